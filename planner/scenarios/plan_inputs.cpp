#include "planner/scenarios/plan_inputs.h"

#include <algorithm>
#include <set>

namespace headroom {
namespace {

constexpr const char* placeholderPrefix = "HIRE-";

Csm placeholderCsm(const PlannedHire& hire) {
    Csm csm;
    csm.id = placeholderOf(hire.id);
    csm.name = "Hire " + hire.id.value();
    csm.level = hire.level;
    csm.segments = {hire.segment};
    if (!hire.region.empty())
        csm.regions = {hire.region};
    csm.start = hire.start.firstDay();
    csm.status = CsmStatus::Hire;
    return csm;
}

/// CSMs who own an account, as imported or accepted.
std::set<CsmId> ownersOf(const PlanInputs& inputs) {
    const Book& book = *inputs.book;
    std::vector<bool> owns(book.csms().size(), false);
    for (std::size_t i = 0; i < book.accounts().size(); ++i)
        if (const auto owner = book.ownerOf(i))
            owns[*owner] = true;
    std::set<CsmId> owners;
    for (std::size_t j = 0; j < owns.size(); ++j)
        if (owns[j])
            owners.insert(book.csms()[j].id);
    for (const auto& [account, owner] : inputs.owners)
        owners.insert(owner);
    return owners;
}

std::vector<Csm> teamOf(const PlanInputs& inputs) {
    const std::set<CsmId> owners = inputs.team.empty() ? std::set<CsmId>() : ownersOf(inputs);
    std::vector<Csm> team;
    for (const Csm& imported : inputs.book->csms()) {
        const auto edited = inputs.team.find(imported.id);
        if (edited == inputs.team.end()) {
            team.push_back(imported);
        } else if (edited->second) {
            team.push_back(*edited->second);
        } else if (owners.contains(imported.id)) {
            team.push_back(imported);
            team.back().status = CsmStatus::Leaver;
        }
    }
    for (const auto& [id, added] : inputs.team)
        if (added && !inputs.book->findCsm(id))
            team.push_back(*added);
    return team;
}

} // namespace

bool PlanInputs::operator==(const PlanInputs& other) const {
    const bool sameBook = book == other.book || *book == *other.book;
    return sameBook && facts == other.facts && segmentRules == other.segmentRules &&
           complexityWeights == other.complexityWeights &&
           segmentOverrides == other.segmentOverrides && policies == other.policies &&
           workload == other.workload && assignment == other.assignment && hiring == other.hiring &&
           team == other.team && pins == other.pins && rejected == other.rejected &&
           owners == other.owners && hires == other.hires && sources == other.sources &&
           notes == other.notes;
}

PlanInputs defaultInputs() {
    return {};
}

CsmId placeholderOf(const HireId& hire) {
    return CsmId(hire.value().starts_with(placeholderPrefix) ? hire.value()
                                                             : placeholderPrefix + hire.value());
}

Result<std::shared_ptr<const Book>> effectiveBook(const PlanInputs& inputs, bool withHires) {
    const bool hiresCount = withHires && !inputs.hires.empty();
    if (inputs.team.empty() && !hiresCount)
        return inputs.book;
    std::vector<Csm> team = teamOf(inputs);
    if (hiresCount)
        std::ranges::transform(inputs.hires, std::back_inserter(team), placeholderCsm);
    return inputs.book->withTeam(std::move(team));
}

std::vector<std::int32_t> acceptedOwners(const PlanInputs& inputs, const Book& book) {
    std::vector<std::int32_t> owners(book.accounts().size(), -1);
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (const auto owner = book.ownerOf(i))
            owners[i] = static_cast<std::int32_t>(*owner);
    for (const auto& [id, csm] : inputs.owners) {
        const auto account = book.findAccount(id);
        if (!account)
            continue;
        const auto owner = book.findCsm(csm);
        owners[*account] = owner ? static_cast<std::int32_t>(*owner) : -1;
    }
    return owners;
}

} // namespace headroom
