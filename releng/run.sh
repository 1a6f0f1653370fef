#!/usr/bin/env bash
# Builds Motus when sources changed, then runs it.
#   releng/run.sh                        the desktop
#   releng/run.sh COMMAND [OPTION...]    a command without a display; "releng/run.sh --help" lists them
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

if [ $# -eq 0 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_desktop
fi
if [ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_java
    build_product
fi
MOTUS_PRODUCT=$product exec "$launchers/linux/motus.sh" "$@"
