"""Polynomials that stand for functions: fitted at generation time, certified, and proved again in tests."""
