#pragma once

#include "planner/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace headroom {

/// What a cell is by its file format. CSV knows only Text; in a workbook numbers and dates are
/// already decided: Number is a plain decimal with '.', Day is ISO ("2026-03-31" or
/// "2026-03-31 14:30:00"), Boolean is TRUE/FALSE, Error is "#N/A" and the like.
enum class CellKind : std::uint8_t { Text, Number, Day, Boolean, Error };

struct TableCell {
    std::string_view text;
    CellKind kind = CellKind::Text;
    bool cut = false;               // longer than 64 KiB, only the beginning is here
    std::string_view currency = {}; // ISO 4217, by the cell's format in a workbook; empty = none
};

/// One row; the texts are valid until the next row is read.
struct TableRow {
    std::int64_t line = 0; // physical line on which it begins, 1-based; row number in a sheet
    bool hidden = false;   // hidden or filtered out in a workbook
    std::vector<TableCell> cells;
};

/// Oddities met so far, for the report.
struct ReadingNotes {
    std::int64_t replacedCharacters = 0;      // bytes that the encoding does not know
    std::int64_t doubtfulCharacters = 0;      // see TextDecoder::doubtfulCount
    std::int64_t nulBytes = 0;                // dropped
    std::vector<std::int64_t> strayQuotes;    // lines with a quote that is never closed (first 100)
    std::vector<std::int64_t> skippedRecords; // lines of records over 1 MiB, left out (first 100)
    std::int64_t hiddenRows = 0;              // of a sheet; they are read like the others
    std::int64_t tallCells = 0; // cells of a sheet that reach over several rows: each row gets them
    std::int64_t unsolvedFormulas = 0; // cells with a formula but without its value
    std::int64_t firstCutLine = 0;     // first line with a cell over 64 KiB, 0 = none
};

/// Rows from a file, whatever its format, in order and in constant memory.
class TableSource {
  public:
    virtual ~TableSource() = default;
    /// False at the end. Errors of the file as a whole.
    virtual Result<bool> next(TableRow& row) = 0;
    virtual Result<void> rewind() = 0;
    virtual const ReadingNotes& notes() const = 0;
};

inline constexpr std::size_t maxCellBytes = 64 * 1024;
inline constexpr std::size_t maxRecordBytes = 1024 * 1024;
inline constexpr std::size_t maxColumns = 512;

} // namespace headroom
