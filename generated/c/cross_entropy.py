# Made by symdl 0.1.0 from cross_entropy with SymPy 1.14.0.
# Do not edit: change the definition and run symdl generate
# SPDX-License-Identifier: 0BSD
#
#     cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
#                     target)
#                     0  otherwise
"""Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that
softmax."""

import numpy as np

from ._arguments import _Argument, _Body, _Domain, _Function, _Variant
from ._build import _Source
from ._launch import _Kernel
from ._runtime import _cotangents, _curvature, _loss, _loss_pair

__all__ = [
    "cross_entropy",
    "cross_entropy_vjp",
    "cross_entropy_value_and_grad",
    "cross_entropy_hvp",
    "cross_entropy_hess_diag",
]

_C = _Source("cross_entropy.c")

_value = _Kernel(
    _C,
    "cross_entropy_value",
    ("input", "target"),
    ("value",),
    scalars=("ignore_index",),
    rows=True,
    of_rows=("value",),
)

_weight = _Kernel(
    _C,
    "cross_entropy_weight",
    ("target",),
    ("weight",),
    scalars=("ignore_index",),
    rows=True,
    of_rows=("weight",),
)

_vjp = _Kernel(
    _C,
    "cross_entropy_vjp",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("ignore_index",),
    rows=True,
)

_value_and_grad = _Kernel(
    _C,
    "cross_entropy_value_and_grad",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("ignore_index",),
    rows=True,
    of_rows=("value",),
)

_hvp = _Kernel(
    _C, "cross_entropy_hvp", ("input", "target", "g", "v"), ("input",), scalars=("ignore_index",), rows=True
)

_hess_diag = _Kernel(
    _C, "cross_entropy_hess_diag", ("input", "target", "g"), ("input",), scalars=("ignore_index",), rows=True
)


def _value_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t3 = 1.0 - label_smoothing
    return t1, label_smoothing, t3, ignore_index


_value_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_label_smoothing_other",
    ("input", "target"),
    ("value",),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_value_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    return label_smoothing, t1, ignore_index


_vjp_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_vjp_label_smoothing_other",
    ("input", "target", "g", "position"),
    ("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_vjp_label_smoothing_other_numbers,
    rows=True,
)


def _value_and_grad_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t3 = 1.0 - label_smoothing
    t4 = float(length)
    return t1, label_smoothing, t3, ignore_index, label_smoothing, t4


_value_and_grad_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_and_grad_label_smoothing_other",
    ("input", "target", "g", "position"),
    ("value", "input"),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_value_and_grad_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)

_value_weight = _Kernel(
    _C,
    "cross_entropy_value_weight",
    ("input", "target", "weight"),
    ("value",),
    scalars=("ignore_index",),
    rows=True,
    of_rows=("value",),
)

_weight_weight = _Kernel(
    _C,
    "cross_entropy_weight_weight",
    ("target", "weight"),
    ("weight",),
    scalars=("ignore_index",),
    rows=True,
    of_rows=("weight",),
)

_vjp_weight = _Kernel(
    _C,
    "cross_entropy_vjp_weight",
    ("input", "target", "weight", "g", "position"),
    ("input",),
    scalars=("ignore_index",),
    rows=True,
)

_value_and_grad_weight = _Kernel(
    _C,
    "cross_entropy_value_and_grad_weight",
    ("input", "target", "weight", "g", "position"),
    ("value", "input"),
    scalars=("ignore_index",),
    rows=True,
    of_rows=("value",),
)

_hvp_weight = _Kernel(
    _C,
    "cross_entropy_hvp_weight",
    ("input", "target", "weight", "g", "v"),
    ("input",),
    scalars=("ignore_index",),
    rows=True,
)

_hess_diag_weight = _Kernel(
    _C,
    "cross_entropy_hess_diag_weight",
    ("input", "target", "weight", "g"),
    ("input",),
    scalars=("ignore_index",),
    rows=True,
)


def _value_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t3 = 1.0 - label_smoothing
    return t1, label_smoothing, t3, ignore_index


_value_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_weight_label_smoothing_other",
    ("input", "target", "weight"),
    ("value",),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_value_weight_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t2 = float(length)
    return t1, label_smoothing, t2, ignore_index


_vjp_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_vjp_weight_label_smoothing_other",
    ("input", "target", "weight", "g", "position"),
    ("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_vjp_weight_label_smoothing_other_numbers,
    rows=True,
)


