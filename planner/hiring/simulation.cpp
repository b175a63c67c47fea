#include "planner/hiring/simulation.h"

#include "planner/hiring/path_runner.h"
#include "planner/hiring/promotions.h"

namespace headroom {
namespace {

/// Starts (or requisitions with random delay) as planned, whatever happens.
class PlannedStarts : public RequisitionPolicy {
  public:
    PlannedStarts(const StartPlan& starts, bool randomDelay)
        : starts_(starts), delay_(randomDelay ? -1 : 0) {}

    void beforeStaff(int month, PathSimulator& path) override {
        const auto index = static_cast<std::size_t>(month);
        for (std::size_t s = 0; s < starts_.size(); ++s)
            if (index < starts_[s].size() && starts_[s][index] > 0)
                path.open(month, s, starts_[s][index], delay_);
    }

  private:
    const StartPlan& starts_;
    int delay_;
};

} // namespace

const char* simulatedQuantityName(SimulatedQuantity quantity) {
    switch (quantity) {
    case SimulatedQuantity::Customers:
        return "customers";
    case SimulatedQuantity::Arr:
        return "arr";
    case SimulatedQuantity::Required:
        return "required";
    case SimulatedQuantity::Effective:
        return "effective";
    case SimulatedQuantity::Headcount:
        return "headcount";
    case SimulatedQuantity::Gap:
        return "gap";
    }
    return "";
}

Result<SimulationReport> simulate(const HiringCase& hiringCase, const StartPlan& starts,
                                  const SimulationOptions& options, const JobControl& control) {
    if (!starts.empty() && starts.size() != hiringCase.segments.size())
        return fail(ErrorCode::OutOfRange, "starts", "one list per segment");
    const bool randomDelay = !options.hireDelay.empty();
    const HiringCase promoted =
        randomDelay ? hiringCase : withPromotedHires(hiringCase, starts, hiringCase.months);
    return runPaths(
        promoted, options, {hiringCase.months, true},
        [&starts, randomDelay] { return std::make_unique<PlannedStarts>(starts, randomDelay); },
        control);
}

} // namespace headroom
