#include "planner/assignment/frontier.h"

#include "planner/assignment/canonical_order.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/solve_part.h"
#include "planner/assignment/worker_crew.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <span>
#include <utility>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

// Thousands of evaluated moves: the ends are solved with more care, all others start from them.
constexpr std::int64_t endWork = 3'000;
constexpr std::int64_t pointWork = 1'000;
struct Effort {
    double gap; ///< points less certain than this are worth more work
    std::int64_t work;
};
constexpr std::array<Effort, 4> weakEfforts{
    {{0.007, 4'000}, {0.009, 4'000}, {0.009, 4'000}, {0.010, 12'000}}};
constexpr double climbing = 0.7; // prices start from those of neighbours
constexpr double farOff = 0.005; // of the line between its neighbours: prices that are of no use
constexpr int fillingRounds = 2;
constexpr double oftenWeak = 0.25; // of the points that may be

struct Solved {
    std::int64_t cap = 0;
    SolveReport report;
    bool done = false;
};

struct Candidate {
    std::int64_t units = 0;
    const SolveReport* plan = nullptr;
};

/// How much of the expected work is done, over all solves; in thousands of evaluated moves. What is
/// expected is put right stage by stage, and what has been told is never taken back.
class SweepProgress {
  public:
    explicit SweepProgress(const JobControl& control) : control_(control) {}

    /// From here on.
    void expect(double work) {
        const std::scoped_lock lock(mutex_);
        all_ = done_ + work;
    }
    void add(double work) {
        const std::scoped_lock lock(mutex_);
        done_ += work;
        told_ = std::max(told_, std::min(0.99, done_ / std::max(1.0, all_)));
        control_.report({told_, {}, {}});
    }

  private:
    const JobControl& control_;
    std::mutex mutex_;
    double done_ = 0.0;
    double all_ = 1.0;
    double told_ = 0.0;
};

class FrontierSweep {
  public:
    FrontierSweep(const AssignmentProblem& problem, const FrontierOptions& options,
                  const JobControl& control)
        : problem_(problem), options_(options), control_(control), progress_(control),
          crew_(options.threads) {}

    Frontier run() {
        progress_.expect(2.0 * endWork + pointsWork() + strengtheningFrom(0));
        solveEnds();
        progress_.expect(pointsWork() + strengtheningFrom(0));
        solveBetween();
        for (int round = 0; round < fillingRounds && !control_.stopRequested(); ++round)
            fillGaps();
        for (std::size_t wave = 0; wave < weakEfforts.size(); ++wave)
            strengthen(wave);
        Frontier result = collect();
        result.fewestUnits = unitsOf(fewest_);
        result.knee = kneeOf(result.points);
        addToday(result);
        result.stopped = control_.stopRequested();
        return result;
    }

  private:
    std::int64_t unitsOf(const SolveReport& plan) const {
        return movedUnits(problem_, plan.owners);
    }

    double pointsWork() const { return static_cast<double>(options_.points * pointWork); }

    std::int64_t mostWeak() const { return std::max(1, options_.points / 4); }

    /// Of this wave and all after it. Before one has begun nobody knows how many points are weak.
    double strengtheningFrom(std::size_t wave) const {
        double work = 0.0;
        for (std::size_t w = wave; w < weakEfforts.size(); ++w)
            work += oftenWeak * static_cast<double>(weakEfforts[w].work * mostWeak());
        return work;
    }

    /// Tells of its work as a part of all.
    SolveReport solved(const AssignmentProblem& problem, const SolveOptions& options) const {
        const auto work = static_cast<double>(*options.iterations);
        double told = 0.0;
        SolveReport report = solvePart(problem, options, control_, [&](double part) {
            if (part > told)
                progress_.add((part - std::exchange(told, part)) * work);
        });
        progress_.add((1.0 - told) * work);
        return report;
    }

