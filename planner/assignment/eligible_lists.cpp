#include "planner/assignment/eligible_lists.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

/// Where the arc to this CSM is or belongs; arcs are by ascending CSM.
std::vector<EligibleArc>::const_iterator placeOf(const std::vector<EligibleArc>& arcs,
                                                 CsmIndex csm) {
    return std::ranges::lower_bound(arcs, csm, {}, &EligibleArc::csm);
}

bool contains(const std::vector<EligibleArc>& arcs, CsmIndex csm) {
    const auto place = placeOf(arcs, csm);
    return place != arcs.end() && place->csm == csm;
}

/// Copies the arcs to `to`, that of `kept` with the best fit whether it was among them or not.
void writeKept(const std::vector<EligibleArc>& arcs, CsmIndex kept, EligibleArc* to) {
    const auto place = placeOf(arcs, kept);
    to = std::copy(arcs.begin(), place, to);
    *to++ = EligibleArc{kept, 0};
    std::copy(place + (contains(arcs, kept) ? 1 : 0), arcs.end(), to);
}

} // namespace

Micropoints toMicropoints(double points) {
    return std::llround(std::clamp(points, 0.0, 1e9) * static_cast<double>(micropointsPerPoint));
}

std::int32_t EligibleLists::listFor(std::size_t account, CsmIndex kept) {
    const auto [kind, newKind] = kindOf_.try_emplace(eligibility_.kindOf(account), kinds_.size());
    if (newKind)
        kinds_.push_back({account, {}});
    const auto [list, newList] =
        listOf_.try_emplace({kind->second, kept}, static_cast<std::int32_t>(kept_.size()));
    if (newList) {
        kinds_[kind->second].lists.push_back(list->second);
        kept_.push_back(kept);
    }
    return list->second;
}

std::vector<EligibleArc> EligibleLists::arcsOf(const Kind& kind) const {
    std::vector<EligibleArc> arcs;
    for (std::size_t j = 0; j < bookCsm_.size(); ++j) {
        const auto csm = static_cast<std::size_t>(bookCsm_[j]);
        if (eligibility_.rule(kind.account, csm) == IneligibleRule::None)
            arcs.push_back({static_cast<CsmIndex>(j),
                            toMicropoints(eligibility_.misfitPoints(kind.account, csm))});
    }
    return arcs;
}

/// `firstArc` of all lists; false as soon as they are more than `most`.
bool EligibleLists::measure(ProblemInput& input, std::int64_t most) const {
    input.firstArc.assign(kept_.size() + 1, 0);
    std::int64_t total = 0;
    for (const Kind& kind : kinds_) {
        const std::vector<EligibleArc> arcs = arcsOf(kind);
        for (const std::int32_t list : kind.lists) {
            const CsmIndex kept = kept_[static_cast<std::size_t>(list)];
            const bool added = kept != noCsm && !contains(arcs, kept);
            const auto size = static_cast<std::int64_t>(arcs.size()) + (added ? 1 : 0);
            input.firstArc[static_cast<std::size_t>(list) + 1] = size;
            total += size;
        }
        if (total > most)
            return false;
    }
    std::partial_sum(input.firstArc.begin(), input.firstArc.end(), input.firstArc.begin());
    return true;
}

bool EligibleLists::fill(ProblemInput& input, std::int64_t most) const {
    if (!measure(input, most))
        return false;
    input.arcs.resize(static_cast<std::size_t>(input.firstArc.back()));
    for (const Kind& kind : kinds_) {
        const std::vector<EligibleArc> arcs = arcsOf(kind);
        for (const std::int32_t list : kind.lists) {
            const CsmIndex kept = kept_[static_cast<std::size_t>(list)];
            EligibleArc* to = input.arcs.data() + input.firstArc[static_cast<std::size_t>(list)];
            if (kept == noCsm)
                std::ranges::copy(arcs, to);
            else
                writeKept(arcs, kept, to);
        }
    }
    return true;
}

} // namespace headroom
