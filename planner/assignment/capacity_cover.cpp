#include "planner/assignment/capacity_cover.h"

#include "planner/assignment/class_flow.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>

namespace headroom {
namespace {

constexpr std::int32_t coveredItems = 3000;
constexpr std::int64_t mostStates = 8192; // loads told apart
constexpr std::size_t mostLoads = 32;     // different ones, to look which sums they have

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// The largest sum of whole loads that `room` holds, for a few different loads that many items
/// have (the shares of a ratio, where a book of 25 leaves a part of a place empty); else `room`.
std::int64_t filledRoom(std::int64_t room, const std::map<std::int64_t, std::int64_t>& loads) {
    std::int64_t step = 0;
    for (const auto& [load, items] : loads)
        step = std::gcd(step, load);
    if (room <= 0 || step == 0)
        return std::min<std::int64_t>(room, 0);
    if (loads.size() > mostLoads || room / step > mostStates)
        return room - room % step;
    const std::size_t places = at(room / step) + 1;
    std::vector<char> filled(places, 0);
    filled[0] = 1;
    for (const auto& [load, items] : loads) {
        const std::size_t size = at(load / step);
        std::vector<std::int64_t> taken(places, 0);
        for (std::size_t place = size; place < places; ++place)
            if (filled[place] == 0 && filled[place - size] != 0 && taken[place - size] < items) {
                filled[place] = 1;
                taken[place] = taken[place - size] + 1;
            }
    }
    const auto highest = std::find(filled.rbegin(), filled.rend(), char{1});
    return static_cast<std::int64_t>(filled.rend() - highest - 1) * step;
}

/// What whole items of these classes can at most fill in the books open to them.
std::int64_t filledBy(const ClassGraphs& graphs, const ClassGraph& graph, const CutPart& part,
                      std::int32_t resource) {
    std::int64_t sum = 0;
    for (const CsmIndex csm : part.csms) {
        std::map<std::int64_t, std::int64_t> loads;
        for (const std::size_t c : part.classes) {
            const EligibilityClass& one = graph.classes[c];
            if (std::ranges::find(one.csms, csm) == one.csms.end())
                continue;
            for (const std::int32_t item : one.items)
                if (const std::int64_t load = graphs.need(item, resource); load > 0)
                    ++loads[load];
        }
        sum += std::max<std::int64_t>(0, filledRoom(graph.room[at(csm)], loads));
    }
    return sum;
}

CapacityCover coverOf(const ClassGraphs& graphs, const ClassGraph& graph, const CutPart& part,
                      std::int32_t resource) {
    CapacityCover cover;
    for (const std::size_t c : part.classes)
        for (const std::int32_t item : graph.classes[c].items) {
            cover.items.push_back(item);
            cover.loads.push_back(graphs.need(item, resource));
        }
    cover.excess = part.needed - std::min(part.available, filledBy(graphs, graph, part, resource));
    return cover;
}

/// How much of what is asked for must stay out.
double shareOut(const CapacityCover& cover) {
    std::int64_t all = 0;
    for (const std::int64_t load : cover.loads)
        all += load;
    return static_cast<double>(cover.excess) / static_cast<double>(std::max<std::int64_t>(1, all));
}

bool holdsBack(ResourceKind kind) {
    return kind == ResourceKind::Hours || kind == ResourceKind::Ratio ||
           kind == ResourceKind::ArrCap;
}

/// Least costs of relieving 1 … excess, item by item; remembers who was taken for what.
class CoverTable {
  public:
    CoverTable(const CapacityCover& cover, std::span<const Micropoints> costs)
        : count_(static_cast<std::int64_t>(cover.items.size())) {
        std::int64_t step = 0;
        for (const std::int64_t load : cover.loads)
            step = std::gcd(step, load);
        step = std::max<std::int64_t>(step, 1);
        const std::int64_t unit = step * (1 + cover.excess / step / mostStates);
        excess_ = (cover.excess + unit - 1) / unit;
        for (const std::int64_t load : cover.loads)
            loads_.push_back((load + unit - 1) / unit);
        least_.assign(at(excess_ + 1), unlimited);
        least_[0] = 0;
        taken_.assign(at(count_ * (excess_ + 1)), 0);
        for (std::int64_t n = 0; n < count_; ++n)
            add(n, costs[at(n)]);
    }

    CoverChoice choice() const {
        CoverChoice choice;
        choice.cost = least_[at(excess_)];
        choice.out.assign(at(count_), 0);
        std::int64_t left = excess_;
        for (std::int64_t n = count_; n-- > 0 && left > 0;)
            if (taken_[at(n * (excess_ + 1) + left)] != 0) {
                choice.out[at(n)] = 1;
                left = std::max<std::int64_t>(0, left - loads_[at(n)]);
            }
        return choice;
    }

  private:
    void add(std::int64_t n, Micropoints cost) {
        if (loads_[at(n)] <= 0)
            return;
        for (std::int64_t relieved = excess_; relieved > 0; --relieved) {
            const std::int64_t rest = std::max<std::int64_t>(0, relieved - loads_[at(n)]);
            const Micropoints with = std::min(unlimited, least_[at(rest)] + cost);
            if (with >= least_[at(relieved)])
                continue;
            least_[at(relieved)] = with;
            taken_[at(n * (excess_ + 1) + relieved)] = 1;
        }
    }

    std::int64_t count_;
    std::int64_t excess_ = 0;
    std::vector<std::int64_t> loads_;
    std::vector<Micropoints> least_;
    std::vector<char> taken_; ///< item × load relieved
};

} // namespace

std::vector<CapacityCover> capacityCovers(const AssignmentProblem& problem) {
    std::vector<CapacityCover> found;
    if (problem.itemCount() > coveredItems)
        return found;
    const ClassGraphs graphs(problem);
    for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
        if (!holdsBack(problem.resources()[at(k)].kind))
            continue;
        const ClassGraph graph = graphs.of(k);
        for (const CutPart& part : classFlow(graph).parts)
            found.push_back(coverOf(graphs, graph, part, k));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return shareOut(a) > shareOut(b); });
    std::vector<CapacityCover> covers;
    std::vector<char> covered(at(problem.itemCount()), 0);
    for (CapacityCover& cover : found) {
        if (std::ranges::any_of(cover.items, [&](std::int32_t i) { return covered[at(i)] != 0; }))
            continue;
        for (const std::int32_t item : cover.items)
            covered[at(item)] = 1;
        covers.push_back(std::move(cover));
    }
    return covers;
}

CoverChoice cheapestCover(const CapacityCover& cover, std::span<const Micropoints> costs) {
    return CoverTable(cover, costs).choice();
}

} // namespace headroom
