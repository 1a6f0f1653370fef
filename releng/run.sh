#!/usr/bin/env bash
# Builds Motus when sources changed, then runs it.
#   releng/run.sh [--clinic DIR]         the desktop
#   releng/run.sh COMMAND [OPTION...]    a command without a display; "releng/run.sh --help" lists them
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

# Without a display the launcher explains what there is instead of the desktop; that needs no build.
case ${1:---clinic} in
--clinic) desktop=yes ;;
*) desktop= ;;
esac
if [ -z "$desktop" ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ -z "$desktop" ] || need_desktop
    need_java
    build_product
fi
MOTUS_PRODUCT=$product exec "$launchers/linux/motus.sh" "$@"
