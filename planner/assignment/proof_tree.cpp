#include "planner/assignment/proof_tree.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/dual_ascent.h"
#include "planner/assignment/exact_search.h"
#include "planner/assignment/narrowed_problem.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace headroom {
namespace {

constexpr int ascentSteps = 40;
constexpr int exactBits = 14; // rests with at most 2^14 combinations are searched whole
constexpr std::int64_t exactNodes = 30'000;
constexpr std::int64_t workOfNode = 4; // of the exact search, in arcs of a dual

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

struct Node {
    Micropoints bound = 0;
    std::int64_t number = 0; ///< order of creation, breaks ties
    OpenChoices open;
    DualPrices prices;
};

struct BestBoundFirst {
    bool operator()(const Node& a, const Node& b) const {
        return a.bound != b.bound ? a.bound < b.bound : a.number < b.number;
    }
};

class ProofTree {
  public:
    ProofTree(const AssignmentProblem& problem, const ProofTask& task, const StopRule& stop)
        : problem_(problem), rooms_(problem), task_(task), stop_(stop), crew_(1) {
        out_.objective = task.incumbent;
        out_.bound = task.bound;
        csms_.resize(at(problem.csmCount()));
        std::iota(csms_.begin(), csms_.end(), 0);
        items_.resize(at(problem.itemCount()));
        std::iota(items_.begin(), items_.end(), 0);
    }

    ProofOutcome run() {
        push({task_.bound, 0, allChoices(problem_), task_.prices});
        while (!nodes_.empty() && work_ < task_.work && !stop_.reached()) {
            auto taken = nodes_.extract(nodes_.begin());
            if (isOpen(taken.value().bound))
                grow(std::move(taken.value()));
        }
        Micropoints least = std::min(out_.objective, unsettled_);
        if (!nodes_.empty())
            least = std::min(least, nodes_.begin()->bound);
        out_.bound = std::max(out_.bound, least);
        return std::move(out_);
    }

  private:
    /// Whether a plan better than the best one may cost as little as this.
    bool isOpen(Micropoints bound) const { return bound <= out_.objective - task_.grid; }

    void push(Node node) {
        if (!isOpen(node.bound))
            return;
        node.number = created_++;
        nodes_.insert(std::move(node));
    }

    void grow(Node node) {
        ++out_.nodes;
        for (int round = 0; round < 2; ++round) {
            const AssignmentProblem rest = narrowed(problem_, node.open);
            const Micropoints certified = climb(rest, node);
            if (!isOpen(node.bound))
                return;
            const std::int64_t closed = closeHopeless(problem_, node.prices, task_.cap, certified,
                                                      out_.objective, node.open);
            if (leavesNoChoice(node))
                return;
            if (closed * 10 < rest.arcCount())
                break;
        }
        if (!searchedWhole(node))
            branch(std::move(node));
    }

    /// Returns the bound that the node's prices certify.
    Micropoints climb(const AssignmentProblem& rest, Node& node) {
        DualAscent ascent(rest, crew_, task_.cap);
        ascent.startFrom(node.prices);
        AscentSchedule schedule;
        schedule.iterations = ascentSteps;
        schedule.warm = true;
        DualPrices prices = ascent.climb(schedule, stop_);
        work_ += std::int64_t{ascentSteps} * (rest.arcCount() + rest.itemCount());
        const Micropoints bound = lagrangianBound(rest, prices, task_.cap);
        const Micropoints before = lagrangianBound(rest, node.prices, task_.cap);
        if (bound > before)
            node.prices = std::move(prices);
        node.bound = std::max({node.bound, bound, before});
        return std::max(bound, before);
    }

    int openArcs(const Node& node, std::int32_t item) const {
        const auto first = node.open.arc.begin() + problem_.firstArc(item);
        return static_cast<int>(std::count(
            first, first + static_cast<std::ptrdiff_t>(problem_.arcs(item).size()), char{1}));
    }

    int choices(const Node& node, std::int32_t item) const {
        return problem_.fixed(item) ? 1 : openArcs(node, item) + node.open.alone[at(item)];
    }

    bool leavesNoChoice(const Node& node) const {
        return std::any_of(items_.begin(), items_.end(),
                           [&](std::int32_t item) { return choices(node, item) == 0; });
    }

    /// How many plans are left, in powers of two, roughly.
    double bitsOf(const Node& node) const {
        double bits = 0.0;
        for (const std::int32_t item : items_)
            bits += std::log2(choices(node, item));
        return bits;
    }

    bool searchedWhole(const Node& node) {
        if (bitsOf(node) > exactBits)
            return false;
        const AssignmentProblem rest = narrowed(problem_, node.open);
        ExactTask task{csms_, items_};
        task.incumbent = out_.objective;
        const ExactOutcome found =
            searchExactly(rest, node.prices, task, {exactNodes, task_.cap, task_.grid}, stop_);
        work_ += found.nodes * workOfNode;
        if (found.improved) {
            out_.improved = true;
            out_.objective = found.objective;
            out_.itemOwners = found.itemOwners;
        }
        return found.proved;
    }

    /// The undecided item that weighs most and is nearest to being undecided: either answer then
    /// raises the bound.
    std::optional<CheapestArc> mostUndecided(const Node& node, std::int32_t& chosen) const {
        std::optional<CheapestArc> best;
        double most = 0.0;
        for (const std::int32_t item : items_) {
            if (choices(node, item) < 2)
                continue;
            const CheapestArc cheapest =
                cheapestOpenArc(problem_, rooms_, node.prices, task_.cap, item, node.open);
            const double weight = 1.0 + static_cast<double>(problem_.arcs(item).front().minutes);
            const double score = weight / (1.0 + toPoints(cheapest.lead));
            if (score <= most)
                continue;
            most = score;
            best = cheapest;
            chosen = item;
        }
        return best;
    }

    void branch(Node node) {
        std::int32_t item = -1;
        const std::optional<CheapestArc> cheapest = mostUndecided(node, item);
        if (!cheapest) {
            unsettled_ = std::min(unsettled_, node.bound);
            return;
        }
        Node other = node;
        other.open.arc[cheapest->place] = 0;
        node.open.closeOthers(problem_, item, cheapest->place);
        push(std::move(node));
        push(std::move(other));
    }

    const AssignmentProblem& problem_;
    const BalanceRooms rooms_;
    const ProofTask& task_;
    const StopRule& stop_;
    WorkerCrew crew_;
    std::vector<CsmIndex> csms_;
    std::vector<std::int32_t> items_;
    std::set<Node, BestBoundFirst> nodes_;
    std::int64_t created_ = 0;
    std::int64_t work_ = 0;
    Micropoints unsettled_ = unlimited; ///< least bound of rests that could not be searched whole
    ProofOutcome out_;
};

} // namespace

ProofOutcome proveByBranching(const AssignmentProblem& problem, const ProofTask& task,
                              const StopRule& stop) {
    return ProofTree(problem, task, stop).run();
}

} // namespace headroom
