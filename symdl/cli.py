"""The command line. Bodies import what they need, so that ``--help`` imports neither SymPy nor NumPy."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from symdl import __version__
from symdl.errors import SymdlError

KINDS = ("activation", "loss", "optimizer")


class _Group(click.Group):
    """Commands whose errors are one line and exit 2: SymdlError, a missing import, a broken pipe or disk."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SymdlError as error:
            raise _Trouble(str(error), getattr(error, "picture", "")) from error
        except BrokenPipeError:
            raise
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            raise _Trouble(f"{place}{error.strerror or error}") from error


class _Trouble(click.ClickException):
    """One line, and below it the picture of a formula where that shows the place."""

    exit_code = 2

    def __init__(self, message: str, picture: str = "") -> None:
        super().__init__(message)
        self.picture = picture

    def show(self, file: Any = None) -> None:
        click.echo(f"symdl: {' '.join(self.message.split())}", err=True)
        if self.picture:
            click.echo(self.picture, err=True)


class _Names(click.types.StringParamType):
    """Names of functions: plain text that the shell completes from the table of the generated kernels.

    ``having`` keeps the functions with that kernel ("_grad": those with a curve); ``files`` offers FILE.py as well.
    """

    def __init__(self, having: str = "", files: bool = False) -> None:
        self.having, self.files = having, files

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        given = ctx.params.get(param.name or "") or ()
        there = given if isinstance(given, tuple) else ()
        found = [n for n in _generated(self.having) if n.startswith(incomplete) and n not in there]
        if self.files:
            beside = sorted(path.name for path in Path().glob("*.py"))
            found += [name for name in beside if name.startswith(incomplete)]
            if not found:
                return [CompletionItem(incomplete, type="file")]
        return [CompletionItem(name) for name in found]


def _generated(having: str) -> list[str]:
    """The functions with generated kernels, without SymPy and NumPy; none where nothing is generated."""
    from symdl.kernels import _door

    try:
        table = _door.generated("numpy")._MODULES  # kernel -> the function it is of, or a part of the runtime
    except ImportError:
        return []
    functions = {name for name in table.values() if not name.startswith("_")}
    return sorted(name for name in functions if not having or f"{name}{having}" in table)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="symdl")
def main() -> None:
    """Write an activation, loss or optimizer once, in SymPy; get gradients, kernels and a formula sheet."""


