"""The formula sheet: definitions, derivatives and what is declared beside them, in house notation.

Everything here prints the mathematics of the Kernel; the Plan, with its evaluation order, is for machines. A Sheet is
what is shown of one definition (names, formulas, abbreviations, kinks, limits); shapes rewrite its expressions for
readers, the Printer makes them text in the notation of the tables, breaking fits them to the page.
"""

from symdl.targets.latex.content import Sheet
from symdl.targets.latex.section import formula
from symdl.targets.latex.target import TARGET, sheet

__all__ = ["TARGET", "Sheet", "formula", "sheet"]
