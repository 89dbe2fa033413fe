"""Run every benchmark beside this file, or those named, and print their tables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run the scripts one after the other; returns the number that failed."""
    here = Path(__file__).parent
    wanted = sys.argv[1:]
    # A module without a main part is material that a benchmark works on.
    scripts = sorted(
        p
        for p in here.glob("*.py")
        if p.name != Path(__file__).name and "__main__" in p.read_text(encoding="utf-8")
    )
    failed = 0
    for script in scripts:
        if wanted and script.stem not in wanted:
            continue
        print(f"\n== {script.stem} ==", flush=True)
        failed += subprocess.run([sys.executable, str(script)], check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