    SolveOptions common(double share, std::int64_t work) const {
        SolveOptions options;
        options.seed = options_.seed;
        options.threads = options_.threads;
        options.climbing = climbing;
        options.iterations = options_.iterations.value_or(work);
        if (options_.seconds)
            options.seconds = *options_.seconds * share;
        return options;
    }

    /// The best plan without a cap of its own shows how many moves are worth making at all; another
    /// the fewest that are needed.
    void solveEnds() {
        SolveReport reluctant;
        crew_.run(2, [&](int end) {
            SolveReport& plan = end == 0 ? free_ : reluctant;
            plan = end == 0 ? solveFree() : solveReluctantly();
        });
        fewest_ = free_;
        if (!reluctant.owners.empty() && unitsOf(reluctant) < unitsOf(free_) &&
            reluctant.unassigned.size() <= free_.unassigned.size())
            fewest_ = evaluatePlan(problem_, reluctant.owners, free_.prices);
    }

    SolveReport solveFree() const {
        SolveOptions options = common(0.2, endWork);
        options.threads = threadsOfEnds();
        return solved(problem_, options);
    }

    /// Moves made dearer than anything but leaving an account out.
    SolveReport solveReluctantly() const {
        if (control_.stopRequested())
            return {};
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
            return {};
        SolveOptions options = common(0.1, endWork);
        options.threads = threadsOfEnds();
        return solved(*reluctant, options);
    }

    /// Both are solved at the same time.
    int threadsOfEnds() const { return std::max(1, crew_.threads() / 2); }

    /// Evenly spread caps, in waves: the middle with both ends, the middles of both halves, and so
    /// on. Which plans a cap starts from depends on the waves before, never on the threads of its
    /// own.
    void solveBetween() {
        const std::int64_t least = unitsOf(fewest_);
        const std::int64_t most = unitsOf(free_);
        const std::int64_t points = std::max(2, options_.points);
        std::vector<std::int64_t> caps;
        for (std::int64_t p = 1; p + 1 < points; ++p) {
            const std::int64_t cap = least + (most - least) * p / (points - 1);
            if (cap > least && cap < most && (caps.empty() || caps.back() != cap))
                caps.push_back(cap);
        }
        share_ = 1.0 / static_cast<double>(caps.size() + 1);
        std::vector<std::int64_t> wave;
        if (least < most)
            wave.push_back(least);
        std::vector<std::span<const std::int64_t>> open{caps};
        while (!open.empty()) {
            std::vector<std::span<const std::int64_t>> halves;
            for (const std::span<const std::int64_t> part : open) {
                if (part.empty())
                    continue;
                const std::size_t middle = part.size() / 2;
                wave.push_back(part[middle]);
                halves.push_back(part.first(middle));
                halves.push_back(part.subspan(middle + 1));
            }
            solveWave(wave, pointWork);
            wave.clear();
            open = std::move(halves);
        }
    }

    /// Caps in the middle of the widest gaps, as many as points are missing. Next to the fewest
    /// moves hardly a plan is legal at all, so that gap is left.
    void fillGaps() {
        const std::vector<FrontierPoint> points = collect().points;
        std::vector<std::pair<std::int64_t, std::int64_t>> gaps; // −width, cap
        for (std::size_t p = 2; p < points.size(); ++p) {
            const std::int64_t width = points[p].units - points[p - 1].units;
            const std::int64_t cap = points[p - 1].units + width / 2;
            if (width > 1 && std::ranges::find(solved_, cap, &Solved::cap) == solved_.end())
                gaps.emplace_back(-width, cap);
        }
        std::ranges::sort(gaps);
        std::vector<std::int64_t> wave;
        for (const auto& [width, cap] : gaps)
            if (std::ssize(points) + std::ssize(wave) < options_.points)
                wave.push_back(cap);
        solveWave(wave, pointWork);
    }

