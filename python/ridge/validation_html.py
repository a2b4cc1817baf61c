# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Scored rows as a page of figures that needs no network: what `ridge validate --html` runs.

Suites whose names begin with the same word make a group; each has three figures. The error table is the one that `ridge validate` prints.
"""

from __future__ import annotations

import argparse
import csv
import html
import os
import sys
from pathlib import Path
from typing import Any, NamedTuple, Sequence

from .errors import RidgeError, require

# A browser draws some thousands of points with intervals at once; more of a group are thinned, and its caption says so.
_DRAWN = 2000

# Columns of the error table, for rows of 20 us and more and with the prefix short_ for shorter ones.
_STATISTICS = ("rows", "refused", "mape", "median", "p90", "bias", "cover", "cross")

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ridge: predicted against measured</title>
<style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:right;border-bottom:1px solid #ddd}
td:nth-child(-n+2){text-align:left}</style></head><body>
<h1>Predicted against measured</h1>
"""


class Row(NamedTuple):
    """A scored row; predicted, low and high are None where there is no prediction. Times in us."""

    suite: str
    device: str
    op: str
    measured: float
    predicted: float | None
    low: float | None
    high: float | None

    @property
    def group(self) -> str:
        return self.suite.partition("-")[0]


def read_rows(path: str | os.PathLike[str]) -> list[Row]:
    """The rows of a CSV file with suite, device, op, latency_us, predicted_us, low_us and high_us."""

    def number(text: str) -> float | None:
        return float(text) if text else None

    with open(path, newline="", encoding="utf-8") as file:
        return [
            Row(
                line["suite"],
                line["device"],
                line["op"],
                float(line["latency_us"]),
                number(line["predicted_us"]),
                number(line["low_us"]),
                number(line["high_us"]),
            )
            for line in csv.DictReader(file)
        ]


def _series(rows: Sequence[Row]) -> dict[str, list[Row]]:
    series: dict[str, list[Row]] = {}
    for row in rows:
        series.setdefault(f"{row.suite}, {row.device}", []).append(row)
    return series


def scatter(go: Any, rows: Sequence[Row]) -> Any:
    """Predicted against measured on logarithmic axes: an interval that meets the diagonal holds the measured time."""
    figure = go.Figure()
    for name, some in _series(rows).items():
        above = [row.high - row.predicted if row.high is not None else 0 for row in some]
        below = [row.predicted - row.low if row.low is not None else 0 for row in some]
        interval = {"type": "data", "array": above, "arrayminus": below, "symmetric": False, "thickness": 0.7, "width": 0}
        figure.add_scatter(
            x=[row.measured for row in some],
            y=[row.predicted for row in some],
            text=[html.escape(row.op) for row in some],
            error_y=interval,
            mode="markers",
            marker={"size": 4},
            name=html.escape(name),
        )
    ends = [min(row.measured for row in rows), max(row.measured for row in rows)]
    figure.add_scatter(x=ends, y=ends, mode="lines", line={"color": "black", "width": 1}, name="measured = predicted")
    figure.update_layout(title="Predicted against measured, with 80 % intervals", height=650)
    figure.update_xaxes(type="log", title="measured, us")
    figure.update_yaxes(type="log", title="predicted, us")
    return figure


def errors_by_time(go: Any, rows: Sequence[Row]) -> Any:
    """(predicted - measured) / measured over the measured time; the upright line is where short rows end."""
    figure = go.Figure()
    for name, some in _series(rows).items():
        figure.add_scatter(
            x=[row.measured for row in some],
            y=[100 * (row.predicted / row.measured - 1) for row in some],
            text=[html.escape(row.op) for row in some],
            mode="markers",
            marker={"size": 4},
            name=html.escape(name),
        )
    figure.add_hline(y=0, line_width=1)
    figure.add_vline(x=20, line_width=1, line_dash="dot")
    figure.update_layout(title="Error by measured time", height=500)
    figure.update_xaxes(type="log", title="measured, us")
    figure.update_yaxes(title="(predicted - measured) / measured, %")
    return figure


