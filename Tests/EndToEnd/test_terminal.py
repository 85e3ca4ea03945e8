"""What only a real terminal shows: bytes that are no letters, signals, ^Z and fg, search and vi's mode, pastes, the terminal's modes."""
import os
import re
import signal
import time

import pexpect

from support import DONE, TABLE, ProgramTest, program

INTERRUPT, QUIT, SUSPEND, SEARCH, LEFT, BACKSPACE, ESCAPE = b"\x03", b"\x1c", b"\x1a", b"\x12", b"\x02", b"\x7f", b"\x1b"
PROMPT = rb"> (?:\x1b\[K|\x1b\[\?2004h)*$"


def pasted(block):
    """Bytes as a terminal sends them when they are pasted."""
    return b"\x1b[200~" + block + b"\x1b[201~"


class TerminalTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE)

    def spawn(self, command, arguments, **environment):
        child = pexpect.spawn(command, arguments, env=self.environment(**environment), cwd=self.scratch, dimensions=(24, 80), timeout=20)
        child.delaybeforesend = None
        self.addCleanup(child.close, force=True)
        return child

    def prompt(self, **environment):
        child = self.spawn(program(), [str(part) for part in self.command("open", "table", "--no-color")[1:]], **environment)
        self.settle(child)
        return child

    def settle(self, child, sign=PROMPT):
        """Waits for a prompt, or for another sign."""
        child.expect(sign)
        time.sleep(0.1)

    def keys(self, child, *presses):
        """Sends keys as a person would, one behind the other."""
        for press in presses:
            child.send(press)
            time.sleep(0.15)

    def enter(self, child, line):
        child.send(line + b"\r")
        self.settle(child, rb"\n[^\n]*" + PROMPT)

    def notes(self):
        """The texts of all notes, in order."""
        return [text for texts in self.log_texts("table") for text in texts if text.startswith("#")]

    def test_bytes_that_are_no_letters_are_refused_and_none_is_lost(self):
        child = self.prompt()
        for line in (b"note: #caf\xe9", b"note: #\xed\xa0\x80", b"note: #\xe2\x82x", b"note: #\xff", pasted(b"note: #\xc3"), pasted(b"note: #a\0b")):
            with self.subTest(line):
                self.enter(child, line)
                self.assertEqual(self.notes(), [])
        self.enter(child, INTERRUPT)
        self.enter(child, "note: #café 李".encode())
        self.assertEqual(self.notes(), ["#café 李"])

    def test_the_cursor_moves_by_letters(self):
        child = self.prompt(LC_ALL="POSIX")
        self.enter(child, "note: #中文".encode() + LEFT + LEFT + b"x" + BACKSPACE + "é".encode())
        self.enter(child, "note: #😀e\u0301".encode() + BACKSPACE + b"y")
        self.assertEqual(self.notes(), ["#é中文", "#😀y"])

    def test_control_c_drops_a_search_and_a_paste_that_does_not_end(self):
        child = self.prompt()
        self.enter(child, b"note: #one")
        for begun in (SEARCH + b"not", b"\x1b[200~note: #half"):
            self.keys(child, begun, INTERRUPT)
            self.enter(child, b"note: #two")
        self.assertEqual(self.notes(), ["#one", "#two", "#two"])

    def test_what_no_screen_shows_is_written_out_while_it_is_typed(self):
        child = self.prompt()
        odd = "\x9b31m \x85 \u202e \u2066 \u200b end"
        child.send(pasted(f"note: #{odd}".encode()))
        child.expect_exact("end")
        shown = child.before.decode("utf-8", "replace")
        for scalar in "\x9b\x85\u202e\u2066\u200b":
            self.assertNotIn(scalar, shown)
            self.assertIn(f"\\u{{{ord(scalar):04X}}}", shown)
        self.enter(child, LEFT * 4 + BACKSPACE)
        self.assertEqual(self.notes(), [f"#{odd[:-6]} end"], "a letter of no width goes with the one before it")

    def test_a_prompt_whose_file_was_replaced_can_be_read_and_left(self):
        with open(self.file("table"), "rb") as file:
            older = file.read()
        child = self.prompt()
        self.enter(child, b"note: #one")
        with open(self.file("table"), "r+b") as file:
            file.write(older)
            file.truncate()
        self.enter(child, b"who")
        self.assertIn(b"@amara", child.before)
        child.send(b"quit\r")
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, DONE)

    def test_control_backslash_does_nothing(self):
        child = self.prompt()
        self.keys(child, b"note: #still", QUIT)
        self.enter(child, b" here")
        self.assertEqual(self.notes(), ["#still here"])

    def test_many_pasted_lines_are_recorded_in_order(self):
        child = self.prompt()
        lines = [f"#{number} " + "word " * 20 + "end" for number in range(200)]
        child.send(pasted("".join(f"note: {line}\r" for line in lines).encode()))
        self.settle(child, b"#199")
        child.send(b"\r")
        for _ in range(100):
            if len(self.notes()) == len(lines):
                break
            child.expect([rb".+", pexpect.TIMEOUT], timeout=0.2)
        self.assertEqual(self.notes(), lines)

    def test_a_line_that_is_too_long_is_refused_and_the_next_one_works(self):
        child = self.prompt()
        child.send(pasted(b"note: #" + b"x" * 70_000) + b"\r")
        self.settle(child, rb"\n[^\n]*64 ?KiB|\n[^\n]*65,?536|\n[^\n]*long")
        self.keys(child, INTERRUPT)
        self.enter(child, b"note: #short")
        self.assertEqual(self.notes(), ["#short"])

    def test_a_search_goes_on_when_lines_of_others_arrive(self):
        child = self.prompt()
        self.enter(child, b"note: #from the history")
        self.keys(child, SEARCH, b"from the")
        self.expect(DONE, "do", "table", "@lee: said elsewhere")
        child.expect(b"another terminal")
        child.expect(b"i-search")
        self.keys(child, b" hist")
        self.enter(child, b"")
        self.assertEqual(self.notes(), ["#from the history"] * 2)

    def test_the_users_own_settings_hold(self):
        settings = os.path.join(self.scratch, "inputrc")
        with open(settings, "w", encoding="utf-8") as file:
            file.write('set editing-mode vi\n$if roundtable\n"\\C-xn": "note: #by a macro\\nnote: #and another\\n"\n$endif\n')
        child = self.prompt(INPUTRC=settings)
        self.keys(child, b"note: #one two three", ESCAPE, b"bbdw")
        self.enter(child, b"")
        self.enter(child, b"\x18n")
        self.enter(child, b"note: #last")
        self.assertEqual(self.notes(), ["#one three", "#by a macro", "#and another", "#last"])

    def test_a_window_that_changes_size_harms_no_line(self):
        child = self.prompt()
        self.keys(child, b"note: #" + b"word " * 30)
        for columns in (40, 20, 120):
            child.setwinsize(24, columns)
            time.sleep(0.2)
        self.enter(child, b"end")
        self.assertEqual(self.notes(), ["#" + "word " * 30 + "end"])

    def test_control_z_stops_the_program_and_fg_brings_the_line_back(self):
        shell = self.spawn("/bin/sh", ["-i"], PS1="sh@ ", ENV="")
        shell.expect_exact("sh@ ")
        before = self.modes(shell)
        shell.sendline(" ".join(str(part) for part in self.command("open", "table", "--no-color")))
        self.settle(shell)
        self.keys(shell, b"note: #half", SUSPEND)
        shell.expect_exact("sh@ ")
        self.assertEqual(self.modes(shell), before)
        shell.sendline("fg")
        self.settle(shell, b"note: #half")
        self.enter(shell, b" and whole")
        self.assertEqual(self.notes(), ["#half and whole"])
        shell.sendline("quit")
        shell.expect_exact("sh@ ")
        self.assertEqual(self.modes(shell), before)

    def test_a_child_is_stopped_with_the_program(self):
        shell = self.spawn("/bin/sh", ["-i"], PS1="sh@ ", ENV="")
        shell.expect_exact("sh@ ")
        shell.sendline(" ".join(str(part) for part in self.command("open", "table", "--no-color")))
        self.settle(shell)
        self.keys(shell, b"!sleep 30\r", b"", SUSPEND)
        shell.expect_exact("sh@ ")
        shell.sendline("fg")
        self.keys(shell, b"", INTERRUPT)
        self.enter(shell, b"note: #back")
        self.assertEqual(self.notes(), ["#back"])

    def test_a_program_that_is_asked_to_end_keeps_the_half_typed_line(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number):
                child = self.prompt()
                self.keys(child, b"note: #half of " + number.name.encode())
                child.kill(number)
                child.expect(pexpect.EOF)
                child.close()
                self.assertIsNone(child.signalstatus)
                again = self.prompt_with(b"half of " + number.name.encode())
                self.keys(again, INTERRUPT)
                again.kill(signal.SIGTERM)
                again.expect(pexpect.EOF)
        self.assertEqual(self.notes(), [])

    def prompt_with(self, words):
        child = self.spawn(program(), [str(part) for part in self.command("open", "table", "--no-color")[1:]])
        child.expect(re.escape(words))
        return child

    def modes(self, shell):
        """What `stty` says of the terminal."""
        shell.sendline("stty -a")
        shell.expect(rb"speed[\s\S]*?(?=sh@ )")
        shown = shell.after
        shell.expect_exact("sh@ ")
        return shown