    /// The points with the widest gaps between plan and bound, a quarter of all, once more. At the
    /// fewest moves more work finds nothing: hardly a plan is legal there.
    void strengthen(std::size_t wave) {
        const Effort& effort = weakEfforts[wave];
        std::vector<std::pair<double, std::int64_t>> weak; // −gap, units
        for (const FrontierPoint& point : collect().points)
            if (point.gap() > effort.gap && point.units < unitsOf(free_) &&
                point.units >= unitsOf(fewest_))
                weak.emplace_back(-point.gap(), point.units);
        std::ranges::sort(weak);
        weak.resize(std::min(weak.size(), at(mostWeak())));
        std::vector<std::int64_t> caps;
        for (const auto& [gap, units] : weak)
            caps.push_back(units);
        progress_.expect(static_cast<double>(effort.work * std::ssize(caps)) +
                         strengtheningFrom(wave + 1));
        solveWave(caps, effort.work);
    }

    void solveWave(const std::vector<std::int64_t>& caps, std::int64_t work) {
        if (caps.empty())
            return;
        const std::vector<Solved> known = solved_;
        const std::size_t first = solved_.size();
        for (const std::int64_t cap : caps)
            solved_.push_back({cap, {}, false});
        const bool withToday = !today_ && unitsOf(fewest_) > 0;
        const int pieces = static_cast<int>(caps.size()) + (withToday ? 1 : 0);
        if (pieces == 1) { // nothing to share out but the work of the point itself
            solvePoint(solved_[first], known, {work, options_.threads});
            return;
        }
        crew_.run(pieces, [&](int p) {
            if (p < std::ssize(caps))
                solvePoint(solved_[first + at(p)], known, {work, 1});
            else
                today_ = solveToday(1);
        });
    }

    struct Labour {
        std::int64_t work;
        int threads;
    };

    void solvePoint(Solved& point, const std::vector<Solved>& known, Labour labour) const {
        if (control_.stopRequested())
            return;
        SolveOptions options = common(
            0.65 * std::min(1.0, static_cast<double>(crew_.threads()) * share_), labour.work);
        options.threads = labour.threads;
        options.maxMoves = point.cap;
        options.seed +=
            at(std::ranges::count(known, point.cap, &Solved::cap)); // not the same again
        const SolveReport* start = &fewest_;
        for (const Solved& other : known)
            if (other.done && unitsOf(other.report) <= point.cap &&
                other.report.objective < start->objective)
                start = &other.report;
        options.start = start->owners;
        options.startPrices = pricesNear(point.cap, known);
        point.report = solved(problem_, options);
        point.done = true;
    }

    struct Neighbours {
        const Solved* below = nullptr;
        const Solved* above = nullptr;
    };

    /// Of several with the same cap the one that is more certain.
    static Neighbours neighbours(std::int64_t cap, const std::vector<Solved>& known) {
        Neighbours near;
        const auto consider = [](const Solved*& best, const Solved& point, bool nearer) {
            if (best == nullptr || nearer ||
                (point.cap == best->cap && point.report.bound > best->report.bound))
                best = &point;
        };
        for (const Solved& point : known) {
            if (point.done && point.cap <= cap)
                consider(near.below, point, near.below && point.cap > near.below->cap);
            if (point.done && point.cap >= cap)
                consider(near.above, point, near.above && point.cap < near.above->cap);
        }
        return near;
    }

