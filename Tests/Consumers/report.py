"""One line for every check: what was read, by which program, and what came out of it."""

import contextlib
import shutil
import subprocess
import time


# Readers whose findings the others are compared with: they run always.
FIRST = ("pyoxigraph", "XML")


class Skip(Exception):
    """Says why a check cannot be made here."""


class Report:
    """Runs checks and remembers which failed."""

    def __init__(self, only=None):
        self.only = only
        self.failed = []
        self.passed = self.skipped = 0

    def check(self, consumer, what, function, *arguments):
        """Runs a check; its result is the rest of the line. An exception is a failure, and the next one runs."""
        name = f"{consumer}: {what}"
        if self.only and self.only not in name and consumer not in FIRST:
            return None
        start = time.monotonic()
        try:
            said = function(*arguments)
        except Skip as reason:
            self.skipped += 1
            print(f"skip {name}: {reason}", flush=True)
            return None
        except Exception as error:
            self.failed.append(name)
            print(f"FAIL {name}: {type(error).__name__}: {error}", flush=True)
            return None
        self.passed += 1
        print(f"ok   {name}: {said} ({time.monotonic() - start:.1f} s)", flush=True)
        return said

    def summary(self):
        """Prints the counts and returns the exit status."""
        print(f"{self.passed} checks passed, {self.skipped} skipped, {len(self.failed)} failed")
        for name in self.failed:
            print(f"failed: {name}")
        return 1 if self.failed or not self.passed else 0


def need(program):
    """The path of a program; skips the check where it is not installed."""
    path = shutil.which(program)
    if path is None:
        raise Skip(f"{program} is not installed here (scripts/install-consumers)")
    return path


def need_module(name):
    """A Python package; skips the check where it is not installed."""
    try:
        return __import__(name)
    except ImportError:
        raise Skip(f"the Python package {name} is not installed here (scripts/install-consumers)")


def run(*command, seconds=300, environment=None, output=None):
    """Runs a program within a time limit; returns what it prints, fails with what it complains about.

    What it prints goes to the file `output`, if there is one.
    """
    with open(output, "wb") if output else contextlib.nullcontext(subprocess.PIPE) as out:
        done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out,
                              stderr=subprocess.PIPE, text=True, encoding="utf-8", timeout=seconds, env=environment)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {done.returncode}: {(done.stderr or done.stdout or '')[-600:]}")
    run.complaints = done.stderr
    return done.stdout


def no_complaint(program):
    """Fails when the program that just ran warned about something."""
    faults = [line for line in run.complaints.splitlines() if "warn" in line.lower() or "error" in line.lower()]
    if faults:
        raise AssertionError(f"{program} complains: {faults[:3]}")


def same(what, found, wanted):
    """Fails unless two values are equal; names the first differences of sets and tables."""
    if found == wanted:
        return
    if isinstance(found, (set, frozenset)):
        missing, surplus = sorted(wanted - found)[:3], sorted(found - wanted)[:3]
        raise AssertionError(f"{what}: missing {missing}, too much {surplus}")
    raise AssertionError(f"{what}: found {found!r:.400}, wanted {wanted!r:.400}")
