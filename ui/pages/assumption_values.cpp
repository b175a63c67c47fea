#include "ui/pages/assumption_values.h"

#include "planner/base/text.h"
#include "ui/pages/hiring_assumption_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {
namespace {

constexpr int mostDecimals = 4;

/// Words of the planner that people read in their own language.
constexpr std::array<const char*, 9> words = {
    QT_TRANSLATE_NOOP("AssumptionWord", "yes"),
    QT_TRANSLATE_NOOP("AssumptionWord", "no"),
    QT_TRANSLATE_NOOP("AssumptionWord", "peak"),
    QT_TRANSLATE_NOOP("AssumptionWord", "average"),
    QT_TRANSLATE_NOOP("AssumptionWord", "dedicated"),
    QT_TRANSLATE_NOOP("AssumptionWord", "pooled"),
    QT_TRANSLATE_NOOP("AssumptionWord", "digital"),
    QT_TRANSLATE_NOOP("AssumptionWord", "rules"),
    QT_TRANSLATE_NOOP("AssumptionWord", "file"),
};

QString translated(const char* word) {
    return QCoreApplication::translate("AssumptionWord", word);
}

bool isShare(const Assumption& assumption) {
    const std::string& unit = assumption.unit;
    return unit == "fraction" || unit == "share" || unit == "share a year" ||
           unit == "share a month";
}

/// Shares one after the other, "0.1;0.25;0.4".
bool isShareByMonth(const Assumption& assumption) {
    return assumption.unit == "share of full capacity by month";
}

/// A name that happens to be a number stays as it is.
bool isText(const Assumption& assumption) {
    return assumption.unit.empty() || assumption.unit == "ISO 4217";
}

/// As many decimals as the value has, within reason.
int decimalsOf(double value) {
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::abs(scaled)))
            return decimals;
    }
    return mostDecimals;
}

QString shareText(double share, const Format& format) {
    return format.percent(share, decimalsOf(share * 100.0));
}

QString sharesText(const std::string& values, const Format& format) {
    QStringList texts;
    for (const std::string& value : split(values, ';')) {
        const auto share = parseDecimal(value);
        if (!share)
            return QString::fromStdString(values);
        texts << shareText(*share, format);
    }
    return texts.join(QStringLiteral("; "));
}

std::string plainNumber(double value) {
    return QString::number(value, 'g', 12).toStdString();
}

std::string typedShares(const QString& text, const Format& format) {
    std::vector<std::string> values;
    for (const QString& part : text.split(QLatin1Char(';'))) {
        const auto share = format.parse(part);
        if (!share)
            return text.toStdString();
        values.push_back(plainNumber(*share));
    }
    return joined(values, ";");
}

} // namespace

QString assumptionValue(const Assumption& assumption, const Format& format) {
    const QString plain = QString::fromStdString(assumption.value);
    const auto word = std::ranges::find(words, std::string_view(assumption.value));
    if (word != words.end())
        return translated(*word);
    if (isShareByMonth(assumption))
        return sharesText(assumption.value, format);
    const auto number = parseDecimal(assumption.value);
    if (!number || isText(assumption))
        return plain;
    if (isShare(assumption))
        return shareText(*number, format);
    return format.number(*number, decimalsOf(*number));
}

std::string typedAssumption(const Assumption& assumption, const QString& typed,
                            const Format& format) {
    const QString text = typed.trimmed();
    if (text == assumptionValue(assumption, format))
        return assumption.value; // with all its decimals
    for (const char* word : words)
        if (text.compare(translated(word), Qt::CaseInsensitive) == 0)
            return word;
    if (isText(assumption))
        return text.toStdString();
    if (isShareByMonth(assumption))
        return typedShares(text, format);
    const auto number = format.parse(text);
    return number ? plainNumber(*number) : text.toStdString();
}

std::vector<std::pair<std::string, std::string>>
typedAssumptions(const std::vector<Assumption>& rows, const std::vector<CellEdit>& edits,
                 const Format& format) {
    std::vector<std::pair<std::string, std::string>> values;
    for (const CellEdit& edit : edits) {
        const Assumption& assumption = rows[std::size_t(edit.row)];
        values.emplace_back(assumption.key, typedAssumption(assumption, edit.text, format));
    }
    return values;
}

QString assumptionUnit(const Assumption& assumption, const Format& format) {
    if (assumption.unit == "currency")
        return format.currencyCode();
    if (assumption.unit == "fraction" || assumption.unit == "share" || assumption.unit == "date" ||
        assumption.unit == "ISO 4217")
        return {};
    if (isShareByMonth(assumption))
        return translated(QT_TRANSLATE_NOOP("AssumptionWord", "by month"));
    return plainAssumptionWord(assumption.unit);
}

} // namespace headroom::ui
