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
    std::optional<ItemArc> arc; ///< none = unassigned
    std::int32_t book = 0;      ///< position of its CSM in the task
    Wide reduced = 0;
};

class ExactSearch {
  public:
    ExactSearch(const AssignmentProblem& problem, const DualPrices& prices, const ExactTask& task,
                const ExactLimits& limits, const StopRule& stop)
        : problem_(problem), prices_(prices), task_(task), limits_(limits), stop_(stop),
          resources_(problem.resourceCount()), loads_(task.csms.size() * at(resources_), 0),
          reach_(loads_), books_(loads_.size(), 0), chosen_(task.items.size(), noCsm),
          moves_(task.movesOutside) {
        rankItems();
        for (std::int32_t b = 0; b < bookCount(); ++b)
            for (std::int32_t k = 0; k < resources_; ++k) {
                books_[cell(b, k)] = bookValue(b, k);
                bookSum_ += books_[cell(b, k)];
            }
        bookSum_ += busiestConstant();
    }

    ExactOutcome run() {
        best_.objective = task_.incumbent;
        best_.proved = true;
        descend(0, 0);
        best_.nodes = nodes_;
        return best_;
    }

  private:
    std::int32_t bookCount() const { return static_cast<std::int32_t>(task_.csms.size()); }
    std::size_t cell(std::int32_t book, std::int32_t resource) const {
        return at(std::int64_t{book} * resources_ + resource);
    }
    std::int64_t loadOf(std::int32_t item, const ItemArc& arc, std::int32_t k) const {
        return k == 0 ? arc.minutes : problem_.load(item, k);
    }
    Wide priceOf(CsmIndex csm, std::int32_t k) const {
        return prices_.perUnit[at(std::int64_t{csm} * resources_ + k)];
    }
    std::int64_t busiestShare(CsmIndex csm) const {
        return prices_.busiest.empty() ? 0 : prices_.busiest[at(csm)];
    }

    /// The busiest term is at least any weighted mean: the shares of these books, and the rest of
    /// the weight on the busiest book outside.
    Wide busiestConstant() const {
        Wide rest = one;
        for (const CsmIndex csm : task_.csms)
            rest -= busiestShare(csm);
        return std::max(rest, Wide(0)) * task_.busiestOutside;
    }

    std::vector<Choice> choicesOf(std::int32_t item) {
        std::vector<Choice> list;
        const ItemArcs arcs = problem_.arcs(item);
        for (std::int32_t book = 0; book < bookCount(); ++book) {
            const std::optional<ItemArc> arc = arcs.find(task_.csms[at(book)]);
            if (!arc)
                continue;
            Wide reduced = Wide(arc->cost) * one;
            for (std::int32_t k = 0; k < resources_; ++k) {
                reduced += priceOf(arc->csm, k) * loadOf(item, *arc, k);
                reach_[cell(book, k)] += loadOf(item, *arc, k);
            }
            list.push_back({arc, book, reduced});
        }
        if (!problem_.fixed(item))
            list.push_back({std::nullopt, 0, Wide(problem_.unassignedCost(item)) * one});
        std::stable_sort(list.begin(), list.end(),
                         [](const Choice& a, const Choice& b) { return a.reduced < b.reduced; });
        return list;
    }

