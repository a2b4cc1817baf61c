"""Checks a trace against the report of the same plan: the events of a device follow each other and end at its time."""

import json
import sys

trace, report = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
for pid, device in enumerate(report["devices"]):
    events = [e for e in trace["traceEvents"] if e["pid"] == pid]
    assert events[0]["ph"] == "M" and events[0]["args"]["name"] == device["device"]
    kernels = events[1:]
    assert [e["name"] for e in kernels] == [k["name"] for k in device["kernels"]]
    end = 0.0
    for event in kernels:
        assert abs(event["ts"] - end) <= 1e-6 * max(1.0, end), event
        end = event["ts"] + event["dur"]
    assert abs(end - device["total"]["time_us"]) <= 1e-6 * end, (end, device["total"]["time_us"])
