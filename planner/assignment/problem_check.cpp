#include "planner/assignment/problem_assembly.h"

#include <algorithm>
#include <fmt/core.h>

namespace headroom {
namespace {

__extension__ using Wide = __int128;

constexpr Wide largestSum = Wide(1) << 61;

bool amountOk(std::int64_t amount) {
    return amount >= 0 && amount <= largestAmount;
}

Result<void> outOfRange(const char* what, std::size_t index, const char* detail) {
    return fail(ErrorCode::OutOfRange, fmt::format("{} {}", what, index), detail);
}

Result<void> checkAccount(const ProblemInput& input, std::size_t i) {
    const AccountRow& row = input.accounts[i];
    const auto csms = static_cast<CsmIndex>(input.csms.size());
    if (row.owner < noCsm || row.owner >= csms || row.fixedTo < noCsm || row.fixedTo >= csms ||
        (row.keptBy != noCsm && row.keptBy != row.fixedTo))
        return outOfRange("account", i, "owner or lock names no CSM, or another keeps it");
    if (row.renewalQuarter < -1 || row.renewalQuarter >= input.quarters || row.family < -1)
        return outOfRange("account", i, "renewal quarter or family");
    for (const std::int64_t amount : {row.workload.count(), row.arr.count(), row.ratioUse,
                                      row.riskUnits, row.movePoints, row.unassignedPoints})
        if (!amountOk(amount))
            return outOfRange(
                "account", i,
                "its ARR, hours or points are below zero or more than can be weighed (ARR up to "
                "11,258,999,068,426)");
    return {};
}

Result<void> checkCsm(const ProblemInput& input, std::size_t j) {
    const CsmRow& row = input.csms[j];
    for (const std::int64_t amount :
         {row.capacity.count(), row.target.count(), row.ceiling.count(),
          row.ratioCapacity.value_or(0), row.arrMax.value_or(Money()).count(),
          row.arrTarget.value_or(Money()).count(), row.riskTarget.value_or(0),
          std::int64_t{row.renewalsPerQuarter.value_or(0)}})
        if (!amountOk(amount))
            return outOfRange(
                "csm", j,
                "its ARR, hours or points are below zero or more than can be weighed (ARR up to "
                "11,258,999,068,426)");
    if (row.capacity.count() > largestAmount >> 20 || row.target.count() > 1 << 20 ||
        row.ceiling.count() > 1 << 20)
        return fail(ErrorCode::Overflow, fmt::format("csm {}", j), "capacity or target too large");
    return {};
}

Result<void> checkArcs(const ProblemInput& input) {
    const std::size_t accounts = input.accounts.size();
    const auto lists = static_cast<std::int64_t>(input.firstArc.size()) - 1;
    const bool listed = input.arcList.empty()
                            ? lists == static_cast<std::int64_t>(accounts)
                            : input.arcList.size() == accounts &&
                                  std::ranges::all_of(input.arcList, [lists](std::int32_t list) {
                                      return list >= 0 && list < lists;
                                  });
    if (lists < 0 || !listed || input.firstArc.front() != 0 ||
        input.firstArc.back() != static_cast<std::int64_t>(input.arcs.size()) ||
        !std::is_sorted(input.firstArc.begin(), input.firstArc.end()))
        return fail(ErrorCode::OutOfRange, "arcs", "the arc table does not match the accounts");
    std::vector<std::size_t> last(input.csms.size(), input.listCount());
    for (std::size_t list = 0; list < input.listCount(); ++list)
        for (const EligibleArc& arc : input.arcsOfList(list)) {
            if (arc.csm < 0 || arc.csm >= static_cast<CsmIndex>(input.csms.size()) ||
                !amountOk(std::abs(arc.fit)) || arc.workload.count() > largestAmount)
                return outOfRange("arcs", list, "CSM, fit or workload");
            std::size_t& seen = last[static_cast<std::size_t>(arc.csm)];
            if (seen == list)
                return fail(ErrorCode::Duplicate, fmt::format("arcs {}", list),
                            "two arcs to a CSM");
            seen = list;
        }
    return {};
}

/// Sums of move units fit their type.
Result<void> checkMoveUnits(const ProblemInput& input) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < input.accounts.size(); ++i) {
        if (input.accounts[i].moveUnits < 0)
            return outOfRange("account", i, "move units");
        sum += input.accounts[i].moveUnits;
    }
    if (sum > std::numeric_limits<std::int32_t>::max())
        return fail(ErrorCode::Overflow, "accounts", "sum of move units");
    return {};
}

