"""Wrong lines, wrong bytes and wrong use: exit codes, the form of an error, and what is recorded all the same."""
import json
import os
import re

from support import DAMAGED, DONE, MISUSED, REFUSED, STOPPED, ProgramTest


class ScriptErrorsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session()

    def script(self, content):
        path = os.path.join(self.scratch, "typed.txt")
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return path

    def recorded(self, word):
        return any(word in text for texts in self.log_texts("table") for text in texts)

    # How an error looks.

    def test_a_script_stops_at_its_first_wrong_line(self):
        path = self.script("note: first1\n@amara the data isn't here\nnote: third3\n")
        answer = self.expect(STOPPED, "run", "table", path)
        self.assertRegex(answer.err, rf"(?m)^{re.escape(path)}:2:8: error: ")
        self.assertIn("@amara: the data isn't here", answer.err)
        self.assertIn("--from", answer.err, "it says how to go on")
        self.assertEqual(len(answer.lines), 1, "one receipt, for the line before")
        self.assertTrue(self.recorded("first1"))
        self.assertFalse(self.recorded("third3"))

    def test_a_caret_stands_under_the_wrong_word(self):
        line = "@amara the data isn't here"
        shown = self.expect(STOPPED, "run", "table", self.script(line + "\n")).err.splitlines()
        at = next((index for index, text in enumerate(shown) if text.endswith(line) and "error" not in text), None)
        self.assertIsNotNone(at, f"the line itself is not shown: {shown}")
        self.assertEqual(shown[at + 1].find("^"), shown[at].find(line) + len("@amara "), "\n".join(shown))

    def test_columns_count_letters_not_bytes(self):
        answer = self.run_lines("table", "note: ok\n@amara 李é wrong: text\n", code=STOPPED)
        self.assertRegex(answer.err, r"(?m)^<stdin>:2:8: error: ")

    def test_from_goes_on_at_a_line(self):
        path = self.script("note: first1\n@amara wrong\nnote: third3\n")
        self.expect(STOPPED, "run", "table", path)
        answer = self.expect(DONE, "run", "table", path, "--from", "3")
        self.assertEqual(len(answer.lines), 1)
        self.assertTrue(self.recorded("third3"))

    def test_from_keeps_counting_lines_from_the_top(self):
        path = self.script("note: first1\nnote: second2\n@amara wrong\n")
        self.assertRegex(self.expect(STOPPED, "run", "table", path, "--from", "2").err, rf"(?m)^{re.escape(path)}:3:\d+: error: ")

    def test_keep_going_carries_on_and_still_says_three(self):
        answer = self.run_lines("table", "note: first1\n@amara wrong\nnote: third3\nund\nnote: fifth5\n", "--keep-going", code=STOPPED)
        self.assertEqual(len(answer.lines), 3)
        self.assertEqual(re.findall(r"(?m)^<stdin>:(\d+):\d+: error: ", answer.err), ["2", "4"])
        self.assertTrue(self.recorded("fifth5"))

    def test_atomic_records_all_or_nothing(self):
        before = len(self.log("table"))
        answer = self.run_lines("table", "note: first1\nnote: second2\n@amara wrong\n", "--atomic", code=STOPPED)
        self.assertEqual(answer.lines, [], "no receipt for what is not recorded")
        self.assertEqual(len(self.log("table")), before)
        answer = self.run_lines("table", "note: first1\nnote: second2\n", "--atomic")
        self.assertEqual(len(answer.lines), 2)
        self.assertTrue(self.recorded("first1") and self.recorded("second2"))

    def test_atomic_refuses_what_can_not_be_taken_back(self):
        self.run_lines("table", "note: first1\nexport plan markdown\n", "--atomic", code=STOPPED)
        self.assertFalse(self.recorded("first1"))
        self.assertEqual(self.exported(), [])
        self.run_lines("table", "note: first1\n", "--atomic", "--keep-going", code=MISUSED)

    def test_json_answers_are_objects_one_a_line(self):
        answer = self.run_lines("table", "@amara on r1: the data\n@amara wrong\nnote: third\n", "--json", "--keep-going", code=STOPPED)
        good = [json.loads(line) for line in answer.lines]
        self.assertEqual([receipt["ok"] for receipt in good], [True, True])
        self.assertEqual(good[0]["verb"], "say")
        self.assertEqual(good[0]["ids"], ["p1"])
        self.assertIn("the data", good[0]["text"])
        bad = [json.loads(line) for line in answer.err.splitlines() if line.startswith("{")]
        self.assertEqual(len(bad), 1)
        self.assertLessEqual({"ok", "file", "line", "column", "length", "message", "suggestions"}, set(bad[0]))
        self.assertEqual((bad[0]["ok"], bad[0]["file"], bad[0]["line"], bad[0]["column"], bad[0]["length"]), (False, "<stdin>", 2, 8, 5))

    def test_quiet_prints_no_receipts(self):
        self.assertEqual(self.run_lines("table", "note: first1\n", "--quiet").out, "")
        self.assertTrue(self.recorded("first1"))

    # Wrong lines, each with what its refusal must say.

    def test_wrong_lines_say_what_to_type_instead(self):
        wrong = {
            "@amara the data isn't here": "@amara: the data isn't here",
            "@amara:no space": "@amara: …",
            "@amra: the data": "@amara",
            "@amara on r99: the data": "r1",
            "@amara +2022: the data": "letter",
            "@amara private anon: the data": "anon",
            "join goverment: Ann Hart": "gov",
            "join ngo @ann: Ann Hart; Bo Hart": "@ann",
            "join ngo @gov: Ann Hart": "gov",
            "und": "undo",
            "sya @amara: the data": "say",
            "@amara": "fix . @amara",
            "act @gov by Q2 2022": "act",
            "act @gov by soon: Do it": "Q2 2022",
            "act @gov @lee by Q3 2022: Do it": "@lee",
            "say @amara:": "TEXT",
            "retract p99: said in error": "p99",
            "fix p99: other words": "p99",
            "@amara re p99: yes": "p99",
            "discuss r99": "r1",
            "set yeer 2022": "year",
            "gauge a3 @gov=6": "",
            "s/a/b/": "",
        }
        for line, says in wrong.items():
            with self.subTest(line):
                before = len(self.log("table"))
                answer = self.run_lines("table", line + "\n", code=STOPPED)
                self.assertRegex(answer.err, r"(?m)^<stdin>:1:\d+: error: \S")
                self.assertIn(says, answer.err)
                self.assertEqual(answer.out, "")
                self.assertEqual(len(self.log("table")), before, "a refused line recorded something")

    def test_a_quarter_without_a_year_is_never_guessed(self):
        self.new_session("yearless", "session: Riverton\ngroup gov: Council\nissue r1: Training\n")
        answer = self.expect(REFUSED, "do", "yearless", "act @gov by Q2: Do it")
        self.assertIn("set year", answer.err)

    def test_private_words_are_not_echoed(self):
        for line in ("@amra private: hushhush", "@amara privat: hushhush", "@amara private anon: hushhush"):
            with self.subTest(line):
                answer = self.run_lines("table", line + "\n", code=STOPPED)
                self.assertNotIn("hushhush", answer.out + answer.err)
                self.assertIn("…", answer.err)
                answer = self.run_lines("table", line + "\n", "--json", code=STOPPED)
                self.assertNotIn("hushhush", answer.out + answer.err)
        self.assertNotIn("hushhush", self.run_lines("table", "@amara private: hushhush\n").out)

    # Wrong bytes.

    def test_wrong_bytes_are_refused_with_their_place(self):
        wrong = {
            "invalid UTF-8": b"note: caf\xe9 noir",
            "a surrogate": b"note: \xed\xa0\x80",
            "NUL": b"note: one\x00two",
            "over 64 KiB": b"note: " + b"x" * 70_000,
        }
        for what, line in wrong.items():
            with self.subTest(what):
                before = len(self.log("table"))
                answer = self.run_lines("table", line + b"\nnote: after\n", code=STOPPED)
                self.assertRegex(answer.err, r"(?m)^<stdin>:1:\d+: error: ")
                self.assertRegex(answer.err, r"byte \d|\d[\d,  ]* bytes")
                self.assertEqual(len(self.log("table")), before)
                self.run_lines("table", line + b"\nnote: after\n", "--keep-going", code=STOPPED)
                self.assertEqual(len(self.log("table")), before + 1, "the line after it works")

    def test_wrong_bytes_in_an_argument_are_refused(self):
        self.expect(REFUSED, "do", "table", b"note: caf\xe9")

    def test_a_line_of_just_under_64_kib_is_kept(self):
        words = "y" * 65_000
        self.run_lines("table", f"note: {words}\n")
        self.assertTrue(self.recorded(words))

    def test_windows_line_ends_and_a_byte_order_mark_are_ignored(self):
        self.run_lines("table", b"\xef\xbb\xbfnote: first1\r\n\r\n# a comment\r\nnote: second2")
        self.assertTrue(self.recorded("second2"))
        self.assertFalse(self.recorded("first1\r"))

    # Wrong use.

    def test_exit_codes(self):
        self.expect(DONE, "do", "table", "ls p")
        self.expect(REFUSED, "do", "table", "nonsense")
        self.expect(REFUSED, "do", "table", "fix . anon")
        self.expect(MISUSED, "nosuchcommand")
        self.expect(MISUSED, "run", "table", "-", "--no-such-flag")
        self.expect(MISUSED, "do", "table")
        self.expect(MISUSED, "run", "table", "-", "--seed", "00", stdin="note: x\n")
        for words in ("run nowhere -", "do nowhere ls", "verify nowhere", "log nowhere --json", "export nowhere plan json"):
            with self.subTest(words):
                self.expect(DAMAGED, *words.split(), stdin="note: x\n")
        self.assertEqual(self.expect(DONE, "--help").err, "")

    def test_a_session_is_not_made_twice(self):
        before = self.log("table")
        self.assertNotEqual(self.call("new", "table").code, DONE)
        self.assertEqual(self.log("table"), before)

    def test_a_name_does_not_lead_out_of_the_folder(self):
        for name in ("../outside", "a/b", ".hidden", "", "x\n"):
            with self.subTest(name):
                self.assertNotEqual(self.call("new", name).code, DONE)
        self.assertFalse(os.path.exists(os.path.join(self.scratch, "outside.roundtable")))

    def test_messages_go_to_standard_error_and_results_to_standard_output(self):
        answer = self.expect(REFUSED, "do", "table", "nonsense")
        self.assertEqual(answer.out, "")
        self.assertTrue(answer.err)
        self.assertEqual(self.expect(DONE, "do", "table", "coverage").err, "")

    def test_a_closed_reader_is_no_crash(self):
        process = self.start("log", "table", "--json")
        process.stdout.close()
        process.stdin.close()
        process.stderr.read()
        self.assertGreaterEqual(process.wait(), -13, "SIGPIPE, or an exit code of its own; no other signal")
