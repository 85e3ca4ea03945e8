"""The line editor as a person sees it, in tmux at 80×24: what is on the screen, where the cursor stands, what was recorded."""
import os
import re
import signal
import threading
import time

from support import DONE, TABLE, ProgramTest, program
from tmux import Tmux, quoted

LONG = "Our 数据 isn't late — c'est «perdu», said José’s tía: 10:30 | =1+1; naïve café, 李娜说得对吗? Ω и ещё. done."


class TmuxTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE)

    def window(self, *flags, **environment):
        window = Tmux(self, "open", "table", *flags, **environment)
        window.settle()
        return window

    def texts(self, kind="note-made"):
        """The texts of all facts of a kind, in order."""
        return [fact["body"]["text"] if isinstance(fact["body"], dict) else fact["body"] for fact in self.log("table") if fact["kind"] == kind]

    def said(self, word):
        """Every recorded text with this word in it."""
        return [text for texts in self.log_texts("table") for text in texts if word in text and not text.startswith("{")]

    def cursor(self, window):
        return int(window("display-message", "-p", "#{cursor_x}"))

    # MARK: A line and its keys

    def test_up_brings_a_refused_line_back_with_the_cursor_on_the_word(self):
        window = self.window()
        for line, word in (("@amara on r99 +late: 数据 thing", "r99"), ("@lee verbatm anonn: x", "verbatm"), ("act @gov by Q9 2022: y", "Q9")):
            window.enter(line, until=re.compile("not recorded:[\\s\\S]*\n>$"))
            window.press("Up")
            shown = window.settle(re.compile("not recorded:[\\s\\S]*> " + re.escape(line) + "$"))
            self.assertEqual(self.cursor(window), 2 + line.index(word), shown)
            window.press("C-c")
            window.settle()

    def test_tab_teaches(self):
        window = self.window()
        window.press("Tab")
        shown = window.settle("also:[\\s\\S]*>$").split("\n")
        self.assertEqual(shown[-1], ">")
        self.assertLessEqual(len(shown), 24)
        self.assertLess(max(map(len, shown)), 80)
        self.assertRegex("\n".join(shown), r"discuss +Opens an issue")
        self.assertRegex("\n".join(shown), r"also:[\s\S]*\bquit\b", "every verb is there")
        self.run_lines("table", "discuss r1\n@lee: first words of Lee\nleave @lee\n")
        for typed, offered in (
                ("@", [r"@amara +Amara Okafor \(gov\)", r"@lee +Lee Hart \(ngo\)", r"@gov +Riverton City Council", r"@\? "]),
                ("@amara on ", [r"r1 +Training", r"r2 +Complaints"]), ("fix @amara ", [r"youth", r"named"]),
                ("act from ", [r"^> act from p1"]), ("act by ", [r"2022Q2 +2022-04-01 to 2022-06-30", "2023Q3"]),
                ("@lee ", [r"say @who.*\[on r2,f1\]", r"group +the group only; unless said", r"paraphrase +in the note-taker's words; unless said"])):
            window.press("C-u")
            window("clear-history")
            window.press("C-l")
            window.type(typed)
            window.press("Tab")
            time.sleep(0.3)
            shown = window.settle(r"> " + re.escape(typed.strip()) + r"[^\n]*$")
            for words in offered:
                self.assertRegex(shown, re.compile(words, re.MULTILINE), typed)
        self.assertLess(shown.index("say @who"), shown.index("group "))

    def test_a_question_mark_explains_and_is_text_behind_the_colon(self):
        window = self.window()
        window.type("@amara +late on r2")
        window.type("?")
        self.assertRegex(window.settle("> @amara \\+late on r2$"), r"r2  Complaints  0 perspectives")
        window.press("M-b", "M-b", "M-b")
        window.press("F1")
        self.assertRegex(window.settle("nobody used[\\s\\S]*> @amara \\+late on r2$"), r"\+late: a theme that nobody used yet")
        window.press("C-a", "Right")
        window.press("M-?")
        self.assertRegex(window.settle("the table[\\s\\S]*> @amara \\+late on r2$"), r"@amara Amara Okafor  gov  @gov1  named  at the table  not heard yet")
        window.press("C-e")
        window.enter(": is it true? why? really?")
        window.enter("@?: who asked?")
        window.enter("@lee,@?: both?")
        window.enter("s/both?/both, or not?/")
        self.assertEqual(self.said("? why?") + self.said("who asked") + self.said("both"), ["is it true? why? really?", "who asked?", "both?", "both, or not?"])
        window.type("act @gov ")
        window.type("?")
        self.assertIn("a quarter or a window", window.settle("> act @gov$"))
        window.press("C-u")
        self.assertIn("HEAD", window.enter("?", until="help VERB[\\s\\S]*>$"))

    def test_a_numeric_argument_and_vis_mode_survive_what_others_record(self):
        settings = os.path.join(self.scratch, "inputrc")
        with open(settings, "w", encoding="utf-8") as file:
            file.write("set editing-mode vi\nset keyseq-timeout 50\n")
        emacs, vi = self.window(), self.window(INPUTRC=settings)
        emacs.type("note: ")
        emacs.press("M-1", "M-2")
        emacs.settle("arg: 12")
        vi.type("note: one two three")
        vi.press("Escape")
        vi.type("bbd")
        time.sleep(0.2)
        self.expect(DONE, "do", "table", "@lee: said elsewhere")
        time.sleep(1.2)
        self.assertRegex(emacs.settle("arg: 12"), r"another terminal: p1 Lee Hart \(ngo\) \(group\): said elsewhere")
        emacs.type("x")
        emacs.settle("note: x{12}$")
        emacs.press("Enter")
        self.assertIn("said elsewhere", vi.settle("one two three$"))
        vi.type("w")
        vi.settle("one three$")
        vi.press("Enter")
        vi.settle("note  one three")
        self.assertEqual((len(self.said("xxxxxxxxxxxx")), self.said("one three")), (1, ["one three"]))

    def test_a_search_is_not_harmed_by_what_others_record(self):
        window = self.window()
        window.enter("note: from the history")
        window.press("C-r")
        window.type("from")
        window.settle("i-search")
        for number in range(3):
            self.expect(DONE, "do", "table", f"@lee: number {number}")
        window.settle("number 2[\\s\\S]*i-search\\)`from'")
        window.type(" the h")
        window.settle("i-search\\)`from the h': note: from the history$")
        window.press("Enter")
        window.settle("note  from the history\n[\\s\\S]*note  from the history\n[^\n]*>$")

    def test_two_hundred_events_a_second_harm_no_line(self):
        window = self.window()
        process = self.start("run", "table", "-")
        done = []

        def feed():
            for number in range(600):
                process.stdin.write(f"note: other {number:03} 说\n".encode())
                process.stdin.flush()
                time.sleep(0.005)
            process.stdin.close()
            done.append(process.wait())

        feeder = threading.Thread(target=feed)
        feeder.start()
        self.assertEqual(len(LONG), 100)
        for letter in "@amara: " + LONG:
            window.type(letter)
            time.sleep(0.015)
        shown = window.settle(re.compile(r"done\.$"))
        self.assertRegex(shown, r"\d+ more from other terminals")
        window.press("Enter")
        feeder.join()
        window.settle(re.compile(r"^>$", re.MULTILINE))
        self.assertEqual(self.said("perdu"), [LONG])
        self.assertEqual(self.said("other "), [f"other {number:03} 说" for number in range(600)])
        self.assertEqual(done, [DONE])

    # MARK: Pastes

    def test_pasted_lines_have_their_receipts_and_are_one_step(self):
        window = self.window()
        window.paste("discuss r1\n@amara: pasted 一\n@lee private: hush\n\n# a comment\n@lee: pasted 二\n")
        window.settle("pasted 二$")
        self.assertEqual(self.said("pasted"), [], "it is looked at before it is done")
        window.press("Enter")
        shown = window.settle("one step for undo\n[^\n]*>$")
        self.assertRegex(shown, r"> @amara: pasted 一\np1  Amara Okafor \(gov\)  on r1  named  pasted 一\n> @lee private: …\np2 ")
        window.enter("undo")
        self.assertIn("No perspective matches.", window.enter("ls p"), "one undo took all of it")
        window.press("C-l")
        window.paste("note: before\nclose r1\nnote: behind\n")
        window.settle("behind$")
        window.press("Enter")
        shown = " ".join(window.settle("them back\n[^\n]*>$").split())
        self.assertIn("the paste stopped at a refused line: 1 recorded before it, one step for undo; 1 behind it kept, drafts 1 brings them back", shown)
        window.enter("drafts 1", until="> note: behind$")

    def test_control_c_stops_a_long_paste(self):
        window = self.window()
        window.paste("".join(f"note: long {number}\n" for number in range(1500)))
        window.settle("long 1499$")
        window.press("Enter")
        while "note  long" not in window.screen():
            time.sleep(0.1)
        window.press("C-c")
        # The window breaks the sentence wherever its edge is, so blanks do not count.
        shown = "".join(window.settle(re.compile(r"brings\s+them\s+back\n[^\n]*> ?$"), patience=30).split())
        recorded = len(self.said("long "))
        said = f"stopped at ^C: {recorded} recorded before it, one step for undo; {1500 - recorded} behind it kept"
        self.assertIn("".join(said.split()), shown)
        self.assertTrue(0 < recorded < 1500, recorded)

    # MARK: Other programs, and the window

    def test_the_editor_by_its_key_and_by_its_word(self):
        editor = os.path.join(self.scratch, "edi tor")
        with open(editor, "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\ncase $(cat "$1") in *fail*) exit 3;; esac\nprintf "数据\\n\\n  and the end\\n" >> "$1"\nls -ld "$1" "$(dirname "$1")" >> ' + quoted(os.path.join(self.scratch, "seen")) + "\n")
        os.chmod(editor, 0o755)
        window = self.window(EDITOR=quoted(editor))
        window.type("note: begun ")
        window.press("C-x", "C-e")
        self.assertIn("2 line breaks became blanks", window.settle("> note: begun 数据 and the end$"))
        window.press("Enter")
        window.settle("note  begun")
        window.enter("edit note: by a word", until="> note: by a word 数据 and the end$")
        window.press("C-c")
        window.settle()
        window.enter("edit note: fail", until="as it was\n> note: fail$")
        window.press("C-u")
        with open(os.path.join(self.scratch, "seen"), encoding="utf-8") as file:
            seen = file.read().split("\n")
        self.assertTrue(seen[0].startswith("drwx------") and seen[1].startswith("-rw-------"), seen)
        self.assertFalse(os.path.exists(seen[0].split()[-1]), "it is gone")
        self.assertEqual(self.said("begun"), ["begun 数据 and the end"])

    def test_what_is_longer_than_the_screen_is_paged(self):
        self.run_lines("table", "".join(f"@lee: thing {number}\n" for number in range(60)), "--quiet")
        window = self.window()
        more = "\nmore: space · any other key continues typing$"
        shown = window.enter("ls p", until="thing 20" + more)
        self.assertEqual(len(shown.split("\n")), 24)
        window.press("Space")
        window.settle("thing 43" + more)
        window.resize(60, 12)
        window.press("Space")
        window.settle("thing 54" + more)
        window.press("Space")
        self.assertNotIn("more:", window.settle("thing 59\n>$"))
        for typed in ("note: and on", "@lee: 数据 on"):
            window.enter("ls p", until=more)
            window.enter(typed, until=re.compile(re.escape(typed[6:]) + "[^~]*>$"))
        self.assertEqual(self.said(" on"), ["and on", "数据 on"])
        window.enter("ls p", until=more)
        window.press("C-d")
        window.settle(re.compile("^>$", re.MULTILINE))
        self.assertIn("thing 59\n", self.window(PAGER="cat").enter("ls p"))

    def test_the_shell_z_and_the_window(self):
        words = [program(), "open", "table", "--sessions", self.sessions, "--exports", self.exports]
        window = Tmux(self, shell="sh -i", PS1="sh@ ", ENV="")
        window.settle(re.compile(r"sh@ ?$"))
        window.enter(" ".join(map(quoted, words)))
        window.enter("!echo one $((1+1)) three", until="\none 2 three\n>$")
        window.type("note: " + "word " * 20)
        window.press("C-z")
        window.settle(re.compile(r"sh@ ?$"))
        window.enter("fg", until="word$")
        for columns in (40, 25, 110):
            window.resize(columns, 24)
            time.sleep(0.3)
        window.type("end")
        window.press("Enter")
        window.settle("note  word")
        self.assertEqual(self.said("word"), ["word " * 20 + "end"])
        window.enter("quit", until=re.compile(r"sh@ ?$"))
        self.assertIn("echo", window.enter("stty -a", until=re.compile(r" echo [\s\S]*sh@ ?$")))

    def test_tables_fit_the_window_and_grow_with_it(self):
        self.run_lines("table", "join gov @li: 李娜 (数据局)\njoin gov @flag: Ana 🇨🇦 👩‍👩‍👧 Cruz\njoin ngo @x: Red \x1b[31mHat\x07 \u202eevil\n@li: " + "数据和文字 " * 20 + "\n")
        window = self.window()
        for columns in (80, 60, 120):
            window.resize(columns, 24)
            window.press("C-l")
            shown = window.enter("who") + window.enter("ls p")
            for line in shown.split("\n"):
                self.assertLess(sum(2 if ord(letter) > 0x2E7F else 1 for letter in line), columns + 2, line)
            self.assertIn(r"\u{001B}[31mHat\u{0007}", shown)
        rows = [line for line in window.enter("who").split("\n") if re.match(r"@(amara|li|flag)\b", line)]
        self.assertEqual(len({re.search(r"\d  ", row[30:]).end() for row in rows} if len(rows) == 3 else {0}), 1, rows)

    # MARK: Who sees, hears, or has an old terminal

    def test_colors_only_where_they_are_wanted(self):
        color = re.compile(rb"\x1b\[[0-9;]*[1-9][0-9;]*m")
        for environment, wanted in (({}, True), ({"NO_COLOR": "1"}, False), ({"CLICOLOR": "0"}, False), ({"TERM": "dumb"}, False)):
            window = Tmux(self, shell="env TERM={} {}".format(environment.get("TERM", "screen-256color"), " ".join(
                map(quoted, [program(), "open", "table", "--sessions", self.sessions]))), **{k: v for k, v in environment.items() if k != "TERM"})
            window.settle()
            self.expect(DONE, "do", "table", "note: from elsewhere")
            time.sleep(0.9)
            window.press("Enter")
            window.settle("from elsewhere")
            window.enter("@amra: slip", until="Up brings[^\n]*\n>$")
            self.assertEqual(bool(color.search(window.wrote())), wanted, (environment, window.wrote()[-300:]))

    def test_one_who_hears_the_screen_gets_sentences(self):
        window = self.window(ACCESSIBLE="1")
        shown = window.enter("who")
        self.assertIn("handle: @amara, code: gov1, level: named, said: 0, name: Amara Okafor (Riverton City Council).", " ".join(shown.split("\n")).replace("  ", " "))
        self.assertNotIn("----", shown)
        window.type("note: being typed")
        time.sleep(0.3)
        before = len(window.wrote())
        self.expect(DONE, "do", "table", "@lee: said elsewhere")
        time.sleep(1.3)
        self.assertEqual(len(window.wrote()), before, "nothing is drawn while something is typed")
        window.press("Enter")
        self.assertIn("another terminal: p1 Lee Hart (ngo) (group): said elsewhere", window.settle("elsewhere\n[^\n]*>$"))
        window.type("@")
        window.press("Tab")
        self.assertRegex(window.settle("> @$"), r"@amara: Amara Okafor \(gov\)\n[\s\S]*5 choices\.")

    def test_an_old_terminal_works(self):
        window = Tmux(self, shell="env TERM=dumb " + " ".join(map(quoted, [program(), "open", "table", "--sessions", self.sessions])))
        window.settle()
        window.type("note: caféé")
        window.press("BSpace")
        window.press("Enter")
        window.settle("note  café\n")
        self.expect(DONE, "do", "table", "@lee: said elsewhere")
        time.sleep(0.8)
        window.enter("room on")
        self.assertNotIn(b"\x1b", window.wrote().replace(b"\x1b[?1h", b""))
        window.type("reveal @lee")
        window.press("Enter")
        window.settle("Lee Hart")
        window.type("x")
        self.assertNotIn("Lee Hart", window.settle("> x$"))

    def test_what_was_typed_survives_the_window(self):
        window = self.window()
        window.type("@amara: half of what she")
        window.settle("what she$")
        time.sleep(0.7)
        window("kill-server")
        again = Tmux(self, "open", "table")
        self.assertIn("not finished", again.settle("> @amara: half of what she$"))
        os.kill(again.process(), signal.SIGKILL)
        once_more = Tmux(self, "open", "table")
        once_more.settle("> @amara: half of what she$")
        once_more.enter(" said", until="p1  Amara Okafor \\(gov\\)  named  half of what she said\n>$")
