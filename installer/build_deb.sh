#!/usr/bin/env bash
# Makes the Debian package from a release build and checks it. Usage: installer/build_deb.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/package

./.ci/install_packages.sh build package
cmake --preset release -B "$build" -DHEADROOM_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_EXE_LINKER_FLAGS="-Wl,-z,relro,-z,now" >/dev/null
cmake --build "$build"
rm -f "$build"/*.deb
(cd "$build" && cpack -G DEB)

desktop-file-validate installer/headroom.desktop
appstreamcli validate --no-net installer/org.headroom.headroom.metainfo.xml
man --warnings -l installer/headroom.1 installer/headroom-cli.1 >/dev/null
dpkg-deb --info "$build"/*.deb
lintian --allow-root --fail-on error,warning "$build"/*.deb
ls -l "$build"/*.deb
