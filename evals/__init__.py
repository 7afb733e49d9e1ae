"""Accuracy and speed over a data folder, with floors that CI holds:  python -m evals --data DIR [--check]."""
