#include "planner/assignment/knapsack_tree.h"

#include "planner/assignment/knapsack_dual.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace headroom {
namespace {

constexpr int rootSteps = 1000;
constexpr int nodeSteps = 30;
constexpr int nodeRounds = 3;
constexpr std::int64_t fewClosed = 3; // not worth another climb
constexpr Micropoints mostPasses = 16;
constexpr std::int64_t mostMemory = 64'000'000;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

struct Node {
    Micropoints bound = 0;
    Micropoints rank = 0;    ///< its bound, no plan costing less, rounded up to the grid
    std::int64_t number = 0; ///< order of creation
    PackedNode packed;
};

struct LeastRankFirst {
    bool operator()(const Node& a, const Node& b) const {
        return std::tuple(a.rank, -a.number) < std::tuple(b.rank, -b.number);
    }
};

/// The cost of a plan, none where it breaks a limit or the cap on moves.
std::optional<Micropoints> costWithinLimits(const AssignmentProblem& problem,
                                            const std::vector<CsmIndex>& owners,
                                            std::optional<std::int64_t> cap) {
    const std::int32_t resources = problem.resourceCount();
    std::vector<std::int64_t> loads(at(std::int64_t{problem.csmCount()} * resources), 0);
    std::int64_t moves = 0;
    Micropoints total = 0;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const CsmIndex csm = owners[at(item)];
        if (csm == noCsm) {
            total += problem.unassignedCost(item);
            continue;
        }
        const ItemArc arc = *problem.findArc(item, csm);
        total += arc.cost;
        moves += arc.moves;
        std::int64_t* load = loads.data() + std::int64_t{csm} * resources;
        load[0] += arc.minutes;
        for (std::int32_t k = 1; k < resources; ++k)
            load[k] += problem.load(item, k);
    }
    Micropoints busiest = 0;
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm) {
        const std::int64_t* load = loads.data() + std::int64_t{csm} * resources;
        busiest = std::max(busiest, problem.busiestSlope(csm) * load[0]);
        for (std::int32_t k = 0; k < resources; ++k) {
            const LoadCurve& curve = problem.curve(csm, k);
            if (load[k] > curve.limit)
                return std::nullopt;
            total += curve.cost(load[k]);
        }
    }
    if (cap && moves > *cap)
        return std::nullopt;
    return total + busiest;
}

class KnapsackTree {
  public:
    KnapsackTree(const AssignmentProblem& problem, const ProofTask& task, const StopRule& stop)
        : problem_(problem), task_(task), stop_(stop), dual_(problem, task.prices, task.cap),
          nodeMemory_(problem.arcCount() + std::int64_t{10} * problem.itemCount() + 200) {
        out_.objective = task.incumbent;
        out_.bound = task.bound;
    }

    ProofOutcome run() {
        Node root = climbedRoot();
        const Micropoints gap = out_.objective - root.rank;
        const Micropoints step = onGrid(std::max(task_.grid, gap / mostPasses));
        guess_ = root.rank;
        while (isOpen(root.bound) && hasBudget()) {
            const Micropoints proved = search(root);
            out_.bound = std::max(out_.bound, proved);
            if (proved <= guess_ && proved < out_.objective)
                break;
            root.bound = std::max(root.bound, proved);
            guess_ += step;
        }
        out_.bound = std::max(out_.bound, std::min(root.bound, out_.objective));
        return std::move(out_);
    }

  private:
    bool hasBudget() const {
        return dual_.work() < task_.work && !stop_.reached() &&
               static_cast<std::int64_t>(nodes_.size()) * nodeMemory_ < mostMemory;
    }

    Node climbedRoot() {
        PackedNode packed = dual_.root();
        const KnapsackDual::Climb climb{rootSteps, 1.0, out_.objective,
                                        out_.objective - task_.grid + 1};
        const PackedBooks books = dual_.climb(packed, climb, stop_);
        offer(books);
        const Micropoints bound = std::max(task_.bound, books.bound);
        return {bound, onGrid(bound), 0, std::move(packed)};
    }

    /// Whether there is a plan that costs no more than the guess. Returns a bound: more than the
    /// guess where there is none.
    Micropoints search(const Node& root) {
        nodes_.clear();
        push(root.bound, root.packed);
        while (!nodes_.empty() && hasBudget()) {
            auto taken = nodes_.extract(nodes_.begin());
            if (isOpen(taken.value().bound))
                grow(std::move(taken.value()));
        }
        return std::min({out_.objective, guess_ + task_.grid, leastBound()});
    }

