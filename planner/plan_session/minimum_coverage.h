#pragma once

#include "planner/hiring/hire_line.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/plan_session/hiring_case_builder.h"

#include <string>
#include <vector>

namespace headroom {

/// How many people serve one segment, region or language that accounts have, and how many have to
/// (hiring.minimum_per_segment, _region, _language).
struct CoverageNeed {
    enum class Kind { Segment, Region, Language };

    Kind kind = Kind::Segment;
    std::string name;
    int accounts = 0;
    int people = 0;          // in the team with no last day known, and hires by hand; an empty list
                             // covers all
    int minimum = 0;         // 0 = no rule
    std::size_t segment = 0; // with the most of these accounts: where somebody is hired for it

    int missing() const { return people < minimum ? minimum - people : 0; }
};
const char* coverageKindName(CoverageNeed::Kind kind);

/// Segments, then regions, then languages, each with the most accounts first.
std::vector<CoverageNeed> coverageNeeds(const ScenarioState& state);

/// Somebody to be hired as early as possible so that a minimum holds.
struct CoverageHire {
    std::size_t segment = 0;
    int month = 0;        // of the start
    std::string region;   // empty = any
    std::string language; // ditto
};

/// The fewest hires that fill what is missing, as far as one person can fill a segment, a region
/// and a language at once. Not before the first month possible, a freeze's end, or faster than the
/// cap on starts allows.
std::vector<CoverageHire> coverageHires(const std::vector<CoverageNeed>& needs,
                                        const HiringCase& hiringCase, const HiringLimits& limits);

/// Names region, language and reason on the lines that these hires became.
void nameCoverage(std::vector<HireLine>& lines, const std::vector<CoverageHire>& hires,
                  Month month0);

/// What such a line's reason begins with.
inline constexpr const char* coverageReason = "minimum coverage";
/// Such a hire waits for no number of customers.
inline bool isForCoverage(const PlannedHire& hire) {
    return hire.reason.starts_with(coverageReason);
}
inline constexpr const char* coverageTrigger = "now: minimum coverage";

} // namespace headroom
