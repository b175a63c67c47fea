#pragma once

#include "planner/base/month.h"
#include "planner/base/units.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace headroom::ui {

/// Numbers as people read them: one object per plan (locale + currency of the plan). Values stay
/// in `headroom` units; negative numbers carry a real minus sign (U+2212) in every locale.
class Format {
  public:
    explicit Format(const QLocale& locale = QLocale(),
                    const QString& currencyCode = QStringLiteral("GBP"));

    const QLocale& locale() const { return locale_; }
    const QString& currencyCode() const { return currencyCode_; }
    /// "£", or the code where no symbol is known.
    const QString& currencySymbol() const { return symbol_; }

    /// "£48,612,000"; minor units only when `exact`: "£48,612,000.00".
    QString money(Money amount, bool exact = false) const;
    /// Money in units of the currency.
    QString moneyUnits(double units, int decimals = 0) const;
    /// "£48.6M", "£412K", "£950": three significant digits.
    QString moneyCompact(Money amount) const;
    QString moneyCompact(double units) const;
    /// "1,204"
    QString count(std::int64_t value) const;
    /// "97%" or with decimals "97.4%"; unbounded utilisation is "no capacity".
    QString percent(Permille value, int decimals = 0) const;
    QString percent(double fraction, int decimals = 0) const;
    /// "+13 pts": a difference of percentages.
    QString points(double fraction) const;
    /// "11.2 h"
    QString hours(Minutes value, int decimals = 1) const;
    /// "23.4 FTE"; `fte(…, false)` leaves the unit out.
    QString fte(double value, bool unit = true) const;
    QString number(double value, int decimals) const;
    /// "+0.3", "−0.3", "0.0"
    QString signedNumber(double value, int decimals) const;
    /// "15 Jan 2027", "Jan 15, 2027", "15. Jan. 2027", as the locale has it.
    QString date(Date date) const;
    /// "Jan 2027" / "Jan 27"
    QString month(Month month) const;
    QString monthShort(Month month) const;

    /// Reads what a person types in this locale: "1,204.5", "£120K", "1.2m", "75 %" (= 0.75),
    /// "−3". nullopt when it is not a number.
    std::optional<double> parse(const QString& text) const;

  private:
    QLocale locale_;
    QString currencyCode_;
    QString symbol_;
    QString datePattern_;
};

QDate toQDate(Date date);
Date fromQDate(const QDate& date);

} // namespace headroom::ui
