import RoundtableRecord
import RoundtableReports

/// Actions that say the same: four of five of their words are shared.
struct Twins {
  private let actions: [Action]
  private let words: [Set<String>]
  /// Where each word stands, so that a plan of hundreds of actions is compared only where it can match.
  private let places: [String: [Int]]

  init(_ actions: [Action]) {
    self.actions = actions
    words = actions.map { action in
      let all = FoldedText(action.title).words.map(\.folded)
      // Short words join others, unless there is nothing else.
      let telling = all.filter { $0.unicodeScalars.count > 3 || $0.unicodeScalars.contains { !$0.isASCII } }
      return Set(telling.isEmpty ? all : telling)
    }
    var places: [String: [Int]] = [:]
    for (place, set) in words.enumerated() { for word in set { places.append(place, to: word) } }
    self.places = places
  }

  /// A warning for each action that says what an earlier one says.
  var warnings: [PlanCheck.Warning] {
    actions.indices.compactMap { place in
      guard let twin = twin(of: place) else { return nil }
      let (one, other) = (actions[place].id, actions[twin].id)
      return PlanCheck.Warning(about: "\(one)", what: "says much the same as \(other)", mend: "drop \(one): carried by \(other)")
    }
  }

  private func twin(of place: Int) -> Int? {
    var shared: [Int: Int] = [:]
    for word in words[place] { for other in places[word] ?? [] where other < place { shared.add(to: other) } }
    return shared.filter { $0.value * 5 >= 4 * max(words[place].count, words[$0.key].count) }.keys.min()
  }
}
