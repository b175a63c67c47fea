#include "planner/scenarios/scalar_text.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headroom {
namespace {

template <class Value, std::size_t count>
using Choices = std::array<std::pair<std::string_view, Value>, count>;

constexpr Choices<SegmentSource, 2> sources = {
    {{"rules", SegmentSource::Rules}, {"file", SegmentSource::File}}};
constexpr Choices<PlanningMonth, 2> planningMonths = {
    {{"peak", PlanningMonth::Peak}, {"average", PlanningMonth::Average}}};
constexpr Choices<bool, 8> truths = {{{"yes", true},
                                      {"no", false},
                                      {"true", true},
                                      {"false", false},
                                      {"on", true},
                                      {"off", false},
                                      {"1", true},
                                      {"0", false}}};
constexpr std::array coverages = {Coverage::Dedicated, Coverage::Pooled, Coverage::Digital};
constexpr std::array statuses = {CsmStatus::Active, CsmStatus::Leaver, CsmStatus::NotInTeam,
                                 CsmStatus::Hire};
constexpr std::array lifecycles = {Lifecycle::Unknown, Lifecycle::Onboarding, Lifecycle::Adoption,
                                   Lifecycle::Value, Lifecycle::AtRisk};

template <class Value, std::size_t count>
std::string choiceText(const Choices<Value, count>& choices, Value value) {
    for (const auto& [text, choice] : choices)
        if (choice == value)
            return std::string(text);
    return {};
}

template <class Value, std::size_t count>
bool readChoice(const Choices<Value, count>& choices, std::string_view text, Value& value) {
    for (const auto& [word, choice] : choices)
        if (word == text) {
            value = choice;
            return true;
        }
    return false;
}

template <class Values, class Key, class Value>
bool readByKey(const Values& values, Key key, std::string_view text, Value& value) {
    const auto found = std::ranges::find_if(values, [&](Value v) { return text == key(v); });
    if (found == values.end())
        return false;
    value = *found;
    return true;
}

template <class Number>
bool readWhole(std::string_view text, Number& value) {
    Number read{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return false;
    value = read;
    return true;
}

/// `count` of units of 10^−decimals as a decimal without trailing zeros.
std::string fixedPointText(std::int64_t count, std::size_t decimals) {
    auto size = static_cast<std::uint64_t>(count);
    if (count < 0)
        size = 0 - size;
    std::string digits = std::to_string(size);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return (count < 0 ? "-" : "") + digits;
}

/// The same back without passing through a double; nullopt when there are more decimals, or the
/// text is no plain decimal.
std::optional<std::int64_t> readFixedPoint(std::string_view text, std::size_t decimals) {
    std::string digits(text.substr(0, text.find('.')));
    std::string_view fraction = text.substr(std::min(text.size(), digits.size() + 1));
    if (fraction.size() > decimals || digits.empty() || digits == "-" ||
        fraction.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    digits += fraction;
    digits.append(decimals - fraction.size(), '0');
    std::int64_t count = 0;
    return readWhole(digits, count) ? std::optional(count) : std::nullopt;
}

} // namespace

std::string scalarText(double value) {
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    return decimalText(value);
}

std::string scalarText(int value) {
    return std::to_string(value);
}

std::string scalarText(bool value) {
    return value ? "yes" : "no";
}

std::string scalarText(Money value) {
    return fixedPointText(value.count(), 2);
}

std::string scalarText(Permille value) {
    return fixedPointText(value.count(), 3);
}

std::string scalarText(Date value) {
    const std::int64_t day = value.time_since_epoch().count();
    const bool common = value >= makeDate(1900, 1, 1) && value <= makeDate(2200, 12, 31);
    return common ? toIso(value) : "day:" + std::to_string(day);
}

std::string scalarText(Month value) {
    const bool common = value >= Month(1900, 1) && value <= Month(2200, 12);
    return common ? toIso(value) : "month:" + std::to_string(value.index());
}

std::string scalarText(SegmentSource value) {
    return choiceText(sources, value);
}

std::string scalarText(Coverage value) {
    return coverageKey(value);
}

std::string scalarText(PlanningMonth value) {
    return choiceText(planningMonths, value);
}

std::string scalarText(CsmStatus value) {
    return csmStatusKey(value);
}

std::string scalarText(Lifecycle value) {
    return lifecycleKey(value);
}

bool readScalar(std::string_view text, double& value) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    return readWhole(text, value);
}

bool readScalar(std::string_view text, int& value) {
    return readWhole(text, value);
}

bool readScalar(std::string_view text, bool& value) {
    return readChoice(truths, lowered(text), value);
}

bool readScalar(std::string_view text, Money& value) {
    if (const auto exact = readFixedPoint(text, 2)) {
        value = Money(*exact);
        return true;
    }
    const auto units = parseDecimal(text);
    const auto rounded = units ? moneyFromUnits(*units) : fail(ErrorCode::BadNumber);
    if (rounded)
        value = *rounded;
    return rounded.has_value();
}

bool readScalar(std::string_view text, Permille& value) {
    if (const auto exact = readFixedPoint(text, 3)) {
        value = Permille(*exact);
        return true;
    }
    const auto fraction = parseDecimal(text);
    if (!fraction || std::abs(*fraction) > 1e12)
        return false;
    value = permilleFromFraction(*fraction);
    return true;
}

bool readScalar(std::string_view text, Date& value) {
    Date::rep day = 0;
    if (text.starts_with("day:") && readWhole(text.substr(4), day)) {
        value = Date(std::chrono::days(day));
        return true;
    }
    const auto date = parseIsoDate(text);
    if (date)
        value = *date;
    return date.has_value();
}

bool readScalar(std::string_view text, Month& value) {
    int index = 0;
    if (text.starts_with("month:") && readWhole(text.substr(6), index)) {
        value = Month::fromIndex(index);
        return true;
    }
    const auto month = parseIsoMonth(text);
    if (month)
        value = *month;
    return month.has_value();
}

bool readScalar(std::string_view text, SegmentSource& value) {
    return readChoice(sources, text, value);
}

bool readScalar(std::string_view text, Coverage& value) {
    return readByKey(coverages, coverageKey, text, value);
}

bool readScalar(std::string_view text, PlanningMonth& value) {
    return readChoice(planningMonths, text, value);
}

bool readScalar(std::string_view text, CsmStatus& value) {
    return readByKey(statuses, csmStatusKey, text, value);
}

bool readScalar(std::string_view text, Lifecycle& value) {
    return readByKey(lifecycles, lifecycleKey, text, value);
}

} // namespace headroom
