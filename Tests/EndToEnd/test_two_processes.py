"""Two processes that write to one session at once: nothing lost, nothing twice, one order."""
import json
import re
import threading

from support import DONE, ProgramTest

LINES = 200
WORD = re.compile(r"\b[ab]\d{3}x\b")


class TwoProcessesTest(ProgramTest):
    def session_of_two(self):
        self.new_session()
        scripts = {
            "a": "discuss r1\n" + "".join(f"@amara: a{number:03}x said here\n" for number in range(LINES)),
            "b": "discuss r2\n" + "".join(f"@lee: b{number:03}x said there\n" for number in range(LINES)),
        }
        answers = {}

        def write(side):
            process = self.start("run", "table", "-")
            out, err = process.communicate(scripts[side].encode(), timeout=300)
            answers[side] = (process.returncode, out.decode(), err.decode())

        writers = [threading.Thread(target=write, args=(side,)) for side in scripts]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        for side, (code, out, err) in answers.items():
            self.assertEqual(code, DONE, f"writer {side}: {err}")
            self.assertGreaterEqual(len(out.splitlines()), LINES, f"writer {side} did not get a receipt for every line")

    def test_nothing_is_lost_and_nothing_is_there_twice(self):
        self.session_of_two()
        self.expect(DONE, "verify", "table")
        facts = self.log("table")
        self.assertEqual([fact["position"] for fact in facts], list(range(1, len(facts) + 1)), "one order, without gaps")
        words = [word for texts in self.log_texts("table") for word in {found for text in texts for found in WORD.findall(text)}]
        for side in "ab":
            mine = [word for word in words if word.startswith(side)]
            typed = [f"{side}{number:03}x" for number in range(LINES)]
            self.assertEqual(mine, typed, f"the lines of writer {side}, in the order it typed them")

    def test_each_terminal_keeps_its_own_discussion(self):
        self.session_of_two()
        plan = json.loads(self.export("table", "plan", "json", "for", "internal"))
        found = {}
        for perspective in plan["perspectives"]:
            word = WORD.search(perspective["text"])
            if word:
                found.setdefault(word.group()[0], []).append(perspective["issues"])
        self.assertEqual(found, {"a": [["r1"]] * LINES, "b": [["r2"]] * LINES})
        ids = [perspective["id"] for perspective in plan["perspectives"]]
        self.assertEqual(len(ids), len(set(ids)), "no id is given twice")

    def test_a_reader_beside_a_writer_sees_a_whole_record(self):
        self.new_session()
        writer = self.start("run", "table", "-")
        feeder = threading.Thread(target=lambda: writer.communicate(
            "".join(f"note: a{number:03}x said here\n" for number in range(LINES)).encode()))
        feeder.start()
        looks = 0
        while feeder.is_alive():
            self.expect(DONE, "verify", "table")
            looks += 1
        feeder.join()
        self.assertGreater(looks, 0)
        self.assertEqual(writer.returncode, DONE)
        self.assertEqual(sum(WORD.search(" ".join(texts)) is not None for texts in self.log_texts("table")), LINES)