Result<void> checkSettings(const ProblemInput& input) {
    const AssignmentWeights& w = input.weights;
    for (const Micropoints weight :
         {w.above, w.below, w.overload, w.busiest, w.renewal, w.arrBalance, w.riskBalance})
        if (weight < 0 || weight > largestAmount >> 10)
            return fail(ErrorCode::OutOfRange, "weights", "a weight is negative or too large");
    if (input.quarters < 0 || input.quarters > 40 || input.ratioUnitsPerFull < 1 ||
        input.maxMoves.value_or(0) < 0)
        return fail(ErrorCode::OutOfRange, "settings", "quarters, ratio units or cap on moves");
    return {};
}

} // namespace

Result<void> checkProblemInput(const ProblemInput& input) {
    if (input.accounts.empty())
        return fail(ErrorCode::NoAccounts);
    if (input.csms.empty())
        return fail(ErrorCode::NoCsms);
    Result<void> checked = checkSettings(input);
    if (checked)
        checked = checkMoveUnits(input);
    for (std::size_t i = 0; checked && i < input.accounts.size(); ++i)
        checked = checkAccount(input, i);
    for (std::size_t j = 0; checked && j < input.csms.size(); ++j)
        checked = checkCsm(input, j);
    return checked ? checkArcs(input) : checked;
}

namespace {

struct LargestArc {
    Micropoints cost = 0;
    std::int64_t minutes = -1;
};

template <class Arcs>
LargestArc largestOf(const Arcs& arcs) {
    LargestArc largest;
    for (const ItemArc& arc : arcs) {
        largest.cost = std::max(largest.cost, std::abs(arc.cost));
        largest.minutes = std::max(largest.minutes, arc.minutes);
    }
    return largest;
}

/// At least what any arc of the item costs and takes, without looking at every one.
LargestArc largestArc(const AssignmentProblem& problem, std::int32_t item,
                      const std::vector<LargestArc>& ofList) {
    const std::int32_t list = problem.sharedListOf(item);
    if (list < 0)
        return largestOf(problem.arcs(item));
    const AccountRow& row = problem.account(problem.accountsOf(item).front());
    LargestArc largest = ofList[static_cast<std::size_t>(list)];
    largest.cost += row.owner == noCsm ? 0 : row.movePoints;
    largest.minutes = std::max(largest.minutes, row.workload.count());
    return largest;
}

} // namespace

/// Largest objective any plan can have, feasible or not: loads of different CSMs share one total.
static Result<void> checkSums(const AssignmentProblem& problem) {
    Wide objective = 0;
    std::vector<Wide> total(static_cast<std::size_t>(problem.resourceCount()), 0);
    std::vector<LargestArc> ofList;
    for (std::int32_t list = 0; list < problem.sharedListCount(); ++list)
        ofList.push_back(largestOf(problem.sharedList(list)));
    for (std::int32_t i = 0; i < problem.itemCount(); ++i) {
        const LargestArc largest = largestArc(problem, i, ofList);
        objective += std::max(problem.unassignedCost(i), largest.cost);
        total[0] += largest.minutes;
        for (std::int32_t k = 1; k < problem.resourceCount(); ++k)
            total[static_cast<std::size_t>(k)] += problem.load(i, k);
    }
    for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
        Wide steepest = 0;
        for (CsmIndex j = 0; j < problem.csmCount(); ++j) {
            const LoadCurve& curve = problem.curve(j, k);
            const Wide busiest = k == 0 ? problem.busiestSlope(j) : 0;
            steepest = std::max(steepest, Wide(curve.above) + curve.beyond + busiest);
            objective += Wide(curve.below) * curve.target;
        }
        objective += steepest * total[static_cast<std::size_t>(k)];
        if (total[static_cast<std::size_t>(k)] >= unlimited)
            return fail(ErrorCode::Overflow, "loads", "the sum of all loads is too large");
    }
    if (objective >= largestSum)
        return fail(ErrorCode::Overflow, "objective", "costs could leave 62 bits");
    return {};
}

Result<AssignmentProblem> makeAssignmentProblem(ProblemInput input) {
    if (const Result<void> checked = checkProblemInput(input); !checked)
        return fail(checked.error());
    AssignmentProblem problem = ProblemAssembly(std::move(input)).finish();
    if (const Result<void> sums = checkSums(problem); !sums)
        return fail(sums.error());
    return problem;
}

} // namespace headroom
