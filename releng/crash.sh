#!/usr/bin/env bash
# Kills a program that saves all the time (SIGKILL) at random moments, and looks whether everything it said was saved is
# there and verifies. The tests do it 10 times; this does it as often as it is told, on one clinic.
#   releng/crash.sh [ROUNDS]     200 when not given: about a quarter of an hour
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

need_java
need_maven
export MOTUS_CRASH_ROUNDS=${1:-200}
case $MOTUS_CRASH_ROUNDS in
    *[!0-9]* | '' | 0) fail "The number of rounds must be 1 or more." ;;
esac
run_maven verify -pl bundles/org.motus.store.jdbc.tests -am -Dtest=CrashTest -Dsurefire.failIfNoSpecifiedTests=false \
    -DfailIfNoTests=false
printf 'Killed %s times; every save that was acknowledged is there.\n' "$MOTUS_CRASH_ROUNDS"
