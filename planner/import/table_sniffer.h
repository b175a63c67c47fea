#pragma once

#include "planner/import/byte_source.h"
#include "planner/import/csv_reader.h"
#include "planner/import/header_finder.h"
#include "planner/import/table_dialect.h"

#include <vector>

namespace headroom {

/// What the beginning of a separated file tells.
struct SniffedText {
    CsvFormat format;
    std::vector<SampleRow> sample; // rows from the top, blank ones left out
};

/// Finds the encoding from the whole source and the separator from its first 256 KiB: of
/// `, ; tab |` the one that cuts the rows most evenly. A "sep=" line and overrides win. The source
/// is rewound. Errors: those of the source.
Result<SniffedText> sniffText(ByteSource& source, const DialectOverrides& overrides);

} // namespace headroom
