"""Kernels that choose their target by the type of the arrays they are given."""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from symdl import config
from symdl.kernels import _door


def dispatcher(name: str, module: str) -> Callable[..., Any]:
    """The function ``module.name``: NumPy arrays go to C kernels where these work, else to NumPy's; CuPy arrays to
    CuPy's; torch tensors to either, and come back as tensors."""
    reference = getattr(_door.generated("numpy"), name)

    def kernel(*args: Any, **kwargs: Any) -> Any:
        return _call(name, args, kwargs)

    if callable(reference):
        functools.update_wrapper(kernel, reference)
    kernel.__module__, kernel.__name__, kernel.__qualname__ = module, name, name
    return kernel


def _call(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    given = list(_arrays([*args, *kwargs.values()]))
    kinds = {_kind(array) for array in given}
    if "torch" in kinds:
        return _through_torch(name, args, kwargs, [a for a in given if _kind(a) == "torch"])
    if kinds & {"cupy", "cuda"}:
        import cupy  # a GPU array was given; without CuPy the next line's ImportError would say less

        if "cuda" in kinds:
            args, kwargs = _mapped(args, kwargs, {id(a): _to_cupy(cupy, a) for a in given if _kind(a) == "cuda"})
        return getattr(_door_of("cupy"), name)(*args, **kwargs)
    if "dlpack" in kinds:
        import numpy

        args, kwargs = _mapped(args, kwargs, {id(a): numpy.from_dlpack(a) for a in given if _kind(a) == "dlpack"})
    return getattr(_door_of(_cpu()), name)(*args, **kwargs)


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Within it, kernels of the processor called from here use at most so many threads, whichever target serves.

    Results have the same bits for any number. Without it SYMDL_NUM_THREADS says how many; or else C takes all
    processors that this process may use, and NumPy, whose threads wait for each other, one. Raises ValueError for less
    than 1.
    """
    with ExitStack() as stack:
        for target in ("numpy", "c"):
            stack.enter_context(_door.generated(target).threads(count))
        yield


def _cpu() -> str:
    if config.cpu not in ("auto", "c", "numpy"):
        raise ValueError(f"symdl.config.cpu is {config.cpu!r}; expected 'auto', 'c' or 'numpy'")
    return "c" if config.cpu == "c" or (config.cpu == "auto" and _c_works()) else "numpy"


@functools.lru_cache(maxsize=1)
def _c_works() -> bool:
    """Whether C kernels can be built here; where not, one warning says why."""
    try:
        _door_of("c")
    except ImportError as error:
        warnings.warn(
            f"{error}; NumPy kernels serve instead, which are slower; symdl.config.cpu = 'numpy' asks for them",
            RuntimeWarning,
            stacklevel=4,
        )
        return False
    return True


def _door_of(target: str) -> Any:
    import importlib

    return importlib.import_module(f"symdl.kernels.{target}")


def _arrays(values: Iterable[Any]) -> Iterator[Any]:
    """The arguments that may be arrays; ``out`` may be a tuple of them."""
    for value in values:
        if isinstance(value, tuple):
            yield from _arrays(value)
        elif not isinstance(value, (bool, int, float, str, list, type(None))):
            yield value


def _kind(array: Any) -> str:
    root = type(array).__module__.partition(".")[0]
    if root in ("numpy", "cupy", "torch") and hasattr(array, "dtype"):
        return root
    if hasattr(array, "__cuda_array_interface__"):
        return "cuda"
    if hasattr(array, "__dlpack_device__") and not hasattr(array, "__array_interface__"):
        return "dlpack" if int(array.__dlpack_device__()[0]) == 1 else "cuda"
    return "numpy"


def _to_cupy(cupy: Any, array: Any) -> Any:
    return cupy.asarray(array) if hasattr(array, "__cuda_array_interface__") else cupy.from_dlpack(array)


def _mapped(
    args: tuple[Any, ...], kwargs: dict[str, Any], of: dict[int, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    def one(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(one(v) for v in value)
        return of.get(id(value), value)

    return tuple(one(a) for a in args), {key: one(value) for key, value in kwargs.items()}


# --------------------------------------------------------------------------------------------------- torch


def _through_torch(name: str, args: tuple[Any, ...], kwargs: dict[str, Any], tensors: list[Any]) -> Any:
    """Run on views of the tensors' memory and hand tensors back; ``out`` comes back as the tensor it was."""
    torch = sys.modules["torch"]
    types = {str(t.device.type) for t in tensors}
    if len(types) > 1 or not types <= {"cpu", "cuda"}:
        raise TypeError(f"{name}: tensors on {', '.join(sorted(types))}; expected all on cpu or all on cuda")
    for tensor in tensors:
        if tensor.requires_grad and torch.is_grad_enabled():
            raise TypeError(
                f"{name}: a tensor that requires grad was given, and autograd does not see this kernel; pass "
                f"tensor.detach() and use the _grad or _vjp kernel for the derivative"
            )
    on_cpu = types == {"cpu"}
    views = {id(t): _from_torch(torch, t.detach(), on_cpu) for t in tensors}
    back = {id(views[id(tensor)]): tensor for tensor in tensors}
    args, kwargs = _mapped(args, kwargs, views)
    result = getattr(_door_of(_cpu() if on_cpu else "cupy"), name)(*args, **kwargs)

    def as_tensor(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(as_tensor(v) for v in value)
        if value is None:
            return None
        return back[id(value)] if id(value) in back else _to_torch(torch, value, on_cpu)

    return as_tensor(result)


def _from_torch(torch: Any, tensor: Any, on_cpu: bool) -> Any:
    if tensor.dtype == torch.bfloat16:
        import ml_dtypes

        return _from_torch(torch, tensor.view(torch.int16), on_cpu).view(ml_dtypes.bfloat16)
    if on_cpu:
        return tensor.numpy()
    import cupy

    return cupy.from_dlpack(tensor)


def _to_torch(torch: Any, value: Any, on_cpu: bool) -> Any:
    if str(value.dtype) == "bfloat16":
        return _to_torch(torch, value.view("int16"), on_cpu).view(torch.bfloat16)
    if on_cpu:
        import numpy

        return torch.from_numpy(numpy.asarray(value))
    return torch.from_dlpack(value)
