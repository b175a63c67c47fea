#include "planner/assignment/eligible_lists.h"

#include <algorithm>
#include <cmath>

namespace headroom {

Micropoints toMicropoints(double points) {
    return std::llround(std::clamp(points, 0.0, 1e9) * static_cast<double>(micropointsPerPoint));
}

std::int32_t EligibleLists::listFor(std::size_t account) {
    const auto [list, isNew] = listOf_.try_emplace(eligibility_.kindOf(account),
                                                   static_cast<std::int32_t>(firstAccount_.size()));
    if (isNew)
        firstAccount_.push_back(account);
    return list->second;
}

std::vector<EligibleArc> EligibleLists::arcsOf(std::size_t account) const {
    std::vector<EligibleArc> arcs;
    for (std::size_t j = 0; j < bookCsm_.size(); ++j) {
        const auto csm = static_cast<std::size_t>(bookCsm_[j]);
        if (eligibility_.rule(account, csm) == IneligibleRule::None)
            arcs.push_back(
                {static_cast<CsmIndex>(j), toMicropoints(eligibility_.misfitPoints(account, csm))});
    }
    return arcs;
}

bool EligibleLists::fill(ProblemInput& input, std::int64_t most) const {
    std::int64_t total = 0;
    for (const std::size_t account : firstAccount_) {
        total += static_cast<std::int64_t>(arcsOf(account).size());
        if (total > most)
            return false;
    }
    input.arcs.reserve(static_cast<std::size_t>(total));
    input.firstArc.assign(1, 0);
    for (const std::size_t account : firstAccount_) {
        const std::vector<EligibleArc> arcs = arcsOf(account);
        input.arcs.insert(input.arcs.end(), arcs.begin(), arcs.end());
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return true;
}

} // namespace headroom
