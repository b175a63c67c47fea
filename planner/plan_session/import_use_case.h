#pragma once

#include "planner/import/import_book.h"
#include "planner/scenarios/edit.h"

namespace headroom {

/// What an import shall do besides the data.
struct ImportChoices {
    std::optional<SegmentSource> segments; // absent = leave as it is
    std::optional<Date> today; // the as-of date of a plan that has none when the data tell none
};

/// Names of the segments a plan has by its rules, for `ImportRequest::planSegments`.
std::vector<std::string> planSegments(const PlanInputs& inputs);

/// The day a plan of `planned` is made for once this is imported. A day found in the data never
/// takes a plan back: last month's export holds no news, and a day somebody set stays. Date{} =
/// none.
Date dayAfterImport(const ImportResult& result, Date planned, const ImportChoices& choices);

/// One step that puts a read import into a plan: data, as-of date, currency, segment source.
/// Errors: the import's first blocker.
Result<Edit> importEdit(const ImportRequest& request, const ImportResult& result,
                        const PlanInputs& inputs, const ImportChoices& choices);

} // namespace headroom
