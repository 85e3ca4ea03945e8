#!/usr/bin/python3
"""Runs the end-to-end tests: all of them, or the files named, `run.py kill prompt`. Says at the end what was skipped, and why."""
import os
import sys
import unittest

sys.dont_write_bytecode = True  # the work tree stays as it was
HERE = os.path.dirname(os.path.abspath(__file__))


def main(names):
    sys.path.insert(0, HERE)
    patterns = [f"test_{name}.py" for name in names] or ["test_*.py"]
    loader = unittest.TestLoader()
    suite = unittest.TestSuite(loader.discover(HERE, pattern) for pattern in patterns)
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    for test, reason in result.skipped:
        print(f"SKIPPED {test.id()}: {reason}")
    wrong = [test for test, _ in result.failures + result.errors] + result.unexpectedSuccesses
    failed = len({getattr(test, "test_case", test).id() for test in wrong})  # a test counts once, however many of its parts failed
    passed = max(0, result.testsRun - failed - len(result.skipped))
    print(f"end-to-end: {passed} passed, {failed} failed, {len(result.skipped)} skipped")
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


sys.exit(main(sys.argv[1:]))
