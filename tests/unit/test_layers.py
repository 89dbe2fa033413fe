"""The contracts of ARCHITECTURE.md: imports run one way, and starting up stays cheap."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_imports_run_downward_only():
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml")) == EXIT_STATUS_SUCCESS


def loaded_by(*arguments):
    code = (
        "import sys\n"
        f"sys.argv = ['transflow', *{arguments!r}]\n"
        "from transflow.cli.app import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    # A measuring run of the tests would load modules of its own.
    environ = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
        env=environ,
    )
    return set(done.stderr.split())


STORED = {"sqlite3", "tomllib", "transflow.model", "transflow.document"}
HEAVY = {"numpy", "polib", "deepl", "requests", "rapidfuzz", "rich", "textual", "ahocorasick_rs"}


@pytest.mark.parametrize("arguments", [("--help",), ("align", "--help"), ("--version",)])
def test_help_loads_nothing_heavy(arguments):
    assert not loaded_by(*arguments) & (HEAVY | STORED)


def test_the_package_itself_loads_nothing():
    code = "import sys, transflow; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ours = {m for m in done.stdout.split() if m.startswith("transflow")}
    assert ours == {"transflow"}
