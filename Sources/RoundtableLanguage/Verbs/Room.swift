import RoundtableRecord

/// Whether names show on the screen.
enum RoomSwitch: String, CaseIterable, Sendable {
  /// Groups instead of names.
  case on
  /// Names show.
  case off
}

extension Verb {
  /// `room on|off`
  static let room = Verb(
    "room", topic: .steer, summary: "Turns the room view on or off: groups instead of names, for a screen that others can see.",
    details: [
      "What is private never appears in it, and nothing of one person: no name, handle or code. Small groups are shown together.",
      "Your own keystrokes stay as you type them, and people are typed by handle or code as ever. room off asks once.",
    ],
    forms: [
      Form(.choice(RoomSwitch.self)) { _, desk, typed in
        let on = typed == .on
        if on == desk.isRoom { return .nothing(on ? "room view is on" : "room view is off", target: nil) }
        if !on, desk.isPrompt, !desk.isRepeated {
          return .ask(Question("names will show on this screen. Enter, or room off again, does it"))
        }
        return .steer(.room(on))
      }
    ],
    examples: [Example("room on"), Example("room off", given: ["room on"]), Example("ROOM ON")], refuses: ["a word other than on or off"])
}
