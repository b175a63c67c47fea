#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/simulation.h"

namespace headroom {

/// One of several runs over the same futures.
struct ComparedRun {
    const HiringCase& hiringCase;
    const SimulationOptions& options;
    const StartPlan& opens;    // months of opening
    bool demandAsFirst = true; // customers and ARR move exactly as in the first run
    bool staffAsFirst = true;  // the same for people
};

struct ComparedCost {
    std::vector<double> path; // salary, hires and shortage of each path
    double shortFteMonths = 0.0;
};

/// Costs of requisitions held to their months (HiringPolicy::OpenLoop), path by path with common
/// random numbers. Customers never depend on staff nor staff on customers, so a run that changes
/// one of them takes the other from the first: the same bytes as runs of their own in about half
/// the time. Paths, threads and months are those of the first. Errors: OutOfRange, Cancelled.
Result<std::vector<ComparedCost>> compareRuns(const std::vector<ComparedRun>& runs,
                                              const JobControl& control = {});

} // namespace headroom
