"""Where the command tests find documents."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "catalogs" / "samples"
SUMMIT = ROOT.parent / "shared" / "acceptance" / "summit"
GLOSSARIES = ROOT / "glossaries"
