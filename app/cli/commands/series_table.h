#pragma once

#include "app/cli/commands/series_file.h"

namespace headroom::cli {

/// Series of a table with a header, separated or a workbook, in one of three shapes:
/// - long: a column of dates; each column of numbers is a series, parted by the columns of texts;
/// - wide: dates as column names, one series a row;
/// - numbered: no dates at all; one series a row, its columns in their order, monthly.
/// The season follows from the distance of the dates. Blank cells before and after a series do not
/// count; after a gap only the rest is used, and that is noted. Errors: BadValue (a cell that is no
/// number, a date twice, nothing to forecast), those of TableFile.
Result<std::vector<Series>> seriesOfTable(const Invocation& invocation, const std::string& path,
                                          std::optional<int> horizon);

} // namespace headroom::cli
