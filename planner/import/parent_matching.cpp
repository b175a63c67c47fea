#include "planner/import/parent_matching.h"

#include "planner/base/text.h"

#include <algorithm>
#include <map>

namespace headroom {

void matchParents(ImportedAccounts& read, const std::string& fileName, ImportTrail& trail) {
    const bool named =
        std::any_of(read.accounts.begin(), read.accounts.end(), [&](const Account& account) {
            return !account.parent.empty() && !read.find(account.parent.view());
        });
    std::map<std::string, std::optional<std::size_t>> names;
    for (std::size_t i = 0; named && i < read.accounts.size(); ++i) {
        const auto [found, added] = names.emplace(read.accounts[i].name, i);
        if (!added) {
            found->second.reset();
        }
    }
    std::int64_t outside = 0;
    std::int64_t own = 0;
    for (Account& account : read.accounts) {
        if (account.parent.empty()) {
            continue;
        }
        if (!read.find(account.parent.view())) {
            const auto found = names.find(account.parent.value());
            const bool known = found != names.end() && found->second.has_value();
            outside += known ? 0 : 1;
            if (known) {
                account.parent = AccountId(read.accounts[*found->second].id);
            }
        }
        if (account.parent.view() == account.id.view()) {
            account.parent = {};
            ++own;
        }
    }
    const auto say = [&](const char* code, Saying text) {
        trail.issues.add({ImportFile::Accounts, fileName, 0, "parent", IssueSeverity::Info, code,
                          std::move(text)});
    };
    if (outside > 0) {
        say("parent_outside",
            {outside == 1
                 ? HEADROOM_SAY("%1 account has a parent that is not in the file (or whose "
                                "name comes twice); it counts as a family of its own.")
                 : HEADROOM_SAY(
                       "%1 accounts have a parent that is not in the file (or whose name comes "
                       "twice); they count as a family of their own."),
             {outside}});
    }
    if (own > 0) {
        say("own_parent",
            {own == 1 ? HEADROOM_SAY("%1 account named itself as parent; ignored.")
                      : HEADROOM_SAY("%1 accounts named themselves as parent; ignored."),
             {own}});
    }
}

} // namespace headroom
