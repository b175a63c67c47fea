#!/usr/bin/env bash
# Builds Headroom and opens the sample plan; without a display, runs the whole demo on the command line.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: app/run.sh [PLAN.headroom]

Installs what is missing (Debian 12, apt-get), builds Headroom and opens it: with the sample plan, or
with PLAN. Without a display it runs the sample plan through every step on the command line instead
and lists the files that it wrote to out/.
TEXT
}

fail() {
    echo "run.sh: $*" >&2
    exit 1
}

case "${1:-}" in
-h | --help) usage && exit 0 ;;
-*) usage >&2 && exit 2 ;;
esac
[ $# -le 1 ] || { usage >&2 && exit 2; }

plan=""
if [ $# -eq 1 ]; then
    [ -f "$1" ] || fail "there is no file $1"
    plan="$(realpath "$1")"
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/release
log=build/run.log
mkdir -p build

./.ci/install_packages.sh build || fail "some packages are missing"

echo "Building in $build (the first time takes some minutes) ..."
[ -f "$build/CMakeCache.txt" ] || first="-DHEADROOM_TESTS=OFF"
if ! cmake --preset release ${first:-} >"$log" 2>&1 ||
    ! cmake --build --preset release --target headroom headroom-cli >>"$log" 2>&1; then
    grep -n -m 20 -E 'error|CMake Error|FAILED' "$log" >&2 || tail -n 20 "$log" >&2
    fail "the build failed; all of its output is in $log"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening ${plan:-the sample plan}"
    exec "$build/bin/headroom" "${plan:---sample}"
fi

if [ -n "$plan" ]; then
    echo "No display: showing what is in $plan"
    exec "$build/bin/headroom-cli" show "$plan"
fi
echo "No display: running the demo on the command line"
"$build/bin/headroom-cli" demo out
echo "Written to out/:"
find out -type f -printf '  %10s  %P\n' | sort -k 2
