"""Settings a program may change at run time."""

cpu: str = "auto"
"""The CPU target ``symdl.kernels`` dispatches to: ``"auto"`` (the fastest that works here) or ``"numpy"``."""
