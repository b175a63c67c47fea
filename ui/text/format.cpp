#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Format)
};

struct Symbol {
    const char* code;
    const char* symbol;
};

constexpr std::array symbols = {
    Symbol{"GBP", "£"},  Symbol{"EUR", "€"},  Symbol{"USD", "$"},  Symbol{"JPY", "¥"},
    Symbol{"INR", "₹"},  Symbol{"CAD", "C$"}, Symbol{"AUD", "A$"}, Symbol{"NZD", "NZ$"},
    Symbol{"BRL", "R$"}, Symbol{"KRW", "₩"},  Symbol{"PLN", "zł"}, Symbol{"CZK", "Kč"},
    Symbol{"SEK", "kr"}, Symbol{"NOK", "kr"}, Symbol{"DKK", "kr"}, Symbol{"ILS", "₪"},
};

QString symbolOf(const QString& code) {
    for (const auto& entry : symbols)
        if (code == QLatin1String(entry.code))
            return QString::fromUtf8(entry.symbol);
    return code + QChar(QChar::Nbsp);
}

/// Locales write the minus as a hyphen; numbers on screen carry the real sign.
QString withMinus(QString text) {
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text;
}

/// Puts the suffix behind the last digit, wherever the locale puts the currency.
QString suffixed(const QString& amount, const QString& suffix) {
    qsizetype last = amount.size();
    while (last > 0 && !amount.at(last - 1).isDigit())
        --last;
    return amount.left(last) + suffix + amount.mid(last);
}

/// Decimals that leave three significant digits for 1 ≤ value < 1000, without trailing zeros.
int decimalsFor(double value) {
    const double magnitude = std::abs(value);
    if (magnitude >= 99.95)
        return 0;
    return magnitude >= 9.995 ? 1 : 2;
}

double rounded(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

int shortest(double value, int decimals) {
    while (decimals > 0 && rounded(value, decimals) == rounded(value, decimals - 1))
        --decimals;
    return decimals;
}

/// With the space that the language puts before it, as in "75 %".
QString percentSignOf(const QLocale& locale) {
    switch (locale.language()) {
    case QLocale::French:
        return QChar(0x202F) + locale.percent();
    case QLocale::Czech:
    case QLocale::Danish:
    case QLocale::Finnish:
    case QLocale::German:
    case QLocale::NorwegianBokmal:
    case QLocale::Russian:
    case QLocale::Slovak:
    case QLocale::Spanish:
    case QLocale::Swedish:
        return QChar(QChar::Nbsp) + locale.percent();
    default:
        return locale.percent();
    }
}

/// "1,204,500": one to three digits, then groups of three, or of two as in India.
bool isGrouped(const QString& whole, QChar mark) {
    const QStringList groups = whole.split(mark);
    const bool begins = !groups.front().isEmpty() && groups.front().size() <= 3 &&
                        groups.front().front() != QLatin1Char('0');
    return begins && groups.back().size() == 3 &&
           std::all_of(groups.begin() + 1, groups.end() - 1,
                       [](const QString& group) { return group.size() == 2 || group.size() == 3; });
}

/// Without the marks that group digits, and with the locale's decimal mark where another language's
/// can mean nothing else ("0,8" is no eight). Null: it could mean two amounts, or none.
std::optional<QString> withOwnMarks(QString digits, const QLocale& locale) {
    const QString group = locale.groupSeparator();
    const QChar own = locale.decimalPoint().at(0);
    const QChar other = own == QLatin1Char(',') ? QLatin1Char('.') : QLatin1Char(',');
    if (group != other)
        digits.remove(group);
    const qsizetype point = digits.indexOf(own);
    const qsizetype foreign = digits.lastIndexOf(other);
    if (foreign < 0)
        return digits;
    const bool sign = digits.startsWith(QLatin1Char('-')) || digits.startsWith(QLatin1Char('+'));
    const QString whole = digits.left(point < 0 ? digits.size() : point).mid(sign ? 1 : 0);
    const bool once = digits.count(other) == 1;
    if (foreign < point || point < 0) {
        if (isGrouped(whole, other)) // of a locale that groups otherwise it may be either
            return group == other || !once ? std::optional(digits.remove(other)) : std::nullopt;
        if (point >= 0 || !once)
            return std::nullopt;
    } else if (!once || !isGrouped(digits.left(foreign).mid(sign ? 1 : 0), own)) {
        return std::nullopt;
    } else {
        digits.remove(own);
    }
    return digits.replace(other, own);
}

/// The locale's long date without the weekday and with a short month.
QString datePatternOf(const QLocale& locale) {
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("^dddd[,،]? *|[,،]? *dddd$"));
    pattern.remove(weekday);
    return pattern.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

} // namespace

