"""Passes over plans, one a file: each takes a Plan and returns one that is right where the first was not."""