    /// Of the neighbours' prices those that are worth more under this cap; none where both are far
    /// off, as they are next to the fewest moves: one move more may be worth many times less there.
    DualPrices pricesNear(std::int64_t cap, const std::vector<Solved>& known) const {
        const auto [below, aboveSolved] = neighbours(cap, known);
        const SolveReport& above = aboveSolved == nullptr ? free_ : aboveSolved->report;
        const Micropoints fromAbove = certifiedBound(problem_, above.prices, cap);
        if (below == nullptr)
            return cap <= unitsOf(fewest_) ? DualPrices() : above.prices;
        const Micropoints fromBelow = certifiedBound(problem_, below->report.prices, cap);
        const std::int64_t last = aboveSolved == nullptr ? unitsOf(free_) : aboveSolved->cap;
        const double across = static_cast<double>(cap - below->cap) /
                              static_cast<double>(std::max<std::int64_t>(1, last - below->cap));
        const double line =
            toPoints(below->report.bound) * (1.0 - across) + toPoints(above.bound) * across;
        if (line - toPoints(std::max(fromAbove, fromBelow)) > farOff * std::abs(line))
            return {};
        return fromBelow > fromAbove ? below->report.prices : above.prices;
    }

    /// A plan with fewer moves that costs no more replaces one with more: the curve only falls.
    Frontier collect() const {
        std::vector<Candidate> plans;
        for (const Solved& point : solved_)
            if (point.done)
                plans.push_back({unitsOf(point.report), &point.report});
        plans.push_back({unitsOf(fewest_), &fewest_});
        plans.push_back({unitsOf(free_), &free_});
        std::ranges::stable_sort(plans, [](const Candidate& a, const Candidate& b) {
            return a.units != b.units ? a.units < b.units : a.plan->objective < b.plan->objective;
        });
        Frontier result;
        for (const auto& [units, plan] : plans)
            if (result.points.empty() || plan->objective < result.points.back().objective)
                result.points.push_back({units, plan->moves, plan->objective, boundAt(units),
                                         plan->terms, plan->owners});
        return result;
    }

    /// Every set of prices bounds every cap; the nearest caps give the best bounds. What was proved
    /// for a cap holds for all that are tighter.
    Micropoints boundAt(std::int64_t units) const {
        const auto [below, above] = neighbours(units, solved_);
        Micropoints best = std::max(free_.bound, certifiedBound(problem_, free_.prices, units));
        for (const Solved* near : {below, above})
            if (near != nullptr)
                best = std::max(best, certifiedBound(problem_, near->report.prices, units));
        return above == nullptr ? best : std::max(best, above->report.bound);
    }

    /// Nobody moves: whoever has a CSM in the team is fixed to that one, and no book may become
    /// worse than its limit or than it is.
    SolveReport solveToday(int threads) const {
        ProblemInput input = problem_.input();
        for (AccountRow& account : input.accounts)
            if (account.fixedTo == noCsm)
                account.fixedTo = account.owner;
        const Result<AssignmentProblem> today = makeAssignmentProblem(std::move(input));
        if (!today || control_.stopRequested())
            return {};
        SolveOptions options = common(0.05, pointWork);
        options.threads = threads;
        return solved(*today, options);
    }

    void addToday(Frontier& result) const {
        if (result.fewestUnits == 0 || control_.stopRequested())
            return;
        const SolveReport plan = today_ ? *today_ : solveToday(options_.threads);
        if (plan.owners.empty())
            return;
        const std::int64_t units = unitsOf(plan);
        if (units >= result.points.front().units)
            return;
        result.points.insert(result.points.begin(), {units, plan.moves, plan.objective, plan.bound,
                                                     plan.terms, plan.owners, false});
        ++result.knee;
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
    mutable SweepProgress progress_;
    WorkerCrew crew_;
    SolveReport free_;
    SolveReport fewest_;
    std::optional<SolveReport> today_; ///< without owners where it could not be solved
    std::vector<Solved> solved_;
    double share_ = 1.0; ///< of one cap in the time for all
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
    const CanonicalOrder order = canonicalOrder(problem.input());
    if (order.unchanged())
        return FrontierSweep(problem, options, control).run();
    const auto canonical = makeAssignmentProblem(reordered(problem.input(), order));
    Frontier result = FrontierSweep(*canonical, options, control).run();
    for (FrontierPoint& point : result.points)
        point.owners = inInputOrder(point.owners, order);
    return result;
}

} // namespace headroom
