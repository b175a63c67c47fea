#include "planner/assignment/problem_assembly.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Rounded half up; the widened product cannot overflow for checked input.
std::int64_t scaled(std::int64_t value, std::int64_t times, std::int64_t over) {
    __extension__ using Wide = __int128;
    return static_cast<std::int64_t>((Wide(value) * times * 2 + over) / (Wide(over) * 2));
}

/// Balance of amounts is weighed in units of which the largest target has at least so many: each
/// account is rounded to half a unit, and slopes still have three digits or more.
constexpr std::int64_t unitsInTarget = 20'000;

/// A power of ten; 1 where targets are small, so that books are weighed to the hundredth.
std::int64_t unitFor(std::int64_t largestTarget) {
    std::int64_t unit = 1;
    while (largestTarget / unit / 10 >= unitsInTarget)
        unit *= 10;
    return unit;
}

std::int64_t inUnits(std::int64_t amount, std::int64_t unit) {
    return (amount + unit / 2) / unit;
}

} // namespace

ProblemAssembly::ProblemAssembly(ProblemInput input) {
    problem_.input_ = std::move(input);
    seen_.resize(problem_.input_.csms.size());
    sums_.resize(problem_.input_.csms.size());
}

AssignmentProblem ProblemAssembly::finish() {
    groupIntoItems();
    chooseResources();
    fillLoads();
    fillCurves();
    raiseLimitsForLocks();
    return std::move(problem_);
}

void ProblemAssembly::groupIntoItems() {
    const auto& accounts = problem_.input_.accounts;
    std::vector<std::pair<std::int32_t, std::int32_t>> byFamily;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        if (accounts[i].family >= 0)
            byFamily.emplace_back(accounts[i].family, static_cast<std::int32_t>(i));
    std::sort(byFamily.begin(), byFamily.end());
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> familyOfFirst;
    std::vector<char> follower(accounts.size(), 0);
    std::vector<char> inFamily(accounts.size(), 0);
    for (std::size_t a = 0, b = 0; a < byFamily.size(); a = b) {
        std::vector<std::int32_t> family;
        for (b = a; b < byFamily.size() && byFamily[b].first == byFamily[a].first; ++b)
            family.push_back(byFamily[b].second);
        if (!keepsTogether(family)) {
            problem_.splitFamilies_.push_back(byFamily[a].first);
            continue;
        }
        for (std::size_t f = 0; f < family.size(); ++f) {
            follower[at(family[f])] = f > 0 ? 1 : 0;
            inFamily[at(family[f])] = family.size() > 1 ? 1 : 0;
        }
        if (family.size() > 1)
            familyOfFirst.emplace(family[0], std::move(family));
    }
    shareLists(inFamily);
    makeRoom();
    problem_.itemOf_.assign(accounts.size(), -1);
    problem_.firstMember_.push_back(0);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (follower[i] != 0)
            continue;
        const auto account = static_cast<std::int32_t>(i);
        const auto family = familyOfFirst.find(account);
        addItem(family == familyOfFirst.end() ? std::vector{account} : family->second);
    }
}

/// Exactly, or a vector that grows takes twice and more of what a million accounts need.
void ProblemAssembly::makeRoom() {
    const std::size_t accounts = problem_.input_.accounts.size();
    problem_.members_.reserve(accounts);
    problem_.firstMember_.reserve(accounts + 1);
    problem_.unassigned_.reserve(accounts);
    problem_.fixed_.reserve(accounts);
    problem_.itemList_.reserve(accounts);
    problem_.firstPair_.reserve(accounts);
}

