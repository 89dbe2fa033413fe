#!/bin/sh
# The main job on a sample, in a folder of its own that goes away afterwards:
# align, check, correct, mark final, promote, export, and a second source drafted from the first.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
samples=$top/catalogs/samples
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
TRANSFLOW_USER=${TRANSFLOW_USER:-reviewer}
export TRANSFLOW_USER
cp "$samples"/coastal-cooperation.ja.txt "$samples"/coastal-cooperation.en.txt .
cp "$samples"/coastal-cooperation.v2.ja.txt v2.ja.txt

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); else bold='' plain=''; fi
say() { printf '\n%s# %s%s\n' "$bold" "$1" "$plain"; }
run() { printf '$ %s\n' "$*"; "$@" 2>&1; }
must_refuse() {
    printf '$ %s\n' "$*"
    if "$@" 2>&1; then echo 'this should have been refused'; exit 1; fi
}

say 'A workspace, with the fixed terms of diplomacy'
run transflow init . --source ja --target en
run cp "$top/glossaries/diplomacy.ja-en.csv" glossaries/

say 'A source and its provisional translation become a document'
run transflow align coastal-cooperation.ja.txt coastal-cooperation.en.txt --name coastal

say 'Two mistakes went out with the provisional text: a time of day and the name of a summit'
must_refuse transflow check coastal

say 'Nothing becomes official like that'
must_refuse transflow mark coastal 1-23 --final

say 'Correct them'
edit() {
    unit=$(transflow check coastal --json | sed -n "s/.*\"unit\": \"\(u[0-9]*\)\", \"check\": \"$1\".*/\1/p" | head -n 1)
    text=$(transflow units coastal --json | sed -n "s/.*\"id\": \"$unit\", .*\"target\": \"\(.*\)\", \"state\".*/\1/p" | sed "s/$2/$3/")
    run transflow edit coastal "$unit" --text "$text"
}
edit impossible-time '15:30 p\.m\.' '3:30 p.m.'
edit term-forbidden 'East Asian Summit' 'East Asia Summit'
run transflow check coastal

say 'What changed since the provisional edition'
run transflow diff coastal provisional..current

say 'Read, accept, and seal the official edition'
run transflow mark coastal 1-23 --final
run transflow promote coastal
run transflow status

say 'The text as published: the marker is gone'
run head -n 8 catalogs/coastal.en.txt

say 'A catalogue for a translator'
run transflow export coastal --to po
run grep -B 9 -A 5 'msgctxt "u18"' catalogs/coastal.en.po

say 'A second version of the source: drafts from the finished units; one number differs'
run transflow add v2.ja.txt --name second
run transflow draft second

say 'The record can prove it'
run transflow log coastal --verify
