#!/usr/bin/env bash
# The quality gates that stand behind every change, in order. One line a gate, logs in build/gates/.
set -uo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/gates.sh [GATE]...

Gates, in this order (default: all of them):
  format     clang-format 14 agrees with every source file
  coverage   lines run by the tests: planner 90 %, ui 60 % (HEADROOM_COVERAGE=ON tests/run.sh)
  fuzz       every fuzzer from its saved corpus, under ASan and UBSan
  clang      clang 14 compiles everything without a warning
  sanitize   all tests under ASan and UBSan (needs the build of clang)
  threads    the planner's tests under TSan
  lint       clang-tidy 14 and clazy on changed files (needs the build of clang)

Environment: LINT_BASE=COMMIT  lint what changed since COMMIT; LINT_MAX=N  at most N files (40);
             FUZZ_SECONDS=N  time for each fuzzer (60);
             GATES_UNTIL=N  seconds since 1970 when to stop; gates it cuts or keeps from running
             are called so and are no findings
Ends with 0 when all passed, 1 when one found something, 3 when nothing was found but time ran out.
TEXT
}

case "${1:-}" in
-h | --help) usage && exit 0 ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
logs=build/gates
jobs=$(nproc)
mkdir -p "$logs"

say() { # the remark that stands on the gate's line
    echo "$*" >"$logs/remark"
}

sources() {
    git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do
        [ -f "$file" ] && echo "$file"
    done
}

gate_format() {
    sources '*.h' '*.cpp' >"$logs/sources"
    say "$(wc -l <"$logs/sources") files"
    xargs -r -a "$logs/sources" -P "$jobs" -n 40 clang-format-14 --dry-run -Werror
}

gate_clang() {
    cmake --preset asan && cmake --build --preset asan -- -k 0
}

ctest_remark() { # from ctest's output: "N tests" or "K of N tests failed"
    sed -n -E 's/^100% tests passed, 0 tests failed out of ([0-9]+)$/\1 tests/p;
        s/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\1 of \2 tests failed/p' "$1"
}

gate_sanitize() {
    local status=0
    gate_clang || { say "the build is not whole" && return 1; }
    ctest --preset asan --output-log "$logs/sanitize.ctest" || status=$?
    say "$(ctest_remark "$logs/sanitize.ctest")"
    return $status
}

starting_programs() { # the planner's tests that run another program, as one pattern
    grep -lE 'QProcess|fork\(\)' -r tests/planner --include='*_test.cpp' | xargs -r -n 1 basename -s .cpp | paste -sd '|'
}

gate_threads() {
    local status=0
    cmake --preset tsan && cmake --build --preset tsan --target tests/planner/all || return 1
    # The TSan of clang 14 gives up in the fork that starts another program: these tests do that.
    ctest --preset tsan -L planner -E "$(starting_programs)" --output-log "$logs/threads.ctest" || status=$?
    say "$(ctest_remark "$logs/threads.ctest")"
    return $status
}

lint_base() { # where the present work began: the merge base with main's published state, else 60 commits ago
    local base
    [ -z "${LINT_BASE:-}" ] || { echo "$LINT_BASE" && return; }
    base=$(git merge-base HEAD origin/main 2>/dev/null)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base=$(git rev-list --max-count=61 HEAD | tail -n 1)
    fi
    echo "$base"
}

changed_sources() { # newest change first; a changed header stands for its .cpp
    {
        git diff --name-only HEAD
        git log --format= --name-only "$(lint_base)..HEAD"
    } | grep -E '^(planner|ui|app|tests)/.*\.(h|cpp)$' | sed 's/\.h$/.cpp/' | awk '!seen[$0]++' |
        while read -r file; do
            grep -q "\"file\": \"$PWD/$file\"" build/asan/compile_commands.json && echo "$file"
        done
}

gate_lint() {
    local status=0
    gate_clang || { say "the build is not whole" && return 1; }
    changed_sources >"$logs/changed"
    head -n "${LINT_MAX:-40}" "$logs/changed" >"$logs/linted"
    say "$(wc -l <"$logs/linted") of $(wc -l <"$logs/changed") files changed since $(git rev-parse --short "$(lint_base)")"
    xargs -r -a "$logs/linted" -P "$jobs" -n 1 clang-tidy-14 --quiet -p build/asan 2>"$logs/tidy.stderr" || status=1
    # clazy speaks of Qt only, so the planner is left out; it exits with 0 whatever it finds.
    { grep -v '^planner/' "$logs/linted" || true; } | CLAZY_IGNORE_DIRS='/usr/include.*' xargs -r -P "$jobs" \
        -n 1 clazy-standalone -p build/asan --checks=level0,level1,no-non-pod-global-static \
        --ignore-included-files >"$logs/clazy" 2>&1 || status=1
    ! grep -E '\[-Wclazy|error:' "$logs/clazy" || status=1
    [ $status -eq 0 ] || grep -v 'warnings* generated' "$logs/tidy.stderr"
    return $status
}

