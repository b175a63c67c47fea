#include "planner/import/header_match.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

using Match = HeaderMatch;

constexpr std::size_t longestSpelling = 40;

// Optimal string alignment distance, given up beyond `limit`; three rows of the table at a time.
std::size_t spellingDistance(const std::string& a, const std::string& b, std::size_t limit) {
    using Row = std::array<std::size_t, longestSpelling + 1>;
    if (a.size() > b.size() + limit || b.size() > a.size() + limit) {
        return limit + 1;
    }
    Row before{};
    Row last{};
    Row current{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], before[j - 2] + 1);
            }
            least = std::min(least, current[j]);
        }
        if (least > limit) {
            return limit + 1;
        }
        before = last;
        last = current;
    }
    return last[b.size()];
}

Match matchAlias(const ImportField& field, const std::vector<std::string>& keys) {
    Match best;
    for (std::size_t k = 0; k < keys.size(); ++k) {
        const auto found = std::find(field.aliases.begin(), field.aliases.end(), keys[k]);
        if (found == field.aliases.end()) {
            continue;
        }
        const auto rank = static_cast<double>(found - field.aliases.begin());
        const double confidence =
            (rank == 0.0 ? 1.0 : 0.97 - 0.003 * std::min(rank, 40.0)) - (k > 0 ? 0.02 : 0.0);
        if (confidence > best.confidence) {
            best = {confidence, rank == 0.0 && k == 0 ? "name" : "alias"};
        }
    }
    return best;
}

Match matchSpelling(const ImportField& field, const std::string& key) {
    if (key.size() < 6 || key.size() > longestSpelling) {
        return {};
    }
    for (const std::string& alias : field.aliases) {
        const std::size_t limit = key.size() >= 10 ? 2 : 1;
        if (alias.size() >= 6 && alias.size() <= longestSpelling &&
            spellingDistance(key, alias, limit) <= limit) {
            return {0.7, "similar name"};
        }
    }
    return {};
}

} // namespace

bool containsAll(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

bool isRuledOut(const ImportField& field, const std::vector<std::string>& words) {
    const bool revenue = std::string_view(field.key) == "arr" && containsAll(words, {"revenue"}) &&
                         !containsAll(words, {"recurring"}) && !containsAll(words, {"arr"});
    return revenue || std::any_of(field.never.begin(), field.never.end(), [&](const auto& never) {
               return containsAll(words, split(never, ' '));
           });
}

HeaderMatch matchName(const ImportField& field, const HeaderName& header) {
    const std::vector<std::string>& words = header.words;
    const std::vector<std::string>& keys = header.keys;
    if (keys.empty()) {
        return {};
    }
    const bool share = field.kind == FieldKind::AsFraction; // "Capacity (hours)" is none
    if (share && isRuledOut(field, words)) {
        return {};
    }
    const bool ruledOut = isRuledOut(field, words);
    const Match alias = matchAlias(field, keys);
    // "New Logos (Low)" without its brackets is called as the field, and is not it; "Account
    // Manager: Full Name" is.
    const bool asItStands =
        !header.bracketed || std::ranges::find(field.aliases, keys.front()) != field.aliases.end();
    if (alias.confidence > 0.0 && (asItStands || !ruledOut)) {
        return alias;
    }
    if (ruledOut) {
        return {};
    }
    for (const std::string& set : field.words) {
        if (containsAll(words, split(set, ' '))) {
            const double extra = static_cast<double>(words.size() - split(set, ' ').size());
            return {std::max(0.62, 0.8 - 0.03 * extra), "pattern"};
        }
    }
    return matchSpelling(field, keys.front());
}

} // namespace headroom
