#pragma once

#include "planner/base/saying.h"

#include <QLocale>
#include <QString>
#include <string>

namespace headroom::ui {

/// What an import or a diagnosis tells, in the reader's language, numbers as the locale writes
/// them.
QString inWords(const Saying& saying, const QLocale& locale = QLocale());

/// Sentences for people: those that speak of options of the command line are left out.
QString withoutOptions(const QString& text);

/// "renewal_date" → "Renewal date", in the reader's language; empty = not used; "arr:sum" names the
/// way of rolling up as well.
QString importFieldName(const std::string& key);

} // namespace headroom::ui
