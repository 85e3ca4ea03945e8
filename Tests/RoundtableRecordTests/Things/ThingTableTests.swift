import Foundation
@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Every kind of thing is known, and says what it rests on and whose words it holds")
struct ThingTableTests {
  @Test("The table has a line for every kind, in the order of the kinds, and a file for every line")
  func complete() throws {
    #expect(ThingTable.all.map { $0.kind } == ThingKind.allCases)
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = here.appending(path: "../../../Sources/RoundtableRecord/Things").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for type in ThingTable.all { #expect(files.contains("\(type).swift"), "\(type)") }
  }

  @Test("There is a specimen of every kind, and each rests on something unless its kind cannot")
  func specimens() {
    #expect(ThingSpecimens.all.map { type(of: $0).kind } == ThingKind.allCases)
    for thing in ThingSpecimens.all {
      #expect(thing.needs.isEmpty == ThingSpecimens.free.contains(thing.ref.kind), "\(thing.ref.kind)")
      let voices = thing.voices
      #expect((voices.parties.isEmpty && voices.about == nil) == ThingSpecimens.ofTheTable.contains(thing.ref.kind), "\(thing.ref.kind)")
    }
  }

  @Test("Every word that a thing holds is among its passages", arguments: ThingKind.allCases)
  func passages(_ kind: ThingKind) throws {
    let specimen = try #require(ThingSpecimens.all.first { $0.ref.kind == kind })
    var held: [Untrusted] = []
    var isWhole = true
    func look(_ value: Any) {
      if let words = value as? Untrusted { return held.append(words) }
      let mirror = Mirror(reflecting: value)
      if type(of: value) == Untrusted?.self, mirror.children.isEmpty { isWhole = false }
      for child in mirror.children { look(child.value) }
    }
    look(specimen)
    #expect(isWhole, "the specimen of \(kind) leaves words out that it can hold")
    #expect(specimen.words.count == held.count && Set(specimen.words) == Set(held), "\(kind)")
  }

  @Test("Nothing is undone from under another terminal's line, and nothing is redone onto what is gone", arguments: ThingKind.allCases)
  func restsOn(_ kind: ThingKind) throws {
    let specimen = try #require(ThingSpecimens.all.first { $0.ref.kind == kind })
    for need in specimen.needs {
      var record = Record()
      let needed = try record.put(need)
      let own = try record.putWhole(specimen)
      let refusal = record.obstacle(to: needed, undoing: true)
      #expect(refusal?.hasSuffix(" rests on it") == true, "\(need) under \(specimen.ref): \(refusal ?? "undone")")
      record.revert(own, undoing: true)
      #expect(record.obstacle(to: needed, undoing: true)?.contains("\(specimen.ref)") != true, "\(need) once \(specimen.ref) is undone")
      record.revert(needed, undoing: true)
      let missing = record.obstacle(to: own, undoing: false)
      #expect(missing?.hasPrefix("it needs ") == true, "\(specimen.ref) without \(need): \(missing ?? "redone")")
    }
  }

  @Test("What rests on a thing rests on another once the two are one", arguments: ThingKind.allCases)
  func replacing(_ kind: ThingKind) throws {
    let specimen = try #require(ThingSpecimens.all.first { $0.ref.kind == kind })
    for need in specimen.needs where Session.mergeable.contains(need.kind) {
      let other = need.number.map { _ in Ref(need.kind, 77) } ?? Ref(need.kind, Code(unchecked: "z77"))
      let moved = specimen.replacing(Replacement(old: need, new: other))
      #expect(!moved.needs.contains(need) && moved.needs.contains(other), "\(need) under \(specimen.ref)")
      #expect(moved.words == specimen.words)
    }
  }

  @Test("A thing with a voice that becomes private is shown in no room and written to no file", arguments: ThingKind.allCases)
  func voices(_ kind: ThingKind) throws {
    let specimen = try #require(ThingSpecimens.all.first { $0.ref.kind == kind })
    var record = Record()
    for need in specimen.needs { _ = try record.put(need) }
    record.change(specimen)
    #expect(record.session.mayShow(specimen.ref, on: .room) && record.session.mayShow(specimen.ref, on: .disk))
    for person in record.session.people.all {
      record.session.update(Person.self, person.number) { $0.level = .private }
    }
    let isOpen = ThingSpecimens.ofTheTable.contains(kind)
    for place in [Viewing.room, .disk] { #expect(record.session.mayShow(specimen.ref, on: place) == isOpen, "\(kind)") }
    #expect(!record.session.mayShow(Ref(kind, 77), on: .room), "a thing that is not there is not shown")
  }
}

/// A session in which things are put by hand, each as a line of its own.
private struct Record {
  var session = Session()

  /// Puts a plain thing there, and before it what that rests on, at the first terminal. Gives the line.
  mutating func put(_ ref: Ref) throws -> Int {
    let thing = try #require(ThingSpecimens.plain(ref))
    for need in thing.needs where session.thing(need) == nil { _ = try put(need) }
    return change(thing)
  }

  /// Puts a thing there at the other terminal, and before it, at the first, what it rests on and is not there yet. Gives the line.
  mutating func putWhole(_ thing: any Thing) throws -> Int {
    for need in thing.needs where session.thing(need) == nil { _ = try put(need) }
    return change(thing, at: "other")
  }

  @discardableResult
  mutating func change(_ thing: any Thing, at terminal: String = "one") -> Int {
    session.position += 1
    session.open(Given.envelope(at: session.position, terminal: terminal), kind: "test")
    session.change(thing)
    return session.position
  }

  mutating func revert(_ line: Int, undoing: Bool) { session.revert(unit: line, undoing: undoing) }

  func obstacle(to line: Int, undoing: Bool) -> String? {
    session.unit(at: line).flatMap { session.obstacle(to: $0, undoing: undoing) }?.spelled
  }
}