bool ProblemAssembly::keepsTogether(const std::vector<std::int32_t>& family) const {
    std::vector<std::int32_t> takers(problem_.input_.csms.size(), 0);
    CsmIndex fixedTo = noCsm;
    bool anyArc = false;
    for (const std::int32_t account : family) {
        const CsmIndex target = problem_.input_.accounts[at(account)].fixedTo;
        if (target != noCsm && fixedTo != noCsm && target != fixedTo)
            return false;
        fixedTo = target != noCsm ? target : fixedTo;
        for (const EligibleArc& arc : problem_.eligible(account)) {
            ++takers[at(arc.csm)];
            anyArc = true;
        }
    }
    const auto all = static_cast<std::int32_t>(family.size());
    if (fixedTo != noCsm)
        return takers[at(fixedTo)] == all;
    return !anyArc || std::find(takers.begin(), takers.end(), all) != takers.end();
}

void ProblemAssembly::addItem(const std::vector<std::int32_t>& accounts) {
    const auto item = static_cast<std::int32_t>(problem_.unassigned_.size());
    CsmIndex fixedTo = noCsm;
    Micropoints unassigned = 0;
    for (const std::int32_t account : accounts) {
        const AccountRow& row = problem_.input_.accounts[at(account)];
        problem_.itemOf_[at(account)] = item;
        problem_.members_.push_back(account);
        unassigned += row.unassignedPoints;
        fixedTo = row.fixedTo != noCsm ? row.fixedTo : fixedTo;
    }
    problem_.firstMember_.push_back(static_cast<std::int64_t>(problem_.members_.size()));
    problem_.unassigned_.push_back(unassigned);
    problem_.fixed_.push_back(fixedTo != noCsm ? 1 : 0);
    if (fixedTo != noCsm || accounts.size() > 1) {
        addArcs(accounts, fixedTo);
        problem_.itemList_.push_back(-1 - endList());
    } else {
        problem_.itemList_.push_back(sharedListOf_[problem_.input_.listOf(at(accounts.front()))]);
    }
    problem_.firstPair_.push_back(problem_.arcCount_);
    problem_.arcCount_ += static_cast<std::int64_t>(problem_.arcs(item).size());
}

std::int32_t ProblemAssembly::endList() {
    problem_.firstItemArc_.push_back(static_cast<std::int64_t>(problem_.itemArcs_.size()));
    return static_cast<std::int32_t>(problem_.firstItemArc_.size()) - 2;
}

/// Lists that free accounts without a family use, by ascending CSM.
void ProblemAssembly::shareLists(const std::vector<char>& inFamily) {
    const ProblemInput& input = problem_.input_;
    std::vector<char> used(input.listCount(), 0);
    for (std::size_t i = 0; i < input.accounts.size(); ++i)
        if (input.accounts[i].fixedTo == noCsm && inFamily[i] == 0)
            used[input.listOf(i)] = 1;
    std::size_t arcCount = 0;
    for (std::size_t list = 0; list < input.listCount(); ++list)
        arcCount += used[list] == 0 ? 0 : input.arcsOfList(list).size();
    for (const AccountRow& account : input.accounts)
        arcCount += account.fixedTo == noCsm ? 0 : 1;
    problem_.itemArcs_.reserve(arcCount);
    sharedListOf_.assign(input.listCount(), -1);
    problem_.firstItemArc_.push_back(0);
    problem_.sortedLists_ = true;
    const auto byCsm = [](const auto& a, const auto& b) { return a.csm < b.csm; };
    for (std::size_t list = 0; list < input.listCount(); ++list) {
        const std::span<const EligibleArc> arcs = input.arcsOfList(list);
        problem_.sortedLists_ =
            problem_.sortedLists_ && std::is_sorted(arcs.begin(), arcs.end(), byCsm);
        if (used[list] == 0)
            continue;
        const auto begin = static_cast<std::ptrdiff_t>(problem_.itemArcs_.size());
        for (const EligibleArc& arc : arcs)
            problem_.itemArcs_.push_back(
                {arc.csm, 0, std::max<std::int64_t>(arc.workload.count(), -1), arc.fit});
        std::sort(problem_.itemArcs_.begin() + begin, problem_.itemArcs_.end(), byCsm);
        sharedListOf_[list] = endList();
    }
    problem_.sharedLists_ = static_cast<std::int32_t>(problem_.firstItemArc_.size()) - 1;
}

