"""What is made from the table of verbs for outside the prompt: the man page, the card, and completions of bash, zsh and fish."""
import os
import re
import shutil
import subprocess

import pexpect

from support import DONE, MISUSED, ProgramTest, program
from test_prompt import plain

# Calls the completion function as bash would, and prints what it replies, a line each. `compopt` works only within a real completion.
SIMULATED = """
compopt() { :; }
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=${2:-9}
_roundtable roundtable
((${#COMPREPLY[@]})) && printf '%s\\n' "${COMPREPLY[@]}"
true
"""


class ManualTest(ProgramTest):
    def manual(self):
        path = os.path.join(self.scratch, "roundtable.1")
        with open(path, "wb") as file:
            file.write(self.expect(DONE, "man").out_bytes)
        return path

    def test_groff_has_nothing_to_warn_of(self):
        if not shutil.which("groff"):
            self.skipTest("groff is not installed")
        done = subprocess.run(["groff", "-man", "-ww", "-Tutf8", self.manual()], capture_output=True, text=True, check=True)
        self.assertEqual(done.stderr, "")
        shown = re.sub(r".\x08", "", re.sub(r"\x1b\[[0-9;]*m", "", done.stdout))
        for words in ["NAME", "SYNOPSIS", "roundtable run NAME [FILE]", "--sessions dir", "THE LANGUAGE", "act [@owner]", "EXIT STATUS", "quarters: "]:
            self.assertIn(words, re.sub(r"\s+", " ", shown))

    def test_it_names_every_command_and_option_that_help_names(self):
        with open(self.manual(), encoding="ascii") as file:
            page = file.read().replace("\\-", "-")
        helped = self.expect(DONE, "--help").out
        commands = re.findall(r"(?m)^  ([a-z]+) {2,}", helped.split("SUBCOMMANDS:")[1])
        self.assertGreater(len(commands), 10)
        for command in commands:
            self.assertRegex(page, rf'(?m)^\.B "roundtable {command}[ "]')
            for option in re.findall(r"(?m)^  (--[a-z-]+)", self.expect(DONE, "help", command).out):
                if option not in ("--version", "--help"):
                    self.assertIn(option, page)

    def test_a_shell_that_is_not_there_is_refused(self):
        self.assertIn("bash", self.expect(MISUSED, "completions", "tcsh").err)

    def test_the_card_is_one_sheet_printed_on_both_sides(self):
        lines = self.expect(DONE, "card").lines
        self.assertLessEqual(len(lines), 120)
        self.assertLessEqual(max(map(len, lines)), 80)
        self.assertEqual(self.expect(DONE, "do", self.new_session(), "help card").lines, lines)


class CompletionTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("riverton")
        self.new_session("winter", "")
        self.programs = os.path.join(self.scratch, "bin")
        os.mkdir(self.programs)
        os.symlink(program(), os.path.join(self.programs, "roundtable"))

    def path_first(self):
        return self.environment(PATH=self.programs + ":" + os.environ["PATH"], ROUNDTABLE_SESSIONS=self.sessions)

    def script(self, shell):
        path = os.path.join(self.scratch, "completions." + shell)
        with open(path, "wb") as file:
            file.write(self.expect(DONE, "completions", shell).out_bytes)
        return path


