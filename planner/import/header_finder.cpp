#include "planner/import/header_finder.h"

#include "planner/base/text.h"
#include "planner/import/date_parser.h"
#include "planner/import/header_unit.h"
#include "planner/import/import_fields.h"
#include "planner/import/number_parser.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {
namespace {

constexpr std::size_t searchedRows = 60;

std::size_t filledCells(const SampleRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

std::size_t valueCells(const SampleRow& row) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        count += looksLikeValue(row.cells[i], row.kinds[i]) ? 1U : 0U;
    }
    return count;
}

std::size_t knownNames(const SampleRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](const std::string& cell) { return isKnownHeader(cell); }));
}

// The most frequent number of filled cells is unreliable with optional columns; the number of
// cells is not. Widest of equals.
std::size_t usualWidth(const std::vector<SampleRow>& sample) {
    std::map<std::size_t, std::size_t> widths;
    for (const SampleRow& row : sample) {
        if (filledCells(row) > 0) {
            ++widths[row.cells.size()];
        }
    }
    std::size_t best = 1;
    std::size_t bestCount = 0;
    for (const auto& [width, count] : widths) {
        if (count >= bestCount) {
            best = width;
            bestCount = count;
        }
    }
    return best;
}

bool isText(const SampleRow& row) {
    return valueCells(row) * 4 <= filledCells(row) || knownNames(row) >= 2;
}

bool isEmail(const std::string& text) {
    const std::size_t at = text.find('@');
    return at != std::string::npos && text.find('.', at) != std::string::npos;
}

// Values come again further down the same column; names of columns do not.
bool looksLikeData(const std::vector<SampleRow>& sample, std::size_t at) {
    const SampleRow& row = sample[at];
    if (knownNames(row) > 0) {
        return false;
    }
    std::size_t repeated = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        if (trimmed(row.cells[c]).empty()) {
            continue;
        }
        if (isEmail(row.cells[c])) {
            return true;
        }
        const auto again = std::count_if(
            sample.begin() + static_cast<std::ptrdiff_t>(at) + 1, sample.end(),
            [&](const SampleRow& r) { return c < r.cells.size() && r.cells[c] == row.cells[c]; });
        repeated += again >= 2 ? 1U : 0U;
    }
    return repeated > 0 && repeated < filledCells(row);
}

bool isWide(const SampleRow& row, std::size_t width) {
    return filledCells(row) * 5 >= width * 3 ||
           (filledCells(row) * 2 >= width && knownNames(row) > 0);
}

// A line of notes can be wide enough by chance: a fuller or better known row just below wins.
std::size_t betterBelow(const std::vector<SampleRow>& sample, std::size_t first,
                        std::size_t width) {
    const std::size_t filled = filledCells(sample[first]);
    const std::size_t known = knownNames(sample[first]);
    for (std::size_t i = first + 1; i < std::min(sample.size(), first + 6); ++i) {
        const bool fuller = filled * 5 < width * 4 && filledCells(sample[i]) > filled &&
                            knownNames(sample[i]) >= known;
        if (isText(sample[i]) && (fuller || knownNames(sample[i]) > known + 1)) {
            return i;
        }
    }
    return first;
}

std::optional<std::size_t> mainRow(const std::vector<SampleRow>& sample, std::size_t width) {
    std::size_t first = 0;
    const std::size_t end = std::min(sample.size(), searchedRows);
    while (first < end && !isWide(sample[first], width)) {
        ++first;
    }
    if (first == end) {
        return std::nullopt;
    }
    const std::size_t best = betterBelow(sample, first, width);
    if (best != first) {
        return best;
    }
    const bool header = isText(sample[first]) && !looksLikeData(sample, first);
    return header ? std::optional(first) : std::nullopt;
}

bool hasUnclearNames(const SampleRow& row) {
    std::set<std::string> seen;
    for (const std::string& cell : row.cells) {
        const std::string key = comparisonKey(cell);
        if (key.empty() || !seen.insert(key).second) {
            return true;
        }
    }
    return false;
}

bool isUnitText(const std::string& cell) {
    static const std::set<std::string> units = {
        "text",   "number",  "date",     "days",    "hours",    "h",        "count",
        "%",      "k",       "pct",      "percent", "yyyymmdd", "ddmmyyyy", "mmddyyyy",
        "string", "integer", "currency", "amount",  "keur",     "kusd",     "teur"};
    const std::string name(trimmed(cell));
    return name == "%" || !unitInHeader(name).currency.empty() || !currencyCode(name).empty() ||
           units.contains(comparisonKey(name));
}

bool isUnitRow(const std::vector<SampleRow>& sample, std::size_t at) {
    if (at >= sample.size() || filledCells(sample[at]) == 0) {
        return false;
    }
    const SampleRow& row = sample[at];
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return trimmed(cell).empty() || isUnitText(cell);
    });
}

std::string cellAt(const SampleRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
}

} // namespace

SampleRow sampleOf(const TableRow& row) {
    SampleRow sample;
    sample.line = row.line;
    for (const TableCell& cell : row.cells) {
        sample.cells.emplace_back(cell.text);
        sample.kinds.push_back(cell.kind);
        sample.currencies.push_back(cell.currency);
    }
    return sample;
}

bool looksLikeValue(const std::string& text, CellKind kind) {
    if (kind == CellKind::Number || kind == CellKind::Day || kind == CellKind::Boolean) {
        return true;
    }
    return readNumber(text).readable() || readDate(text).readable();
}

std::optional<HeaderPlace> findHeader(const std::vector<SampleRow>& sample) {
    const std::size_t width = usualWidth(sample);
    const std::optional<std::size_t> row = mainRow(sample, width);
    if (!row) {
        return std::nullopt;
    }
    HeaderPlace place{*row, 1};
    const bool adjacent = *row > 0 && sample[*row - 1].line + 1 == sample[*row].line;
    if (adjacent && hasUnclearNames(sample[*row]) && filledCells(sample[*row - 1]) >= 2 &&
        valueCells(sample[*row - 1]) == 0) {
        --place.first;
        ++place.rows;
    }
    if (isUnitRow(sample, *row + 1)) {
        ++place.rows;
    }
    return place;
}

std::vector<std::string> headerNames(const std::vector<SampleRow>& sample,
                                     const HeaderPlace& place) {
    std::size_t width = 0;
    for (std::size_t r = place.first; r < place.first + place.rows; ++r) {
        width = std::max(width, sample[r].cells.size());
    }
    std::vector<std::string> names(width);
    for (std::size_t r = place.first; r < place.first + place.rows; ++r) {
        const bool group = r == place.first && place.rows > 1 && filledCells(sample[r]) < width;
        std::string carried;
        for (std::size_t c = 0; c < width; ++c) {
            std::string part = cellAt(sample[r], c);
            carried = part.empty() && group ? carried : part;
            part = group ? carried : part;
            if (!part.empty()) {
                names[c] += (names[c].empty() ? "" : " ") + part;
            }
        }
    }
    return names;
}

} // namespace headroom