def coverage(go: Any, lines: Sequence[dict[str, str]]) -> Any:
    """Share of measured times inside the 80 % interval, by suite and device."""
    figure = go.Figure()
    names = [html.escape(f"{line['suite']}, {line['device']}") for line in lines]
    for prefix, name in (("", "20 us and more"), ("short_", "under 20 us")):
        shares = [float(line[prefix + "cover"]) if line[prefix + "cover"] else None for line in lines]
        figure.add_bar(x=names, y=shares, text=[f"{line[prefix + 'rows']} rows" for line in lines], name=name)
    figure.add_hline(y=80, line_width=1, line_dash="dot")
    figure.update_layout(title="Measured times inside the 80 % interval", height=500)
    figure.update_yaxes(title="%", range=[0, 105])
    return figure


def _thinned(rows: Sequence[Row]) -> tuple[list[Row], str]:
    """At most _DRAWN of the rows that have a prediction, evenly in order of measured time, and what to say of it."""
    known = sorted((row for row in rows if row.predicted is not None), key=lambda row: row.measured)
    step = -(-len(known) // _DRAWN) or 1
    said = f"{len(rows)} rows, {len(rows) - len(known)} of them without a prediction, which are not drawn."
    if step > 1:
        said += f" One in {step} of the others is drawn, in order of measured time; coverage and the table count all."
    return known[::step], said


def _table(lines: Sequence[dict[str, str]]) -> str:
    columns = ["suite", "device", *_STATISTICS, *("short_" + name for name in _STATISTICS)]
    rows = ["".join(f"<td>{html.escape(line[column]) or '-'}</td>" for column in columns) for line in lines]
    return (
        "<h2>Errors</h2>\n<p>In percent of the measured time; a row without a prediction (refused) counts as 100 %; bias: median of predicted "
        "/ measured; cover: measured times inside the 80 % interval; cross: inside one made from the other half of the sites; short: under "
        "20 us.</p>\n<table><tr>"
        + "".join(f"<th>{column}</th>" for column in columns)
        + "</tr>\n"
        + "\n".join(f"<tr>{row}</tr>" for row in rows)
        + "</table>\n"
    )


def page(rows: Sequence[Row], lines: Sequence[dict[str, str]]) -> str:
    """The page: three figures a group of suites, and the error table. `lines` are those of `ridge validate --format=csv`."""
    go = require("plotly.graph_objects", "html")
    parts = [_HEAD]
    plotly_js = True  # the library itself stands in the page once
    for group in sorted({row.group for row in rows}):
        drawn, said = _thinned([row for row in rows if row.group == group])
        parts.append(f"<h2>{html.escape(group)}</h2>\n<p>{said}</p>\n")
        figures = [scatter(go, drawn), errors_by_time(go, drawn)] if drawn else []
        figures.append(coverage(go, [line for line in lines if line["device"] and line["suite"].partition("-")[0] == group]))
        for figure in figures:
            parts.append(figure.to_html(full_html=False, include_plotlyjs=plotly_js))
            plotly_js = False
    return "".join([*parts, _table(lines), "</body></html>\n"])


def _write(text: str, path: Path) -> None:
    """Replaces the file once all is written."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the page. Exit status 0: done; 1: plotly is missing or a file is wrong; 2: wrong usage."""
    parser = argparse.ArgumentParser("python3 -m ridge.validation_html", description="Makes a page of figures of scored rows.")
    parser.add_argument("rows", metavar="ROWS.csv", help="suite, device, op, latency_us, predicted_us, low_us, high_us")
    parser.add_argument("errors", metavar="ERRORS.csv", help="what `ridge validate --format=csv` prints of them")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    try:
        with open(options.errors, newline="", encoding="utf-8") as file:
            lines = list(csv.DictReader(file))
        _write(page(read_rows(options.rows), lines), options.output)
    except (RidgeError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
