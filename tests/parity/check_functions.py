"""Every function a peer has too: what differs is in the table of differences, and everything in the table differs."""

from __future__ import annotations

import jax.nn
import pytest
import torch.nn.functional as F
from compare import entries, runs
from differences import DIFFERENCES, SIGNATURES
from peers import JAX, TORCH
from signatures import differing_arguments

import symdl


@pytest.mark.parametrize(("peer", "key"), entries())
def check_only_declared_differences(peer: str, key: str) -> None:
    tried = runs(peer, key)
    assert sum(run.compared for run in tried) > 0
    wrong = [f for run in tried for f in run.findings if not any(d.covers(f) for d in DIFFERENCES)]
    shown = "\n".join(
        f"{f.quantity} [{f.label}; {f.options}] at {f.at}: {f.ours!r}, {peer} {f.theirs!r}" for f in wrong[:12]
    )
    assert not wrong, f"{len(wrong)} numbers of {key} differ from {peer}'s:\n{shown}"


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d.peer}: {', '.join(d.names) or 'all'}, {d.where}")
def check_declared_differences_are_there(difference: object) -> None:
    findings = [f for peer, key in entries() for run in runs(peer, key) for f in run.findings]
    met = {f.name for f in findings if difference.covers(f)}
    assert met, "nothing differs there any more: take the row out"
    if not difference.digits:  # which of them round differently depends on the processor
        assert not set(difference.names) - met, "these do not differ there any more"


def check_no_shared_function_is_left_out() -> None:
    """A name of symdl's that a peer has too is in its table; F.linear is a layer, not the identity."""
    for library, module in ((TORCH, F), (JAX, jax.nn)):
        shared = {
            n for n in symdl.names() for a in (n, *symdl.definition(n).aliases) if callable(getattr(module, a, None))
        }
        assert shared - library.names() - {"linear"} == set(), library.name


def check_names_in_the_tables_are_in_the_registry() -> None:
    assert (TORCH.names() | JAX.names()) <= set(symdl.names())


def check_signatures() -> None:
    """PyTorch's and JAX's arguments are symdl's, with their defaults, but for those in the table."""
    assert set(differing_arguments()) == set(SIGNATURES)
