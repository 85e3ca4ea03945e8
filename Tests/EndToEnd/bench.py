#!/usr/bin/python3
"""How long the program takes, measured from outside: start-up, opening a long session, recording a line, looking.

`make bench` runs it on the release build. Times are the median of several runs; they are told, not judged.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(os.environ["ROUNDTABLE"])
FACTS = int(os.environ.get("ROUNDTABLE_BENCH_FACTS", "20000"))
SETUP = """\
session: Riverton
when 2022-06-14
set year 2022
group gov: Council
group ngo: Neighbours
issue r1: Training
issue r2: Complaints
join gov @amara named: Amara Okafor
join ngo @lee: Lee Hart
"""


def main():
    with tempfile.TemporaryDirectory(prefix="roundtable-bench-") as scratch:
        environment = dict(os.environ, ROUNDTABLE_SESSIONS=os.path.join(scratch, "sessions"), HOME=scratch)

        def run(*arguments, typed=""):
            begun = time.perf_counter()
            done = subprocess.run(
                [PROGRAM, *arguments, "--exports", os.path.join(scratch, "exports")], input=typed.encode(), capture_output=True,
                env=environment, cwd=scratch)
            if done.returncode != 0:
                sys.exit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stderr.decode()}")
            return (time.perf_counter() - begun) * 1000

        def tell(what, *arguments, typed="", times=9, less=0.0, share=1):
            took = statistics.median(run(*arguments, typed=typed) for _ in range(times))
            print(f"{what:<58}{(took - less) / share:9.2f} ms", flush=True)
            return took

        run("new", "short")
        run("run", "short", "-", typed=SETUP)
        opened = tell("start, open a short session, look, leave", "do", "short", "who")
        lines = "".join(f"@{('amara', 'lee')[n % 2]} on r{n % 2 + 1}: thing {n} that somebody said at the table\n" for n in range(1000))
        tell("record one line (of 1,000 in one run)", "run", "short", "-", typed=lines, times=1, less=opened, share=1000)
        run("new", "long")
        run("run", "long", "-", typed=SETUP)
        many = "".join(f"@{('amara', 'lee')[n % 2]} on r{n % 2 + 1} +t{n % 7}: thing {n} that somebody said\n" for n in range(FACTS))
        run("run", "long", "-", "--atomic", "--quiet", typed=many)
        opened = tell(f"start, open a session of {FACTS:,} facts, look, leave", "do", "long", "who")
        few = "".join(lines.splitlines(keepends=True)[:50])
        tell("record one line there", "run", "long", "-", typed=few, times=1, less=opened, share=50)
        for verb in ("coverage", "gaps", "show p1", "find: thing 999"):
            tell(f"  {verb}, start included", "do", "long", verb, times=5)
        tell("verify it", "verify", "long", times=3)
        tell("export its plan as JSON", "export", "long", "plan", "json", "replace", times=3)
        size = os.path.getsize(os.path.join(scratch, "sessions", "long.roundtable"))
        print(f"{'its file':<58}{size / 1_000_000:9.2f} MB")
        print(f"{'the program':<58}{os.path.getsize(PROGRAM) / 1_000_000:9.2f} MB")


main()
