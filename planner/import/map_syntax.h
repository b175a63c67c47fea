#pragma once

#include "planner/base/result.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// How several rows become one value. ActiveSum: rows running on the as-of day; YearSum: rows dated
/// within the twelve months up to it; Most: the most frequent value.
enum class RollUp : std::uint8_t {
    None,
    Rows, // id=rollup(COLUMN): rows of one account belong together
    Sum,
    ActiveSum,
    YearSum,
    Count,
    ActiveCount,
    Max,
    Min,
    Latest,
    First,
    Most
};

/// One FIELD=COLUMN pair, taken apart.
struct HandMapping {
    std::string field;
    RollUp rollUp = RollUp::None;
    std::string file;   // joined file (name without extension), empty = the field's own file
    std::string column; // header text or "#3"; empty with RollUp::None = leave the field out
};

/// "arr=active_sum(subscriptions.arr_amount)" and the like. `joined` are the names of the joined
/// files without extension. Error: BadValue for an unknown function.
Result<HandMapping> parseHandMapping(const std::pair<std::string, std::string>& pair,
                                     const std::vector<std::string>& joined);

const char* rollUpKey(RollUp rollUp);

} // namespace headroom
