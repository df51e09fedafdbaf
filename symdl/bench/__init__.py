"""How fast kernels are: beside a copy of the memory they read and write, and beside other libraries, in one run."""
