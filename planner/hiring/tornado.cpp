#include "planner/hiring/tornado.h"

#include "planner/hiring/compared_runs.h"
#include "planner/hiring/hiring_plan.h"
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

/// What a change leaves as it was.
enum class Touches { Need, Customers, Staff };

struct Change {
    const char* input;
    double setting;
    void (*apply)(Inputs&, double);
    Touches touches;
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
    {"accounts_per_csm", 0.9, scaleRatio, Touches::Need},
    {"accounts_per_csm", 1.1, scaleRatio, Touches::Need},
    {"new_logos", 0.8, scaleNew, Touches::Customers},
    {"new_logos", 1.2, scaleNew, Touches::Customers},
    {"migration", 0.5, scaleMigration, Touches::Customers},
    {"migration", 1.5, scaleMigration, Touches::Customers},
    {"attrition", 0.5, scaleAttrition, Touches::Staff},
    {"attrition", 1.5, scaleAttrition, Touches::Staff},
    {"ramp", -1.0, shiftRamp, Touches::Staff},
    {"ramp", 1.0, shiftRamp, Touches::Staff},
    {"churn", 0.8, scaleChurn, Touches::Customers},
    {"churn", 1.2, scaleChurn, Touches::Customers},
    {kSigma, 0.05, setSigma, Touches::Customers},
    {kSigma, 0.30, setSigma, Touches::Customers},
    {"time_to_fill", -1.0, shiftTimeToFill, Touches::Staff},
    {"time_to_fill", 2.0, shiftTimeToFill, Touches::Staff},
};

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

TornadoBar compared(const Change& change, const ComparedCost& base, const ComparedCost& changed) {
    TornadoBar bar;
    bar.input = change.input;
    bar.setting = change.setting;
    const double count = static_cast<double>(base.path.size());
    for (std::size_t i = 0; i < base.path.size(); ++i)
        bar.difference += (changed.path[i] - base.path[i]) / count;
    double squares = 0.0;
    for (std::size_t i = 0; i < base.path.size(); ++i) {
        const double deviation = changed.path[i] - base.path[i] - bar.difference;
        squares += deviation * deviation;
    }
    bar.standardError = std::sqrt(squares / std::max(1.0, count - 1.0) / count);
    bar.shortDifference = changed.shortFteMonths - base.shortFteMonths;
    return bar;
}

} // namespace

Result<std::vector<TornadoBar>> expectedTornado(const HiringCase& hiringCase, HiringLimits limits,
                                                const JobControl& control) {
    const auto base = optimalPlan(hiringCase, limits, control);
    if (!base)
        return fail(base.error());
    std::vector<TornadoBar> bars;
    for (const Change& change : kChanges) {
        control.report({static_cast<double>(&change - kChanges) / std::size(kChanges), {}, {}});
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
    std::vector<Inputs> inputs{{hiringCase, options}};
    for (const Change& change : kChanges) {
        inputs.push_back(inputs.front());
        change.apply(inputs.back(), change.setting);
    }
    std::vector<StartPlan> plans;
    for (const Inputs& each : inputs) {
        auto plan = planFor(each, opens, replan, control);
        if (!plan)
            return fail(plan.error());
        plans.push_back(std::move(*plan));
    }
    std::vector<ComparedRun> runs{{inputs[0].hiringCase, inputs[0].options, plans[0]}};
    for (std::size_t i = 1; i < inputs.size(); ++i) {
        const Touches touches = kChanges[i - 1].touches;
        runs.push_back({inputs[i].hiringCase, inputs[i].options, plans[i],
                        touches != Touches::Customers, touches != Touches::Staff && !replan});
    }
    const auto costs = compareRuns(runs, control);
    if (!costs)
        return fail(costs.error());
    std::vector<TornadoBar> bars;
    for (std::size_t i = 1; i < costs->size(); ++i) {
        bars.push_back(compared(kChanges[i - 1], costs->front(), (*costs)[i]));
        bars.back().replanned = replan;
    }
    return bars;
}

} // namespace headroom
