#include "planner/base/month.h"

#include <charconv>
#include <fmt/core.h>

namespace headroom {
namespace {

bool readDigits(std::string_view text, int& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && text.front() != '-';
}

} // namespace

Month Month::of(Date date) {
    const std::chrono::year_month_day ymd(date);
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month()))};
}

Date Month::firstDay() const {
    return makeDate(year(), static_cast<unsigned>(month()), 1);
}
Date Month::lastDay() const {
    return (*this + 1).firstDay() - std::chrono::days(1);
}
int Month::days() const {
    return static_cast<int>(((*this + 1).firstDay() - firstDay()).count());
}

Date makeDate(int year, unsigned month, unsigned day) {
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month),
                                       std::chrono::day(day));
}

Result<Date> parseIsoDate(std::string_view text) {
    int y = 0;
    int m = 0;
    int d = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' ||
        !readDigits(text.substr(0, 4), y) || !readDigits(text.substr(5, 2), m) ||
        !readDigits(text.substr(8, 2), d))
        return fail(ErrorCode::BadDate, std::string(text));
    const std::chrono::year_month_day ymd{std::chrono::year(y),
                                          std::chrono::month(static_cast<unsigned>(m)),
                                          std::chrono::day(static_cast<unsigned>(d))};
    if (!ymd.ok() || y < 1900 || y > 2200)
        return fail(ErrorCode::BadDate, std::string(text));
    return Date(ymd);
}

std::string toIso(Date date) {
    const std::chrono::year_month_day ymd(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

Result<Month> parseIsoMonth(std::string_view text) {
    int y = 0;
    int m = 0;
    if (text.size() != 7 || text[4] != '-' || !readDigits(text.substr(0, 4), y) ||
        !readDigits(text.substr(5, 2), m) || m < 1 || m > 12 || y < 1900 || y > 2200)
        return fail(ErrorCode::BadDate, std::string(text));
    return Month(y, m);
}

std::string toIso(Month month) {
    return fmt::format("{:04}-{:02}", month.year(), month.month());
}

} // namespace headroom
