#include "planner/import/map_syntax.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr std::array<std::pair<const char*, RollUp>, 11> functions = {{
    {"rollup", RollUp::Rows},
    {"sum", RollUp::Sum},
    {"active_sum", RollUp::ActiveSum},
    {"year_sum", RollUp::YearSum},
    {"count", RollUp::Count},
    {"active_count", RollUp::ActiveCount},
    {"max", RollUp::Max},
    {"min", RollUp::Min},
    {"latest", RollUp::Latest},
    {"first", RollUp::First},
    {"most", RollUp::Most},
}};

bool isFunctionName(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

} // namespace

const char* rollUpKey(RollUp rollUp) {
    for (const auto& [name, value] : functions) {
        if (value == rollUp) {
            return name;
        }
    }
    return "";
}

Result<HandMapping> parseHandMapping(const std::pair<std::string, std::string>& pair,
                                     const std::vector<std::string>& joinedFiles) {
    HandMapping mapping;
    mapping.field = std::string(trimmed(pair.first));
    const std::string value(trimmed(pair.second));
    mapping.column = value;
    const std::size_t open = value.find('(');
    if (open == std::string::npos || !value.ends_with(')') ||
        !isFunctionName(std::string_view(value).substr(0, open))) {
        return mapping;
    }
    const std::string name = value.substr(0, open);
    const auto found = std::find_if(functions.begin(), functions.end(),
                                    [&](const auto& entry) { return name == entry.first; });
    if (found == functions.end()) {
        return fail(ErrorCode::BadValue, mapping.field,
                    "\"" + name +
                        "\" is no way to roll rows up. Use sum, active_sum, year_sum, count, "
                        "active_count, max, min, latest, first or most.");
    }
    mapping.rollUp = found->second;
    mapping.column = value.substr(open + 1, value.size() - open - 2);
    for (const std::string& file : joinedFiles) {
        const bool whole = mapping.column == file;
        if (whole || mapping.column.starts_with(file + ".")) {
            mapping.file = file;
            mapping.column = whole ? std::string() : mapping.column.substr(file.size() + 1);
            break;
        }
    }
    return mapping;
}

} // namespace headroom
