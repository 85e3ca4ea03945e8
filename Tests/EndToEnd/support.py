"""What the end-to-end tests share: the built program, run as a person would run it, in a scratch folder of its own.

The program is the one that the environment variable ROUNDTABLE names. Its sessions, exports, history and drafts all land under the
scratch folder; nothing of the machine's user is read or written.
"""
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEED = "5ee1ab1e" * 8
NOW = "2022-06-14T13:00:00Z"

DONE, REFUSED, MISUSED, STOPPED, DAMAGED, NEWER, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130

# Enough of a table for most tests: two groups, two people, two issues.
TABLE = """\
session: Riverton roundtable
when 2022-06-14
set year 2022
group gov partner: Riverton City Council
group ngo: Riverton Neighbours
issue r1: Training
issue r2: Complaints
join gov @amara named: Amara Okafor (Riverton City Council)
join ngo @lee: Lee Hart
"""


def program():
    """The path of the program under test."""
    path = os.environ.get("ROUNDTABLE", "")
    if not os.access(path, os.X_OK):
        raise SystemExit("Set ROUNDTABLE to the built program, or run `make test-program`.")
    return os.path.abspath(path)


class Answer:
    """What a run of the program gave: exit code, and both outputs as bytes and as text."""

    def __init__(self, code, out, err):
        self.code, self.out_bytes, self.err_bytes = code, out, err

    @property
    def out(self):
        return self.out_bytes.decode("utf-8", "backslashreplace")

    @property
    def err(self):
        return self.err_bytes.decode("utf-8", "backslashreplace")

    @property
    def lines(self):
        """Standard output by lines; only a newline ends one, whatever Unicode holds for a line's end."""
        lines = self.out.split("\n")
        return lines[:-1] if lines[-1] == "" else lines

    def __str__(self):
        return f"exit {self.code}\n--- standard output\n{self.out}--- standard error\n{self.err}"


class ProgramTest(unittest.TestCase):
    """A test with a scratch folder, and the program in it."""

    maxDiff = 4000

    def setUp(self):
        self.scratch = tempfile.mkdtemp(prefix="roundtable-test-")
        self.addCleanup(shutil.rmtree, self.scratch, ignore_errors=True)
        self.sessions = os.path.join(self.scratch, "sessions")
        self.exports = os.path.join(self.scratch, "exports")

    def environment(self, **more):
        """The machine's environment, less what would lead the program out of the scratch folder."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("ROUNDTABLE", "XDG_", "LC_", "LANG", "COLUMNS", "TZ"))}
        kept.update(HOME=self.scratch, LC_ALL="C.UTF-8", TERM="xterm-256color", INPUTRC="/dev/null", TZ="UTC")
        kept.update(more)
        return kept

    def command(self, *arguments):
        """The program with these arguments, bytes or text, and the scratch folder's own sessions and exports."""
        folders = ["--sessions", self.sessions, "--exports", self.exports]
        at = arguments.index("--") if "--" in arguments else len(arguments)
        return [program(), *arguments[:at], *folders, *arguments[at:]]

    def start(self, *arguments, **options):
        """The program begun, with pipes at its ends. It is killed when the test ends."""
        process = subprocess.Popen(
            self.command(*arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.environment(), cwd=self.scratch, **options)
        self.addCleanup(end, process)
        return process

    def call(self, *arguments, stdin=b"", timeout=120, **options):
        """Runs the program to its end."""
        done = subprocess.run(
            self.command(*arguments), input=stdin.encode() if isinstance(stdin, str) else stdin, capture_output=True,
            env=self.environment(), cwd=self.scratch, timeout=timeout, **options)
        return Answer(done.returncode, done.stdout, done.stderr)

    def expect(self, code, *arguments, **options):
        """Runs the program, which must leave with this code."""
        answer = self.call(*arguments, **options)
        self.assertEqual(answer.code, code, f"{' '.join(map(str, arguments))}\n{answer}")
        return answer

    def run_lines(self, name, lines, *flags, code=DONE):
        """Feeds lines to `run NAME -`; text or bytes."""
        return self.expect(code, "run", name, "-", *flags, stdin=lines)

    def new_session(self, name="table", lines=TABLE, *flags):
        """A session of this name in which these lines were typed."""
        self.expect(DONE, "new", name, *flags)
        if lines:
            self.run_lines(name, lines, *(flag for flag in flags if flag not in ("--template", "sro-issues", "sro")))
        return name

    def file(self, name):
        """Where a session's file lies."""
        return os.path.join(self.sessions, name + ".roundtable")

    def log(self, name):
        """The session's facts, as `log --json` gives them between its header and its end mark."""
        return [json.loads(line) for line in self.expect(DONE, "log", name, "--json").out.split("\n")[1:-2]]

    def log_texts(self, name):
        """Every piece of text in each fact, in order of position; a body that is itself JSON is looked into."""
        return [list(texts(fact)) for fact in self.log(name)]

    def export(self, name, document, form, *words):
        """Exports for the board, or for whom `words` say, and reads the file: `export(name, "plan", "markdown", "for", "internal")`."""
        self.expect(DONE, "export", name, document, form, *words, "replace")
        audience = words[words.index("for") + 1] if "for" in words else "board"
        with open(os.path.join(self.exports, name, f"{document}-{audience}.{'md' if form == 'markdown' else form}"), "rb") as file:
            return file.read()

    def exported(self):
        """Every exported file, sorted."""
        return sorted(os.path.join(here, name) for here, _, names in os.walk(self.exports) for name in names)


def texts(value):
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
        if value.startswith("{"):
            try:
                yield from texts(json.loads(value))
            except ValueError:
                pass
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def end(process):
    """Ends a program that a test began, and closes its pipes."""
    if process.poll() is None:
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe and not pipe.closed:
            try:
                pipe.close()
            except OSError:
                pass


def replay_options(script):
    """The options in a script's `# replay:` line, as a list; None when it has none."""
    with open(script, encoding="utf-8") as file:
        found = re.search(r"^# replay: (.*)$", file.read(), re.MULTILINE)
    return found.group(1).split() if found else None


def sample_scripts():
    """The worked sessions in Sessions/."""
    folder = os.path.join(ROOT, "Sessions")
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".txt"))


def later_scripts(script):
    """The scripts in which a worked session goes on, in order: Sessions/NAME/*.txt."""
    folder = script.removesuffix(".txt")
    return sorted(os.path.join(folder, name) for name in os.listdir(folder)) if os.path.isdir(folder) else []
