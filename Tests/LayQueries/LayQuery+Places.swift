extension LayQuery {
  /// Whole phrases, with employers, places and small words that no title has.
  ///
  /// The groups were looked up in the classification before any of these was searched for.
  // swift-format-ignore
  public static let phrasesInEnglish: [LayQuery] = [
    LayQuery("cashier at tim hortons", "65100"),
    LayQuery("software engineer at google", "21231"),
    LayQuery("line cook at mcdonald's", "63200"),
    LayQuery("truck driver for bison", "73300"),
    LayQuery("nurse at sunnybrook hospital in toronto", "31301"),
    LayQuery("welder at a shipyard in halifax", "72106"),
    LayQuery("delivery driver for skipthedishes", "75201"),
    LayQuery("I am an electrician", "72200", "72201"),
    LayQuery("accountant at deloitte", "11100"),
    LayQuery("janitor in a walmart", "65312"),
    LayQuery("flight attendant, westjet", "64311"),
    LayQuery("cahsier at tim hortons", "65100"),
    LayQuery("RN at sunnybrook", "31301"),
  ]

  /// The same in French.
  // swift-format-ignore
  public static let phrasesInFrench: [LayQuery] = [
    LayQuery("caissière chez tim hortons", "65100"),
    LayQuery("infirmière à l’hôpital sainte-justine", "31301"),
    LayQuery("chauffeur de camion chez purolator", "73300"),
    LayQuery("ingénieur logiciel à ubisoft montréal", "21231"),
    LayQuery("plombier chez roto-rooter", "72300"),
    LayQuery("vendeuse chez simons", "64100"),
    LayQuery("cuisinier au château frontenac", "63200"),
    LayQuery("je suis soudeur", "72106"),
    LayQuery("éducatrice dans un cpe", "42202"),
    LayQuery("comptable pour desjardins à lévis", "11100"),
    LayQuery("coiffeuse au salon chez ginette", "63210"),
  ]
}
