#include "planner/import/column_profile.h"

#include "planner/base/text.h"
#include "planner/import/date_parser.h"
#include "planner/import/number_parser.h"
#include "planner/import/working_time.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {
namespace {

struct Tally {
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t dates = 0;
    std::size_t timestamps = 0;
    std::size_t quarters = 0;
    std::size_t emails = 0;
    std::size_t workingTimes = 0;
    std::size_t userIds = 0;
    std::unordered_set<std::string> values;
};

bool isUserId(std::string_view text) {
    return (text.size() == 15 || text.size() == 18) && text.starts_with("005") &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

void count(Tally& tally, const std::string& cell, CellKind kind) {
    const std::string_view text = trimmed(cell);
    if (meansNoValue(text) || kind == CellKind::Error || isErrorCell(text)) {
        return;
    }
    ++tally.filled;
    tally.values.emplace(text);
    const NumberReading number = readNumber(text);
    const double value = number.dot.value_or(0.0);
    const bool serial = number.readable() && value >= 20000.0 && value < 80000.0;
    tally.numbers += kind == CellKind::Number || number.readable() ? 1U : 0U;
    tally.dates += kind == CellKind::Day || readDate(text).readable() || serial ? 1U : 0U;
    tally.timestamps += dateOfEpoch(value) ? 1U : 0U;
    tally.quarters += quarterFromText(text) ? 1U : 0U;
    tally.workingTimes += workingTimeIn(text) || weeklyTimeIn(text) ? 1U : 0U;
    tally.userIds += isUserId(text) ? 1U : 0U;
    tally.emails += text.find('@') != std::string_view::npos ? 1U : 0U;
}

} // namespace

std::vector<ColumnProfile> profileColumns(const std::vector<std::string>& headers,
                                          const std::vector<SampleRow>& rows) {
    std::vector<ColumnProfile> profiles;
    for (std::size_t c = 0; c < headers.size(); ++c) {
        Tally tally;
        for (const SampleRow& row : rows) {
            if (c < row.cells.size()) {
                count(tally, row.cells[c], row.kinds[c]);
            }
        }
        ColumnProfile profile;
        profile.header = headers[c];
        profile.rows = rows.size();
        profile.filled = tally.filled;
        if (tally.filled > 0) {
            const auto all = static_cast<double>(tally.filled);
            profile.numbers = static_cast<double>(tally.numbers) / all;
            profile.dates = static_cast<double>(tally.dates) / all;
            profile.timestamps = static_cast<double>(tally.timestamps) / all;
            profile.quarters = static_cast<double>(tally.quarters) / all;
            profile.emails = static_cast<double>(tally.emails) / all;
            profile.workingTimes = static_cast<double>(tally.workingTimes) / all;
            profile.userIds = static_cast<double>(tally.userIds) / all;
            profile.distinct = static_cast<double>(tally.values.size()) / all;
        }
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

} // namespace headroom
