#pragma once

#include "planner/base/result.h"

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace headroom {

/// A calendar day (proleptic Gregorian, no time zone).
using Date = std::chrono::sys_days;

/// A calendar month, ordered; `Month::of(date) + 3` is three months later.
class Month {
  public:
    constexpr Month() = default;
    /// month is 1…12.
    constexpr Month(int year, int month) : index_(year * 12 + month - 1) {}
    static constexpr Month fromIndex(int index) {
        Month m;
        m.index_ = index;
        return m;
    }
    static Month of(Date date);

    constexpr int year() const { return index_ / 12; }
    constexpr int month() const { return index_ % 12 + 1; }
    /// Months since year 0; consecutive.
    constexpr int index() const { return index_; }
    constexpr int quarter() const { return (month() - 1) / 3 + 1; }
    Date firstDay() const;
    Date lastDay() const;
    int days() const;

    friend constexpr auto operator<=>(const Month&, const Month&) = default;
    friend constexpr Month operator+(Month m, int months) { return fromIndex(m.index_ + months); }
    friend constexpr Month operator-(Month m, int months) { return fromIndex(m.index_ - months); }
    friend constexpr int operator-(Month a, Month b) { return a.index_ - b.index_; }

  private:
    int index_ = 0;
};

Date makeDate(int year, unsigned month, unsigned day);
/// "2027-03-31" and nothing else (years 1900…2200); BadDate otherwise.
Result<Date> parseIsoDate(std::string_view text);
std::string toIso(Date date);
/// "2027-03" and nothing else; BadDate otherwise.
Result<Month> parseIsoMonth(std::string_view text);
std::string toIso(Month month);

} // namespace headroom
