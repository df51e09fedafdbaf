"""How right kernels are: measured against certified truth, judged by the bounds of the project."""
