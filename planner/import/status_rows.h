#pragma once

#include "planner/import/customer_status.h"
#include "planner/import/import_trail.h"
#include "planner/import/mapped_table.h"

#include <optional>
#include <vector>

namespace headroom {

/// Which rows of the accounts file are no customers: left out by the column that fills the field
/// `status`, otherwise only told.
class StatusRows {
  public:
    /// `column` fills the field; −1 = none does. `asOf`: see saysNoCustomer.
    StatusRows(const MappedTable& table, int column, const std::optional<Date>& asOf);

    /// Is the present row left out? `amount`: the column of the ARR or MRR.
    bool leavesOut(int amount);
    /// The present row became an account.
    void note(bool hasArr);
    /// Where several rows make one account nothing is told of those taken: they are contacts, say.
    void tell(bool rolledUp, ImportTrail& trail) const;

  private:
    void say(IssueSeverity severity, const char* code, int column, Saying text,
             ImportTrail& trail) const;

    const MappedTable& table_;
    int column_;
    std::optional<Date> asOf_;
    StatusKind kind_;
    NoCustomers leftOut_;
    std::vector<NoCustomers> taken_; // by each of the table's status columns
    std::vector<StatusKind> takenKinds_;
};

} // namespace headroom
