#!/bin/sh
# The main job on a sample, in a folder of its own: align, check, correct, finalise, promote, export.
set -eu
samples=$(cd "$(dirname "$0")/../catalogs/samples" && pwd)
glossary=$(cd "$(dirname "$0")/../glossaries" && pwd)/diplomacy.ja-en.csv
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"

say() { printf '\n\033[1m# %s\033[0m\n' "$1"; }
run() { printf '$ %s\n' "$*"; "$@"; }
refused() { printf '$ %s\n' "$*"; if "$@"; then echo "unexpected: this should have been refused" >&2; exit 1; fi; }
[ -t 1 ] && [ -z "${NO_COLOR:-}" ] || say() { printf '\n# %s\n' "$1"; }

say "A workspace with a glossary"
run transflow init . --source ja --target en
run cp "$glossary" glossaries/

say "The source and its provisional translation become a document"
run transflow align "$samples/coastal-cooperation.ja.txt" "$samples/coastal-cooperation.en.txt" --name coastal

say "What do the checks say?"
refused transflow check coastal