def _value_and_grad_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    t3 = 1.0 - label_smoothing
    t4 = float(length)
    return t1, label_smoothing, t3, ignore_index, label_smoothing, t4


_value_and_grad_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_and_grad_weight_label_smoothing_other",
    ("input", "target", "weight", "g", "position"),
    ("value", "input"),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_value_and_grad_weight_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    return t1, label_smoothing, ignore_index


_hvp_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_hvp_weight_label_smoothing_other",
    ("input", "target", "weight", "g", "v"),
    ("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_hvp_weight_label_smoothing_other_numbers,
    rows=True,
)


def _hess_diag_weight_label_smoothing_other_numbers(ignore_index, label_smoothing, length):
    t1 = float(length)
    return t1, label_smoothing, ignore_index


_hess_diag_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_hess_diag_weight_label_smoothing_other",
    ("input", "target", "weight", "g"),
    ("input",),
    scalars=("ignore_index", "label_smoothing", "length"),
    host=_hess_diag_weight_label_smoothing_other_numbers,
    rows=True,
)

_value_target_floating = _Kernel(
    _C, "cross_entropy_value_target_floating", ("input", "target"), ("value",), rows=True, of_rows=("value",)
)

_vjp_target_floating = _Kernel(
    _C, "cross_entropy_vjp_target_floating", ("input", "target", "g"), ("input",), rows=True
)

_vjp_target_target_floating = _Kernel(
    _C, "cross_entropy_vjp_target_target_floating", ("input", "g"), ("target",), rows=True
)

_value_and_grad_target_floating = _Kernel(
    _C,
    "cross_entropy_value_and_grad_target_floating",
    ("input", "target", "g"),
    ("value", "input"),
    rows=True,
    of_rows=("value",),
)

_hvp_target_floating = _Kernel(
    _C, "cross_entropy_hvp_target_floating", ("input", "target", "g", "v"), ("input",), rows=True
)

_hess_diag_target_floating = _Kernel(
    _C, "cross_entropy_hess_diag_target_floating", ("input", "target", "g"), ("input",), rows=True
)


def _value_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_value_target_floating_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_target_floating_label_smoothing_other",
    ("input", "target"),
    ("value",),
    scalars=("label_smoothing", "length"),
    host=_value_target_floating_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t2 = (label_smoothing - 1.0)
    t5 = float(np.divide(label_smoothing, float(length)))
    t6 = 1.0 - label_smoothing
    return t2, label_smoothing, t6, t5


_vjp_target_floating_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_vjp_target_floating_label_smoothing_other",
    ("input", "target", "g"),
    ("input",),
    scalars=("label_smoothing", "length"),
    host=_vjp_target_floating_label_smoothing_other_numbers,
    rows=True,
)


def _vjp_target_target_floating_label_smoothing_other_numbers(label_smoothing):
    return 1.0 - label_smoothing


_vjp_target_target_floating_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_vjp_target_target_floating_label_smoothing_other",
    ("input", "g"),
    ("target",),
    scalars=("label_smoothing",),
    host=_vjp_target_target_floating_label_smoothing_other_numbers,
    rows=True,
)


def _value_and_grad_target_floating_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    t5 = (label_smoothing - 1.0)
    return t3, t2, t5, label_smoothing


_value_and_grad_target_floating_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_and_grad_target_floating_label_smoothing_other",
    ("input", "target", "g"),
    ("value", "input"),
    scalars=("label_smoothing", "length"),
    host=_value_and_grad_target_floating_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_target_floating_label_smoothing_other_numbers(label_smoothing):
    t2 = (label_smoothing - 1.0)
    return t2, label_smoothing


_hvp_target_floating_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_hvp_target_floating_label_smoothing_other",
    ("input", "target", "g", "v"),
    ("input",),
    scalars=("label_smoothing",),
    host=_hvp_target_floating_label_smoothing_other_numbers,
    rows=True,
)


def _hess_diag_target_floating_label_smoothing_other_numbers(label_smoothing):
    t2 = (label_smoothing - 1.0)
    return t2, label_smoothing


_hess_diag_target_floating_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_hess_diag_target_floating_label_smoothing_other",
    ("input", "target", "g"),
    ("input",),
    scalars=("label_smoothing",),
    host=_hess_diag_target_floating_label_smoothing_other_numbers,
    rows=True,
)

