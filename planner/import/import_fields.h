#pragma once

#include "planner/import/import_issue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a column is read as. Fraction: 0.6, "60 %" and 60 are the same.
enum class FieldKind : std::uint8_t {
    AsId,
    AsText,
    AsNumber,
    AsMoney,
    AsFraction,
    AsDate,
    AsMonth,
    AsFlag
};

/// A value an import can fill. `key` is stable and carries its file's prefix ("arr", "csm.fte",
/// "history.month", "forecast.low", "joined.id"). Aliases are comparison keys (see comparisonKey),
/// most usual first, in English, German, French, Spanish and Japanese. `words`: any of these sets
/// of words (separated by blanks) in a header suggests the field; `never`: words that rule it out.
struct ImportField {
    ImportFile file;
    const char* key;
    FieldKind kind;
    std::vector<std::string> aliases;
    std::vector<std::string> words;
    std::vector<std::string> never;

    /// Are its values whole by nature (employees, seats, tickets, customers)?
    bool countsThings() const;
};

/// All fields, in the order in which they are shown and in which columns are given away.
const std::vector<ImportField>& importFields();
const ImportField* findImportField(std::string_view key);

/// Words of a header, lowered: "SalesPersonID", "sales_person_id" and "Sales Person ID" give the
/// same three.
std::vector<std::string> headerWords(std::string_view header);
/// Keys under which a header is looked up: as it stands, then without a system's prefix or suffix
/// ("property_", "__c", "Account: ") and without a currency in brackets.
std::vector<std::string> headerKeys(std::string_view header);
/// Is the text a name or alias of any field? (Annual revenue counts: it is a header, though no
/// field.)
bool isKnownHeader(std::string_view text);

/// Same for two files exactly when their headers are the same set of names: the key under which a
/// hand-made mapping is remembered. 16 hexadecimal digits.
std::string headerShape(const std::vector<std::string>& headers);

} // namespace headroom
