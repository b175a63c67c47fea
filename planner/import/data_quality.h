#pragma once

#include "planner/import/import_trail.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// One thing a leader should know about the accounts of a book, with those it concerns.
struct QualityFinding {
    std::string code;  // stable: "incomplete", "duplicate_name", "renewal_past" …
    std::string field; // key of the field it is about ("renewal_date")
    IssueSeverity severity = IssueSeverity::Info;
    std::int64_t count = 0;
    Money arr;                           // of these accounts
    std::vector<std::uint32_t> accounts; // their positions in the book, ascending, when wanted
    std::string examples;                // of names, or of IDs

    /// "finding.renewal_past.renewal_date": a note of the plan under this key says why the finding
    /// is ignored.
    std::string noteKey() const { return "finding." + code + "." + field; }
};

/// In this order: values missing from a field that others have, names that come twice, names and
/// IDs that were damaged, parents that are not in the book, renewals already past and customers of
/// the future on the as-of day, one account that outweighs all. Without positions it takes no room
/// to speak of.
std::vector<QualityFinding> qualityFindings(const Book& book, std::optional<Date> asOf,
                                            bool positions);

/// What it says: "3 accounts (ARR 1200.00) have no region."
Saying findingText(const QualityFinding& finding, std::optional<Date> asOf);

/// The findings on the accounts just read, and the owners that changed since the book before. Those
/// that a note of the plan ignores (ImportRequest::notes) are told as such.
void reportQuality(const Book& before, const Book& after, std::optional<Date> asOf,
                   ImportTrail& trail);

} // namespace headroom
