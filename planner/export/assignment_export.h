#pragma once

#include "planner/base/job_control.h"
#include "planner/export/proposed_books.h"
#include "planner/export/table_writer.h"

#include <optional>
#include <string>

namespace headroom {

/// One row an account. Columns (a promise): account_id, account_name, segment, arr, currency,
/// complexity, hours_per_month, region, language, industry, renewal_date, current_csm_id,
/// proposed_csm_id, moved, locked, lock_reason, reason, next_best_csm_id, next_best_cost.
/// `moved` is yes for accounts that change CSM, leavers' and unowned ones left out;
/// `next_best_cost` is in points, what the plan would cost more: O(CSMs) a row, so a long job of a
/// large plan. Told to stop it ends early, with the rows so far.
void writeAssignments(const ProposedBooks& books, TableWriter& csv,
                      const JobControl& control = JobControl(),
                      std::optional<std::size_t> firstRows = std::nullopt);
std::string assignmentsCsv(const ProposedBooks& books, const JobControl& control = JobControl(),
                           std::optional<std::size_t> firstRows = std::nullopt);

/// Changed rows only, most useful first: account_id, account_name, segment, arr, currency,
/// hours_per_month, from_csm_id, from_csm_name, to_csm_id, to_csm_name, kind (move or placement),
/// from_utilisation_before, …_after, to_utilisation_before, …_after, reason.
void writeMoves(const ProposedBooks& books, TableWriter& csv);
std::string movesCsv(const ProposedBooks& books);

/// One row a CSM: capacity, hours, utilisation, ratio use, ARR before and after.
void writeBooks(const ProposedBooks& books, TableWriter& csv);
std::string booksCsv(const ProposedBooks& books);

/// Header names of the two columns a CRM wants.
struct CrmColumns {
    std::string account = "Id";
    std::string owner = "OwnerId";
};

/// Exactly two columns, changed and assigned rows only, unguarded.
std::string crmLoadCsv(const ProposedBooks& books, const CrmColumns& columns = {});
/// The same rows with the owner as imported.
std::string crmRollbackCsv(const ProposedBooks& books, const CrmColumns& columns = {});

} // namespace headroom