line_rate() { # folder; per cent of its lines that ran
    gcovr --root . --add-tracefile "$logs/coverage.json" --filter "$1/" --exclude '.*_autogen' \
        --json-summary-pretty | sed -n -E 's/^ *"line_percent": ([0-9.]+),?$/\1/p' | tail -n 1
}

gate_coverage() {
    local status=0 remark="" floor folder rate
    # Without counts of all tests there is nothing to measure.
    grep -q 'HEADROOM_COVERAGE:BOOL=ON' build/tests/CMakeCache.txt && [ -f build/ctest.log ] ||
        HEADROOM_COVERAGE=ON ./tests/run.sh || return 1
    gcovr --root . -j "$jobs" --exclude-unreachable-branches --exclude-throw-branches \
        --filter planner/ --filter ui/ --filter app/ --exclude '.*_autogen' --json "$logs/coverage.json" build/tests || return 1
    for floor in planner:90 ui:60; do
        folder=${floor%:*}
        [ -n "$(sources "$folder/*.cpp")" ] || continue
        rate=$(line_rate "$folder")
        remark="$remark${remark:+, }$folder $rate % (floor ${floor#*:} %)"
        awk -v rate="${rate:-0}" -v least="${floor#*:}" 'BEGIN { exit !(rate >= least) }' || status=1
    done
    gcovr --root . --add-tracefile "$logs/coverage.json" --sort-uncovered
    say "$remark"
    return $status
}

fuzz_one() { # program; works on a copy of the corpus, so that a run leaves the tree as it was
    local noun
    noun=$(basename "$1" _fuzzer)
    mkdir -p "$logs/fuzz/$noun/corpus" "tests/fuzz/corpus/$noun"
    "$1" -max_total_time="${FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$logs/fuzz/$noun/" "$logs/fuzz/$noun/corpus" "tests/fuzz/corpus/$noun" \
        >"$logs/fuzz/$noun.log" 2>&1 || { tail -n 40 "$logs/fuzz/$noun.log" && return 1; }
    grep 'stat::number_of_executed_units' "$logs/fuzz/$noun.log" | sed "s/^/$noun /"
}

gate_fuzz() {
    local names programs
    names=$(sources 'tests/fuzz/*_fuzzer.cpp' | xargs -n 1 basename -s .cpp | sort)
    # shellcheck disable=SC2086 # one word a fuzzer
    cmake --preset asan && cmake --build --preset asan --target $names || return 1
    programs=$(echo "$names" | sed 's#^#build/asan/bin/#')
    say "$(echo "$programs" | wc -l) fuzzers, ${FUZZ_SECONDS:-60} s each"
    export -f fuzz_one
    export logs
    echo "$programs" | xargs -P "$jobs" -I{} bash -c 'fuzz_one {}'
}

all="format coverage fuzz clang sanitize threads lint"
if [ "${1:-}" = --only ]; then # how this script calls itself, so that a gate can be cut short
    "gate_$2"
    exit
fi

seconds_left() { # a gate that has less than a minute has no time at all
    local left=$((${GATES_UNTIL:-$(($(date +%s) + 86400))} - $(date +%s)))
    echo $((left < 60 ? 0 : left))
}

failed="" cut=""
run_gate() { # name
    local started=$SECONDS state="ok" code=124 left
    left=$(seconds_left)
    : >"$logs/remark"
    if [ "$left" -gt 0 ]; then
        timeout -k 30 "$left" tests/gates.sh --only "$1" >"$logs/$1.log" 2>&1 </dev/null
        code=$?
    fi
    case $code in
    0) ;;
    124 | 137) state="NO TIME" cut="$cut $1" ;;
    *) state="FAILED" failed="$failed $1" ;;
    esac
    printf '%-9s %-7s %5d s  %s\n' "$1" "$state" $((SECONDS - started)) "$(cat "$logs/remark")"
    [ "$state" = FAILED ] || return 0
    { grep -E -m 40 'error:|warning:|CMake Error|FAIL!|FAILED|\(Failed\)|ERROR: |SUMMARY: ' "$logs/$1.log" ||
        tail -n 40 "$logs/$1.log"; } | sed 's/^/    /'
    echo "    (all of it: $logs/$1.log)"
}

for name in "$@"; do
    case " $all " in
    *" $name "*) ;;
    *) usage >&2 && exit 2 ;;
    esac
done

./.ci/install_packages.sh || exit 1
for name in $all; do
    [ $# -eq 0 ] || case " $* " in *" $name "*) ;; *) continue ;; esac
    run_gate "$name"
done

[ -z "$cut" ] || echo "Gates without enough time:$cut"
if [ -n "$failed" ]; then
    echo "Gates failed:$failed (after $SECONDS s)"
elif [ -z "$cut" ]; then
    echo "All gates passed in $SECONDS s"
fi
# Whoever reads the last lines only wants to see what the tests said.
[ ! -f build/ctest.log ] || sed -n '/^[0-9]*% tests passed/,$p' build/ctest.log | grep -v -e ERROR_MESSAGE -e '^Errors while'
[ -z "$failed" ] || exit 1
[ -z "$cut" ] || exit 3
