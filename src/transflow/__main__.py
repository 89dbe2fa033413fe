"""Run transflow: as the command, or as ``python -m transflow``."""

import sys


def main() -> None:
    """Import the command line and run it; ctrl+c during the import ends quietly, too."""
    try:
        from transflow.cli.app import main as run  # noqa: PLC0415 -- see above
    except KeyboardInterrupt:
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
