#pragma once

#include "planner/base/ids.h"
#include "planner/base/month.h"
#include "planner/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Growth of one segment where the history does not say better; absent = estimated from history.
struct GrowthAssumption {
    std::string segment;
    std::optional<double> newLogosMonth;  // customers a month
    std::optional<double> newGrowthYear;  // 0.10 = the intake grows 10 % a year
    std::optional<double> churnYear;      // logo churn a year, 0…1
    std::optional<double> expansionMonth; // share of surviving ARR a month
    std::optional<double> contractionMonth;
    std::optional<double> newArr; // ARR of a new customer, plan currency
    std::string source;           // "history", "assumption", "finance forecast", a note

    bool operator==(const GrowthAssumption&) const = default;
};

/// Share of a segment's customers that move to another one a month, and their size against the
/// average.
struct MigrationAssumption {
    std::string from, to;
    double shareMonth = 0.0;
    double arrMultiple = 1.0;

    bool operator==(const MigrationAssumption&) const = default;
};

struct HiringAssumptions {
    int horizonMonths = 24;      // shown; optimised 12 months further
    double newLogosFactor = 1.0; // scales every segment's intake ("fast growth" = 1.35)
    double churnFactor = 1.0;
    std::vector<GrowthAssumption> growth;
    std::vector<MigrationAssumption> migration;
    bool useHours = true; // hours view beside the ratio view
    bool useArrCaps = false;
    double approvalDays = 10.0;
    double managerSpan = 7.0;
    std::optional<int> maxStartsMonth;
    std::optional<Month> freezeUntil; // no start before that month
    std::optional<Money> budget;      // loaded cost of hires within the horizon
    bool backfill = true;             // leavers are replaced; else hires are for growth only
    double coverage = 1.0;            // share of the demand that must be covered
    double serviceLevel = 0.75;       // chance with which a month's customers are to be covered
    int minimumPerSegment = 0;        // people, at least, of every segment that has accounts
    int minimumPerRegion = 0;         // … who serve every region that has accounts
    int minimumPerLanguage = 0;       // … who speak every language that accounts have
    double growthUncertainty = 0.15;  // sigma of the path factor

    bool operator==(const HiringAssumptions&) const = default;
};

/// A requisition of the plan; becomes a placeholder CSM.
struct PlannedHire {
    HireId id;
    std::string segment;
    Month start;
    std::string level;
    std::string region;
    std::string reason;  // growth, backfill, manager, by hand
    bool byHand = false; // kept when the plan is made anew

    bool operator==(const PlannedHire&) const = default;
};

} // namespace headroom
