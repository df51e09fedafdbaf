"""symdl and symdl.kernels: what importing costs, dispatch by array type, pickling, compiling."""

from __future__ import annotations

import ast
import os
import pickle
import subprocess
import sys
import types
from pathlib import Path

import numpy as np
import pytest

import symdl
import symdl.kernels
from symdl import config, registry
from symdl.kernels import _dispatch
from symdl.targets.base import public_names


def python(code: str, **environment: str) -> str:
    """Run code in a fresh Python; returns what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# -------------------------------------------------------------------------------------------------- imports


def test_import_symdl_imports_neither_sympy_nor_numpy() -> None:
    python("import sys, symdl; dir(symdl); assert not {'sympy', 'numpy', 'jinja2'} & set(sys.modules)")


@pytest.mark.parametrize(
    "code",
    [
        "from symdl.kernels.numpy import gelu, gelu_grad, softmax, cross_entropy, adam_step",
        "import symdl.kernels as k; dir(k); k.gelu([0.5, 1.0]), k.softmax([[0.5, 1.0]])",
        "from symdl.kernels.numpy import *; relu(1.0), kl_div([0.5], [0.5])",
    ],
)
def test_kernels_import_neither_sympy_nor_jinja(code: str) -> None:
    python(f"import sys; {code}; assert not {{'sympy', 'jinja2', 'click', 'rich'}} & set(sys.modules)")


def test_a_function_is_imported_when_asked_for() -> None:
    prefix = "symdl.kernels.generated.numpy."
    loaded = f"{{m.removeprefix({prefix!r}) for m in sys.modules if m.startswith({prefix!r})}}"
    python(f"import sys; import symdl.kernels.numpy; assert not {loaded} & {{'gelu', 'relu'}}")
    python(f"import sys; from symdl.kernels.numpy import gelu; assert 'gelu' in {loaded} and 'relu' not in {loaded}")


def test_public_names_are_one_list() -> None:
    """What a type checker sees, what is exported and what is looked up agree."""
    tree = ast.parse(Path(symdl.__file__).read_text())
    block = next(s for s in tree.body if isinstance(s, ast.If))
    seen = {alias.name for s in block.body if isinstance(s, ast.ImportFrom) for alias in s.names}
    assert seen == set(symdl._MODULE_OF) == set(symdl.__all__) - {"__version__"}
    for name in symdl.__all__:
        assert getattr(symdl, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        symdl.nonsense  # noqa: B018


def test_functions_that_share_a_submodules_name_stay_functions() -> None:
    python(
        "import symdl, symdl.definition, symdl.compile; from symdl import definition, compile;"
        "assert definition('gelu').name == 'gelu' and symdl.definition is definition;"
        "assert callable(symdl.compile) and symdl.compile is compile;"
        "from symdl.definition import Definition; assert isinstance(definition('gelu'), Definition)"
    )
    with pytest.raises(AttributeError, match="cannot be replaced"):
        symdl.compile = None  # type: ignore[assignment]


# ------------------------------------------------------------------------------------------------- the door


@pytest.mark.parametrize("name", registry.names())
def test_every_kernel_is_behind_both_doors(name: str) -> None:
    import symdl.kernels.numpy as door

    for public in public_names(registry.definition(name)):
        assert public in dir(door) and public in dir(symdl.kernels)
        assert callable(getattr(door, public)) and callable(getattr(symdl.kernels, public))


def test_the_order_of_access_does_not_matter() -> None:
    """Importing the submodule relu must not hide the function relu."""
    python(
        "import symdl.kernels.numpy as door; door.relu_grad; assert callable(door.relu);"
        "from symdl.kernels.generated import numpy as package; assert callable(package.relu)"
    )


def test_an_unknown_kernel_offers_the_nearest() -> None:
    import symdl.kernels.numpy as door

    for module in (door, symdl.kernels):
        with pytest.raises(AttributeError, match="has no kernel 'sigmiod'; did you mean sigmoid"):
            module.sigmiod  # noqa: B018
        with pytest.raises(AttributeError):
            module._private  # noqa: B018
    with pytest.raises(ImportError):
        from symdl.kernels.numpy import nothing_like_it  # noqa: F401


@pytest.mark.skipif("cupy" in sys.modules, reason="CuPy is here")
def test_without_cupy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cupy", None)
    monkeypatch.delitem(sys.modules, "symdl.kernels.cupy", raising=False)
    with pytest.raises(ImportError, match=r"needs CuPy: pip install 'symdl\[cuda12x\]'"):
        import symdl.kernels.cupy  # noqa: F401


def test_kernels_pickle() -> None:
    import symdl.kernels.numpy as door

    for function in (door.gelu_grad, symdl.kernels.gelu_grad):
        assert pickle.loads(pickle.dumps(function)) is function


# -------------------------------------------------------------------------------------------------- dispatch


def test_numpy_lists_and_numbers_go_to_numpy() -> None:
    import symdl.kernels.numpy as door

    x = np.linspace(-2, 2, 5, dtype=np.float32)
    assert symdl.kernels.gelu(x).dtype == np.float32
    np.testing.assert_array_max_ulp(symdl.kernels.gelu(x), door.gelu(x), 8)
    assert symdl.kernels.gelu([0.0, 1.0]).shape == (2,)
    assert symdl.kernels.gelu(0.0) == 0
    assert symdl.kernels.gelu.__doc__ == door.gelu.__doc__
    out = np.empty_like(x)
    assert symdl.kernels.gelu(x, out=out) is out


def test_what_kernels_raise_comes_through() -> None:
    with pytest.raises(TypeError):
        symdl.kernels.gelu(np.array(["text"]))
    with pytest.raises(ValueError, match="reduction"):
        symdl.kernels.mse_loss([1.0], [1.0], reduction="average")


def test_config_cpu_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "cpu", "numpy")
    assert symdl.kernels.relu(1.0) == 1
    monkeypatch.setattr(config, "cpu", "fortran")
    with pytest.raises(ValueError, match="symdl.config.cpu is 'fortran'; expected 'auto', 'c' or 'numpy'"):
        symdl.kernels.relu(1.0)


class FakeCupyArray:
    """Stands for a CuPy array: dispatch looks at the module of its type."""

    dtype = np.dtype("float32")


FakeCupyArray.__module__ = "cupy"


class OnDevice:
    """Another library's GPU array."""

    def __dlpack_device__(self) -> tuple[int, int]:
        return (2, 0)


