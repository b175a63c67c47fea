#pragma once

#include "planner/base/month.h"
#include "planner/import/table_dialect.h"

#include <optional>
#include <string_view>

namespace headroom {

/// A cell that may be a day, read in every order that gives a real day (years 1900…2199; two-digit
/// years 00–69 are 20xx). Understood: ISO, `20260331`, separators `/ . -` and blanks, month names
/// in English, German, French, Spanish, Italian, Portuguese and Dutch, 年月日, weekday in front,
/// time and zone behind (the day is taken as written, never shifted), digits of other scripts. `Mar
/// 2026`, `2026-03`, `03/2026` give the first day and `monthOnly`.
struct DateReading {
    std::optional<Date> ymd;
    std::optional<Date> dmy;
    std::optional<Date> mdy;
    bool monthOnly = false;

    bool readable() const { return ymd || dmy || mdy; }
    std::optional<Date> in(DateOrder order) const;
};

/// All readings absent: not a day. A plain number is none, but for `20260331`.
DateReading readDate(std::string_view text);

/// Day of a spreadsheet serial number (whole part); the 1900 system counts the 29 February 1900
/// that never was. Absent outside 1900…2199.
std::optional<Date> dateOfSerial(double serial, bool epoch1904);
/// Day (UTC) of seconds, milliseconds or microseconds since 1970, as interfaces of CRMs give them;
/// 1985 to 2198.
std::optional<Date> dateOfEpoch(double count);

/// Does a quarter say that it is one of a fiscal year ("FY26 Q3")?
bool isFiscalQuarter(std::string_view text);
/// First month of "Q3 2026", "2026-Q3", "2026Q3", "Q3/26", "3Q26", "FY26 Q3". A fiscal year has the
/// number of the calendar year in which it ends, and begins in month `fiscalYearStart`.
std::optional<Month> quarterFromText(std::string_view text, int fiscalYearStart = 1);

} // namespace headroom
