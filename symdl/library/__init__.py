"""The functions symdl ships: nothing but definitions, each written once."""

from symdl.library import activations, gates, losses, optimizers, row_losses, rows

__all__ = ["activations", "gates", "losses", "optimizers", "row_losses", "rows"]
