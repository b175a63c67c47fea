#pragma once

#include "planner/assignment/eligibility.h"

namespace headroom {

/// Why an account gets another CSM; read off the data, so true by construction.
enum class ChangeReason : std::uint8_t {
    Unowned,          // nobody looked after it
    OwnerLeft,        // its CSM is not in the team any more
    SegmentNotServed, // its CSM does not serve its segment (or region, language) any more
    Rejected,         // the pair was rejected by hand
    OverRatio,        // the book it leaves was over its ratio maximum
    OverCapacity,     // … above 100 %
    AboveTarget,      // … above the pool's target
    BetterFit,        // region, language or industry fit better
    MakesRoom,        // part of an exchange: makes room for another account
    LeftUnassigned,   // no CSM is given to it: none can take it, or nobody has balanced yet
};
const char* changeReasonKey(ChangeReason reason);

/// One account whose proposed CSM differs from the current one.
struct OwnerChange {
    std::size_t account = 0;
    std::int32_t from = noOwner; // positions in book.csms()
    std::int32_t to = noOwner;
    bool move = false; // false: placement of a leaver's or unowned account
    ChangeReason reason = ChangeReason::MakesRoom;
    IneligibleRule broken = IneligibleRule::None; // by the CSM it leaves
    std::vector<FitAttribute> betterBy;           // what only its new CSM covers
    Minutes hours;
    Money arr;
    Permille fromBefore, fromAfter, toBefore, toAfter; // utilisation of both books
};

struct ChangePlan {
    std::vector<OwnerChange> changes; // most useful first: by load relieved, then hours, then ID
    int moves = 0;
    Money arrMoved;
    int placements = 0;
    double continuityAccounts = 1.0; // share that keeps its CSM, leavers' and unowned left out
    double continuityArr = 1.0;
};

/// Compares `proposed` with the current owners of `inputs`; `before` and `after` are the load
/// summaries of both. O(n log n).
ChangePlan changePlan(const AssignmentInputs& inputs, const LoadSummary& before,
                      const LoadSummary& after, std::span<const std::int32_t> proposed);

/// English sentence for exports and the command line: "D. Patel's book was at 138 %".
std::string changeReasonText(const AssignmentInputs& inputs, const OwnerChange& change);

} // namespace headroom
