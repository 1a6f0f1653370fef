#!/usr/bin/env bash
# Starts the built product on a fresh demo clinic on a hidden display, walks its screens by keys, and reads from outside
# what a screen reader is told. One line for each offense; exit code 0 only when there is none.
#   releng/atspi/check.sh [PRODUCT]     PRODUCT: folder of a product; default: the one of the last build
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
. "$root/releng/build.sh"

need_java
need_reader
here=$root/releng/atspi
export MOTUS_PRODUCT=${1:-$product}
[ -d "$MOTUS_PRODUCT/plugins" ] || fail "There is no product in $MOTUS_PRODUCT: build it with releng/run.sh or releng/test.sh."
if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    say "SKIPPED: what a screen reader hears was not checked, because /usr/bin/python3 has no pyatspi (python3-pyatspi)."
    exit 0
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/motus-atspi.XXXXXX")
trap 'rm -rf "$work"' EXIT
export MOTUS_DATA=$work/data XDG_CACHE_HOME=$work/cache PYTHONDONTWRITEBYTECODE=1
launcher=$launchers/linux/motus.sh
"$launcher" demo --clinic "$work/clinic" >/dev/null
"$launcher" patients --clinic "$work/clinic" --json |
    /usr/bin/python3 -c '
import json, sys
for patient in sorted(json.load(sys.stdin), key=lambda patient: patient["number"]):
    print(patient["givenName"], patient["familyName"])' >"$work/names"
# shellcheck disable=SC2016
xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- bash -c '
    openbox & manager=$!
    "$@"; status=$?
    kill $manager
    exit $status' check /usr/bin/python3 "$here/check.py" "$launcher" "$work/clinic" "$work/names" 2>"$work/log" || {
    status=$?
    [ "$status" = 1 ] && ! grep -q Traceback "$work/log" || cat "$work/log" >&2
    exit "$status"
}
