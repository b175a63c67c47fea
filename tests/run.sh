#!/usr/bin/env bash
# Builds and runs every test. The last lines are ctest's summary; the exit code is ctest's.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/run.sh [CTEST-OPTION]...

Installs what is missing (Debian 12, apt-get), builds the tests with assertions and runs all of them.
Options go to ctest, for instance:  tests/run.sh -R storage   or   tests/run.sh -L ui

Environment: HEADROOM_COVERAGE=ON  count the lines that run, for the gate `coverage`; ccache cannot
             keep what is compiled that way
TEXT
}

fail() {
    echo "tests/run.sh: $*" >&2
    exit 1
}

case "${1:-}" in
-h | --help) usage && exit 0 ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/tests
log=build/tests-build.log
mkdir -p build

./.ci/install_packages.sh build tests || fail "some packages are missing"

started=$SECONDS
echo "Building the tests in $build ..."
if ! cmake --preset tests -DHEADROOM_COVERAGE="${HEADROOM_COVERAGE:-OFF}" >"$log" 2>&1 || ! cmake --build --preset tests >>"$log" 2>&1; then
    grep -n -m 40 -E 'error|CMake Error|FAILED' "$log" >&2 || tail -n 40 "$log" >&2
    fail "the build failed; all of its output is in $log"
fi
echo "Built in $((SECONDS - started)) s"

# Counts of an earlier run, or of a file since changed, would blur the coverage that gates.sh reads.
find "$build" -name '*.gcda' -delete
rm -f build/ctest.log
status=0
ctest --preset tests --output-log build/ctest.log "$@" || status=$?
exit $status
