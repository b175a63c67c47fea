#include "planner/assignment/exact_search.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom {
namespace {

__extension__ using Wide = __int128;
constexpr Wide one = Wide(1) << DualPrices::fractionBits;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

struct Choice {
    const ItemArc* arc = nullptr; ///< null = unassigned
    Wide reduced = 0;
};

class ExactSearch {
  public:
    ExactSearch(const AssignmentProblem& problem, const DualPrices& prices,
                const ExactLimits& limits, const JobControl& control)
        : problem_(problem), prices_(prices), limits_(limits), control_(control),
          resources_(problem.resourceCount()), loads_(at(problem.csmCount()) * at(resources_), 0),
          books_(loads_.size(), 0), chosen_(at(problem.itemCount()), noCsm) {
        rankItems();
        for (CsmIndex j = 0; j < problem.csmCount(); ++j)
            for (std::int32_t k = 0; k < resources_; ++k) {
                books_[place(j, k)] = bookValue(j, k);
                bookSum_ += books_[place(j, k)];
            }
    }

    ExactOutcome run(Micropoints incumbent) {
        best_.objective = incumbent;
        best_.proved = true;
        descend(0, 0);
        return best_;
    }

  private:
    std::size_t place(CsmIndex csm, std::int32_t resource) const {
        return at(std::int64_t{csm} * resources_ + resource);
    }
    std::int64_t loadOf(std::int32_t item, const ItemArc& arc, std::int32_t k) const {
        return k == 0 ? arc.minutes : problem_.load(item, k);
    }

    /// Items with most at stake first; choices of each by reduced cost.
    void rankItems() {
        choices_.resize(at(problem_.itemCount()));
        std::vector<Wide> stake(choices_.size(), 0);
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            std::vector<Choice>& list = choices_[at(item)];
            for (const ItemArc& arc : problem_.arcs(item)) {
                Wide reduced = Wide(arc.cost) * one;
                for (std::int32_t k = 0; k < resources_; ++k)
                    reduced += Wide(prices_.perUnit[place(arc.csm, k)]) * loadOf(item, arc, k);
                list.push_back({&arc, reduced});
            }
            if (!problem_.fixed(item))
                list.push_back({nullptr, Wide(problem_.unassignedCost(item)) * one});
            std::stable_sort(list.begin(), list.end(), [](const Choice& a, const Choice& b) {
                return a.reduced < b.reduced;
            });
            stake[at(item)] = list.size() > 1 ? list[1].reduced - list[0].reduced : 0;
            order_.push_back(item);
        }
        std::stable_sort(order_.begin(), order_.end(), [&](std::int32_t a, std::int32_t b) {
            const bool fixedA = problem_.fixed(a);
            const bool fixedB = problem_.fixed(b);
            return fixedA != fixedB ? fixedA : stake[at(a)] > stake[at(b)];
        });
        suffix_.assign(order_.size() + 1, 0);
        for (std::size_t d = order_.size(); d-- > 0;)
            suffix_[d] = suffix_[d + 1] + choices_[at(order_[d])].front().reduced;
    }

    /// Least of curve(L') − price·(L' − L) over L' from the present load to the limit.
    Wide bookValue(CsmIndex csm, std::int32_t k) const {
        const LoadCurve& curve = problem_.curve(csm, k);
        const std::int64_t now = loads_[place(csm, k)];
        const Wide price = prices_.perUnit[place(csm, k)];
        const Wide hot = k == 0 && !prices_.busiest.empty()
                             ? Wide(prices_.busiest[at(csm)]) * problem_.busiestSlope(csm)
                             : 0;
        const auto value = [&](std::int64_t load) {
            return Wide(curve.cost(load)) * one + hot * load - price * (load - now);
        };
        const std::int64_t top = std::max(now, std::min(curve.limit, reach(csm, k)));
        Wide least = value(now);
        for (const std::int64_t load : std::array{curve.target, curve.soft, top})
            least = std::min(least, value(std::clamp(load, now, top)));
        return least;
    }

