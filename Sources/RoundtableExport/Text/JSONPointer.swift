package import RoundtableRecord
package import RoundtableReports

/// How data points at things of the record.
package enum JSONPointer: Sendable {
  /// One thing with a number: `a3`.
  case item(ItemID)
  /// Several of one kind, in order.
  case items(ItemKind, [Int])
  /// One issue: `r2`.
  case issue(Code)
  /// Several issues, in order.
  case issues([Code])
  /// Which perspective answers which.
  case replies([ActionPlan.Reply])

  /// The ids of the record.
  var ids: JSONValue {
    switch self {
    case .item(let item): .string(item.text)
    case .items(let kind, let numbers): .strings(numbers.map { ItemID(kind, $0).text })
    case .issue(let code): .code(code)
    case .issues(let codes): .codes(codes)
    case .replies(let replies):
      .array(replies.map { ["from": .string(ItemID(.perspective, $0.from).text), "to": .string(ItemID(.perspective, $0.to).text)] })
    }
  }

  /// What a document with this numbering has in its place; nil, and so absent, for what has no number in it.
  func value(by numbering: Numbering) -> JSONValue? {
    guard numbering.isOwn else { return ids }
    switch self {
    case .item(let item): return numbering.item(item).ownNumber.map { .number($0) }
    case .items(.action, let numbers): return .array(numbers.compactMap { numbering.action($0).ownNumber }.map { .number($0) })
    case .items, .replies: return nil
    case .issue(let code): return .optional(numbering.place(of: code))
    case .issues(let codes): return .array(codes.compactMap { numbering.place(of: $0) }.map { .number($0) })
    }
  }
}

extension Mark {
  /// The number in a public copy; nil for any other mark.
  fileprivate var ownNumber: Int? { if case .number(let number) = self { number } else { nil } }
}

extension JSONValue {
  /// The same with every pointer as a document with this numbering has it. What has no number there is absent.
  func numbered(by numbering: Numbering) -> JSONValue {
    switch self {
    case .object(let members):
      .object(members.compactMapValues { if case .pointer(let pointer) = $0 { pointer.value(by: numbering) } else { $0.numbered(by: numbering) } })
    case .array(let values): .array(values.map { $0.numbered(by: numbering) })
    case .pointer(let pointer): pointer.value(by: numbering) ?? pointer.ids
    case .string, .number, .bool: self
    }
  }

  /// An id as people say it.
  static func id(_ kind: ItemKind, _ number: Int) -> JSONValue { .pointer(.item(ItemID(kind, number))) }

  /// Ids in order.
  static func ids(_ kind: ItemKind, _ numbers: [Int]) -> JSONValue { .pointer(.items(kind, numbers)) }

  /// An issue.
  static func issue(_ code: Code) -> JSONValue { .pointer(.issue(code)) }

  /// Issues in order.
  static func issues(_ codes: [Code]) -> JSONValue { .pointer(.issues(codes)) }
}
