#include "planner/segmentation/segment_placement.h"

#include "planner/base/text.h"
#include "planner/segmentation/median.h"
#include "planner/segmentation/segmenter.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace headroom {
namespace {

constexpr std::size_t maxSegments = std::numeric_limits<std::uint16_t>::max() - 1;
constexpr std::size_t noGroup = std::numeric_limits<std::size_t>::max();

bool hasCondition(const SegmentRule& rule) {
    return (rule.arrAtLeast && rule.arrAtLeast->count() > 0) ||
           (rule.complexityAtLeast && *rule.complexityAtLeast > 0.0);
}

/// The accounts of one name of the column, whatever its spelling.
struct NamedGroup {
    std::map<std::string, int> spellings;
    std::vector<std::size_t> accounts;
    std::string name;
    Money median;
};

std::string frequentSpelling(const std::map<std::string, int>& spellings) {
    return std::ranges::max_element(
               spellings, [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

Money medianArr(const Book& book, const std::vector<std::size_t>& accounts) {
    std::vector<Money> amounts;
    amounts.reserve(accounts.size());
    for (const std::size_t account : accounts)
        amounts.push_back(arrOrZero(book.accounts()[account]));
    return medianOf(std::move(amounts));
}

/// Groups by exact text first: a column of a million rows has few spellings.
std::vector<NamedGroup> groupAccounts(const Book& book, std::vector<std::size_t>& unnamed) {
    std::vector<NamedGroup> groups;
    std::unordered_map<std::string, std::size_t> byKey;
    std::unordered_map<std::string, std::size_t> byText;
    for (std::size_t i = 0; i < book.accounts().size(); ++i) {
        const std::string& text = book.accounts()[i].segment;
        auto found = byText.find(text);
        if (found == byText.end()) {
            const std::string key = comparisonKey(text);
            const std::size_t group =
                key.empty() ? noGroup : byKey.emplace(key, groups.size()).first->second;
            if (group == groups.size())
                groups.emplace_back();
            found = byText.emplace(text, group).first;
        }
        if (found->second == noGroup) {
            unnamed.push_back(i);
            continue;
        }
        groups[found->second].accounts.push_back(i);
        ++groups[found->second].spellings[text];
    }
    return groups;
}

/// Far more names than a segment column can mean: the smallest groups lose theirs.
void keepLargest(std::vector<NamedGroup>& groups, std::vector<std::size_t>& unnamed) {
    if (groups.size() <= maxSegments)
        return;
    std::ranges::stable_sort(groups, [](const NamedGroup& a, const NamedGroup& b) {
        return a.accounts.size() > b.accounts.size();
    });
    for (std::size_t g = maxSegments; g < groups.size(); ++g)
        unnamed.insert(unnamed.end(), groups[g].accounts.begin(), groups[g].accounts.end());
    groups.resize(maxSegments);
}

} // namespace

std::vector<std::string> ruleSegments(const SegmentRules& rules) {
    std::vector<std::string> names;
    for (const SegmentRule& rule : rules.rules)
        if (std::ranges::find(names, rule.segment) == names.end())
            names.push_back(rule.segment);
    if (std::ranges::all_of(rules.rules, hasCondition) &&
        std::ranges::find(names, unsegmentedName) == names.end())
        names.emplace_back(unsegmentedName);
    return names;
}

RulePlacement::RulePlacement(const SegmentRules& rules, const std::vector<std::string>& names) {
    const auto indexOf = [&names](const std::string& name) {
        return static_cast<std::uint16_t>(std::ranges::find(names, name) - names.begin());
    };
    for (const SegmentRule& rule : rules.rules) {
        lines_.push_back(
            {rule.arrAtLeast.value_or(Money(0)), rule.complexityAtLeast.value_or(0.0)});
        segments_.push_back(indexOf(rule.segment));
    }
    segments_.push_back(indexOf(unsegmentedName));
}

FilePlacement::FilePlacement(const Book& book) : segments_(book.accounts().size(), 0) {
    std::vector<std::size_t> unnamed;
    std::vector<NamedGroup> groups = groupAccounts(book, unnamed);
    keepLargest(groups, unnamed);
    for (NamedGroup& group : groups) {
        group.name = frequentSpelling(group.spellings);
        group.median = medianArr(book, group.accounts);
    }
    std::ranges::sort(groups, [](const NamedGroup& a, const NamedGroup& b) {
        return a.median != b.median ? a.median > b.median : a.name < b.name;
    });
    for (const NamedGroup& group : groups) {
        for (const std::size_t account : group.accounts)
            segments_[account] = static_cast<std::uint16_t>(names_.size());
        names_.push_back(group.name);
    }
    unsegmented_ = static_cast<std::uint16_t>(names_.size());
    for (const std::size_t account : unnamed)
        segments_[account] = unsegmented_;
    if (!unnamed.empty())
        names_.emplace_back(unsegmentedName);
}

} // namespace headroom
