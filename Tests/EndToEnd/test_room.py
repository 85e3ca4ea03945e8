"""Room view: on a screen that others can see stands no real name and nothing of what is private, in no byte that was ever written to it."""
import os
import re
import signal
import time

import pexpect

from support import DONE, INTERRUPTED, MISUSED, REFUSED, ProgramTest, program
from test_prompt import INTERRUPT, Prompt, plain
from tmux import Tmux

# Every name and handle, and what is private. No group, issue or session is called so.
NAMES = "Amara Okafor Élise Tremblay 李娜 Lee Hart Bogdan O'Brien Siobhán Dana Reyes Fahra Farah Amina Quill amara elise lee bogdan obrien dana amina".split()
HUSH = "hush1x hush2x hush3x hush4x".split()

TABLE = """\
session: Roundtable of Amara Okafor and others
when 2022-06-14
set year 2022
facilitator @dana: Dana Reyes (Quill)
scribe @bogdan: Bogdan (Quill)
group gov partner: Riverton City Council
group ngo: Riverton Neighbours
group newcomers: Newcomers
issue r1: Training
issue r2: Complaints
join gov @amara named: Amara Okafor (Riverton City Council)
join ngo: Lee Hart; Élise Tremblay
join newcomers @li: 李娜
join ngo @obrien: O'Brien, Siobhán
"""

# What is typed elsewhere while the screen follows: mentions, a name with a slip that is put right, errors, what is private.
LINES = """\
discuss r1
@amara: I asked Lee Hart, and Lee's answer was Élise’s
@elise +trust: 李娜说得对 and ELISE agrees with amara okafor
@lee private: hush1x
@newcomers1: Amara and O'Brien were there
agenda 0 min on r2: Hear Amara
queue @lee: about what Siobhán said
join newcomers @amina: Amina Fahra
fix @amina: Amina Farah
@amina: Amina Fahra is what they wrote, Amina Farah is my name
pass @lee: Lee Hart would rather listen
fix p1 private
park @elise: what Bogdan asked
heard p2 by @dana: Amara was heard
note: Dana Reyes leaves at four
undo
act @amara by Q3 2022 on r1 from p2,p3: Amara Okafor writes it down
retract p2: Élise asked
next
fix @lee private
@lee: hush2x
"""


class RoomTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE)

    def assertNoNames(self, written, own=()):
        """No name in these bytes, less what the person typed there."""
        text = written.decode("utf-8", "replace") if isinstance(written, bytes) else written
        for line in own:
            text = text.replace(line, "")
        found = [name for name in NAMES + HUSH if re.search(rf"(?<![\w-]){re.escape(name)}(?![a-z])", text)]
        self.assertEqual(found, [], text[-3000:])

    def follower(self, *more, **environment):
        window = Tmux(self, "open", "table", "--room", *more, **environment)
        window.settle("not heard|Heard")
        return window

    def elsewhere(self, lines=LINES, pause=0.0):
        process = self.start("run", "table", "-", "--keep-going")
        for line in lines.splitlines():
            process.stdin.write((line + "\n").encode())
            process.stdin.flush()
            time.sleep(pause)
        process.stdin.close()
        process.wait(timeout=30)

    def test_a_screen_that_follows_shows_no_name_in_any_byte(self):
        window = self.follower()
        self.elsewhere("@amra: a slip\n@nobody private: hush3x\n" + LINES, pause=0.05)
        shown = window.settle("waits|Queue")
        window.resize(50, 12)
        time.sleep(0.7)
        window.resize(80, 24)
        shown = window.settle("Agenda 1")
        for what in ("Roundtable of [name]", "Open: r2", "Complaints", "Hear [name]", "not heard: ", "newcomers", "p2 "):
            self.assertIn(what, shown)
        self.assertNotIn("I asked", shown, "it has become private, and is gone from the screen")
        os.kill(window.process(), signal.SIGKILL)
        again = self.follower()
        again.press("q")
        for one in (window, again):
            self.assertNoNames(one.wrote())
        self.assertGreater(len(window.wrote()), 3000)

    def test_it_never_records_and_keys_leave_it(self):
        before = len(self.log("table"))
        for key in ("q", "C-c", "C-d"):
            window = self.follower()
            window.type("note: typed at the wrong screen")
            window.press("Enter")
            window.press("C-z" if key == "q" else "x")
            if key == "q":
                time.sleep(0.3)
                os.kill(window.process(), signal.SIGCONT)
                time.sleep(0.3)
            window.press(key)
            for _ in range(50):
                if window.is_dead():
                    break
                time.sleep(0.05)
            self.assertTrue(window.is_dead(), key)
            self.assertNotIn("wrong screen", window.screen(scrolled=True), "the keys are not shown")
        self.assertEqual(len(self.log("table")), before)

    def test_it_ends_with_its_terminal_and_gives_it_back(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            child = pexpect.spawn(program(), [str(part) for part in self.command("open", "table", "--room")[1:]], env=self.environment(), dimensions=(24, 80))
            child.expect("not heard")
            child.kill(number)
            child.expect(pexpect.EOF)
            self.assertIn(b"\x1b[?1049l", child.before, "the screen is as it was")
            child.close()
            self.assertEqual(child.exitstatus, INTERRUPTED)

    def test_where_nothing_can_be_drawn_it_writes_lines(self):
        for environment in ({"TERM": "dumb"}, {"ACCESSIBLE": "1"}):
            child = pexpect.spawn(
                program(), [str(part) for part in self.command("open", "table", "--room")[1:]], env=self.environment(**environment),
                dimensions=(24, 80), encoding="utf-8", timeout=20)
            child.delaybeforesend = None
            child.expect("issue is open|Open: ")
            written = child.before + child.after
            self.elsewhere(LINES + "@ngo2: one more\n")
            child.expect("one more")
            written += child.before + child.after
            time.sleep(1.2)
            child.send("q")
            child.expect(pexpect.EOF)
            written += child.before
            self.assertIn("Open: r2", written)
            self.assertNotIn("\x1b", written)
            self.assertNoNames(written)

    def test_it_needs_a_terminal_and_a_session(self):
        self.assertEqual(self.call("open", "table", "--room").code, MISUSED)
        self.assertEqual(self.call("--room").code, MISUSED)
        self.assertNotEqual(self.call("open", "nosuch", "--room").code, DONE)

    def test_the_typing_terminal_shows_groups_for_all_but_what_is_typed(self):
        prompt = Prompt(self, "open", "table", PAGER="cat")
        prompt.settle()
        self.assertIn("Amara Okafor", prompt.enter("who"))
        prompt.enter("room on")
        typed = ["@amara: hello Lee Hart", "@amra: a slip", "who", "ls p", "ls people", "show @amara", "show p1", "coverage", "gaps", "voices", "queue @elise: Amara",
                 "queue", "find: hello", "plan", "log", "@lee private: hush4x", "trace p1", "reveal @nobody", "fix p1 anon", "help", "undo", "redo",
                 "act @amara by Q3 2022: Amara writes", "ls a", "export plan markdown replace"]
        shown = ""
        for line in typed:
            got = prompt.type("\x05\x15" + line + "\r", re.compile(r"room [^\n]*> ?[^\n]*$"))
            shown += got.replace(line, "", 1) if line not in ("who", "queue", "help", "plan", "log", "gaps") else got
        # A refused line is back on the prompt: it is the person's own.
        self.assertNoNames(shown, own=[line for line in typed if line[0] == "@"] + ["reveal @nobody", "show @amara"])
        for what in ("There is no … at this table", "hello [name]", "recorded", "Riverton City Council"):
            self.assertIn(what, shown)
        tabs = "".join(prompt.type("\x05\x15" + typed + "\t", re.compile(r"\S *$")) for typed in ("@", "@amara re ", "fix ", "show ", "leave "))
        self.assertNoNames(tabs, own=["@amara re "])
        self.assertIn("@gov", tabs)
        for code in ("gov1", "ngo1", "newcomers1"):
            self.assertNotIn(code, (shown + tabs).replace("reveal @newcomers1", ""))
        asked = prompt.type("\x05\x15@amara on r1?", re.compile(r"> [^\n]*$")) + prompt.type("\x05\x15@lee\x1bOP", re.compile(r"> [^\n]*$"))
        self.assertNoNames(asked, own=["@amara on r1", "@lee"])
        self.expect(DONE, "do", "table", "@elise: Lee Hart said it elsewhere")
        self.expect(DONE, "do", "table", "@elise private: hush1x")
        news = prompt.type("\x05\x15", re.compile(r"said it elsewhere[\s\S]*> $"))
        self.assertNoNames(news)
        self.assertIn("elsewhere", news)
        shown = prompt.enter("room off")
        self.assertIn("again", shown, "it is asked about once")
        self.assertRegex(shown, r"room [^\n]*> $", "and Enter alone does not do it")
        prompt.enter("room off")
        self.assertIn("Amara Okafor", prompt.enter("who"))

    def test_a_name_is_revealed_and_gone(self):
        window = Tmux(self, "open", "table")
        window.settle()
        window.enter("who")
        window.enter("room on")
        self.assertNoNames(window.screen(scrolled=True))
        window.type("reveal @newcomers1")
        window.press("Enter")
        self.assertIn("@newcomers1 is 李娜", window.settle("李娜"))
        window.type("w")
        shown = window.settle("> w$")
        self.assertNoNames(window.screen(scrolled=True))
        self.assertIn("reveal @newcomers1", shown)
        window.press("C-u")
        window.type("reveal @ngo2")
        window.press("Enter")
        window.settle("Tremblay")
        window.resize(12, 24)
        window.settle(re.compile(r"> ?$"))
        window.resize(80, 24)
        time.sleep(0.3)
        self.assertNoNames(window.screen(scrolled=True))

    def test_after_a_kill_the_next_prompt_is_in_room_view_too(self):
        prompt = Prompt(self, "open", "table")
        prompt.settle()
        prompt.enter("room on")
        prompt.type("@gov1: half", re.compile("half"))
        time.sleep(0.8)
        prompt.child.kill(signal.SIGKILL)
        prompt.child.wait()
        again = Prompt(self, "open", "table")
        shown = again.settle(re.compile("half$")) + again.type(INTERRUPT) + again.enter("who")
        self.assertIn("Room view is on", shown)
        self.assertNoNames(shown)
        self.assertEqual(again.leave(), 0)
        self.assertNotIn("Room view", Prompt(self, "open", "table").settle(), "who leaves, leaves it")

    def test_a_script_and_a_line_can_be_in_room_view(self):
        answer = self.expect(DONE, "run", "table", "-", "--room", stdin=LINES.replace("undo\n", ""), )
        self.assertNoNames(answer.out + answer.err)
        self.assertIn("Riverton City Council", answer.out)
        for line in ("who", "show @amara", "plan", "ls p", "timeline"):
            answer = self.call("do", "table", line, "--room")
            self.assertNoNames(answer.out + answer.err)
        self.assertEqual(self.expect(DONE, "complete", "table", "--room", "--", "@").out.count("@"), 4, "three groups and @?, and no person")
        self.assertNoNames(self.expect(DONE, "complete", "table", "--room", "--", "@").out)
        self.assertEqual(self.call("log", "table", "--json", "--room").code, MISUSED)
        self.assertEqual(self.call("do", "table", "log", "--room").code, REFUSED)

    def test_the_prompt_tells_when_an_item_of_the_agenda_runs_over(self):
        def at(time, *words):
            return self.expect(DONE, *words, "--now", f"2022-06-14T{time}Z")
        at("13:00:00", "do", "table", "agenda 15 min: Welcome")
        at("13:00:00", "do", "table", "next")
        prompt = Prompt(self, "open", "table", "--now", "2022-06-14T13:20:30Z")
        self.assertRegex(prompt.settle(), r"\+5min> $")
        self.assertRegex(prompt.enter("discuss r1"), r"r1 0/3 \+5min> $")
        self.assertRegex(prompt.enter("@amara: heard"), r"r1 1/3 \+5min> $")
        prompt.type("note: half", re.compile("half$"))
        other = self.start("run", "table", "-")
        other.stdin.write(b"@lee on r1: elsewhere\n")
        other.stdin.flush()
        self.assertRegex(prompt.settle(re.compile(r"r1 2/3 \+5min> note: half$")), "elsewhere")
