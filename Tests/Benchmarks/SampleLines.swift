/// Profiles as lines of JSON: for each number always the same one, and hardly two alike.
enum SampleLines {
  /// A quick estimate, of about 300 bytes.
  static func quick(_ number: Int) -> String {
    """
    {"schemaVersion":1,"applicant":{"age":\(18 + number % 30),"education":{"highestLevel":\
    "\(pick(educationLevels, number / 3))"},"languages":{"first":"english","english":{"levels":\
    \(levels(number))}},"work":{"canadianYears":\(number / 7 % 6),"foreignYears":\
    \(number / 11 % 4)}},"family":{"maritalStatus":"never_married"},"nomination":{"kind":"none"}}
    """
  }

  /// Evidence of everything, with four jobs and a spouse: about 2,000 bytes.
  static func full(_ number: Int) -> String {
    let jobs = (0..<4).map { job(number + $0, years: 3 * $0) }.joined(separator: ",")
    return """
      {"schemaVersion":1,"applicant":{"birthDate":"\(1980 + number % 24)-02-11",\
      "certificateOfQualification":false,"education":{"canadianStudy":"none","credentials":[\
      {"kind":"\(pick(credentials, number / 3))","title":"BSc, Universite de Douala",\
      "isCanadian":false,"completed":"2018-06-30","isAssessed":true,"assessed":"2024-05-01"},\
      {"kind":"one_year","title":"Graduate certificate","isCanadian":true,\
      "completed":"2021-06-30"}]},"languages":{"first":"english","english":{"proof":"celpip",\
      "celpip":{"taken":"2025-06-14",\(levels(number).dropFirst())},"french":{"proof":"tcf",\
      "tcf":{"taken":"2025-07-14","listening":\(300 + number % 399),"reading":480,"writing":10,\
      "speaking":11}}},"work":{"jobs":[\(jobs)]}},"family":{"maritalStatus":"married",\
      "spouseAccompanies":true,"spouseIsCanadian":false,"dependentChildren":1,\
      "siblingInCanada":false},"spouse":{"education":{"highestLevel":\
      "\(pick(educationLevels, number / 5))"},"languages":{"first":"french","french":{\
      "proof":"estimate","levels":\(levels(number / 2))}},"work":{"canadianYears":1}},\
      "nomination":{"kind":"none"},"jobOffer":{"isHeld":false}}
      """
  }

  private static func job(_ number: Int, years: Int) -> String {
    let isInCanada = number.isMultiple(of: 3)
    return """
      {"title":"Software developer \(number % 10)","employer":"Maple Systems",\
      "occupation":"\(pick(["21232", "72106", "21231"], number))","isInCanada":\(isInCanada),\
      "country":"\(isInCanada ? "Canada" : "Cameroun")","start":"\(2014 + years)-04-1\(number % 10)",\
      "end":"\(2014 + years + number % 3)-08-12","hoursPerWeek":37.5,"basis":"employee",\
      "wasAuthorized":true,"wasFullTimeStudent":false}
      """
  }

  private static func levels(_ number: Int) -> String {
    """
    {"listening":\(4 + number % 7),"reading":\(4 + number / 2 % 7),\
    "speaking":\(4 + number / 5 % 7),"writing":\(4 + number / 9 % 7)}
    """
  }

  private static let credentials = ["bachelors", "three_year", "masters", "two_year", "doctoral"]

  private static let educationLevels = [
    "secondary", "one_year", "two_year", "bachelors_or_three_year", "two_or_more_one_three_year",
    "masters_or_professional", "doctoral",
  ]

  private static func pick(_ names: [String], _ number: Int) -> String {
    names[number % names.count]
  }
}
