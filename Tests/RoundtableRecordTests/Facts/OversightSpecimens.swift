import RoundtableRecord
import RoundtableTestSupport

/// The facts of the plan's owners, its agreement and its board, as they are stored.
enum OversightSpecimens {
  private typealias Specimen = FactSpecimens.Specimen

  static let all: [FactSpecimens.Specimen] = owned + agreed + overseen

  private static let window = Due(start: .q(4, 2022), due: .q(1, 2023))
  private static let stored = #"["Q4 2022","2022-10-01","2022-12-31","Q1 2023","2023-01-01","2023-03-31"]"#

  private static let owned: [FactSpecimens.Specimen] = [
    Specimen(BaselineTaken(number: 2, text: "4 of 38"), #"{"id":2,"text":"4 of 38"}"#),
    Specimen(SupportPledged(number: 2, parties: [.group("parents"), .person(3)]), #"{"by":["group:parents","person:3"],"id":2}"#),
    Specimen(MilestoneSet(number: 2, due: window, text: "first forty"), #"{"by":\#(stored),"id":2,"text":"first forty"}"#),
    Specimen(ActionAccepted(number: 2, by: .body("city"), note: "agreed"), #"{"by":"body:city","id":2,"note":"agreed"}"#),
    Specimen(ActionAccepted(number: 2, by: .person(3)), #"{"by":"person:3","id":2}"#),
    Specimen(ActionDeclined(number: 2, by: .group("police"), reason: "no budget"), #"{"by":"group:police","id":2,"reason":"no budget"}"#),
    Specimen(ActionMoved(number: 2, reason: "hired late", to: window), #"{"id":2,"reason":"hired late","to":\#(stored)}"#),
  ]

  private static let agreed: [FactSpecimens.Specimen] = [
    Specimen(GroupGauged(number: 2, group: "students", hands: ["4x6", "0x2"]), #"{"group":"students","hands":["4x6","0x2"],"id":2}"#),
    Specimen(GroupGauged(number: 2, group: "students", stance: .aside), #"{"group":"students","id":2,"stance":"aside"}"#),
    Specimen(
      ObjectionRaised(number: 1, action: 2, by: .person(3), reason: "too late", level: .private),
      #"{"action":2,"by":"person:3","id":1,"level":"private","reason":"too late"}"#),
    Specimen(ObjectionRaised(number: 1, action: 2, by: .group("police"), level: .group), #"{"action":2,"by":"group:police","id":1,"level":"group"}"#),
    Specimen(ObjectionResolved(number: 1, how: "ten or more"), #"{"how":"ten or more","id":1}"#),
    Specimen(
      PlanAdopted(version: 1, note: "16:05", head: "81:3f2a", digests: ["board:00ff", "public:11ee"]),
      #"{"digests":["board:00ff","public:11ee"],"head":"81:3f2a","note":"16:05","version":1}"#),
    Specimen(PlanAdopted(version: 2, head: "81:3f2a", digests: []), #"{"digests":[],"head":"81:3f2a","version":2}"#),
  ]

  private static let overseen: [FactSpecimens.Specimen] = [
    Specimen(
      MemberAppointed(person: 3, from: Due(due: .q(3, 2022)), role: "Chair", to: Due(due: .q(4, 2023))),
      #"{"from":["Q3 2022","2022-07-01","2022-09-30"],"person":3,"role":"Chair","to":["Q4 2023","2023-10-01","2023-12-31"]}"#),
    Specimen(MemberAppointed(person: 3, role: "Chair"), #"{"person":3,"role":"Chair"}"#),
    Specimen(MemberDismissed(person: 3, reason: "moved"), #"{"person":3,"reason":"moved"}"#),
    Specimen(MemberRecused(person: 3, action: 2, reason: "own"), #"{"action":2,"person":3,"reason":"own"}"#),
    Specimen(MemberRecused(person: 3, action: 2), #"{"action":2,"person":3}"#),
    Specimen(QuestionAsked(number: 1, action: 2, by: .person(3), text: "Who?"), #"{"action":2,"by":"person:3","id":1,"text":"Who?"}"#),
    Specimen(QuestionAsked(number: 1, by: .person(3), text: "Who?"), #"{"by":"person:3","id":1,"text":"Who?"}"#),
    Specimen(QuestionAnswered(number: 1, by: .group("police"), text: "The council"), #"{"by":"group:police","id":1,"text":"The council"}"#),
    Specimen(
      StatusReported(number: 2, asOf: .of("2022-09-30"), by: .group("police"), status: .notStarted, text: "waits"),
      #"{"as-of":"2022-09-30","by":"group:police","id":2,"status":"not-started","text":"waits"}"#),
    Specimen(StatusReported(number: 2, by: .body("city"), status: .complete, text: "done"), #"{"by":"body:city","id":2,"status":"complete","text":"done"}"#),
    Specimen(
      StatusAssessed(number: 2, asOf: .of("2022-09-30"), by: .person(3), status: .noEvidence, text: "none"),
      #"{"as-of":"2022-09-30","by":"person:3","id":2,"status":"no-evidence","text":"none"}"#),
    Specimen(
      StatusReported(number: 2, by: .body("city"), progress: Progress(11, of: 38), status: .limited, text: "some"),
      #"{"by":"body:city","id":2,"progress":"11/38","status":"limited","text":"some"}"#),
    Specimen(
      StatusAssessed(number: 2, by: .person(3), progress: Progress(0, of: 1), status: .limited, text: "some"),
      #"{"by":"person:3","id":2,"progress":"0/1","status":"limited","text":"some"}"#),
    Specimen(StatusAssessed(number: 2, by: .person(3), status: .limited, text: "some"), #"{"by":"person:3","id":2,"status":"limited","text":"some"}"#),
  ]
}
