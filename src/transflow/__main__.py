"""Run transflow as ``python -m transflow``."""

from transflow.cli.app import main

main()
