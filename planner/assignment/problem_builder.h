#pragma once

#include "planner/assignment/account_locks.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/ratio_scale.h"
#include "planner/workload/load_summary.h"

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace headroom {

/// A plan's data as the optimiser needs it; borrowed for the call.
struct AssignmentInputs {
    const SegmentedBook& book;
    const Workload& workload;
    const std::vector<CsmCapacity>& capacity;
    const std::vector<SegmentPolicy>& policies; // in the order of book.segmentNames
    const std::vector<std::int32_t>& currentOwners;
    const WorkloadAssumptions& assumptions;
    const AssignmentSettings& settings;
    const std::map<AccountId, CsmId>& pins;
    const std::set<std::pair<AccountId, CsmId>>& rejected;
};

/// Why a CSM may not serve an account.
enum class IneligibleRule : std::uint8_t { None, NotInTeam, Segment, Region, Language, Rejected };
const char* ineligibleRuleKey(IneligibleRule rule);

/// The problem and how its indices stand for the book's. Accounts keep their positions; CSMs of the
/// problem are those in the team.
struct BuiltProblem {
    std::shared_ptr<const AssignmentProblem> problem;
    std::vector<std::int32_t> bookCsm;   // problem index → position in book.csms()
    std::vector<CsmIndex> problemCsm;    // position → problem index, noCsm = not in the team
    std::vector<LockReason> locks;       // by account
    std::vector<std::int32_t> poolOfCsm; // by problem index; pools share no accounts
    RatioScale ratioScale{{}};
};

inline constexpr const char* booksTooLarge = "books";

/// Rules: pins and locks fix an account to its CSM even where that CSM does not serve its segment;
/// locks do not hold for CSMs without capacity; pins to somebody not in the team are ignored and
/// the account is free. The target of a pool is its work ÷ its capacity. Points are scaled to
/// micropoints here and nowhere else; move points are multiplied by stability ÷ (1 − stability).
/// Errors: NoAccounts, NoCsms, NoCapacity, Overflow (with the subject `booksTooLarge` when more
/// pairs of account and eligible CSM than memory should hold) and those of makeAssignmentProblem.
Result<BuiltProblem> buildProblem(const AssignmentInputs& inputs);

/// Does this CSM serve the account under the hard rules?
IneligibleRule ineligibility(const AssignmentInputs& inputs, std::size_t account, std::size_t csm);

/// Book positions ↔ problem indices of a whole plan.
std::vector<std::int32_t> toBookOwners(const BuiltProblem& built, std::span<const CsmIndex> owners);
std::vector<CsmIndex> toProblemOwners(const BuiltProblem& built,
                                      std::span<const std::int32_t> bookOwners);

} // namespace headroom
