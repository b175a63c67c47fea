#pragma once

#include "planner/plan_session/conflict_words.h"

#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// KEY and VALUE, as editsForKeys takes them: made together, in one step.
using KeyValues = std::vector<std::pair<std::string, std::string>>;

/// One change of the plan that may loosen a conflict. Only an idea until it has been tried.
struct RelaxationIdea {
    std::string text; // with what it costs: "add 0.25 FTE to D. Patel (1.00 → 1.25)"
    KeyValues settings;
};

/// What a conflict is about: these accounts take `needed` of what these CSMs have.
struct ConflictScope {
    Resource resource;
    std::vector<std::int32_t> accounts;
    std::vector<CsmIndex> csms;    // empty: nobody may serve the accounts
    std::vector<CsmIndex> helpers; // others with room, most first
    std::int64_t needed = 0, available = 0;
    bool byLocks = false; // locks and pins alone are too much
};

/// Rules to loosen, people to add or widen, locks to open: whatever could touch this conflict, the
/// gentlest first.
std::vector<RelaxationIdea> relaxationIdeas(const ScenarioState& state, const BuiltProblem& built,
                                            const ConflictScope& scope);

/// Two hard rules at once, where each alone would still leave nobody who may serve the accounts.
std::vector<RelaxationIdea> pairedRelaxationIdeas(const ScenarioState& state,
                                                  const BuiltProblem& built,
                                                  const ConflictScope& scope);

} // namespace headroom
