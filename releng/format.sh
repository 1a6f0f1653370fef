#!/usr/bin/env bash
# Formats all Java that is written by hand, as releng/test.sh wants it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

need_java
need_maven
run_maven -q spotless:apply "$@"
