#include "planner/import/data_quality.h"

#include "planner/base/text.h"

#include <algorithm>
#include <functional>
#include <map>

namespace headroom {
namespace {

/// Accounts that share a finding.
struct Share {
    std::int64_t accounts = 0;
    Money arr;

    void add(const Account& account) {
        ++accounts;
        arr += arrOrZero(account);
    }
    std::string text() const {
        return std::to_string(accounts) + " accounts (ARR " + fixedText(toUnits(arr), 2) + ")";
    }
};

using Has = std::function<bool(const Account&)>;

class QualityReport {
  public:
    QualityReport(const Book& after, ImportTrail& trail)
        : accounts_(after.accounts()), trail_(trail) {}

    void completeness();
    void names();
    void days(Date asOf);
    void heavyAccount(Money total);
    void moves(const Book& before);

  private:
    void say(IssueSeverity severity, const char* code, const char* field, std::string text) {
        trail_.issues.add({ImportFile::Accounts, trail_.request.accounts.filename().string(), 0,
                           field, severity, code, std::move(text)});
    }
    void missing(const char* field, const char* label, const Has& has);

    const std::vector<Account>& accounts_;
    ImportTrail& trail_;
};

void QualityReport::missing(const char* field, const char* label, const Has& has) {
    Share without;
    for (const Account& account : accounts_) {
        if (!has(account)) {
            without.add(account);
        }
    }
    const auto all = static_cast<std::int64_t>(accounts_.size());
    if (without.accounts > 0 && without.accounts < all) {
        say(IssueSeverity::Info, "incomplete", field, without.text() + " have no " + label + ".");
    }
}

void QualityReport::completeness() {
    missing("name", "name", [](const Account& a) { return !a.name.empty(); });
    missing("segment", "segment", [](const Account& a) { return !a.segment.empty(); });
    missing("region", "region", [](const Account& a) { return !a.region.empty(); });
    missing("industry", "industry", [](const Account& a) { return !a.industry.empty(); });
    missing("health", "health score", [](const Account& a) { return a.health.has_value(); });
    missing("renewal_date", "renewal date",
            [](const Account& a) { return a.renewalDate.has_value(); });
    missing("customer_since", "start date",
            [](const Account& a) { return a.customerSince.has_value(); });
}

// Names are compared by a hash first: a text each would take more room than the accounts.
void QualityReport::names() {
    std::vector<std::uint64_t> hashes; // above the position of the account
    hashes.reserve(accounts_.size());
    for (std::size_t i = 0; i < accounts_.size(); ++i) {
        if (const std::string key = comparisonKey(accounts_[i].name); !key.empty()) {
            hashes.push_back(std::hash<std::string>{}(key) << 32U | i);
        }
    }
    std::sort(hashes.begin(), hashes.end());
    const auto differ = [&hashes](std::size_t a, std::size_t b) {
        return hashes[a] >> 32U != hashes[b] >> 32U;
    };
    std::map<std::string, std::vector<std::uint32_t>> byName;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if ((i == 0 || differ(i - 1, i)) && (i + 1 == hashes.size() || differ(i, i + 1))) {
            continue;
        }
        const auto account = static_cast<std::uint32_t>(hashes[i]);
        byName[comparisonKey(accounts_[account].name)].push_back(account);
    }
    Share share;
    std::vector<std::string> examples;
    for (const auto& [key, same] : byName) {
        if (same.size() < 2) {
            continue;
        }
        for (const std::uint32_t account : same) {
            share.add(accounts_[account]);
        }
        if (examples.size() < 3) {
            examples.push_back(accounts_[same.front()].name);
        }
    }
    if (share.accounts > 0) {
        say(IssueSeverity::Warning, "duplicate_name", "name",
            share.text() + " share their name with another account (" + joined(examples, ", ") +
                "); they may be one customer entered twice.");
    }
}

void QualityReport::days(Date asOf) {
    Share past;
    Share future;
    for (const Account& account : accounts_) {
        if (account.renewalDate && *account.renewalDate < asOf) {
            past.add(account);
        }
        if (account.customerSince && *account.customerSince > asOf) {
            future.add(account);
        }
    }
    if (past.accounts > 0) {
        say(IssueSeverity::Warning, "renewal_past", "renewal_date",
            past.text() + " have a renewal date before " + toIso(asOf) +
                "; the dates are stale, or the customers have left.");
    }
    if (future.accounts > 0) {
        say(IssueSeverity::Info, "future_customer", "customer_since",
            future.text() + " become customers after " + toIso(asOf) + ".");
    }
}

void QualityReport::heavyAccount(Money total) {
    const auto heaviest = std::max_element(
        accounts_.begin(), accounts_.end(),
        [](const Account& a, const Account& b) { return arrOrZero(a) < arrOrZero(b); });
    const bool outweighs = accounts_.size() >= 10 && total > Money(0) &&
                           arrOrZero(*heaviest).count() > total.count() / 2;
    if (outweighs) {
        say(IssueSeverity::Warning, "arr_outlier", "arr",
            "Account " + heaviest->id.value() + " (" + heaviest->name + ") holds ARR " +
                fixedText(toUnits(arrOrZero(*heaviest)), 2) +
                ", more than all others together. Check the amount.");
    }
}

void QualityReport::moves(const Book& before) {
    Share moved;
    for (const Account& account : accounts_) {
        const auto at = before.findAccount(account.id);
        if (at && before.accounts()[*at].owner != account.owner) {
            moved.add(account);
        }
    }
    if (moved.accounts > 0) {
        say(IssueSeverity::Info, "owner_changed", "owner",
            moved.text() + " have another owner than in the plan: somebody moved them since.");
    }
}

} // namespace

void reportQuality(const Book& before, const Book& after, std::optional<Date> asOf,
                   ImportTrail& trail) {
    QualityReport report(after, trail);
    report.completeness();
    report.names();
    if (asOf) {
        report.days(*asOf);
    }
    if (!after.accounts().empty()) {
        report.heavyAccount(after.totalArr());
    }
    report.moves(before);
}

} // namespace headroom
