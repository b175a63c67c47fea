#include "planner/import/book_difference.h"

namespace headroom {
namespace {

template <class Items, class Find>
RowCounts difference(const Items& before, const Items& after, const Find& findBefore) {
    RowCounts counts;
    for (const auto& item : after) {
        const auto at = findBefore(item.id);
        if (!at) {
            ++counts.added;
        } else if (before[*at] == item) {
            ++counts.unchanged;
        } else {
            ++counts.changed;
        }
    }
    const auto kept = counts.changed + counts.unchanged;
    counts.missing = static_cast<std::int64_t>(before.size()) - kept;
    return counts;
}

} // namespace

RowCounts differenceOfAccounts(const Book& before, const Book& after) {
    return difference(before.accounts(), after.accounts(),
                      [&](const AccountId& id) { return before.findAccount(id); });
}

RowCounts differenceOfCsms(const Book& before, const Book& after) {
    return difference(before.csms(), after.csms(),
                      [&](const CsmId& id) { return before.findCsm(id); });
}

} // namespace headroom
