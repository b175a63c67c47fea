#pragma once

#include "planner/scenarios/plan_inputs.h"

#include <limits>
#include <variant>

namespace headroom {

/// Allowed values of a number in the unit of its text, both ends included. `because` says what an
/// end depends on.
struct ValueRange {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    std::string because;
};

/// One scalar of a PlanInputs under its key: where it stands and what it may be. Valid as long as
/// the inputs it points into are not changed otherwise.
struct AssumptionField {
    enum class TextForm : std::uint8_t { Any, Name, CurrencyCode };
    using Place =
        std::variant<double*, std::optional<double>*, std::vector<double>*, int*,
                     std::optional<int>*, bool*, Permille*, std::optional<Money>*, std::string*,
                     Date*, std::optional<Month>*, SegmentSource*, Coverage*, PlanningMonth*>;
    std::string key;
    std::string unit;
    Place place;
    ValueRange range{};
    TextForm form = TextForm::Any; // of a text: a name is not empty, a code is "USD"

    /// nullopt = not given.
    std::optional<std::string> text() const;
    /// The value is untouched unless the text is a value in the range. Errors: BadValue,
    /// OutOfRange.
    Result<void> write(const std::optional<std::string>& text) const;
    /// Is the value as it stands in its range? Errors: OutOfRange.
    Result<void> check() const;
};

} // namespace headroom
