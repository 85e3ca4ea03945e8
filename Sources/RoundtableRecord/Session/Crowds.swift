extension Session {
  /// How many people of each group could have said what is printed under its name: they came, and chose exactly `group`. One name
  /// counts once in a group, however it is spelled: it may be one person who was entered twice. A group for which no one came is left out.
  package var crowds: [Code: Int] {
    var crowds = index.came.filter { $0.value > 0 }.mapValues { _ in 0 }
    var known: Set<[String]> = []
    for person in people.all where person.level == .group {
      guard let group = person.group else { continue }
      let name = FoldedText(person.name).words.map(\.folded).sorted()
      if name.isEmpty || known.insert([group.text] + name).inserted { crowds.add(to: group) }
    }
    return crowds
  }
}
