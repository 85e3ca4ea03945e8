"""A small tokenizer of Swift, shared by the checks: enough to tell comments, text and code apart, and to find functions."""
import re
import sys
from pathlib import Path
from typing import NamedTuple

sys.dont_write_bytecode = True


class Token(NamedTuple):
    kind: str  # "comment", "text" (a string literal without its interpolations), "word", "number" or "sign"
    text: str
    line: int


class Function(NamedTuple):
    name: str
    line: int
    lines: int
    complexity: int


LEXEME = re.compile(
    r'(?P<comment>//[^\n]*)|(?P<block>/\*)|(?P<text>#*""")|(?P<quote>#*")|(?P<word>`?[A-Za-z_]\w*`?)|(?P<number>\d[\w.]*)'
    r'|(?P<sign>&&|\|\||\?\?|->|\.\.\.|\.\.<|==|!=|[^\s])|(?P<blank>\s+)')
# What makes a function branch. A `case` counts where it is one of a switch; `?` where blanks around it show a choice of two.
BRANCHES = {"if", "guard", "for", "while", "catch", "&&", "||", "??"}


def tokens(source):
    return list(_Scanner(source).code(until=None))


class _Scanner:
    def __init__(self, source):
        self.source, self.place, self.line = source, 0, 1

    def take(self, count):
        taken = self.source[self.place:self.place + count]
        self.place += count
        self.line += taken.count("\n")
        return taken

    def code(self, until):
        """Tokens up to the end or, inside an interpolation, the bracket that closes it."""
        depth = 0
        while self.place < len(self.source):
            found = LEXEME.match(self.source, self.place)
            kind, line = found.lastgroup, self.line
            if kind in ("text", "quote"):
                yield from self.literal(self.take(len(found.group())))
                continue
            if kind == "block":
                end = self.source.find("*/", self.place)
                yield Token("comment", self.take((end + 2 if end >= 0 else len(self.source)) - self.place), line)
                continue
            text = self.take(len(found.group()))
            if until and text == "(":
                depth += 1
            if until and text == ")":
                if depth == 0:
                    return
                depth -= 1
            if kind == "sign" and text == "?" and self.source[found.start() - 1:found.end() + 1] == " ? ":
                yield Token("sign", "? :", line)
            elif kind != "blank":
                yield Token(kind, text, line)

    def literal(self, opening):
        hashes = "#" * (len(opening) - len(opening.lstrip("#")))
        closing, escape = opening[len(hashes):] + hashes, "\\" + hashes
        start, line, words = self.place, self.line, ""
        inner = []
        while self.place < len(self.source):
            rest = self.source[self.place:self.place + 8]
            if rest.startswith(closing):
                words += self.source[start:self.place]
                self.take(len(closing))
                break
            if rest.startswith(escape + "("):
                words += self.source[start:self.place] + "…"
                self.take(len(escape) + 1)
                inner += self.code(until=")")
                start = self.place
            elif rest.startswith(escape):
                self.take(len(escape) + 1)
            else:
                self.take(1)
        yield Token("text", words, line)
        yield from inner


def functions(source):
    """Functions, initializers, subscripts and computed properties with their length in lines and their cyclomatic complexity."""
    code = [token for token in tokens(source) if token.kind != "comment"]
    closes = _matching(code)
    for index, token in enumerate(code):
        if token.text in ("func", "init", "subscript", "var", "deinit") and not _is_called(code, index):
            opened = _body(code, index, closes)
            if opened is not None:
                name = code[index + 1].text if token.text in ("func", "var") else token.text
                last = closes[opened]
                yield Function(name, token.line, code[last].line - token.line + 1, _complexity(code[opened:last]))


def _is_called(code, index):
    return index > 0 and code[index - 1].text in (".", "->")


def _matching(code):
    closes, open_places = {}, []
    for index, token in enumerate(code):
        if token.kind == "sign" and token.text in "{([":
            open_places.append(index)
        elif token.kind == "sign" and token.text in "})]" and open_places:
            closes[open_places.pop()] = index
    return closes


def _body(code, index, closes):
    """Where the body of a declaration opens; None where it has none: in a protocol, or for a stored property."""
    place, line = index + 1, code[index].line
    stored = code[index].text == "var"
    while place < len(code):
        text = code[place].text
        if text == "{":
            body = {token.text for token in code[place + 1:place + 3]}
            return None if stored and body & {"get", "didSet", "willSet"} and "}" in body else place
        if text in ("}", ";") or (stored and text == "="):
            return None
        if text in ("func", "var", "let", "init", "case", "static", "package", "private", "mutating", "struct", "enum", "}"):
            return None
        if text in ("(", "["):
            place = closes.get(place, len(code))
        elif code[place].line > line + 12:
            return None
        place += 1
    return None


def _complexity(body):
    """1, and 1 more for each branch. A table, which is a switch with a line or two for each case and nothing else, is 1."""
    branches = cases = 0
    for index, token in enumerate(body):
        before = body[index - 1].text if index else ""
        if token.kind == "text":
            continue
        if token.text in BRANCHES or token.text == "? :":
            branches += 1
        elif token.text == "case" and before not in ("if", "guard", "while", "for", ",", "indirect"):
            cases += 1
    is_table = cases > 3 and branches == 0 and body[-1].line - body[0].line <= 2 * cases
    return 1 if is_table else 1 + branches + cases


def swift_files(*folders):
    return sorted(path for folder in folders for path in Path(folder).rglob("*.swift"))


def read(path):
    return Path(path).read_text(encoding="utf-8")
