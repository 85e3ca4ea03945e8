"""Unfinished lines: what keeps them, who gets them back, and which of them never lie on the disk.

ROUNDTABLE_SIGNALS says at how many random moments a prompt is stopped (15 unless said). A failure prints its seed;
ROUNDTABLE_SIGNALS_SEED repeats it.
"""
import os
import random
import re
import signal
import stat
import time

import pexpect

from support import DONE, TABLE, ProgramTest
from test_prompt import END, INTERRUPT, Prompt, plain

SIGNALS = int(os.environ.get("ROUNDTABLE_SIGNALS", "15"))
WORD = re.compile(r"\bw\d{4}x\b")
# Longer than the half second between two notes of what is being typed.
NOTED = 0.8


class DraftsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE)

    def prompt(self, *flags, until=re.compile(r"> ?$"), **environment):
        prompt = Prompt(self, "open", "table", *flags, **environment)
        self.greeting = prompt.settle(until)
        return prompt

    def kill(self, prompt):
        prompt.child.kill(signal.SIGKILL)
        prompt.child.wait()

    @property
    def path(self):
        return os.path.join(self.sessions, ".table.drafts")

    def kept(self):
        """What the file of drafts holds."""
        try:
            with open(self.path, "rb") as file:
                return file.read().decode("utf-8", "backslashreplace")
        except FileNotFoundError:
            return ""

    def folder_holds(self, word):
        """Whether a word stands in any file of the sessions' folder."""
        for name in os.listdir(self.sessions):
            with open(os.path.join(self.sessions, name), "rb") as file:
                if word.encode() in file.read():
                    return True
        return False

    def test_control_c_keeps_the_last_twenty(self):
        prompt = self.prompt()
        for number in range(22):  # two more than are kept
            prompt.child.send(f"note: half {number}.")
            prompt.child.expect_exact(f"half {number}.")
            prompt.child.send(INTERRUPT)
            prompt.child.expect_exact("^C")
            prompt.child.expect_exact("> ")
        shown = prompt.enter("drafts")
        numbers = [int(number) for number in re.findall(r"half (\d+)\.", shown)]
        self.assertEqual(numbers, list(range(2, 22)), "twenty, the newest last")
        self.assertEqual(stat.S_IMODE(os.stat(self.path).st_mode), 0o600)
        prompt.type("drafts 20\r", re.compile(r"> note: half 21\.$"))
        prompt.enter(" and whole")
        self.assertTrue(any("half 21. and whole" in text for texts in self.log_texts("table") for text in texts))
        self.assertNotIn("half 21.", self.kept(), "what was brought back and taken is no draft")
        self.assertIn("no draft 20", prompt.enter("drafts 20"))
        prompt.type("note: half 9.", re.compile("half 9"))
        prompt.type(INTERRUPT)
        shown = prompt.enter("drafts")
        self.assertEqual(re.findall(r"half (\d+)\.", shown)[-2:], ["20", "9"], "the same line again is the newest, and there once")
        self.assertEqual(len(re.findall(r"half 9\.", shown)), 1)

    def wait_until_kept(self, *words):
        """Waits until the file of drafts holds the words: a second at most, but this machine may be busy."""
        end = time.monotonic() + 20
        while not all(word in self.kept() for word in words):
            self.assertLess(time.monotonic(), end, f"{words} are not kept: {self.kept()!r}")
            time.sleep(0.05)

    def test_what_a_dead_prompt_was_typing_is_on_the_line_of_the_next(self):
        first, second = self.prompt(), self.prompt()
        first.type("note: from the first", re.compile("the first"))
        second.type("note: from the second", re.compile("the second"))
        self.wait_until_kept("from the first", "from the second")
        third = self.prompt()
        self.assertNotIn("from the", self.greeting, "the lines of those that live are theirs")
        self.kill(first)
        # What is typed last is offered first, however slow the machine is.
        second.type(" too", re.compile("too"))
        self.wait_until_kept("from the second too")
        self.kill(second)
        self.assertEqual(third.leave(), 0)
        fourth = self.prompt(until=re.compile("> note: from the second too$"))
        self.assertIn("1 unfinished line is kept", self.greeting)
        self.assertIn("from the first", fourth.type(INTERRUPT) + fourth.enter("drafts"))

    def test_a_line_that_was_recorded_is_no_draft(self):
        for pause in (0, NOTED):
            prompt = self.prompt()
            prompt.type(f"note: done after {pause}", re.compile("done after"))
            time.sleep(pause)
            prompt.child.send("\r")
            prompt.child.expect("note  done")
            self.kill(prompt)
            again = self.prompt()
            self.assertNotIn("not finished", self.greeting)
            self.assertNotIn("kept", self.greeting)
            again.leave()
            self.assertEqual(self.kept(), "")

    def test_private_lines_never_lie_in_it(self):
        self.run_lines("table", "@lee private: hush\nfix @lee private\n")
        prompt = self.prompt()
        for line in ("@amara private: word1x", "@amara priv word2x", "@lee: word3x", "fix p1: word4x", "heard p1 by @amara: word5x"):
            prompt.type(line, re.compile(r"word\dx"))
            time.sleep(NOTED)
            self.assertNotRegex(self.kept(), r"word\dx", line)
            prompt.type(INTERRUPT)
            self.assertNotRegex(self.kept(), r"word\dx", line)
        prompt.type("@amara: word6x in the open", re.compile("word6x"))
        time.sleep(NOTED)
        self.assertIn("word6x", self.kept())
        prompt.type("\x01" + "\x1bf" + " private", re.compile("private"))
        time.sleep(NOTED)
        self.assertNotIn("word6x", self.kept(), "it became private while it was typed")

    def test_lines_about_a_private_objection_never_lie_in_it(self):
        self.run_lines("table", "act: Train\nobject a1 @lee: hush\nobject a1 @amara private: hush\npark @lee: hush\nfix @lee private\n")
        prompt = self.prompt()
        for line in ("resolve o1: word1x", "resolve o2: word2x", "resolve k1: word3x"):
            prompt.type(line, re.compile(r"word\dx"))
            time.sleep(NOTED)
            self.assertNotRegex(self.kept(), r"word\dx", line)
            prompt.type(INTERRUPT)
            self.assertNotRegex(self.kept(), r"word\dx", line)
        prompt.type("resolve o9: word4x", re.compile("word4x"))
        time.sleep(NOTED)
        self.assertIn("word4x", self.kept(), "of a thing that never was, nothing is secret")

    def test_what_is_withdrawn_leaves_it(self):
        prompt = self.prompt()
        for line in ("@amara: Our word7x is late", "@amara: Our word8x is late", "@amara: Our word9x is late"):
            prompt.type(line[:-8], re.compile(r"word\dx$"))
            prompt.type(INTERRUPT)
            prompt.enter(line)
        self.assertRegex(self.kept(), "word7x[^$]*word8x[^$]*word9x")
        prompt.enter("fix p1 private")
        prompt.enter("retract p2: she asked")
        self.assertNotIn("word7x", self.kept())
        self.assertNotIn("word8x", self.kept())
        prompt.enter("erase p3: she asked")
        self.assertIn("word9x", self.kept(), "asked about, not done")
        prompt.enter("erase p3: she asked")
        self.assertEqual(prompt.leave(), 0)
        self.assertFalse(self.folder_holds("word9x"))

    def test_what_one_prompt_erases_leaves_the_others_too(self):
        one, other = self.prompt(), Prompt(self, "open", "table")
        other.settle()
        one.enter("@amara: Our word7x is late")
        one.type("@amara: Our word7x", re.compile("word7x$"))
        one.type(INTERRUPT)
        one.enter("note: on it goes")
        other.enter("erase p1: she asked")
        other.enter("erase p1: she asked")
        self.assertFalse(self.folder_holds("word7x"))
        shown = one.type("\x1b[A" * 4, re.compile("> [^\n]*$"))
        self.assertNotIn("word7x", shown, "no key brings the line back")
        one.type("\x05\x15note: and half", re.compile("half"))
        one.type(INTERRUPT)
        one.enter("note: and on")
        self.assertFalse(self.folder_holds("word7x"), "the other prompt does not write it again")
        self.assertEqual((one.leave(), other.leave()), (0, 0))
        self.assertFalse(self.folder_holds("word7x"))

    def test_what_a_script_erases_leaves_it_too(self):
        prompt = self.prompt()
        prompt.enter("@amara: Our word7x is late")
        prompt.type("@amara: Our word7x", re.compile("word7x"))
        prompt.type(INTERRUPT)
        self.assertEqual(prompt.leave(), 0)
        self.assertTrue(self.folder_holds("word7x"))
        self.expect(DONE, "do", "table", "erase p1 yes: she asked")
        self.assertFalse(self.folder_holds("word7x"))

    def test_a_file_that_is_not_ours_is_left_alone(self):
        other = os.path.join(self.scratch, "other")
        with open(other, "w", encoding="utf-8") as file:
            file.write("mine\n")
        os.symlink(other, self.path)
        prompt = self.prompt()
        prompt.type("note: half", re.compile("half"))
        prompt.type(INTERRUPT)
        prompt.enter("note: and on it goes")
        with open(other, encoding="utf-8") as file:
            self.assertEqual(file.read(), "mine\n")

    def test_the_rest_of_a_paste_is_kept(self):
        prompt = self.prompt()
        lines = "".join(f"note: pasted {number}\n" for number in range(3)) + "@nobody: four\nnote: five\nnote: six\n"
        prompt.type("\x1b[200~" + lines + "\x1b[201~", re.compile("six"))
        shown = prompt.enter("")
        self.assertRegex(re.sub(r"\s+", " ", shown), "3 recorded before it.* 2 behind it kept, drafts 2")
        prompt.type("drafts 2\r", re.compile(r"note: five\s+note: six$"))
        prompt.enter("")
        self.assertEqual([text for texts in self.log_texts("table") for text in texts if text in ("five", "six")], ["five", "six"])
        prompt.enter("undo 2")
        self.assertEqual(len([texts for texts in self.log_texts("table") if "unit-undone" in texts]), 2)
        shown = prompt.enter("undo")
        self.assertIn("nothing to undo", shown, "each of the two blocks was one step")

    def test_random_moments(self):
        """Whatever stops a prompt whenever: no receipt is lost, nothing is there twice, and what was being typed is offered."""
        seed = int(os.environ.get("ROUNDTABLE_SIGNALS_SEED", random.randrange(1 << 32)))
        chance = random.Random(seed)
        number, told = 0, []
        for count in range(SIGNALS):
            how = chance.choice(["kill", "term", "hang up", "close"])
            with self.subTest(seed=seed, moment=count, how=how):
                prompt = Prompt(self, "open", "table")
                prompt.settle(re.compile(r"> [^\n]*$"))
                prompt.child.send(INTERRUPT)
                number, typed = self.type_for(prompt, chance.uniform(0.05, 0.7), number, chance)
                self.stop(prompt, how)
                told += re.findall(r"note  (w\d{4}x)[^\n]*\n", plain(prompt.all))
                self.check(told, typed)
        print(f"\n{SIGNALS} moments, {len(told)} receipts (seed {seed}) ", end="", flush=True)
        self.assertGreater(len(told), SIGNALS, "hardly a line was taken: the moments prove nothing")

    def type_for(self, prompt, seconds, number, chance):
        """Types lines, a few letters at a time, until it is time, and then perhaps waits until the last of it must have been noted; gives back
        the next number, and what was typed of the last line if it must have been."""
        prompt.all, deadline = "", time.monotonic() + seconds
        while True:
            line = f"note: w{number:04}x " + "words and words " * chance.randrange(3)
            number += 1
            for at in range(0, len(line), 7):
                self.read(prompt)
                if time.monotonic() > deadline:
                    waits = chance.random() < 0.4 and at > 0
                    time.sleep(1.0 if waits else 0)
                    return number, line[:at].strip() if waits else ""
                prompt.child.send(line[at:at + 7])
                time.sleep(chance.choice([0, 0, 0, 0.01]))
            prompt.child.send("\r")

    def read(self, prompt):
        try:
            while True:
                prompt.all += prompt.child.read_nonblocking(65536, timeout=0)
        except (pexpect.TIMEOUT, pexpect.EOF):
            pass

    def stop(self, prompt, how):
        child = prompt.child
        if how == "close":
            self.read(prompt)
            child.close(force=False)
            deadline = time.monotonic() + 5
            while child.isalive() and time.monotonic() < deadline:
                time.sleep(0.02)
        else:
            child.kill({"kill": signal.SIGKILL, "term": signal.SIGTERM, "hang up": signal.SIGHUP}[how])
            deadline = time.monotonic() + 5
            while child.isalive() and time.monotonic() < deadline:
                self.read(prompt)
                time.sleep(0.02)
            self.read(prompt)
        self.assertFalse(child.isalive(), "it ends when it is told to")

    def check(self, told, typed):
        self.expect(DONE, "verify", "table")
        words = [word for texts in self.log_texts("table") for text in texts for word in WORD.findall(text) if not text.startswith("{")]
        self.assertEqual(len(words), len(set(words)), "nothing is recorded twice")
        self.assertEqual(words, sorted(words))
        self.assertEqual([word for word in told if word not in words], [], "a line whose receipt was printed is lost")
        if typed:
            self.assertIn(typed[:15], self.kept(), "what was typed for longer than a second is kept")
