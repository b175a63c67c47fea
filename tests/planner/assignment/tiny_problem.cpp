#include "tests/planner/assignment/tiny_problem.h"

#include "planner/assignment/objective.h"
#include "planner/assignment/solve_report.h"

#include <QtGlobal>
#include <algorithm>

namespace headroom::test {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

bool chance(Random& random, double probability) {
    return random.uniform() < probability;
}

CsmRow tinyCsm(Random& random) {
    CsmRow csm;
    csm.capacity = Minutes(chance(random, 0.05) ? 0 : random.between(200, 900));
    csm.target = Permille(random.between(600, 1000));
    csm.ceiling = Permille(random.between(1000, 1300));
    if (chance(random, 0.7))
        csm.ratioCapacity = random.between(500, 3000);
    if (chance(random, 0.3))
        csm.arrMax = Money(random.between(1'000'000, 9'000'000));
    if (chance(random, 0.5))
        csm.arrTarget = Money(random.between(0, 6'000'000));
    if (chance(random, 0.5))
        csm.riskTarget = random.between(0, 6);
    if (chance(random, 0.5))
        csm.renewalsPerQuarter = static_cast<std::int32_t>(random.between(0, 2));
    csm.placeholder = chance(random, 0.1);
    return csm;
}

AccountRow tinyAccount(Random& random, std::int32_t csms) {
    AccountRow account;
    account.workload = Minutes(random.between(0, 400));
    account.arr = Money(random.between(0, 4'000'000));
    account.ratioUse = random.between(100, 900);
    account.riskUnits = chance(random, 0.3) ? random.between(1, 4) : 0;
    account.renewalQuarter = static_cast<std::int32_t>(random.between(-1, 1));
    if (chance(random, 0.8))
        account.owner = static_cast<CsmIndex>(random.below(at(csms)));
    if (chance(random, 0.15))
        account.fixedTo = chance(random, 0.7) && account.owner != noCsm
                              ? account.owner
                              : static_cast<CsmIndex>(random.below(at(csms)));
    if (chance(random, 0.3))
        account.family = static_cast<std::int32_t>(random.below(2));
    account.moveUnits = static_cast<std::int32_t>(random.between(0, 20) / 10 + 1);
    account.movePoints = random.between(0, 200) * micropointsPerPoint;
    account.unassignedPoints = random.between(100, 5000) * micropointsPerPoint;
    return account;
}

/// Every plan, one account after another; a branch ends where a limit or the cap on moves breaks
/// (loads and moves only grow).
class BruteForce {
  public:
    explicit BruteForce(const AssignmentProblem& problem)
        : problem_(problem), owners_(at(problem.accountCount()), noCsm),
          loads_(at(problem.csmCount()) * at(problem.resourceCount()), 0), limits_(loads_) {
        for (std::int32_t i = 0; i < problem.accountCount(); ++i)
            addAccount(problem, i, lockOf(i), 1, limits_);
        for (CsmIndex j = 0; j < problem.csmCount(); ++j)
            for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
                std::int64_t& limit = limits_[at(std::int64_t{j} * problem.resourceCount() + k)];
                limit = std::max(limit, problem.ruleLimit(j, k));
            }
    }

    std::optional<Micropoints> run() {
        descend(0, 0, 0);
        return best_;
    }

  private:
    void descend(std::int32_t account, Micropoints spent, std::int64_t moves) {
        if (account == problem_.accountCount()) {
            const Micropoints total = spent + bookTerms(problem_, loads_).total();
            best_ = best_ ? std::min(*best_, total) : total;
            return;
        }
        const std::int32_t leader = problem_.accountsOf(problem_.itemOf(account)).front();
        const CsmIndex fixedTo = lockOf(account);
        if (leader != account) {
            const CsmIndex csm = owners_[at(leader)];
            if (csm == noCsm || mayServe(account, csm))
                give(account, csm, spent, moves);
        } else if (fixedTo != noCsm) {
            give(account, fixedTo, spent, moves);
        } else {
            give(account, noCsm, spent, moves);
            for (const EligibleArc& arc : problem_.eligible(account))
                give(account, arc.csm, spent, moves);
        }
    }

    void give(std::int32_t account, CsmIndex csm, Micropoints spent, std::int64_t moves) {
        moves += unitsMoved(problem_.account(account), csm);
        if (problem_.maxMoves() && moves > *problem_.maxMoves())
            return;
        owners_[at(account)] = csm;
        addAccount(problem_, account, csm, 1, loads_);
        if (csm == noCsm || withinLimits(csm))
            descend(account + 1, spent + accountTerms(problem_, account, csm).total(), moves);
        addAccount(problem_, account, csm, -1, loads_);
        owners_[at(account)] = noCsm;
    }

    bool withinLimits(CsmIndex csm) const {
        const std::int64_t first = std::int64_t{csm} * problem_.resourceCount();
        for (std::int32_t k = 0; k < problem_.resourceCount(); ++k)
            if (loads_[at(first + k)] > limits_[at(first + k)])
                return false;
        return true;
    }

    bool mayServe(std::int32_t account, CsmIndex csm) const {
        const auto arcs = problem_.eligible(account);
        return std::any_of(arcs.begin(), arcs.end(),
                           [csm](const EligibleArc& arc) { return arc.csm == csm; });
    }

    /// A lock or pin holds for the whole family.
    CsmIndex lockOf(std::int32_t account) const {
        for (const std::int32_t member : problem_.accountsOf(problem_.itemOf(account)))
            if (problem_.account(member).fixedTo != noCsm)
                return problem_.account(member).fixedTo;
        return noCsm;
    }

    const AssignmentProblem& problem_;
    std::vector<CsmIndex> owners_;
    std::vector<std::int64_t> loads_;
    std::vector<std::int64_t> limits_;
    std::optional<Micropoints> best_;
};

} // namespace

ProblemInput tinyProblem(Random& random, std::int32_t mostAccounts, std::int32_t mostCsms) {
    ProblemInput input;
    const auto csms = static_cast<std::int32_t>(random.between(1, mostCsms));
    const auto accounts = static_cast<std::int32_t>(random.between(1, mostAccounts));
    for (std::int32_t j = 0; j < csms; ++j)
        input.csms.push_back(tinyCsm(random));
    input.firstArc.push_back(0);
    for (std::int32_t i = 0; i < accounts; ++i) {
        input.accounts.push_back(tinyAccount(random, csms));
        for (std::int32_t j = 0; j < csms; ++j)
            if (chance(random, 0.8))
                input.arcs.push_back({j, random.between(0, 80) * micropointsPerPoint,
                                      Minutes(chance(random, 0.1) ? random.between(0, 400) : -1)});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    input.ratioUnitsPerFull = 1000;
    input.quarters = 2;
    input.weights.arrBalance = chance(random, 0.5) ? 200'000 : 0;
    input.weights.riskBalance = chance(random, 0.5) ? 100'000 : 0;
    input.weights.busiest = chance(random, 0.7) ? 2'000'000 : 0;
    if (chance(random, 0.3))
        input.maxMoves = random.between(0, 4);
    return input;
}

AssignmentProblem built(ProblemInput input) {
    Result<AssignmentProblem> problem = makeAssignmentProblem(std::move(input));
    if (!problem)
        qFatal("problem refused: %s", errorCodeName(problem.error().code));
    return std::move(*problem);
}

std::optional<Micropoints> bestByBruteForce(const AssignmentProblem& problem) {
    return BruteForce(problem).run();
}

} // namespace headroom::test
