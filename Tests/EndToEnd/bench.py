#!/usr/bin/python3
"""How long the program takes, measured from outside: start-up, opening a long session, recording a line, looking; and what every
document of a large consultation costs.

`make bench` runs it on the release build. Times are the median of several runs; they are printed, not judged.
"""
import math
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


def consultation(perspectives, people=2898, groups=12, issues=12, actions=100):
    """A city's consultation as lines: many people, a plan of many actions that every group was asked about, a board."""
    yield "session: A city's consultation"
    yield "when 2022-06-14"
    yield "set year 2022"
    yield "group police police: Riverton Police Service"
    for group in range(groups):
        yield f"group g{group}: Group number {group}"
    for issue in range(issues):
        yield f"issue r{issue}: Issue number {issue}"
    for person in range(people):
        yield f"join g{person % groups} @n{person} {('group', 'named', 'anon')[person % 3]}: Person Number{person}"
    for said in range(perspectives):
        kind = ("", " concern", " idea", " verbatim", " experience +t3", " private")[said % 6]
        yield f"@n{said * 7 % people} on r{said % issues}{kind}: thing {said} that somebody said at the table, 10:30 & \"more\""
    for action in range(1, actions + 1):
        rests = ",".join(f"p{(action * 37 + step * 6) % perspectives + 1}" for step in range(5))
        yield f"act @police by Q{action % 4 + 1} 2023 on r{action % issues} from {rests}: Do thing {action} :: see thing {action}"
        yield f"gauge a{action} " + " ".join(f"@g{group}=4x{group + 3},{group % 6}x2" for group in range(groups))
        if action % 3 == 0:
            yield f"object a{action} @n{action}: not before thing {action} is seen"
    yield "adopt: read aloud"
    yield "appoint @n1 from Q3 2022: Member"
    for action in range(1, actions + 1):
        yield f"report a{action} limited as-of 2022-06-13 by @police: half of thing {action}"
        yield f"assess a{action} not-started as-of 2022-06-13 by @n1: nothing seen of thing {action}"
        if action % 5 == 0:
            yield f"move a{action} to Q4 2024: late"


def documents(run, tell_cost):
    """What each document costs, start and opening of the session included, and how that grows with what was said."""
    earlier = {}
    for perspectives in (5_000, 25_000, 100_000):
        name = f"city{perspectives}"
        run("new", name)
        run("run", name, "-", "--atomic", "--quiet", typed="\n".join(consultation(perspectives)).replace("\nadopt", "\n# adopt") + "\n")
        run("do", name, "adopt: read aloud")
        for document in ("plan", "heard", "digest", "record"):
            for form in ("markdown", "json"):
                cost = tell_cost(f"{perspectives:,} perspectives: {document} {form}", "export", name, document, form, "replace")
                before = earlier.get((document, form))
                if before:
                    print(f"{'':<58}growth: exponent {math.log(cost / before[1]) / math.log(perspectives / before[0]):.2f}")
                earlier[document, form] = (perspectives, cost)


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

        def tell_cost(what, *arguments):
            """Milliseconds of the processor's time, the least of three runs, and the most memory it held."""
            costs = []
            for _ in range(3):
                process = subprocess.Popen(
                    [PROGRAM, *arguments, "--exports", os.path.join(scratch, "exports")], stdout=subprocess.DEVNULL, env=environment, cwd=scratch)
                _, status, usage = os.wait4(process.pid, 0)
                if status != 0:
                    sys.exit(f"{' '.join(arguments)}: status {status}")
                costs.append(((usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024))
            least, memory = min(costs)
            print(f"{what:<58}{least:9.2f} ms of the processor {memory:6.0f} MB", flush=True)
            return least

        if "documents" in sys.argv[1:]:
            return documents(run, tell_cost)
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
        documents(run, tell_cost)


main()
