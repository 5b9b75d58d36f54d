"""Prints how many seconds networkx needs to write a graph as GraphML.

    write_graphml.py FUNCTION RUNS GRAPH OUT

FUNCTION is write_graphml (by lxml, where that is installed) or write_graphml_xml (by the standard library). The graph is
read first, which does not count; of the runs the best one does, in user and system time.
"""

import resource
import sys

import networkx


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def main():
    function, runs, source, target = sys.argv[1:]
    graph = networkx.read_graphml(source)
    times = []
    for _ in range(int(runs)):
        start = cpu()
        getattr(networkx, function)(graph, target)
        times.append(cpu() - start)
    print(f"{min(times):.2f}")


main()
