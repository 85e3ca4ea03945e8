"""The session file: who may read it, damage that is found and located, newer programs, backups, a full disk."""
import json
import os
import re
import resource
import signal
import stat
import subprocess

from support import DAMAGED, DONE, NEWER, REFUSED, STOPPED, ProgramTest, TABLE

HEAD = re.compile(r"\b[0-9a-f]{4}(?: [0-9a-f]{4}){7}\b")


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


class FilesTest(ProgramTest):
    def flip(self, name, word):
        """Changes one byte of a word, wherever the file has it."""
        with open(self.file(name), "rb") as file:
            content = file.read()
        self.assertIn(word.encode(), content)
        with open(self.file(name), "wb") as file:
            file.write(content.replace(word.encode(), word[:-1].encode() + b"#"))

    def position(self, name, word):
        return next(number for number, texts in enumerate(self.log_texts(name), 1) if any(word in text for text in texts))

    def test_only_its_owner_can_read_a_session(self):
        old = os.umask(0)
        self.addCleanup(os.umask, old)
        self.new_session()
        self.assertEqual(mode(self.sessions), 0o700)
        self.assertEqual(mode(self.file("table")), 0o600)

    def test_a_session_is_one_file_at_rest(self):
        self.new_session()
        self.assertEqual(os.listdir(self.sessions), ["table.roundtable"])

    def test_a_link_is_not_followed_when_a_session_is_made(self):
        os.makedirs(self.sessions)
        victim = os.path.join(self.scratch, "victim")
        os.symlink(victim, self.file("table"))
        self.assertNotEqual(self.call("new", "table").code, DONE)
        self.assertFalse(os.path.exists(victim))

    def test_a_changed_byte_is_found_and_located(self):
        self.new_session("table", TABLE + "".join(f"note: word{number}x\n" for number in range(9)))
        for word in ("word0x", "word4x", "word8x"):
            with self.subTest(word):
                at = self.position("table", word)
                with open(self.file("table"), "rb") as file:
                    whole = file.read()
                self.flip("table", word)
                answer = self.expect(DAMAGED, "verify", "table")
                self.assertRegex(answer.out + answer.err, rf"\b{at}\b")
                self.assertEqual(self.run_lines("table", "note: more\n", code=DAMAGED).out, "", "nothing is recorded behind damage")
                with open(self.file("table"), "wb") as file:
                    file.write(whole)
        self.expect(DONE, "verify", "table")

    def test_a_file_that_is_no_session_is_refused(self):
        os.makedirs(self.sessions)
        for what, content in {"empty": b"", "text": b"hello\n" * 400, "other database": None}.items():
            with self.subTest(what):
                path = self.file("table")
                if content is None:
                    os.path.exists(path) and os.remove(path)
                    subprocess.run(["sqlite3", path, "create table t (x); insert into t values (1);"], check=True)
                else:
                    with open(path, "wb") as file:
                        file.write(content)
                with open(path, "rb") as file:
                    before = file.read()
                self.expect(DAMAGED, "verify", "table")
                self.run_lines("table", "note: x\n", code=DAMAGED)
                with open(path, "rb") as file:
                    self.assertEqual(file.read(), before, "a file that is not ours was changed")

    def test_a_cut_file_is_damaged_and_never_a_crash(self):
        self.new_session("table", TABLE + "".join(f"note: word{number}x\n" for number in range(200)))
        with open(self.file("table"), "rb") as file:
            whole = file.read()
        for share in (0.1, 0.5, 0.9, 0.99):
            with self.subTest(share=share):
                with open(self.file("table"), "wb") as file:
                    file.write(whole[:int(len(whole) * share)])
                self.expect(DAMAGED, "verify", "table")

    def test_a_file_of_a_newer_program_is_left_alone(self):
        self.new_session()
        subprocess.run(["sqlite3", self.file("table"), "pragma user_version=9999"], check=True)
        for words in (["verify", "table"], ["run", "table", "-"], ["do", "table", "ls"], ["log", "table", "--json"]):
            with self.subTest(words):
                self.expect(NEWER, *words, stdin="note: x\n")

    def test_a_fact_can_not_be_deleted_with_sqlite(self):
        self.new_session("table", TABLE + "note: word1x\n")
        tables = subprocess.run(["sqlite3", self.file("table"), ".tables"], check=True, capture_output=True, text=True).stdout.split()
        refused = subprocess.run(["sqlite3", self.file("table"), "delete from facts where position = 1"], capture_output=True, text=True)
        self.assertIn("facts", tables)
        self.assertNotEqual(refused.returncode, 0, "a trigger refuses to delete facts")
        self.expect(DONE, "verify", "table")

    # Backups.

    def test_the_log_is_a_header_and_a_line_a_fact(self):
        self.new_session()
        lines = [json.loads(line) for line in self.expect(DONE, "log", "table", "--json").lines]
        self.assertEqual(lines[0].get("format"), "roundtable-log")
        self.assertEqual([fact["position"] for fact in lines[1:-1]], list(range(1, len(lines) - 1)))
        self.assertEqual(lines[-1], {"end": len(lines) - 2, "head": lines[-2]["hash"]})

    def test_a_session_built_again_from_its_log_has_the_same_head(self):
        self.new_session()
        log = self.expect(DONE, "log", "table", "--json").out_bytes
        backup = os.path.join(self.scratch, "backup.jsonl")
        with open(backup, "wb") as file:
            file.write(log)
        self.expect(DONE, "rebuild", "again", backup)
        self.assertEqual(self.expect(DONE, "log", "again", "--json").out_bytes, log)
        heads = [HEAD.search(self.expect(DONE, "verify", name).out) for name in ("table", "again")]
        self.assertTrue(all(heads), "verify prints the head in groups of four")
        self.assertEqual(heads[0].group(), heads[1].group())
        self.run_lines("again", "note: it goes on\n")

    def test_a_changed_backup_is_refused(self):
        self.new_session("table", TABLE + "note: word1x\n")
        log = self.expect(DONE, "log", "table", "--json").out
        backup = os.path.join(self.scratch, "backup.jsonl")
        lines = log.splitlines(keepends=True)
        wrong = {"a changed word": log.replace("word1x", "word2x"), "a line taken out": "".join(lines[:3] + lines[4:]),
                 "two lines swapped": "".join(lines[:3] + [lines[4], lines[3]] + lines[5:]), "half a line": log[:-20]}
        for what, content in wrong.items():
            with self.subTest(what):
                with open(backup, "w", encoding="utf-8") as file:
                    file.write(content)
                self.assertIn(self.call("rebuild", "again", backup).code, (REFUSED, DAMAGED))
                self.assertFalse(os.path.exists(self.file("again")), "half a session was left")

    def test_a_cut_tail_is_found_with_the_head_read_aloud(self):
        self.new_session()
        last = json.loads(self.expect(DONE, "log", "table", "--json").lines[-2])
        head = f"{last['position']}:{last['hash']}"
        self.expect(DONE, "verify", "table", "--head", head)
        other = f"{last['position']}:{'0' * 64}"
        self.expect(DAMAGED, "verify", "table", "--head", other)
        self.expect(DAMAGED, "verify", "table", "--head", f"{last['position'] + 5}:{last['hash']}")
        self.run_lines("table", "note: it goes on\n")
        self.expect(DONE, "verify", "table", "--head", head)

    # Trouble with the disk.

    def test_a_full_disk_loses_nothing_and_recording_goes_on(self):
        """A limit on the size of files stands in for the full disk."""
        self.new_session()
        limit = os.path.getsize(self.file("table")) + 20_000

        def little_room():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # Python ignores it, and a child would inherit that

        lines = "".join(f"note: word{number:03}x {'and so on ' * 40}\n" for number in range(200))
        answer = self.call("run", "table", "-", stdin=lines, preexec_fn=little_room)
        self.assertGreater(answer.code, 0, f"not a crash, and not a success: {answer.code}")
        self.assertIn("table.roundtable", answer.err)
        self.assertRegex(answer.err, r"(?i)not recorded")
        self.expect(DONE, "verify", "table")
        words = {word for texts in self.log_texts("table") for text in texts for word in re.findall(r"word\d{3}x", text)}
        self.assertEqual(words, {f"word{number:03}x" for number in range(len(answer.lines))}, "recorded is what has a receipt")
        self.assertGreater(len(words), 0)
        self.run_lines("table", "note: there is room again\n")

    def test_a_path_may_hold_blanks(self):
        self.new_session()
        path = os.path.join(self.scratch, "a plan: b.json")
        self.expect(DONE, "export", "table", "plan", "json", "for board", "to", path)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(json.load(file)["audience"], "board")
        answer = self.expect(REFUSED, "export", "table", "plan", "jsn", "to", path)
        self.assertIn("<argument>:1:13: error: ", answer.err)

    def test_an_export_replaces_only_what_an_export_wrote(self):
        self.new_session()
        self.expect(DONE, "export", "table", "plan", "markdown")
        path = self.exported()[0]
        self.expect(DONE, "export", "table", "plan", "markdown")
        with open(path, "a", encoding="utf-8") as file:
            file.write("my own note\n")
        self.assertNotEqual(self.call("export", "table", "plan", "markdown").code, DONE)
        with open(path, encoding="utf-8") as file:
            self.assertIn("my own note", file.read())
        self.expect(DONE, "export", "table", "plan", "markdown", "replace")

    def test_a_script_of_a_missing_file_records_nothing(self):
        self.new_session()
        before = self.log("table")
        self.assertNotIn(self.call("run", "table", os.path.join(self.scratch, "nowhere.txt")).code, (DONE, STOPPED))
        self.assertEqual(self.log("table"), before)
