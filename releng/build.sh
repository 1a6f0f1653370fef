# Sourced by run.sh and test.sh, after setup.sh: builds the product, and knows when there is nothing to build.

product=$root/releng/product/target/products/motus/linux/gtk/x86_64/motus
stamp=$root/releng/product/target/built-from

# Name, size and time of every file that the product is made of, as one number.
fingerprint() {
    (cd "$root" && find .mvn pom.xml target-platform bundles features releng/product releng/pom.xml \
        \( -name target -o -name '*.tests' -o -name 'org.motus.testkit' -o -path bundles/org.motus.derby/lib \
        -o -path releng/product/launchers -o -path releng/product/archives \) -prune \
        -o -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' -printf '%p %s %T@\n' | sort | cksum)
}

built() {
    [ -d "$product/plugins" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ]
}

# The files that decide what Maven downloads, and where it keeps it.
downloads() {
    (cd "$root" && find .mvn target-platform pom.xml bundles/*/pom.xml releng/*/pom.xml bundles/*/META-INF/MANIFEST.MF \
        -name target -prune -o -type f -print0 | sort -z | xargs -0 cksum | cksum; echo "${HOME:-} ${MAVEN_ARGS:-}")
}

# Without network when everything was fetched before; under the command in the array "around", when there is one.
around=()
run_maven() {
    local fetched=$root/.tools/fetched offline=
    [ "$(cat "$fetched" 2>/dev/null)" != "$(downloads)" ] || offline=-o
    (cd "$root" && "${around[@]}" "$maven" -B -ntp $offline "$@") || return
    mkdir -p "$root/.tools" && downloads >"$fetched"
}

# The compiler leaves the classes of a source that is gone; they must reach neither a jar nor a check.
forget_old_classes() {
    find "$root/bundles" "$root/releng" -path '*/target/classes' -prune -exec rm -rf {} +
}

# build_product: builds when a source changed. Two runs at once build once.
build_product() {
    ! built || return 0
    need_maven
    local before log=$root/.tools/build.log
    mkdir -p "$root/.tools" 2>/dev/null && : 2>/dev/null >>"$root/.tools/lock" ||
        fail "Sources changed since the product was built, and $root is not writable."
    exec 8>>"$root/.tools/lock"
    flock 8
    if ! built; then
        say "building the product (the first time takes some minutes; log: .tools/build.log)"
        before=$(fingerprint)
        forget_old_classes
        run_maven package -DskipTests -Dmotus.archives.skip=true -pl releng/product -am >"$log" 2>&1 || {
            grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
            fail "The product could not be built: see .tools/build.log."
        }
        echo "$before" >"$stamp"
    fi
    exec 8>&-
}
