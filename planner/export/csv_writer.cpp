#include "planner/export/csv_writer.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {
namespace {

bool isSeparator(char c) {
    return c == ';' || c == ',' || c == '\t' || c == '|' || c == '\r' || c == '\n';
}

/// Length of the blank, control or quote at the start of `text`, 0 = none.
std::size_t skippable(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first <= 0x20 || first == 0x7f || first == '"')
        return 1;
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    if (first == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0xa0)
        return 2; // C1 controls and NO-BREAK SPACE
    if (first == 0xe2 && byte(1) == 0x80 &&
        (byte(2) <= 0x8f || (byte(2) >= 0xa8 && byte(2) <= 0xaf)))
        return 3; // general punctuation: spaces, zero width, directions
    if (text.starts_with("\xe3\x80\x80") || text.starts_with("\xef\xbb\xbf"))
        return 3; // ideographic space, byte order mark
    return 0;
}

/// Length of the character at the start of `text` that a spreadsheet could take for a formula, 0 =
/// none.
std::size_t formulaStart(std::string_view text) {
    if (text.empty())
        return 0;
    if (std::string_view("'=+-@").find(text.front()) != std::string_view::npos)
        return 1;
    static constexpr std::array<std::string_view, 4> fullWidth = {"\xef\xbc\x9d", "\xef\xbc\x8b",
                                                                  "\xef\xbc\x8d", "\xef\xbc\xa0"};
    return std::ranges::any_of(fullWidth, [&](auto s) { return text.starts_with(s); }) ? 3 : 0;
}

/// Walks the text; at each place where a cell could begin, `atCell` copies what stands there and
/// returns how many bytes of the source it used (0 = nothing special).
template <class AtCell>
std::string rewritten(std::string_view text, AtCell atCell) {
    std::string result;
    result.reserve(text.size() + 2);
    bool start = true;
    std::size_t i = 0;
    while (i < text.size()) {
        const std::string_view rest = text.substr(i);
        if (start) {
            if (const std::size_t length = isSeparator(rest.front()) ? 1 : skippable(rest);
                length > 0) {
                result.append(rest.substr(0, length));
                i += length;
                continue;
            }
            start = false;
            if (const std::size_t used = atCell(rest, result); used > 0) {
                i += used;
                continue;
            }
        }
        start = isSeparator(rest.front());
        result += rest.front();
        ++i;
    }
    return result;
}

} // namespace

std::string guardFormula(std::string_view text) {
    return rewritten(text, [](std::string_view rest, std::string& result) {
        const std::size_t length = formulaStart(rest);
        if (length > 0)
            result.append("'").append(rest.substr(0, length));
        return length;
    });
}

std::string unguardFormula(std::string_view text) {
    return rewritten(text, [](std::string_view rest, std::string& result) -> std::size_t {
        if (rest.front() != '\'')
            return 0;
        const std::size_t length = formulaStart(rest.substr(1));
        if (length > 0)
            result.append(rest.substr(1, length));
        return length > 0 ? length + 1 : 0;
    });
}

void CsvWriter::header(const std::vector<std::string>& names) {
    for (const std::string& name : names)
        cell(name);
    endRow();
}

TableWriter& CsvWriter::text(std::string_view value) {
    cell(guardFormula(value));
    return *this;
}

TableWriter& CsvWriter::exact(std::string_view value) {
    cell(value);
    return *this;
}

TableWriter& CsvWriter::number(double value, int decimals) {
    cell(std::isfinite(value) ? fixedText(value, decimals) : std::string());
    return *this;
}

TableWriter& CsvWriter::empty() {
    cell({});
    return *this;
}

void CsvWriter::endRow() {
    out_ += '\n';
    firstCell_ = true;
}

void CsvWriter::cell(std::string_view value) {
    if (!firstCell_)
        out_ += ',';
    firstCell_ = false;
    const bool blankEnds = !value.empty() && (value.front() == ' ' || value.back() == ' ');
    if (!blankEnds && value.find_first_of("\",\r\n") == std::string_view::npos) {
        out_ += value;
        return;
    }
    out_ += '"';
    for (const char c : value) {
        if (c == '"')
            out_ += '"';
        out_ += c;
    }
    out_ += '"';
}

} // namespace headroom
