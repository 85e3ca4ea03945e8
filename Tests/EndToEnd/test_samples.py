"""The worked sessions in Sessions/ export, byte for byte, what lies in Exports/sample-NAME/.

A session may go on in Sessions/NAME/, a script for each quarter; what a later script exports lies in a folder of its name.

A script says how it is replayed in a comment: `# replay: --now INSTANT --seed HEX --template NAME`. Its own `export` lines say what it
exports. With ROUNDTABLE_RERECORD=1 (`make samples`) the exports are written again instead of compared.
"""
import filecmp
import os
import shutil
import unittest

from support import DONE, ROOT, ProgramTest, later_scripts, replay_options, sample_scripts

RERECORD = bool(os.environ.get("ROUNDTABLE_RERECORD"))


def tree(folder):
    return sorted(os.path.relpath(os.path.join(here, name), folder) for here, _, names in os.walk(folder) for name in names)


def contents(path):
    with open(path, "rb") as file:
        return file.read()


class SamplesTest(ProgramTest):
    def replay(self, script):
        """Replays a script and gives back the folder that its exports were written to."""
        name = "sample-" + os.path.basename(script).removesuffix(".txt")
        options = replay_options(script)
        self.assertIsNotNone(options, f"{script} has no line `# replay: …`")
        at = options.index("--template") if "--template" in options else len(options)
        template, fixed = options[at:at + 2], options[:at] + options[at + 2:]
        self.expect(DONE, "new", name, *template, *fixed)
        self.expect(DONE, "run", name, script, *fixed)
        self.expect(DONE, "verify", name)
        folder = os.path.join(self.exports, name)
        kept = {path: contents(os.path.join(folder, path)) for path in tree(folder)}
        for later in later_scripts(script):
            kept.update(self.go_on(name, later, folder))
        for path, held in kept.items():
            os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
            with open(os.path.join(folder, path), "wb") as file:
                file.write(held)
        return folder

    def go_on(self, name, script, folder):
        """Runs a later script, and gives what it exported, under a folder of the script's name; the folder itself is left empty."""
        for path in tree(folder):
            os.remove(os.path.join(folder, path))
        self.expect(DONE, "run", name, script, *replay_options(script))
        self.expect(DONE, "verify", name)
        quarter = os.path.basename(script).removesuffix(".txt")
        exported = {os.path.join(quarter, path): contents(os.path.join(folder, path)) for path in tree(folder)}
        self.assertTrue(exported, f"{script} exports nothing")
        for path in tree(folder):
            os.remove(os.path.join(folder, path))
        return exported

    def test_the_exports_are_the_ones_kept(self):
        for script in sample_scripts():
            with self.subTest(script=os.path.basename(script)):
                fresh = self.replay(script)
                kept = os.path.join(ROOT, "Exports", os.path.basename(fresh))
                self.assertTrue(tree(fresh), "the script exports nothing")
                if RERECORD:
                    shutil.rmtree(kept, ignore_errors=True)
                    shutil.copytree(fresh, kept, copy_function=shutil.copyfile)
                    print(f"\nwrote {os.path.relpath(kept, ROOT)}: {', '.join(tree(kept))} ", end="")
                    continue
                self.assertEqual(tree(fresh), tree(kept), "other files than those kept")
                for name in tree(fresh):
                    self.compare(os.path.join(kept, name), os.path.join(fresh, name), name)

    def compare(self, kept, fresh, name):
        if filecmp.cmp(kept, fresh, shallow=False):
            return
        with open(kept, encoding="utf-8", newline="") as one, open(fresh, encoding="utf-8", newline="") as other:
            self.assertEqual(other.read().split("\n"), one.read().split("\n"), f"{name}: `make samples` writes it anew")

    def test_the_same_lines_twice_give_the_same_record(self):
        script = sample_scripts()[0]
        name = os.path.basename(self.replay(script))
        first = self.expect(DONE, "log", name, "--json").out_bytes
        shutil.rmtree(self.sessions)
        shutil.rmtree(self.exports)
        self.replay(script)
        self.assertEqual(self.expect(DONE, "log", name, "--json").out_bytes, first)

    @unittest.skipIf(RERECORD, "the exports are being written anew")
    def test_no_kept_export_has_lost_its_script(self):
        folder = os.path.join(ROOT, "Exports")
        kept = [name for name in os.listdir(folder) if name.startswith("sample-")] if os.path.isdir(folder) else []
        scripts = ["sample-" + os.path.basename(script).removesuffix(".txt") for script in sample_scripts()]
        self.assertEqual(sorted(kept), sorted(scripts))
