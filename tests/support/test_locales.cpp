#include "tests/support/test_locales.h"

#include <QFile>

namespace headroom::test {

const QStringList& testLocales() {
    static const QStringList names{
        QStringLiteral("de_DE.UTF-8"), QStringLiteral("fr_CH.UTF-8"), QStringLiteral("hi_IN.UTF-8"),
        QStringLiteral("tr_TR.UTF-8"), QStringLiteral("ar_EG.UTF-8"), QStringLiteral("ja_JP.UTF-8"),
    };
    return names;
}

QString localeFolder() {
    return QStringLiteral(HEADROOM_TEST_LOCALES);
}

QStringList madeLocales() {
    QStringList made;
    for (const QString& name : testLocales())
        if (QFile::exists(localeFolder() + QLatin1Char('/') + name + QStringLiteral("/LC_NUMERIC")))
            made << name;
    return made;
}

} // namespace headroom::test
