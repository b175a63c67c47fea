#pragma once

#include "planner/assignment/diagnosis.h"
#include "planner/assignment/problem_builder.h"
#include "planner/base/saying.h"
#include "planner/scenarios/scenario_state.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// "9,000,000", "1,569.6".
std::string grouped(double value, int decimals);
/// "Ann", "Ann and Bob", "Ann, Bob and Cem".
Saying enumerated(std::vector<Saying> names);
Saying enumerated(const std::vector<std::string>& names);

/// Amounts, people and accounts of a diagnosis in words, for one scenario's problem: whole
/// sentences and clauses that other languages can say in their own order.
class ConflictWords {
  public:
    ConflictWords(const ScenarioState& state, const BuiltProblem& built)
        : state_(state), built_(built) {}

    /// Hours, full-time books or currency units.
    double units(const Resource& resource, std::int64_t value) const;
    Saying amount(const Resource& resource, double units) const;
    Saying amount(const Resource& resource, std::int64_t value) const;
    /// Two that a sentence compares: they look alike only where they are the same.
    std::pair<Saying, Saying> amounts(const Resource& resource, std::int64_t one,
                                      std::int64_t other) const;
    /// "3 Strategic accounts and 1 Growth account"; with the language or region that all of them
    /// share where it is a hard rule: "12 German-speaking Strategic accounts in EMEA".
    Saying accounts(const std::vector<std::int32_t>& accounts) const;
    /// For the beginning of a sentence: the account by name, the family as one, or the above.
    Saying whom(const std::vector<std::int32_t>& accounts) const;
    /// "Nobody may serve Acme (Strategic)."
    Saying nobodyFor(const std::vector<std::int32_t>& accounts) const;
    /// "Ann, the only CSM who may serve them, has room for 12.0 h a month"; `othersFull`: there are
    /// more, who have no room.
    Saying roomOf(const std::vector<CsmIndex>& csms, bool ofOne, bool othersFull,
                  const Saying& room) const;
    /// Several accounts that go to one CSM or to nobody.
    bool isFamily(const std::vector<std::int32_t>& accounts) const;
    std::size_t position(CsmIndex csm) const;
    const Csm& csm(CsmIndex csm) const { return state_.book->csms()[position(csm)]; }
    const Account& account(std::int32_t account) const;
    const std::string& segmentOf(std::int32_t account) const;

  private:
    static int usualDecimals(const Resource& resource);
    Saying amount(const Resource& resource, double units, int decimals) const;
    /// With %1, a segment as %2 and, where they are shared, a language as %3, a region as %4.
    Saying qualified(const std::array<const char*, 4>& patterns, Saying first, std::string segment,
                     const std::vector<std::int32_t>& accounts) const;
    std::string shared(const std::vector<std::int32_t>& accounts,
                       SharedText Account::*attribute) const;

    const ScenarioState& state_;
    const BuiltProblem& built_;
};

} // namespace headroom