void ProblemAssembly::addArcs(const std::vector<std::int32_t>& accounts, CsmIndex fixedTo) {
    std::vector<CsmIndex> touched;
    for (const std::int32_t account : accounts) {
        const AccountRow& row = problem_.input_.accounts[at(account)];
        const auto add = [&](const EligibleArc& arc) {
            if (seen_[at(arc.csm)]++ == 0) {
                touched.push_back(arc.csm);
                sums_[at(arc.csm)] = ItemArc{arc.csm, 0, 0, 0};
            }
            ItemArc& sum = sums_[at(arc.csm)];
            const bool moves = row.owner != noCsm && row.owner != arc.csm;
            sum.moves += unitsMoved(row, arc.csm);
            sum.minutes += arc.workload.count() < 0 ? row.workload.count() : arc.workload.count();
            sum.cost += arc.fit + (moves ? row.movePoints : 0);
        };
        if (fixedTo == noCsm)
            for (const EligibleArc& arc : problem_.eligible(account))
                add(arc);
        else if (const auto arc = problem_.findEligible(account, fixedTo))
            add(*arc);
    }
    std::sort(touched.begin(), touched.end());
    for (const CsmIndex csm : touched) {
        if (seen_[at(csm)] == static_cast<std::int32_t>(accounts.size()))
            problem_.itemArcs_.push_back(sums_[at(csm)]);
        seen_[at(csm)] = 0;
    }
    if (fixedTo == noCsm || !touched.empty())
        return;
    const AccountRow& row = problem_.input_.accounts[at(accounts.front())];
    const bool moves = row.owner != noCsm && row.owner != fixedTo;
    problem_.itemArcs_.push_back(
        {fixedTo, unitsMoved(row, fixedTo), row.workload.count(), moves ? row.movePoints : 0});
    problem_.outside_.push_back(accounts.front());
}

void ProblemAssembly::chooseResources() {
    const auto& csms = problem_.input_.csms;
    const AssignmentWeights& weights = problem_.input_.weights;
    const auto any = [&](auto has) { return std::any_of(csms.begin(), csms.end(), has); };
    auto& chosen = problem_.resources_;
    chosen.push_back({ResourceKind::Hours, -1});
    if (any([](const CsmRow& c) { return c.ratioCapacity.has_value(); }))
        chosen.push_back({ResourceKind::Ratio, -1});
    if (any([](const CsmRow& c) { return c.arrMax.has_value(); }))
        chosen.push_back({ResourceKind::ArrCap, -1});
    const auto balanced = [&](ResourceKind kind, Micropoints weight, auto targetOf) {
        std::optional<std::int64_t> largest;
        for (const CsmRow& csm : csms)
            if (const auto target = targetOf(csm))
                largest = std::max(largest.value_or(0), *target);
        if (weight > 0 && largest)
            chosen.push_back({kind, -1, unitFor(*largest)});
    };
    balanced(ResourceKind::ArrBalance, weights.arrBalance, [](const CsmRow& csm) {
        return csm.arrTarget ? std::optional(csm.arrTarget->count()) : std::nullopt;
    });
    balanced(ResourceKind::Risk, weights.riskBalance,
             [](const CsmRow& csm) { return csm.riskTarget; });
    if (weights.renewal > 0 &&
        any([](const CsmRow& c) { return c.renewalsPerQuarter.has_value(); }))
        for (std::int32_t quarter = 0; quarter < problem_.input_.quarters; ++quarter)
            chosen.push_back({ResourceKind::Renewals, quarter});
}

std::int64_t ProblemAssembly::accountLoad(const AccountRow& account,
                                          const Resource& resource) const {
    switch (resource.kind) {
    case ResourceKind::Hours:
        return account.workload.count();
    case ResourceKind::Ratio:
        return account.ratioUse;
    case ResourceKind::ArrCap:
        return account.arr.count();
    case ResourceKind::ArrBalance:
        return inUnits(account.arr.count(), resource.unit);
    case ResourceKind::Risk:
        return inUnits(account.riskUnits, resource.unit);
    case ResourceKind::Renewals:
        return account.renewalQuarter == resource.quarter ? 1 : 0;
    }
    return 0;
}

