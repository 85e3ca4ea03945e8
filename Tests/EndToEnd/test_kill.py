"""`kill -9` at any moment loses no line whose receipt was printed, and the file opens again with no manual step.

ROUNDTABLE_KILLS says how often (20 unless said). A failure prints its seed; ROUNDTABLE_KILL_SEED repeats it.
"""
import os
import random
import re
import signal
import threading
import time

from support import DONE, ProgramTest, TABLE

KILLS = int(os.environ.get("ROUNDTABLE_KILLS", "20"))
LINES = 60
WORD = re.compile(r"\bw\d{4}x\b")


def typed(number):
    """A line that records something, with a word in it that no other line has."""
    word = f"w{number:04}x"
    kind = number % 4
    if kind == 0:
        return f"note: {word} was said in passing"
    if kind == 1:
        return f"@amara on r1 +trust: {word} the data isn't late, it's lost"
    if kind == 2:
        return f"act @gov by Q3 2022 on r1: {word} publish it :: share published"
    return f"@lee: {word} nobody told us"


class KillTest(ProgramTest):
    def full_run(self):
        """How long an undisturbed run takes, in seconds."""
        self.new_session("measure")
        begun = time.monotonic()
        self.run_lines("measure", "".join(typed(number) + "\n" for number in range(LINES)))
        return time.monotonic() - begun

    def receipts_until_killed(self, name, delay):
        """Feeds the lines, kills the program after a delay; gives back the whole receipts that came out, and whether it still ran."""
        process = self.start("run", name, "-")
        received = []
        reader = threading.Thread(target=lambda: received.append(process.stdout.read()))
        reader.start()

        def feed():
            try:
                for number in range(LINES):
                    process.stdin.write((typed(number) + "\n").encode())
                    process.stdin.flush()
                process.stdin.close()
            except (BrokenPipeError, ValueError):
                pass

        feeder = threading.Thread(target=feed)
        feeder.start()
        time.sleep(delay)
        running = process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
        reader.join()
        feeder.join()
        return received[0].decode().split("\n")[:-1], running

    def recorded_words(self, name):
        return [word for texts in self.log_texts(name) for word in sorted({found for text in texts for found in WORD.findall(text)})]

    def check_after(self, name, receipts):
        self.expect(DONE, "verify", name)
        words = self.recorded_words(name)
        first = [f"w{number:04}x" for number in range(len(words))]
        self.assertEqual(words, first, "the lines recorded are not the first ones typed, once each")
        self.assertGreaterEqual(len(words), len(receipts), "a line whose receipt was printed is lost")
        self.assertLessEqual(len(words), len(receipts) + 1, "more was recorded than a receipt was printed for, and one line under way")
        self.run_lines(name, "note: w9999x and on it went\n")
        self.assertIn("w9999x", self.recorded_words(name))
        self.expect(DONE, "verify", name)

    def test_no_line_with_a_receipt_is_lost(self):
        seed = int(os.environ.get("ROUNDTABLE_KILL_SEED", random.randrange(1 << 32)))
        chance = random.Random(seed)
        longest = self.full_run()
        while_running = with_receipts = 0
        for count in range(KILLS):
            name = f"killed{count}"
            self.new_session(name, TABLE)
            delay = chance.uniform(0, longest)
            with self.subTest(seed=seed, kill=count, delay=delay):
                receipts, running = self.receipts_until_killed(name, delay)
                while_running += running
                with_receipts += bool(running and receipts)
                self.check_after(name, receipts)
            os.remove(self.file(name))
        print(f"\n{KILLS} kills, {while_running} while it ran, {with_receipts} of them after a receipt (seed {seed}) ", end="", flush=True)
        self.assertGreater(while_running, KILLS // 4, "the kills come too late to prove anything")
        self.assertGreater(with_receipts, 0, "no receipt ever came out before a kill: receipts are not flushed")