_value_target_floating_weight = _Kernel(
    _C,
    "cross_entropy_value_target_floating_weight",
    ("input", "target", "weight"),
    ("value",),
    rows=True,
    of_rows=("value",),
)

_vjp_target_floating_weight = _Kernel(
    _C, "cross_entropy_vjp_target_floating_weight", ("input", "target", "weight", "g"), ("input",), rows=True
)

_vjp_target_target_floating_weight = _Kernel(
    _C, "cross_entropy_vjp_target_target_floating_weight", ("input", "weight", "g"), ("target",), rows=True
)

_value_and_grad_target_floating_weight = _Kernel(
    _C,
    "cross_entropy_value_and_grad_target_floating_weight",
    ("input", "target", "weight", "g"),
    ("value", "input"),
    rows=True,
    of_rows=("value",),
)

_hvp_target_floating_weight = _Kernel(
    _C,
    "cross_entropy_hvp_target_floating_weight",
    ("input", "target", "weight", "g", "v"),
    ("input",),
    rows=True,
)

_hess_diag_target_floating_weight = _Kernel(
    _C,
    "cross_entropy_hess_diag_target_floating_weight",
    ("input", "target", "weight", "g"),
    ("input",),
    rows=True,
)


def _value_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_value_target_floating_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_target_floating_weight_label_smoothing_other",
    ("input", "target", "weight"),
    ("value",),
    scalars=("label_smoothing", "length"),
    host=_value_target_floating_weight_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _vjp_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_vjp_target_floating_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_vjp_target_floating_weight_label_smoothing_other",
    ("input", "target", "weight", "g"),
    ("input",),
    scalars=("label_smoothing", "length"),
    host=_vjp_target_floating_weight_label_smoothing_other_numbers,
    rows=True,
)


def _vjp_target_target_floating_weight_label_smoothing_other_numbers(label_smoothing):
    return 1.0 - label_smoothing


_vjp_target_target_floating_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_vjp_target_target_floating_weight_label_smoothing_other",
    ("input", "weight", "g"),
    ("target",),
    scalars=("label_smoothing",),
    host=_vjp_target_target_floating_weight_label_smoothing_other_numbers,
    rows=True,
)


def _value_and_grad_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_value_and_grad_target_floating_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_value_and_grad_target_floating_weight_label_smoothing_other",
    ("input", "target", "weight", "g"),
    ("value", "input"),
    scalars=("label_smoothing", "length"),
    host=_value_and_grad_target_floating_weight_label_smoothing_other_numbers,
    rows=True,
    of_rows=("value",),
)


def _hvp_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_hvp_target_floating_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_hvp_target_floating_weight_label_smoothing_other",
    ("input", "target", "weight", "g", "v"),
    ("input",),
    scalars=("label_smoothing", "length"),
    host=_hvp_target_floating_weight_label_smoothing_other_numbers,
    rows=True,
)


def _hess_diag_target_floating_weight_label_smoothing_other_numbers(label_smoothing, length):
    t2 = float(np.divide(label_smoothing, float(length)))
    t3 = 1.0 - label_smoothing
    return t3, t2


_hess_diag_target_floating_weight_label_smoothing_other = _Kernel(
    _C,
    "cross_entropy_hess_diag_target_floating_weight_label_smoothing_other",
    ("input", "target", "weight", "g"),
    ("input",),
    scalars=("label_smoothing", "length"),
    host=_hess_diag_target_floating_weight_label_smoothing_other_numbers,
    rows=True,
)

