#include "planner/hiring/hiring_policies.h"

#include "planner/base/random.h"
#include "planner/hiring/cost.h"
#include "planner/hiring/demand.h"
#include "planner/hiring/growth_model.h"
#include "planner/hiring/path_runner.h"
#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

class BackfillOnly : public RequisitionPolicy {
  public:
    void beforeStaff(int, PathSimulator&) override {}
};

class OpenLoop : public RequisitionPolicy {
  public:
    explicit OpenLoop(const StartPlan& opens) : opens_(opens) {}

    void beforeStaff(int month, PathSimulator& path) override {
        const auto index = static_cast<std::size_t>(month);
        for (std::size_t s = 0; s < opens_.size(); ++s)
            if (index < opens_[s].size() && opens_[s][index] > 0)
                path.open(month, s, opens_[s][index], -1);
    }

  private:
    const StartPlan& opens_;
};

/// Opens what is missing, counting what is under way, once the pool is short.
class Reactive : public RequisitionPolicy {
  public:
    explicit Reactive(const HiringCase& hiringCase) : case_(hiringCase) {}

    void beforeStaff(int, PathSimulator&) override {}
    void afterMonth(int month, PathSimulator& path) override {
        if (month < case_.firstOpen)
            return;
        for (std::size_t s = 0; s < case_.segments.size(); ++s) {
            const HiringSegment& segment = case_.segments[s];
            const PoolState& pool = path.pool(s);
            const double need = case_.coverage * requiredFte(segment, pool.customers, pool.arr).fte;
            const double missing = need - pool.headcount() - pool.pipeline;
            if (need > pool.effective(segment.ramp) && missing > 0.0)
                path.open(month, s, static_cast<int>(std::ceil(missing - 1e-9)), -1);
        }
    }

  private:
    const HiringCase& case_;
};

class HireUpTo : public RequisitionPolicy {
  public:
    HireUpTo(const HiringCase& hiringCase, const SimulationOptions& options,
             double serviceLevelAsked, bool learns)
        : case_(hiringCase), options_(options), learns_(learns) {
        const PathSimulator probe(hiringCase, options, 1);
        for (const HiringSegment& segment : hiringCase.segments) {
            const double lead = probe.meanDelay() + rampLoss(segment.ramp);
            leads_.push_back(std::max(1, static_cast<int>(std::lround(lead))));
            double level = serviceLevelAsked;
            if (level <= 0.0)
                level = serviceLevel(segment.shortageCostMonthly, segment.costMonthly);
            safety_.push_back(normalQuantile(std::clamp(level, 0.01, 0.999)));
        }
        longest_ = *std::max_element(leads_.begin(), leads_.end());
    }

    void beforeStaff(int, PathSimulator&) override {}

    void afterMonth(int month, PathSimulator& path) override {
        if (month < case_.firstOpen)
            return;
        project(month, path);
        for (std::size_t s = 0; s < case_.segments.size(); ++s) {
            const PoolState& pool = path.pool(s);
            const double stay = std::pow(1.0 - case_.segments[s].attritionMonthly, leads_[s]);
            const double position = (pool.headcount() + pool.pipeline) * stay;
            const auto count = static_cast<int>(std::round(target(month, s, pool) - position));
            if (count > 0)
                path.open(month, s, count, -1);
        }
    }

  private:
    struct Growth {
        double factor = 1.0;
        double variance = 0.0;
    };

    /// Gamma posterior of the path's growth factor, prior mean 1 and variance σ².
    Growth growthOf(const PoolState& pool, std::size_t s) const {
        const double sigma = s < options_.sigmaNewBySegment.size() ? options_.sigmaNewBySegment[s]
                                                                   : options_.sigmaNew;
        if (sigma <= 0.0)
            return {};
        const double prior = 1.0 / (sigma * sigma);
        if (!learns_)
            return {1.0, sigma * sigma};
        const double shape = prior + pool.newSeen;
        const double rate = prior + pool.newExpected;
        return {shape / rate, shape / (rate * rate)};
    }

