"""Kernels that ``symdl.compile`` made: modules named by content hash, in a private cache folder of the user.

Their functions pickle by that name, so that another process of the same user can load them without SymPy.
"""

from symdl.kernels.compiled import _cache

__path__ = [*__path__, str(_cache.folder())]
