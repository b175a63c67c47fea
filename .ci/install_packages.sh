#!/usr/bin/env bash
# Installs the packages of .ci/packages.txt that are missing, and nothing else.
# Usage: install_packages.sh [build|tests|gates|package]...   (default: build tests gates)
set -euo pipefail

list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

packages_of() { # section names; prints package names, one a line
    awk -v wanted=" $* " '
        /^# section:/ { section = $3; next }
        /^[[:space:]]*(#|$)/ { next }
        index(wanted, " " section " ") { print $1 }' "$list"
}

is_installed() { # the status is "ii" for an installed package, whatever architecture it has
    dpkg-query -W -f='${db:Status-Abbrev}\n' "$1" 2>/dev/null | grep -q '^.i'
}

missing_of() {
    local package
    for package in $(packages_of "$@"); do
        is_installed "$package" || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

[ $# -gt 0 ] || set -- build tests gates
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "No apt-get here: install by hand what $list names (Debian 12 names)." >&2
    exit 0
fi

read -r -a missing <<<"$(missing_of "$@" | tr '\n' ' ')"
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    echo "These packages are missing, and neither root nor sudo is at hand to install them:" >&2
    echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
fi

echo "Installing ${#missing[@]} packages: ${missing[*]}"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
# A source that cannot be refreshed is no reason to stop: the install below tells the truth.
as_root apt-get -q -o Acquire::Retries=3 update >"$log" 2>&1 || true
if ! as_root apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
    install --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "Could not install them; the lines above are from apt-get." >&2
    exit 1
fi
