#include "planner/assignment/arc_selection.h"

#include "planner/assignment/arc_pricer.h"
#include "planner/base/random.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int pieces = 64;
constexpr std::size_t drawCount = 1 << 14;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Gumbel draws, smallest first preferred; items start at different places of one long table.
std::vector<double> gumbelDraws(std::uint64_t seed) {
    Random random(hashCounters(seed, 0x67756d62U));
    std::vector<double> draws(drawCount);
    for (double& draw : draws)
        draw = std::log(-std::log(std::clamp(random.uniform(), 1e-12, 1.0 - 1e-12)));
    return draws;
}

struct Ranked {
    double value = 0.0;
    std::int32_t place = 0;
    bool operator<(const Ranked& other) const {
        return value != other.value ? value < other.value : place < other.place;
    }
};

class Selecting {
  public:
    Selecting(const AssignmentProblem& problem, const DualPrices& prices, const SelectionRule& rule)
        : problem_(problem), pricer_(problem, prices), rule_(rule), draws_(gumbelDraws(rule.seed)) {
        selection_.first.push_back(0);
        for (std::int32_t item = 0; item < problem.itemCount(); ++item)
            selection_.first.push_back(selection_.first.back() + room(item));
        selection_.arcs.resize(at(selection_.first.back()));
    }

    ArcSelection run(WorkerCrew& crew) {
        const std::int64_t items = problem_.itemCount();
        crew.run(pieces, [&](int piece) {
            std::vector<double> values;
            std::vector<Ranked> best;
            for (std::int64_t i = items * piece / pieces; i < items * (piece + 1) / pieces; ++i)
                choose(static_cast<std::int32_t>(i), values, best);
        });
        offerEveryCsm();
        return std::move(selection_);
    }

  private:
    std::int64_t room(std::int32_t item) const {
        return std::min<std::int64_t>(static_cast<std::int64_t>(problem_.arcs(item).size()),
                                      rule_.perItem + 1);
    }

    void choose(std::int32_t item, std::vector<double>& values, std::vector<Ranked>& best) {
        const ItemArcs arcs = problem_.arcs(item);
        const std::size_t size = at(room(item));
        ItemArc* out = selection_.arcs.data() + selection_.first[at(item)];
        if (arcs.size() <= size) {
            for (const ItemArc& arc : arcs)
                *out++ = arc;
            return;
        }
        pricer_.price(item, values);
        addNoise(item, values);
        const CsmIndex owner = problem_.account(problem_.accountsOf(item).front()).owner;
        keepCheapest(values, size, best);
        if (const auto home = arcs.placeOf(owner))
            keep(*home, best, best.back());
        if (!rule_.keep.empty())
            if (const auto kept = arcs.placeOf(rule_.keep[at(item)]))
                keep(*kept, best, best[best.size() - 2]);
        for (const Ranked& ranked : best)
            *out++ = arcs[at(ranked.place)];
    }

    void addNoise(std::int32_t item, std::vector<double>& values) const {
        if (rule_.temperature <= 0.0)
            return;
        std::size_t draw = hashCounters(rule_.seed, item) % drawCount;
        for (double& value : values) {
            value += rule_.temperature * draws_[draw];
            draw = (draw + 1) % drawCount;
        }
    }

    static void keepCheapest(const std::vector<double>& values, std::size_t size,
                             std::vector<Ranked>& best) {
        best.clear();
        for (std::size_t place = 0; place < values.size(); ++place) {
            if (best.size() == size && values[place] >= best.back().value)
                continue;
            const Ranked ranked{values[place], static_cast<std::int32_t>(place)};
            if (best.size() == size)
                best.pop_back();
            best.insert(std::upper_bound(best.begin(), best.end(), ranked), ranked);
        }
    }

    static void keep(std::size_t place, std::vector<Ranked>& best, Ranked& instead) {
        const auto wanted = static_cast<std::int32_t>(place);
        const bool there = std::ranges::any_of(
            best, [wanted](const Ranked& ranked) { return ranked.place == wanted; });
        if (!there)
            instead.place = wanted;
    }

    /// A CSM whom no item chose gets the last place of a few items that might be served.
    void offerEveryCsm() {
        std::vector<std::int32_t> chosen(at(problem_.csmCount()), 0);
        for (const ItemArc& arc : selection_.arcs)
            ++chosen[at(arc.csm)];
        std::vector<std::vector<std::int32_t>> itemsOf(at(problem_.sharedListCount()));
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            if (const std::int32_t list = problem_.sharedListOf(item);
                list >= 0 && itemsOf[at(list)].size() < 4096)
                itemsOf[at(list)].push_back(item);
        for (std::int32_t list = 0; list < problem_.sharedListCount(); ++list)
            for (const ItemArc& arc : problem_.sharedList(list))
                if (chosen[at(arc.csm)] == 0 && !itemsOf[at(list)].empty())
                    offer(arc.csm, itemsOf[at(list)], chosen);
    }

    void offer(CsmIndex csm, const std::vector<std::int32_t>& items,
               std::vector<std::int32_t>& chosen) {
        for (std::int32_t n = 0; n < 2 * rule_.perItem; ++n) {
            const std::int32_t item = items[hashCounters(rule_.seed, csm, n) % items.size()];
            ItemArc& last = selection_.arcs[at(selection_.first[at(item) + 1] - 1)];
            const CsmIndex owner = problem_.account(problem_.accountsOf(item).front()).owner;
            const bool kept = !rule_.keep.empty() && last.csm == rule_.keep[at(item)];
            if (last.csm == owner || kept || last.csm == csm || chosen[at(last.csm)] < 2)
                continue;
            --chosen[at(last.csm)];
            ++chosen[at(csm)];
            last = *problem_.findArc(item, csm);
        }
    }

    const AssignmentProblem& problem_;
    ArcPricer pricer_;
    const SelectionRule& rule_;
    std::vector<double> draws_;
    ArcSelection selection_;
};

} // namespace

ArcSelection selectArcs(const AssignmentProblem& problem, const DualPrices& prices,
                        const SelectionRule& rule, WorkerCrew& crew) {
    return Selecting(problem, prices, rule).run(crew);
}

} // namespace headroom
