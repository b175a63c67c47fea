#include "planner/assignment/class_graph.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Finds the class of a list of CSMs; a new one where no item had that list before.
class ClassIndex {
  public:
    explicit ClassIndex(std::vector<EligibilityClass>& classes) : classes_(classes) {}

    template <class Arcs>
    std::size_t placeOf(const Arcs& arcs) {
        constexpr std::uint64_t spread = 0x9e3779b97f4a7c15U;
        std::uint64_t key = arcs.size();
        for (const ItemArc& arc : arcs) {
            key = (key ^ static_cast<std::uint64_t>(arc.csm)) * spread;
            key ^= key >> 29;
        }
        const auto same = [&](const auto& entry) {
            const std::vector<CsmIndex>& csms = classes_[entry.second].csms;
            std::size_t n = 0;
            for (const ItemArc& arc : arcs)
                if (n == csms.size() || csms[n++] != arc.csm)
                    return false;
            return n == csms.size();
        };
        const auto [first, last] = known_.equal_range(key);
        if (const auto found = std::find_if(first, last, same); found != last)
            return found->second;
        const std::size_t place = classes_.size();
        known_.emplace(key, place);
        classes_.emplace_back();
        for (const ItemArc& arc : arcs)
            classes_.back().csms.push_back(arc.csm);
        return place;
    }

  private:
    std::vector<EligibilityClass>& classes_;
    std::unordered_multimap<std::uint64_t, std::size_t> known_;
};

/// What the items of one shared list have in common.
struct ListClass {
    bool seen = false;
    std::size_t place = 0;
    std::int64_t least = unlimited; ///< minutes that the list itself says
    bool own = false;               ///< some arc takes the item's own minutes
};

} // namespace

ClassGraphs::ClassGraphs(const AssignmentProblem& problem)
    : problem_(problem), leastMinutes_(at(problem.itemCount()), 0) {
    ClassIndex index(base_);
    std::vector<ListClass> lists(at(problem.sharedListCount()));
    const auto note = [&](std::int32_t item, std::size_t place, std::int64_t least) {
        leastMinutes_[at(item)] = least;
        base_[place].items.push_back(item);
    };
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        if (problem.fixed(item))
            continue;
        const ItemArcs arcs = problem.arcs(item);
        const std::int32_t list = problem.sharedListOf(item);
        if (arcs.empty()) {
            orphans_.push_back(item);
        } else if (list < 0) {
            std::int64_t least = arcs.front().minutes;
            for (const ItemArc& arc : arcs)
                least = std::min(least, arc.minutes);
            note(item, index.placeOf(arcs), least);
        } else {
            ListClass& common = lists[at(list)];
            if (!common.seen) {
                common.seen = true;
                common.place = index.placeOf(problem.sharedList(list));
                for (const ItemArc& arc : problem.sharedList(list))
                    if (arc.minutes < 0)
                        common.own = true;
                    else
                        common.least = std::min(common.least, arc.minutes);
            }
            const std::int32_t account = problem.accountsOf(item).front();
            const std::int64_t own = problem.account(account).workload.count();
            note(item, common.place, common.own ? std::min(own, common.least) : common.least);
        }
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
