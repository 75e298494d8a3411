#include "CReferenceData.h"

static const unsigned char noc2021[] = {
#embed "data/noc2021.csv"
};

const CReferenceFile creference_noc2021 = {noc2021, sizeof noc2021};
