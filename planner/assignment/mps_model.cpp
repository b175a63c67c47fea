#include "planner/assignment/mps_model.h"

#include <fmt/core.h>

namespace headroom {

bool MpsModel::hasDeviation(CsmIndex csm, std::int32_t resource) const {
    const LoadCurve& curve = problem_.curve(csm, resource);
    return curve.below > 0 || curve.above > 0;
}

bool MpsModel::hasSoft(CsmIndex csm, std::int32_t resource) const {
    const LoadCurve& curve = problem_.curve(csm, resource);
    return curve.beyond > 0 && curve.soft < unlimited;
}

bool MpsModel::hasLimit(CsmIndex csm, std::int32_t resource) const {
    return problem_.curve(csm, resource).limit < unlimited;
}

bool MpsModel::anyBusiest() const {
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j)
        if (hasBusiest(j))
            return true;
    return false;
}

std::string MpsModel::itemName(std::int32_t item) const {
    return fmt::format("{}", problem_.accountsOf(item).front());
}

std::string MpsModel::arcName(std::int32_t item, CsmIndex csm) const {
    return fmt::format("x_{}_{}", problem_.accountsOf(item).front(), csm);
}

std::string MpsModel::rowName(const char* kind, CsmIndex csm, std::int32_t resource) {
    return fmt::format("{}_{}_{}", kind, csm, resource);
}

std::string pointsText(Micropoints value) {
    const Micropoints size = value < 0 ? -value : value;
    std::string text = fmt::format("{}{}", value < 0 ? "-" : "", size / micropointsPerPoint);
    if (size % micropointsPerPoint == 0)
        return text;
    text += fmt::format(".{:06}", size % micropointsPerPoint);
    while (text.back() == '0')
        text.pop_back();
    return text;
}

} // namespace headroom
