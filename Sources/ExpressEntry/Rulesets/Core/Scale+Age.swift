extension Scale {
  /// Age, in whole years: the full points last from 20 to 29, and nothing is left at 45.
  // swift-format-ignore
  static let age = Scale(.criteria("A"), [
    // from  alone  accompanied
    (   0,     0,      0),
    (  18,    99,     90),
    (  19,   105,     95),
    (  20,   110,    100),
    (  30,   105,     95),
    (  31,    99,     90),
    (  32,    94,     85),
    (  33,    88,     80),
    (  34,    83,     75),
    (  35,    77,     70),
    (  36,    72,     65),
    (  37,    66,     60),
    (  38,    61,     55),
    (  39,    55,     50),
    (  40,    50,     45),
    (  41,    39,     35),
    (  42,    28,     25),
    (  43,    17,     15),
    (  44,     6,      5),
    (  45,     0,      0),
  ])
}
