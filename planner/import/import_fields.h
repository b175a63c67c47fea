#pragma once

#include "planner/import/import_issue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a column is read as.
enum class FieldKind : std::uint8_t {
    Identifier,
    Text,
    Number,
    Money,
    Fraction,
    Date,
    Month,
    Flag
};

/// A value an import can fill. `key` is stable and carries its file's prefix ("arr", "csm.fte",
/// "history.month", "forecast.low"). Aliases are comparison keys (lower case, letters and digits
/// only), most usual first, English, German, French, Spanish and Japanese.
struct ImportField {
    ImportFile file;
    const char* key;
    const char* label;
    FieldKind kind;
    std::vector<std::string> aliases;
};

/// All fields, in the order in which they are shown and in which columns are given away.
const std::vector<ImportField>& importFields();
const ImportField* findImportField(std::string_view key);

} // namespace headroom
