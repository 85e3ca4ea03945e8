import Glibc
import Testing

@testable import RoundtableTerminal

/// Unfinished lines in a file that several prompts share.
@Suite struct DraftsTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/drafts"
  }

  /// The drafts as a prompt of this name sees them, while those of these names live.
  private func prompt(_ owner: String, alive: Set<String> = []) -> Drafts {
    Drafts(path: path, owner: owner, isAlive: { alive.contains($0) })
  }

  private func texts(_ drafts: Drafts) -> [String] { drafts.all.map { String(decoding: $0.text, as: UTF8.self) } }

  @Test("What is being typed is in the file, readable by its owner only, and gone when it is empty")
  func live() throws {
    let drafts = prompt("1:10")
    drafts.keepLive([])
    #expect(access(path, F_OK) != 0, "no file is made for nothing")
    drafts.keepLive(Array("note: half".utf8))
    #expect(try folder.read("drafts").hasSuffix(" note: half\n"))
    #expect(try folder.read("drafts").hasPrefix("1:10 - "))
    #expect(folder.mode(of: "drafts") == 0o600)
    #expect(drafts.all.isEmpty, "it is no draft while it is typed")
    drafts.keepLive([])
    #expect(try folder.read("drafts") == "")
  }

  @Test("Lines that were put away are kept, the newest twenty, each once")
  func kept() {
    let drafts = prompt("1:10")
    for number in 1...23 { drafts.keep(Array("note: \(number)".utf8)) }
    #expect(texts(drafts) == (4...23).map { "note: \($0)" })
    drafts.keep(Array("note: 10".utf8))
    #expect(texts(drafts).suffix(2) == ["note: 23", "note: 10"])
    #expect(drafts.all.count == 20)
    drafts.keep([])
    #expect(drafts.all.count == 20)
  }

  @Test(
    "Any bytes come back as they were",
    arguments: [[0x61, 0x0A, 0x62], [0x5C, 0x6E, 0x5C, 0x5C, 0x0A], [0xFF, 0x00, 0x20, 0x20], Array("文 é\r".utf8), Array(" lead".utf8)])
  func anyBytes(text: [UInt8]) {
    prompt("1:10").keep(text)
    #expect(prompt("2:20").all.map(\.text) == [text])
  }

  @Test("A draft is taken by its number, and is then being typed")
  func taken() throws {
    let drafts = prompt("1:10")
    for word in ["one", "two", "three"] { drafts.keep(Array(word.utf8)) }
    #expect(drafts.take(0) == nil)
    #expect(drafts.take(4) == nil)
    #expect(drafts.take(2)?.text == Array("two".utf8))
    #expect(texts(drafts) == ["one", "three"])
    #expect(prompt("2:20").takeOver().line == Array("two".utf8), "if the prompt dies now, the next one has it")
  }

  @Test("What dead prompts were typing is taken over: the one that typed last, the others as drafts")
  func takenOver() {
    prompt("1:10").keepLive(Array("first".utf8))
    prompt("2:20").keepLive(Array("second".utf8))
    prompt("3:30").keepLive(Array("alive".utf8), mark: "room")
    let next = prompt("4:40", alive: ["3:30"])
    let left = next.takeOver()
    #expect(left.line == Array("second".utf8))
    #expect(left.marks == [])
    #expect(texts(next) == ["first"])
    #expect(next.takeOver().line.isEmpty)
    let last = prompt("5:50").takeOver()
    #expect(last.line == Array("second".utf8), "a prompt that dies before it has noted anything loses nothing")
    #expect(last.marks == ["room"])
    #expect(prompt("6:60").takeOver().marks == ["room"], "nor the mark")
  }

  @Test("What is forgotten is gone from the file and from what held it, whoever was typing it")
  func forgotten() throws {
    prompt("1:10").keepLive(Array("note: secret half".utf8), mark: "room")
    let drafts = prompt("2:20", alive: ["1:10"])
    for word in ["note: a secret", "note: open"] { drafts.keep(Array(word.utf8)) }
    try folder.write(Array("a secret".utf8), to: "drafts.new")
    let held = open(path, O_RDONLY)
    defer { close(held) }
    #expect(drafts.forget { $0.firstRange(of: Array("secret".utf8)) != nil })
    #expect(texts(drafts) == ["note: open"])
    #expect(try !folder.read("drafts").contains("secret"))
    #expect(access(path + ".new", F_OK) != 0, "what a process left that died while it wrote")
    var old = [UInt8](repeating: 1, count: 400)
    let count = read(held, &old, old.count)
    #expect(count > 0 && old.prefix(count).allSatisfy { $0 == 0 })
    #expect(prompt("3:30").takeOver().marks == ["room"])
  }

  @Test("Damage costs the lines it is in and no others")
  func damaged() throws {
    try folder.write(Array("nonsense\n- - 5 good\n- - x bad\n\n- -\n7:7 - 6 \n- - 7 \\".utf8), to: "drafts")
    #expect(texts(prompt("1:10")) == ["good", "\\"])
  }

  @Test("A symbolic link is not followed, a folder is no file, and the prompt goes on")
  func noFile() throws {
    try folder.write(Array("mine\n".utf8), to: "other")
    symlink(folder.path + "/other", path)
    let drafts = prompt("1:10")
    drafts.keep(Array("half".utf8))
    #expect(drafts.problem == LineFileError(path: path, code: ELOOP))
    #expect(drafts.all.isEmpty)
    #expect(!drafts.forget { _ in true })
    #expect(try folder.read("other") == "mine\n")
    let nowhere = Drafts(path: nil, owner: "1:10", isAlive: { _ in false })
    nowhere.keep([0x61])
    #expect(nowhere.all.isEmpty && nowhere.problem == nil && nowhere.takeOver().line.isEmpty)
  }

  @Test("Two prompts lose nothing of each other")
  func shared() {
    let (one, other) = (prompt("1:10"), prompt("2:20"))
    for number in 1...5 {
      one.keepLive(Array("one \(number)".utf8))
      other.keepLive(Array("other \(number)".utf8))
      other.keep(Array("kept \(number)".utf8))
    }
    #expect(texts(one) == (1...5).map { "kept \($0)" })
    #expect(prompt("3:30").takeOver().line == Array("one 5".utf8))
  }
}