_SPEC = _Function(
    name="cross_entropy",
    arguments=(
        _Argument("input", "elem"),
        _Argument("target", "label", ignore="ignore_index", overloaded=True),
        _Argument("weight", "const"),
        _Argument("ignore_index", "param", integer=True),
        _Argument("label_smoothing", "param", domain=_Domain(0, 1, False, False)),
    ),
    variants={
        ("label", "absent", 0): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value, ("input", "target"), ("ignore_index",), ("value",)),
                "weight": _Body(_weight, ("target",), ("ignore_index",), ("weight",)),
                "vjp": _Body(_vjp, ("input", "target", "g", "position"), ("ignore_index",), ("input",)),
                "value_and_grad": _Body(
                    _value_and_grad,
                    ("input", "target", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("ignore_index",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("ignore_index",), ("input",)),
            },
        ),
        ("label", "absent", "other"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_label_smoothing_other,
                    ("input", "target"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value",),
                ),
                "weight": _Body(_weight, ("target",), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_label_smoothing_other,
                    ("input", "target", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_label_smoothing_other,
                    ("input", "target", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(_hvp, ("input", "target", "g", "v"), ("ignore_index",), ("input",)),
                "hess_diag": _Body(_hess_diag, ("input", "target", "g"), ("ignore_index",), ("input",)),
            },
        ),
        ("label", "given", 0): _Variant(
            True,
            ("target",),
            {
                "value": _Body(_value_weight, ("input", "target", "weight"), ("ignore_index",), ("value",)),
                "weight": _Body(_weight_weight, ("target", "weight"), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_weight, ("input", "target", "weight", "g", "position"), ("ignore_index",), ("input",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index",),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight, ("input", "target", "weight", "g", "v"), ("ignore_index",), ("input",)
                ),
                "hess_diag": _Body(
                    _hess_diag_weight, ("input", "target", "weight", "g"), ("ignore_index",), ("input",)
                ),
            },
        ),
        ("label", "given", "other"): _Variant(
            True,
            ("target",),
            {
                "value": _Body(
                    _value_weight_label_smoothing_other,
                    ("input", "target", "weight"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value",),
                ),
                "weight": _Body(_weight_weight, ("target", "weight"), ("ignore_index",), ("weight",)),
                "vjp": _Body(
                    _vjp_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "position"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "v"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("ignore_index", "label_smoothing", "length"),
                    ("input",),
                ),
            },
        ),
        ("floating", "absent", 0): _Variant(
            True,
            (),
            {
                "value": _Body(_value_target_floating, ("input", "target"), (), ("value",)),
                "vjp": _Body(_vjp_target_floating, ("input", "target", "g"), (), ("input",)),
                "vjp_target": _Body(_vjp_target_target_floating, ("input", "g"), (), ("target",)),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating, ("input", "target", "g"), (), ("value", "input")
                ),
                "hvp": _Body(_hvp_target_floating, ("input", "target", "g", "v"), (), ("input",)),
                "hess_diag": _Body(_hess_diag_target_floating, ("input", "target", "g"), (), ("input",)),
            },
        ),
        ("floating", "absent", "other"): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_label_smoothing_other,
                    ("input", "target"),
                    ("label_smoothing", "length"),
                    ("value",),
                ),
                "vjp": _Body(
                    _vjp_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_label_smoothing_other,
                    ("input", "g"),
                    ("label_smoothing",),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_target_floating_label_smoothing_other,
                    ("input", "target", "g", "v"),
                    ("label_smoothing",),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_label_smoothing_other,
                    ("input", "target", "g"),
                    ("label_smoothing",),
                    ("input",),
                ),
            },
        ),
        ("floating", "given", 0): _Variant(
            True,
            (),
            {
                "value": _Body(_value_target_floating_weight, ("input", "target", "weight"), (), ("value",)),
                "vjp": _Body(_vjp_target_floating_weight, ("input", "target", "weight", "g"), (), ("input",)),
                "vjp_target": _Body(
                    _vjp_target_target_floating_weight, ("input", "weight", "g"), (), ("target",)
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_weight,
                    ("input", "target", "weight", "g"),
                    (),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_target_floating_weight, ("input", "target", "weight", "g", "v"), (), ("input",)
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_weight, ("input", "target", "weight", "g"), (), ("input",)
                ),
            },
        ),
        ("floating", "given", "other"): _Variant(
            True,
            (),
            {
                "value": _Body(
                    _value_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight"),
                    ("label_smoothing", "length"),
                    ("value",),
                ),
                "vjp": _Body(
                    _vjp_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
                "vjp_target": _Body(
                    _vjp_target_target_floating_weight_label_smoothing_other,
                    ("input", "weight", "g"),
                    ("label_smoothing",),
                    ("target",),
                ),
                "value_and_grad": _Body(
                    _value_and_grad_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("value", "input"),
                ),
                "hvp": _Body(
                    _hvp_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g", "v"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
                "hess_diag": _Body(
                    _hess_diag_target_floating_weight_label_smoothing_other,
                    ("input", "target", "weight", "g"),
                    ("label_smoothing", "length"),
                    ("input",),
                ),
            },
        ),
    },
    selectors=(("target", ()), ("weight", ()), ("label_smoothing", (0,))),
    reductions=("none", "mean", "sum"),
    row="axis",
)


def cross_entropy(
    input, target, *, weight=None, ignore_index=-100, label_smoothing=0.0, axis=-1, reduction="mean", out=None
):
    """Cross entropy of a label and the softmax of a row of logits, or of a row of probabilities and that
    softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns a scalar; an array of the shape of the rows for reduction='none'. Sums accumulate in
    float64. The result has the dtype to which the floating input promote (float16, bfloat16, float32,
    float64; 16-bit types compute in float32); integers and bools become float64; the other arrays are
    cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _loss(
        _SPEC, "cross_entropy", (input, target, weight, ignore_index, label_smoothing), axis, reduction, out
    )


def cross_entropy_vjp(
    g,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    wrt=None,
    out=None,
):
    """Cotangents of the inputs of cross_entropy, given the cotangent g of its result.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    g: the cotangent of the result, of its shape after the reduction.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    wrt: names of the inputs whose cotangents are wanted; None: the differentiable ones.
    out: array for the result, or a tuple where there are several, of exactly the result's shape and
        dtype; may be an input.

    Returns an array, the cotangent of input, each of its input's shape. The result has the dtype to
    which the floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in
    float32); integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _cotangents(
        _SPEC,
        "cross_entropy_vjp",
        g,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        wrt,
        out,
    )


