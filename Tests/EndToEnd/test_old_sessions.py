"""A session that version 0.3 made, with a fact of every kind in it, opens, verifies and exports as it did then.

`Fixtures/0.3/kinds.roundtable` is the file as version 0.3 left it, `kinds.jsonl` what its `log --json` wrote, `exports/` what it exported.
Only JSON is compared: its shape is a promise, and the sentences of the documents may become better.
The digest is not among them: it is version 2 of its format since.
"""
import os
import shutil

from support import DONE, NOW, ROOT, SEED, ProgramTest

FIXTURES = os.path.join(ROOT, "Tests", "EndToEnd", "Fixtures", "0.3")
HEAD = "good: 201 facts, head 201:99bea1aa06c70cffa5f09ac97606d45200f426c4b4fed8afb1edc213558c7666"
FIXED = ("--now", NOW, "--seed", SEED)


def contents(*parts):
    with open(os.path.join(*parts), encoding="utf-8", newline="") as file:
        return file.read()


class OldSessionsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        os.makedirs(self.sessions)
        shutil.copyfile(os.path.join(FIXTURES, "kinds.roundtable"), os.path.join(self.sessions, "kinds.roundtable"))

    def test_it_opens_and_every_seal_holds(self):
        self.assertEqual(self.expect(DONE, "verify", "kinds").lines[0], HEAD)
        facts = self.expect(DONE, "log", "kinds", "--json").lines[1:-1]
        self.assertEqual(facts, contents(FIXTURES, "kinds.jsonl").split("\n")[1:-1], "the header has another version, and an end mark follows")

    def test_it_is_rebuilt_from_its_log(self):
        self.expect(DONE, "rebuild", "again", os.path.join(FIXTURES, "kinds.jsonl"))
        self.assertEqual(self.expect(DONE, "verify", "again").lines[0], HEAD)

    def test_it_exports_what_it_exported_then(self):
        for name in sorted(os.listdir(os.path.join(FIXTURES, "exports"))):
            with self.subTest(export=name):
                document, audience = name.removesuffix(".json").split("-")
                self.expect(DONE, "export", "kinds", document, "json", "for", audience, *FIXED)
                self.assertEqual(contents(self.exports, "kinds", name).split("\n"), contents(FIXTURES, "exports", name).split("\n"))

    def test_it_goes_on(self):
        self.run_lines("kinds", "note: said after the program was replaced\nundo\n", *FIXED)
        self.assertIn("good: 203 facts", self.expect(DONE, "verify", "kinds").out)
