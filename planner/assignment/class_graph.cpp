#include "planner/assignment/class_graph.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

bool sameCsms(const EligibilityClass& known, const ItemArcs& arcs) {
    std::size_t same = 0;
    while (same < arcs.size() && same < known.csms.size() && arcs[same].csm == known.csms[same])
        ++same;
    return same == arcs.size() && same == known.csms.size();
}

} // namespace

ClassGraphs::ClassGraphs(const AssignmentProblem& problem)
    : problem_(problem), leastMinutes_(at(problem.itemCount()), 0) {
    std::unordered_multimap<std::uint64_t, std::size_t> known;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const ItemArcs arcs = problem.arcs(item);
        if (problem.fixed(item))
            continue;
        if (arcs.empty()) {
            orphans_.push_back(item);
            continue;
        }
        constexpr std::uint64_t spread = 0x9e3779b97f4a7c15U;
        std::uint64_t key = arcs.size();
        std::int64_t least = arcs.front().minutes;
        for (const ItemArc& arc : arcs) {
            key = (key ^ static_cast<std::uint64_t>(arc.csm)) * spread;
            key ^= key >> 29;
            least = std::min(least, arc.minutes);
        }
        leastMinutes_[at(item)] = least;
        const auto [first, last] = known.equal_range(key);
        const auto found = std::find_if(
            first, last, [&](const auto& entry) { return sameCsms(base_[entry.second], arcs); });
        std::size_t place = base_.size();
        if (found != last) {
            place = found->second;
        } else {
            known.emplace(key, place);
            base_.emplace_back();
            for (const ItemArc& arc : arcs)
                base_.back().csms.push_back(arc.csm);
        }
        base_[place].items.push_back(item);
    }
}

std::int64_t ClassGraphs::need(std::int32_t item, std::int32_t resource) const {
    return resource == 0 ? leastMinutes_[at(item)] : problem_.load(item, resource);
}

ClassGraph ClassGraphs::of(std::int32_t resource) const {
    ClassGraph graph;
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j)
        graph.room.push_back(problem_.curve(j, resource).limit);
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
        if (problem_.fixed(item)) {
            const ItemArc arc = problem_.arcs(item).front();
            graph.room[at(arc.csm)] -= resource == 0 ? arc.minutes : problem_.load(item, resource);
        }
    std::map<std::vector<CsmIndex>, EligibilityClass> narrowed;
    for (const EligibilityClass& base : base_) {
        EligibilityClass whole{base.csms, {}, 0};
        std::int64_t smallest = unlimited;
        for (const CsmIndex csm : base.csms)
            smallest = std::min(smallest, graph.room[at(csm)]);
        for (const std::int32_t item : base.items) {
            const std::int64_t load = need(item, resource);
            if (load <= smallest) {
                whole.items.push_back(item);
                whole.need += load;
                continue;
            }
            std::vector<CsmIndex> csms;
            for (const CsmIndex csm : base.csms)
                if (load <= graph.room[at(csm)])
                    csms.push_back(csm);
            EligibilityClass& narrow = narrowed[csms];
            narrow.csms = csms;
            narrow.items.push_back(item);
            narrow.need += load;
        }
        if (!whole.items.empty())
            graph.classes.push_back(std::move(whole));
    }
    for (auto& [csms, narrow] : narrowed)
        graph.classes.push_back(std::move(narrow));
    return graph;
}

} // namespace headroom
