#pragma once

#include "planner/import/byte_source.h"

#include <cstdint>
#include <string>

namespace headroom {

/// What the bytes of a file are, whatever its name says: exports come as web pages and as text
/// under the name ".xls", and as workbooks under ".csv".
enum class FileContent : std::uint8_t { Text, Workbook, Html };

/// Looks at the bytes and goes back to the first. Errors: Encrypted, UnsupportedFormat, each with
/// what to do about it; those of the source.
Result<FileContent> contentOf(const std::string& name, ByteSource& source);

} // namespace headroom
