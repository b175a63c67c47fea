#include "planner/import/status_rows.h"

#include <algorithm>
#include <utility>

namespace headroom {

StatusRows::StatusRows(const MappedTable& table, int column, const std::optional<Date>& asOf)
    : table_(table), column_(column), asOf_(asOf),
      kind_(column < 0 ? StatusKind::InWords : statusKindOf(table.headerOf(column))),
      taken_(table.statusColumns().size()) {
    for (const int status : table.statusColumns()) {
        takenKinds_.push_back(statusKindOf(table.headerOf(status)));
    }
}

bool StatusRows::leavesOut(int amount) {
    const std::string_view status = table_.text(column_);
    if (!saysNoCustomer(kind_, status, asOf_)) {
        return false;
    }
    const bool hasArr = table_.text(amount).find_first_of("123456789") != std::string_view::npos;
    leftOut_.add(status, hasArr);
    return true;
}

void StatusRows::note(bool hasArr) {
    for (std::size_t i = 0; i < taken_.size(); ++i) {
        const std::string_view status = table_.text(table_.statusColumns()[i]);
        if (saysNoCustomer(takenKinds_[i], status, asOf_)) {
            taken_[i].add(status, hasArr);
        }
    }
}

void StatusRows::say(IssueSeverity severity, const char* code, int column, Saying text,
                     ImportTrail& trail) const {
    trail.issues.add({ImportFile::Accounts, table_.fileName(), 0, table_.headerOf(column), severity,
                      code, std::move(text)});
}

void StatusRows::tell(bool rolledUp, ImportTrail& trail) const {
    if (leftOut_.rows > 0) {
        say(IssueSeverity::Info, "no_customers_left_out", column_,
            {leftOut_.rows == 1
                 ? HEADROOM_SAY("%1 row is no customer by this column (%2), %3 with an ARR; it was "
                                "left out.")
                 : HEADROOM_SAY(
                       "%1 rows are no customers by this column (%2), %3 of them with an ARR; "
                       "they were left out."),
             {leftOut_.rows, leftOut_.examples(), leftOut_.withArr}},
            trail);
    }
    // Of several columns that say so the one that says it most often.
    const auto most = std::max_element(
        taken_.begin(), taken_.end(),
        [](const NoCustomers& a, const NoCustomers& b) { return a.rows < b.rows; });
    if (rolledUp || most == taken_.end() || most->rows == 0) {
        return;
    }
    const int column = table_.statusColumns()[static_cast<std::size_t>(most - taken_.begin())];
    say(IssueSeverity::Warning, "no_customers", column,
        {most->rows == 1
             ? HEADROOM_SAY("%1 row may be no customer by this column (%2), %3 with an ARR; it was "
                            "read as an account. To leave it out, map the column to the field "
                            "Status. Say so with --map \"status=%4\".")
             : HEADROOM_SAY(
                   "%1 rows may be no customers by this column (%2), %3 of them with an ARR; "
                   "they were read as accounts. To leave them out, map the column to the field "
                   "Status. Say so with --map \"status=%4\"."),
         {most->rows, most->examples(), most->withArr, table_.headerOf(column)}},
        trail);
}

} // namespace headroom
