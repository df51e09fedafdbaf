"""``python -m symdl``."""

from symdl.cli import main

if __name__ == "__main__":
    main(prog_name="symdl")
