#include "ui/charts/table_twin.h"

#include "ui/text/format.h"

#include <QDate>
#include <QLocale>
#include <cmath>

namespace headroom::ui {
namespace {

/// As exact as `decimals` say, without zeros that say nothing.
QString plain(double value, int decimals) {
    QString text = QLocale::c().toString(value, 'f', decimals);
    text.remove(QLocale::c().groupSeparator());
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString percentInFile(double fraction) {
    return QLocale::c().toString(fraction * 100.0, 'f', 1).remove(QLatin1Char(',')) +
           QLatin1Char('%');
}

} // namespace

TwinRow& TwinRow::cell(const QString& shown, const QString& filed) {
    shown_ << shown;
    filed_ << filed;
    return *this;
}

TwinRow& TwinRow::text(const QString& words) {
    return cell(words, words);
}

TwinRow& TwinRow::number(const QString& shown, double value, int decimals) {
    return std::isfinite(value) ? cell(shown, plain(value, decimals)) : empty();
}

TwinRow& TwinRow::count(std::int64_t value) {
    return cell(Format().count(value), QString::number(value));
}

TwinRow& TwinRow::percent(double fraction, const QString& shown) {
    return cell(shown.isEmpty() ? Format().percent(fraction, 1) : shown,
                std::isfinite(fraction) ? percentInFile(fraction) : QString());
}

TwinRow& TwinRow::date(Date day) {
    return cell(Format().date(day), QString::fromStdString(toIso(day)));
}

TwinRow& TwinRow::month(Month month) {
    return cell(Format().month(month), QString::fromStdString(toIso(month)));
}

TwinRow& TwinRow::written(const QString& shown) {
    QString digits = shown;
    const bool percent = digits.contains(QLocale().percent());
    digits.remove(QLocale().percent()).remove(QChar(QChar::Nbsp)).remove(QChar(0x202F));
    digits.replace(QChar(0x2212), QLatin1Char('-'));
    bool ok = false;
    const double value = QLocale().toDouble(digits.trimmed(), &ok);
    if (!ok)
        return text(shown);
    return cell(shown, percent ? percentInFile(value / 100.0) : plain(value, 4));
}

void TableTwin::column(const QString& header, const QString& inFile) {
    headers << header;
    fileHeaders << inFile;
}

void TableTwin::add(const TwinRow& row) {
    rows << row.shown();
    fileRows << row.filed();
}

std::optional<double> filedNumber(const QString& cell) {
    QString digits = cell;
    const bool percent = digits.endsWith(QLatin1Char('%'));
    if (percent)
        digits.chop(1);
    bool ok = false;
    const double value = digits.toDouble(&ok);
    if (ok)
        return percent ? value / 100.0 : value;
    const bool month = cell.size() == 7 && cell.at(4) == QLatin1Char('-');
    const QDate day = QDate::fromString(month ? cell + QStringLiteral("-01") : cell, Qt::ISODate);
    return day.isValid() ? std::optional(double(day.toJulianDay())) : std::nullopt;
}

} // namespace headroom::ui
