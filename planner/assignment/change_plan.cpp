#include "planner/assignment/change_plan.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <tuple>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

ChangeReason reasonOf(const Eligibility& eligibility, const LoadSummary& before,
                      const OwnerChange& change) {
    if (change.to == noOwner)
        return ChangeReason::LeftUnassigned;
    if (change.from == noOwner)
        return ChangeReason::Unowned;
    const IneligibleRule rule = eligibility.rule(change.account, at(change.from));
    if (rule == IneligibleRule::NotInTeam)
        return ChangeReason::OwnerLeft;
    if (rule == IneligibleRule::Rejected)
        return ChangeReason::Rejected;
    if (rule != IneligibleRule::None)
        return ChangeReason::SegmentNotServed;
    const CsmLoad& from = before.csms[at(change.from)];
    if (from.overRatio)
        return ChangeReason::OverRatio;
    if (from.utilisation > Permille(1000))
        return ChangeReason::OverCapacity;
    if (eligibility.misfitPoints(change.account, at(change.to)) <
        eligibility.misfitPoints(change.account, at(change.from)))
        return ChangeReason::BetterFit;
    const CsmLoad& to = before.csms[at(change.to)];
    return from.utilisation > to.utilisation ? ChangeReason::AboveTarget : ChangeReason::MakesRoom;
}

/// "region", "region and language".
std::string attributesText(const std::vector<FitAttribute>& attributes) {
    static constexpr std::array<const char*, 3> words = {"region", "language", "industry"};
    std::vector<std::string> named;
    for (const FitAttribute attribute : attributes)
        named.emplace_back(words[static_cast<std::size_t>(attribute)]);
    if (named.size() < 2)
        return fmt::format("{}", fmt::join(named, ""));
    const std::string last = named.back();
    named.pop_back();
    return fmt::format("{} and {}", fmt::join(named, ", "), last);
}

void addContinuity(const AssignmentInputs& inputs, std::span<const std::int32_t> proposed,
                   ChangePlan& plan) {
    std::int64_t kept = 0;
    std::int64_t owned = 0;
    Money keptArr;
    Money ownedArr;
    for (std::size_t i = 0; i < proposed.size(); ++i) {
        const std::int32_t owner = inputs.currentOwners[i];
        if (owner == noOwner || !inputs.capacity[at(owner)].inTeam)
            continue;
        const Money arr = arrOrZero(inputs.book.book->accounts()[i]);
        ++owned;
        ownedArr += arr;
        if (proposed[i] == owner) {
            ++kept;
            keptArr += arr;
        }
    }
    if (owned > 0)
        plan.continuityAccounts = static_cast<double>(kept) / static_cast<double>(owned);
    if (ownedArr.count() > 0)
        plan.continuityArr = toUnits(keptArr) / toUnits(ownedArr);
}

} // namespace

const char* changeReasonKey(ChangeReason reason) {
    static constexpr std::array<const char*, 10> keys = {
        "unowned",       "owner_left",   "segment_not_served", "rejected",   "over_ratio",
        "over_capacity", "above_target", "better_fit",         "makes_room", "left_unassigned"};
    return keys[static_cast<std::size_t>(reason)];
}

ChangePlan changePlan(const AssignmentInputs& inputs, const LoadSummary& before,
                      const LoadSummary& after, std::span<const std::int32_t> proposed) {
    ChangePlan plan;
    const Eligibility eligibility(inputs);
    const AccountList& accounts = inputs.book.book->accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const std::int32_t from = inputs.currentOwners[i];
        const std::int32_t to = proposed[i];
        if (from == to)
            continue;
        OwnerChange change;
        change.account = i;
        change.from = from;
        change.to = to;
        change.move = from != noOwner && to != noOwner && inputs.capacity[at(from)].inTeam;
        change.hours = inputs.workload.planning[i];
        change.arr = arrOrZero(accounts[i]);
        if (from != noOwner) {
            change.fromBefore = before.csms[at(from)].utilisation;
            change.fromAfter = after.csms[at(from)].utilisation;
        }
        if (to != noOwner) {
            change.toBefore = before.csms[at(to)].utilisation;
            change.toAfter = after.csms[at(to)].utilisation;
        }
        change.reason = reasonOf(eligibility, before, change);
        if (from != noOwner)
            change.broken = eligibility.rule(i, at(from));
        if (change.reason == ChangeReason::BetterFit)
            change.betterBy = eligibility.betterBy(i, at(to), at(from));
        plan.moves += change.move ? 1 : 0;
        plan.placements += !change.move && to != noOwner ? 1 : 0;
        if (change.move)
            plan.arrMoved += change.arr;
        plan.changes.push_back(change);
    }
    std::ranges::sort(plan.changes, [&](const OwnerChange& a, const OwnerChange& b) {
        return std::tuple(b.fromBefore, b.hours, accounts[a.account].id) <
               std::tuple(a.fromBefore, a.hours, accounts[b.account].id);
    });
    addContinuity(inputs, proposed, plan);
    return plan;
}

std::string changeReasonText(const AssignmentInputs& inputs, const OwnerChange& change) {
    const auto nameOf = [&](std::int32_t csm) {
        return csm == noOwner ? std::string("nobody") : inputs.book.book->csms()[at(csm)].name;
    };
    const auto percent = [](Permille value) {
        return fmt::format("{:.0f} %", static_cast<double>(value.count()) / 10.0);
    };
    switch (change.reason) {
    case ChangeReason::Unowned:
        return "had no CSM";
    case ChangeReason::OwnerLeft:
        return fmt::format("{} is not in the team any more", nameOf(change.from));
    case ChangeReason::SegmentNotServed:
        return fmt::format("{} does not {} this account's {}", nameOf(change.from),
                           change.broken == IneligibleRule::Language ? "speak" : "serve",
                           ineligibleRuleKey(change.broken));
    case ChangeReason::Rejected:
        return fmt::format("{} was rejected for this account", nameOf(change.from));
    case ChangeReason::OverRatio:
        return fmt::format("{}'s book was over its ratio maximum", nameOf(change.from));
    case ChangeReason::OverCapacity:
        return fmt::format("{}'s book was at {}", nameOf(change.from), percent(change.fromBefore));
    case ChangeReason::AboveTarget:
        return fmt::format("evens out {} ({}) and {} ({})", nameOf(change.from),
                           percent(change.fromBefore), nameOf(change.to), percent(change.toBefore));
    case ChangeReason::BetterFit:
        return fmt::format("{} fits better by {}", nameOf(change.to),
                           attributesText(change.betterBy));
    case ChangeReason::MakesRoom:
        return fmt::format("part of an exchange that evens out both books");
    case ChangeReason::LeftUnassigned:
        return "no CSM is given to it";
    }
    return {};
}

} // namespace headroom
