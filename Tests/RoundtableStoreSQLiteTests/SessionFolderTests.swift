import Foundation
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("The folder of session files")
struct SessionFolderTests {
  @Test("It keeps what every home promises", arguments: HomeContract.promises)
  func keeps(_ promise: HomePromise) throws {
    let scratch = try Scratch()
    try promise.hold(SessionFolder(scratch.folder + "/Sessions"))
  }

  @Test(
    "A name may have letters and digits of any script, and the marks on them",
    arguments: ["riverton", "Riverton-2023_06.14", "Réunion", "Re\u{301}union", "गोलमेज", "圆桌", "شورى", "٢٠٢٣", "a", "_", "a..b", "ŁódźŠ"])
  func names(_ name: String) {
    #expect(SessionName.isOne(name))
    #expect(SessionFolder("Sessions").file(of: name) == "Sessions/\(name).roundtable")
  }

  @Test(
    "No name leads out of the folder, hides a file, or shows as something else",
    arguments: [
      "", ".", "..", ".hidden", "a/b", "/a", "a\\b", "a b", "a\u{0}b", "a\nb", "a\u{202E}b", "a\u{200B}b", "é🙂", "a:b", "a*", "-\u{0338}/",
      "½", String(repeating: "a", count: 101), String(repeating: "é", count: 51),
    ])
  func noNames(_ name: String) {
    #expect(!SessionName.isOne(name))
    #expect(SessionFolder("Sessions").file(of: name) == nil)
  }

  @Test("Sessions are listed in the order of their bytes; nothing else is")
  func list() throws {
    let scratch = try Scratch()
    let folder = SessionFolder(scratch.folder)
    for name in ["b", "a", "É", "B"] { _ = try scratch.session(name) }
    for other in ["notes.txt", "a.roundtable-journal", ".roundtable", ".hidden.roundtable", "a b.roundtable"] {
      try scratch.write([], to: scratch.folder + "/" + other)
    }
    try FileManager.default.createDirectory(atPath: scratch.file("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: scratch.file("link"), withDestinationPath: scratch.file("a"))
    #expect(try folder.names() == ["B", "a", "b", "É"])
  }

  @Test("A folder that is not there has no sessions; a file in its place is an error")
  func noFolder() throws {
    let scratch = try Scratch()
    #expect(try SessionFolder(scratch.folder + "/Sessions").names().isEmpty)
    let path = try scratch.session()
    #expect(throws: StoreError.self) { try SessionFolder(path).names() }
  }
}
