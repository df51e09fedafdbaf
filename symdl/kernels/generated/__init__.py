"""The generated packages (numpy, cupy, ...), wherever the folder ``generated`` lies."""

from symdl import resources

__path__ = [str(resources.folder("generated"))]
