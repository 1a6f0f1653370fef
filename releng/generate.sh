#!/usr/bin/env bash
# Writes the Java of the model anew from bundles/org.motus.model/model/*.ecore; files that no longer belong go away.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. "$root/releng/build.sh"

need_java
need_maven
classpath=$root/releng/generator/target/classpath
run_maven -q test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" -pl releng/generator >&2 ||
    fail "The generator could not be built."
fresh=$root/releng/generator/target/fresh
rm -rf "$fresh"
"$JAVA_HOME/bin/java" -cp "$root/releng/generator/target/classes:$(cat "$classpath")" org.motus.generator.GenerateModel \
    "$root/bundles/org.motus.model/model" "$fresh" || fail "The model could not be generated; nothing was changed."
for bundle in org.motus.model org.motus.model.edit; do
    rm -rf "$root/bundles/$bundle/src-gen"
    cp -R "$fresh/$bundle/src-gen" "$root/bundles/$bundle/"
done
(cd "$root" && git status --short bundles/*/src-gen) >&2
say "the generated code is up to date; a list above names what changed"