Format::Format(const QLocale& locale, const QString& currencyCode)
    : locale_(locale), currencyCode_(currencyCode), symbol_(symbolOf(currencyCode)) {
    locale_.setNumberOptions(QLocale::DefaultNumberOptions);
    datePattern_ = datePatternOf(locale_);
}

QString Format::money(Money amount, bool exact) const {
    return moneyUnits(toUnits(amount), exact ? 2 : 0);
}

QString Format::moneyUnits(double units, int decimals) const {
    // Of the amount without its sign: some locales put negative money in brackets.
    QString amount = locale_.toCurrencyString(std::abs(units), symbol_, decimals).trimmed();
    // A code brings a space of its own, for where it stands before the amount.
    amount.replace(QString(2, QChar(QChar::Nbsp)), QString(QChar(QChar::Nbsp)));
    return rounded(units, decimals) < 0.0 ? QChar(0x2212) + amount : amount;
}

QString Format::moneyCompact(Money amount) const {
    return moneyCompact(toUnits(amount));
}

QString Format::moneyCompact(double units) const {
    struct Step {
        double size;
        QString suffix;
    };
    const std::array steps = {Step{1e9, Words::tr("B", "billions, behind the number")},
                              Step{1e6, Words::tr("M", "millions, behind the number")},
                              Step{1e3, Words::tr("K", "thousands, behind the number")}};
    for (const auto& step : steps) {
        // 999,600 is "£1M", not "£1,000K".
        if (std::abs(units) < step.size * 0.9995)
            continue;
        const double value = units / step.size;
        const int decimals = shortest(value, decimalsFor(value));
        return suffixed(moneyUnits(value, decimals), step.suffix);
    }
    return moneyUnits(units);
}

QString Format::count(std::int64_t value) const {
    return withMinus(locale_.toString(static_cast<qlonglong>(value)));
}

QString Format::percent(Permille value, int decimals) const {
    if (value == unboundedUtilisation)
        return Words::tr("no capacity");
    return percent(toFraction(value), decimals);
}

QString Format::percent(double fraction, int decimals) const {
    if (!std::isfinite(fraction))
        return Words::tr("no capacity");
    return number(fraction * 100.0, decimals) + percentSignOf(locale_);
}

QString Format::points(double fraction) const {
    const bool one = std::abs(std::llround(fraction * 100.0)) == 1;
    return (one ? Words::tr("%1 pt") : Words::tr("%1 pts")).arg(signedNumber(fraction * 100.0, 0));
}

QString Format::hours(Minutes value, int decimals) const {
    return Words::tr("%1 h").arg(number(toHours(value), decimals));
}

QString Format::fte(double value, bool unit) const {
    const QString text = number(value, 1);
    return unit ? Words::tr("%1 FTE").arg(text) : text;
}

QString Format::number(double value, int decimals) const {
    const double shown = rounded(value, decimals);
    return withMinus(locale_.toString(shown == 0.0 ? 0.0 : shown, 'f', decimals));
}

QString Format::signedNumber(double value, int decimals) const {
    const QString text = number(value, decimals);
    return rounded(value, decimals) > 0.0 ? QLatin1Char('+') + text : text;
}

QString Format::date(Date date) const {
    return locale_.toString(toQDate(date), datePattern_);
}

QString Format::month(Month month) const {
    return locale_.toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yyyy"));
}

QString Format::monthShort(Month month) const {
    return locale_.toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yy"));
}

std::optional<double> Format::parse(const QString& text) const {
    QString rest = text.trimmed();
    rest.replace(QChar(0x2212), QLatin1Char('-'));
    rest.remove(symbol_.trimmed(), Qt::CaseInsensitive);
    rest.remove(currencyCode_, Qt::CaseInsensitive);
    rest.remove(QLatin1Char(' '));
    rest.remove(QChar(QChar::Nbsp));
    rest.remove(QChar(0x202F));
    double scale = 1.0;
    const QChar last = rest.isEmpty() ? QChar() : rest.back().toLower();
    const QString endings = QStringLiteral("kmb%");
    const std::array scales = {1e3, 1e6, 1e9, 0.01};
    if (const auto at = endings.indexOf(last); at >= 0 && !last.isNull()) {
        scale = scales.at(static_cast<std::size_t>(at));
        rest.chop(1);
    }
    const auto digits = withOwnMarks(rest, locale_);
    if (!digits)
        return std::nullopt;
    bool ok = false;
    const double value = locale_.toDouble(*digits, &ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value * scale;
}

QDate toQDate(Date date) {
    const std::chrono::year_month_day ymd(date);
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

Date fromQDate(const QDate& date) {
    return makeDate(date.year(), static_cast<unsigned>(date.month()),
                    static_cast<unsigned>(date.day()));
}

} // namespace headroom::ui
