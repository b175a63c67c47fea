#include "ui/pages/import_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>
#include <utility>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ImportWords", text);
}

/// Fields that are called the same in several files are called so once.
struct FieldName {
    const char* key; // without the file
    const char* name;
};

constexpr FieldName fieldNames[] = {
    {"id", QT_TRANSLATE_NOOP("ImportWords", "ID")},
    {"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {"name_first", QT_TRANSLATE_NOOP("ImportWords", "First name")},
    {"name_last", QT_TRANSLATE_NOOP("ImportWords", "Last name")},
    {"parent_id", QT_TRANSLATE_NOOP("ImportWords", "Parent ID")},
    {"parent", QT_TRANSLATE_NOOP("ImportWords", "Parent")},
    {"deleted", QT_TRANSLATE_NOOP("ImportWords", "Deleted")},
    {"arr", QT_TRANSLATE_NOOP("ImportWords", "ARR")},
    {"mrr", QT_TRANSLATE_NOOP("ImportWords", "MRR")},
    {"currency", QT_TRANSLATE_NOOP("ImportWords", "Currency")},
    {"owner", QT_TRANSLATE_NOOP("ImportWords", "Owner")},
    {"owner_last", QT_TRANSLATE_NOOP("ImportWords", "Owner's last name")},
    {"owner_active", QT_TRANSLATE_NOOP("ImportWords", "Owner is active")},
    {"owner_id", QT_TRANSLATE_NOOP("ImportWords", "Owner ID")},
    {"owner_email", QT_TRANSLATE_NOOP("ImportWords", "Owner e-mail")},
    {"owner_since", QT_TRANSLATE_NOOP("ImportWords", "Owner since")},
    {"owner_changes", QT_TRANSLATE_NOOP("ImportWords", "Owner changes")},
    {"segment", QT_TRANSLATE_NOOP("ImportWords", "Segment")},
    {"region", QT_TRANSLATE_NOOP("ImportWords", "Region")},
    {"country", QT_TRANSLATE_NOOP("ImportWords", "Country")},
    {"language", QT_TRANSLATE_NOOP("ImportWords", "Language")},
    {"industry", QT_TRANSLATE_NOOP("ImportWords", "Industry")},
    {"lifecycle", QT_TRANSLATE_NOOP("ImportWords", "Lifecycle")},
    {"health", QT_TRANSLATE_NOOP("ImportWords", "Health")},
    {"customer_since", QT_TRANSLATE_NOOP("ImportWords", "Customer since")},
    {"renewal_date", QT_TRANSLATE_NOOP("ImportWords", "Renewal date")},
    {"products", QT_TRANSLATE_NOOP("ImportWords", "Products")},
    {"integrations", QT_TRANSLATE_NOOP("ImportWords", "Integrations")},
    {"seats", QT_TRANSLATE_NOOP("ImportWords", "Seats")},
    {"support_tickets", QT_TRANSLATE_NOOP("ImportWords", "Support tickets")},
    {"sites", QT_TRANSLATE_NOOP("ImportWords", "Sites")},
    {"employees", QT_TRANSLATE_NOOP("ImportWords", "Employees")},
    {"first_name", QT_TRANSLATE_NOOP("ImportWords", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("ImportWords", "Last name")},
    {"email", QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {"segments", QT_TRANSLATE_NOOP("ImportWords", "Segments")},
    {"role", QT_TRANSLATE_NOOP("ImportWords", "Role")},
    {"level", QT_TRANSLATE_NOOP("ImportWords", "Level")},
    {"languages", QT_TRANSLATE_NOOP("ImportWords", "Languages")},
    {"industries", QT_TRANSLATE_NOOP("ImportWords", "Industries")},
    {"fte", QT_TRANSLATE_NOOP("ImportWords", "FTE")},
    {"hours", QT_TRANSLATE_NOOP("ImportWords", "Hours")},
    {"start", QT_TRANSLATE_NOOP("ImportWords", "Start")},
    {"end", QT_TRANSLATE_NOOP("ImportWords", "End")},
    {"date", QT_TRANSLATE_NOOP("ImportWords", "Date")},
    {"status", QT_TRANSLATE_NOOP("ImportWords", "Status")},
    {"gone", QT_TRANSLATE_NOOP("ImportWords", "Has left")},
    {"interval", QT_TRANSLATE_NOOP("ImportWords", "Interval")},
    {"leave_from", QT_TRANSLATE_NOOP("ImportWords", "Leave from")},
    {"leave_to", QT_TRANSLATE_NOOP("ImportWords", "Leave to")},
    {"promotion_date", QT_TRANSLATE_NOOP("ImportWords", "Promotion date")},
    {"promoted_to", QT_TRANSLATE_NOOP("ImportWords", "Promoted to")},
    {"monthly_cost", QT_TRANSLATE_NOOP("ImportWords", "Monthly cost")},
    {"arr_cap", QT_TRANSLATE_NOOP("ImportWords", "ARR cap")},
    {"month", QT_TRANSLATE_NOOP("ImportWords", "Month")},
    {"new", QT_TRANSLATE_NOOP("ImportWords", "New")},
    {"churned", QT_TRANSLATE_NOOP("ImportWords", "Churned")},
    {"moved_in", QT_TRANSLATE_NOOP("ImportWords", "Moved in")},
    {"moved_out", QT_TRANSLATE_NOOP("ImportWords", "Moved out")},
    {"customers", QT_TRANSLATE_NOOP("ImportWords", "Customers")},
    {"new_arr", QT_TRANSLATE_NOOP("ImportWords", "New ARR")},
    {"expansion", QT_TRANSLATE_NOOP("ImportWords", "Expansion")},
    {"contraction", QT_TRANSLATE_NOOP("ImportWords", "Contraction")},
    {"churned_arr", QT_TRANSLATE_NOOP("ImportWords", "Churned ARR")},
    {"account", QT_TRANSLATE_NOOP("ImportWords", "Account")},
    {"amount", QT_TRANSLATE_NOOP("ImportWords", "Amount")},
    {"low", QT_TRANSLATE_NOOP("ImportWords", "Low")},
    {"high", QT_TRANSLATE_NOOP("ImportWords", "High")},
};

QString rollUpWords(const std::string& how) {
    const std::pair<const char*, QString> words[] = {{"sum", tr("sum of all rows")},
                                                     {"active_sum", tr("sum of rows running now")},
                                                     {"year_sum", tr("sum of 12 months")},
                                                     {"count", tr("number of rows")},
                                                     {"max", tr("largest")},
                                                     {"min", tr("smallest")},
                                                     {"latest", tr("latest row")},
                                                     {"most", tr("most frequent")}};
    for (const auto& [key, text] : words)
        if (how == key)
            return text;
    return QString::fromStdString(how);
}

QString numberInWords(const Saying& saying, const QLocale& locale) {
    const double value = saying.number();
    if (saying.decimals() < 0)
        return locale.toString(value, 'f', QLocale::FloatingPointShortest);
    return locale.toString(value, 'f', saying.decimals());
}

QString listInWords(const Saying& saying, const QLocale& locale) {
    QStringList parts;
    for (const Saying& part : saying.parts())
        parts << inWords(part, locale);
    return parts.join(QString::fromUtf8(saying.pattern()));
}

/// Not QString::arg: a text of the data with "%1" in it must stay as it is.
QString patternInWords(const Saying& saying, const QLocale& locale) {
    const QString pattern = tr(saying.pattern());
    QString said;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int part = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size()
                             ? pattern[i + 1].digitValue() - 1
                             : -1;
        if (part < 0 || std::size_t(part) >= saying.parts().size()) {
            said += pattern[i];
            continue;
        }
        said += inWords(saying.parts()[std::size_t(part)], locale);
        ++i;
    }
    return said;
}

} // namespace

QString inWords(const Saying& saying, const QLocale& locale) {
    switch (saying.kind()) {
    case Saying::Kind::Text:
        return QString::fromStdString(saying.text());
    case Saying::Kind::Field:
        return importFieldName(saying.text());
    case Saying::Kind::Number:
        return numberInWords(saying, locale);
    case Saying::Kind::Day:
        return Format(locale).date(saying.day());
    case Saying::Kind::Month:
        return Format(locale).month(saying.month());
    case Saying::Kind::List:
        return listInWords(saying, locale);
    case Saying::Kind::Pattern:
        break;
    }
    return patternInWords(saying, locale);
}

QString withoutOptions(const QString& text) {
    QStringList kept;
    for (const QString& sentence : text.split(QStringLiteral(". "), Qt::SkipEmptyParts))
        if (!sentence.contains(QStringLiteral("--")))
            kept << sentence;
    QString all = kept.join(QStringLiteral(". "));
    if (!all.isEmpty() && !QStringLiteral(".?!:").contains(all.back()))
        all += QLatin1Char('.');
    return all;
}

QString importFieldName(const std::string& key) {
    if (key.empty())
        return tr("Not used");
    if (const std::size_t how = key.find(':'); how != std::string::npos)
        return tr("%1: %2").arg(importFieldName(key.substr(0, how)),
                                rollUpWords(key.substr(how + 1)));
    const std::string plain = key.substr(key.find('.') + 1); // all of it without a dot
    for (const FieldName& field : fieldNames)
        if (plain == field.key)
            return tr(field.name);
    return QString::fromStdString(plain);
}

} // namespace headroom::ui
