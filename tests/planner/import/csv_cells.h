#pragma once

#include "planner/import/csv_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::test {

using Cells = std::vector<std::vector<std::string>>;

/// All rows of a text; fails the test on an error.
Cells cellsOf(std::string bytes, CsvFormat format = {});
/// All rows of a source.
Cells cellsOf(TableSource& source);

/// FNV-1a (64 bits) of every cell followed by 0x1F and every row followed by 0x1E; a row of one
/// blank cell counts as having none.
std::uint64_t digestOf(const Cells& cells);

} // namespace headroom::test
