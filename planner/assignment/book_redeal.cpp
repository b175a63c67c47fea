#include "planner/assignment/book_redeal.h"

#include "planner/base/random.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::size_t largestGroup = 6;
constexpr std::int64_t nodesPerItem =
    100;                             // of a short tree search; a leaf is one node an item deep
constexpr int fruitlessPerCsm = 400; // groups tried for each CSM without gain before giving up

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

class BookRedeal {
  public:
    BookRedeal(const SearchModel& model, const DualPrices& prices, std::vector<CsmIndex>& owners,
               const RedealEffort& effort, const StopRule& stop)
        : model_(model), problem_(model.problem()), prices_(prices), owners_(owners),
          effort_(effort), stop_(stop), random_(effort.seed), books_(at(problem_.csmCount())),
          minutes_(at(problem_.csmCount()), 0) {
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            add(item);
    }

    Micropoints run() {
        Micropoints saved = 0;
        int fruitless = 0;
        while (nodes_ < effort_.nodes && fruitless < fruitlessPerCsm * problem_.csmCount() &&
               !stop_.reached()) {
            const Micropoints gain = redeal(group());
            saved += gain;
            fruitless = gain > 0 ? 0 : fruitless + 1;
        }
        return saved;
    }

  private:
    void add(std::int32_t item) {
        const CsmIndex csm = owners_[at(item)];
        if (csm == noCsm) {
            waiting_.push_back(item);
            return;
        }
        const ItemArc arc = *problem_.findArc(item, csm);
        books_[at(csm)].push_back(item);
        minutes_[at(csm)] += arc.minutes;
        moves_ += arc.moves;
    }

    /// A CSM, and one after another somebody whom an account of the group would suit.
    std::vector<CsmIndex> group() {
        std::vector<CsmIndex> csms{static_cast<CsmIndex>(random_.below(books_.size()))};
        const std::size_t size = 2 + random_.below(largestGroup - 1);
        for (std::size_t tries = 0; csms.size() < size && tries < 4 * size; ++tries) {
            const std::vector<std::int32_t>& book = books_[at(csms[random_.below(csms.size())])];
            if (book.empty())
                continue;
            const auto arcs = model_.candidates(book[random_.below(book.size())]);
            if (arcs.empty())
                continue;
            const CsmIndex csm = arcs[random_.below(arcs.size())].csm;
            if (std::ranges::find(csms, csm) == csms.end())
                csms.push_back(csm);
        }
        std::ranges::sort(csms);
        return csms;
    }

    /// Returns what a better deal saves, 0 without one.
    Micropoints redeal(const std::vector<CsmIndex>& csms) {
        ++nodes_; // so that groups that cannot be dealt out anew end the search as well
        if (csms.size() < 2)
            return 0;
        std::vector<std::int32_t> items = waiting_;
        for (const CsmIndex csm : csms)
            items.insert(items.end(), books_[at(csm)].begin(), books_[at(csm)].end());
        ExactTask task{csms, items};
        describe(task);
        const std::int64_t most = patience() * static_cast<std::int64_t>(items.size());
        const ExactLimits limits{std::min(most, effort_.nodes - nodes_ + 1), model_.maxMoves(),
                                 effort_.grid};
        const ExactOutcome outcome = searchExactly(problem_, prices_, task, limits, stop_);
        nodes_ += outcome.nodes;
        if (!outcome.improved)
            return 0;
        accept(csms, items, outcome.itemOwners);
        return task.incumbent - outcome.objective;
    }

    /// Mostly short searches, some ten times and few a hundred times as long: each kind gets about
    /// the same share of the work.
    std::int64_t patience() {
        const std::uint64_t draw = random_.below(100);
        return nodesPerItem * (draw == 0 ? 100 : draw < 10 ? 10 : 1);
    }

    void describe(ExactTask& task) const {
        for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
            if (!std::ranges::binary_search(task.csms, csm))
                task.busiestOutside =
                    std::max(task.busiestOutside, problem_.busiestSlope(csm) * minutes_[at(csm)]);
        Micropoints busiest = task.busiestOutside;
        for (const CsmIndex csm : task.csms)
            busiest = std::max(busiest, problem_.busiestSlope(csm) * minutes_[at(csm)]);
        task.incumbent = busiest;
        task.movesOutside = moves_;
        const auto resources = at(problem_.resourceCount());
        std::vector<std::int64_t> loads(task.csms.size() * resources, 0);
        for (const std::int32_t item : task.items) {
            const CsmIndex csm = owners_[at(item)];
            if (csm == noCsm) {
                task.incumbent += problem_.unassignedCost(item);
                continue;
            }
            const ItemArc arc = *problem_.findArc(item, csm);
            task.incumbent += arc.cost;
            task.movesOutside -= arc.moves;
            const auto book = std::ranges::find(task.csms, csm) - task.csms.begin();
            loads[at(book) * resources] += arc.minutes;
            for (std::size_t k = 1; k < resources; ++k)
                loads[at(book) * resources + k] += problem_.loads(item)[k];
        }
        for (std::size_t b = 0; b < task.csms.size(); ++b)
            for (std::size_t k = 0; k < resources; ++k)
                task.incumbent += problem_.curve(task.csms[b], static_cast<std::int32_t>(k))
                                      .cost(loads[b * resources + k]);
    }

    void accept(const std::vector<CsmIndex>& csms, const std::vector<std::int32_t>& items,
                const std::vector<CsmIndex>& dealt) {
        for (const std::int32_t item : items)
            if (owners_[at(item)] != noCsm)
                moves_ -= problem_.findArc(item, owners_[at(item)])->moves;
        for (const CsmIndex csm : csms) {
            books_[at(csm)].clear();
            minutes_[at(csm)] = 0;
        }
        waiting_.clear();
        for (std::size_t n = 0; n < items.size(); ++n) {
            owners_[at(items[n])] = dealt[n];
            add(items[n]);
        }
    }

    const SearchModel& model_;
    const AssignmentProblem& problem_;
    const DualPrices& prices_;
    std::vector<CsmIndex>& owners_;
    const RedealEffort& effort_;
    const StopRule& stop_;
    Random random_;
    std::vector<std::vector<std::int32_t>> books_;
    std::vector<std::int64_t> minutes_;
    std::vector<std::int32_t> waiting_; ///< without a CSM
    std::int64_t moves_ = 0;
    std::int64_t nodes_ = 0;
};

} // namespace

Micropoints redealBooks(const SearchModel& model, const DualPrices& prices,
                        std::vector<CsmIndex>& itemOwners, const RedealEffort& effort,
                        const StopRule& stop) {
    return BookRedeal(model, prices, itemOwners, effort, stop).run();
}

} // namespace headroom
