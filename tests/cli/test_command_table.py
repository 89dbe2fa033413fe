"""The table of commands: complete, true, and cheap to list."""

import subprocess
import sys
from importlib import import_module

import pytest

from transflow.cli.commands.table import COMMANDS, Commands


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_built_under_its_name(name):
    command = Commands(name="transflow").commands[name]
    assert command.name == name


@pytest.mark.parametrize("entry", COMMANDS.values(), ids=COMMANDS)
def test_a_summary_is_a_short_sentence(entry):
    assert len(entry.summary) <= 64
    assert entry.summary.endswith(".")
    assert hasattr(import_module(f"transflow.cli.commands.{entry.module}"), entry.name)


def test_the_list_of_commands_imports_none_of_them():
    code = (
        "import sys; sys.argv = ['transflow', '--help']\n"
        "from transflow.cli.app import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ours = {name for name in done.stderr.split() if name.startswith("transflow.cli.commands.")}
    assert ours == {"transflow.cli.commands.table"}
    assert all(f"  {name} " in done.stdout for name in COMMANDS)
