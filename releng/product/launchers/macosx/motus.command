#!/bin/bash
# Starts Motus. Without a command: the desktop (--clinic DIR opens that clinic). With one: that command (try --help).
set -u

here=$(cd "$(dirname "$0")" && pwd)
data=$HOME/Library/Application\ Support/Motus
cache=$HOME/Library/Caches/Motus

fail() {
    echo "motus: $1" >&2
    exit 2
}

# The version of a Java, 0 when there is none in that folder.
java_version() {
    [ -x "$1/bin/java" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || echo 0
}

java_home=${JAVA_HOME:-}
if [ "$(java_version "$java_home")" -lt 21 ]; then
    java_home=$(/usr/libexec/java_home -v 21+ 2>/dev/null)
fi
version=$(java_version "$java_home")
[ "$version" -ge 21 ] || fail "Motus needs Java 21 or newer: install Eclipse Temurin 21 for Apple silicon from https://adoptium.net."
mkdir -p "$data/logs" "$cache" || fail "The folders $data and $cache must be writable."

mode=headless
[ "${1:---clinic}" != --clinic ] || mode=desktop
options=("@$here/jvm.options" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$cache/$mode-$version.jsa"
    "-Dmotus.data.dir=$data" "-Dmotus.log.dir=$data/logs")
platform=(-jar "$here"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -configuration "$cache/$mode")
if [ "$mode" = headless ]; then
    exec "$java_home/bin/java" "${options[@]}" "${platform[@]}" -application org.motus.cli.application -data @none "$@"
fi
# The window system of macOS wants the first thread.
exec "$java_home/bin/java" -XstartOnFirstThread --enable-native-access=ALL-UNNAMED "${options[@]}" "${platform[@]}" -data "$data/workspace" "$@"
