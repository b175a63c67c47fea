#include "planner/plan_session/conflict_words.h"

#include <fmt/format.h>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

double ConflictWords::units(const Resource& resource, std::int64_t value) const {
    switch (resource.kind) {
    case ResourceKind::Hours:
        return toHours(Minutes(value));
    case ResourceKind::Ratio:
        return built_.ratioScale.toFull(value);
    default:
        return toUnits(Money(value));
    }
}

std::string ConflictWords::amount(const Resource& resource, double units) const {
    switch (resource.kind) {
    case ResourceKind::Hours:
        return fmt::format("{:.1f} h a month", units);
    case ResourceKind::Ratio:
        return fmt::format("{:.2f} full-time books", units);
    default:
        return fmt::format("{:.0f} {} of ARR", units, state_.inputs.facts.currency);
    }
}

std::string ConflictWords::amount(const Resource& resource, std::int64_t value) const {
    return amount(resource, units(resource, value));
}

std::string ConflictWords::accounts(const std::vector<std::int32_t>& accounts) const {
    std::vector<std::size_t> ofSegment(state_.segmented.segmentNames.size(), 0);
    for (const std::int32_t account : accounts)
        ++ofSegment[state_.segmented.segment[at(account)]];
    std::string text;
    for (std::size_t s = 0; s < ofSegment.size(); ++s)
        if (ofSegment[s] > 0)
            text += fmt::format("{}{} {} account{}", text.empty() ? "" : " and ", ofSegment[s],
                                state_.segmented.segmentNames[s], ofSegment[s] == 1 ? "" : "s");
    return text;
}

std::string ConflictWords::people(const std::vector<CsmIndex>& csms) const {
    if (csms.size() > 3)
        return fmt::format("the {} CSMs", csms.size());
    std::string text;
    for (const CsmIndex one : csms)
        text += (text.empty() ? "" : ", ") + csm(one).name;
    return text;
}

std::size_t ConflictWords::position(CsmIndex csm) const {
    return at(built_.bookCsm[at(csm)]);
}

const Account& ConflictWords::account(std::int32_t account) const {
    return state_.book->accounts()[at(account)];
}

const std::string& ConflictWords::segmentOf(std::int32_t account) const {
    return state_.segmented.segmentNames[state_.segmented.segment[at(account)]];
}

} // namespace headroom
