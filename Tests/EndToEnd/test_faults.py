"""Faults around the file: output that cannot be written, damage in one fact, logs that were cut off, files that exports leave alone."""
import json
import os
import signal
import sqlite3
import subprocess
import unittest

from support import DAMAGED, DONE, REFUSED, STOPPED, ProgramTest, TABLE


class FaultsTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.new_session("table", TABLE + "".join(f"@amara on r1: word{number}x\n" for number in range(1, 6)))

    def forge(self, statement, name="table", words=()):
        """Edits a row as damage would, with the guards off."""
        with sqlite3.connect(self.file(name)) as db:
            guards = db.execute("select name, sql from sqlite_schema where type = 'trigger'").fetchall()
            for guard, _ in guards:
                db.execute(f"drop trigger {guard}")
            db.execute(statement, words)
            for _, sql in guards:
                db.execute(sql)
        db.close()

    def damage(self, word="word3x"):
        """Changes the words of one fact; returns its position."""
        at = next(number for number, texts in enumerate(self.log_texts("table"), 1) if any(word in text for text in texts))
        self.forge("update words set body = cast(replace(cast(body as text), ?, ?) as blob) where position = ?", words=(word, word.upper(), at))
        return at

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_output_that_could_not_be_written_is_an_error(self):
        for words in (("log", "table", "--json"), ("log", "table"), ("verify", "table"), ("sessions",), ("man",), ("do", "table", "ls p"), ("--version",)):
            with self.subTest(words), open("/dev/full", "wb") as full:
                done = subprocess.run(self.command(*words) if words[0] != "--version" else self.command(*words)[:2], stdout=full,
                                      stderr=subprocess.PIPE, env=self.environment(), cwd=self.scratch)
                self.assertEqual(done.returncode, REFUSED)
                self.assertIn(b"standard output", done.stderr)

    def test_a_session_whose_zone_was_set_opens_again(self):
        for zone in ("America/Edmonton", "Asia/Kathmandu", "Europe/Paris", "UTC", "America/Argentina/Buenos_Aires"):
            self.expect(DONE, "do", "table", "set zone " + zone)
            self.expect(DONE, "do", "table", "note: after " + zone)
        self.expect(DONE, "verify", "table")

    def test_damage_in_one_fact_hides_that_fact_only(self):
        at = self.damage()
        log = self.expect(DAMAGED, "log", "table")
        self.assertIn("word5x", log.out)
        self.assertIn("damaged", log.out)
        self.assertIn(f"at fact {at}", log.err)
        self.assertIn("salvage NAME NEW", log.err)
        self.assertIn("@lee", self.expect(DAMAGED, "do", "table", "who").out)
        self.expect(DAMAGED, "export", "table", "plan", "markdown", "for", "internal")
        with open(self.exported()[0], encoding="utf-8") as file:
            plan = file.read()
        self.assertIn("word5x", plan)
        self.assertNotIn("WORD3X", plan)
        self.assertIn("1 entry could not be read", plan)
        self.assertEqual(self.run_lines("table", "note: more\n", code=DAMAGED).out, "")

    def test_what_can_be_read_is_salvaged_and_the_rest_is_marked(self):
        at = self.damage()
        head = json.loads(self.call("log", "table", "--json").lines[-1])
        answer = self.expect(DONE, "salvage", "table", "again")
        self.assertIn(f"fact {at}", answer.out)
        verified = self.expect(DONE, "verify", "again", "--head", f"{head['position']}:{head['hash']}")
        self.assertIn("recorded since: 1", verified.out)
        self.run_lines("again", "note: it goes on\n")
        self.assertIn("word5x", self.expect(DONE, "do", "again", "ls p").out)
        self.assertIn("1 entry could not be read", self.export("again", "plan", "markdown").decode())
        self.expect(REFUSED, "salvage", "again", "third")
        self.expect(DAMAGED, "verify", "table")

    def test_a_lost_row_costs_its_own_words_only(self):
        self.forge("update facts set terminal = 'other' where position = 12")
        self.assertIn("word5x", self.call("do", "table", "ls p").out)
        self.assertIn("seals are new", self.expect(DONE, "salvage", "table", "again").out)
        self.run_lines("again", "note: it goes on\n")
        self.expect(DONE, "verify", "again")

    def test_a_log_that_was_cut_off_is_refused(self):
        lines = self.expect(DONE, "log", "table", "--json").out_bytes.splitlines(keepends=True)
        self.assertEqual(json.loads(lines[-1])["end"], len(lines) - 2)
        path = os.path.join(self.scratch, "cut.jsonl")
        for cut, flags, code, said in ((lines[:-5], [], REFUSED, "cut off"), (lines[:-5], ["--cut"], DONE, "cut off"),
                                       ([lines[0].replace(b'"version":2', b'"version":1'), *lines[1:-1]], [], DONE, "whole"),
                                       ([line.replace(b"\n", b"\r\n") for line in lines], [], DONE, "")):
            with open(path, "wb") as file:
                file.writelines(cut)
            answer = self.expect(code, "rebuild", "again", path, *flags)
            self.assertIn(said, answer.err)
            if code == DONE:
                os.remove(self.file("again"))

    def test_an_export_overwrites_no_session(self):
        self.new_session("other")
        with open(self.file("other"), "rb") as file:
            before = file.read()
        for target in ("other.roundtable", "table.roundtable", "other.roundtable-journal", ".other.history", "notes.md"):
            with self.subTest(target):
                answer = self.expect(REFUSED, "do", "table", f"export plan markdown replace to {self.sessions}/{target}")
                self.assertIn("sessions are kept", answer.err)
        with open(self.file("other"), "rb") as file:
            self.assertEqual(file.read(), before)
        self.expect(DONE, "verify", "table")

    def test_a_session_that_can_not_be_written_is_exported_all_the_same(self):
        os.chmod(self.file("table"), 0o444)
        os.chmod(self.sessions, 0o555)
        os.chmod(self.scratch, 0o777)
        self.addCleanup(os.chmod, self.sessions, 0o700)
        # Nothing is read-only to root.
        someone = {"user": 65534} if os.geteuid() == 0 else {}
        for replace in ((), ("replace",)):
            answer = self.expect(DONE, "export", "table", "plan", "markdown", *replace, "to", os.path.join(self.scratch, "plan.md"), **someone)
            self.assertIn("could not note", answer.err)
        self.assertIn("could not be made", self.expect(DAMAGED, "new", "other", **someone).err)

    def test_an_export_that_was_killed_leaves_the_next_one_free(self):
        self.expect(DONE, "export", "table", "plan", "markdown")
        path = self.exported()[0]
        with open(path, "rb") as file:
            whole = file.read()
        self.run_lines("table", "note: more\n")
        # As a kill between the two leaves it: noted, and not yet placed; or placed, and the last note not yet made.
        with sqlite3.connect(self.file("table")) as db:
            (known,) = db.execute("select digest from exports").fetchone()
            db.execute("update exports set digest = ?", (bytes(32) + known,))
        db.close()
        with open(os.path.join(os.path.dirname(path), ".roundtable-99999999-abc.tmp"), "wb") as file:
            file.write(whole)
        self.expect(DONE, "export", "table", "plan", "markdown")
        self.assertEqual(os.listdir(os.path.dirname(path)), [os.path.basename(path)])

    def test_a_busy_session_is_not_damaged(self):
        db = sqlite3.connect(self.file("table"), isolation_level=None)
        db.execute("begin exclusive")
        answer = self.expect(REFUSED, "verify", "table")
        db.execute("rollback")
        db.close()
        self.assertIn("busy", answer.err)
        self.expect(DONE, "verify", "table")

    def test_a_session_and_its_template_are_made_in_one_step(self):
        """A program killed at any write leaves no session, or a whole one."""
        whole = None
        for number in range(1, 40):
            name = f"new{number}"
            done = subprocess.run(
                ["strace", "-f", "-o", "/dev/null", "-e", f"inject=pwrite64:signal=SIGKILL:when={number}", *self.command("new", name)],
                stdin=subprocess.DEVNULL, capture_output=True, env=self.environment(), cwd=self.scratch) if has_strace() else None
            if done is None:
                self.skipTest("strace is not installed")
            if done.returncode == DONE:
                break
            if self.call("verify", name).code != DONE:
                self.expect(DONE, "new", name)
            facts = len(self.log(name))
            whole = whole or facts
            self.assertEqual(facts, whole)
            self.assertGreater(facts, 0)

    def test_the_history_of_an_action_is_in_the_order_of_the_record(self):
        self.run_lines("table", "act @gov by Q3 2022 on r1 from p1: Train :: All\n")
        for line, now in (("accept a1 by @gov", "2022-06-14T12:00:00Z"), ("gauge a1 @gov=4", "2022-06-11T12:00:00Z"), ("gauge a1 @gov=1", "2022-06-13T12:00:00Z"),
                          ("gauge a1 @ngo=3", "2022-06-01T12:00:00Z")):
            self.expect(DONE, "do", "table", line, "--now", now)
        history = json.loads(self.export("table", "plan", "json", "for", "internal"))["actions"][0]["history"]
        self.assertEqual([entry["at"][8:10] for entry in history], ["14", "11", "13", "01"])

    def test_verify_names_what_it_covers_and_the_adoption_is_under_the_seal(self):
        self.run_lines("table", "act @gov by Q3 2022 on r1 from p1: Train :: All\nadopt: first\nnote: more\nadopt: second\n")
        good = self.export("table", "plan", "json").decode()
        path = os.path.join(self.exports, "table", "plan-board.json")
        self.assertIn("checked: every word", self.expect(DONE, "verify", path).out)
        plan = json.loads(good)
        self.assertEqual(plan["adoption"]["seal"], 3)

        def changed(change):
            copy = json.loads(good)
            change(copy["adoption"])
            return json.dumps(copy, indent=2, sort_keys=True, ensure_ascii=False) + "\n"

        self.assertEqual(changed(lambda adoption: None), good)
        for change in (lambda adoption: adoption["earlier"][0].update(note="forced through"), lambda adoption: adoption.update(earlier=[]),
                       lambda adoption: adoption.update(at="2020-01-01T00:00:00.000Z"), lambda adoption: adoption["head"].update(spoken="dead beef"),
                       lambda adoption: adoption.pop("seal")):
            with open(path, "w", encoding="utf-8") as file:
                file.write(changed(change))
            self.expect(DAMAGED, "verify", path)

    def test_quit_in_the_middle_of_a_script_is_said(self):
        self.assertIn("2 lines after it were not run", self.run_lines("table", "note: one\nquit\nnote: two\n\nnote: three\n").err)


def has_strace():
    return any(os.access(os.path.join(folder, "strace"), os.X_OK) for folder in os.environ.get("PATH", "").split(":"))