@main.command("list")
@click.option("--kind", type=click.Choice(KINDS), help="Only these.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def list_(kind: str | None, as_json: bool) -> None:
    """List the functions."""
    from symdl import report

    _out(report.listing(kind, as_json))


@main.command()
@click.argument("name", type=_Names())
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def show(name: str, as_json: bool) -> None:
    """Show a function: formulas, arguments, kinks, limits."""
    from symdl import registry, report

    _out(report.description(registry.definition(name), as_json))


@main.command()
@click.argument("what", nargs=-1, type=_Names(files=True), metavar="[NAME...|FILE.py...]")
@click.option("--target", default="all", metavar="numpy,cupy,...|all", help="What to generate for; default all.")
@click.option("-o", "folder", type=click.Path(path_type=Path), metavar="DIR", help="Where; default generated/ here.")
@click.option("--check", is_flag=True, help="Write nothing; name the files that differ, and exit 1 if any does.")
@click.option("--diff", is_flag=True, help="Write nothing; show the differences, shortened.")
@click.option("--standalone", is_flag=True, help="One file a target that can be copied into another project.")
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Processes; default 1.")
def generate(
    what: tuple[str, ...],
    target: str,
    folder: Path | None,
    check: bool,
    diff: bool,
    standalone: bool,
    jobs: int,
) -> None:
    """Generate kernels of the library, of names, or of your files."""
    from symdl import produce
    from symdl.progress import progress

    with progress("generating") as advance:
        outcome = produce.produce(
            what,
            target,
            folder,
            check=check or diff,
            diff=diff,
            standalone=standalone,
            jobs=jobs,
            progress=advance,
        )
    for failure in outcome.failures:
        click.echo(f"symdl: {failure}", err=True)
    for note in outcome.notes:
        click.echo(f"symdl: {note}", err=True)
    _out(outcome.text)
    if outcome.failures:
        sys.exit(2)
    sys.exit(1 if outcome.drifted else 0)


@main.command()
@click.argument("names", nargs=-1, type=_Names(), metavar="[NAME...]")
@click.option("-o", "path", type=click.Path(path_type=Path), metavar="FILE", help="Write here, not to stdout.")
@click.option("--pdf", is_flag=True, help="Typeset with latexmk or pdflatex; default file: formulas.pdf.")
def latex(names: tuple[str, ...], path: Path | None, pdf: bool) -> None:
    """Make a formula sheet of all functions or the named ones."""
    from symdl import emit, registry, typeset
    from symdl.accuracy import page
    from symdl.progress import progress
    from symdl.targets import latex as target

    with progress("typesetting"):
        text = target.sheet([registry.definition(n) for n in names or registry.names()], page.measured())
        if pdf:
            typeset.pdf(text, path or Path("formulas.pdf"))
        elif path is not None:
            emit.replace(path, text)
    if path is None and not pdf:
        _out(text)


@main.command()
@click.argument("names", nargs=-1, required=True, type=_Names(having="_grad"), metavar="NAME...")
@click.option("-o", "path", type=click.Path(path_type=Path), metavar="FILE", help="Default: NAME.png.")
@click.option("--accuracy", is_flag=True, help="The error in ulps of float32 instead, beside others'.")
def plot(names: tuple[str, ...], path: Path | None, accuracy: bool) -> None:
    """Plot f, f' and f'' with their kinks marked.

    With --accuracy plot how many ulps symdl's kernels are off, beside the formula computed as it is written and
    PyTorch's function of the same name, if it is installed.
    """
    from symdl import plot as plotting
    from symdl import plot_accuracy, registry

    path = path or Path(f"{'-'.join(names)}{'-accuracy' if accuracy else ''}.png")
    draw = plot_accuracy.draw if accuracy else plotting.plot
    draw([registry.definition(name) for name in names], path)
    click.echo(f"wrote {path}", err=True)


@main.command()
@click.argument("what", nargs=-1, type=_Names(files=True), metavar="[NAME...|FILE.py...]")
@click.option("--target", default="numpy", metavar="TARGET", help="Whose kernels; default numpy.")
@click.option("--dtype", default="float32,float64", metavar="float32,...|all", help="Default float32,float64.")
@click.option(
    "--points", type=click.IntRange(16), default=1000, metavar="N", help="Points a measurement; default 1000."
)
@click.option("--exhaustive", is_flag=True, help="All 2^32 float32 inputs of f, f' and f''; minutes each.")
@click.option("--derive", is_flag=True, help="Bounds of float64 for all inputs, from the steps; seconds each.")
@click.option("--update", is_flag=True, help="Record the result in docs/.")
@click.option("--recorded", is_flag=True, help="Exit 1 only for what is worse than docs/accuracy.json has it.")
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Processes; default 1.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def check(
    what: tuple[str, ...],
    target: str,
    dtype: str,
    points: int,
    exhaustive: bool,
    derive: bool,
    update: bool,
    recorded: bool,
    jobs: int,
    as_json: bool,
) -> None:
    """Measure kernels against the definitions; exit 1 above the bounds.

    With --derive no errors are measured alone: of functions of one array, bounds are derived that hold for all float64
    inputs, and errors searched for that are above them.
    """
    from symdl.accuracy import command
    from symdl.progress import progress

    with progress("checking") as advance:
        outcome = command.run(
            what,
            target,
            dtype,
            points=points,
            exhaustive=exhaustive,
            derive=derive,
            jobs=jobs,
            update=update,
            recorded=recorded,
            as_json=as_json,
            progress=advance,
        )
    for failure in outcome.failures:
        click.echo(f"symdl: {failure}", err=True)
    _out(outcome.text)
    if outcome.failures:
        sys.exit(2)
    sys.exit(1 if outcome.missed else 0)


@main.command()
@click.argument("names", nargs=-1, type=_Names(), metavar="[NAME...]")
@click.option("--target", default="numpy", metavar="numpy,c", help="Whose kernels; default numpy.")
@click.option("--compare", default="", metavar="torch,jax", help="Libraries to measure in the same run.")
@click.option(
    "--elements", type=click.IntRange(4096), default=1 << 24, metavar="N", help="Of the arrays; default 16777216."
)
@click.option("--page", type=click.Path(path_type=Path), metavar="FILE.md", help="Write the table as a page, too.")
@click.option("--plot", "picture", type=click.Path(path_type=Path), metavar="FILE", help="Draw it, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def bench(
    names: tuple[str, ...],
    target: str,
    compare: str,
    elements: int,
    page: Path | None,
    picture: Path | None,
    as_json: bool,
) -> None:
    """Measure how fast kernels are, beside a copy of the memory that they read and write.

    All take the same number of threads (SYMDL_NUM_THREADS, or all processors) and float32 arrays. Ratios of one run
    mean something; times on a shared machine do not.
    """
    from symdl import emit
    from symdl import plot as plotting
    from symdl.bench import command, show
    from symdl.progress import progress

    if picture is not None:
        plotting.check([], picture)

    with progress("measuring") as advance:
        report = command.run(
            names,
            [t for t in target.split(",") if t],
            [c for c in compare.split(",") if c],
            elements=elements,
            progress=advance,
        )
    if page is not None:
        emit.replace(page, show.page(report))
    if picture is not None:
        show.picture(report, picture)
    _out(show.document(report) if as_json else show.table(report))


@main.command()
@click.argument("name")
@click.option("--expr", "formula", required=True, metavar="FORMULA", help='The formula, as in "x*sigmoid(beta*x)".')
@click.option("-o", "path", type=click.Path(path_type=Path), metavar="FILE.py", help="Default: NAME.py.")
@click.option("--param", "parameters", multiple=True, metavar="NAME=NUMBER", help="A parameter's default, if not 1.")
def new(name: str, formula: str, path: Path | None, parameters: tuple[str, ...]) -> None:
    """Write a definition and its test, from a formula.

    The formula has numbers, names, + - * / ** (or ^), parentheses, pi and e, functions such as sigmoid, softplus,
    tanh, exp, log, sqrt, erf, abs, min and max, and where(x > 0, x, 0) or piecewise(value, condition, ...,
    otherwise). The array is x, or the first name if there is no x; the other names become parameters.
    """
    from symdl import scaffold

    made = scaffold.new(name, formula, path, parameters)
    for note in made.notes:
        click.echo(f"symdl: {note}", err=True)
    _out(f"wrote {made.definition}\nwrote {made.test}\n")
    click.echo(f"now: symdl generate {made.definition} -o DIR; python -m pytest {made.test}", err=True)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def doctor(as_json: bool) -> None:
    """Say which optional tools are here; how to get the rest."""
    from symdl import doctor as examination

    _out(examination.report(as_json))


def _out(text: str) -> None:
    """Print a result: as UTF-8 text, whatever the locale can show."""
    if not text:
        return
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    click.echo(text.encode(encoding, "backslashreplace").decode(encoding), nl=not text.endswith("\n"))
