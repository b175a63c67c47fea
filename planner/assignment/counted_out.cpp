#include "planner/assignment/counted_out.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/dual_ascent.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr int doublings = 4;
constexpr int sections = 8;
constexpr double golden = 0.6180339887498949;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

class CountedOut {
  public:
    CountedOut(const AssignmentProblem& problem, const CountedOutTask& task, WorkerCrew& crew,
               const StopRule& stop)
        : problem_(problem), task_(task), crew_(crew), stop_(stop) {}

    Micropoints run() {
        const Micropoints fewer = withFewer();
        return fewer <= task_.bound ? fewer : std::min(fewer, withAsMany());
    }

  private:
    /// Every item without a CSM costs `extra` more than it does.
    std::optional<AssignmentProblem> dearer(Micropoints extra) const {
        ProblemInput input = problem_.input();
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            input.accounts[at(problem_.accountsOf(item).front())].unassignedPoints += extra;
        auto made = makeAssignmentProblem(std::move(input));
        return made ? std::optional(std::move(*made)) : std::nullopt;
    }

    /// The bound where as many as `count` stay out and are charged `extra` each.
    Micropoints charged(const AssignmentProblem& shifted, Micropoints extra, std::int64_t count) {
        DualAscent ascent(shifted, crew_, task_.cap);
        ascent.startFrom(task_.prices);
        AscentSchedule schedule;
        schedule.iterations = task_.iterations;
        schedule.wide = true;
        const DualPrices prices = ascent.climb(schedule, stop_);
        return certifiedBound(shifted, prices, task_.cap, std::nullopt, &crew_) - extra * count;
    }

    /// Where the relaxation cannot do with so few, the bound grows with the charge without end.
    Micropoints withFewer() {
        const std::int64_t count = task_.leftOut - 1;
        Micropoints best = -unlimited;
        Micropoints extra = 2 * std::max<Micropoints>(1, dearest());
        for (int n = 0; n < doublings && best < task_.incumbent; ++n, extra *= 2) {
            const auto shifted = dearer(extra);
            if (!shifted || stop_.reached())
                break;
            const Micropoints bound = charged(*shifted, extra, count);
            if (bound <= best)
                break;
            best = bound;
        }
        return std::min(best, task_.incumbent);
    }

    /// Concave in the multiplier: golden sections (Kiefer 1953).
    Micropoints withAsMany() {
        const auto bound = [&](double reward) {
            const auto extra = -static_cast<Micropoints>(reward);
            const auto shifted = dearer(extra);
            return shifted ? charged(*shifted, extra, task_.leftOut) : -unlimited;
        };
        double low = 0.0;
        auto high = static_cast<double>(cheapest());
        double left = high - golden * (high - low);
        double right = low + golden * (high - low);
        Micropoints atLeft = bound(left);
        Micropoints atRight = bound(right);
        Micropoints best = std::max(atLeft, atRight);
        for (int n = 0; n < sections; ++n) {
            if (atLeft >= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - golden * (high - low);
                best = std::max(best, atLeft = bound(left));
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + golden * (high - low);
                best = std::max(best, atRight = bound(right));
            }
        }
        return best;
    }

    Micropoints dearest() const {
        Micropoints most = 0;
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            if (!problem_.fixed(item))
                most = std::max(most, problem_.unassignedCost(item));
        return most;
    }

    /// No reward may make the cost of staying out negative.
    Micropoints cheapest() const {
        Micropoints least = dearest();
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            least = std::min(least,
                             problem_.account(problem_.accountsOf(item).front()).unassignedPoints);
        return least;
    }

    const AssignmentProblem& problem_;
    const CountedOutTask& task_;
    WorkerCrew& crew_;
    const StopRule& stop_;
};

} // namespace

Micropoints countedOutBound(const AssignmentProblem& problem, const CountedOutTask& task,
                            WorkerCrew& crew, const StopRule& stop) {
    return CountedOut(problem, task, crew, stop).run();
}

} // namespace headroom
