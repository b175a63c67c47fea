#include "planner/import/data_quality.h"

#include "planner/base/text.h"
#include "planner/import/company_key.h"
#include "planner/import/garbled_text.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>

namespace headroom {
namespace {

/// Fields whose absence is told, and how.
struct WantedField {
    const char* field;
    const char* oneWithout;
    const char* manyWithout;
    bool (*has)(const Account&);
};

constexpr WantedField wantedFields[] = {
    {"name", HEADROOM_SAY("%1 account (ARR %2) has no name."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no name."),
     [](const Account& a) { return !a.name.empty(); }},
    {"arr", HEADROOM_SAY("%1 account (ARR %2) has no ARR."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no ARR."),
     [](const Account& a) { return a.arr.has_value(); }},
    {"segment", HEADROOM_SAY("%1 account (ARR %2) has no segment."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no segment."),
     [](const Account& a) { return !a.segment.empty(); }},
    {"region", HEADROOM_SAY("%1 account (ARR %2) has no region."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no region."),
     [](const Account& a) { return !a.region.empty(); }},
    {"industry", HEADROOM_SAY("%1 account (ARR %2) has no industry."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no industry."),
     [](const Account& a) { return !a.industry.empty(); }},
    {"health", HEADROOM_SAY("%1 account (ARR %2) has no health score."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no health score."),
     [](const Account& a) { return a.health.has_value(); }},
    {"renewal_date", HEADROOM_SAY("%1 account (ARR %2) has no renewal date."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no renewal date."),
     [](const Account& a) { return a.renewalDate.has_value(); }},
    {"customer_since", HEADROOM_SAY("%1 account (ARR %2) has no start date."),
     HEADROOM_SAY("%1 accounts (ARR %2) have no start date."),
     [](const Account& a) { return a.customerSince.has_value(); }},
};

/// Drops most of the numbers whose upper half comes once: in a large book nearly all names do, and
/// sorting them takes longer than two passes over a table of bits.
void keepRepeated(std::vector<std::uint64_t>& numbers) {
    constexpr std::size_t placesEach = 8;
    const auto bits = static_cast<unsigned>(std::bit_width(numbers.size() * placesEach));
    const auto placeOf = [bits](std::uint64_t number) { return number >> (64U - bits); };
    std::vector<bool> once(std::size_t{1} << bits);
    std::vector<bool> again(once.size());
    for (const std::uint64_t number : numbers) {
        const std::uint64_t place = placeOf(number);
        if (once[place]) {
            again[place] = true;
        }
        once[place] = true;
    }
    std::erase_if(numbers, [&](std::uint64_t number) { return !again[placeOf(number)]; });
}

class QualityCheck {
  public:
    QualityCheck(const Book& book, bool positions) : book_(book), positions_(positions) {}

    void completeness();
    void names();
    void texts();
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
        if (const std::string key = companyKey(accounts[i].name); !key.empty()) {
            hashes.push_back(std::hash<std::string>{}(key) << 32U | i);
        }
    }
    keepRepeated(hashes);
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
        byName[companyKey(accounts[account].name)].push_back(account);
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

void QualityCheck::texts() {
    QualityFinding garbled = start(IssueSeverity::Warning, "garbled_name", "name");
    QualityFinding fractions = start(IssueSeverity::Warning, "id_fraction", "id");
    const auto& accounts = book_.accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (looksGarbled(accounts[i].name.view())) {
            garbled.examples = garbled.examples.empty() ? accounts[i].name.str() : garbled.examples;
            add(garbled, i);
        }
        if (isFractionOfWhole(accounts[i].id.value())) {
            fractions.examples =
                fractions.examples.empty() ? accounts[i].id.value() : fractions.examples;
            add(fractions, i);
        }
    }
    keep(std::move(garbled));
    keep(std::move(fractions));
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

const char* absenceOf(const std::string& field, bool one) {
    for (const WantedField& wanted : wantedFields) {
        if (field == wanted.field) {
            return one ? wanted.oneWithout : wanted.manyWithout;
        }
    }
    return one ? HEADROOM_SAY("%1 account (ARR %2) has no value.")
               : HEADROOM_SAY("%1 accounts (ARR %2) have no value.");
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
        trail.issues.add(
            {ImportFile::Accounts,
             trail.request.accounts.filename().string(),
             0,
             "owner",
             IssueSeverity::Info,
             "owner_changed",
             {count == 1 ? HEADROOM_SAY("%1 account (ARR %2) has another owner than in the "
                                        "plan: somebody moved it since.")
                         : HEADROOM_SAY("%1 accounts (ARR %2) have another owner than in the "
                                        "plan: somebody moved them since."),
              {count, Saying::ofNumber(toUnits(arr), 2)}}});
    }
}

/// Of what should tell the accounts apart: names and IDs.
Saying identityText(const QualityFinding& finding) {
    const Saying count(finding.count);
    const bool one = finding.count == 1;
    const Saying arr = Saying::ofNumber(toUnits(finding.arr), 2);
    if (finding.code == "duplicate_name") {
        return {one ? HEADROOM_SAY(
                          "%1 account (ARR %2) shares its name with another account (%3); they "
                          "may be one customer entered twice.")
                    : HEADROOM_SAY(
                          "%1 accounts (ARR %2) share their name with another account (%3); they "
                          "may be one customer entered twice."),
                {count, arr, finding.examples}};
    }
    if (finding.code == "garbled_name") {
        return {one ? HEADROOM_SAY(
                          "%1 account (ARR %2) has a garbled name (\"%3\"): the text was "
                          "damaged before it was exported. Mend it in the CRM, or export again "
                          "as UTF-8.")
                    : HEADROOM_SAY(
                          "%1 accounts (ARR %2) have a garbled name (\"%3\"): the text was "
                          "damaged before it was exported. Mend it in the CRM, or export again "
                          "as UTF-8."),
                {count, arr, finding.examples}};
    }
    return {one ? HEADROOM_SAY("%1 account (ARR %2) has the ID \"%3\": a program has read "
                               "the IDs as numbers, and the CRM will not know them. Export again "
                               "with the IDs as text.")
                : HEADROOM_SAY("%1 accounts (ARR %2) have an ID such as \"%3\": a program has read "
                               "the IDs as numbers, and the CRM will not know them. Export again "
                               "with the IDs as text."),
            {count, arr, finding.examples}};
}

} // namespace

std::vector<QualityFinding> qualityFindings(const Book& book, std::optional<Date> asOf,
                                            bool positions) {
    QualityCheck check(book, positions);
    check.completeness();
    check.names();
    check.texts();
    check.parents();
    if (asOf) {
        check.days(*asOf);
    }
    check.heavyAccount();
    return check.take();
}

Saying findingText(const QualityFinding& finding, std::optional<Date> asOf) {
    const Saying count(finding.count);
    const bool one = finding.count == 1;
    const Saying arr = Saying::ofNumber(toUnits(finding.arr), 2);
    const Saying day = asOf ? Saying::ofDate(*asOf) : Saying(HEADROOM_SAY("the as-of day"));
    if (finding.code == "incomplete") {
        return {absenceOf(finding.field, one), {count, arr}};
    }
    if (finding.code == "duplicate_name" || finding.code == "garbled_name" ||
        finding.code == "id_fraction") {
        return identityText(finding);
    }
    if (finding.code == "parent_missing") {
        return {one ? HEADROOM_SAY(
                          "%1 account (ARR %2) names a parent that is not in the plan; it counts "
                          "as a family of its own.")
                    : HEADROOM_SAY(
                          "%1 accounts (ARR %2) name a parent that is not in the plan; they count "
                          "as a family of their own."),
                {count, arr}};
    }
    if (finding.code == "renewal_past") {
        return {
            one ? HEADROOM_SAY("%1 account (ARR %2) has a renewal date before %3; the date is "
                               "stale, or the customer has left.")
                : HEADROOM_SAY("%1 accounts (ARR %2) have a renewal date before %3; the dates are "
                               "stale, or the customers have left."),
            {count, arr, day}};
    }
    if (finding.code == "future_customer") {
        return {one ? HEADROOM_SAY("%1 account (ARR %2) becomes a customer after %3.")
                    : HEADROOM_SAY("%1 accounts (ARR %2) become customers after %3."),
                {count, arr, day}};
    }
    return {
        HEADROOM_SAY("Account %1 holds ARR %2, more than all others together. Check the amount."),
        {finding.examples, arr}};
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
        Saying text = findingText(finding, asOf);
        if (ignored) {
            text = Saying::listed({text, {HEADROOM_SAY("Ignored: %1"), {note->second}}}, " ");
        }
        trail.issues.add({ImportFile::Accounts, trail.request.accounts.filename().string(), 0,
                          finding.field, ignored ? IssueSeverity::Info : finding.severity,
                          finding.code, std::move(text), finding.noteKey()});
    }
    reportMoves(before, after, trail);
}

} // namespace headroom
