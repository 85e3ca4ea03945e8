"""The transcripts in Tests/Transcripts, typed into the real program: it must say, byte for byte, what the workbench says in memory.

`RoundtableWorkbenchTests` replays and records them; how such a file is written, `Transcript.swift` tells.
"""
import os
import re

from support import DONE, NOW, ROOT, SEED, STOPPED, ProgramTest

FOLDER = os.path.join(ROOT, "Tests", "Transcripts")
FIXED = ("--now", NOW, "--seed", SEED)


def read(path):
    """The lines that a transcript types, and what comes back on standard output and standard error."""
    typed, out, err = [], [], []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file.read().split("\n")[:-1]:
            if line.startswith(">"):
                typed.append(re.sub(r"\\u\{([0-9A-F]{2,6})\}", lambda found: chr(int(found.group(1), 16)), line[2:]))
            elif line.startswith("!"):
                err.append(line[2:])
            elif line and not line.startswith("#"):
                out.append(line.removeprefix("\\"))
    return typed, out, err


class TranscriptsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        os.environ.pop("COLUMNS", None)  # off a terminal a screen has 80 columns unless this says otherwise

    def replay(self, path, *flags):
        typed, out, err = read(path)
        # A session with nothing in it, not even what a template brings: the head line of a log, and no fact.
        place, self.sessions = self.sessions, self.sessions + "-begun"
        self.expect(DONE, "new", "riverton", *FIXED)
        log = os.path.join(self.scratch, "empty.jsonl")
        with open(log, "w", encoding="utf-8") as file:
            file.write(self.expect(DONE, "log", "riverton", "--json").out.split("\n")[0] + "\n")
        self.sessions = place
        self.expect(DONE, "rebuild", "riverton", log, "--cut")
        script = "".join(line + "\n" for line in typed)
        answer = self.expect(STOPPED if any(": error: " in line for line in err) else DONE, "run", "riverton", "-", "--keep-going", *FIXED, *flags, stdin=script)
        self.assertEqual(answer.out.split("\n"), [*out, ""])
        self.assertEqual(answer.err.split("\n"), [*err, ""])
        self.expect(DONE, "verify", "riverton")

    def test_the_program_says_what_the_workbench_says(self):
        paths = sorted(os.path.join(FOLDER, name) for name in os.listdir(FOLDER) if name.endswith(".txt"))
        self.assertGreaterEqual(len(paths), 8)
        for path in paths:
            with self.subTest(os.path.basename(path)):
                self.sessions = os.path.join(self.scratch, os.path.basename(path))
                self.replay(path)
