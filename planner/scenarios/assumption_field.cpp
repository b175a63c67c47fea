#include "planner/scenarios/assumption_field.h"

#include "planner/base/text.h"
#include "planner/scenarios/scalar_text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <type_traits>

namespace headroom {
namespace {

constexpr std::size_t longestRamp = 60;

template <class Value>
struct Element {
    using Type = Value;
    static constexpr bool isOptional = false;
};
template <class Value>
struct Element<std::optional<Value>> {
    using Type = Value;
    static constexpr bool isOptional = true;
};

std::string textOf(const std::vector<double>& values) {
    std::vector<std::string> parts;
    for (const double value : values)
        parts.push_back(scalarText(value));
    return joined(parts, ";");
}

template <class Value>
std::optional<std::string> textOf(const Value& value) {
    return scalarText(value);
}

template <class Value>
std::optional<std::string> textOf(const std::optional<Value>& value) {
    return value ? std::optional(scalarText(*value)) : std::nullopt;
}

bool readText(std::string_view text, std::vector<double>& values) {
    values.clear();
    if (trimmed(text).empty())
        return true;
    for (const std::string& part : split(text, ';'))
        if (!readScalar(trimmed(part), values.emplace_back()))
            return false;
    return values.size() <= longestRamp;
}

template <class Value>
bool readText(std::string_view text, Value& value) {
    return readScalar(text, value);
}

bool isNumberIn(double value, const ValueRange& range) {
    return value >= range.low && value <= range.high;
}

bool isInRange(double value, const ValueRange& range) {
    return isNumberIn(value, range);
}
bool isInRange(int value, const ValueRange& range) {
    return isNumberIn(value, range);
}
bool isInRange(Money value, const ValueRange& range) {
    return isNumberIn(toUnits(value), range);
}
bool isInRange(Permille value, const ValueRange& range) {
    return isNumberIn(toFraction(value), range);
}
bool isInRange(const std::vector<double>& values, const ValueRange& range) {
    return std::ranges::all_of(values, [&](double v) { return isNumberIn(v, range); });
}
bool isInRange(Date value, const ValueRange&) {
    return value >= makeDate(1900, 1, 1) && value <= makeDate(2200, 12, 31);
}
bool isInRange(Month value, const ValueRange&) {
    return value >= Month(1900, 1) && value <= Month(2200, 12);
}
template <class Value>
bool isInRange(const std::optional<Value>& value, const ValueRange& range) {
    return !value || isInRange(*value, range);
}
template <class Choice>
bool isInRange(const Choice&, const ValueRange&) {
    return true;
}

bool hasForm(const std::string& text, AssumptionField::TextForm form) {
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    switch (form) {
    case AssumptionField::TextForm::Any:
        return true;
    case AssumptionField::TextForm::Name:
        return !trimmed(text).empty();
    case AssumptionField::TextForm::CurrencyCode:
        return text.size() == 3 && std::ranges::all_of(text, isCapital);
    }
    return false;
}
template <class Value>
bool hasForm(const Value&, AssumptionField::TextForm) {
    return true;
}

std::string wanted(const double&) {
    return "a number such as 12.5";
}
std::string wanted(const std::vector<double>&) {
    return "up to 60 numbers such as 0.25;0.5;0.75";
}
std::string wanted(const int&) {
    return "a whole number";
}
std::string wanted(const bool&) {
    return "yes or no";
}
std::string wanted(const Permille&) {
    return "a fraction such as 0.95";
}
std::string wanted(const Money&) {
    return "an amount such as 1500.00";
}
std::string wanted(const Date&) {
    return "a date such as 2027-03-31";
}
std::string wanted(const Month&) {
    return "a month such as 2027-03";
}
std::string wanted(const SegmentSource&) {
    return "rules or file";
}
std::string wanted(const Coverage&) {
    return "dedicated, pooled or digital";
}
std::string wanted(const PlanningMonth&) {
    return "peak or average";
}
std::string wanted(const std::string&) {
    return "a name, or three capital letters for a currency";
}

tl::unexpected<Error> outOfRange(const AssumptionField& field) {
    const ValueRange& range = field.range;
    std::string allowed =
        std::isfinite(range.low) && std::isfinite(range.high)
            ? fmt::format("allowed is {} to {}", decimalText(range.low), decimalText(range.high))
            : "allowed are the years 1900 to 2200";
    if (!field.unit.empty())
        allowed += " (" + field.unit + ")";
    if (!range.because.empty())
        allowed += ", " + range.because;
    return fail(ErrorCode::OutOfRange, field.key, std::move(allowed));
}

template <class Value>
Result<void> writeTo(Value& place, const AssumptionField& field,
                     const std::optional<std::string>& text) {
    using Single = typename Element<Value>::Type;
    if (!text) {
        if constexpr (Element<Value>::isOptional) {
            place.reset();
            return {};
        }
        return fail(ErrorCode::BadValue, field.key, "needs " + wanted(Single()));
    }
    Single value{};
    if (!readText(*text, value) || !hasForm(value, field.form))
        return fail(ErrorCode::BadValue, field.key,
                    fmt::format("\"{}\" is not {}", *text, wanted(value)));
    if (!isInRange(value, field.range))
        return outOfRange(field);
    place = std::move(value);
    return {};
}

} // namespace

std::optional<std::string> AssumptionField::text() const {
    return std::visit(
        [](const auto* value) -> std::optional<std::string> { return textOf(*value); }, place);
}

Result<void> AssumptionField::write(const std::optional<std::string>& text) const {
    return std::visit([&](auto* value) { return writeTo(*value, *this, text); }, place);
}

Result<void> AssumptionField::check() const {
    const bool inRange =
        std::visit([this](const auto* value) { return isInRange(*value, range); }, place);
    const bool formed =
        std::visit([this](const auto* value) { return hasForm(*value, form); }, place);
    if (!inRange)
        return outOfRange(*this);
    if (!formed)
        return fail(ErrorCode::BadValue, key, "needs a name, or a currency code");
    return {};
}

} // namespace headroom
