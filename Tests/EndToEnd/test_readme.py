"""What README.md shows was really typed, and really came back.

Two kinds of fenced blocks are replayed, in order, in one scratch folder that has `roundtable` on its path:

    ```console      `$ ` begins a command for the shell, `> ` continues it; what follows is what it printed, both outputs together.
    ```session NAME `> ` begins a line typed in that session; what follows is its receipt, its refusal, or the table it showed.

In what came back, a line of `…` stands for any number of lines, `…` at the end of a line for the rest of it, and `(…)` for what stands in
those brackets.
"""
import os
import re
import subprocess

from support import ROOT, ProgramTest, program

FENCE = re.compile(r"^```(console|session(?: [\w-]+)?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(path):
    """The kind, the text and the line number of each replayed block."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for found in FENCE.finditer(text):
        yield found.group(1), found.group(2).splitlines(), text.count("\n", 0, found.start()) + 2


def steps(kind, lines):
    """What is typed, and the lines that came back, one after the other."""
    begin, found = ("$ " if kind == "console" else "> "), []
    for line in lines:
        if line.startswith(begin):
            found.append(([line[len(begin):]], []))
        elif kind == "console" and line.startswith("> ") and found and not found[-1][1]:
            found[-1][0].append(line[2:])
        elif found:
            found[-1][1].append(line)
    return found


def pattern(shown):
    """A pattern for the lines shown, with `…` as said above."""
    parts = []
    for line in shown:
        if line == "…":
            parts.append(r"(?:[^\n]*\n)*?")
        elif line.endswith("…"):
            parts.append(re.escape(line[:-1]) + r"[^\n]*\n")
        else:
            parts.append(re.escape(line.rstrip()).replace(re.escape("(…)"), r"\([^\n()]*\)") + r"[ \t]*\n")
    return re.compile("".join(parts))


class ReadmeTest(ProgramTest):
    def setUp(self):
        super().setUp()
        os.makedirs(os.path.join(self.scratch, "bin"))
        os.symlink(program(), os.path.join(self.scratch, "bin", "roundtable"))
        os.makedirs(os.path.join(self.scratch, "Sessions"))
        for name in os.listdir(os.path.join(ROOT, "Sessions")):
            if name.endswith(".txt"):
                os.symlink(os.path.join(ROOT, "Sessions", name), os.path.join(self.scratch, "Sessions", name))

    def shell(self, command):
        path = os.path.join(self.scratch, "bin") + os.pathsep + os.environ["PATH"]
        done = subprocess.run(
            ["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.scratch,
            env=self.environment(PATH=path), timeout=120)
        return done.stdout.decode()

    def typed(self, name, lines):
        """What the lines bring, as the prompt shows it: there a refusal does not say which line of which file it is about."""
        done = subprocess.run(
            [program(), "run", name, "-", "--keep-going"], input="".join(line + "\n" for line in lines).encode(), stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, cwd=self.scratch, env=self.environment(), timeout=120)
        return re.sub(r"(?m)^<stdin>:\d+:(?:\d+:)? ", "", done.stdout.decode())

    def test_every_block_comes_back_as_shown(self):
        found = list(blocks(os.path.join(ROOT, "README.md")))
        self.assertTrue(found, "README.md has no block to replay")
        for kind, lines, number in found:
            with self.subTest(line=number):
                replayed = steps(kind, lines)
                self.assertTrue(replayed, "nothing is typed in this block")
                if kind == "console":
                    for command, shown in replayed:
                        self.compare(self.shell("\n".join(command)), shown)
                else:
                    name = kind.removeprefix("session").strip() or "riverton"
                    came = self.typed(name, [line for command, _ in replayed for line in command])
                    self.compare(came, [line for _, shown in replayed for line in shown])

    def compare(self, came, shown):
        if not pattern(shown).fullmatch(came if came.endswith("\n") or not came else came + "\n"):
            self.assertEqual([line.rstrip() for line in came.splitlines()], shown)
            self.fail("the pattern does not fit, though the lines are the same")
