from typing import Mapping, Sequence

import numpy
from numpy.typing import NDArray

def estimate(
    path: str, text: str | None, options: Mapping[str, str], device_files: Sequence[str], strict: bool, threads: int
) -> str: ...
def predict(
    columns: Mapping[str, NDArray[numpy.int64] | NDArray[numpy.float64] | Sequence[str]],
    rows: int,
    device_files: Sequence[str],
    strict: bool,
) -> dict[str, NDArray[numpy.float64] | list[str]]: ...
