#pragma once

#include "planner/base/units.h"

#include <cstdint>
#include <optional>

namespace headroom {

/// Accounts that stay with their CSM by rule. Days are counted from the plan's as-of date.
struct LockRules {
    bool renewalNear = true;
    int renewalDays = 90;
    bool redHealth = true;
    bool onboarding = true;
    bool movedRecently = true;
    int movedDays = 90;
    std::optional<int> maxOwnerChanges; // cap on how often a customer changes CSM in 24 months

    bool operator==(const LockRules&) const = default;
};

/// Exchange rates of the plan's one currency, points. Scaled to integers where the problem is
/// built.
struct PointRates {
    double underTarget = 1.0;     // per permille of utilisation below the team's target (a)
    double overTarget = 1.0;      // above (b)
    double overload = 4.0;        // per permille above 1000 (c)
    double busiest = 8.0;         // per permille of the busiest book (W)
    double move = 100.0;          // one account that changes CSM
    double moveArrPer100K = 15.0; // more for each 100K of ARR it carries
    double moveProtected = 200.0; // more near renewal, onboarding, red health, moved recently
    double regionMisfit = 40.0;
    double languageMisfit = 60.0;
    double industryMisfit = 10.0;
    double renewalsBunched = 10.0; // per renewal beyond the quarter's limit of a book (r)
    double arrBalance = 0.2;       // per permille of deviation from the fair share of ARR
    double riskBalance = 0.1;      // the same for at-risk ARR

    bool operator==(const PointRates&) const = default;
};

/// What the optimiser may do.
struct AssignmentSettings {
    LockRules locks;
    PointRates rates;
    double stability =
        0.5; // slider: 0 = balance only … 1 = move almost nothing; scales move points
    Permille ceiling{1150};      // hard
    bool segmentsAreHard = true; // a CSM takes only segments served
    bool regionsAreHard = false;
    bool languagesAreHard = false;
    bool arrCapsOn = false;
    bool keepFamiliesTogether = false;
    std::optional<int> maxMoves;
    std::optional<int> renewalsPerQuarter; // wished limit per CSM and quarter

    bool operator==(const AssignmentSettings&) const = default;
};

} // namespace headroom
