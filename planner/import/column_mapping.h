#pragma once

#include "planner/base/result.h"
#include "planner/base/saying.h"
#include "planner/import/column_profile.h"
#include "planner/import/import_fields.h"
#include "planner/import/map_syntax.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A field and the column that fills it.
struct FieldColumn {
    const ImportField* field = nullptr;
    std::size_t column = 0;
    double confidence = 0.0; // 0…1; 1 = by hand or the field's own name
    std::string reason;      // "name", "alias", "pattern", "similar name", "content", "by hand"
    RollUp rollUp = RollUp::None;
};

struct ColumnMapping {
    std::vector<FieldColumn> fields;
    /// Fields for which two columns are equally good: nothing was chosen.
    std::vector<std::pair<const ImportField*, std::vector<std::size_t>>> ties;
    /// Column by which the rows, being contacts or subscriptions, would be rolled up to accounts;
    /// nothing was said about it by hand.
    std::optional<std::size_t> contactsOf;
    /// Are these rows people (first and last names), or another thing of which an account has many?
    bool rowsArePeople = false;
    /// Where no column is ARR or MRR for certain: columns that may well be, most likely first.
    std::vector<std::size_t> arrCandidates;
    /// Where no column holds IDs: columns without blanks and repeats.
    std::vector<std::size_t> idCandidates;
    /// Hints worth a line ("there is also a column …").
    std::vector<Saying> hints;
    /// Columns named like a field that hold something else: nothing fills the field.
    std::vector<std::pair<std::size_t, Saying>> unfit;

    const FieldColumn* find(std::string_view key) const;
};

/// Fills the fields of `file` from the columns: what is said by hand, then by name, alias, pattern,
/// similar spelling and content, best first, each column once; below 0.6 nothing is taken. A column
/// whose cells do not fit the field's kind is not taken whatever its name; "Annual Revenue" never
/// fills `arr`. Errors: UnknownKey (field), ColumnNotFound.
Result<ColumnMapping> mapColumns(ImportFile file, const std::vector<ColumnProfile>& columns,
                                 const std::vector<HandMapping>& byHand);

/// Position of "#3" or of a header: as it stands, else by comparison key.
std::optional<std::size_t> findColumn(const std::vector<ColumnProfile>& columns,
                                      const std::string& name);

} // namespace headroom
