#include "planner/hiring/tornado.h"

#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/hiring_policies.h"
#include "planner/hiring/stochastic_plan.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

namespace headroom {
namespace {

struct Inputs {
    HiringCase hiringCase;
    SimulationOptions options;
};

struct Change {
    const char* input;
    double setting;
    void (*apply)(Inputs&, double);
};

/// In every view of the need, or the one that binds would hide the change.
void scaleRatio(Inputs& inputs, double factor) {
    for (HiringSegment& segment : inputs.hiringCase.segments) {
        segment.ratio *= factor;
        segment.arrCap *= factor;
        segment.hoursPerCustomer /= factor;
    }
}
void scaleNew(Inputs& inputs, double factor) {
    for (HiringSegment& segment : inputs.hiringCase.segments) {
        segment.newPerMonth *= factor;
        for (double& logos : segment.newByMonth)
            logos *= factor;
    }
}
void scaleMigration(Inputs& inputs, double factor) {
    for (Migration& migration : inputs.hiringCase.migrations)
        migration.monthly = std::min(1.0, migration.monthly * factor);
}
void scaleAttrition(Inputs& inputs, double factor) {
    for (HiringSegment& segment : inputs.hiringCase.segments)
        segment.attritionMonthly = std::min(1.0, segment.attritionMonthly * factor);
}
void scaleChurn(Inputs& inputs, double factor) {
    for (HiringSegment& segment : inputs.hiringCase.segments) {
        segment.churnMonthly = std::min(1.0, segment.churnMonthly * factor);
        for (double& churn : segment.churnByMonth)
            churn = std::min(1.0, churn * factor);
    }
}
/// −1 drops the first month of the ramp, +1 adds a month without effect before it.
void shiftRamp(Inputs& inputs, double months) {
    for (HiringSegment& segment : inputs.hiringCase.segments) {
        if (months > 0.0)
            segment.ramp.insert(segment.ramp.begin(), 0.0);
        else if (!segment.ramp.empty())
            segment.ramp.erase(segment.ramp.begin());
    }
}
void setSigma(Inputs& inputs, double sigma) {
    inputs.options.sigmaNew = sigma;
    inputs.options.sigmaNewBySegment.clear();
}
void shiftDelays(std::vector<double>& delays, int months) {
    for (int i = 0; i < months && !delays.empty(); ++i)
        delays.insert(delays.begin(), 0.0);
    for (int i = 0; i > months && delays.size() > 1; --i) {
        delays[1] += delays[0];
        delays.erase(delays.begin());
    }
}
void shiftTimeToFill(Inputs& inputs, double months) {
    const int shift = static_cast<int>(std::lround(months));
    shiftDelays(inputs.options.backfillDelay, shift);
    shiftDelays(inputs.options.hireDelay, shift);
    inputs.hiringCase.timeToFill = std::max(0, inputs.hiringCase.timeToFill + shift);
    for (HiringSegment& segment : inputs.hiringCase.segments)
        if (segment.timeToFill)
            segment.timeToFill = std::max(0, *segment.timeToFill + shift);
}

constexpr const char* kSigma = "forecast_sigma";
constexpr Change kChanges[] = {
    {"accounts_per_csm", 0.9, scaleRatio},
    {"accounts_per_csm", 1.1, scaleRatio},
    {"new_logos", 0.8, scaleNew},
    {"new_logos", 1.2, scaleNew},
    {"migration", 0.5, scaleMigration},
    {"migration", 1.5, scaleMigration},
    {"attrition", 0.5, scaleAttrition},
    {"attrition", 1.5, scaleAttrition},
    {"ramp", -1.0, shiftRamp},
    {"ramp", 1.0, shiftRamp},
    {"churn", 0.8, scaleChurn},
    {"churn", 1.2, scaleChurn},
    {kSigma, 0.05, setSigma},
    {kSigma, 0.30, setSigma},
    {"time_to_fill", -1.0, shiftTimeToFill},
    {"time_to_fill", 2.0, shiftTimeToFill},
};

Result<SimulationReport> run(const Inputs& inputs, const StartPlan& opens,
                             const JobControl& control) {
    return simulatePolicy(inputs.hiringCase, {HiringPolicy::OpenLoop, opens, 0.0}, inputs.options,
                          control);
}

/// Costs are compared over the months shown, so that is what is optimised.
Result<StartPlan> planFor(const Inputs& inputs, const StartPlan& opens, bool replan,
                          const JobControl& control) {
    if (!replan)
        return opens;
    HiringLimits limits;
    limits.lookAheadMonths = 0;
    auto plan = stochasticPlan(inputs.hiringCase, limits, inputs.options, control);
    if (!plan)
        return fail(plan.error());
    return std::move(plan->opens);
}

TornadoBar compared(const Change& change, const SimulationReport& base,
                    const SimulationReport& changed) {
    TornadoBar bar;
    bar.input = change.input;
    bar.setting = change.setting;
    const double count = static_cast<double>(base.pathCost.size());
    for (std::size_t i = 0; i < base.pathCost.size(); ++i)
        bar.difference += (changed.pathCost[i] - base.pathCost[i]) / count;
    double squares = 0.0;
    for (std::size_t i = 0; i < base.pathCost.size(); ++i) {
        const double deviation = changed.pathCost[i] - base.pathCost[i] - bar.difference;
        squares += deviation * deviation;
    }
    bar.standardError = std::sqrt(squares / std::max(1.0, count - 1.0) / count);
    bar.shortDifference = changed.cost.shortFteMonths - base.cost.shortFteMonths;
    return bar;
}

} // namespace

Result<std::vector<TornadoBar>> expectedTornado(const HiringCase& hiringCase, HiringLimits limits,
                                                const JobControl& control) {
    limits.lookAheadMonths = 0;
    const auto base = optimalPlan(hiringCase, limits, control);
    if (!base)
        return fail(base.error());
    std::vector<TornadoBar> bars;
    for (const Change& change : kChanges) {
        control.report({static_cast<double>(&change - kChanges) / std::size(kChanges), {}});
        if (std::string_view(change.input) == kSigma)
            continue;
        Inputs inputs{hiringCase, {}};
        change.apply(inputs, change.setting);
        const auto changed = optimalPlan(inputs.hiringCase, limits, control);
        if (!changed)
            return fail(changed.error());
        TornadoBar bar;
        bar.input = change.input;
        bar.setting = change.setting;
        bar.difference = changed->total.total() - base->total.total();
        bar.replanned = true;
        bars.push_back(std::move(bar));
    }
    return bars;
}

Result<std::vector<TornadoBar>> tornado(const HiringCase& hiringCase, const StartPlan& opens,
                                        const SimulationOptions& options, bool replan,
                                        const JobControl& control) {
    const auto basePlan = planFor({hiringCase, options}, opens, replan, control);
    if (!basePlan)
        return fail(basePlan.error());
    const auto base = run({hiringCase, options}, *basePlan, control);
    if (!base)
        return fail(base.error());
    std::vector<TornadoBar> bars;
    for (const Change& change : kChanges) {
        Inputs inputs{hiringCase, options};
        change.apply(inputs, change.setting);
        const auto plan = planFor(inputs, opens, replan, control);
        if (!plan)
            return fail(plan.error());
        const auto changed = run(inputs, *plan, control);
        if (!changed)
            return fail(changed.error());
        bars.push_back(compared(change, *base, *changed));
        bars.back().replanned = replan;
        control.report({static_cast<double>(bars.size()) / std::size(kChanges), {}});
    }
    return bars;
}

} // namespace headroom