    /// Expected customers of every segment at its own lead from now.
    void project(int month, const PathSimulator& path) {
        const std::size_t count = case_.segments.size();
        now_.resize(count);
        projected_.resize(count);
        for (std::size_t s = 0; s < count; ++s)
            now_[s] = path.pool(s).customers;
        for (int step = 1; step <= longest_; ++step) {
            next_.assign(count, 0.0);
            for (std::size_t s = 0; s < count; ++s) {
                now_[s] *= 1.0 - churnRate(case_.segments[s], month + step);
                next_[s] += now_[s] + growthOf(path.pool(s), s).factor *
                                          expectedNewLogos(case_.segments[s], month + step);
            }
            for (const Migration& m : case_.migrations) {
                next_[m.from] -= now_[m.from] * m.monthly;
                next_[m.to] += now_[m.from] * m.monthly;
            }
            now_.swap(next_);
            for (std::size_t s = 0; s < count; ++s)
                if (leads_[s] == step)
                    projected_[s] = now_[s];
        }
    }

    double target(int month, std::size_t s, const PoolState& pool) const {
        const HiringSegment& segment = case_.segments[s];
        const Growth growth = growthOf(pool, s);
        double arrivals = 0.0; // over the lead
        for (int step = 1; step <= leads_[s]; ++step)
            arrivals += expectedNewLogos(segment, month + step);
        const double sd =
            std::sqrt(1.2 * arrivals * growth.factor + growth.variance * arrivals * arrivals);
        const double customers = std::max(0.0, projected_[s] + safety_[s] * sd);
        const double arr = pool.customers > 0.0 ? pool.arr * customers / pool.customers : 0.0;
        return case_.coverage * requiredFte(segment, customers, arr).fte;
    }

    const HiringCase& case_;
    const SimulationOptions& options_;
    bool learns_;
    std::vector<int> leads_;
    std::vector<double> safety_;
    int longest_ = 1;
    std::vector<double> now_;
    std::vector<double> next_;
    std::vector<double> projected_;
};

} // namespace

const char* hiringPolicyName(HiringPolicy policy) {
    switch (policy) {
    case HiringPolicy::BackfillOnly:
        return "backfill_only";
    case HiringPolicy::Reactive:
        return "reactive";
    case HiringPolicy::OpenLoop:
        return "open_loop";
    case HiringPolicy::HireUpTo:
        return "hire_up_to";
    case HiringPolicy::HireUpToUpdated:
        return "hire_up_to_updated";
    }
    return "";
}

Result<SimulationReport> simulatePolicy(const HiringCase& hiringCase, const PolicyRun& run,
                                        const SimulationOptions& options,
                                        const JobControl& control) {
    if (auto error = simulationFault(hiringCase, options))
        return fail(*std::move(error));
    if (run.policy == HiringPolicy::OpenLoop && run.opens.size() != hiringCase.segments.size())
        return fail(ErrorCode::OutOfRange, "requisitions", "one list per segment");
    if (!(run.serviceLevel >= 0.0 && run.serviceLevel < 1.0))
        return fail(ErrorCode::OutOfRange, "service level", "0 to 1");
    const auto make = [&]() -> std::unique_ptr<RequisitionPolicy> {
        switch (run.policy) {
        case HiringPolicy::BackfillOnly:
            return std::make_unique<BackfillOnly>();
        case HiringPolicy::Reactive:
            return std::make_unique<Reactive>(hiringCase);
        case HiringPolicy::OpenLoop:
            return std::make_unique<OpenLoop>(run.opens);
        case HiringPolicy::HireUpTo:
        case HiringPolicy::HireUpToUpdated:
            break;
        }
        return std::make_unique<HireUpTo>(hiringCase, options, run.serviceLevel,
                                          run.policy == HiringPolicy::HireUpToUpdated);
    };
    return runPaths(hiringCase, options, {hiringCase.months, false}, make, control);
}

} // namespace headroom
