# Sourced by the scripts of this folder: finds, or installs, what they need. Every function is quick when there is
# nothing to do, says what it does on stderr, and ends the script with one sentence when it cannot help.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
launchers=$root/releng/product/launchers
maven_version=3.9.16
maven_sha512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3
. "$launchers/linux/find-java.sh"

say() {
    echo "motus: $*" >&2
}

fail() {
    say "$*"
    exit 2
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Installing packages needs root: run this as root, or install sudo."
    fi
}

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

offered() {
    apt-cache show "$1" 2>/dev/null | grep -q .
}

apt_lists_read=
read_apt_lists() {
    [ -z "$apt_lists_read" ] || return 0
    say "reading the lists of packages"
    as_root apt-get -q update >&2 || fail "apt-get update failed: check the network and /etc/apt/sources.list."
    apt_lists_read=yes
}

# need_packages NAME...: installs those that are missing. A name may give a choice: new-name|old-name.
need_packages() {
    local choice name chosen missing=()
    command -v dpkg-query >/dev/null || { say "this is no Debian or Ubuntu: $* must be there already"; return 0; }
    for choice in "$@"; do
        chosen=
        for name in ${choice//|/ }; do
            ! installed "$name" || chosen=present
        done
        [ -n "$chosen" ] || missing+=("$choice")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    install_packages "${missing[@]}"
}

install_packages() {
    local choice name chosen names=()
    read_apt_lists
    for choice in "$@"; do
        chosen=
        for name in ${choice//|/ }; do
            [ -n "$chosen" ] || ! offered "$name" || chosen=$name
        done
        [ -n "$chosen" ] || fail "apt offers no package $choice: add the main archive of your release to /etc/apt."
        names+=("$chosen")
    done
    say "installing ${names[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${names[@]}" >&2 ||
        fail "apt-get could not install ${names[*]}: see its words above."
}

# need_java: sets JAVA_HOME to a JDK >= 21, installed by apt when there is none.
need_java() {
    local home
    if ! home=$(find_java javac); then
        command -v apt-get >/dev/null || fail "Motus needs a JDK of version 21 or newer: install one and set JAVA_HOME."
        read_apt_lists
        if offered openjdk-25-jdk-headless; then
            install_packages openjdk-25-jdk-headless
        elif offered openjdk-21-jdk-headless; then
            install_packages openjdk-21-jdk-headless
        else
            fail "Motus needs a JDK of version 21 or newer and apt offers none: install Eclipse Temurin 21 or 25" \
                "(https://adoptium.net) and set JAVA_HOME to its folder."
        fi
        home=$(find_java javac) || fail "The JDK that apt installed was not found under /usr/lib/jvm: set JAVA_HOME to it."
    fi
    export JAVA_HOME=$home
}

# True when the Maven that the command belongs to is 3.9.9 or newer (4 is not tried); asks its files, starts nothing.
maven_is_new() {
    local home core
    home=$(dirname "$(dirname "$(readlink -f "$1")")")
    for core in "$home"/lib/maven-core-3.*.jar; do
        core=${core##*/maven-core-} core=${core%.jar}
        [ "$(printf '%s\n' 3.9.9 "$core" | sort -V | head -n 1)" = 3.9.9 ] && return 0
    done
    return 1
}

# need_maven: sets maven to the command of a Maven >= 3.9.9, fetched from Maven Central when there is none.
need_maven() {
    maven=$root/.tools/apache-maven-$maven_version/bin/mvn
    [ ! -x "$maven" ] || return 0
    local on_path
    on_path=$(command -v mvn || true)
    if [ -n "$on_path" ] && maven_is_new "$on_path"; then
        maven=$on_path
        return
    fi
    if [ -z "$on_path" ]; then
        command -v apt-get >/dev/null || fail "Motus is built with Maven $maven_version: put its mvn on the PATH."
        install_packages maven
    fi
    fetch_maven
}

# The old Maven runs outside the checkout: the checkout's own Maven extensions need the new one.
fetch_maven() {
    local folder zip
    say "fetching Maven $maven_version from Maven Central into .tools"
    mkdir -p "$root/.tools" || fail "The folder $root must be writable."
    folder=$(mktemp -d "$root/.tools/fetch.XXXXXX")
    zip=$folder/apache-maven-$maven_version-bin.zip
    (cd / && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dmdep.useBaseVersion=true \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$folder") >"$folder/log" 2>&1 ||
        { cat "$folder/log" >&2; rm -rf "$folder"; fail "Maven $maven_version could not be fetched from Maven Central: check the network."; }
    echo "$maven_sha512  $zip" | sha512sum --quiet -c - >&2 ||
        { rm -rf "$folder"; fail "The fetched Maven is not the one that was released: its checksum differs."; }
    (cd "$folder" && "$JAVA_HOME/bin/jar" xf "$zip" && chmod +x "apache-maven-$maven_version/bin/mvn")
    mv "$folder/apache-maven-$maven_version" "$root/.tools/" 2>/dev/null || true
    rm -rf "$folder"
    [ -x "$maven" ] || fail "Maven $maven_version could not be unpacked into $root/.tools."
}

need_desktop() {
    need_packages "libgtk-3-0t64|libgtk-3-0" dbus "dbus-x11|dbus-daemon" at-spi2-core fonts-noto-core
}

need_test_tools() {
    need_desktop
    need_packages xvfb xauth openbox poppler-utils qpdf
    need_reader
}

# What reads the windows from outside, as a screen reader does.
need_reader() {
    need_desktop
    need_packages xvfb xauth openbox xdotool python3-pyatspi gir1.2-atspi-2.0
}
