#include "planner/scenarios/near_keys.h"

#include "planner/base/text.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

constexpr std::size_t mostNamed = 3;

/// Letters to insert, drop or replace (Levenshtein), one row at a time.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string> nearKeys(const std::string& key, const std::vector<std::string>& known) {
    const std::string wanted = lowered(key).substr(0, 200);
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const std::string& candidate : known)
        ranked.emplace_back(distance(wanted, lowered(candidate)), candidate);
    std::ranges::sort(ranked);
    std::vector<std::string> near;
    for (std::size_t i = 0; i < std::min(mostNamed, ranked.size()); ++i)
        near.push_back(ranked[i].second);
    return near;
}

} // namespace headroom
