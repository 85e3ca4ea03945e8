extension Session {
  /// How many people of each group could have said what is printed under its name: they came, and chose exactly `group`. A group for which
  /// no one came is left out.
  package var crowds: [Code: Int] {
    var crowds = index.came.filter { $0.value > 0 }.mapValues { _ in 0 }
    for person in people.all where person.level == .group {
      if let group = person.group { crowds.add(to: group) }
    }
    return crowds
  }
}
