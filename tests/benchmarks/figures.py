"""Figures with their aims, and the table they are printed in."""

from statistics import median, quantiles
from typing import NamedTuple


class Figure(NamedTuple):
    """One measured value; `aim` says in words what it should be, where something is asked for."""

    name: str
    value: str
    aim: str = ""


def milliseconds(seconds):
    return f"{1e3 * seconds:.2f} ms"


def p99(values):
    return quantiles(values, n=100, method="inclusive")[98]


def spread(name, seconds, aim=""):
    """Median and 99th percentile of many times; the aim is for the latter."""
    return [
        Figure(f"{name}, p50", milliseconds(median(seconds))),
        Figure(f"{name}, p99", milliseconds(p99(seconds)), aim),
    ]


def table(title, figures):
    width = max(len(figure.name) for figure in figures)
    lines = [f"  {figure.name:<{width}}  {figure.value:>12}  {figure.aim}" for figure in figures]
    return "\n".join([title, *(line.rstrip() for line in lines)])
