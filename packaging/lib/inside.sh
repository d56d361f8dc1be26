# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The commands of packaging/dev, run where all tools are there: in the root or on the system itself.
set -euo pipefail

checkout=$FLORILEGIUM_CHECKOUT
# shellcheck source=/dev/null
source "$checkout/packaging/lib/say.sh"

# configure PRESET: only when it has not been done, or was done otherwise. Ninja itself sees changed CMake files.
configure() {
    local werror=OFF stamp=$checkout/build/$1/configured
    # Clang's presets have it on always.
    [[ -z ${CI:-} && $1 != clang && $1 != lint ]] || werror=ON
    local wanted
    wanted=$(echo "werror $werror ${FLORILEGIUM_INSTRUMENTED:-}" && sha256sum "$checkout/CMakePresets.json" | cut -c1-16)
    if [[ ! -e $checkout/build/$1/build.ninja || $(cat "$stamp" 2>/dev/null) != "$wanted" ]]; then
        grep -q "\"name\": \"$1\"" "$checkout/CMakePresets.json" || fail 2 "there is no preset '$1' in CMakePresets.json."
        (cd "$checkout" && cmake --preset "$1" "-DFLORILEGIUM_WERROR=$werror" \
            "-DFLORILEGIUM_INSTRUMENTED=${FLORILEGIUM_INSTRUMENTED:-}") || fail 1 "configuring '$1' failed."
        echo "$wanted" >"$stamp"
    fi
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    configure "$preset"
    cmake --build "$checkout/build/$preset" ${1+--target "$@"} || fail 1 "building '$preset' failed."
}

# with_display COMMAND…: on an X server of its own that no one sees.
with_display() {
    local folder server status=0
    folder=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp -noreset 3>"$folder/display" >"$folder/log" 2>&1 &
    server=$!
    local tries=0
    until [[ -s $folder/display ]]; do
        ((++tries < 100)) && kill -0 "$server" 2>/dev/null || fail 1 "the virtual display did not start: $(tail -n 1 "$folder/log")."
        sleep 0.1
    done
    env -u WAYLAND_DISPLAY -u XAUTHORITY "DISPLAY=:$(<"$folder/display")" QT_QPA_PLATFORM=xcb "$@" || status=$?
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -rf -- "$folder"
    return "$status"
}

