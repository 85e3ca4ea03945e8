"""A terminal that can be looked at: the program in tmux, its screen as a person would see it, and every byte it wrote."""
import os
import re
import subprocess
import time

from support import program

PROMPT = re.compile(r"> ?$")


class Tmux:
    """One window of its own tmux server, which ends with the test."""

    def __init__(self, test, *arguments, columns=80, rows=24, shell=None, **environment):
        self.test = test
        self.socket = os.path.join(test.scratch, f"tmux{len(getattr(test, '_windows', []))}")
        test._windows = getattr(test, "_windows", []) + [self]
        self.bytes = self.socket + ".bytes"
        self.environment = test.environment(TERM="screen-256color", **environment)
        self.environment.pop("TMUX", None)
        command = shell or " ".join(quoted(word) for word in [program(), *arguments, "--sessions", test.sessions, "--exports", test.exports])
        settings = os.path.join(test.scratch, "tmux.conf")
        with open(settings, "w", encoding="utf-8") as file:
            file.write("set -g default-terminal screen-256color\nset -g escape-time 0\nset -g remain-on-exit on\nset -g history-limit 5000\n")
        # The window waits until its bytes are being written down.
        begun = f"tmux -S {quoted(self.socket)} wait-for begun; exec {command}"
        self("-f", settings, "new-session", "-d", "-x", str(columns), "-y", str(rows), "sh", "-c", begun)
        test.addCleanup(self.close)
        self("pipe-pane", "-o", "cat >> " + quoted(self.bytes))
        self("wait-for", "-S", "begun")

    def __call__(self, *words):
        done = subprocess.run(
            ["tmux", "-S", self.socket, "-u", *words], capture_output=True, text=True, env=self.environment, cwd=self.test.scratch, timeout=30)
        if done.returncode != 0:
            self.test.fail(f"tmux {' '.join(words)}: {done.stderr}")
        return done.stdout

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True, env=self.environment, timeout=30)

    def press(self, *keys):
        """Keys by name (`Enter`, `C-c`, `Tab`), one behind the other."""
        self("send-keys", *keys)

    def type(self, text):
        """Letters, as they are. To tmux a semicolon at the end of a word parts two commands."""
        self("send-keys", "-l", "--", text[:-1] + "\\;" if text.endswith(";") else text)

    def enter(self, line, until=PROMPT):
        """A line; gives back the screen once the prompt is there again, or what is asked for."""
        self.type(line)
        self.press("Enter")
        return self.settle(until)

    def paste(self, text):
        """Text as a terminal pastes it that marks what is pasted."""
        pasted = os.path.join(self.test.scratch, "pasted")
        with open(pasted, "w", encoding="utf-8") as file:
            file.write(text)
        self("load-buffer", "-b", "pasted", pasted)
        self("paste-buffer", "-p", "-r", "-b", "pasted")

    def screen(self, scrolled=False):
        """The screen, blank lines at its end left out; with what scrolled off it if that is asked for."""
        return self("capture-pane", "-p", *(["-S", "-"] if scrolled else [])).rstrip("\n")

    def settle(self, until=PROMPT, patience=15.0):
        """Waits until the screen shows this (a pattern, searched in the text or at the end of it) and stands still; gives it back."""
        until = re.compile(until) if isinstance(until, str) else until
        deadline, last = time.monotonic() + patience, None
        while time.monotonic() < deadline:
            now = self.screen()
            if now == last and until.search(now):
                return now
            last = now
            time.sleep(0.1)
        self.test.fail(f"no {until.pattern!r} within {patience} s on this screen:\n{last}")

    def resize(self, columns, rows):
        self("resize-window", "-x", str(columns), "-y", str(rows))

    def process(self):
        """The process in the window."""
        return int(self("display-message", "-p", "#{pane_pid}"))

    def is_dead(self):
        return self("display-message", "-p", "#{pane_dead}").strip() == "1"

    def wrote(self):
        """Every byte that was written to the window."""
        with open(self.bytes, "rb") as file:
            return file.read()


def quoted(word):
    return "'" + str(word).replace("'", "'\\''") + "'"
