#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/path_simulator.h"

#include <functional>
#include <memory>

namespace headroom {

/// Decides on requisitions while a path unfolds. One object serves one thread; `begin` is called
/// before every path.
class RequisitionPolicy {
  public:
    virtual ~RequisitionPolicy() = default;
    virtual void begin() {}
    /// Customers of the month are known, its staff has not moved yet.
    virtual void beforeStaff(int month, PathSimulator& path) = 0;
    /// The month is over.
    virtual void afterMonth(int, PathSimulator&) {}
};

/// Makes a policy for one thread.
using PolicyFactory = std::function<std::unique_ptr<RequisitionPolicy>()>;

struct RunRequest {
    int months = 0;        // simulated and costed
    bool keepCells = true; // distributions of every quantity, month and segment
};

/// Simulates all paths on `options.threads` threads; what a path gives does not depend on them.
/// Errors: OutOfRange (options), Cancelled.
Result<SimulationReport> runPaths(const HiringCase& hiringCase, const SimulationOptions& options,
                                  const RunRequest& request, const PolicyFactory& makePolicy,
                                  const JobControl& control);

/// OutOfRange for options that make no sense.
std::optional<Error> simulationFault(const HiringCase& hiringCase,
                                     const SimulationOptions& options);

} // namespace headroom
