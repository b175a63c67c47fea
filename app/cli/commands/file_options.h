#pragma once

#include "app/cli/command.h"
#include "planner/import/import_book.h"

namespace headroom::cli {

/// How a table is read, where the program shall not find out by itself.
std::vector<Option> fileOptions();
/// --map, --encoding, --separator, --decimal, --date-order, --header-line, --sheet into the
/// request. Errors: BadValue (subject = the option).
Result<void> readFileOptions(const Arguments& arguments, ImportRequest& request);

} // namespace headroom::cli
