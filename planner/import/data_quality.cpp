#include "planner/import/data_quality.h"

#include "planner/base/text.h"

#include <algorithm>
#include <functional>
#include <map>

namespace headroom {
namespace {

/// Fields whose absence is told, with their names in a sentence.
struct WantedField {
    const char* field;
    const char* label;
    bool (*has)(const Account&);
};

constexpr WantedField wantedFields[] = {
    {"name", "name", [](const Account& a) { return !a.name.empty(); }},
    {"arr", "ARR", [](const Account& a) { return a.arr.has_value(); }},
    {"segment", "segment", [](const Account& a) { return !a.segment.empty(); }},
    {"region", "region", [](const Account& a) { return !a.region.empty(); }},
    {"industry", "industry", [](const Account& a) { return !a.industry.empty(); }},
    {"health", "health score", [](const Account& a) { return a.health.has_value(); }},
    {"renewal_date", "renewal date", [](const Account& a) { return a.renewalDate.has_value(); }},
    {"customer_since", "start date", [](const Account& a) { return a.customerSince.has_value(); }},
};

class QualityCheck {
  public:
    QualityCheck(const Book& book, bool positions) : book_(book), positions_(positions) {}

    void completeness();
    void names();
    void parents();
    void days(Date asOf);
    void heavyAccount();
    std::vector<QualityFinding> take() { return std::move(findings_); }

  private:
    QualityFinding start(IssueSeverity severity, const char* code, const char* field) const {
        QualityFinding finding;
        finding.code = code;
        finding.field = field;
        finding.severity = severity;
        return finding;
    }
    void add(QualityFinding& finding, std::size_t at) const {
        ++finding.count;
        finding.arr += arrOrZero(book_.accounts()[at]);
        if (positions_) {
            finding.accounts.push_back(static_cast<std::uint32_t>(at));
        }
    }
    void keep(QualityFinding finding) {
        std::sort(finding.accounts.begin(), finding.accounts.end());
        if (finding.count > 0) {
            findings_.push_back(std::move(finding));
        }
    }
    std::vector<std::vector<std::uint32_t>> sameNames() const;

    const Book& book_;
    bool positions_;
    std::vector<QualityFinding> findings_;
};

void QualityCheck::completeness() {
    const auto& accounts = book_.accounts();
    for (const WantedField& wanted : wantedFields) {
        QualityFinding finding = start(IssueSeverity::Info, "incomplete", wanted.field);
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            if (!wanted.has(accounts[i])) {
                add(finding, i);
            }
        }
        if (finding.count < std::ssize(accounts)) { // a field that nobody has was not exported
            keep(std::move(finding));
        }
    }
}

// Names are compared by a hash first: a text each would take more room than the accounts.
std::vector<std::vector<std::uint32_t>> QualityCheck::sameNames() const {
    const auto& accounts = book_.accounts();
    std::vector<std::uint64_t> hashes; // above the position of the account
    hashes.reserve(accounts.size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (const std::string key = comparisonKey(accounts[i].name); !key.empty()) {
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
        byName[comparisonKey(accounts[account].name)].push_back(account);
    }
    std::vector<std::vector<std::uint32_t>> groups;
    for (auto& [name, same] : byName) {
        if (same.size() >= 2) {
            groups.push_back(std::move(same));
        }
    }
    return groups;
}

void QualityCheck::names() {
    QualityFinding finding = start(IssueSeverity::Warning, "duplicate_name", "name");
    std::vector<std::string> examples;
    for (const std::vector<std::uint32_t>& same : sameNames()) {
        for (const std::uint32_t account : same) {
            add(finding, account);
        }
        if (examples.size() < 3) {
            examples.push_back(book_.accounts()[same.front()].name);
        }
    }
    finding.examples = joined(examples, ", ");
    keep(std::move(finding));
}

void QualityCheck::parents() {
    QualityFinding finding = start(IssueSeverity::Info, "parent_missing", "parent");
    const auto& accounts = book_.accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (!accounts[i].parent.empty() && !book_.findAccount(accounts[i].parent)) {
            add(finding, i);
        }
    }
    keep(std::move(finding));
}

void QualityCheck::days(Date asOf) {
    QualityFinding past = start(IssueSeverity::Warning, "renewal_past", "renewal_date");
    QualityFinding future = start(IssueSeverity::Info, "future_customer", "customer_since");
    const auto& accounts = book_.accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (accounts[i].renewalDate && *accounts[i].renewalDate < asOf) {
            add(past, i);
        }
        if (accounts[i].customerSince && *accounts[i].customerSince > asOf) {
            add(future, i);
        }
    }
    keep(std::move(past));
    keep(std::move(future));
}

