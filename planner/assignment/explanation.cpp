#include "planner/assignment/explanation.h"

#include "planner/assignment/objective.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

CostTerms minus(const CostTerms& a, const CostTerms& b) {
    CostTerms difference;
    for (std::size_t t = 0; t < costTermCount; ++t)
        difference.values[t] = a.values[t] - b.values[t];
    return difference;
}

class Explainer {
  public:
    Explainer(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
              std::int32_t account)
        : problem_(problem), item_(problem.itemOf(account)), without_(bookLoads(problem, owners)),
          moves_(movedUnits(problem, owners)) {
        told_.account = account;
        told_.winner = owners[at(account)];
        told_.fixed = problem.fixed(item_);
        shift(without_, told_.winner, -1);
        moves_ -= movesWith(told_.winner);
    }

    Explanation tell() {
        const CostTerms won = termsWith(told_.winner);
        told_.winnerTerms = minus(won, bookTerms(problem_, without_));
        for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
            if (csm != told_.winner && !excluded(csm))
                addAlternative(csm, won);
        if (told_.winner != noCsm && !told_.fixed)
            addAlternative(noCsm, won);
        std::stable_sort(
            told_.alternatives.begin(), told_.alternatives.end(),
            [](const Alternative& a, const Alternative& b) { return a.total < b.total; });
        return std::move(told_);
    }

  private:
    void shift(std::vector<std::int64_t>& loads, CsmIndex csm, std::int64_t times) const {
        for (const std::int32_t account : problem_.accountsOf(item_))
            addAccount(problem_, account, csm, times, loads);
    }

    std::int64_t movesWith(CsmIndex csm) const {
        std::int64_t moves = 0;
        for (const std::int32_t account : problem_.accountsOf(item_))
            moves += unitsMoved(problem_.account(account), csm);
        return moves;
    }

    CostTerms termsWith(CsmIndex csm) const {
        std::vector<std::int64_t> loads = without_;
        shift(loads, csm, 1);
        CostTerms terms = bookTerms(problem_, loads);
        for (const std::int32_t account : problem_.accountsOf(item_)) {
            const CostTerms own = accountTerms(problem_, account, csm);
            for (std::size_t t = 0; t < costTermCount; ++t)
                terms.values[t] += own.values[t];
        }
        return terms;
    }

    void addAlternative(CsmIndex csm, const CostTerms& won) {
        Alternative other;
        other.csm = csm;
        other.difference = minus(termsWith(csm), won);
        other.total = other.difference.total();
        told_.alternatives.push_back(other);
    }

    bool mayServeAll(CsmIndex csm) const {
        const auto accounts = problem_.accountsOf(item_);
        return std::all_of(accounts.begin(), accounts.end(), [&](std::int32_t account) {
            return problem_.findEligible(account, csm).has_value();
        });
    }

    bool excluded(CsmIndex csm) {
        if (!mayServeAll(csm)) {
            told_.exclusions.push_back({csm, ExclusionRule::NotEligible, 0, 0});
            return true;
        }
        if (told_.fixed) {
            told_.exclusions.push_back({csm, ExclusionRule::Fixed, 0, 0});
            return true;
        }
        const bool full = overLimit(csm);
        return overCap(csm) || full;
    }

    bool overLimit(CsmIndex csm) {
        std::vector<std::int64_t> loads = without_;
        shift(loads, csm, 1);
        bool over = false;
        for (std::int32_t k = 0; k < problem_.resourceCount(); ++k) {
            const std::size_t cell = at(std::int64_t{csm} * problem_.resourceCount() + k);
            if (loads[cell] <= problem_.curve(csm, k).limit || loads[cell] == without_[cell])
                continue;
            const ResourceKind kind = problem_.resources()[at(k)].kind;
            const ExclusionRule rule = kind == ResourceKind::Ratio    ? ExclusionRule::RatioMaximum
                                       : kind == ResourceKind::ArrCap ? ExclusionRule::ArrMaximum
                                                                      : ExclusionRule::HoursCeiling;
            told_.exclusions.push_back({csm, rule, loads[cell], problem_.ruleLimit(csm, k)});
            over = true;
            if (k == 0 && problem_.ruleLimit(csm, k) == 0)
                break; // has nothing to give: the other limits are nothing as well
        }
        return over;
    }

    bool overCap(CsmIndex csm) {
        const std::int64_t moves = movesWith(csm);
        if (!problem_.maxMoves() || moves == 0 || moves_ + moves <= *problem_.maxMoves())
            return false;
        told_.exclusions.push_back(
            {csm, ExclusionRule::MoveCap, moves_ + moves, *problem_.maxMoves()});
        return true;
    }

    const AssignmentProblem& problem_;
    std::int32_t item_;
    std::vector<std::int64_t> without_;
    std::int64_t moves_;
    Explanation told_;
};

} // namespace

const char* exclusionRuleName(ExclusionRule rule) {
    switch (rule) {
    case ExclusionRule::NotEligible:
        return "not_eligible";
    case ExclusionRule::HoursCeiling:
        return "hours_ceiling";
    case ExclusionRule::RatioMaximum:
        return "ratio_maximum";
    case ExclusionRule::ArrMaximum:
        return "arr_maximum";
    case ExclusionRule::Fixed:
        return "fixed";
    case ExclusionRule::MoveCap:
        return "move_cap";
    }
    return "not_eligible";
}

std::vector<NearTaker> nearestTakers(const Explanation& explanation) {
    std::vector<NearTaker> takers;
    for (const Exclusion& exclusion : explanation.exclusions) {
        if (exclusion.rule == ExclusionRule::NotEligible || exclusion.rule == ExclusionRule::Fixed)
            continue;
        if (takers.empty() || takers.back().csm != exclusion.csm)
            takers.push_back({exclusion.csm, {}});
        takers.back().limits.push_back(exclusion);
    }
    const auto excess = [](const NearTaker& taker) {
        double sum = 0.0;
        for (const Exclusion& limit : taker.limits)
            sum += static_cast<double>(limit.load - limit.limit) /
                   static_cast<double>(std::max<std::int64_t>(1, limit.limit));
        return sum;
    };
    std::stable_sort(takers.begin(), takers.end(),
                     [&](const NearTaker& a, const NearTaker& b) { return excess(a) < excess(b); });
    return takers;
}

Explanation explain(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                    std::int32_t account) {
    return Explainer(problem, owners, account).tell();
}

} // namespace headroom