class OnHost:
    """Another library's CPU array."""

    def __init__(self, array: np.ndarray) -> None:  # type: ignore[type-arg]
        self.array = array

    def __dlpack_device__(self) -> tuple[int, int]:
        return (1, 0)

    def __dlpack__(self, **options: object) -> object:
        return self.array.__dlpack__(**options)


@pytest.fixture
def fake_cupy(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """CuPy's door replaced by one that notes its calls."""
    calls: list[tuple[object, ...]] = []

    def relu(*args: object, **kwargs: object) -> str:
        calls.append((*args, *kwargs.values()))
        return "cupy"

    cupy = types.ModuleType("cupy")
    cupy.from_dlpack = lambda array: FakeCupyArray()  # type: ignore[attr-defined]
    door = types.ModuleType("symdl.kernels.cupy")
    door.relu = relu  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cupy", cupy)
    monkeypatch.setitem(sys.modules, "symdl.kernels.cupy", door)
    return calls


def test_gpu_arrays_go_to_cupy(fake_cupy: list[tuple[object, ...]]) -> None:
    x = FakeCupyArray()
    assert symdl.kernels.relu(x) == "cupy" and fake_cupy[-1] == (x,)
    assert symdl.kernels.relu(x=x) == "cupy"
    assert symdl.kernels.relu(0.5, out=(None, x)) == "cupy"
    assert symdl.kernels.relu(OnDevice()) == "cupy"
    assert isinstance(fake_cupy[-1][0], FakeCupyArray)


def test_another_librarys_cpu_array_goes_to_numpy() -> None:
    assert np.array_equal(symdl.kernels.relu(OnHost(np.array([-1.0, 2.0]))), [0.0, 2.0])


class FakeTensor:
    """As much of a torch tensor as dispatch touches, over a NumPy array."""

    def __init__(self, array: object, requires_grad: bool = False, device: str = "cpu") -> None:
        self.array = np.asarray(array)
        self.requires_grad = requires_grad
        self.device = types.SimpleNamespace(type=device)

    @property
    def dtype(self) -> object:
        return self.array.dtype

    def detach(self) -> FakeTensor:
        return FakeTensor(self.array)

    def numpy(self) -> np.ndarray:  # type: ignore[type-arg]
        return self.array[...]


FakeTensor.__module__ = "torch"


@pytest.fixture
def fake_torch(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    torch = types.ModuleType("torch")
    torch.bfloat16, torch.int16 = "bfloat16", "int16"  # type: ignore[attr-defined]
    torch.from_numpy = FakeTensor  # type: ignore[attr-defined]
    torch.is_grad_enabled = lambda: True  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch", torch)
    return torch


@pytest.mark.usefixtures("fake_torch")
def test_tensors_in_tensors_out() -> None:
    x = FakeTensor(np.array([-1.0, 2.0], np.float32))
    y = symdl.kernels.relu(x)
    assert isinstance(y, FakeTensor) and y.array.tolist() == [0.0, 2.0] and y.dtype == np.float32
    value, gradient = symdl.kernels.mse_loss_value_and_grad(x, FakeTensor(np.zeros(2, np.float32)))
    assert isinstance(value, FakeTensor) and value.array == 2.5 and gradient.array.tolist() == [-1.0, 2.0]
    out = FakeTensor(np.empty(2, np.float32))
    assert symdl.kernels.relu(x, out=out) is out and out.array.tolist() == [0.0, 2.0]


@pytest.mark.usefixtures("fake_torch")
def test_tensors_that_would_lose_their_gradient_are_refused() -> None:
    with pytest.raises(TypeError, match="relu: a tensor that requires grad was given.*detach"):
        symdl.kernels.relu(FakeTensor([1.0], requires_grad=True))
    with pytest.raises(TypeError, match="tensors on cpu, cuda; expected all on"):
        symdl.kernels.mse_loss(FakeTensor([1.0]), FakeTensor([1.0], device="cuda"))


def test_kinds() -> None:
    values = (np.zeros(1), np.float32(1), FakeCupyArray(), OnDevice(), OnHost(np.zeros(1)))
    assert [_dispatch._kind(v) for v in values] == ["numpy", "numpy", "cupy", "cuda", "dlpack"]


# --------------------------------------------------------------------------------------------------- compile

GATE = """
from symdl import Elem, Param, activation, compile
from sympy import exp

@activation
def compiled_gate(x: Elem, beta: Param = 1.5):
    "A gate nobody has seen."
    return x / (1 + exp(-beta * x)) ** 2
"""


def test_compile_a_new_function(tmp_path: Path) -> None:
    code = (
        GATE
        + """
import pickle, sys
kernels = compile(compiled_gate, target="numpy")
assert compile(compiled_gate) is kernels
assert kernels.__name__.startswith("symdl.kernels.compiled.compiled_gate_numpy_")
assert abs(kernels.compiled_gate(1.0, beta=2.0) - 0.7758034) < 1e-6
assert kernels.compiled_gate_grad([0.0]).tolist() == [0.25]
print(pickle.dumps(kernels.compiled_gate_grad).hex())
"""
    )
    cache = tmp_path / "cache"
    pickled = python(code, XDG_CACHE_HOME=str(cache)).strip()
    (file,) = (cache / "symdl" / "kernels").glob("*.py")
    assert os.name != "posix" or (cache / "symdl" / "kernels").stat().st_mode & 0o777 == 0o700
    before = file.stat().st_mtime_ns
    # Another process loads the function by content hash, without SymPy.
    python(
        f"import pickle, sys; f = pickle.loads(bytes.fromhex({pickled!r})); assert f([0.0]).tolist() == [0.25];"
        "assert 'sympy' not in sys.modules",
        XDG_CACHE_HOME=str(cache),
    )
    python(code, XDG_CACHE_HOME=str(cache))
    assert file.stat().st_mtime_ns == before  # the same content is not written again
    file.write_text("raise RuntimeError('tampered')")
    python(code, XDG_CACHE_HOME=str(cache))  # what differs from the generated text is replaced


def test_compile_where_the_cache_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "temporary").mkdir()
    python(
        GATE + "assert compile(compiled_gate).compiled_gate(0.0) == 0",
        XDG_CACHE_HOME=str(tmp_path / "file"),
        TMPDIR=str(tmp_path / "temporary"),
    )
    assert list((tmp_path / "temporary").rglob("compiled_gate_*.py"))


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX")
def test_a_cache_others_may_write_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "symdl" / "kernels"
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    python("from symdl.kernels.compiled import _cache; print(_cache.folder())", XDG_CACHE_HOME=str(tmp_path))
    assert folder.stat().st_mode & 0o777 == 0o700


def test_compile_by_name_agrees_with_the_generated_kernels() -> None:
    import symdl.kernels.numpy as door

    kernels = symdl.compile("softmax")
    x = np.array([[1.0, 2.0, 1000.0], [0.0, 0.0, 0.0]])
    assert np.array_equal(kernels.softmax(x), door.softmax(x))
    with pytest.raises(symdl.UnknownNameError, match="did you mean softmax"):
        symdl.compile("softmxa")
    with pytest.raises(TypeError, match="symdl.compile: got int; expected a definition or its name"):
        symdl.compile(3)  # type: ignore[arg-type]


def test_compile_for_a_target_that_is_not_python_is_one_clear_error() -> None:
    with pytest.raises(symdl.SymdlError, match="no target is called 'nunpy'"):
        symdl.compile("relu", target="nunpy")
    with pytest.raises(symdl.SymdlError, match="compile with target='numpy'"):
        symdl.compile("relu", target="latex")


def test_a_module_that_is_imported_is_no_kernel() -> None:
    """The package of an optimizer's kernels binds the module of its name; no door shows it."""
    import symdl.kernels.numpy as door

    assert callable(door.adam_step) and not hasattr(door, "adam")
