#include "planner/assignment/eligibility.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace headroom {
namespace {

constexpr std::array allFitAttributes = {FitAttribute::Region, FitAttribute::Language,
                                         FitAttribute::Industry};

} // namespace

const char* ineligibleRuleKey(IneligibleRule rule) {
    static constexpr std::array<const char*, 6> keys = {"",       "not_in_team", "segment",
                                                        "region", "language",    "rejected"};
    return keys[static_cast<std::size_t>(rule)];
}

Eligibility::Eligibility(const AssignmentInputs& inputs) : in_(inputs) {
    addAccounts(0, in_.book.book->accounts().size());
    addCsms();
}

Eligibility::Eligibility(const AssignmentInputs& inputs, std::size_t onlyAccount)
    : in_(inputs), firstAccount_(onlyAccount) {
    addAccounts(onlyAccount, 1);
    addCsms();
}

/// Accounts share their texts, so each is looked at once and not once an account.
void Eligibility::addAccounts(std::size_t first, std::size_t count) {
    std::unordered_map<const char*, std::int32_t> known;
    const auto keyOfShared = [&](const SharedText& text) {
        if (text.empty())
            return -1;
        const auto [entry, isNew] = known.try_emplace(text.view().data(), -1);
        if (isNew)
            entry->second = keyOf(text);
        return entry->second;
    };
    accountKeys_.reserve(count);
    for (std::size_t i = first; i < first + count; ++i) {
        const Account& account = in_.book.book->accounts()[i];
        accountKeys_.push_back({keyOfShared(account.region), keyOfShared(account.language),
                                keyOfShared(account.industry), keyOfShared(account.country)});
    }
}

void Eligibility::addCsms() {
    const auto served = servedSegments(*in_.book.book, in_.book.segmentNames);
    for (std::size_t j = 0; j < served.size(); ++j) {
        const Csm& csm = in_.book.book->csms()[j];
        CsmNames names;
        names.servesSegment.assign(in_.book.segmentNames.size(), 0);
        for (const std::uint16_t segment : served[j])
            names.servesSegment[segment] = 1;
        const std::array lists = {&csm.regions, &csm.languages, &csm.industries};
        for (std::size_t a = 0; a < lists.size(); ++a)
            for (const std::string& text : *lists[a])
                if (const std::int32_t key = keyOf(text); key >= 0) {
                    names.lists[a].push_back(key);
                    named_[a].insert(key);
                }
        csms_.push_back(std::move(names));
    }
    for (const auto& [account, csm] : in_.rejected)
        rejecting_.insert(account);
}

std::int32_t Eligibility::keyOf(const std::string& text) {
    const std::string key = comparisonKey(text);
    if (key.empty())
        return -1;
    return keys_.emplace(key, static_cast<std::int32_t>(keys_.size())).first->second;
}

bool Eligibility::covers(std::size_t account, std::size_t csm, FitAttribute attribute) const {
    const auto a = static_cast<std::size_t>(attribute);
    const std::vector<std::int32_t>& list = csms_[csm].lists[a];
    const auto& keys = accountKeys_[account - firstAccount_];
    const std::int32_t key = keys[a];
    if (list.empty() || key < 0 || std::ranges::find(list, key) != list.end())
        return true;
    // A team file that names countries as regions covers accounts by their country.
    return attribute == FitAttribute::Region && std::ranges::find(list, keys[3]) != list.end();
}

IneligibleRule Eligibility::rule(std::size_t account, std::size_t csm) const {
    const AssignmentSettings& settings = in_.settings;
    if (!in_.capacity[csm].inTeam)
        return IneligibleRule::NotInTeam;
    if (settings.segmentsAreHard && !csms_[csm].servesSegment[in_.book.segment[account]])
        return IneligibleRule::Segment;
    if (settings.regionsAreHard && !covers(account, csm, FitAttribute::Region))
        return IneligibleRule::Region;
    if (settings.languagesAreHard && !covers(account, csm, FitAttribute::Language))
        return IneligibleRule::Language;
    if (!rejecting_.empty() && in_.rejected.contains({in_.book.book->accounts()[account].id,
                                                      in_.book.book->csms()[csm].id}))
        return IneligibleRule::Rejected;
    return IneligibleRule::None;
}

double Eligibility::misfitPoints(std::size_t account, std::size_t csm) const {
    double points = 0.0;
    for (const FitAttribute attribute : allFitAttributes)
        points += covers(account, csm, attribute) ? 0.0 : pointsOf(attribute);
    return points;
}

double Eligibility::pointsOf(FitAttribute attribute) const {
    const PointRates& rates = in_.settings.rates;
    switch (attribute) {
    case FitAttribute::Region:
        return rates.regionMisfit;
    case FitAttribute::Language:
        return rates.languageMisfit;
    case FitAttribute::Industry:
        break;
    }
    return rates.industryMisfit;
}

std::vector<FitAttribute> Eligibility::betterBy(std::size_t account, std::size_t csm,
                                                std::size_t other) const {
    std::vector<FitAttribute> better;
    for (const FitAttribute attribute : allFitAttributes)
        if (pointsOf(attribute) > 0.0 && covers(account, csm, attribute) &&
            !covers(account, other, attribute))
            better.push_back(attribute);
    return better;
}

/// A value that no CSM names differs from none at all, but not from another such value. The country
/// counts where a team names countries as regions.
Eligibility::Kind Eligibility::kindOf(std::size_t account) const {
    const auto& keys = accountKeys_[account - firstAccount_];
    constexpr std::int32_t unnamed = -2;
    const auto as = [&](std::int32_t key, std::size_t attribute) {
        return key < 0 || named_[attribute].contains(key) ? key : unnamed;
    };
    const bool alone = rejecting_.contains(in_.book.book->accounts()[account].id);
    return {in_.book.segment[account],
            as(keys[0], 0),
            as(keys[1], 1),
            as(keys[2], 2),
            as(keys[3], 0),
            alone ? static_cast<std::int32_t>(account) : -1};
}

IneligibleRule ineligibility(const AssignmentInputs& inputs, std::size_t account, std::size_t csm) {
    return Eligibility(inputs, account).rule(account, csm);
}

FamilyIndex::FamilyIndex(const Book& book) : family_(book.accounts().size()) {
    const std::size_t count = family_.size();
    std::vector<std::size_t> parent(count);
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto rootOf = [&](std::size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    for (std::size_t i = 0; i < count; ++i)
        if (const auto above = book.findAccount(book.accounts()[i].parent)) {
            const std::size_t a = rootOf(i);
            const std::size_t b = rootOf(*above);
            parent[std::max(a, b)] = std::min(a, b);
        }
    std::vector<int> members(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        ++members[rootOf(i)];
    for (std::size_t i = 0; i < count; ++i)
        family_[i] = members[rootOf(i)] > 1 ? static_cast<std::int32_t>(rootOf(i)) : -1;
}

} // namespace headroom
