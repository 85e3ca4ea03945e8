/// English words that are also names. One of them in a sentence is worth a look and no more, since it is more often the word.
enum EverydayWords {
  static let all: Set<String> = Set(
    """
    a ah all am an and any as at bang be but by can do go ha hang he her him his ho how i if in is it kind man me min mon my no not now of oh on one or our out sang see shy so \
    song son sun tang than that the them then they this to too tran up us van we who why ye yes you yu \
    abbey amber angel april art august autumn baker banks barber bay bell berry bill bird bishop black blake blue bolt bond booker brook brooks brown buck burns bush butler \
    carol carter chance chase charity christian church clay clement cliff coach cole cook cooper crane cross crystal daisy dale dawn day dean \
    destiny drew duke earl eve faith farmer field fields fisher flora florence ford forest foster fountain fox frank gay gene ginger glass glen \
    gold good grace grant gray green grey guy hall hand hardy harmony hart hazel head heath heather hill holly honor hope house hunt hunter iris ivy jack jade \
    jasmine jewel joy judge july june justice kelly king knight lake lamb lane lark law lee liberty lily lime little long lord love mace major mark marsh marshal \
    marshall mason masters max may mayor melody mercy merit merry mild mill miller mine moon moore morning nelson new night noble norm north \
    olive page paris park parker pat patience peace pearl penny perry pierce pike poet pope porter price prince prudence queen rain ray reed rich \
    river rivers rob robin rock root rose rowan royal ruby rush rusty sage sandy savage scout sharp shepherd short singer sky skip small smart smith snow south \
    spring star stark stone storm strong sue summer summers sunny sunshine taylor teal temple terry tiller tom trip true turner valley van victor violet virginia wade walker \
    ward waters way wells west wheeler white wild will willow wills winter winters wise wolf wood woods wright young
    """.split(separator: " ").map(String.init))
}

/// Words inside names that are no one's name alone.
package enum NameWords {
  /// Titles, without the dot.
  package static let titles: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "sister", "brother", "father", "rev", "reverend", "imam", "rabbi", "pastor", "elder", "chief",
    "insp", "inspector", "sgt",
    "sergeant", "cst", "const", "constable", "det", "detective", "supt", "superintendent", "capt", "captain", "lt", "lieutenant", "officer", "councillor",
    "coun", "hon", "judge", "justice",
    "principal", "coach", "mme", "m", "mlle", "jr", "sr",
  ]
  /// Words that join names.
  package static let particles: Set<String> = [
    "de", "la", "le", "les", "du", "des", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "ter", "ten", "zu", "al", "el", "ibn",
    "bin", "bint", "abu", "ben",
    "mac", "mc", "o", "y", "e", "st", "saint",
  ]
}
