#!/usr/bin/env bash
# Runs every test and check of Motus: units, the workbench on a hidden display, PDF pages, layering, generated code,
# format, null analysis, SpotBugs. Ends with the number of tests that ran; the exit code is 0 only when all is well.
#   releng/test.sh [MAVEN OPTION...]     for example -pl bundles/org.motus.safety.tests -am
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

need_java
need_maven
need_test_tools

# Adds up the reports of this run; prints one line; fails when a test failed or none ran.
summary() {
    find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' -print0 |
        xargs -0 --no-run-if-empty grep -h -m 1 '<testsuite ' |
        awk '{
                for (i = 1; i <= NF; i++) {
                    if (split($i, part, "\"") < 2) continue
                    if ($i ~ /^tests=/) run += part[2]
                    if ($i ~ /^failures=/) failures += part[2]
                    if ($i ~ /^errors=/) errors += part[2]
                    if ($i ~ /^skipped=/) skipped += part[2]
                }
            }
            END {
                printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failures, errors, skipped
                exit run == 0 || failures + errors > 0
            }'
}

# The tests that failed, by name: Maven named them far above.
failed() {
    find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' -print0 |
        xargs -0 --no-run-if-empty awk '
            /<testcase / { name = ""; if (match($0, / name="[^"]*"/)) name = substr($0, RSTART + 7, RLENGTH - 8)
                class = ""; if (match($0, / classname="[^"]*"/)) class = substr($0, RSTART + 12, RLENGTH - 13) }
            /<(failure|error)[ >]/ { print "Failed: " class "." name }'
}

# Lines that the tests ran through, for each bundle.
coverage() {
    [ ! -r "$coverage_report" ] || awk -F, '
        NR > 1 { bundle = $2; sub(/\.internal.*/, "", bundle); missed[bundle] += $8; covered[bundle] += $9 }
        END {
            for (bundle in covered) {
                all = missed[bundle] + covered[bundle]
                printf "Lines covered: %3d %% of %5d in %s\n", 100 * covered[bundle] / (all ? all : 1), all, bundle
            }
        }' "$coverage_report" | sort -k 8
}

coverage_report=$root/releng/inspection/target/coverage.csv
rm -f "$coverage_report"
find "$root/bundles" -path '*/target/jacoco.exec' -delete
find "$root/bundles" "$root/releng" -path '*/target/surefire-reports' -prune -exec rm -rf {} +
forget_old_classes
before=$(fingerprint)
status=0
# A window manager, so that windows get focus; a session bus, so that GTK and accessibility find one.
# shellcheck disable=SC2016
around=(xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- bash -c '
    openbox & manager=$!
    "$@"; status=$?
    kill $manager
    exit $status' test)
run_maven verify -fae "$@" || status=$?
[ "$status" -ne 0 ] || [ $# -gt 0 ] || echo "$before" >"$stamp"
coverage
# What a screen reader hears, read from outside on the product that was just built.
[ "$status" -ne 0 ] || [ $# -gt 0 ] || "$root/releng/atspi/check.sh" || status=1
failed
summary || status=1
[ "$status" -eq 0 ] || say "not all is well: see the lines above, those of Maven marked ERROR."
exit "$status"
