#include "planner/import/book_difference.h"

#include "planner/base/text.h"

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

std::string textOf(const std::optional<Money>& money) {
    return money ? fixedText(toUnits(*money), 2) : std::string();
}

std::string textOf(const std::optional<Date>& day) {
    return day ? toIso(*day) : std::string();
}

std::string textOf(const std::optional<int>& number) {
    return number ? std::to_string(*number) : std::string();
}

std::string textOf(const std::optional<double>& number) {
    return number ? decimalText(*number) : std::string();
}

class ValueComparison {
  public:
    ValueComparison(const Account& before, const Account& after) : before_(before), after_(after) {}

    std::vector<ValueChange> run() {
        compare("name", before_.name, after_.name);
        compare("arr", textOf(before_.arr), textOf(after_.arr));
        compare("currency", before_.fileCurrency, after_.fileCurrency);
        compare("owner", before_.owner.value(), after_.owner.value());
        compare("segment", before_.segment, after_.segment);
        compare("region", before_.region, after_.region);
        compare("country", before_.country, after_.country);
        compare("language", before_.language, after_.language);
        compare("industry", before_.industry, after_.industry);
        compare("parent", before_.parent.value(), after_.parent.value());
        compare("lifecycle", lifecycleKey(before_.lifecycle), lifecycleKey(after_.lifecycle));
        compare("health", textOf(before_.health), textOf(after_.health));
        compare("customer_since", textOf(before_.customerSince), textOf(after_.customerSince));
        compare("renewal_date", textOf(before_.renewalDate), textOf(after_.renewalDate));
        compare("owner_since", textOf(before_.ownerSince), textOf(after_.ownerSince));
        compare("owner_changes", textOf(before_.ownerChanges), textOf(after_.ownerChanges));
        for (std::size_t i = 0; i < complexityInputCount; ++i) {
            compare(complexityInputKey(static_cast<ComplexityInput>(i)),
                    textOf(before_.complexityInputs[i]), textOf(after_.complexityInputs[i]));
        }
        return std::move(changes_);
    }

  private:
    void compare(const char* field, std::string from, std::string to) {
        if (from != to) {
            changes_.push_back({field, std::move(from), std::move(to)});
        }
    }

    const Account& before_;
    const Account& after_;
    std::vector<ValueChange> changes_;
};

} // namespace

const char* accountFateKey(AccountFate fate) {
    return fate == AccountFate::Added ? "new" : fate == AccountFate::Changed ? "changed" : "gone";
}

std::vector<AccountChange> accountChanges(const Book& before, const Book& after,
                                          std::size_t limit) {
    std::vector<AccountChange> changes;
    for (const Account& account : after.accounts()) {
        const auto at = before.findAccount(account.id);
        if (changes.size() == limit) {
            return changes;
        }
        if (!at) {
            changes.push_back({account.id, account.name, AccountFate::Added, {}});
        } else if (before.accounts()[*at] != account) {
            changes.push_back({account.id, account.name, AccountFate::Changed,
                               ValueComparison(before.accounts()[*at], account).run()});
        }
    }
    for (const Account& account : before.accounts()) {
        if (changes.size() == limit) {
            return changes;
        }
        if (!after.findAccount(account.id)) {
            changes.push_back({account.id, account.name, AccountFate::Gone, {}});
        }
    }
    return changes;
}

RowCounts differenceOfAccounts(const Book& before, const Book& after) {
    return difference(before.accounts(), after.accounts(),
                      [&](const AccountId& id) { return before.findAccount(id); });
}

RowCounts differenceOfCsms(const Book& before, const Book& after) {
    return difference(before.csms(), after.csms(),
                      [&](const CsmId& id) { return before.findCsm(id); });
}

} // namespace headroom
