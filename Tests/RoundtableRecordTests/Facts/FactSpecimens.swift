import RoundtableRecord
import RoundtableTestSupport

/// One fact of every kind as it is stored, with all its fields, and once more with as few as there can be.
///
/// The bodies are a promise to every session file there is: one may be added to, never changed.
enum FactSpecimens {
  /// A fact and the body it is stored as.
  struct Specimen: Sendable {
    let fact: any Fact
    let stored: String

    init(_ fact: any Fact, _ stored: String) {
      self.fact = fact
      self.stored = stored
    }

    var type: any Fact.Type { Swift.type(of: fact) }
    var kind: String { type.kind }
  }

  static let all: [Specimen] = front + table + people + said + planned + undone + room + heard + OversightSpecimens.all

  private static let window = Due(start: .q(4, 2022), due: .q(1, 2023))
  private static let stored = #"["Q4 2022","2022-10-01","2022-12-31","Q1 2023","2023-01-01","2023-03-31"]"#

  private static let front: [Specimen] = [
    Specimen(SessionTitled(title: "Riverton, été"), #"{"title":"Riverton, été"}"#),
    Specimen(SessionDated(from: .of("2022-06-14"), to: .of("2022-06-15")), #"{"from":"2022-06-14","to":"2022-06-15"}"#),
    Specimen(SessionDated(from: .of("2022-06-14")), #"{"from":"2022-06-14"}"#),
    Specimen(PlaceNamed(place: "Central Library"), #"{"place":"Central Library"}"#),
    Specimen(RoleGiven(role: .facilitator, person: 1), #"{"person":1,"role":"facilitator"}"#),
    Specimen(RoleGiven(role: .scribe, person: 2), #"{"person":2,"role":"scribe"}"#),
    Specimen(SettingChanged(key: "year", value: "2022"), #"{"key":"year","value":"2022"}"#),
    Specimen(TemplateApplied(name: "sro-issues", digest: "00ff"), #"{"digest":"00ff","name":"sro-issues"}"#),
    Specimen(
      KindsListed(kinds: [GroupKind("clinic", .institution, isApart: true), GroupKind("ward", .staff, isApart: false)], rule: "are none", source: "vote"),
      #"{"kinds":["clinic institution apart","ward staff"],"rule":"are none","source":"vote"}"#),
    Specimen(KindsListed(kinds: []), #"{"kinds":[]}"#),
  ]

  private static let table: [Specimen] = [
    Specimen(
      GroupDescribed(code: "students", kind: "school-board", name: "Students", namedBy: "district", seats: 6, within: "youth"),
      #"{"code":"students","kind":"school-board","name":"Students","named-by":"district","seats":6,"within":"youth"}"#),
    Specimen(GroupDescribed(code: "students"), #"{"code":"students"}"#),
    Specimen(BodyDescribed(code: "city", kind: "partner", name: "City"), #"{"code":"city","kind":"partner","name":"City"}"#),
    Specimen(BodyDescribed(code: "city"), #"{"code":"city"}"#),
    Specimen(IssueDescribed(code: "r2", title: "Training"), #"{"code":"r2","title":"Training"}"#),
    Specimen(ThemeDescribed(code: "confiance", covers: "la foi"), #"{"code":"confiance","covers":"la foi"}"#),
    Specimen(ThemeDescribed(code: "信任"), #"{"code":"信任"}"#),
    Specimen(
      FocusAreaDescribed(code: "oversight", by: window, title: "Oversight"), #"{"by":\#(stored),"code":"oversight","title":"Oversight"}"#),
    Specimen(FocusAreaDescribed(code: "oversight"), #"{"code":"oversight"}"#),
    Specimen(
      SourceDescribed(code: "survey", dated: .of("2021-11-30"), people: 1904, title: "Survey"),
      #"{"code":"survey","dated":"2021-11-30","people":1904,"title":"Survey"}"#),
    Specimen(SourceDescribed(code: "survey"), #"{"code":"survey"}"#),
  ]

  private static let people: [Specimen] = [
    Specimen(
      PersonJoined(
        person: 3, handle: "amina", name: "Amina Farah", affiliation: "council", group: "students", seat: 1, level: .anon, youth: true),
      #"{"affiliation":"council","group":"students","handle":"amina","level":"anon","name":"Amina Farah","person":3,"seat":1,"youth":true}"#
    ),
    Specimen(
      PersonJoined(person: 1, handle: "dana", name: "Dana Reyes", level: .named),
      #"{"handle":"dana","level":"named","name":"Dana Reyes","person":1}"#),
    Specimen(
      PersonCorrected(
        person: 3, handle: "ami", name: "Ami Farah", affiliation: "", group: "parents", seat: 2, level: .private, youth: true),
      #"{"affiliation":"","group":"parents","handle":"ami","level":"private","name":"Ami Farah","person":3,"seat":2,"youth":true}"#),
    Specimen(PersonCorrected(person: 3), #"{"person":3}"#),
    Specimen(PersonLeft(person: 3, note: "a bus"), #"{"note":"a bus","person":3}"#),
    Specimen(PersonLeft(person: 3), #"{"person":3}"#),
    Specimen(PersonReturned(person: 3), #"{"person":3}"#),
    Specimen(RegretsSent(group: "valley", reason: "an emergency"), #"{"group":"valley","reason":"an emergency"}"#),
  ]

  private static let said: [Specimen] = [
    Specimen(IssueOpened(issue: "r2"), #"{"issue":"r2"}"#),
    Specimen(IssueClosed(issue: "r2", note: "both stand"), #"{"issue":"r2","note":"both stand"}"#),
    Specimen(IssueClosed(issue: "r2"), #"{"issue":"r2"}"#),
    Specimen(
      PerspectiveShared(
        number: 9, speakers: [.person(3), .group("students"), .body("city"), .unknown], text: "\"No\"\\\t\u{1}", level: .private,
        mode: .interpreted, perspectiveKind: .concern, language: "zh-Hant", issues: ["r2", "f1"], themes: ["信任"], answers: [1, 2]),
      #"{"id":9,"issues":["r2","f1"],"kind":"concern","lang":"zh-Hant","level":"private","mode":"interpreted","re":[1,2],"#
        + #""speakers":["person:3","group:students","body:city","?"],"text":"\"No\"\\\t\u0001","themes":["信任"]}"#),
    Specimen(
      PerspectiveShared(number: 1, speakers: [.unknown], text: "", level: .anon), #"{"id":1,"level":"anon","speakers":["?"],"text":""}"#),
    Specimen(
      PerspectiveAmended(
        number: 9, speakers: [.person(4)], text: "Yes", level: .named, mode: .verbatim, perspectiveKind: .idea, language: "fr", issues: [],
        themes: ["trust"], answers: []),
      #"{"id":9,"issues":[],"kind":"idea","lang":"fr","level":"named","mode":"verbatim","re":[],"speakers":["person:4"],"text":"Yes","#
        + #""themes":["trust"]}"#),
    Specimen(PerspectiveAmended(number: 9), #"{"id":9}"#),
    Specimen(PerspectiveRetracted(number: 9, reason: "in error"), #"{"id":9,"reason":"in error"}"#),
    Specimen(PerspectiveRestored(number: 9), #"{"id":9}"#),
    Specimen(NoteMade(text: "a break", issue: "r2"), #"{"issue":"r2","text":"a break"}"#),
    Specimen(NoteMade(text: "a break"), #"{"text":"a break"}"#),
  ]

  private static let planned: [Specimen] = [
    Specimen(
      ActionProposed(
        number: 2, title: "Train", measure: "90%", owner: .body("city"), due: window, issues: ["r2"], from: [1, 9], themes: ["trust"],
        drafted: true),
      #"{"by":\#(stored),"drafted":true,"from":[1,9],"id":2,"issues":["r2"],"measure":"90%","owner":"body:city","themes":["trust"],"#
        + #""title":"Train"}"#),
    Specimen(ActionProposed(number: 1, title: "Train"), #"{"id":1,"title":"Train"}"#),
    Specimen(
      ActionAmended(
        number: 2, title: "Train all", measure: "all", owner: .person(4), due: Due(due: .q(2, 2023)), issues: [], from: [],
        themes: ["trust"]),
      #"{"by":["Q2 2023","2023-04-01","2023-06-30"],"from":[],"id":2,"issues":[],"measure":"all","owner":"person:4","themes":["trust"],"#
        + #""title":"Train all"}"#),
    Specimen(
      ActionAmended(number: 2, measure: "all", target: Progress(34, of: 38).map { MeasureTarget($0, by: Due(due: .q(2, 2023))) }),
      #"{"id":2,"measure":"all","target":"34/38","target-by":["Q2 2023","2023-04-01","2023-06-30"]}"#),
    Specimen(ActionAmended(number: 2), #"{"id":2}"#),
    Specimen(ActionDropped(number: 2, reason: "too early"), #"{"id":2,"reason":"too early"}"#),
    Specimen(ActionRestored(number: 2), #"{"id":2}"#),
    Specimen(
      IssueAnswered(issue: "r2", answer: .outOfScope, from: [9], why: "not ours"),
      #"{"answer":"out-of-scope","from":[9],"issue":"r2","why":"not ours"}"#),
    Specimen(IssueAnswered(issue: "r2", answer: .takenUp, why: "a2"), #"{"answer":"taken-up","issue":"r2","why":"a2"}"#),
  ]

  private static let room: [Specimen] = [
    Specimen(SittingOpened(day: .of("2022-06-14"), place: "the gym"), #"{"day":"2022-06-14","place":"the gym"}"#),
    Specimen(SittingOpened(day: .of("2022-06-14")), #"{"day":"2022-06-14"}"#),
    Specimen(AgendaItemAdded(minutes: 40, issue: "r2", what: "Training"), #"{"issue":"r2","minutes":40,"what":"Training"}"#),
    Specimen(AgendaItemAdded(what: "Break"), #"{"what":"Break"}"#),
    Specimen(AgendaItemOpened(number: 2), #"{"id":2}"#),
    Specimen(RuleAgreed(text: "One voice"), #"{"text":"One voice"}"#),
    Specimen(
      TurnPassed(party: .person(3), issue: "r2", note: "listens"), #"{"issue":"r2","note":"listens","who":"person:3"}"#),
    Specimen(TurnPassed(party: .group("students")), #"{"who":"group:students"}"#),
    Specimen(QueueJoined(party: .body("city"), note: "costs"), #"{"note":"costs","who":"body:city"}"#),
    Specimen(QueueJoined(party: .person(3)), #"{"who":"person:3"}"#),
    Specimen(QueueLeft(party: .person(3)), #"{"who":"person:3"}"#),
    Specimen(SpeakerCalled(party: .person(3)), #"{"who":"person:3"}"#),
    Specimen(
      MatterParked(number: 1, by: .person(3), issue: "r2", text: "Pay"), #"{"by":"person:3","id":1,"issue":"r2","text":"Pay"}"#),
    Specimen(MatterParked(number: 1, text: "Pay"), #"{"id":1,"text":"Pay"}"#),
    Specimen(MatterResolved(number: 1, outcome: "paid"), #"{"id":1,"outcome":"paid"}"#),
  ]

  private static let heard: [Specimen] = [
    Specimen(
      PerspectiveReflected(number: 2, perspective: 9, by: .person(4), text: "So no"), #"{"by":"person:4","id":2,"of":9,"text":"So no"}"#),
    Specimen(WordsConfirmed(item: ItemID(.perspective, 9), by: .person(3)), #"{"by":"person:3","item":"p9"}"#),
    Specimen(WordsConfirmed(item: ItemID(.reflection, 2)), #"{"item":"h2"}"#),
    Specimen(
      WordsDisputed(item: ItemID(.reflection, 2), by: .person(3), text: "not so"), #"{"by":"person:3","item":"h2","text":"not so"}"#),
    Specimen(WordsDisputed(item: ItemID(.perspective, 9), text: "not so"), #"{"item":"p9","text":"not so"}"#),
    Specimen(
      WordsErased(number: 9, level: .group, positions: [12, 15], reason: "withdrawn", reflections: [2]),
      #"{"positions":[12,15],"reach":"group","reason":"withdrawn","reflections":[2],"thing":9}"#),
    Specimen(
      WordsErased(
        positions: [3, 12], reason: "asked", remains: [#"3 {"id":1,"text":"…"}"#], items: [ItemID(.objection, 1), ItemID(.parked, 2)], person: 4),
      #"{"positions":[3,12],"reason":"asked","remains":["3 {\"id\":1,\"text\":\"…\"}"],"things":["o1","k2"],"who":4}"#),
    Specimen(ItemRetracted(item: ItemID(.objection, 2), reason: "asked"), #"{"item":"o2","reason":"asked"}"#),
    Specimen(ItemStruck(item: ItemID(.perspective, 9), reason: "twice"), #"{"item":"p9","reason":"twice"}"#),
    Specimen(PerspectiveSplit(number: 9, into: 10, sitting: 2, text: "One"), #"{"id":9,"into":10,"sitting":2,"text":"One"}"#),
    Specimen(PerspectiveSplit(number: 9, into: 10, text: "One"), #"{"id":9,"into":10,"text":"One"}"#),
    Specimen(ThingsMerged(from: Ref(.perspective, 9), into: Ref(.perspective, 8)), #"{"from":"p9","into":"p8"}"#),
    Specimen(ThingsMerged(from: Ref(.person, 7), into: Ref(.person, 3)), #"{"from":"person:7","into":"person:3"}"#),
    Specimen(ThingsMerged(from: Ref(.theme, "trsut"), into: Ref(.theme, "trust")), #"{"from":"theme:trsut","into":"theme:trust"}"#),
    Specimen(GroupRenamed(code: "studnets", to: "students"), #"{"code":"studnets","to":"students"}"#),
    Specimen(ThingRemoved(thing: Ref(.issue, "r22"), reason: "mistyped"), #"{"reason":"mistyped","thing":"issue:r22"}"#),
    Specimen(ThingRemoved(thing: Ref(.rule, 2), reason: "mistyped"), #"{"reason":"mistyped","thing":"rule:2"}"#),
    Specimen(
      SettingChanged(key: "zone", value: "Asia/Kathmandu <+0545>-5:45"), #"{"key":"zone","value":"Asia/Kathmandu <+0545>-5:45"}"#),
    Specimen(
      MilestoneMoved(action: 2, number: 1, reason: "ice", to: Due(due: .q(4, 2022))),
      #"{"action":2,"milestone":1,"reason":"ice","to":["Q4 2022","2022-10-01","2022-12-31"]}"#),
    Specimen(
      MilestoneEnded(action: 2, asOf: Day(iso: "2022-09-30"), evidence: "twelve", number: 1, verdict: .reached),
      #"{"action":2,"as-of":"2022-09-30","evidence":"twelve","milestone":1,"verdict":"reached"}"#),
    Specimen(MilestoneEnded(action: 2, number: 1, verdict: nil), #"{"action":2,"milestone":1}"#),
    Specimen(
      FeasibilityJudged(action: 2, by: .group("police"), verdict: .withConditions, why: "if paid"),
      #"{"action":2,"by":"group:police","verdict":"with-conditions","why":"if paid"}"#),
    Specimen(FeasibilityJudged(issue: "r9", by: .body("city"), verdict: .no, why: "law"), #"{"by":"body:city","issue":"r9","verdict":"no","why":"law"}"#),
    Specimen(ActionDropped(number: 7, for: [1, 3], reason: "one is enough"), #"{"for":[1,3],"id":7,"reason":"one is enough"}"#),
    Specimen(
      QuestionAsked(number: 2, by: .person(3), due: Day(iso: "2022-12-31"), text: "When?", to: .group("police")),
      #"{"by":"person:3","due":"2022-12-31","id":2,"text":"When?","to":"group:police"}"#),
    Specimen(MilestoneRemoved(action: 2, number: 1, reason: "mistyped"), #"{"action":2,"milestone":1,"reason":"mistyped"}"#),
    Specimen(ItemRestored(item: ItemID(.reflection, 3)), #"{"item":"h3"}"#),
    Specimen(
      NamesCleared(things: ["p9", "+信任"], named: [.person(3), .group("students")], reason: "she asked"),
      #"{"named":["person:3","group:students"],"reason":"she asked","things":["p9","+信任"]}"#),
    Specimen(WordsErased(number: 9, positions: [12], reason: "withdrawn"), #"{"positions":[12],"reason":"withdrawn","thing":9}"#),
  ]

  private static let undone: [Specimen] = [
    Specimen(UnitUndone(unit: 7), #"{"unit":7}"#),
    Specimen(UnitRedone(unit: 7), #"{"unit":7}"#),
  ]
}
