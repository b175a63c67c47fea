#include "planner/assignment/frontier.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/worker_crew.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

struct Solved {
    std::int64_t cap = 0;
    SolveReport report;
    bool done = false;
};

struct Candidate {
    std::int64_t units = 0;
    const SolveReport* plan = nullptr;
};

class FrontierSweep {
  public:
    FrontierSweep(const AssignmentProblem& problem, const FrontierOptions& options,
                  const JobControl& control)
        : problem_(problem), options_(options), control_(control), crew_(options.threads) {}

    Frontier run() {
        solveFree();
        if (!control_.stopRequested())
            solveReluctantly();
        planCaps();
        crew_.run(static_cast<int>(solved_.size()), [this](int p) { solvePoint(p); });
        Frontier result = collect();
        result.fewestUnits = unitsOf(fewest_);
        result.stopped = control_.stopRequested();
        result.knee = kneeOf(result.points);
        return result;
    }

  private:
    std::int64_t unitsOf(const SolveReport& plan) const {
        return movedUnits(problem_, plan.owners);
    }

    SolveOptions common(double share) const {
        SolveOptions options;
        options.seed = options_.seed;
        options.iterations = options_.iterations;
        if (options_.seconds)
            options.seconds = *options_.seconds * share;
        return options;
    }

    /// The best plan without a cap of its own shows how many moves are worth making at all.
    void solveFree() {
        SolveOptions options = common(0.2);
        options.threads = options_.threads;
        free_ = solve(problem_, options, control_);
        fewest_ = free_;
    }

    /// Moves made dearer than anything but leaving an account out: the fewest that are needed.
    void solveReluctantly() {
        ProblemInput input = problem_.input();
        Micropoints dear = unlimited;
        for (const AccountRow& account : input.accounts)
            if (account.unassignedPoints > 0)
                dear = std::min(dear, account.unassignedPoints / 4);
        std::int32_t most = 1;
        for (const AccountRow& account : input.accounts)
            most = std::max(most, account.moveUnits);
        const double share = static_cast<double>(dear) / most; // of one unit
        for (AccountRow& account : input.accounts)
            account.movePoints += dear == unlimited ? 0 : Micropoints(share * account.moveUnits);
        const Result<AssignmentProblem> reluctant = makeAssignmentProblem(std::move(input));
        if (!reluctant)
            return;
        SolveOptions options = common(0.1);
        options.threads = options_.threads;
        const SolveReport plan = solve(*reluctant, options, control_);
        if (unitsOf(plan) < unitsOf(free_) && plan.unassigned.size() <= free_.unassigned.size())
            fewest_ = evaluatePlan(problem_, plan.owners, free_.prices);
    }

    void planCaps() {
        const std::int64_t least = unitsOf(fewest_);
        const std::int64_t most = unitsOf(free_);
        const std::int64_t points = std::max(2, options_.points);
        for (std::int64_t p = 0; p + 1 < points; ++p) {
            const std::int64_t cap = least + (most - least) * p / (points - 1);
            if (cap < most && (solved_.empty() || solved_.back().cap != cap))
                solved_.push_back({cap, {}, false});
        }
    }

    void solvePoint(int p) {
        if (control_.stopRequested())
            return;
        Solved& point = solved_[at(p)];
        const auto count = static_cast<double>(solved_.size());
        SolveOptions options =
            common(0.65 * std::min(1.0, static_cast<double>(crew_.threads()) / count));
        options.threads = 1;
        options.maxMoves = point.cap;
        options.startPrices = free_.prices;
        options.start = fewest_.owners;
        point.report = solve(problem_, options, control_);
        point.done = true;
    }

    /// A plan with fewer moves that costs no more replaces one with more: the curve only falls.
    Frontier collect() const {
        std::vector<Candidate> plans;
        for (const Solved& point : solved_)
            if (point.done)
                plans.push_back({unitsOf(point.report), &point.report});
        plans.push_back({unitsOf(fewest_), &fewest_});
        plans.push_back({unitsOf(free_), &free_});
        std::stable_sort(plans.begin(), plans.end(), [](const Candidate& a, const Candidate& b) {
            return a.units != b.units ? a.units < b.units : a.plan->objective < b.plan->objective;
        });
        Frontier result;
        for (const auto& [units, plan] : plans)
            if (result.points.empty() || plan->objective < result.points.back().objective)
                result.points.push_back({units, plan->moves, plan->objective, boundAt(units),
                                         plan->terms, plan->owners});
        return result;
    }

    /// Every set of prices bounds every cap; the nearest caps give the best bounds.
    Micropoints boundAt(std::int64_t units) const {
        Micropoints best = std::numeric_limits<Micropoints>::min();
        for (std::size_t p = 0; p < solved_.size(); ++p) {
            const bool near = (p == 0 || solved_[p - 1].cap <= units) &&
                              (p + 1 >= solved_.size() || solved_[p + 1].cap >= units);
            if (solved_[p].done && near)
                best = std::max(best, certifiedBound(problem_, solved_[p].report.prices, units));
        }
        return std::max(best, certifiedBound(problem_, free_.prices, units));
    }

    static std::size_t kneeOf(const std::vector<FrontierPoint>& points) {
        std::size_t knee = 0;
        double deepest = 0.0;
        if (points.size() < 3)
            return points.empty() ? 0 : points.size() - 1;
        const auto width = static_cast<double>(points.back().units - points.front().units);
        const double fall = toPoints(points.front().objective - points.back().objective);
        for (std::size_t p = 0; p < points.size(); ++p) {
            const double across =
                static_cast<double>(points[p].units - points.front().units) / width;
            const double down = toPoints(points.front().objective - points[p].objective) / fall;
            if (down - across > deepest) {
                deepest = down - across;
                knee = p;
            }
        }
        return knee;
    }

    const AssignmentProblem& problem_;
    const FrontierOptions& options_;
    const JobControl& control_;
    WorkerCrew crew_;
    SolveReport free_;
    SolveReport fewest_;
    std::vector<Solved> solved_;
};

} // namespace

double FrontierPoint::gap() const {
    const double points = toPoints(objective);
    return objective == bound || points == 0.0
               ? 0.0
               : (points - toPoints(bound)) / (points < 0.0 ? -points : points);
}

Frontier frontier(const AssignmentProblem& problem, const FrontierOptions& options,
                  const JobControl& control) {
    return FrontierSweep(problem, options, control).run();
}

} // namespace headroom
