"""Hand over and oversee: a plan that is adopted can be checked without the session, later changes are listed as amendments, and each
document goes to whom it may."""
import json
import os
import re

from support import DAMAGED, DONE, MISUSED, NEWER, REFUSED, ROOT, TABLE, ProgramTest

PLAN = TABLE + """\
join ngo @ruth named: Ruth Kaminski (parent council)
@lee on r1: Nobody told us what he is there for
act @gov by Q4 2022 on r1 from p1: Train with students :: 9 of 10 officers trained
accept a1 by @gov
gauge a1 @gov=4 @ngo=5,1
object a1 @lee: Too late for us
"""
DIGITS = re.compile(r"\b[0-9a-f]{4}(?: [0-9a-f]{4}){7}\b")


class BoardTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", PLAN)

    def lines(self, *lines):
        return self.run_lines("table", "\n".join(lines) + "\n").out

    def plan(self, *words):
        """The path of the plan for the board as JSON, exported anew."""
        self.expect(DONE, "export", "table", "plan", "json", *words, "replace")
        version = words[words.index("at") + 1] + "-" if "at" in words else ""
        return os.path.join(self.exports, "table", f"plan-{version}board.json")

    def test_an_adopted_plan_is_checked_against_the_digits_read_aloud(self):
        receipt = self.lines("adopt: read aloud")
        read_aloud = DIGITS.findall(receipt)
        self.assertEqual(len(read_aloud), 2, "the head of the record, and the digest of the plan")
        good = self.expect(DONE, "verify", self.plan())
        self.assertIn("good: version 1", good.out)
        self.assertEqual(DIGITS.findall(good.out), read_aloud[1:])

    def test_the_adopted_plan_can_be_had_for_ever(self):
        self.lines("adopt")
        first = self.expect(DONE, "verify", self.plan()).out
        self.lines("move a1 to Q2 2023: trainers hired late", "measure a1: all officers trained", "appoint @ruth: Parent member",
                   "fix @ruth: Ruth Kaminska (parent council)", "@lee on r1: One more thing")
        differs = self.expect(DAMAGED, "verify", self.plan())
        self.assertIn("export plan json at v1", differs.err)
        self.assertEqual(self.expect(DONE, "verify", self.plan("at", "v1")).out, first)
        self.assertGreaterEqual(len(json.load(open(self.plan()))["amendments"]), 2)
        self.assertNotIn("Kaminska", open(self.plan("at", "v1")).read(), "the plan as it was")

    def test_a_renamed_and_rebuilt_session_still_gives_the_adopted_plan(self):
        self.lines("adopt: read aloud", "@lee on r1: One more thing")
        log = os.path.join(self.scratch, "log.jsonl")
        with open(log, "wb") as file:
            file.write(self.expect(DONE, "log", "table", "--json").out_bytes)
        self.expect(DONE, "rebuild", "other", log)
        self.expect(DONE, "export", "other", "plan", "json", "at", "v1", "to", "rebuilt.json")
        self.expect(DONE, "verify", "rebuilt.json")

    def test_the_digest_of_an_internal_plan_confirms_no_guess_of_erased_words(self):
        self.lines("@lee on r1 private: My uncle drove the van", "adopt: read aloud")
        self.expect(DONE, "export", "table", "plan", "json", "for", "internal", "at", "v1", "to", "before.json")
        with open(os.path.join(self.scratch, "before.json"), encoding="utf-8") as file:
            kept = json.load(file)
        self.assertIn("good: version 1", self.expect(DONE, "verify", "before.json").out)
        said = next(line["id"] for line in kept["perspectives"] if "uncle" in line["text"])
        self.lines(f"erase {said} yes: she asked")
        log = self.expect(DONE, "log", "table", "--json").out
        self.assertNotIn(kept["adoption"]["salt"], log, "the salt is gone with the words")
        self.assertNotIn("salt", json.dumps(json.loads(self.export("table", "plan", "json", "for", "internal"))["adoption"]))
        self.assertIn("good: version 1", self.expect(DONE, "verify", self.plan("at", "v1")).out, "the board's plan held nothing private")

    def test_a_changed_plan_does_not_pass(self):
        self.lines("adopt: read aloud")
        path = self.plan()
        with open(path, encoding="utf-8") as file:
            good = file.read()
        changes = {
            "a word": good.replace("Train with students", "Train with teachers"),
            "a key twice": good.replace('"title": "Train with students"', '"title": "Train nobody",\n      "title": "Train with students"'),
            "another layout": json.dumps(json.loads(good)),
            "another note": good.replace('"note": "read aloud"', '"note": "NOT agreed"'),
            "an objection left out": json.dumps({**json.loads(good), "objections": []}, indent=2, sort_keys=True) + "\n",
        }
        for what, text in changes.items():
            with self.subTest(what):
                self.assertNotEqual(text, good)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
                self.expect(DAMAGED, "verify", path)

    def test_what_is_no_plan_is_said_to_be_none(self):
        for text, code in (("", DAMAGED), ("{}", DAMAGED), ("[" * 100_000, DAMAGED), ('{"format":"roundtable-plan","version":3}', NEWER)):
            with open(os.path.join(self.scratch, "plan.json"), "w", encoding="utf-8") as file:
                file.write(text)
            self.assertEqual(self.call("verify", "plan.json").code, code, text[:40])
        self.expect(MISUSED, "verify", "nowhere.json")

    def test_a_draft_can_not_be_checked_and_says_so(self):
        self.assertIn("draft", self.expect(DONE, "verify", self.plan()).out)
        answer = json.loads(self.expect(DONE, "verify", self.plan(), "--json").out)
        self.assertTrue(answer["ok"])
        self.assertNotIn("adoptedVersion", answer)

    def test_an_undone_adoption_shows_as_withdrawn_and_its_number_is_not_used_again(self):
        self.lines("adopt", "undo")
        text = self.export("table", "plan", "markdown").decode()
        self.assertIn("Draft, not adopted", text)
        self.assertRegex(text, r"Version 1: the table took this adoption back")
        self.assertIn("version 2 adopted", self.lines("adopt"))

    def test_an_export_leaves_a_digest_since_the_adoption_or_a_day(self):
        self.lines("adopt", "move a1 to Q1 2023: trainers", "report a1 limited by @gov: 3 of 9")
        for words in ((), ("since", "v1"), ("since", "2022-01-01")):
            text = self.expect(DONE, "do", "table", " ".join(("digest", *words))).out
            self.assertIn("3 of 9", text)
        self.expect(REFUSED, "do", "table", "digest since v7")

    def test_the_record_goes_to_nobody_else(self):
        answer = self.expect(REFUSED, "export", "table", "record", "markdown", "for", "public")
        self.assertIn("facilitator", answer.err)
        path = os.path.join(self.exports, "table", "record-internal.md")
        self.expect(DONE, "export", "table", "record", "markdown")
        self.assertEqual(os.stat(path).st_mode & 0o077, 0, "only its owner reads it")

    def test_the_shared_words_of_an_objection_stand_in_every_document(self):
        for document in ("plan", "heard", "digest"):
            for audience in ("internal", "board", "public"):
                with self.subTest(document=document, audience=audience):
                    text = self.export("table", document, "markdown", "for", audience).decode()
                    self.assertTrue("Too late for us" in text, f"{document} for {audience}")
                    self.assertEqual("Lee Hart" in text, audience == "internal", "lee has not chosen to be named")


