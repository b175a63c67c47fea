#include "planner/plan_session/conflict_words.h"

#include "planner/base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

std::string grouped(double value, int decimals) {
    const std::string plain = fixedText(value, decimals);
    const std::size_t digits = std::min(plain.find('.'), plain.size());
    std::string text;
    for (std::size_t n = 0; n < plain.size(); ++n) {
        if (n > 0 && n < digits && (digits - n) % 3 == 0 && plain[n - 1] != '-')
            text += ',';
        text += plain[n];
    }
    return text;
}

std::string enumerated(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t n = 0; n < names.size(); ++n)
        text += (n == 0 ? "" : n + 1 == names.size() ? " and " : ", ") + names[n];
    return text;
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

std::string ConflictWords::amount(const Resource& resource, double units) const {
    switch (resource.kind) {
    case ResourceKind::Hours:
        return grouped(units, 1) + " h a month";
    case ResourceKind::Ratio:
        return grouped(units, 2) + " full-time books";
    default:
        return grouped(units, 0) + " " + state_.inputs.facts.currency + " of ARR";
    }
}

std::string ConflictWords::amount(const Resource& resource, std::int64_t value) const {
    return amount(resource, units(resource, value));
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

std::string ConflictWords::qualified(const std::string& what,
                                     const std::vector<std::int32_t>& accounts) const {
    const AssignmentSettings& settings = state_.inputs.assignment;
    const std::string language =
        settings.languagesAreHard ? shared(accounts, &Account::language) : std::string();
    const std::string region =
        settings.regionsAreHard ? shared(accounts, &Account::region) : std::string();
    return fmt::format("{}{}{}{}{}", language, language.empty() ? "" : "-speaking ", what,
                       region.empty() ? "" : " in ", region);
}

std::string ConflictWords::accounts(const std::vector<std::int32_t>& accounts) const {
    std::vector<std::vector<std::int32_t>> ofSegment(state_.segmented.segmentNames.size());
    for (const std::int32_t account : accounts)
        ofSegment[state_.segmented.segment[at(account)]].push_back(account);
    std::vector<std::string> groups;
    for (std::size_t s = 0; s < ofSegment.size(); ++s)
        if (const std::size_t count = ofSegment[s].size(); count > 0)
            groups.push_back(grouped(static_cast<double>(count), 0) + " " +
                             qualified(state_.segmented.segmentNames[s] +
                                           (count == 1 ? " account" : " accounts"),
                                       ofSegment[s]));
    return enumerated(groups);
}

bool ConflictWords::isFamily(const std::vector<std::int32_t>& accounts) const {
    const AssignmentProblem& problem = *built_.problem;
    return accounts.size() > 1 && std::ranges::all_of(accounts, [&](std::int32_t i) {
               return problem.itemOf(i) == problem.itemOf(accounts.front());
           });
}

std::string ConflictWords::whom(const std::vector<std::int32_t>& accounts) const {
    if (isFamily(accounts))
        return fmt::format("The family of {} ({})", nameOrId(account(accounts.front())),
                           this->accounts(accounts));
    if (accounts.size() == 1)
        return fmt::format("{} ({})", nameOrId(account(accounts.front())),
                           qualified(segmentOf(accounts.front()), accounts));
    return this->accounts(accounts);
}

std::string ConflictWords::servants(const std::vector<CsmIndex>& csms, bool ofOne,
                                    bool othersFull) const {
    const std::string serve = fmt::format("who may serve {}{}", ofOne ? "it" : "them",
                                          othersFull ? " and are not full" : "");
    if (csms.size() > 3)
        return fmt::format("the {} CSMs {}", csms.size(), serve);
    std::vector<std::string> names;
    for (const CsmIndex one : csms)
        names.push_back(csm(one).name);
    return fmt::format("{}, the only CSM{} {},", enumerated(names), names.size() == 1 ? "" : "s",
                       names.size() == 1 && othersFull
                           ? fmt::format("who may serve {} and is not full", ofOne ? "it" : "them")
                           : serve);
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