    std::int64_t reach(CsmIndex csm, std::int32_t k) const {
        if (reach_.empty()) {
            reach_.assign(loads_.size(), 0);
            for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
                for (const ItemArc& arc : problem_.arcs(item))
                    for (std::int32_t r = 0; r < resources_; ++r)
                        reach_[place(arc.csm, r)] += loadOf(item, arc, r);
        }
        return reach_[place(csm, k)];
    }

    bool fits(std::int32_t item, const ItemArc& arc) const {
        if (limits_.maxMoves && arc.moves > 0 && moves_ + arc.moves > *limits_.maxMoves)
            return false;
        for (std::int32_t k = 0; k < resources_; ++k) {
            const std::int64_t load = loadOf(item, arc, k);
            if (load > 0 && loads_[place(arc.csm, k)] + load > problem_.curve(arc.csm, k).limit)
                return false;
        }
        return true;
    }

    void shift(std::int32_t item, const ItemArc& arc, std::int64_t times) {
        moves_ += times * arc.moves;
        for (std::int32_t k = 0; k < resources_; ++k) {
            const std::size_t cell = place(arc.csm, k);
            loads_[cell] += times * loadOf(item, arc, k);
            bookSum_ -= books_[cell];
            books_[cell] = bookValue(arc.csm, k);
            bookSum_ += books_[cell];
        }
    }

    void leaf(Micropoints spent) {
        Micropoints total = spent;
        Micropoints busiest = 0;
        for (CsmIndex j = 0; j < problem_.csmCount(); ++j) {
            busiest = std::max(busiest, problem_.busiestSlope(j) * loads_[place(j, 0)]);
            for (std::int32_t k = 0; k < resources_; ++k)
                total += problem_.curve(j, k).cost(loads_[place(j, k)]);
        }
        total += busiest;
        if (total >= best_.objective)
            return;
        best_.objective = total;
        best_.improved = true;
        best_.itemOwners = chosen_;
    }

    void descend(std::size_t depth, Micropoints spent) {
        if (++nodes_ > limits_.nodes || (nodes_ % 1024 == 0 && control_.stopRequested())) {
            best_.proved = false;
            nodes_ = limits_.nodes + 1;
            return;
        }
        if (depth == order_.size()) {
            leaf(spent);
            return;
        }
        const std::int32_t item = order_[depth];
        for (const Choice& choice : choices_[at(item)]) {
            if (choice.arc != nullptr && !fits(item, *choice.arc))
                continue;
            const Micropoints cost =
                choice.arc == nullptr ? problem_.unassignedCost(item) : choice.arc->cost;
            if (choice.arc != nullptr)
                shift(item, *choice.arc, 1);
            chosen_[at(item)] = choice.arc == nullptr ? noCsm : choice.arc->csm;
            const Wide bound = Wide(spent + cost) * one + suffix_[depth + 1] + bookSum_;
            if (bound <= Wide(best_.objective - 1) * one)
                descend(depth + 1, spent + cost);
            chosen_[at(item)] = noCsm;
            if (choice.arc != nullptr)
                shift(item, *choice.arc, -1);
            if (nodes_ > limits_.nodes)
                return;
        }
    }

    const AssignmentProblem& problem_;
    const DualPrices& prices_;
    const ExactLimits& limits_;
    const JobControl& control_;
    std::int32_t resources_;
    std::vector<std::int64_t> loads_;
    std::vector<Wide> books_;
    Wide bookSum_ = 0;
    std::vector<CsmIndex> chosen_;
    std::vector<std::vector<Choice>> choices_;
    std::vector<std::int32_t> order_;
    std::vector<Wide> suffix_;
    mutable std::vector<std::int64_t> reach_;
    std::int64_t moves_ = 0;
    std::int64_t nodes_ = 0;
    ExactOutcome best_;
};

} // namespace

ExactOutcome searchExactly(const AssignmentProblem& problem, const DualPrices& prices,
                           Micropoints incumbent, const ExactLimits& limits,
                           const JobControl& control) {
    return ExactSearch(problem, prices, limits, control).run(incumbent);
}

} // namespace headroom
