"""Someone bored types at the prompt without looking: whatever is refused in between, every statement is one typed line, or one pasted block.

ROUNDTABLE_KEYS says how many keys and lines (2,000 unless said). The seed is one that found a fault once, so that
every run types the same; ROUNDTABLE_KEYS_SEED takes another one, or `random`. A failure prints its seed.
"""
import os
import random
import re
import time

import pexpect

from support import TABLE, ProgramTest
from test_prompt import INTERRUPT, Prompt, plain

KEYS = int(os.environ.get("ROUNDTABLE_KEYS", "2000"))
UP, DOWN, RIGHT, LEFT, HOME, END, DELETE = (f"\x1b[{letter}" for letter in ("A", "B", "C", "D", "H", "F", "3~"))
MOVES = [UP, UP, UP, DOWN, RIGHT, LEFT, HOME, END, "\x01", "\x05", "\x10", "\x0e", "\x0c", "\x1bf", "\x1bb"]
EDITS = ["\x7f", DELETE, "\x0b", "\x17", "\x15", "\x1bd", "\t", "?", "\x14", "\x19", "\x1f"]
PEOPLE = ["amara", "lee"]


class AdversaryTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE)
        seed = os.environ.get("ROUNDTABLE_KEYS_SEED", "1549870516")
        self.seed = random.randrange(1 << 32) if seed == "random" else int(seed)
        self.chance = random.Random(self.seed)
        self.number, self.last = 0, ""
        # Who said what, as it was meant; a refused line may come to be recorded once it is corrected.
        self.meant = set()

    def words(self):
        self.number += 1
        return f"w{self.number:05}x " + self.chance.choice(["I agree", "we never see the numbers", "数据 isn't late: it's lost", "ask @lee, or @amara"])

    def good(self):
        who, text = self.chance.choice(PEOPLE), self.words()
        self.meant.add((who, text))
        return f"@{who}{self.chance.choice(['', ' on r1', ' +trust', ' anon'])}: {text}\r"

    def wrong(self):
        """A line that is refused. What can be corrected by Enter alone is meant as it is then recorded."""
        who, text = self.chance.choice(PEOPLE), self.words()
        self.meant.add((who, text))
        lines = [
            f"@amra: {text}", f"@{who} on r99: {text}", f"@{who} verbatm: {text}", f"@{who} private anon: {text}", f"@nobody private: {text}",
            f"@{who}:{text}", f"@{who} {text.replace(':', '')}", f"fix p99999: {text}", f"hlep {text}", "note:", "@" + who, "close r2", ": " + text,
        ]
        self.meant.add((who, text.replace(":", "")))
        return self.chance.choice(lines) + "\r"

    def other(self):
        return self.chance.choice(["discuss r1", "close", "close r1", "room on", "room off", "undo", "redo", "who", "ls p", "drafts", ""]) + "\r"

    def pasted(self):
        who, first, second = self.chance.choice(PEOPLE), self.words(), self.words()
        if self.chance.random() < 0.5:
            self.meant.add((who, first + "\n" + second))
            return f"\x1b[200~@{who}: {first}\n{second}\n\x1b[201~\r"
        self.meant |= {(who, first), ("lee", second)}
        return f"\x1b[200~@{who}: {first}\n@lee: {second}\x1b[201~\r"

    def keys(self):
        """Keys on whatever stands there, and then Enter, or the line is cleared: after an edit it is someone's own new line."""
        moves = "".join(self.chance.choice(MOVES) for _ in range(self.chance.randrange(1, 5)))
        if self.chance.random() < 0.5:
            return moves + self.chance.choice(["\r", "\x05\x15", INTERRUPT])
        return moves + "".join(self.chance.choice(EDITS) for _ in range(self.chance.randrange(1, 4))) + self.chance.choice(["\x05\x15", INTERRUPT])

    def test_every_statement_is_one_typed_line(self):
        prompt = Prompt(self, "open", "table")
        prompt.settle()
        done = 0
        while done < KEYS:
            for _ in range(self.chance.randrange(1, 7)):
                do = self.chance.choices([self.good, self.wrong, self.other, self.pasted, self.keys], [5, 5, 2, 1, 4])[0]
                prompt.child.send(do())
                done += 1
                if self.chance.random() < 0.5:
                    self.read(prompt, 0.02)
            self.catch_up(prompt)
        self.check()

    def read(self, prompt, seconds):
        got, deadline = "", time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                got += prompt.child.read_nonblocking(65536, timeout=0.01)
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                prompt.child.close()
                child = prompt.child
                self.fail(f"the program ended with {child.exitstatus} or signal {child.signalstatus} (seed {self.seed}): {(self.last + got)[-3000:]!r}")
        self.last = (self.last + got)[-3000:]
        return got

    def catch_up(self, prompt):
        """Waits until all was done that was typed. ^C may have thrown away what was typed ahead, so it is asked for more than once."""
        self.number += 1
        got, mark = "", f"mark{self.number}"
        for _ in range(12):
            prompt.child.send(f"{INTERRUPT}\x05\x15note: {mark}\r")
            asked = time.monotonic()
            while time.monotonic() < asked + 5:
                got += self.read(prompt, 0.02)
                if re.search(rf"note: {mark}\s[^~]*> $", plain(got)):
                    return
        self.fail(f"the prompt does not answer (seed {self.seed}): {plain(got)[-2000:]!r}")

    def check(self):
        people = {f"person:{fact['body']['person']}": fact["body"]["handle"] for fact in self.log("table") if fact["kind"] == "person-joined"}
        said = [fact["body"] for fact in self.log("table") if fact["kind"] == "perspective-shared"]
        statements = [(people[body["speakers"][0]], body["text"]) for body in said]
        print(f"\n{KEYS} keys and lines, {len(statements)} statements (seed {self.seed}) ", end="", flush=True)
        self.assertGreater(len(statements), KEYS // 20, "hardly a line was taken: this proves nothing")
        for who, text in statements:
            self.assertIn((who, text), self.meant, f"no one typed this line (seed {self.seed})")
            self.assertNotRegex(text, r"@\w+[\w ,+]{0,20}:", f"it holds another's head (seed {self.seed})")
