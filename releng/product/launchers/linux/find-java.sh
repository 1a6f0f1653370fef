# Sourced by motus.sh and releng/setup.sh: finds a Java of at least version 21 without starting one.

# java_version HOME: prints the major version of the Java in that folder, or 0.
java_version() {
    [ -r "$1/release" ] || { echo 0; return; }
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1 | grep . || echo 0
}

# find_java TOOL: prints the home folder of a Java >= 21 that has bin/TOOL (java or javac): JAVA_HOME when it will do,
# else the newest under /usr/lib/jvm, else the one on the PATH. Fails when there is none.
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/$1" ] && [ "$(java_version "$JAVA_HOME")" -ge 21 ]; then
        echo "$JAVA_HOME"
        return
    fi
    found= newest=20
    on_path=$(readlink -f "$(command -v "$1" 2>/dev/null || echo /nowhere)" || echo /nowhere)
    for tool in /usr/lib/jvm/*/bin/"$1" "$on_path"; do
        [ -x "$tool" ] || continue
        home=${tool%/bin/*}
        version=$(java_version "$home")
        if [ "$version" -gt "$newest" ]; then
            found=$home newest=$version
        fi
    done
    [ -n "$found" ] && echo "$found"
}
