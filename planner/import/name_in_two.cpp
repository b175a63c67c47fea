#include "planner/import/name_in_two.h"

#include "planner/import/import_fields.h"

#include <algorithm>

namespace headroom {

std::optional<std::pair<std::size_t, std::size_t>>
nameInTwo(const std::vector<ColumnProfile>& columns, const std::vector<std::size_t>& pair) {
    if (pair.size() != 2) {
        return std::nullopt;
    }
    const auto has = [&](std::size_t column, std::initializer_list<const char*> any) {
        const std::vector<std::string> words = headerWords(columns[column].header);
        return std::ranges::any_of(
            any, [&](const char* word) { return std::ranges::find(words, word) != words.end(); });
    };
    const auto isFirst = [&](std::size_t c) { return has(c, {"first", "given", "vorname"}); };
    const auto isLast = [&](std::size_t c) {
        return has(c, {"last", "family", "surname", "nachname"});
    };
    if (isFirst(pair[0]) && isLast(pair[1])) {
        return std::pair(pair[0], pair[1]);
    }
    return isFirst(pair[1]) && isLast(pair[0]) ? std::optional(std::pair(pair[1], pair[0]))
                                               : std::nullopt;
}

} // namespace headroom
