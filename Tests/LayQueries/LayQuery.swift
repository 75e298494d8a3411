/// What a person types to find an occupation, and the unit groups that the person means.
///
/// The groups were looked up in the classification before any search was run. More than one is
/// right only where the words honestly mean several: a "prof" teaches at a school or a university.
public struct LayQuery: Sendable {
  public let text: String
  public let codes: Set<String>

  init(_ text: String, _ codes: String...) {
    (self.text, self.codes) = (text, Set(codes))
  }
}

extension LayQuery {
  /// Lay words, slips, codes and words not finished, as English speakers type them.
  // swift-format-ignore
  public static let english: [LayQuery] = [
    LayQuery("nurse", "31301"),
    LayQuery("RN", "31301"),
    LayQuery("LPN", "32101"),
    LayQuery("PSW", "33102", "44101"),
    LayQuery("family doctor", "31102"),
    LayQuery("dentist", "31110"),
    LayQuery("physio", "31202"),
    LayQuery("pharmasist", "31120"),
    LayQuery("veternarian", "31103"),
    LayQuery("truck driver", "73300"),
    LayQuery("Truck Drivers", "73300"),
    LayQuery("delivery driver", "75201"),
    LayQuery("taxi driver", "75200"),
    LayQuery("bus driver", "73301"),
    LayQuery("forklift", "75101"),
    LayQuery("flight attendant", "64311"),
    LayQuery("pilot", "72600"),
    LayQuery("programmer", "21230", "21232"),
    LayQuery("programer", "21230", "21232"),
    LayQuery("software dev", "21232"),
    LayQuery("software engineer", "21231"),
    LayQuery("web developer", "21234"),
    LayQuery("data scientist", "21211"),
    LayQuery("IT support", "22221"),
    LayQuery("mechanical enginer", "21301"),
    LayQuery("civil engineer", "21300"),
    LayQuery("acountant", "11100"),
    LayQuery("bookkeeper", "12200"),
    LayQuery("HR manager", "10011"),
    LayQuery("secretary", "13110"),
    LayQuery("recepionist", "14101"),
    LayQuery("data entry", "14111"),
    LayQuery("electrician", "72200", "72201"),
    LayQuery("plumber", "72300"),
    LayQuery("car mechanic", "72410"),
    LayQuery("construction worker", "75110"),
    LayQuery("line cook", "63200"),
    LayQuery("waitress", "65200"),
    LayQuery("barista", "65201"),
    LayQuery("cashier", "65100"),
    LayQuery("sales associate", "64100"),
    LayQuery("hair dresser", "63210"),
    LayQuery("realtor", "63101"),
    LayQuery("nanny", "44100"),
    LayQuery("high school teacher", "41220"),
    LayQuery("kindergarten teach", "41221"),
    LayQuery("early childhood edu", "42202"),
    LayQuery("21234", "21234"),
    LayQuery("7210", "72100", "72101", "72102", "72103", "72104", "72105", "72106"),
    LayQuery("janitor", "65312"),
  ]

  /// The same as French speakers type them.
  // swift-format-ignore
  public static let french: [LayQuery] = [
    LayQuery("infirmière", "31301"),
    LayQuery("infirmere", "31301"),
    LayQuery("infirmière auxiliaire", "32101"),
    LayQuery("préposée aux bénéficiaires", "33102"),
    LayQuery("aide-soignante", "33102"),
    LayQuery("sage-femme", "31303"),
    LayQuery("medecin de famille", "31102"),
    LayQuery("dentiste", "31110"),
    LayQuery("pharmacienne", "31120"),
    LayQuery("veterinaire", "31103"),
    LayQuery("orthophoniste", "31112"),
    LayQuery("camionneur", "73300"),
    LayQuery("chauffeur de taxi", "75200"),
    LayQuery("chauffeuse d'autobus", "73301"),
    LayQuery("livreur", "75201"),
    LayQuery("hôtesse de l’air", "64311"),
    LayQuery("mecanicien automobile", "72410"),
    LayQuery("mécanicienne d'avion", "72404"),
    LayQuery("programmeuse", "21230", "21232"),
    LayQuery("développeuse web", "21234"),
    LayQuery("ingénieur logiciel", "21231"),
    LayQuery("ingenieure civile", "21300"),
    LayQuery("technicien informatique", "22220", "22221"),
    LayQuery("comptable", "11100"),
    LayQuery("comtable", "11100"),
    LayQuery("secretaire", "13110"),
    LayQuery("receptioniste", "14101"),
    LayQuery("directrice des ressources humaines", "10011"),
    LayQuery("directeur RH", "10011"),
    LayQuery("electricien", "72200", "72201"),
    LayQuery("plonbier", "72300"),
    LayQuery("soudeuse", "72106"),
    LayQuery("charpentier", "72310"),
    LayQuery("maçon", "72320"),
    LayQuery("cuisinière", "63200"),
    LayQuery("boulanger", "63202"),
    LayQuery("serveuse", "65200"),
    LayQuery("caissière", "65100"),
    LayQuery("vendeuse", "64100"),
    LayQuery("coiffeuse", "63210"),
    LayQuery("agent immobilier", "63101"),
    LayQuery("éducatrice en garderie", "42202"),
    LayQuery("prof", "41200", "41210", "41220", "41221"),
    LayQuery("enseignante au prim", "41221"),
    LayQuery("travailleuse sociale", "41300"),
    LayQuery("avocate", "41101"),
    LayQuery("policier", "42100"),
    LayQuery("femme de ménage", "65310"),
    LayQuery("41220", "41220"),
    LayQuery("3130", "31300", "31301", "31302", "31303"),
  ]
}
