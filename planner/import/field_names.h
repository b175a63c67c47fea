#pragma once

#include "planner/import/import_fields.h"

#include <vector>

namespace headroom {

/// One line of the table of names by which columns are known. `aliases` and `never` are separated
/// by blanks, `words` (sets of words) by '|'.
struct FieldNames {
    ImportFile file;
    const char* key;
    FieldKind kind;
    const char* aliases;
    const char* words;
    const char* never;
};

std::vector<FieldNames> accountFieldNames();
/// Team, history, forecast and joined files.
std::vector<FieldNames> otherFieldNames();

} // namespace headroom
