"""Every C kernel through its whole wrapper, against the NumPy kernel of the same name."""

from __future__ import annotations

import importlib
import inspect
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from _cupy import arguments, cancelling_terms, each, names
from test_cupy import layouts, own_names, reductions, shapes

from symdl import registry, resources
from symdl.kernels import numpy as reference
from symdl.targets import base

TOLERANCE = {"float16": 2e-3, "bfloat16": 2e-2, "float32": 5e-6, "float64": 1e-13}


@pytest.fixture(scope="session")
def kernels() -> ModuleType:
    """The C kernels; skips, with the reason, where they cannot be built."""
    try:
        return importlib.import_module("symdl.kernels.c")
    except ImportError as error:
        pytest.skip(str(error))


def assert_close(found: Any, expected: Any, terms: float = 0.0) -> None:
    """The same structure, dtypes and shapes; values to a few ulps of the largest, or of terms."""
    if isinstance(expected, tuple):
        assert isinstance(found, tuple)
        assert len(found) == len(expected)
        for a, b in zip(found, expected, strict=True):
            assert_close(a, b, terms)
        return
    if expected is None:
        assert found is None
        return
    assert type(found) is type(expected)
    assert found.dtype == expected.dtype
    assert found.shape == expected.shape
    if expected.size:
        tolerance = TOLERANCE[expected.dtype.name]
        wide = np.asarray(expected, np.float64)
        largest = np.abs(wide[np.isfinite(wide)]).max(initial=terms)
        found = np.asarray(found, np.float64)
        np.testing.assert_allclose(found, wide, rtol=4 * tolerance, atol=tolerance * largest)


def compared(kernels: Any, name: str, arrays: dict[str, Any], keywords: dict[str, Any]) -> None:
    mine, theirs = getattr(kernels, name), getattr(reference, name)
    first: tuple[Any, ...] = ()
    terms = 0.0
    if name.endswith("_vjp"):
        value = getattr(reference, name.removesuffix("_vjp"))(**arrays, **keywords)
        first = (np.random.default_rng(1).normal(size=value.shape).astype(value.dtype),)
        terms = (
            cancelling_terms(theirs, *first, arrays, keywords)
            if registry.definition(name.removesuffix("_vjp")).has_rows
            else 0.0
        )
    elif (
        name.endswith("_value_and_grad") and registry.definition(stem := name.removesuffix("_value_and_grad")).has_rows
    ):
        g = np.ones_like(getattr(reference, stem)(**arrays, **keywords))
        terms = cancelling_terms(getattr(reference, f"{stem}_vjp"), g, arrays, keywords)
    elif name.endswith("_hvp"):
        leading, x = next(iter(arrays.items()))
        first = (np.random.default_rng(1).normal(size=x.shape).astype(x.dtype),)
        # Where a row has one winner the terms of the product cancel; beside equal logits they show their size.
        calm = theirs(*first, **{**arrays, leading: x / 16}, **keywords)
        terms = float(np.abs(calm[np.isfinite(calm)]).max(initial=0))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = mine(*first, **arrays, **keywords)
    assert_close(found, theirs(*first, **arrays, **keywords), terms)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", each())
def test_every_routine(kernels: ModuleType, name: str, dtype: str) -> None:
    definition = registry.definition(name)
    for variant in definition.variants:
        for shape in shapes(definition, variant is definition.default_variant):
            arrays, numbers = arguments(definition, variant, shape, dtype)
            for public in own_names(definition):
                for reduction in reductions(definition, shape, variant):
                    compared(kernels, public, arrays, numbers | reduction)


@pytest.mark.parametrize("name", names())
def test_signatures_are_numpys(name: str) -> None:
    package = importlib.import_module("symdl.kernels.generated.c")
    for public in base.public_names(registry.definition(name)):
        assert inspect.signature(getattr(package, public)) == inspect.signature(getattr(reference, public))
        assert getattr(package, public).__doc__ == getattr(reference, public).__doc__


@pytest.mark.parametrize("layout", ["fortran", "every other", "negative", "moved"])
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_layouts(kernels: Any, layout: str, axis: int) -> None:
    x = np.random.default_rng(2).normal(size=(3, 5, 2, 7)).astype("f4")
    laid = layouts(x)[layout]
    assert_close(kernels.gelu(laid), reference.gelu(x))
    assert_close(kernels.softmax(laid, axis=axis), reference.softmax(x, axis=axis))
    out = np.zeros_like(laid)
    assert kernels.log_softmax(laid, axis=axis, out=out) is out
    assert_close(out, reference.log_softmax(x, axis=axis))


def test_five_axes_that_do_not_merge(kernels: Any) -> None:
    x = np.random.default_rng(3).normal(size=(3, 4, 3, 4, 3)).astype("f4")[:, ::2, :, ::2, ::2]
    weight = np.random.default_rng(4).normal(size=(1, 2, 1, 2, 1)).astype("f4")
    g = np.ones(x.shape, "f4")
    assert_close(kernels.prelu_vjp(g, x, weight), reference.prelu_vjp(g, x, weight))


