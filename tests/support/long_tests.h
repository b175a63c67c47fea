#pragma once

#include <QString>
#include <QtGlobal>

namespace headroom::test {

/// "1" in the environment turns the short form of a long test into the whole.
inline bool longTests() {
    return qEnvironmentVariable("HEADROOM_LONG_TESTS") == QStringLiteral("1");
}

} // namespace headroom::test
