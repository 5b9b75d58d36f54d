"""Runs of programs with their time and memory."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Run:
    """Seconds of the clock, seconds of all processors, megabytes at most, and what was written."""

    wall: float
    cpu: float
    memory: int
    output: str

    @property
    def text(self):
        return f"{self.cpu:.2f} s"


def run(command):
    """Runs a command to its end; a failure ends the measurements."""
    with tempfile.TemporaryFile("w+") as output:
        start = time.perf_counter()
        child = subprocess.Popen([str(word) for word in command], stdout=output)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"{' '.join(map(str, command))[:200]}: exit status {child.returncode}")
        output.seek(0)
        return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, output.read())


def best(count, measure):
    """The run with the least processor time of several."""
    return min((measure() for _ in range(count)), key=lambda run: (run.cpu, run.wall))
