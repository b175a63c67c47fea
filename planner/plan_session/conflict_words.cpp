#include "planner/plan_session/conflict_words.h"

#include "planner/base/shown_decimals.h"
#include "planner/base/text.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

std::string grouped(double value, int decimals) {
    return Saying::ofAmount(value, decimals).english();
}

Saying enumerated(std::vector<Saying> names) {
    if (names.size() < 2)
        return names.empty() ? Saying() : names.front();
    const Saying last = names.back();
    names.pop_back();
    return {HEADROOM_SAY("%1 and %2"), {Saying::listed(std::move(names), ", "), last}};
}

Saying enumerated(const std::vector<std::string>& names) {
    return enumerated(std::vector<Saying>(names.begin(), names.end()));
}

double ConflictWords::units(const Resource& resource, std::int64_t value) const {
    switch (resource.kind) {
    case ResourceKind::Hours:
        return toHours(Minutes(value));
    case ResourceKind::Ratio:
        return built_.ratioScale.toFull(value);
    default:
        return toUnits(Money(value));
    }
}

int ConflictWords::usualDecimals(const Resource& resource) {
    return resource.kind == ResourceKind::Hours ? 1 : resource.kind == ResourceKind::Ratio ? 2 : 0;
}

Saying ConflictWords::amount(const Resource& resource, double units, int decimals) const {
    const Saying number = Saying::ofAmount(units, decimals);
    switch (resource.kind) {
    case ResourceKind::Hours:
        return {HEADROOM_SAY("%1 h a month"), {number}};
    case ResourceKind::Ratio:
        return {HEADROOM_SAY("%1 full-time books"), {number}};
    default:
        return {HEADROOM_SAY("%1 %2 of ARR"), {number, state_.inputs.facts.currency}};
    }
}

Saying ConflictWords::amount(const Resource& resource, double units) const {
    return amount(resource, units, shownDecimals({units}, usualDecimals(resource)));
}

Saying ConflictWords::amount(const Resource& resource, std::int64_t value) const {
    return amount(resource, units(resource, value));
}

std::pair<Saying, Saying> ConflictWords::amounts(const Resource& resource, std::int64_t one,
                                                 std::int64_t other) const {
    const double a = units(resource, one);
    const double b = units(resource, other);
    const int decimals = shownDecimals({a, b}, usualDecimals(resource));
    return {amount(resource, a, decimals), amount(resource, b, decimals)};
}

std::string ConflictWords::shared(const std::vector<std::int32_t>& accounts,
                                  SharedText Account::*attribute) const {
    const auto keyOf = [&](const Account& row) { return comparisonKey((row.*attribute).view()); };
    const std::string key = accounts.empty() ? "" : keyOf(account(accounts.front()));
    const auto has = [&](const Account& row) { return keyOf(row) == key; };
    if (key.empty() ||
        !std::ranges::all_of(accounts, [&](std::int32_t i) { return has(account(i)); }) ||
        std::ranges::all_of(state_.book->accounts(), has))
        return {};
    return std::string((account(accounts.front()).*attribute).view());
}

Saying ConflictWords::qualified(const std::array<const char*, 4>& patterns, Saying first,
                                std::string segment,
                                const std::vector<std::int32_t>& accounts) const {
    const AssignmentSettings& settings = state_.inputs.assignment;
    const std::string language =
        settings.languagesAreHard ? shared(accounts, &Account::language) : std::string();
    const std::string region =
        settings.regionsAreHard ? shared(accounts, &Account::region) : std::string();
    const std::size_t pattern = (language.empty() ? 0U : 1U) + (region.empty() ? 0U : 2U);
    return {patterns[pattern], {std::move(first), std::move(segment), language, region}};
}

Saying ConflictWords::accounts(const std::vector<std::int32_t>& accounts) const {
    static constexpr std::array<const char*, 4> one = {
        HEADROOM_SAY("%1 %2 account"), HEADROOM_SAY("%1 %3-speaking %2 account"),
        HEADROOM_SAY("%1 %2 account in %4"), HEADROOM_SAY("%1 %3-speaking %2 account in %4")};
    static constexpr std::array<const char*, 4> many = {
        HEADROOM_SAY("%1 %2 accounts"), HEADROOM_SAY("%1 %3-speaking %2 accounts"),
        HEADROOM_SAY("%1 %2 accounts in %4"), HEADROOM_SAY("%1 %3-speaking %2 accounts in %4")};
    std::vector<std::vector<std::int32_t>> ofSegment(state_.segmented.segmentNames.size());
    for (const std::int32_t account : accounts)
        ofSegment[state_.segmented.segment[at(account)]].push_back(account);
    std::vector<Saying> groups;
    for (std::size_t s = 0; s < ofSegment.size(); ++s)
        if (const std::size_t count = ofSegment[s].size(); count > 0)
            groups.push_back(qualified(count == 1 ? one : many,
                                       Saying::ofAmount(static_cast<double>(count), 0),
                                       state_.segmented.segmentNames[s], ofSegment[s]));
    return enumerated(std::move(groups));
}

