"""Hostile words never reach a Markdown reader, or a terminal, as anything but words.

The same session is typed twice, once with harmless words and once with hostile ones in their places. Rendered by cmark-gfm, with raw
HTML let through, both plans must have the very same elements.
"""
import functools
import html.parser
import re
import subprocess
import unicodedata

from support import DONE, ProgramTest

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table><div>",
    "<!-- hidden",
    "<?php ?> <![CDATA[ x ]]>",
    "[click](javascript:alert(1))",
    "![seen](http://evil.example/seen.png)",
    "[ref]: http://evil.example",
    "[^1] [x] [ ] ![]",
    "http://evil.example and www.evil.example",
    "write to eve@evil.example",
    "| one | two |",
    "a \\| b \\ c",
    "# a heading",
    "- an item",
    "1. an item",
    "+ an item",
    "> a quote",
    "***bold*** _low_ __lower__ ~~gone~~",
    "`code` ``more``",
    "``` fence",
    "~~~ fence",
    "--- *** ___",
    "===",
    "    four blanks",
    "$x$ @everyone #1 :tada:",
    "=1+1",
    "<\u0338script> a\u0300*b\u0300*",
    "ends with a backslash\\",
]
# These hold a semicolon, which parts people's names, so they are statements only.
STATEMENTS = HOSTILE + ["&lt;b&gt;not bold&lt;/b&gt;", "&#60;b&#62; &amp;amp; &copy; &nbsp;"]
CONTROLS = [
    "red \x1b[31mtext\x1b[0m", "bell \x07", "reversed \u202etxet\u202c", "line\u2028break\u2029s", "back\x08space", "\x9b31m",
    "a\x0bb\x0cc\x85d", "\x1b]0;title\x07",
]
# What may hide in a text without moving or hiding what stands around it: joiners, and the mark against a line break.
HARMLESS = "\n\t\u2060\u200b\u200c\u200d\ufeff"


class Elements(html.parser.HTMLParser):
    """The start tags of a page with the names of their attributes, and its text."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.tags, self.text = [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, tuple(sorted(name for name, _ in attributes))))

    def handle_comment(self, data):
        self.tags.append(("comment", ()))

    def handle_decl(self, declaration):
        self.tags.append(("declaration", ()))

    def handle_pi(self, data):
        self.tags.append(("instruction", ()))

    def unknown_decl(self, data):
        self.tags.append(("declaration", ()))

    def handle_data(self, data):
        self.text.append(data)

    @property
    def words(self):
        return squeezed("".join(self.text))


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def rendered(markdown):
    done = subprocess.run(
        ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "-e", "footnotes"],
        input=markdown, capture_output=True, check=True)
    # An address is written as code, so that no reader makes a link of it; nothing else of people's is.
    return Elements(re.sub(r"<code>([\w.+@-]*@[\w.+@-]*)</code>", r"\1", done.stdout.decode()))


def script(word, statements):
    """A session with these words wherever a person's words may stand. Each word stands alone and in the middle."""
    lines = [
        f"session: {word}", "when 2022-06-14", f"where: {word}", "set year 2022",
        f"group gov partner: {word}", f"group ngo: Some {word}", f"group away: {word}", f"body sup: {word}",
        f"issue r1: {word}", f"issue r2: the {word} issue", f"theme trust: {word}", f"focus soon by Q2 2022: {word}",
        f"source survey people 20: {word}", f"join gov @amara named: {word} ({word})", f"join ngo @lee named: Lee {word}",
        f"regrets away: {word}", f"facilitator @fay: {word} ({word})",
    ]
    for statement in statements:
        lines += [f"@amara on r1 +trust: {statement}", f"@lee on r2: they said {statement} and left"]
    lines += [f"retract p1: {word}", f"note: {word}", f"act @gov by Q3 2022 on r1 from p2: {word} :: {word}",
              f"act @amara by Q3 2022 on r2: Do {word} soon", f"drop a2: {word}", f"answer r2 partly: {word}", f"leave @lee: {word}"]
    return "".join(line + "\n" for line in lines)


class MarkdownTest(ProgramTest):
    def plan(self, name, word, statements):
        self.new_session(name, script(word, statements))
        return rendered(self.export(name, "plan", "markdown", "for", "internal"))

    @functools.cached_property
    def harmless(self):
        return self.plan("harmless", "plain", ["plain words"] * len(STATEMENTS))

    def test_hostile_statements_add_no_element(self):
        hostile = self.plan("hostile", "plain", STATEMENTS)
        self.assertEqual(hostile.tags, self.harmless.tags)

    def test_hostile_statements_are_read_as_they_were_typed(self):
        hostile = self.plan("hostile", "plain", STATEMENTS)
        for statement in STATEMENTS:
            with self.subTest(statement):
                self.assertIn(squeezed(statement), hostile.words)

    def test_hostile_names_titles_and_reasons_add_no_element(self):
        for number, word in enumerate(HOSTILE):
            with self.subTest(word):
                name = f"hostile{number}"
                hostile = self.plan(name, word, ["plain words"] * len(STATEMENTS))
                self.assertEqual(hostile.tags, self.harmless.tags)
                self.assertIn(squeezed(word), hostile.words)

    def test_control_characters_reach_no_export_and_no_screen(self):
        self.new_session("controls", script("plain", CONTROLS))
        outputs = {
            "markdown": self.export("controls", "plan", "markdown", "for", "internal").decode(),
            "json": self.export("controls", "plan", "json", "for", "internal").decode(),
            "ls": self.expect(DONE, "do", "controls", "ls p").out,
            "show": self.expect(DONE, "do", "controls", "show p2").out,
            "plan": self.expect(DONE, "do", "controls", "plan").out,
            "receipt": self.expect(DONE, "do", "controls", f"note: {CONTROLS[0]} {CONTROLS[2]}").out,
            "refusal": self.call("do", "controls", f"sayy {CONTROLS[0]} {CONTROLS[2]}").err,
        }
        for where, text in outputs.items():
            moving = {letter for letter in text if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp")} - set(HARMLESS)
            bad = {f"U+{ord(letter):04X}" for letter in moving}
            with self.subTest(where):
                self.assertEqual(bad, set())

    def test_the_record_keeps_the_words_as_they_were_typed(self):
        self.new_session("controls", script("plain", CONTROLS))
        kept = {text for texts in self.log_texts("controls") for text in texts}
        for word in CONTROLS:
            self.assertTrue(any(word in text for text in kept), repr(word))
