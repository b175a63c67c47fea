#pragma once

#include "planner/base/random.h"
#include "planner/scenarios/edit.h"

namespace headroom::test {

/// Twelve accounts, four CSMs (one without accounts), a month of history.
std::shared_ptr<const Book> smallBook();
/// The same without its last three accounts and its last CSM.
std::shared_ptr<const Book> laterBook();
PlanInputs smallInputs();

/// Makes edits of every kind: mostly such that apply, some that must be refused. Text is hostile
/// now and then (tabs, line ends, NUL, backslashes, other alphabets, nothing).
class RandomEdits {
  public:
    explicit RandomEdits(std::uint64_t seed) : random_(seed) {}

    /// An edit for these inputs. Groups hold up to three others, one level deep.
    Edit next(const PlanInputs& inputs, bool withBooks = true);
    Random& random() { return random_; }

    std::string text();
    AccountId account();
    CsmId csm(const PlanInputs& inputs);

  private:
    Edit ofKind(std::size_t kind, const PlanInputs& inputs);
    SetValue setValue(const PlanInputs& inputs);
    std::optional<std::string> valueFor(const std::string& key, const std::string& now);
    SetSegmentRules segmentRules();
    SetPolicies policies(const PlanInputs& inputs);
    SetLevels levels();
    ChangeCsm changeCsm(const PlanInputs& inputs);
    AssignOwners owners(const PlanInputs& inputs);
    SetGrowth growth();
    SetHires hires();
    SetMigration migration();
    EditGroup group(const PlanInputs& inputs);
    bool chance(std::uint64_t oneIn) { return random_.below(oneIn) == 0; }

    Random random_;
};

} // namespace headroom::test
