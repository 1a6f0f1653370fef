#!/usr/bin/env bash
# Measures the product against plain ways of doing the same; prints a table: what | value | baseline | ratio.
#   releng/bench.sh               everything; the desktop on a hidden display
#   releng/bench.sh --headless    what needs no display
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

need_java
build_product
work=$root/releng/bench/target
classpath=$(printf '%s:' "$product"/plugins/*.jar "$root"/bundles/org.motus.derby/lib/*.jar)$work/classes
rm -rf "$work" && mkdir -p "$work/classes"
"$JAVA_HOME/bin/javac" -d "$work/classes" -cp "$classpath" "$root"/releng/bench/src/org/motus/bench/*.java ||
    fail "The measurements do not compile against the product."

measure=("$JAVA_HOME/bin/java" "@$launchers/common/jvm.options" -cp "$classpath" org.motus.bench.Bench
    "$product" "$launchers/linux/motus.sh" "$launchers/common/jvm.options" "$work/desktop")
export MOTUS_PRODUCT=$product

# run_bench CLASS MODULES [MAVEN OPTION...]: what only a test can measure; it writes its rows into a file.
run_bench() {
    local class=$1 modules=$2
    shift 2
    export MOTUS_BENCH_OUT=$work/$class.txt
    run_maven verify -pl "$modules" -am -Dtest="$class" -Dsurefire.failIfNoSpecifiedTests=false \
        -DfailIfNoTests=false "$@" >"$work/$class.log" 2>&1 ||
        fail "$class could not be measured: see ${work#"$root"/}/$class.log."
    cat "$MOTUS_BENCH_OUT"
}

need_maven
if [ "${1:-}" = --headless ]; then
    env -u DISPLAY -u WAYLAND_DISPLAY "${measure[@]}"
    run_bench SharedDesksBench releng/postgres-check
    exit
fi
need_test_tools
# shellcheck disable=SC2016
xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- bash -c '
    openbox & manager=$!
    "$@"; status=$?
    kill $manager
    exit $status' bench "${measure[@]}"

run_bench SharedDesksBench releng/postgres-check

# desk CLASS [MAVEN OPTION...]: measures inside the running window, with the large clinic that the store search left.
desk() {
    local class=$1
    shift
    export MOTUS_BENCH_CLINIC=$work/desktop/many
    # shellcheck disable=SC2016
    around=(xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- bash -c '
        openbox & manager=$!
        "$@"; status=$?
        kill $manager
        exit $status' bench)
    run_bench "$class" bundles/org.motus.app.tests,bundles/org.motus.ui.gtk "$@"
}

printf '%s\n' org.eclipse.ui/debug=true org.eclipse.ui/trace/graphics=true >"$work/tracking.options"
desk DeskBench
desk HeldBench "-Dmotus.test.arguments=-debug $work/tracking.options"
