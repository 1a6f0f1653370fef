#!/bin/sh
# Starts Motus. Without a command: the desktop (--clinic DIR opens that clinic). With one: that command, without a
# display (try --help).
#   MOTUS_PRODUCT  folder of the product, when this script does not lie in it
#   MOTUS_OPTIONS  file of Java options (one per line) that come after the shipped ones
#   MOTUS_DATA     folder of workspace, logs and local state; default $XDG_DATA_HOME/motus or ~/.local/share/motus
#   XDG_CACHE_HOME holds what can be thrown away: the platform's cache and the class-data archive
set -u

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=${MOTUS_PRODUCT:-$here}
data=${MOTUS_DATA:-${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/motus}
options=$here/jvm.options
[ -r "$options" ] || options=$here/../common/jvm.options
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/motus
. "$here/find-java.sh"

fail() {
    echo "motus: $1" >&2
    exit 2
}

no_display() {
    cat >&2 <<'END'
motus: There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the desktop cannot open.
These commands work without one:
  demo --clinic DIR                                     make a demo clinic with five invented patients
  patients --clinic DIR [--search TEXT]                 list the patients of a clinic
  start --clinic DIR --patient ID --location A..E       make and save a first program
  handout --clinic DIR --patient ID --out FILE.pdf      print the handout of a program
  library [--location A..E] [--search TEXT]             look through the exercises
Add --help to any of them to read more.
END
    exit 2
}

# The platform's cache belongs to one build of one product; true when it was made for the one that starts now.
area_fits() {
    known=
    [ -r "$area/stamp" ] && read -r known <"$area/stamp"
    [ "$known" = "$stamp" ]
}

# Runs share the cache. A start that must make it anew waits until it is alone (the desktop says so instead).
lock_area() {
    mkdir -p "$area" "$data/logs" 2>/dev/null && : 2>/dev/null >>"$area/lock" ||
        fail "The folders $area and $data/logs must be writable; set XDG_CACHE_HOME and MOTUS_DATA to some that are."
    command -v flock >/dev/null || return 0
    exec 9>>"$area/lock"
    if area_fits; then share=-s; else share=-x; fi
    [ "$mode" = headless ] && { flock $share 9; return; }
    flock -n $share 9 || fail "Motus is open already; close that window first."
}

make_area() {
    area_fits && return
    rm -rf "$area/configuration"
    mkdir "$area/configuration" && echo "$stamp" >"$area/stamp"
}

case ${1:---clinic} in
--clinic) mode=desktop ;;
*) mode=headless ;;
esac
[ "$mode" = headless ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || no_display
bundles=$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
[ -r "$bundles" ] || fail "There is no product in $product; unpack the archive again."
java_home=$(find_java java) ||
    fail "Motus needs Java 21 or newer: install it (Debian, Ubuntu: apt-get install openjdk-21-jre), or set JAVA_HOME."
stamp="$(stat -c '%Y %s' "$bundles") $product"
area=$cache/$mode-$(printf %s "$product" | cksum | cut -d ' ' -f 1)
lock_area
make_area

# Only the desktop calls native code; the option costs a command a part of Java's own class-data archive.
native=
if [ "$mode" = headless ]; then
    set -- -application org.motus.cli.application -data @none "$@"
else
    native=--enable-native-access=ALL-UNNAMED
    set -- -data "$data/workspace" "$@"
fi
set -- $native -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$area/classes-$(java_version "$java_home").jsa" \
    "-Dmotus.data.dir=$data" "-Dmotus.log.dir=$data/logs" ${MOTUS_OPTIONS:+"@$MOTUS_OPTIONS"} \
    -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -configuration "$area/configuration" "$@"
set -- "$java_home/bin/java" "@$options" "$@"
if [ "$mode" = desktop ] && [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ] && [ ! -S "${XDG_RUNTIME_DIR:-/nowhere}/bus" ] &&
    command -v dbus-run-session >/dev/null; then
    set -- dbus-run-session -- "$@"
fi
exec "$@"
