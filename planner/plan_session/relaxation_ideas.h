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
    Saying text; // with what it costs: "add 0.25 FTE to D. Patel (0.50 → 0.75)"
    KeyValues settings;
};

/// What a conflict is about: these accounts take `needed` of what these CSMs have.
struct ConflictScope {
    Resource resource;
    std::vector<std::int32_t> accounts;
    std::vector<CsmIndex> csms;    // empty: nobody may serve the accounts
    std::vector<CsmIndex> helpers; // others with room, most first
    std::int64_t needed = 0, available = 0;
    bool byLocks = false;                   // locks and pins alone are too much
    std::int64_t smallest = 0, largest = 0; // of accounts of which each alone is too much
};

/// Both at once: "unpin Acme, and add a full-time CSM who may serve everybody".
Saying bothOf(const RelaxationIdea& one, const RelaxationIdea& other);

/// Full-time people who would have room for so much; not rounded.
double fullTimePeopleFor(const ScenarioState& state, ResourceKind kind, double units);
/// So many people who may serve everybody; below one a part-time.
RelaxationIdea addedPeople(const ScenarioState& state, double people);

/// Rules to loosen, weeks to lengthen, people to widen, locks to open: whatever could touch this
/// conflict, the gentlest first. Nothing that no leader would do: no week beyond full time, no
/// ceiling beyond 150 %, no ratio beyond twice what it is.
std::vector<RelaxationIdea> relaxationIdeas(const ScenarioState& state, const BuiltProblem& built,
                                            const ConflictScope& scope);

/// Those of them that only let accounts go.
std::vector<RelaxationIdea> lockIdeas(const ScenarioState& state, const BuiltProblem& built,
                                      const ConflictScope& scope);

/// Two hard rules at once, where each alone would still leave nobody who may serve the accounts.
std::vector<RelaxationIdea> pairedRelaxationIdeas(const ScenarioState& state,
                                                  const BuiltProblem& built,
                                                  const ConflictScope& scope);

} // namespace headroom