    /// Items with most at stake first; choices of each by reduced cost.
    void rankItems() {
        std::vector<Wide> stake;
        for (std::size_t n = 0; n < task_.items.size(); ++n) {
            choices_.push_back(choicesOf(task_.items[n]));
            const std::vector<Choice>& list = choices_.back();
            stake.push_back(list.size() > 1 ? list[1].reduced - list[0].reduced : 0);
            order_.push_back(n);
        }
        std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            const bool fixedA = problem_.fixed(task_.items[a]);
            const bool fixedB = problem_.fixed(task_.items[b]);
            return fixedA != fixedB ? fixedA : stake[a] > stake[b];
        });
        suffix_.assign(order_.size() + 1, 0);
        for (std::size_t d = order_.size(); d-- > 0;)
            suffix_[d] = suffix_[d + 1] + choices_[order_[d]].front().reduced;
    }

    /// Least of curve(L') − price·(L' − L) over L' from the present load to the limit.
    Wide bookValue(std::int32_t book, std::int32_t k) const {
        const CsmIndex csm = task_.csms[at(book)];
        const LoadCurve& curve = problem_.curve(csm, k);
        const std::int64_t now = loads_[cell(book, k)];
        const Wide price = priceOf(csm, k);
        const Wide hot = k == 0 ? Wide(busiestShare(csm)) * problem_.busiestSlope(csm) : 0;
        const auto value = [&](std::int64_t load) {
            return Wide(curve.cost(load)) * one + hot * load - price * (load - now);
        };
        const std::int64_t top = std::max(now, std::min(curve.limit, reach_[cell(book, k)]));
        Wide least = value(now);
        for (const std::int64_t load : std::array{curve.target, curve.soft, top})
            least = std::min(least, value(std::clamp(load, now, top)));
        return least;
    }

    bool fits(std::int32_t item, const Choice& choice) const {
        const ItemArc& arc = *choice.arc;
        if (limits_.maxMoves && arc.moves > 0 && moves_ + arc.moves > *limits_.maxMoves)
            return false;
        for (std::int32_t k = 0; k < resources_; ++k) {
            const std::int64_t load = loadOf(item, arc, k);
            if (load > 0 && loads_[cell(choice.book, k)] + load > problem_.curve(arc.csm, k).limit)
                return false;
        }
        return true;
    }

    void shift(std::int32_t item, const Choice& choice, std::int64_t times) {
        moves_ += times * choice.arc->moves;
        for (std::int32_t k = 0; k < resources_; ++k) {
            const std::size_t place = cell(choice.book, k);
            loads_[place] += times * loadOf(item, *choice.arc, k);
            bookSum_ -= books_[place];
            books_[place] = bookValue(choice.book, k);
            bookSum_ += books_[place];
        }
    }

    void leaf(Micropoints spent) {
        Micropoints total = spent;
        Micropoints busiest = task_.busiestOutside;
        for (std::int32_t b = 0; b < bookCount(); ++b) {
            const CsmIndex csm = task_.csms[at(b)];
            busiest = std::max(busiest, problem_.busiestSlope(csm) * loads_[cell(b, 0)]);
            for (std::int32_t k = 0; k < resources_; ++k)
                total += problem_.curve(csm, k).cost(loads_[cell(b, k)]);
        }
        total += busiest;
        if (total >= best_.objective)
            return;
        best_.objective = total;
        best_.improved = true;
        best_.itemOwners = chosen_;
    }

    void descend(std::size_t depth, Micropoints spent) {
        if (++nodes_ > limits_.nodes || (nodes_ % 1024 == 0 && stop_.reached())) {
            best_.proved = false;
            nodes_ = limits_.nodes + 1;
            return;
        }
        if (depth == order_.size()) {
            leaf(spent);
            return;
        }
        const std::size_t place = order_[depth];
        const std::int32_t item = task_.items[place];
        for (const Choice& choice : choices_[place]) {
            const bool taken = choice.arc.has_value();
            if (taken && !fits(item, choice))
                continue;
            const Micropoints cost =
                spent + (taken ? choice.arc->cost : problem_.unassignedCost(item));
            if (taken)
                shift(item, choice, 1);
            chosen_[place] = taken ? choice.arc->csm : noCsm;
            const Wide bound = Wide(cost) * one + suffix_[depth + 1] + bookSum_;
            if (bound <= Wide(best_.objective - limits_.grid) * one)
                descend(depth + 1, cost);
            chosen_[place] = noCsm;
            if (taken)
                shift(item, choice, -1);
            if (nodes_ > limits_.nodes)
                return;
        }
    }

    const AssignmentProblem& problem_;
    const DualPrices& prices_;
    const ExactTask& task_;
    const ExactLimits& limits_;
    const StopRule& stop_;
    std::int32_t resources_;
    std::vector<std::int64_t> loads_;
    std::vector<std::int64_t> reach_; ///< what a book could at most hold
    std::vector<Wide> books_;
    Wide bookSum_ = 0; ///< with the constant part of the busiest term
    std::vector<CsmIndex> chosen_;
    std::vector<std::vector<Choice>> choices_;
    std::vector<std::size_t> order_; ///< positions in the task's items
    std::vector<Wide> suffix_;
    std::int64_t moves_ = 0;
    std::int64_t nodes_ = 0;
    ExactOutcome best_;
};

} // namespace

ExactOutcome searchExactly(const AssignmentProblem& problem, const DualPrices& prices,
                           const ExactTask& task, const ExactLimits& limits, const StopRule& stop) {
    return ExactSearch(problem, prices, task, limits, stop).run();
}

Micropoints costGrid(const AssignmentProblem& problem) {
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm) {
        if (problem.busiestSlope(csm) != 0)
            return 1;
        for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
            const LoadCurve& curve = problem.curve(csm, k);
            if (curve.below != 0 || curve.above != 0 || curve.beyond != 0)
                return 1;
        }
    }
    Micropoints grid = 0;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        grid = std::gcd(grid, problem.unassignedCost(item));
        for (const ItemArc& arc : problem.arcs(item))
            grid = std::gcd(grid, arc.cost);
    }
    return std::max<Micropoints>(grid, 1);
}

} // namespace headroom
