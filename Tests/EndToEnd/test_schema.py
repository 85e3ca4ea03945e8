"""Every JSON plan keeps the contract that `roundtable schema plan` prints; and the schema is one that a wrong plan breaks."""
import copy
import datetime
import glob
import json
import os

import jsonschema

from support import DONE, NOW, ROOT, SEED, ProgramTest, later_scripts, replay_options, sample_scripts

FORMATS = jsonschema.FormatChecker()
AUDIENCES = ("internal", "board", "public")
# Who may have a document; the record is the facilitator's alone.
READERS = {"plan": AUDIENCES, "heard": AUDIENCES, "digest": AUDIENCES, "record": ("internal",)}


@FORMATS.checks("date-time", raises=ValueError)
def is_instant(value):
    """Debian's jsonschema knows `date-time` only with a package more; every instant here is UTC."""
    if not isinstance(value, str):
        return True
    if not value.endswith("Z"):
        raise ValueError("not UTC")
    datetime.datetime.fromisoformat(value[:-1])
    return True


class SchemaTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.schemas = {document: json.loads(self.expect(DONE, "schema", document).out) for document in READERS}
        self.validators = {
            document: jsonschema.Draft202012Validator(schema, format_checker=FORMATS) for document, schema in self.schemas.items()}

    def check(self, plan, where, document="plan"):
        errors = sorted(self.validators[document].iter_errors(plan), key=lambda error: list(map(str, error.absolute_path)))
        told = "\n".join(f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in errors[:10])
        self.assertFalse(errors, f"{where}\n{told}")

    def sample_plan(self, audience="internal"):
        script = sample_scripts()[0]
        template = [word for word in replay_options(script) or [] if word in ("--template", "sro-issues", "sro")]
        self.expect(DONE, "new", "fresh", *template)
        self.expect(DONE, "run", "fresh", script)
        return json.loads(self.export("fresh", "plan", "json", "for", audience))

    def test_the_schema_is_itself_a_good_one(self):
        for document, schema in self.schemas.items():
            with self.subTest(document=document):
                self.assertEqual(schema.get("$schema"), "https://json-schema.org/draft/2020-12/schema")
                jsonschema.Draft202012Validator.check_schema(schema)

    def test_the_sample_exports_keep_it(self):
        paths = sorted(glob.glob(os.path.join(ROOT, "Exports", "sample-*", "**", "*.json"), recursive=True))
        self.assertTrue(paths, "no sample exports to check")
        for path in paths:
            with self.subTest(path=os.path.relpath(path, ROOT)), open(path, encoding="utf-8") as file:
                self.check(json.load(file), path, os.path.basename(path).split("-")[0])

    def test_fresh_exports_keep_it_for_every_audience(self):
        for script in sample_scripts():
            options = replay_options(script) or []
            template = options[options.index("--template"):][:2] if "--template" in options else []
            name = os.path.basename(script).removesuffix(".txt")
            self.expect(DONE, "new", name, *template)
            for part in [script, *later_scripts(script)]:
                self.expect(DONE, "run", name, part)
            for document, audience in ((document, audience) for document, readers in READERS.items() for audience in readers):
                with self.subTest(script=name, document=document, audience=audience):
                    self.check(json.loads(self.export(name, document, "json", "for", audience)), f"{name} for {audience}", document)

    def test_an_empty_session_keeps_it(self):
        self.expect(DONE, "new", "empty")
        for document, audience in ((document, audience) for document, readers in READERS.items() for audience in readers):
            with self.subTest(document=document, audience=audience):
                self.check(json.loads(self.export("empty", document, "json", "for", audience)), "an empty session", document)

    def test_a_replayed_session_keeps_it(self):
        fixed = ("--now", NOW, "--seed", SEED)
        self.expect(DONE, "new", "fixed", *fixed)
        self.run_lines("fixed", "session: Riverton\nwhen 2022-06-14\n", *fixed)
        self.check(json.loads(self.export("fixed", "plan", "json", *fixed)), "a session with a seed")

    def test_keys_are_sorted_and_unknown_is_absent(self):
        self.expect(DONE, "new", "tidy")
        raw = self.export("tidy", "plan", "json")
        plan = json.loads(raw)

        def look(value, where):
            if isinstance(value, dict):
                self.assertEqual(list(value), sorted(value), f"keys of {where}")
                for key, part in value.items():
                    self.assertNotIn(part, ("", None), f"{where}.{key} is empty: unknown is absent")
                    look(part, f"{where}.{key}")
            elif isinstance(value, list):
                for part in value:
                    look(part, f"{where}[]")

        look(plan, "plan")
        look(self.sample_plan(), "plan")

    def test_a_wrong_plan_breaks_it(self):
        plan = self.sample_plan()
        self.check(plan, "the plan before it is broken")

        def broken(change):
            wrong = copy.deepcopy(plan)
            change(wrong)
            return not self.validators["plan"].is_valid(wrong)

        changes = {
            "no format": lambda plan: plan.pop("format"),
            "no session": lambda plan: plan.pop("session"),
            "no actions": lambda plan: plan.pop("actions"),
            "an audience nobody knows": lambda plan: plan.update(audience="everybody"),
            "a status nobody knows": lambda plan: plan.update(status="done"),
            "a version in words": lambda plan: plan.update(version="one"),
            "an instant without a zone": lambda plan: plan.update(generatedAt="2022-06-14 13:00"),
            "an action without an id": lambda plan: plan["actions"][0].pop("id"),
            "a perspective id of another kind": lambda plan: plan["perspectives"][0].update(id="a1"),
            "a level nobody knows": lambda plan: plan["perspectives"][0].update(level="secret"),
        }
        for what, change in changes.items():
            with self.subTest(what):
                self.assertTrue(broken(change), f"the schema accepts a plan with {what}")
