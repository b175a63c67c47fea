#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

enum class TextEncoding : std::uint8_t {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Latin1,
    Latin9,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    MacRoman,
    Cp850,
    ShiftJis,
    EucJp,
    Gb18030,
    Big5,
    EucKr
};
/// All of them, the usual ones first.
const std::vector<TextEncoding>& textEncodings();
/// "utf-8", "utf-16le", "windows-1252", "latin1", "shift_jis" …
const char* textEncodingKey(TextEncoding encoding);
/// Accepts the keys above and their usual spellings ("UTF8", "cp1252", "iso-8859-1", …).
std::optional<TextEncoding> textEncodingFromKey(const std::string& key);

enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };
/// "dmy", "mdy", "ymd".
const char* dateOrderKey(DateOrder order);
std::optional<DateOrder> dateOrderFromKey(const std::string& key);

/// How a file is read: what was found out, or what the user said.
struct TableDialect {
    bool workbook = false; // XLSX: encoding and separator do not apply
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    std::string sheet;             // XLSX only
    std::int64_t headerLine = 1;   // 1-based line (sheet row) of the last header row; 0 = none
    std::int64_t headerRows = 1;   // several rows are joined with a blank
    std::int64_t preambleRows = 0; // rows above the header that were left out

    bool operator==(const TableDialect&) const = default;
};

/// What the user says about a file; absent = found out from the file.
struct DialectOverrides {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;          // any single byte
    std::optional<std::string> sheet;       // name or 1-based number
    std::optional<std::int64_t> headerLine; // line of the header row; 0 = the file has none
};

} // namespace headroom
