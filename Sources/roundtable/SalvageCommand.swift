import ArgumentParser
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable salvage NAME NEW`
struct SalvageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage", abstract: "Make a new session of what can still be read of a damaged one; the damaged file stays as it is.")

  @Argument(help: "The damaged session's name.") var name: String
  @Argument(help: "The name of the new session; it must not be there yet.") var new: String
  @OptionGroup var options: Options

  func run() throws {
    try ending { () throws(StoreError) in try SessionName.check(new) }
    let found = try ending { () throws(StoreError) in
      let damaged = try options.home.open(name, entropy: .system)
      defer { damaged.close() }
      return try Salvage(of: damaged, named: new, entropy: options.entropy, at: options.clock())
    }
    guard let found else { throw Ending(.refused, "\(shown(name)) is not damaged: every fact in it can be read. Nothing was made") }
    guard found.log.facts.count - found.holes.count > (found.holes.isEmpty ? 0 : 1) else {
      throw Ending(.sessionUnusable, "nothing in \(shown(name)) can be read. Nothing was made")
    }
    let head = try ending { () throws(StoreError) in try options.home.rebuild(new, from: found.log) }
    report(found, head)
  }

  private func report(_ found: Salvage, _ head: ChainHead) {
    let place = shown(options.home.place(of: new))
    var lines = ["salvaged \(place)  \(head.position) facts  head \(head.spoken)"]
    if let last = found.holes.last {
      let end = last == head.position - 1 ? "; more may have followed" : ""
      lines.append("  could not be read: \(found.holes.count == 1 ? "fact" : "facts") \(ranges(found.holes)); the record says so\(end)")
    }
    if found.isResealed { lines.append("  the seals are new: a head that was read aloud before does not fit this session") }
    if options.json {
      return Screen().write(
        .object(of: [
          "ok": .bool(true), "verb": .string("salvage"), "ids": .array([]), "text": .string(lines.joined(separator: "\n")),
          "unreadable": .array(found.holes.map { .number($0) }), "resealed": .bool(found.isResealed),
        ]))
    }
    if !options.quiet { Screen().write(lines.joined(separator: "\n") + "\n") }
  }

  /// `3, 7-9, 12`
  private func ranges(_ positions: [Int]) -> String {
    var runs: [(first: Int, last: Int)] = []
    for position in positions {
      if let run = runs.last, run.last + 1 == position { runs[runs.count - 1].last = position } else { runs.append((position, position)) }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }.joined(separator: ", ")
  }

  private func shown(_ words: String) -> String { Untrusted(words).terminal }
}