bool ConflictWords::isFamily(const std::vector<std::int32_t>& accounts) const {
    const AssignmentProblem& problem = *built_.problem;
    return accounts.size() > 1 && std::ranges::all_of(accounts, [&](std::int32_t i) {
               return problem.itemOf(i) == problem.itemOf(accounts.front());
           });
}

Saying ConflictWords::whom(const std::vector<std::int32_t>& accounts) const {
    static constexpr std::array<const char*, 4> named = {
        HEADROOM_SAY("%1 (%2)"), HEADROOM_SAY("%1 (%3-speaking %2)"), HEADROOM_SAY("%1 (%2 in %4)"),
        HEADROOM_SAY("%1 (%3-speaking %2 in %4)")};
    if (isFamily(accounts))
        return {HEADROOM_SAY("The family of %1 (%2)"),
                {nameOrId(account(accounts.front())), this->accounts(accounts)}};
    if (accounts.size() == 1)
        return qualified(named, nameOrId(account(accounts.front())), segmentOf(accounts.front()),
                         accounts);
    return this->accounts(accounts);
}

Saying ConflictWords::nobodyFor(const std::vector<std::int32_t>& accounts) const {
    if (isFamily(accounts))
        return {HEADROOM_SAY("Nobody may serve the family of %1 (%2)."),
                {nameOrId(account(accounts.front())), this->accounts(accounts)}};
    return {HEADROOM_SAY("Nobody may serve %1."), {whom(accounts)}};
}

Saying ConflictWords::roomOf(const std::vector<CsmIndex>& csms, bool ofOne, bool othersFull,
                             const Saying& room) const {
    // Of several accounts, of one; each with and without others who are full.
    static constexpr std::array<const char*, 4> one = {
        HEADROOM_SAY("%1, the only CSM who may serve them, has room for %2"),
        HEADROOM_SAY("%1, the only CSM who may serve them and is not full, has room for %2"),
        HEADROOM_SAY("%1, the only CSM who may serve it, has room for %2"),
        HEADROOM_SAY("%1, the only CSM who may serve it and is not full, has room for %2")};
    static constexpr std::array<const char*, 4> few = {
        HEADROOM_SAY("%1, the only CSMs who may serve them, have room for %2"),
        HEADROOM_SAY("%1, the only CSMs who may serve them and are not full, have room for %2"),
        HEADROOM_SAY("%1, the only CSMs who may serve it, have room for %2"),
        HEADROOM_SAY("%1, the only CSMs who may serve it and are not full, have room for %2")};
    static constexpr std::array<const char*, 4> many = {
        HEADROOM_SAY("the %1 CSMs who may serve them have room for %2"),
        HEADROOM_SAY("the %1 CSMs who may serve them and are not full have room for %2"),
        HEADROOM_SAY("the %1 CSMs who may serve it have room for %2"),
        HEADROOM_SAY("the %1 CSMs who may serve it and are not full have room for %2")};
    const std::size_t pattern = (othersFull ? 1U : 0U) + (ofOne ? 2U : 0U);
    if (csms.size() > 3)
        return {many[pattern], {csms.size(), room}};
    std::vector<std::string> names;
    for (const CsmIndex each : csms)
        names.push_back(csm(each).name);
    return {(names.size() == 1 ? one : few)[pattern], {enumerated(names), room}};
}

std::size_t ConflictWords::position(CsmIndex csm) const {
    return at(built_.bookCsm[at(csm)]);
}

const Account& ConflictWords::account(std::int32_t account) const {
    return state_.book->accounts()[at(account)];
}

const std::string& ConflictWords::segmentOf(std::int32_t account) const {
    return state_.segmented.segmentNames[state_.segmented.segment[at(account)]];
}

} // namespace headroom