    /// The next multiple of the grid.
    Micropoints onGrid(Micropoints bound) const {
        const Micropoints over = bound % task_.grid;
        return over > 0 ? bound - over + task_.grid : bound - over;
    }

    /// What a plan that is looked for costs at most.
    Micropoints most() const { return std::min(guess_, out_.objective - task_.grid); }

    /// Nodes of one rank may have different bounds.
    Micropoints leastBound() const {
        Micropoints least = unlimited;
        for (const Node& node : nodes_)
            least = std::min(least, node.bound);
        return least;
    }

    bool isOpen(Micropoints bound) const { return bound <= most(); }

    void push(Micropoints bound, PackedNode packed) {
        if (isOpen(bound))
            nodes_.insert({bound, onGrid(bound), created_++, std::move(packed)});
    }

    void grow(Node node) {
        ++out_.nodes;
        PackedBooks books;
        std::vector<int> choices;
        for (int round = 0; round < nodeRounds; ++round) {
            books =
                dual_.climb(node.packed, {nodeSteps, 0.5, most() + task_.grid, most() + 1}, stop_);
            node.bound = std::max(node.bound, books.bound);
            if (!isOpen(node.bound))
                return;
            offer(books);
            const std::int64_t closed = dual_.close(node.packed, books, most());
            choices = dual_.choices(node.packed);
            if (std::ranges::find(choices, 0) != choices.end())
                return;
            if (closed < fewClosed)
                break;
        }
        branch(std::move(node), choices);
    }

    /// Books in which each item has one place are a plan.
    void offer(const PackedBooks& books) {
        if (!std::ranges::all_of(books.places, [](std::int32_t n) { return n == 1; }))
            return;
        const auto cost = costWithinLimits(problem_, books.owners, task_.cap);
        if (!cost || *cost >= out_.objective)
            return;
        out_.improved = true;
        out_.objective = *cost;
        out_.itemOwners = books.owners;
    }

    /// The item that most books want or that none does; of these the one with least choices.
    std::int32_t mostDisputed(const PackedBooks& books, const std::vector<int>& choices) const {
        std::int32_t chosen = -1;
        std::tuple<std::int32_t, int> most;
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            if (choices[at(item)] < 2)
                continue;
            const std::tuple score(std::abs(books.places[at(item)] - 1), -choices[at(item)]);
            if (chosen >= 0 && score <= most)
                continue;
            most = score;
            chosen = item;
        }
        return chosen;
    }

    /// Its open arc that costs least, one of those the books have where there is one.
    std::optional<std::size_t> arcToTry(const PackedNode& node, const PackedBooks& books,
                                        std::int32_t item) const {
        std::optional<std::size_t> best;
        std::tuple<bool, Micropoints> least;
        std::size_t place = at(problem_.firstArc(item));
        for (const ItemArc& arc : problem_.arcs(item)) {
            const std::tuple score(books.owners[at(item)] != arc.csm,
                                   dual_.reducedCost(node, item, place));
            if (node.open.arc[place] != 0 && (!best || score < least)) {
                least = score;
                best = place;
            }
            ++place;
        }
        return best;
    }

    void branch(Node node, const std::vector<int>& choices) {
        const PackedBooks books = dual_.packed(node.packed);
        node.bound = std::max(node.bound, books.bound);
        if (!isOpen(node.bound))
            return;
        offer(books);
        const std::int32_t item = mostDisputed(books, choices);
        if (item < 0)
            return; // one plan was left, and has been offered
        const std::optional<std::size_t> arc = arcToTry(node.packed, books, item);
        PackedNode without = node.packed;
        without.open.arc[*arc] = 0;
        push(node.bound, std::move(without));
        node.packed.open.closeOthers(problem_, item, *arc);
        push(node.bound, std::move(node.packed));
    }

    const AssignmentProblem& problem_;
    const ProofTask& task_;
    const StopRule& stop_;
    KnapsackDual dual_;
    std::int64_t nodeMemory_;
    std::set<Node, LeastRankFirst> nodes_;
    std::int64_t created_ = 0;
    Micropoints guess_ = unlimited; ///< of what the best plan costs
    ProofOutcome out_;
};

} // namespace

ProofOutcome proveByKnapsacks(const AssignmentProblem& problem, const ProofTask& task,
                              const StopRule& stop) {
    return KnapsackTree(problem, task, stop).run();
}

} // namespace headroom
