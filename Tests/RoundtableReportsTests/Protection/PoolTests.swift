import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The pool of small groups")
struct PoolTests {
  private func pool(_ crowds: [(String, Int)], _ threshold: Int, earlier: Set<String> = []) -> Pool {
    Pool(
      of: crowds.map { Pool.Member(code: Code(unchecked: $0.0), crowd: $0.1) }, threshold: threshold,
      earlier: Set(earlier.map { Code(unchecked: $0) }))
  }

  @Test("Students 12, parents 11, newcomers 3: newcomers and parents are one, students stay whole")
  func smallestJoins() {
    let pool = pool([("students", 12), ("parents", 11), ("newcomers", 3)], 10)
    #expect(pool.codes.map(\.text) == ["parents", "newcomers"])
    #expect(pool.crowd == 14)
    #expect(pool.showsFigures)
  }

  @Test("Thirteen groups of eight are one pool of 104")
  func manySmall() {
    let pool = pool((1...13).map { ("g\($0)", 8) }, 10)
    #expect(pool.codes.count == 13)
    #expect(pool.crowd == 104)
  }

  @Test("Where every group is large enough, nothing is pooled")
  func noneSmall() { #expect(pool([("students", 12), ("parents", 11)], 10).codes.isEmpty) }

  @Test("Two small groups that are too few together take in the next smallest")
  func tooFewTogether() {
    let pool = pool([("students", 12), ("parents", 30), ("newcomers", 3), ("elders", 2)], 10)
    #expect(pool.codes.map(\.text) == ["students", "newcomers", "elders"])
  }

  @Test("A group that was pooled when a version was adopted stays, even if it is large now")
  func staysPooled() {
    #expect(pool([("students", 12), ("parents", 11), ("newcomers", 30)], 10, earlier: ["newcomers"]).codes.map(\.text) == ["parents", "newcomers"])
  }

  @Test("Fewer protected people than the threshold have no figures, and one group alone has none")
  func noFigures() {
    #expect(!pool([("students", 3), ("parents", 2)], 10).showsFigures)
    #expect(!pool([("students", 4)], 5).showsFigures)
  }

  @Test("Young people who sit elsewhere are in the pool like a group, and one group with them is not alone")
  func youngPeople() {
    let members = [Pool.Member(code: "newcomers", crowd: 8), Pool.Member(code: nil, crowd: 2), Pool.Member(code: "students", crowd: 12)]
    let pool = Pool(of: members, threshold: 10)
    #expect(pool.codes == ["newcomers"] && pool.hasOthers && pool.crowd == 10 && pool.showsFigures)
  }

  @Test("A threshold of one or none pools nothing", arguments: [0, 1])
  func noThreshold(threshold: Int) { #expect(pool([("students", 0), ("parents", 1)], threshold).codes.isEmpty) }

  @Test("Every pool with figures stands for at least two groups and as many people as the threshold, over random tables")
  func alwaysEnough() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let crowds = (0..<Int.random(in: 1...8, using: &random)).map { ("g\($0)", Int.random(in: 0...14, using: &random)) }
      let threshold = Int.random(in: 2...10, using: &random)
      let pool = pool(crowds, threshold)
      let alone = crowds.filter { name, _ in !pool.contains(Code(unchecked: name)) }
      #expect(alone.allSatisfy { $0.1 >= threshold }, "\(crowds) at \(threshold)")
      if pool.showsFigures { #expect(pool.crowd >= threshold && pool.codes.count > 1, "\(crowds) at \(threshold)") }
    }
  }
}

@Suite("Bands and verdicts")
struct VerdictTests {
  private func gauge(_ group: String, _ hands: [Hands] = [], stance: Stance? = nil) -> Gauge {
    Gauge(group: Code(unchecked: group), hands: hands, stance: stance, moment: Moment(milliseconds: 0))
  }

  @Test(
    "Bands end at a tenth, two fifths, three fifths and nine tenths",
    arguments: [
      (0, "none-or-nearly-none"), (10, "none-or-nearly-none"), (11, "few"), (40, "few"), (41, "about-half"), (60, "about-half"), (61, "most"), (90, "most"),
      (91, "all-or-nearly-all"), (100, "all-or-nearly-all"),
    ])
  func bands(part: Int, band: String) { #expect(Band(part, of: 100)?.rawValue == band) }

  @Test("No hands have no band") func noHands() { #expect(Band(0, of: 0) == nil) }

  @Test("Twelve blocks of one group are no agreement, whoever else agrees")
  func blocked() {
    #expect(Verdict([gauge("students", [Hands(score: 0, count: 12)]), gauge("parents", [Hands(score: 4, count: 60)])], hasOpenObjection: false) == .notAgreed)
  }

  @Test("One hand at 1, an open objection, or a group mostly below 3 makes an action contested")
  func contested() {
    let yes = gauge("parents", [Hands(score: 4, count: 60)])
    #expect(Verdict([yes, gauge("students", [Hands(score: 5, count: 5), Hands(score: 1, count: 1)])], hasOpenObjection: false) == .contested)
    #expect(Verdict([yes], hasOpenObjection: true) == .contested)
    #expect(Verdict([yes, gauge("students", [Hands(score: 3, count: 1), Hands(score: 2, count: 3)])], hasOpenObjection: false) == .contested)
  }

  @Test("Exactly half of the hands agreeing is not fewer than half; exactly half opposed is not most")
  func halves() {
    #expect(Verdict([gauge("g", [Hands(score: 3, count: 2), Hands(score: 2, count: 2)])], hasOpenObjection: false) == .agreed)
    #expect(Verdict([gauge("g", [Hands(score: 3, count: 2), Hands(score: 1, count: 2)])], hasOpenObjection: false) == .contested)
    #expect(Verdict([gauge("g", [Hands(score: 3, count: 2), Hands(score: 2, count: 3)])], hasOpenObjection: false) == .notAgreed)
  }

  @Test("Standing aside and declining to say are neither a yes nor a no")
  func asideIsNoAnswer() {
    #expect(Verdict([gauge("g", stance: .declined)], hasOpenObjection: false) == .noHands)
    #expect(Verdict([gauge("g", stance: .aside), gauge("h", [Hands(score: 4, count: 3)])], hasOpenObjection: false) == .agreed)
    #expect(Verdict([], hasOpenObjection: false) == .notAsked)
  }
}
