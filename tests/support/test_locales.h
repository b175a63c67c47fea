#pragma once

#include <QString>
#include <QStringList>

namespace headroom::test {

/// Locales with other decimals, digits, letters and directions than C, as "de_DE.UTF-8".
const QStringList& testLocales();

/// Those of them that the build could make (CMakeLists.txt beside this; package `locales`), and
/// the folder they are in, for LOCPATH.
QStringList madeLocales();
QString localeFolder();

} // namespace headroom::test