class BashTest(CompletionTest):
    def offered(self, line, kind="9"):
        """What bash would offer at the end of a line."""
        done = subprocess.run(
            ["bash", "--norc", "-c", f"source {self.script('bash')}\n{SIMULATED}", "bash", line, kind], capture_output=True, text=True,
            env=self.path_first(), cwd=self.scratch, timeout=60)
        self.assertEqual(done.stderr, "", line)
        return done.stdout.splitlines()

    def test_commands_options_and_sessions(self):
        commands = self.offered("roundtable ")
        for command in ["new", "open", "run", "do", "complete", "export", "verify", "log", "rebuild", "sessions", "schema", "tutorial", "man"]:
            self.assertIn(command, commands)
        self.assertEqual(self.offered("roundtable ver"), ["verify"])
        self.assertEqual(self.offered("roundtable open "), ["riverton", "winter"])
        self.assertEqual(self.offered("roundtable --json open r"), ["riverton"])
        self.assertEqual(self.offered(f"roundtable --sessions {self.sessions} log w"), ["winter"])
        self.assertEqual(self.offered("roundtable --sessions /nowhere log w"), [])
        self.assertIn("--keep-going", self.offered("roundtable run riverton --"))
        self.assertNotIn("--keep-going", self.offered("roundtable do riverton --"))
        self.assertEqual(self.offered("roundtable completions "), ["bash", "zsh", "fish"])
        self.assertEqual(self.offered("roundtable new spring --template sro-"), ["sro-issues"])
        self.assertEqual(self.offered("roundtable new "), [])

    def test_files(self):
        with open(os.path.join(self.scratch, "afternoon.txt"), "w", encoding="utf-8"):
            pass
        self.assertEqual(self.offered("roundtable run riverton aft"), ["afternoon.txt"])
        self.assertEqual(self.offered("roundtable --sessions ses"), ["sessions"])
        self.assertEqual(self.offered("roundtable --exports=ses"), ["sessions"])

    def test_a_line_is_completed_within_its_quote(self):
        self.assertEqual(self.offered("roundtable do riverton "), ["'"])
        self.assertEqual(self.offered("roundtable do riverton 'cov"), ["coverage ", "coverage  "])
        self.assertEqual(self.offered("roundtable do riverton '@amara on r"), ["@amara on r1", "@amara on r2"])
        self.assertEqual(self.offered('roundtable do riverton "@amara on r1,'), ["@amara on r1,r2 ", "@amara on r1,r2  "])
        self.assertEqual(self.offered("roundtable do riverton '@amara, l"), ["@amara, lee ", "@amara, lee  "])
        self.assertEqual(self.offered("roundtable do riverton '@amara on r", kind="63"), ["r1  Training", "r2  Complaints"])
        self.assertEqual(self.offered("roundtable do riverton '@amara: it is on r"), [])
        self.assertEqual(self.offered("roundtable do nobody '@"), [])
        self.assertEqual(self.offered("roundtable complete riverton -- '@am"), ["@amara ", "@amara  "])

    def test_export_takes_words(self):
        self.assertIn("markdown", self.offered("roundtable export riverton plan "))
        self.assertEqual(self.offered("roundtable export riverton plan markdown for in"), ["internal"])

    def test_on_a_terminal(self):
        child = pexpect.spawn(
            "bash", ["--norc", "--noprofile", "-i"], env=dict(self.path_first(), PS1="$ "), cwd=self.scratch, dimensions=(24, 100), encoding="utf-8",
            timeout=20)
        self.addCleanup(child.close, force=True)
        child.sendline(f"source {self.script('bash')}; echo rea''dy")
        child.expect("[\r\n]ready\r\n")
        child.send("roundtable do riv\t'@am\ton r2 +late: It isn'\"'\"'t late'\r")
        child.expect("p1 .*\r\n")
        self.assertRegex(plain(child.after), r"p1  Amara Okafor \(gov\)  on r2  \+late new .*It isn't late")


class OtherShellsTest(CompletionTest):
    def test_fish(self):
        if not shutil.which("fish"):
            self.skipTest("fish is not installed")

        def offered(line):
            done = subprocess.run(
                ["fish", "--no-config", "-c", f"source {self.script('fish')}; complete -C $argv[1]", line], capture_output=True, text=True,
                env=self.path_first(), cwd=self.scratch, timeout=60)
            self.assertEqual(done.stderr, "", line)
            return [word.split("\t")[0] for word in done.stdout.splitlines()]

        self.assertEqual(offered("roundtable ver"), ["verify"])
        self.assertEqual(offered("roundtable open "), ["riverton", "winter"])
        self.assertEqual(offered("roundtable do riverton '@amara on r"), ["@amara on r1", "@amara on r2"])
        self.assertEqual(offered("roundtable export riverton plan markdown for in"), ["internal"])
        self.assertIn("--atomic", offered("roundtable run riverton --at"))

    def test_zsh(self):
        if not shutil.which("zsh"):
            self.skipTest("zsh is not installed")
        child = pexpect.spawn(
            "zsh", ["-f", "-i"], env=dict(self.path_first(), PS1="$ "), cwd=self.scratch, dimensions=(24, 100), encoding="utf-8", timeout=20)
        self.addCleanup(child.close, force=True)
        child.sendline(f"autoload -Uz compinit; compinit -u -d {self.scratch}/dump; source {self.script('zsh')}; echo rea''dy")
        child.expect("[\r\n]ready\r\n")
        child.send("roundtable do riv\t'@am\ton r2 +late: It is not late'\r")
        child.expect("p1 .*\r\n")
        self.assertRegex(plain(child.after), r"p1  Amara Okafor \(gov\)  on r2  \+late new .*It is not late")