dev_run() {
    if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
        tour
        return
    fi
    build release florilegium
    (($# > 0)) || set -- "$(sample)"
    "$checkout/build/release/bin/florilegium" "$@"
}

sample() {
    echo "$checkout/resources/sample/openness-and-secrecy.md"
}

# The real window on a virtual display, driven through the main job; with a home of its own, never the reader's.
tour() {
    local status=0 home
    say "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the tour is run on a virtual one."
    build release florilegium florilegium-tour
    home=$(mktemp -d)
    rm -rf -- "$checkout/build/tour"
    mkdir -p -- "$checkout/build/tour"
    with_display env "XDG_DATA_HOME=$home/data" "XDG_CONFIG_HOME=$home/config" "XDG_CACHE_HOME=$home/cache" \
        "$checkout/build/release/bin/florilegium-tour" "$checkout/build/tour" || status=$?
    rm -rf -- "$home"
    ((status == 0)) || fail "$status" "the tour did not come to its end (status $status); what it left: $checkout/build/tour"
    say "the pictures and the exported Markdown are in:"
    echo "$checkout/build/tour"
}

dev_test() {
    build dev
    cd "$checkout"
    exec ctest --preset dev --output-on-failure -j "$(nproc)" "$@"
}

dev_bench() {
    local programs program failures=0
    configure release
    mapfile -t programs < <(ninja -C "$checkout/build/release" -t targets all | sed -n 's,^\(bin/bench_[^:]*\):.*,\1,p' | sort)
    ((${#programs[@]} > 0)) || fail 1 "there are no benchmarks."
    build release florilegium "${programs[@]}"
    for program in "${programs[@]}"; do
        echo "== ${program#bin/}"
        if [[ $program == bin/bench_start ]]; then
            with_display "$checkout/build/release/$program" || ((++failures))
        else
            QT_QPA_PLATFORM=offscreen "$checkout/build/release/$program" || ((++failures))
        fi
    done
    ((failures == 0)) || fail 1 "$failures of ${#programs[@]} benchmarks failed or missed their figures."
}

# fuzz [SECONDS [WAY…]]: every fuzz program for so long, two at a time, from the inputs of the tests of parsing. What they
# learn stays in build/fuzz/corpus, what they find in build/fuzz/found.
dev_fuzz() {
    local seconds=${1:-120} failures=0 program
    local -a programs
    shift || true
    configure fuzz
    if (($# > 0)); then
        programs=("${@/#/fuzz_}")
    else
        mapfile -t programs < <(ninja -C "$checkout/build/fuzz" -t targets all | sed -n 's,^bin/\(fuzz_[^:]*\):.*,\1,p' | sort)
    fi
    build fuzz "${programs[@]}"
    mkdir -p -- "$checkout/build/fuzz/found"
    for program in "${programs[@]}"; do mkdir -p -- "$checkout/build/fuzz/corpus/$program"; done
    printf '%s\n' "${programs[@]}" | xargs -P 2 -I '{}' bash -c '
        "$0/bin/{}" "$0/corpus/{}" "$1/tests/parse/data" -max_total_time="$2" -timeout=10 -rss_limit_mb=4096 -max_len=65536 \
            -artifact_prefix="$0/found/{}-" >"$0/{}.log" 2>&1
        status=$?
        tail -n 1 "$0/{}.log" | sed "s/^/{}: /"
        exit "$status"' "$checkout/build/fuzz" "$checkout" "$seconds" || failures=1
    ((failures == 0)) || fail 1 "a fuzz program has found something: $checkout/build/fuzz/found"
    say "the fuzz programs have found nothing."
}

# lint [FILE…]: every tool runs to its end, so that one look shows all that is to be mended.
dev_lint() {
    local sources scripts failures=0
    cd "$checkout"
    if (($# > 0)); then
        mapfile -t sources < <(printf '%s\n' "$@" | grep -E '\.(cpp|h)$')
        scripts=()
    else
        mapfile -t sources < <(git ls-files -co --exclude-standard -- 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
        scripts=(packaging/dev packaging/readme-packages packaging/lib/*.sh .ci/run tests/packaging/*.sh)
    fi
    lint_step "clang-format" clang-format-19 --dry-run -Werror "${sources[@]}"
    # 2034, 2154: the parts share variables. 2015: A && B || fail is meant. 2016: apt's own $(FIELDS). 2094: a lock.
    ((${#scripts[@]} == 0)) || lint_step "shellcheck" shellcheck -x -e 2034,2154,2015,2016,2094 "${scripts[@]}"
    configure lint
    cmake --build build/lint --target autogen | grep -vE '^\[|^ninja: ' || ((PIPESTATUS[0] == 0)) \
        || fail 1 "moc could not be run for lint."
    local units
    mapfile -t units < <(printf '%s\n' "${sources[@]}" | grep '\.cpp$' | units_of_build)
    if ((${#units[@]} > 0)); then
        lint_step "clang-tidy" in_parallel clang-tidy-19 --quiet --warnings-as-errors='*' -p build/lint
        # qt-keywords: QT_NO_KEYWORDS does it. range-loop-detach: with C++23 it takes every temporary for a shared one.
        lint_step "clazy" in_parallel clazy-standalone --checks=level1,no-qt-keywords,no-range-loop-detach -p build/lint
    fi
    ((failures == 0)) || fail 1 "lint has found something in $failures of its steps."
    say "lint has found nothing."
}

# Of the sources on stdin those that the build compiles.
units_of_build() {
    grep -Fxf <(sed -n 's/^ *"file": "\(.*\)".*/\1/p' build/lint/compile_commands.json | sed "s,^$checkout/,,")
}

in_parallel() {
    printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P "$(nproc)" "$@" 2>&1 | grep -vE '^[0-9]+ warnings? |^Suppressed |^Use -header-filter'
    return "${PIPESTATUS[1]}"
}

lint_step() {
    local name=$1
    shift
    say "lint: $name"
    "$@" || ((++failures))
}

command=$1
shift
case $command in
    run) dev_run "$@" ;;
    test) dev_test "$@" ;;
    build) build "${1:-dev}" ;;
    bench) dev_bench ;;
    fuzz) dev_fuzz "$@" ;;
    lint) dev_lint "$@" ;;
    exec) exec "$@" ;;
    shell) exec bash -i ;;
esac
