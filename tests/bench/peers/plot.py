"""A plot of what the peers cost against a number (of edits, of nodes): SVG, one panel a figure, axes logarithmic."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence

PANELS = ("cold cpu s", "cold s", "cold bytes", "disk B B", "mb")
COLOURS = ("#2f6b4f", "#8a6d1f", "#9b3d3d", "#3d5a9b", "#6b3d8a", "#1f7f8a", "#7a7a2a", "#333333")
_WIDTH, _HEIGHT, _EDGE = 260, 200, 44

Rows = Mapping[int, Mapping[str, Sequence[Mapping[str, float]]]]


def plot(found: Rows, panels: Sequence[str] = PANELS, unit: str = "edits") -> str:
    """Return the plot of the medians by number of ``unit`` and peer."""
    body = "".join(_panel(found, figure, number, unit) for number, figure in enumerate(panels))
    width, height = _WIDTH * len(panels), _HEIGHT + 50
    legend = "".join(_named(number, name) for number, name in enumerate(next(iter(found.values()))))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        f'font-size="11"><rect width="100%" height="100%" fill="#fff"/>{body}{legend}</svg>\n'
    )


def _panel(found: Rows, figure: str, number: int, unit: str) -> str:
    names = list(next(iter(found.values())))
    lines = {
        name: [
            (count, statistics.median(row[figure] for row in found[count][name])) for count in sorted(found)
        ]
        for name in names
    }
    values = [max(value, 1e-6) for line in lines.values() for _, value in line]
    across, up = _Scale(sorted(found), _WIDTH - 2 * _EDGE), _Scale(values, _HEIGHT - 2 * _EDGE)
    left = number * _WIDTH + _EDGE
    bottom = _HEIGHT - _EDGE
    drawn = "".join(
        _line(
            [(left + across(count), bottom - up(max(value, 1e-6))) for count, value in line],
            COLOURS[at % len(COLOURS)],
        )
        for at, line in enumerate(lines.values())
    )
    texts = (
        f'<text x="{left}" y="{_EDGE - 20}" font-weight="bold">{figure}</text>'
        f'<text x="{left - 6}" y="{bottom}" text-anchor="end">{min(values):.3g}</text>'
        f'<text x="{left - 6}" y="{_EDGE}" text-anchor="end">{max(values):.3g}</text>'
        f'<text x="{left}" y="{bottom + 16}">{min(found)}</text>'
        f'<text x="{left + _WIDTH - 2 * _EDGE}" y="{bottom + 16}" text-anchor="end">{max(found)} {unit}</text>'
    )
    axes = f'<path d="M{left} {_EDGE}V{bottom}H{left + _WIDTH - 2 * _EDGE}" fill="none" stroke="#888"/>'
    return axes + drawn + texts


def _line(points: Sequence[tuple[float, float]], colour: str) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>{dots}'


def _named(number: int, name: str) -> str:
    x, y = _EDGE + number % 4 * 300, _HEIGHT + 12 + number // 4 * 20
    return (
        f'<circle cx="{x}" cy="{y}" r="4" fill="{COLOURS[number % len(COLOURS)]}"/>'
        f'<text x="{x + 10}" y="{y + 4}">{name}</text>'
    )


class _Scale:
    """Where a value lies on a logarithmic axis of a length."""

    def __init__(self, values: Sequence[float], length: float) -> None:
        self._low = math.log(min(values))
        self._span = math.log(max(values)) - self._low or 1.0
        self._length = length

    def __call__(self, value: float) -> float:
        return (math.log(value) - self._low) / self._span * self._length
