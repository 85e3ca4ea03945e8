"""The tutorial: by a script, on a terminal, and what it leaves behind, which is nothing."""
import os
import re
import signal
import subprocess
import time

import pexpect

from support import DONE, INTERRUPTED, MISUSED, ProgramTest, program
from test_prompt import INTERRUPT, Prompt

# The whole tutorial as a newcomer might type it: mistakes, looking verbs and other lines between those that do the steps.
LINES = """\
help
joyn students: Amina Farah
join students: Amina Farah; Jordan O'Brien
discuss r1
@amina: I don't feel safe when he's in the hallway
who
+trust
s/hallway/stairwell/
@jordan private: My school must not know
@?: It depends on the school
fix . @ruth
close
close
act @police by Q3 2022 on r1 from p1: Train with students :: 9 of 10
export plan markdown
"""


class TutorialTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.temporary = os.path.join(self.scratch, "tmp")
        os.mkdir(self.temporary)

    def tutorial(self, lines, code=DONE):
        done = subprocess.run(
            [program(), "tutorial"], input=lines.encode(), capture_output=True, env=self.environment(TMPDIR=self.temporary), cwd=self.scratch, timeout=60)
        self.assertEqual(done.returncode, code, done.stdout.decode() + done.stderr.decode())
        self.assertEqual(os.listdir(self.temporary), [], "the practice session was left behind")
        return done.stdout.decode()

    def test_a_script_goes_through_every_step(self):
        told = self.tutorial(LINES)
        for step in range(1, 12):
            self.assertIn(f"{step} of 11: ", told)
        self.assertIn("That is all of it", told)
        self.assertIn("  join students: …\n", told)
        self.assertIn("The plan you made stays: Exports/tutorial\n", told)
        with open(os.path.join(self.scratch, "Exports", "tutorial", "plan-board.md"), encoding="utf-8") as file:
            self.assertIn("Train with students", file.read())
        self.assertNotIn("This does it", told)
        self.assertNotIn("must not know\n", told.split("7 of 11")[0].split("6 of 11")[1].replace("My school must not know that I was carded.", ""))
        # Nothing is made where the person works.
        self.assertEqual(sorted(os.listdir(self.scratch)), ["Exports", "tmp"])

    def test_skipping_types_the_line_for_the_steps_behind(self):
        told = self.tutorial("skip\n" * 11)
        self.assertIn("> join students: Amina Farah; Jordan O'Brien\n", told)
        self.assertIn("p3  Ruth Kaminski (parents)", told)
        self.assertIn("wrote ", told)
        self.assertIn("That is all of it", told)

    def test_a_hint_comes_after_two_misses_or_when_it_is_asked_for(self):
        told = self.tutorial("note: a\nnote: b\n")
        self.assertIn("This does it:\n  join students: Amina Farah; Jordan O'Brien\n", told)
        self.assertIn("This does it", self.tutorial("HINT\n"))

    def test_quit_and_the_end_of_input_leave(self):
        self.assertTrue(self.tutorial("skip\nquit\n").endswith("Left at step 2 of 11. The practice session is thrown away.\n"))
        self.assertIn("Left at step 1 of 11", self.tutorial(""))

    def test_json_does_not_go_with_it(self):
        self.expect(MISUSED, "--json", "tutorial")

    def test_what_a_killed_tutorial_left_is_taken_away_by_the_next(self):
        process = subprocess.Popen(
            [program(), "tutorial"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment(TMPDIR=self.temporary), cwd=self.scratch)
        process.stdout.readline()
        self.assertEqual(len(os.listdir(self.temporary)), 1)
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
        os.mkdir(os.path.join(self.temporary, "roundtable-tutorial.else"))
        os.mkdir(os.path.join(self.temporary, f"roundtable-tutorial.{os.getpid()}.inuse"))
        subprocess.run([program(), "tutorial"], input=b"", capture_output=True, env=self.environment(TMPDIR=self.temporary), check=True, timeout=60)
        self.assertEqual(sorted(os.listdir(self.temporary)), sorted(["roundtable-tutorial.else", f"roundtable-tutorial.{os.getpid()}.inuse"]))

    def test_at_a_terminal(self):
        prompt = Prompt(self, "tutorial", TMPDIR=self.temporary)
        self.assertIn("1 of 11", prompt.settle())
        self.assertIn("2 of 11", prompt.enter("j students: Amina Farah; Jordan O'Brien"))
        prompt.type("half a line" + INTERRUPT)
        self.assertIn("r1 0/3>", prompt.enter("discuss r1"))
        self.assertIn("did you mean @amina?", prompt.enter("@amna: She is not heard"))
        self.assertIn("4 of 11", prompt.enter("@am\t: I don't feel safe in the hallway"))
        self.assertIn("5 of 11", prompt.enter("+trust"))
        self.assertEqual(prompt.leave(), 0)
        self.assertEqual(os.listdir(self.temporary), [])

    def test_a_closed_terminal_leaves_nothing(self):
        prompt = Prompt(self, "tutorial", TMPDIR=self.temporary)
        prompt.settle()
        prompt.child.kill(signal.SIGHUP)
        prompt.child.expect(pexpect.EOF)
        prompt.child.close()
        self.assertEqual(prompt.child.exitstatus, INTERRUPTED)
        time.sleep(0.1)
        self.assertEqual(os.listdir(self.temporary), [])
