/// Every kind of thing there is, in the order of `ThingKind`. A test proves it complete.
package enum ThingTable {
  /// The types.
  package static let all: [any Thing.Type] = [
    Front.self, ChosenSetting.self, Person.self, Perspective.self, Action.self, Group.self, Body.self, Issue.self, Theme.self, FocusArea.self,
    Source.self, Note.self, OpenIssue.self, Sitting.self, AgendaItem.self, Rule.self, WaitingList.self, Pass.self, Reflection.self,
    ParkedMatter.self, Member.self, Objection.self, BoardQuestion.self, StatusNote.self, Adoption.self, Clearance.self,
    Opinion.self,
  ]
}

extension ThingKind {
  /// The type of the things of this kind.
  package var type: any Thing.Type { ThingTable.all[rawValue] }
}
