"""``symdl.compile``: kernels of a definition, at once, in this process."""

from __future__ import annotations

import hashlib
import importlib
import sys
import threading
from types import ModuleType

from symdl import emit, generate
from symdl.definition import Definition
from symdl.errors import GenerationError
from symdl.kernels.compiled import _cache

_LOCK = threading.Lock()
_COMPILED: dict[tuple[int, str], tuple[Definition, ModuleType]] = {}


def compile(definition: Definition | str, target: str = "numpy") -> ModuleType:
    """The kernels of a definition as a namespace: NAME, NAME_grad, NAME_vjp, ... as far as it has them.

    ``definition`` is what a decorator returned, or a name of the library; ``target`` is one that runs in
    Python (numpy, c, cupy). The text is kept in a cache folder of the user's under the hash of its content,
    and the namespace is a module of that name, so that its functions pickle. Compiling the same definition
    again gives the same namespace. Raises what generating raises; ImportError where the target's package
    is missing.
    """
    if isinstance(definition, str):
        from symdl import registry

        definition = registry.definition(definition)
    if not isinstance(definition, Definition):
        raise TypeError(f"symdl.compile: got {type(definition).__name__}; expected a definition or its name")
    key = (id(definition), target)
    with _LOCK:
        held = _COMPILED.get(key)
        if held is None or held[0] is not definition:
            _COMPILED[key] = held = (definition, _load(definition, target))
    return held[1]


def _load(definition: Definition, target: str) -> ModuleType:
    text = generate.standalone([definition], target)
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    stem = f"{definition.name}_{target}_{digest}"
    name = f"symdl.kernels.compiled.{stem}"
    if name in sys.modules:
        return sys.modules[name]
    path = _cache.folder() / f"{stem}.py"
    try:
        same = path.read_text(encoding="utf-8") == text
    except (OSError, UnicodeDecodeError):
        same = False
    if not same:
        emit.replace(path, text)
        importlib.invalidate_caches()
    try:
        return importlib.import_module(name)
    except SyntaxError as error:
        raise GenerationError(
            f"{definition.name}: target {target!r} does not make Python ({error.msg}, line {error.lineno}); "
            "compile with target='numpy', 'c' or 'cupy'"
        ) from error
