"""Where templates and generated code live: inside the installed package, or beside it in a checkout."""

from pathlib import Path


def folder(name: str) -> Path:
    """The folder ``templates`` or ``generated``."""
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def checkout() -> Path | None:
    """The root of the checkout symdl runs from, or None where it is installed as a wheel."""
    root = Path(__file__).parent.parent
    return root if (root / "pyproject.toml").is_file() and (root / "templates").is_dir() else None
