"""The prompt on a real terminal: receipts, ^C and ^D, TAB, editing letters of more than one byte, history, drafts, lines of others."""
import os
import re
import stat
import time

import pexpect

from support import DONE, TABLE, ProgramTest, program

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>()][0-9A-B]?|\x01|\x02")
# What a prompt ends with, whatever it says before.
PROMPT = re.compile(r"[>›»❯] ?$")
INTERRUPT, END, BACKSPACE, START_OF_LINE, TAB, UP = "\x03", "\x04", "\x7f", "\x01", "\t", "\x1b[A"


class Prompt:
    """The program at a terminal of 100 columns."""

    def __init__(self, test, *arguments, **environment):
        self.test = test
        self.child = pexpect.spawn(
            program(), [*arguments, "--sessions", test.sessions, "--exports", test.exports, "--no-color"],
            env=test.environment(**environment), cwd=test.scratch, dimensions=(24, 100), encoding="utf-8", codec_errors="replace",
            timeout=20)
        self.child.delaybeforesend = None
        test.addCleanup(self.child.close, force=True)

    def settle(self, until=PROMPT, patience=20.0):
        """Reads until the screen ends with a prompt (or what is asked for is there) and is quiet; gives back what came, less escapes."""
        got, deadline = "", time.monotonic() + patience
        while time.monotonic() < deadline:
            try:
                got += self.child.read_nonblocking(65536, timeout=0.2)
            except pexpect.TIMEOUT:
                if until.search(plain(got)):
                    return plain(got)
            except pexpect.EOF:
                return plain(got)
        self.test.fail(f"no {until.pattern!r} within {patience} s; the screen got {plain(got)!r}")

    def type(self, text, until=PROMPT):
        """Sends keys, and reads what they bring."""
        self.child.send(text)
        return self.settle(until)

    def enter(self, line):
        return self.type(line + "\r")

    def leave(self):
        """^D; gives back the exit code."""
        self.child.send(END)
        self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus


def plain(text):
    return ESCAPES.sub("", text).replace("\r\n", "\n")


class PromptTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE)

    def prompt(self, *arguments, **environment):
        prompt = Prompt(self, *(arguments or ("open", "table")), **environment)
        prompt.settle()
        return prompt

    def recorded(self, words):
        return any(words in text for texts in self.log_texts("table") for text in texts)

    def history_files(self):
        return [os.path.join(here, name) for here, _, names in os.walk(self.scratch) for name in names if "history" in name]

    def test_a_line_gives_its_receipt(self):
        shown = self.prompt().enter("@amara on r1 +late: The data isn't late")
        self.assertRegex(shown, r"p1 .*Amara Okafor.*r1")
        self.assertTrue(self.recorded("The data isn't late"))

    def test_control_d_leaves_with_zero(self):
        self.assertEqual(self.prompt().leave(), 0)

    def test_quit_leaves_with_zero(self):
        prompt = self.prompt()
        prompt.child.send("quit\r")
        prompt.child.expect(pexpect.EOF)
        prompt.child.close()
        self.assertEqual(prompt.child.exitstatus, 0)

    def test_control_c_drops_the_line_and_not_the_program(self):
        prompt = self.prompt()
        prompt.type("note: half a thought", re.compile("half a thought"))
        prompt.type(INTERRUPT)
        prompt.enter("note: a whole thought")
        self.assertTrue(self.recorded("a whole thought"))
        self.assertFalse(self.recorded("half a thought"))
        self.assertEqual(prompt.leave(), 0)

    def test_new_makes_the_session_and_opens_the_prompt(self):
        prompt = self.prompt("new", "fresh", "--template", "sro-issues")
        self.assertIn("r1", prompt.enter("ls issues"))
        self.assertTrue(os.path.exists(self.file("fresh")))

    def test_tab_completes_a_verb(self):
        self.assertIn("facilitator", self.prompt().type("facil" + TAB, re.compile("facilitator")))

    def test_tab_completes_a_handle(self):
        self.assertIn("@amara", self.prompt().type("@ama" + TAB, re.compile("@amara")))

    def test_tab_shows_what_could_be_meant(self):
        prompt = self.prompt()
        shown = prompt.type("re" + TAB + TAB, re.compile(r"retract[\s\S]*re$"))
        self.assertIn("regrets", shown)

    def test_what_tab_offers_can_be_asked_for(self):
        self.assertIn("@amara", self.expect(DONE, "complete", "table", "--", "@ama").out)
        self.assertIn("facilitator", self.expect(DONE, "complete", "table", "--", "facil").out)

    def test_letters_of_several_bytes_are_edited_as_letters(self):
        for environment in ({"LC_ALL": "C"}, {"LC_ALL": "no_SUCH.locale"}, {"LC_ALL": ""}):
            with self.subTest(environment):
                prompt = self.prompt("open", "table", **environment)
                number = len(self.log("table"))
                prompt.enter(f"note: caféé{BACKSPACE} 李娜娜{BACKSPACE} end{number}")
                self.assertTrue(self.recorded(f"café 李娜 end{number}"))
                prompt.leave()

    def test_history_is_private_and_written_at_once(self):
        prompt = self.prompt()
        prompt.enter("note: remember this")
        prompt.enter(" note: behind a blank")
        prompt.enter("@amara private: hushhush")
        files = self.history_files()
        self.assertEqual(len(files), 1, "one history file under the scratch folder")
        self.assertEqual(stat.S_IMODE(os.stat(files[0]).st_mode), 0o600)
        with open(files[0], encoding="utf-8") as file:
            kept = file.read()
        self.assertIn("note: remember this", kept)
        self.assertNotIn("behind a blank", kept)
        self.assertNotIn("hushhush", kept)

    def test_the_arrow_brings_back_the_last_line(self):
        prompt = self.prompt()
        prompt.enter("note: remember this")
        self.assertIn("note: remember this", prompt.type("\x1b[A", re.compile("remember this")))

    def said(self):
        """The words of all statements."""
        return [fact["body"]["text"] for fact in self.log("table") if fact["kind"] == "perspective-shared"]

    def test_a_refused_line_is_marked_and_the_next_one_is_a_line_of_its_own(self):
        prompt = self.prompt()
        self.assertRegex(prompt.enter("@amra: We never see the numbers"), r"\x07[\s\S]*not recorded: [\s\S]*Up brings the line back\.\n[^\n]*> $")
        prompt.enter("@lee: I agree")
        self.assertEqual(self.said(), ["I agree"])
        self.assertIn("@amra: We never see the numbers", prompt.enter("drafts"))

    def test_up_or_an_edit_key_brings_it_back_with_the_cursor_on_the_fault(self):
        for key in (UP, "\x1b[D", "\x1b[C", "\x1bb", BACKSPACE):
            prompt = self.prompt()
            prompt.enter("@lee on r99: hello there")
            prompt.type(key, re.compile("@lee on r99: hello there"))
            prompt.enter("\x1b[3~" * 3 + "r1")
            self.assertEqual(self.said()[-1:], ["hello there"], repr(key))
            self.assertIn("No unfinished lines", prompt.enter("drafts"))
            prompt.enter("undo")
            prompt.leave()

    def test_it_never_comes_over_what_is_typed(self):
        prompt = self.prompt()
        prompt.child.send("@amra: one\r@lee: tw")
        prompt.settle(re.compile("Up brings[\\s\\S]*@lee: tw$"))
        prompt.enter("\x1b[D\x1b[Co" + BACKSPACE + "o")
        for clearing in ("\x05\x15", "\x01\x0b", "\x15"):
            prompt.enter("@amra: three")
            prompt.enter(clearing + "@lee: cleared")
        prompt.child.send("x" + BACKSPACE * 2 + "@lee: four\r")
        prompt.settle()
        self.assertEqual(self.said(), ["two", "cleared", "cleared", "cleared", "four"])

    def test_enter_accepts_what_is_offered_while_nothing_else_was_typed(self):
        prompt = self.prompt()
        self.assertIn("Enter accepts that", prompt.enter("@amara:no space"))
        prompt.enter("")
        prompt.enter("@amara the colon is missing")
        prompt.enter("")
        self.assertEqual(self.said(), ["no space", "the colon is missing"])
        prompt.enter("@amara:not wanted")
        prompt.enter("x" + BACKSPACE)
        prompt.child.send("@amara:typed ahead\r\r")
        prompt.settle()
        self.assertEqual(self.said(), ["no space", "the colon is missing"])

    def test_close_and_room_off_are_confirmed_by_enter_and_erase_is_not(self):
        prompt = self.prompt()
        prompt.enter("discuss r1")
        self.assertIn("Enter, or the line again, closes r1", " ".join(prompt.enter("close").split()))
        self.assertIn("r1 closed", prompt.enter(""))
        prompt.enter("@lee: hello")
        prompt.enter("room on")
        self.assertIn("Enter, or room off again, does it", prompt.enter("room off"))
        self.assertIn("room view is off", prompt.enter(""))
        prompt.enter("erase p1: asked")
        prompt.enter("")
        self.assertEqual(self.said(), ["hello"])
        prompt.enter("erase p1: asked")
        self.assertIn("erased", prompt.enter("erase p1: asked"))

    def test_another_speakers_head_in_the_words_is_pointed_out(self):
        shown = " ".join(self.prompt().enter("@lee: I agree @amara on r1: We never see the numbers").split())
        self.assertIn("warning: p1 holds @amara on r1:", shown)
        self.assertIn("split p1: @amara on r1: We never see", shown)

    def test_a_pasted_letter_is_one_statement(self):
        prompt = self.prompt()
        letter = "Dear all, thank you.\nnote: the answer never came\n\n@police should hear that"
        for typed in ("\x1b[200~@amara: " + letter + "\n\x1b[201~", "@amara: \x1b[200~" + letter + "\n@lee said so\x1b[201~"):
            prompt.child.send(typed)
            prompt.settle(re.compile("should hear that|said so"))
            shown = prompt.enter("")
            self.assertRegex(shown, r"p\d  Amara Okafor.* [34] paragraphs\nwarning: note begins a paragraph")
        self.assertEqual(self.said(), [letter, letter + "\n@lee said so"])
        self.assertRegex(prompt.enter("show p1"), r"\n  Dear all, thank you\.\n +note: the answer never came\n +@police should hear that\n")

    def test_a_block_pasted_after_a_line_was_cleared_is_lines_of_its_own(self):
        prompt = self.prompt()
        block = "\x1b[200~@amara: {0} one\n@lee: {0} two\x1b[201~\r"
        prompt.enter("close r2")
        prompt.type("\x01\x1b[A\x05\x15" + block.format("refused"), re.compile("2 lines"))
        prompt.type("\x1b[200~@lee: Dear all\nthank you\x1b[201~\x05\x15" + block.format("pasted"), re.compile("2 lines"))
        prompt.type("\x1b[200~@lee: Dear all\nthank you\x1b[201~", re.compile("thank you"))
        prompt.enter("")
        prompt.type("fix p5: " + TAB + "\x05\x15" + block.format("words"), re.compile("2 lines"))
        self.assertEqual(self.said(), ["refused one", "refused two", "pasted one", "pasted two", "Dear all\nthank you", "words one", "words two"])

    def test_tab_brings_the_words_to_be_changed(self):
        prompt = self.prompt()
        prompt.type("\x1b[200~@lee: Dear all\nnote: we waited\nfor months\x1b[201~", re.compile("months"))
        prompt.enter("")
        prompt.type("fix p1: " + TAB, re.compile("months"))
        prompt.enter(BACKSPACE + ", all of us")
        self.assertIn(["Dear all\nnote: we waited\nfor month, all of us"], [[text for text in texts if "all of us" in text and text[0] != "{"] for texts in self.log_texts("table")])

    def test_private_paragraphs_leave_no_trace(self):
        prompt = self.prompt()
        prompt.type("@amara private: \x1b[200~Dear all\nword1x stays here\nnote: word2x\x1b[201~", re.compile("word2x"))
        time.sleep(1.2)
        prompt.type(INTERRUPT)
        prompt.leave()
        for name in os.listdir(self.sessions):
            with open(os.path.join(self.sessions, name), "rb") as file:
                self.assertNotRegex(file.read(), rb"word\dx", name)

    def test_verbs_may_be_shortened(self):
        prompt = self.prompt()
        prompt.enter("note: to be taken back")
        prompt.enter("und")
        self.assertTrue(any("unit-undone" in texts for texts in self.log_texts("table")))

    def test_a_pasted_block_is_one_unit_of_undo(self):
        prompt = self.prompt()
        prompt.type("\x1b[200~note: pasted one\nnote: pasted two\n\x1b[201~", re.compile("pasted two"))
        prompt.enter("")
        units = [fact["unit"] for fact, texts in zip(self.log("table"), self.log_texts("table")) if any("pasted" in text for text in texts)]
        self.assertEqual(len(units), 2)
        self.assertEqual(units[0], units[1])

    def test_a_half_typed_line_survives_a_kill(self):
        prompt = self.prompt()
        prompt.type("@amara: half of what she", re.compile("what she"))
        time.sleep(1.5)
        prompt.child.kill(9)
        prompt.child.wait()
        again = Prompt(self, "open", "table")
        self.assertIn("half of what she", again.settle(re.compile("half of what she")))
        self.expect(DONE, "verify", "table")

    def test_a_closed_terminal_loses_nothing(self):
        prompt = self.prompt()
        prompt.enter("note: before the lid was shut")
        prompt.child.close(force=False)
        for _ in range(50):
            if not prompt.child.isalive():
                break
            time.sleep(0.1)
        self.assertFalse(prompt.child.isalive(), "it goes when its terminal goes")
        self.expect(DONE, "verify", "table")
        self.assertTrue(self.recorded("before the lid was shut"))

    def test_lines_of_others_appear_above_the_prompt(self):
        prompt = self.prompt()
        prompt.type("note: being typed", re.compile("being typed"))
        self.expect(DONE, "do", "table", "@lee: said elsewhere")
        shown = prompt.settle(re.compile("p1"), patience=5)
        self.assertTrue(shown.endswith("note: being typed"), f"what is being typed stands below it: {shown!r}")
        prompt.enter("")
        self.assertTrue(self.recorded("being typed"))

    def test_hostile_words_reach_the_screen_as_words(self):
        prompt = self.prompt()
        self.expect(DONE, "do", "table", "note: red \x1b[31mtext \x1b]0;title\x07 \x9b31m end")
        raw = ""
        prompt.child.send("log\r")
        deadline = time.monotonic() + 10
        while "end" not in raw and time.monotonic() < deadline:
            try:
                raw += prompt.child.read_nonblocking(65536, timeout=0.2)
            except pexpect.TIMEOUT:
                pass
        self.assertNotIn("\x1b[31m", raw)
        self.assertNotIn("\x1b]0;", raw)
        self.assertNotIn("\x9b", raw)

    def test_a_pipe_is_no_prompt(self):
        answer = self.call("open", "table", stdin="note: not a prompt\n")
        self.assertNotIn("\x1b", answer.out)