def cross_entropy_value_and_grad(
    input, target, *, weight=None, ignore_index=-100, label_smoothing=0.0, axis=-1, reduction="mean", out=None
):
    """Value of cross_entropy and its derivative, in one pass.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the gradient, of exactly the result's shape and dtype; may be an input.

    Returns (loss, what cross_entropy_vjp(1, ...) returns). The result has the dtype to which the
    floating input promote (float16, bfloat16, float32, float64; 16-bit types compute in float32);
    integers and bools become float64; the other arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _loss_pair(
        _SPEC,
        "cross_entropy_value_and_grad",
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
    )


def cross_entropy_hvp(
    v,
    input,
    target,
    *,
    weight=None,
    ignore_index=-100,
    label_smoothing=0.0,
    axis=-1,
    reduction="mean",
    out=None,
):
    """Hessian of cross_entropy in input times v.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    v: the direction, of the shape of input.
    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _curvature(
        _SPEC,
        "cross_entropy_hvp",
        "hvp",
        v,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
    )


def cross_entropy_hess_diag(
    input, target, *, weight=None, ignore_index=-100, label_smoothing=0.0, axis=-1, reduction="mean", out=None
):
    """Diagonal of the Hessian of cross_entropy in input.

    cross_entropy: Cross entropy of a label and the softmax of a row of logits, or of a row of
    probabilities and that softmax.

        cross_entropy = -RowPick(1, target)*RowPick(input - RowLse(input), target)  if Ne(ignore_index,
                        target)
                        0  otherwise

    input: array; broadcasts with the others.
    target: integer labels, one a row, 0 <= label < C, or ignore_index for those to be skipped; floating
        numbers are probabilities.
    weight: optional array; broadcasts with the others; 1-D aligns with axis.
    ignore_index: integer; default -100.
    label_smoothing: number, 0 <= label_smoothing <= 1; default 0.0.
    axis: the axis of the row; any layout.
    reduction: one of 'none', 'mean', 'sum'; default 'mean'.
    out: array for the result, of exactly the result's shape and dtype; may be an input.

    Returns an array of the shape of input: second derivatives of the sum of the losses, divided as the
    mean is for a mean. The result has the dtype to which the floating input promote (float16, bfloat16,
    float32, float64; 16-bit types compute in float32); integers and bools become float64; the other
    arrays are cast to it.

    Infinite arguments give the limit where one exists, else NaN; NaN gives NaN; no warning is raised.

    Raises TypeError for arrays that are not real (complex, object, string, longdouble) or out of the
    wrong dtype, ValueError for shapes that do not broadcast, out of the wrong shape, a parameter
    outside its domain, a label that is no class.

    Reference: C. Szegedy et al., Rethinking the Inception Architecture, CVPR 2016, arXiv:1512.00567
    (label smoothing)
    """
    return _curvature(
        _SPEC,
        "cross_entropy_hess_diag",
        "hess_diag",
        None,
        (input, target, weight, ignore_index, label_smoothing),
        axis,
        reduction,
        out,
    )