void ProblemAssembly::fillLoads() {
    const std::size_t resources = problem_.resources_.size();
    problem_.loads_.assign(problem_.unassigned_.size() * resources, 0);
    for (std::size_t i = 0; i < problem_.input_.accounts.size(); ++i) {
        const std::size_t item = at(problem_.itemOf_[i]);
        for (std::size_t k = 0; k < resources; ++k)
            problem_.loads_[item * resources + k] +=
                accountLoad(problem_.input_.accounts[i], problem_.resources_[k]);
    }
}

LoadCurve ProblemAssembly::hoursCurve(const CsmRow& csm) const {
    const AssignmentWeights& weights = problem_.input_.weights;
    const std::int64_t capacity = csm.capacity.count();
    LoadCurve curve;
    curve.limit = capacity * csm.ceiling.count() / 1000;
    if (capacity == 0)
        return curve;
    curve.target = scaled(capacity, csm.target.count(), 1000);
    curve.below = scaled(weights.below, 1000, capacity);
    curve.above = scaled(weights.above, 1000, capacity);
    curve.soft = capacity;
    curve.beyond = scaled(weights.overload, 1000, capacity);
    return curve;
}

LoadCurve ProblemAssembly::curveOf(CsmIndex csm, const Resource& resource) const {
    const CsmRow& row = problem_.input_.csms[at(csm)];
    const AssignmentWeights& weights = problem_.input_.weights;
    LoadCurve curve;
    const auto centreOn = [&](std::int64_t target, Micropoints weight) {
        curve.target = inUnits(target, resource.unit);
        curve.below = curve.above =
            curve.target > 0 ? scaled(weight, 1000 * resource.unit, target) : 0;
    };
    switch (resource.kind) {
    case ResourceKind::Hours:
        return hoursCurve(row);
    case ResourceKind::Ratio:
        curve.limit = row.ratioCapacity.value_or(unlimited);
        break;
    case ResourceKind::ArrCap:
        curve.limit = row.arrMax ? row.arrMax->count() : unlimited;
        break;
    case ResourceKind::ArrBalance:
        if (row.arrTarget)
            centreOn(row.arrTarget->count(), weights.arrBalance);
        break;
    case ResourceKind::Risk:
        if (row.riskTarget)
            centreOn(*row.riskTarget, weights.riskBalance);
        break;
    case ResourceKind::Renewals:
        if (row.renewalsPerQuarter) {
            curve.soft = *row.renewalsPerQuarter;
            curve.beyond = weights.renewal;
        }
        break;
    }
    return curve;
}

void ProblemAssembly::fillCurves() {
    const std::int32_t csms = problem_.csmCount();
    for (CsmIndex j = 0; j < csms; ++j) {
        for (const Resource& resource : problem_.resources_) {
            problem_.curves_.push_back(curveOf(j, resource));
            problem_.ruleLimits_.push_back(problem_.curves_.back().limit);
        }
        const std::int64_t capacity = problem_.input_.csms[at(j)].capacity.count();
        problem_.busiestSlopes_.push_back(
            capacity == 0 ? 0 : scaled(problem_.input_.weights.busiest, 1000, capacity));
    }
}

void ProblemAssembly::raiseLimitsForLocks() {
    const std::size_t resources = problem_.resources_.size();
    std::vector<std::int64_t> locked(problem_.curves_.size(), 0);
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        if (!problem_.fixed(item))
            continue;
        const ItemArc arc = problem_.arcs(item).front();
        const std::size_t base = at(arc.csm) * resources;
        locked[base] += arc.minutes;
        for (std::size_t k = 1; k < resources; ++k)
            locked[base + k] += problem_.load(item, static_cast<std::int32_t>(k));
    }
    for (std::size_t c = 0; c < locked.size(); ++c)
        problem_.curves_[c].limit = std::max(problem_.curves_[c].limit, locked[c]);
}

} // namespace headroom
