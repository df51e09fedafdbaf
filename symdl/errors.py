"""The errors symdl raises; every message names the definition, the argument, what came and the cure."""


class SymdlError(Exception):
    """Base of every error that is the user's to mend; the command line prints it as one line."""


class DefinitionError(SymdlError):
    """A definition that cannot be accepted: its name, the offending part and the cure are in the message."""


class DerivationError(SymdlError):
    """Mathematics the engine cannot differentiate, rewrite or lower; names the definition and the node."""


class UnknownNameError(SymdlError, KeyError):
    """A name no definition has; the message offers the nearest ones."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class GenerationError(SymdlError):
    """Files that could not be generated, formatted or written."""


class MissingToolError(SymdlError):
    """An optional tool or extra is absent; the message says how to get it."""
