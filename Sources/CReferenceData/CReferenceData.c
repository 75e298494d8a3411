#include "CReferenceData.h"

static const unsigned char noc2021[] = {
#embed "data/noc2021.csv"
};

static const unsigned char noc2021_titles[] = {
#embed "data/noc2021_titles.csv"
};

static const unsigned char noc2021_titles_fr[] = {
#embed "data/noc2021_titles_fr.csv"
};

const CReferenceFile creference_noc2021 = {noc2021, sizeof noc2021};
const CReferenceFile creference_noc2021_titles = {noc2021_titles, sizeof noc2021_titles};
const CReferenceFile creference_noc2021_titles_fr = {noc2021_titles_fr, sizeof noc2021_titles_fr};
