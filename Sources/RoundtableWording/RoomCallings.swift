package import RoundtableRecord
import RoundtableReports

extension Session {
  /// The session as a screen shows it that others can see. Every page, receipt and line typed there takes its labels from it.
  package func onRoomScreen() -> Session {
    guard callings == nil else { return self }
    let labels = RoomLabels(self)
    var shown = labels.session
    let (people, groups) = (labels.people.mapValues(\.phrase), labels.groups.mapValues(\.phrase))
    shown.call(by: Callings(people: people, groups: groups, pool: labels.pool?.label, masked: labels.masked), labels.withheldTraits)
    return shown
  }
}
