#pragma once

#include "planner/import/import_book.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// One row of a file that sets owners in a CRM.
struct LoadedOwner {
    AccountId account;
    CsmId from; // empty = nobody
    CsmId to;

    bool operator==(const LoadedOwner&) const = default;
};

enum class LoadOutcome : std::uint8_t {
    Taken,    // the CRM has the new owner
    NotTaken, // still the previous owner
    Other,    // somebody else, or nobody
    Missing,  // the account is not in the export
};
inline constexpr std::size_t loadOutcomeCount = 4;
/// Stable key ("taken", "not_taken", "other_owner", "missing").
const char* loadOutcomeKey(LoadOutcome outcome);

struct LoadCheckRow {
    LoadedOwner expected;
    LoadOutcome outcome = LoadOutcome::Missing;
    CsmId found; // empty = nobody, or not in the export
};

struct LoadCheck {
    std::vector<LoadCheckRow> rows; // as in the load
    std::array<std::int64_t, loadOutcomeCount> counts{};
    std::int64_t fileRows = 0; // of the export
    std::vector<MappedColumn> mapping;

    std::int64_t count(LoadOutcome outcome) const {
        return counts[static_cast<std::size_t>(outcome)];
    }
    bool allTaken() const { return count(LoadOutcome::Taken) == std::int64_t(rows.size()); }
};

/// Compares a load with a fresh export of the CRM (`request.accounts`; of `request.map` only what
/// is about IDs and owners is used). Owners are recognised by ID, e-mail or name among the CSMs of
/// `book`. Errors: those of a file as a whole, NoIdColumn, DamagedId, Duplicate (account IDs),
/// ColumnNotFound (no column with owners), AmbiguousColumn (an owner two people could be).
Result<LoadCheck> checkLoad(const std::vector<LoadedOwner>& load, const Book& book,
                            const ImportRequest& request, const JobControl& job);

} // namespace headroom