void QualityCheck::heavyAccount() {
    const auto& accounts = book_.accounts();
    const Money total = book_.totalArr();
    if (accounts.size() < 10 || total <= Money(0)) {
        return;
    }
    const auto heaviest =
        std::max_element(accounts.begin(), accounts.end(), [](const Account& a, const Account& b) {
            return arrOrZero(a) < arrOrZero(b);
        });
    if (arrOrZero(*heaviest).count() > total.count() / 2) {
        QualityFinding finding = start(IssueSeverity::Warning, "arr_outlier", "arr");
        add(finding, static_cast<std::size_t>(heaviest - accounts.begin()));
        finding.examples = heaviest->id.value() + " (" + heaviest->name.str() + ")";
        keep(std::move(finding));
    }
}

std::string labelOf(const std::string& field) {
    for (const WantedField& wanted : wantedFields) {
        if (field == wanted.field) {
            return wanted.label;
        }
    }
    return field;
}

std::string share(std::int64_t accounts, Money arr) {
    return std::to_string(accounts) + " accounts (ARR " + fixedText(toUnits(arr), 2) + ")";
}

void reportMoves(const Book& before, const Book& after, ImportTrail& trail) {
    std::int64_t count = 0;
    Money arr;
    for (const Account& account : after.accounts()) {
        const auto at = before.findAccount(account.id);
        if (at && before.accounts()[*at].owner != account.owner) {
            ++count;
            arr += arrOrZero(account);
        }
    }
    if (count > 0) {
        trail.issues.add({ImportFile::Accounts, trail.request.accounts.filename().string(), 0,
                          "owner", IssueSeverity::Info, "owner_changed",
                          share(count, arr) +
                              " have another owner than in the plan: somebody moved them since."});
    }
}

} // namespace

std::vector<QualityFinding> qualityFindings(const Book& book, std::optional<Date> asOf,
                                            bool positions) {
    QualityCheck check(book, positions);
    check.completeness();
    check.names();
    check.parents();
    if (asOf) {
        check.days(*asOf);
    }
    check.heavyAccount();
    return check.take();
}

std::string findingText(const QualityFinding& finding, std::optional<Date> asOf) {
    const std::string who = share(finding.count, finding.arr);
    const std::string day = asOf ? toIso(*asOf) : std::string("the as-of day");
    if (finding.code == "incomplete") {
        return who + " have no " + labelOf(finding.field) + ".";
    }
    if (finding.code == "duplicate_name") {
        return who + " share their name with another account (" + finding.examples +
               "); they may be one customer entered twice.";
    }
    if (finding.code == "parent_missing") {
        return who + " name a parent that is not in the plan; they count as a family of their own.";
    }
    if (finding.code == "renewal_past") {
        return who + " have a renewal date before " + day +
               "; the dates are stale, or the customers have left.";
    }
    if (finding.code == "future_customer") {
        return who + " become customers after " + day + ".";
    }
    return "Account " + finding.examples + " holds ARR " + fixedText(toUnits(finding.arr), 2) +
           ", more than all others together. Check the amount.";
}

void reportQuality(const Book& before, const Book& after, std::optional<Date> asOf,
                   ImportTrail& trail) {
    for (const QualityFinding& finding : qualityFindings(after, asOf, false)) {
        if (finding.code == "parent_missing" ||
            (finding.code == "incomplete" && finding.field == "arr")) {
            continue; // told while reading, with what became of them
        }
        const auto note = trail.request.notes.find(finding.noteKey());
        const bool ignored = note != trail.request.notes.end();
        trail.issues.add(
            {ImportFile::Accounts, trail.request.accounts.filename().string(), 0, finding.field,
             ignored ? IssueSeverity::Info : finding.severity, finding.code,
             findingText(finding, asOf) + (ignored ? " Ignored: " + note->second : std::string())});
    }
    reportMoves(before, after, trail);
}

} // namespace headroom
