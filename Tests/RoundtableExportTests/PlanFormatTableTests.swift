import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The table of formats")
struct PlanFormatTableTests {
  @Test("Every document can be written in every format, but that no one goes on writing in the record, and has a schema", arguments: Document.allCases)
  func complete(document: Document) {
    #expect(FormatTable.names(of: document) == FormatName.allCases.filter { document != .record || $0 != .docx })
    #expect(FormatTable.names(of: document).count == FormatTable.names(of: document).uniqued.count)
    #expect(FormatTable.schema(of: document) != nil)
  }

  @Test("Files are called by document and audience")
  func fileNames() {
    #expect(FormatTable.fileName(of: .plan, for: .board, as: .markdown) == "plan-board.md")
    #expect(FormatTable.fileName(of: .plan, for: .internal, as: .json) == "plan-internal.json")
  }

  @Test("The schema is JSON, has its name, and knows every key of a plan at the top")
  func schema() throws {
    let bytes = try #require(FormatTable.schema(of: .plan))
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(schema["$id"] as? String == "urn:roundtable:plan:2")
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let known = Set(try #require(schema["properties"] as? [String: Any]).keys)
    let required = Set(try #require(schema["required"] as? [String]))
    for audience in Audience.allCases {
      let plan = PlanJSON().bytes(of: Riverton.plan(for: audience))
      let written = Set(try #require(try JSONSerialization.jsonObject(with: Data(plan)) as? [String: Any]).keys)
      #expect(required.isSubset(of: written))
      #expect(written.isSubset(of: known))
    }
  }

  @Test("No object of a schema takes a key that it does not name", arguments: Document.allCases)
  func closed(document: Document) throws {
    let bytes = try #require(FormatTable.schema(of: document))
    var open: [String] = []
    func look(_ value: Any, at path: String) {
      if let list = value as? [Any] { for (index, each) in list.enumerated() { look(each, at: "\(path)/\(index)") } }
      guard let object = value as? [String: Any] else { return }
      if object["type"] as? String == "object", object["additionalProperties"] as? Bool != false { open.append(path) }
      for (key, each) in object { look(each, at: path + "/" + key) }
    }
    look(try JSONSerialization.jsonObject(with: Data(bytes)), at: "")
    #expect(open.isEmpty)
  }
}

extension Array where Element: Hashable {
  /// The elements, each once.
  fileprivate var uniqued: [Element] { Array(Set(self)) }
}
