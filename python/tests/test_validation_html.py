# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os
import subprocess
import sys

import pytest

from ridge import validation_html

go = pytest.importorskip("plotly.graph_objects")

ROWS = """suite,device,op,latency_us,predicted_us,low_us,high_us
gemm-a,h20,gemm,100,110,90,130
gemm-a,h20,gemm,10,8,7,9
gemm-b<b>,h20,gemm,50,,,
decode-a,h20,attention_decode,40,40,38,45
"""
STATISTICS = "rows,refused,mape,median,p90,bias,cover,cross"
ERRORS = (
    f"suite,device,{STATISTICS},{','.join('short_' + name for name in STATISTICS.split(','))}\n"
    "gemm-a,h20,1,0,10.00,10.00,10.00,1.1,100.0,,1,0,20.00,20.00,20.00,0.8,0.0,\n"
    "gemm-b<b>,h20,1,1,100.00,100.00,100.00,0,0.0,,0,0,,,,,,\n"
    "decode-a,h20,1,0,0.00,0.00,0.00,1,100.0,,0,0,,,,,,\n"
)


@pytest.fixture
def files(tmp_path):
    (tmp_path / "rows.csv").write_text(ROWS)
    (tmp_path / "errors.csv").write_text(ERRORS)
    return tmp_path


def test_page_stands_alone(files):
    assert validation_html.main([str(files / name) for name in ("rows.csv", "errors.csv")] + ["-o", str(files / "page.html")]) == 0
    text = (files / "page.html").read_text()
    assert text.count("Plotly.newPlot(") >= 6
    assert "<script src=" not in text
    assert text.index("<h2>decode</h2>") < text.index("<h2>gemm</h2>") < text.index("<h2>Errors</h2>")
    assert "3 rows, 1 of them without a prediction" in text
    assert "<td>gemm-b&lt;b&gt;</td>" in text and "gemm-b<b>" not in text
    assert sorted(path.name for path in files.iterdir()) == ["errors.csv", "page.html", "rows.csv"]


def test_figures_hold_the_numbers(files):
    rows = validation_html.read_rows(files / "rows.csv")
    known = [row for row in rows if row.predicted is not None]
    points = validation_html.scatter(go, known).data[0]
    assert list(points.x) == [100, 10] and list(points.y) == [110, 8]
    assert list(points.error_y.array) == [20, 1] and list(points.error_y.arrayminus) == [20, 1]
    assert list(validation_html.errors_by_time(go, known).data[0].y) == pytest.approx([10, -20])


def test_many_rows_are_thinned_and_said(files):
    row = validation_html.read_rows(files / "rows.csv")[0]
    drawn, said = validation_html._thinned([row] * 5000)
    assert len(drawn) == 1667 and "One in 3 " in said


def test_an_unwritable_page_leaves_nothing(files, capsys):
    assert validation_html.main([str(files / "rows.csv"), str(files / "errors.csv"), "-o", str(files / "no" / "page.html")]) == 1
    assert "page.html" in capsys.readouterr().err
    assert not (files / "no").exists()


def test_validate_makes_the_page(tmp_path, program):
    rows = tmp_path / "rows.csv"
    rows.write_text("device,op,dtype,m,n,k,library,latency_us\nh20,gemm,bf16,512,4096,4096,cublas,140\nh99,gemm,bf16,1,1,1,cublas,30\n")
    asked = [program, "validate", str(rows), "--format=csv", f"--html={tmp_path / 'page.html'}"]
    done = subprocess.run(asked, env={**os.environ, "RIDGE_PYTHON": sys.executable}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("suite,device,rows,")
    assert "2 rows, 1 of them without a prediction" in (tmp_path / "page.html").read_text()
