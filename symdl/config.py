"""Settings a program may change at run time."""

cpu: str = "auto"
"""The CPU target ``symdl.kernels`` dispatches to: ``"c"``, ``"numpy"``, or ``"auto"``, the fastest that works here."""
