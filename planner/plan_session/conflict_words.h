#pragma once

#include "planner/assignment/diagnosis.h"
#include "planner/assignment/problem_builder.h"
#include "planner/scenarios/scenario_state.h"

#include <string>
#include <vector>

namespace headroom {

/// Amounts, people and accounts of a diagnosis in words, for one scenario's problem.
class ConflictWords {
  public:
    ConflictWords(const ScenarioState& state, const BuiltProblem& built)
        : state_(state), built_(built) {}

    /// Hours, full-time books or currency units.
    double units(const Resource& resource, std::int64_t value) const;
    std::string amount(const Resource& resource, double units) const;
    std::string amount(const Resource& resource, std::int64_t value) const;
    /// "3 Strategic accounts and 1 Growth account".
    std::string accounts(const std::vector<std::int32_t>& accounts) const;
    std::string people(const std::vector<CsmIndex>& csms) const;
    std::size_t position(CsmIndex csm) const;
    const Csm& csm(CsmIndex csm) const { return state_.book->csms()[position(csm)]; }
    const Account& account(std::int32_t account) const;
    const std::string& segmentOf(std::int32_t account) const;

  private:
    const ScenarioState& state_;
    const BuiltProblem& built_;
};

} // namespace headroom
