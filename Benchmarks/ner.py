"""Counts the persons that underthesea's named entity recognition finds, and the seconds it takes without its start.

usage: ner.py FILE…
"""

import sys
import time
from pathlib import Path

from underthesea import __version__, ner

ner("Ông Nguyễn Văn An dự hội nghị.")
texts = [Path(name).read_text() for name in sys.argv[1:]]
start = time.process_time()
persons = sum(tag == "B-PER" for text in texts for line in text.splitlines() for *_, tag in ner(line))
print(persons, time.process_time() - start, __version__)
