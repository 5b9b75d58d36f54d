"""Runs the blocks of docs/consumers.md as they stand, section by section, in a folder of their own.

usage: guide.py PLENUM
Blocks marked sh and python are run, in order, in one folder; other blocks are only shown. Ports are replaced by free ones.
"""

import os
import pathlib
import re
import signal
import subprocess
import sys

import formats
import servers
from report import Report, Skip

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
GUIDE = ROOT / "docs/consumers.md"
BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PORTS = re.compile(r"(?<=127\.0\.0\.1:)\d+")
LIMIT = 180
# What a section must print.
ANSWERS = {"Oxigraph": "2025-07-01,Session,Trần Hữu Nghiêm", "Virtuoso": "Lê Thị Thu Nguyện", "Jena": "sh:conforms  true",
           "Python": "Trưởng ban Ban Dân vận Quận ủy Sơn Trà", "A property-graph database": "2025-07-01 Session Trần Hữu Nghiêm"}


def sections(text):
    """Name and blocks of each section."""
    for part in re.split(r"^##? ", text, flags=re.MULTILINE)[1:]:
        blocks = BLOCK.findall(part)
        if blocks:
            yield part.splitlines()[0], blocks


def run_blocks(name, blocks, folder, environment, known):
    """Runs a section's blocks; its programs must print or write something, and end well."""
    for names in re.findall(r"--format ([\w,]+)", " ".join(text for _, text in blocks)):
        if missing := set(names.split(",")) - known:
            raise AssertionError(f"this program does not write {', '.join(sorted(missing))}")
    ports = {}
    printed = ""
    for language, text in blocks:
        text = PORTS.sub(lambda match: str(ports.setdefault(match[0], servers.free_port())), text)
        command = ["bash", "-euo", "pipefail", "-c", text] if language == "sh" else [sys.executable, "-c", text]
        said = run_block(command, folder, environment)
        if language == "python" and not said.strip():
            raise AssertionError(f"a block prints nothing: {text[:80]}")
        printed += said
    if ANSWERS.get(name, "") not in printed:
        raise AssertionError(f"{ANSWERS[name]!r} is not in what is printed: {printed[-300:]}")
    return f"{len(blocks)} blocks run, {len(printed.splitlines())} lines printed"


def run_block(command, folder, environment):
    """Runs one block in a process group of its own, which ends with it."""
    child = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True, start_new_session=True)
    try:
        said, complaints = child.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        raise AssertionError(f"not done in {LIMIT} s")
    finally:
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    if child.returncode == 127:
        raise Skip(complaints.strip()[-200:])
    if child.returncode != 0:
        raise AssertionError(f"status {child.returncode}: {complaints[-500:]}")
    return said


def main():
    plenum = pathlib.Path(sys.argv[1]).resolve()
    known = formats.listed_by(plenum)
    report = Report()
    with servers.temporary_folder() as folder:
        programs = folder / "bin"
        programs.mkdir()
        (programs / "plenum").symlink_to(plenum)
        for name in ("examples", "schemas", "scripts"):
            (folder / name).symlink_to(ROOT / name)
        places = [str(programs), str(pathlib.Path(sys.executable).parent), os.environ["PATH"]]
        environment = {**os.environ, "PATH": os.pathsep.join(places)}
        for name, blocks in sections(GUIDE.read_text(encoding="utf-8")):
            report.check("guide", name, run_blocks, name, blocks, folder, environment, known)
    sys.exit(report.summary())


if __name__ == "__main__":
    main()
