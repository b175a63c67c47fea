#pragma once

#include "planner/scenarios/scenario_tree.h"
#include "planner/storage/stored_owners.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace headroom {

/// A proposal as kept in the plan: what was solved, with which seed, for which state of the
/// scenario.
struct StoredProposal {
    ScenarioId scenario = rootScenario;
    std::int64_t editSeq = 0; // number of the scenario's own edits when it was solved
    std::string inputsDigest; // digest of the inputs it was made for; another digest = stale
    std::uint64_t seed = 1;
    std::string status;                    // optimal, feasible, infeasible, stopped
    std::int64_t objective = 0, bound = 0; // scaled points
    std::int64_t iterations = 0;
    double seconds = 0.0;
    std::vector<std::pair<std::string, std::int64_t>> terms; // name, scaled points; sum = objective
    StoredOwners owners;                                     // of every account
};

/// A plan as values: what is in the file.
struct PlanContent {
    PlanInputs base; // book, facts, defaults; scenarios' edits lie on top
    ScenarioTree tree;
    ScenarioId shown = rootScenario;
    std::vector<StoredProposal> proposals; // the latest of each scenario at most
    std::map<std::string, std::string>
        memory; // mappings by header shape, page state … (key → text)
};

// What a user action writes. Small values; a list of them is one transaction = one undo step.
struct WriteBook {
    std::shared_ptr<const Book> book;
    std::string source;
};
struct WriteFacts {
    PlanFacts facts;
    /// Where the facts come from, by key ("facts.as_of"); absent = as it is.
    std::optional<std::map<std::string, std::string>> sources = std::nullopt;
};
struct WriteScenario {
    Scenario scenario;
}; // new or restored, with its edits
struct EraseScenario {
    ScenarioId id;
};
struct RenameScenario {
    ScenarioId id;
    std::string name, note;
};
struct AppendEdit {
    ScenarioId scenario;
    std::int64_t seq;
    Edit edit;
};
struct DropEdit {
    ScenarioId scenario;
    std::int64_t seq;
};
struct ShowScenario {
    ScenarioId id;
};
struct WriteProposal {
    StoredProposal proposal;
};
struct EraseProposal {
    ScenarioId scenario;
};
struct Remember {
    std::string key;
    std::optional<std::string> text;
};

using PlanWrite =
    std::variant<WriteBook, WriteFacts, WriteScenario, EraseScenario, RenameScenario, AppendEdit,
                 DropEdit, ShowScenario, WriteProposal, EraseProposal, Remember>;

/// Where a session's changes go. The command line hands in the file itself; the window a queue that
/// writes on the storage thread in order. A refused write leaves the file as it was.
class PlanStore {
  public:
    virtual ~PlanStore() = default;
    /// All or nothing, durable when it returns (a queue: accepted; failures are told by the queue).
    virtual Result<void> write(const std::vector<PlanWrite>& writes) = 0;
};

} // namespace headroom
