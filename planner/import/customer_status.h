#pragma once

#include "planner/base/month.h"
#include "planner/import/header_finder.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Does a status, type or stage say that a company is no customer, or none any more ("Prospect",
/// "Churned", "Ehemaliger Kunde")? Partners and resellers may be customers; they are not meant.
bool saysNoCustomer(std::string_view text);

/// How a column says that a company is no customer.
enum class StatusKind : std::uint8_t {
    InWords,    // "Type", "Lifecycle stage": by words as above; any other column too
    TrueIfGone, // "Churned", "Is Lost"
    TrueIfHere, // "Is Customer", "Active"
    DayOfEnd,   // "Churn Date", "Cancelled At": since that day
};

StatusKind statusKindOf(const std::string& header);
/// `asOf`: an end after this day has not come yet; of other days than ISO's only the year is looked
/// at. Nothing = every end has come.
bool saysNoCustomer(StatusKind kind, std::string_view text, const std::optional<Date>& asOf);

/// Columns of status, type, stage or the like of which the first rows say so; at most four.
std::vector<std::size_t> columnsOfStatus(const std::vector<std::string>& headers,
                                         const std::vector<SampleRow>& rows);

/// Rows of a file that are no customers by one of its columns.
struct NoCustomers {
    std::int64_t rows = 0;
    std::int64_t withArr = 0;
    std::map<std::string, std::int64_t> words; // as written; the first fifty

    void add(std::string_view word, bool hasArr);
    /// "Prospect 12, Churned 3": the most frequent first, at most five.
    std::string examples() const;
};

} // namespace headroom
