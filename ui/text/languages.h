#pragma once

#include <QString>
#include <QStringList>

namespace headroom::ui {

/// Languages the program can be set to: "en", "de", "fr".
QStringList languageCodes();
/// A language in its own words: "Deutsch".
QString languageName(const QString& code);

/// Makes the program speak `wanted` from now on; empty is the desktop's language where we have it,
/// else English. Windows built before keep their words. Numbers and dates follow the desktop's
/// locale, unless its language is another one. Two codes are for checks: "qps" (accented English a
/// third longer) and "qps-rtl" (the same from right to left).
void speak(const QString& wanted);
/// The code of what is spoken: one of languageCodes(), or a code for checks.
QString spokenLanguage();

} // namespace headroom::ui