class ExampleTest(ProgramTest):
    """The whole worked session, one line like the other, through the built program."""

    def test_the_afternoon_runs_from_its_first_line_to_its_last(self):
        self.expect(DONE, "new", "riverton", "--template", "sro-issues")
        self.expect(DONE, "run", "riverton", os.path.join(ROOT, "Sessions", "afternoon.txt"))
        self.expect(DONE, "verify", "riverton")
        exported = os.path.join(self.exports, "riverton")
        self.expect(DONE, "verify", os.path.join(exported, "plan-v1-board.json"))
        self.expect(DAMAGED, "verify", os.path.join(exported, "plan-board.json"))  # the board was appointed since


class StricterTest(ProgramTest):
    """Who becomes stricter, or withdraws words, is not printed once more because a version of long ago shows it."""

    def setUp(self):
        super().setUp()
        self.new_session("table", PLAN + "@ruth on r1: Words that ruth takes back\nadopt\n")

    def test_a_version_that_may_not_be_told_any_more_is_not_exported(self):
        self.expect(DONE, "export", "table", "plan", "markdown", "at", "v1")
        for line, named in (("retract p2: said in error", "p2"), ("fix @ruth private", "ngo2"), ("object a1 @amara private: no", None)):
            self.expect(DONE, "do", "table", line)
            answer = self.expect(REFUSED, "export", "table", "plan", "json", "at", "v1", "for", "public")
            self.assertIn("p2", answer.err)
            if named:
                self.assertIn(named, answer.err)
            self.assertNotIn("Ruth", answer.err)
        self.expect(DONE, "export", "table", "plan", "markdown", "at", "v1", "for", "internal")
        self.expect(DONE, "export", "table", "plan", "markdown", "for", "public")

    def test_a_room_screen_is_shown_no_version_that_may_not_be_told_any_more(self):
        self.expect(DONE, "do", "table", "plan at v1", "--room")
        self.expect(DONE, "do", "table", "retract p2: said in error")
        answer = self.call("do", "table", "plan at v1", "--room")
        self.assertNotEqual(answer.code, DONE)
        self.assertNotIn("Words that ruth takes back", answer.out + answer.err)
        self.assertIn("Words that ruth takes back", self.expect(DONE, "do", "table", "plan at v1").out)

    def test_a_room_screen_shows_nothing_that_a_private_person_gave(self):
        self.run_lines("table", "heard p1 by @amara: REFLECTED\npark @amara: PUTASIDE\nreport a1 limited by @amara: REPORTED\n"
                       "dispute p1 by @amara: DISPUTED\nobject a1 @lee private: OBJECTED\n")
        self.expect(DONE, "do", "table", "resolve o2: RESOLVED")
        self.expect(DONE, "do", "table", "fix @amara private")
        for line in ("show p1", "trace p1", "show a1", "ls k", "ls o", "ls b", "find: E", "voices", "gaps", "plan", "digest"):
            answer = self.call("do", "table", line, "--room")
            for word in ("REFLECTED", "PUTASIDE", "REPORTED", "DISPUTED", "OBJECTED", "RESOLVED", "Amara"):
                self.assertFalse(word in answer.out + answer.err, f"{line}: {word}")
