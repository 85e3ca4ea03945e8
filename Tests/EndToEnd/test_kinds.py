"""The kinds of groups and bodies come from the template: a hospital's roundtable knows nothing of police or schools."""
import os
import re
import unittest

from support import DONE, ProgramTest, REFUSED

HOSPITAL = """\
session: Falls on the geriatric ward
when 2026-03-03
set year 2026
issue w1: Falls at night
issue w2: What families are told
group clinic institution seats 2: Millbrook Hospital
group nurses staff seats 6: Nurses of the ward
group patients seats 6: Patients
group families seats 6: Families
body insurer institution: Millbrook Health Fund
facilitator @dana: Dana Reyes
join clinic @fox named: Dr. Karl Fox (Millbrook Hospital)
join nurses: Ida Holm; Bo Lind; Ea Ruud; Al Berg; Mo Dahl; Ro Vik
join patients: Una Bay; Vic Cole; Wes Dunn; Xia Ek; Yan Falk; Zoe Gray
join families named: Ruth Hale
discuss w1
@una: No one comes when I ring at night
@ida: two of us for thirty beds
@fox: we have no money for a third before spring
@zoe private: I fell twice and told no one
discuss w2
pass @patients: would rather listen
act @clinic by Q3 2026 on w1 from p1,p2: A third nurse at night :: rings answered in 5 minutes
gauge a1 @patients=5x6 @nurses=4x5,3 @clinic=3
object a1 @families: too late
accept a1 by @clinic: from July
answer w1 taken-up from p1: see a1
milestone a1 by Q2 2026: hired
appoint @ruth: Families' member
ask a1 by @ruth: Who pays?
reply b1 by @clinic: the fund
report a1 limited as-of 2026-03-03 by @clinic: one hired
assess a1 limited as-of 2026-03-03 by @ruth: seen
adopt
close
"""
FOREIGN = re.compile(r"police|school|officer|calgary|student", re.IGNORECASE)


class KindsTests(ProgramTest):
    def hospital(self):
        self.expect(DONE, "new", "ward", "--now", "2026-03-03T09:00:00Z")
        self.run_lines("ward", HOSPITAL, "--now", "2026-03-03T13:00:00Z")

    def test_a_hospital_reads_nothing_of_police_or_schools(self):
        """No document, page of the screen or check of a session without a template mentions another's institutions."""
        self.hospital()
        for document in ("plan", "heard", "digest", "record"):
            for form in ("markdown", "json"):
                for audience in ("internal", "board", "public"):
                    if document == "record" and audience != "internal":
                        continue
                    text = self.export("ward", document, form, "for", audience).decode()
                    self.assertEqual(FOREIGN.findall(text), [], f"{document} {form} for {audience}")
        for page in ("plan", "digest", "voices", "who", "ls groups", "ls board", "check", "gaps", "coverage", "show @clinic", "log"):
            self.assertEqual(FOREIGN.findall(self.expect(DONE, "do", "ward", page).out), [], page)

    def test_the_board_is_independent_of_what_the_template_says(self):
        """Whoever sits for an institution, or for its staff, is refused in the words of the template's own rule."""
        self.hospital()
        for who in ("@ida", "@fox"):
            self.expect(DONE, "do", "ward", f"fix {who} named")
            refused = self.expect(REFUSED, "do", "ward", f"appoint {who}: Member")
            self.assertIn("members are independent of the institutions under review and of their staff", refused.err)
        plan = self.export("ward", "plan", "markdown").decode()
        self.assertIn("members are independent of the institutions under review and of their staff", plan)

    def test_a_kind_that_the_session_does_not_have_is_refused_with_those_it_has(self):
        self.expect(DONE, "new", "ward")
        refused = self.expect(REFUSED, "do", "ward", "group porters stuff: Porters")
        self.assertIn("did you mean staff?", refused.err)
        refused = self.expect(REFUSED, "do", "ward", "group porters guild: Porters")
        self.assertIn("kinds here: institution, staff, community", refused.err)

    def test_a_template_of_ones_own_lists_its_kinds(self):
        """The kinds of a user's template hold for its groups, for lines typed later, and for the board."""
        with open(os.path.join(self.scratch, "river.yaml"), "w", encoding="utf-8") as file:
            file.write(
                "kinds: {works: institution, crew: staff, anglers: community}\n"
                "board: {independent-of: [works], rule: do not work for the water works, source: the council's vote}\n"
                "groups: {weir: {kind: works, name: Weir}}\n")
        self.expect(DONE, "new", "river", "--template", os.path.join(self.scratch, "river.yaml"))
        self.run_lines("river", "group rod anglers: Rod club\ngroup diggers crew: Diggers\njoin weir named: Al Ott\njoin diggers named: Bo Ems\n")
        refused = self.expect(REFUSED, "do", "river", "appoint @al: Member")
        self.assertIn("members do not work for the water works (the council's vote)", refused.err)
        self.expect(DONE, "do", "river", "appoint @bo: Member")
        self.assertIn("kinds here: works, crew, anglers", self.expect(REFUSED, "do", "river", "group x guild: X").err)

    def test_help_says_what_a_kind_decides(self):
        self.expect(DONE, "new", "ward")
        page = " ".join(self.expect(DONE, "do", "ward", "help group").out.split())
        self.assertIn("whose figures are shown", page)
        self.assertIn("who may sit on the oversight board", page)


if __name__ == "__main__":
    unittest.main()
