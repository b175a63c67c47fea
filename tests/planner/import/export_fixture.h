#pragma once

#include <cstdint>
#include <string>

namespace headroom::test {

/// One file as a system or a person exports it, made up by us, and what must come of it.
struct ExportFixture {
    const char* name;
    std::string bytes;
    /// What the import must ask before it can go on, as answers joined by '|' in the order in which
    /// they may be given ("date_order=mdy|id=rollup(Account ID)"); empty = nothing is asked.
    const char* answers;
    std::int64_t accounts;
    std::int64_t arrCents;
    const char* currency;
    /// "field=Column;…": columns that must fill these fields in the end.
    const char* columns;
};

} // namespace headroom::test