@pytest.mark.parametrize("shape", [(), (1,), (5,), (3, 1), (4, 3, 1)])
def test_broadcast_weight(kernels: Any, shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(5)
    x, weight = rng.normal(size=(4, 3, 5)).astype("f4"), rng.normal(size=shape).astype("f4")
    assert_close(kernels.prelu(x, weight), reference.prelu(x, weight))
    assert_close(kernels.prelu_vjp(x, x, weight), reference.prelu_vjp(x, x, weight))


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
@pytest.mark.parametrize("name", ["gelu", "softmax", "layer_norm"])
def test_sixteen_bits(kernels: Any, name: str, dtype: str) -> None:
    kind = np.dtype(dtype) if dtype == "float16" else np.dtype(pytest.importorskip("ml_dtypes").bfloat16)
    x = np.random.default_rng(6).normal(size=(5, 67)).astype(kind)
    assert_close(getattr(kernels, name)(x), getattr(reference, name)(x))


@pytest.mark.parametrize("name", ["silu", "softmax", "logsumexp", "layer_norm"])
@pytest.mark.parametrize("length", [1, 31, 32, 33, 511, 512, 513, 4096, 4097, 9000])
def test_lengths_beside_blocks(kernels: Any, name: str, length: int) -> None:
    x = np.random.default_rng(7).normal(size=(3, length)).astype("f4")
    assert_close(getattr(kernels, name)(x), getattr(reference, name)(x))


# ------------------------------------------------------------------------------------------ building


def python(code: str, **environment: str) -> str:
    """Run code in a fresh Python; what it printed, and what it warned of."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, **environment}, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("compiler", "reason"), [("no_such_compiler", "which is not on the PATH"), ("false", "failed with status 1")]
)
def test_without_a_compiler_numpy_serves_with_one_warning(compiler: str, reason: str) -> None:
    said = python("import symdl.kernels as k; k.relu([-1.0, 2.0]); print(k.relu([-1.0, 2.0]))", CC=compiler)
    assert "[0. 2.]" in said
    assert said.count("RuntimeWarning") == 1 and reason in said and "NumPy kernels serve" in said
    code = "import symdl.kernels.c"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "CC": compiler}, check=False
    )
    assert done.returncode == 1
    assert "ImportError: symdl.kernels.c cannot work here: " in done.stderr and reason in done.stderr


def test_the_choice_can_be_pinned() -> None:
    code = "from symdl import config; config.cpu = 'numpy'; import sys, symdl.kernels as k; k.relu([1.0])"
    assert not python(f"{code}; assert 'symdl.kernels.c' not in sys.modules", CC="no_such_compiler")


def test_doctor_says_which_compiler() -> None:
    assert "C compiler  no" in python("from symdl import doctor; print(doctor.report(False))", CC="no_such_compiler")


def test_many_processes_build_at_once(kernels: ModuleType, tmp_path: Path) -> None:
    code = "from symdl.kernels.c import relu; print(relu([-1.0, 2.0]))"
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    running = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment)
        for _ in range(4)
    ]
    assert [process.communicate()[0] for process in running] == ["[0. 2.]\n"] * 4
    built = [path.name for path in (tmp_path / "symdl" / "c").iterdir()]
    assert sorted(name.rsplit("_", 1)[0] for name in built) == ["relu_value_double", "trial_double"]


def test_a_cache_may_be_deleted_and_is_checked(kernels: ModuleType, tmp_path: Path) -> None:
    """What others may have changed is not loaded, and what is no library is built again."""
    code = f"""
import os, pathlib, shutil
from symdl.kernels.c import relu, relu_grad
home = pathlib.Path({str(tmp_path)!r}, "symdl", "c")
relu([1.0])
shutil.rmtree(home)
assert relu([2.0]) == 2 and relu_grad([2.0]) == 1
(made,) = home.glob("relu_grad*")
"""
    python(code, XDG_CACHE_HOME=str(tmp_path))
    (made,) = (tmp_path / "symdl" / "c").glob("relu_grad*")
    made.write_bytes(b"no library")
    again = "from symdl.kernels.c import relu_grad; assert relu_grad([2.0]) == 1"
    python(again, XDG_CACHE_HOME=str(tmp_path))
    before = made.stat().st_ino
    made.chmod(0o777)
    python(again, XDG_CACHE_HOME=str(tmp_path))
    assert made.stat().st_ino != before


# ------------------------------------------------------------------------------------------ threads


def test_the_same_bits_for_any_number_of_threads(kernels: Any) -> None:
    rng = np.random.default_rng(8)
    x, rows = rng.normal(size=1_000_003).astype("f4"), rng.normal(size=(64, 9_001))
    found = []
    for count in (1, 2, 8):
        with kernels.threads(count):
            loss, gradient = kernels.cross_entropy_value_and_grad(rows, np.arange(64))
            found.append((kernels.silu(x).tobytes(), kernels.softmax(rows).tobytes(), loss, gradient.tobytes()))
    assert found[0] == found[1] == found[2]
    with pytest.raises(ValueError, match="threads: count is 0; expected 1 or more"), kernels.threads(0):
        pass


def test_many_threads_at_once(kernels: Any) -> None:
    x = np.random.default_rng(9).normal(size=400_000).astype("f4")
    names_ = ("relu", "silu", "gelu", "softplus", "sigmoid", "relu_grad", "silu_grad", "sigmoid_grad")
    expected = [getattr(kernels, name)(x).tobytes() for name in names_]

    def work(k: int) -> bool:
        return all(getattr(kernels, names_[k])(x).tobytes() == expected[k] for _ in range(5))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_other_processes(kernels: ModuleType, method: str) -> None:
    code = f"""
import multiprocessing, numpy, warnings
from symdl.kernels.c import silu, threads
x = numpy.linspace(-5, 5, 600_000, dtype="f4")
def work(k):
    with threads(4):
        return silu(x).tobytes()
if __name__ == "__main__":
    mine = work(0)
    warnings.simplefilter("ignore")  # Python 3.12 warns of forks beside threads: that is what is tried
    with multiprocessing.get_context({method!r}).Pool(2) as pool:
        assert pool.map(work, range(4)) == [mine] * 4
"""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "work.py")
        path.write_text(code)
        subprocess.run([sys.executable, str(path)], check=True, timeout=120)


# ------------------------------------------------------------------------------------------ without Python


FLAGS = ["-std=c99", "-O1", "-fopenmp-simd", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math"]
FLAGS += ["-Wall", "-Wextra", "-Werror"]
FLAGS += ["-Wno-unused-function", "-Wno-parentheses", "-Wno-unused-variable", "-Wno-unused-parameter"]


def test_the_files_stand_alone(kernels: Any, tmp_path: Path) -> None:
    """The example program, as its comment says, gives what Python gives."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))))
    generated, example = resources.folder("generated") / "c", Path(__file__).parents[1] / "examples" / "kernels.c"
    objects = []
    for name in ("silu", "softmax"):
        objects.append(str(tmp_path / f"{name}.o"))
        words = [compiler, *FLAGS, "-DSYMDL_DOUBLE=0", "-c", str(generated / f"{name}.c"), "-o", objects[-1]]
        subprocess.run(words, check=True)
    program = str(tmp_path / "kernels")
    subprocess.run([compiler, *FLAGS, f"-I{generated}", str(example), *objects, "-lm", "-o", program], check=True)
    printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    x = np.array([-3, -1, 0, 0.5, 2, 80], "f4")
    expected = (kernels.silu(x), kernels.silu_grad(x), kernels.softmax(x.reshape(2, 3)).ravel())
    assert printed == "".join(" ".join(f"{v:.6g}" for v in each) + "\n" for each in expected)


def test_indices_beyond_32_bits(tmp_path: Path) -> None:
    """An array of 2^33 entries that are all one place in memory: nothing is allocated, and the last is computed."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        pytest.skip("no C compiler")
    program = tmp_path / "far.c"
    program.write_text(
        """
#include "kernel.h"
#include <stdio.h>
int main(void)
{
    real x = 3, block[BLOCK];
    const integer size = (integer)1 << 33;
    const symdl_array arrays[] = { { &x, { 0, 0, 0 } }, { (char *)0 + 4096, { size / 2, 1, 1 } } };
    const symdl_call call = { arrays, NULL, { 2, 1, size / 2 } };
    const real *const read = real_block(&call, 0, size - 5, 5, block);
    const real *const flat = real_block(&call, 1, size - 5, 5, block + 8);
    printf("%g %lld %lld\\n", (double)read[4], (long long)place(&call, arrays + 1, size - 1),
           (long long)(((const char *)flat - ((char *)0 + 4096)) / (integer)sizeof(real)));
    return 0;
}
"""
    )
    made = str(tmp_path / "far")
    headers = resources.folder("generated") / "c"
    subprocess.run([compiler, *FLAGS, "-DSYMDL_DOUBLE=0", f"-I{headers}", str(program), "-lm", "-o", made], check=True)
    printed = subprocess.run([made], check=True, capture_output=True, text=True).stdout
    assert printed == f"3 {2**33 - 1} {2**33 - 5}\n"


@pytest.mark.parametrize("x", [2.0**-100, 2.0**-210, 1e-300])
def test_sums_keep_what_is_far_smaller(x: float) -> None:
    """(1 - (1 - x)^2)/2 is x, if that is not subnormal: an extended sum aligns its terms over all exponents."""
    import symdl.kernels.c as c

    given = (np.ones(1), np.array([x]), np.ones(1), np.ones(1))
    assert c.gaussian_nll_loss_vjp(*given, reduction="none", wrt="var") == x
