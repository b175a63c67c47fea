#include "planner/assignment/solver.h"

#include "planner/assignment/arc_selection.h"
#include "planner/assignment/book_redeal.h"
#include "planner/assignment/canonical_order.h"
#include "planner/assignment/capacity_cover.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/construction.h"
#include "planner/assignment/dual_ascent.h"
#include "planner/assignment/exact_search.h"
#include "planner/assignment/local_search.h"
#include "planner/assignment/narrowed_problem.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/proof_tree.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom {
namespace {

constexpr std::int32_t exactItems = 40; // problems up to this size are tried exactly first
constexpr std::int32_t restartedItems = 400;
constexpr std::int32_t smoothedItems = 1500;  // up to here short descents with a smoothed maximum
constexpr std::int64_t branchedArcs = 4'000;  // problems up to this size are branched on at last
constexpr std::int64_t polishedArcs = 30'000; // above: less polish, fewer arcs for the search
constexpr int briefPolish = 120;
constexpr std::int64_t proofWork = 8; // arcs looked at for each evaluated move
constexpr double searchShare = 0.6;   // of a time limit, where a proof follows
constexpr double climbShare = 0.25;   // of a time limit, for prices
constexpr double polishShare = 0.05;

/// One stage of the prices of large problems: arcs of each item, steps, until which share of
/// the time, and how warm (in spreads) the next choice of arcs is. Not cold: where each item sees
/// the cheapest only, the prices of all other CSMs drift away and the bound is worse than before.
struct Stage {
    std::int32_t arcs;
    int iterations;
    double share;
    double temperature;
};
constexpr std::array<Stage, 3> hugeStages{
    {{8, 80, 0.2, 0.1}, {12, 45, 0.4, 0.03}, {12, 45, 0.6, 0.03}}};
constexpr std::array<Stage, 3> largeStages{
    {{8, 120, 0.2, 0.1}, {16, 150, 0.35, 0.03}, {20, 150, 0.45, 0.03}}};
constexpr double searchedWarmth = 0.03; // in spreads
constexpr double wideGap = 0.01;
constexpr double wideHeat = 0.02; // of what leaving somebody out costs
constexpr double wideAfterBriefPolish = 0.003;
constexpr std::int64_t stagedTries = 20; // of each item, as the unit of work

constexpr std::int64_t dualArcWork = 60'000'000; // arcs × iterations of the dual, work-unit budget

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Moves that locks and pins make by themselves: a cap below that cannot hold.
std::int64_t fixedMoves(const AssignmentProblem& problem) {
    std::int64_t moves = 0;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        moves += problem.fixed(item) ? problem.arcs(item).front().moves : 0;
    return moves;
}

/// One solve, phase by phase.
class SolveRun {
  public:
    SolveRun(const AssignmentProblem& problem, const SolveOptions& options,
             const JobControl& control)
        : problem_(problem), options_(options), stop_(control, options.seconds),
          askedCap_(options.maxMoves ? options.maxMoves : problem.maxMoves()), cap_(askedCap_),
          crew_(options.threads), grid_(costGrid(problem)) {
        if (cap_)
            cap_ = std::max(*cap_, fixedMoves(problem));
    }

    SolveReport run() {
        std::optional<ArcSelection> selection;
        if (manyArcs())
            climbInStages();
        else
            climbWhole();
        covers_ = capacityCovers(problem_);
        if (!covers_.empty())
            climbCovered();
        if (problem_.arcCount() > polishedArcs)
            selection = drawnForSearch();
        SearchModel model(problem_, prices_, searchLimits(), selection ? &*selection : nullptr);
        selection.reset();
        addStartCandidates(model);
        LocalSearch search(model, crew_, options_.seed);
        BookState state(model);
        begin(state, search);
        best_ = search.bestObjective();
        if (!tryExactly() && !goodEnough(best_))
            improve(state, model);
        if (!proved_ && (branches() || coversLeaveMuch()) && !goodEnough(best_))
            prove();
        if (toPoints(best_ - bound_) > worthTightening() * std::abs(toPoints(best_)))
            tighten();
        if (!proved_)
            itemOwners_ = offeredToAll(std::move(itemOwners_));
        return finish();
    }

  private:
    int dualIterations() const {
        if (problem_.itemCount() <= exactItems)
            return 250;
        const std::int64_t arcs = std::max<std::int64_t>(1, problem_.arcCount());
        return static_cast<int>(std::clamp<std::int64_t>(dualArcWork / arcs, 250, 2000));
    }

    void climbWhole() {
        DualAscent ascent(problem_, crew_, cap_);
        climb(ascent);
        if (options_.startPrices.perUnit.empty() && leavesSomebodyOut())
            climbWide(ascent);
    }

    /// Where all arcs are too many to keep, or to look at in each step: prices from some arcs of
    /// each item, drawn anew by the prices so far. The bound is certified over every arc.
    void climbInStages() {
        prices_.perUnit.assign(at(problem_.csmCount()) * at(problem_.resourceCount()), 0);
        bound_ = -unlimited; // the first certificate is that of the last stage
        DualPrices start = options_.startPrices;
        double temperature = 1.0;
        const auto& stages = staged() ? hugeStages : largeStages;
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            const ArcSelection selection =
                selectArcs(problem_, start,
                           {stages[stage].arcs, temperature, options_.seed + stage, {}}, crew_);
            DualAscent ascent(problem_, crew_, cap_, &selection);
            AscentSchedule schedule{stages[stage].iterations};
            schedule.warm = !start.perUnit.empty();
            if (schedule.warm)
                ascent.startFrom(start);
            start = ascent.climb(schedule, stop_.upTo(stages[stage].share));
            spread_ = ascent.spread();
            temperature = stages[stage].temperature * spread_;
        }
        keepIfHigher(std::move(start));
        if (!staged() && options_.startPrices.perUnit.empty() && leavesSomebodyOut()) {
            DualAscent ascent(problem_, crew_, cap_);
            climbWide(ascent);
        }
    }

    /// Accounts that the rules treat alike find the same CSMs cheapest, by differences that mean
    /// nothing: left to these, some books would be offered to nobody and stay half empty. So each
    /// item draws among what is nearly as cheap.
    ArcSelection drawnForSearch() {
        std::vector<CsmIndex> keep;
        if (options_.start.size() == at(problem_.accountCount()))
            for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
                keep.push_back(options_.start[at(problem_.accountsOf(item).front())]);
        return selectArcs(problem_, prices_,
                          {staged() ? 10 : 12, searchedWarmth * spread_, options_.seed, keep},
                          crew_);
    }

    void climb(DualAscent& ascent) {
        AscentSchedule schedule;
        schedule.iterations = dualIterations();
        schedule.warm = !options_.startPrices.perUnit.empty();
        if (schedule.warm) {
            ascent.startFrom(options_.startPrices);
            schedule.iterations /= 3;
        }
        prices_ = ascent.climb(schedule, stop_.upTo(climbShare));
        spread_ = ascent.spread();
        bound_ = certifiedBound(problem_, prices_, cap_, std::nullopt, &crew_);
        if (schedule.warm)
            return;
        if (problem_.arcCount() > polishedArcs)
            schedule.iterations = std::min(schedule.iterations, briefPolish);
        polish(ascent, schedule);
    }

    /// A second climb from the best prices with small steps: some prices have farther to go than
    /// one climb takes them.
    void polish(DualAscent& ascent, AscentSchedule schedule) {
        schedule.warm = true;
        ascent.startFrom(prices_);
        keepIfHigher(ascent.climb(schedule, stop_.upTo(climbShare + polishShare)));
    }

    double worthTightening() const {
        return problem_.arcCount() > polishedArcs ? wideAfterBriefPolish : wideGap;
    }

    /// Where the gap stays wide, more of the work goes into the bound.
    void tighten() {
        if (proved_ || staged() || stop_.reached())
            return;
        DualAscent ascent(problem_, crew_, cap_);
        polish(ascent, {dualIterations()});
        if (covers_.empty() || widePrices_.perUnit.empty())
            return;
        AscentSchedule schedule{dualIterations()};
        schedule.warm = true;
        ascent.startFrom(widePrices_);
        keepIfHigher(ascent.climb(schedule, stop_));
    }

    void keepIfHigher(DualPrices prices) {
        const Micropoints bound = certifiedBound(problem_, prices, cap_, std::nullopt, &crew_);
        if (bound <= bound_)
            return;
        bound_ = bound;
        prices_ = std::move(prices);
    }

    /// A quick plan from the prices tells whether capacity is short somewhere.
    bool leavesSomebodyOut() {
        std::optional<ArcSelection> selection;
        if (manyArcs())
            selection = drawnForSearch();
        const SearchModel model(problem_, prices_, {12, cap_, 1e15, 1e15},
                                selection ? &*selection : nullptr);
        BookState state(model);
        construct(state);
        placeUnassigned(state);
        const std::vector<CsmIndex> owners = offeredToAll(state.itemOwners());
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            if (owners[at(item)] == noCsm && !problem_.arcs(item).empty())
                return true;
        return false;
    }

    /// Where accounts must stay out, prices end at what that costs: far above the usual ones.
    void climbWide(DualAscent& ascent) {
        AscentSchedule schedule;
        schedule.iterations = 2 * dualIterations();
        schedule.wide = true;
        widePrices_ = ascent.climb(schedule, stop_.upTo(0.35));
        keepIfHigher(widePrices_);
    }

    /// Where whole items must stay out, prices for everybody else: those of the cover alone decide
    /// nothing.
    void climbCovered() {
        DualPrices prices = prices_;
        for (int round = 0; round < 2; ++round) {
            const AssignmentProblem rest = withoutCovered(problem_, covers_, prices, cap_);
            DualAscent ascent(rest, crew_, cap_);
            AscentSchedule schedule{dualIterations()};
            schedule.warm = round > 0;
            if (schedule.warm)
                ascent.startFrom(prices);
            prices = ascent.climb(schedule, stop_.upTo(climbShare + polishShare));
            keepIfHigher(prices);
        }
    }

    void addStartCandidates(SearchModel& model) const {
        if (options_.start.size() != at(problem_.accountCount()))
            return;
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            const CsmIndex csm = options_.start[at(problem_.accountsOf(item).front())];
            if (csm != noCsm && csm < problem_.csmCount())
                model.requireCandidate(item, csm);
        }
    }

    void begin(BookState& state, LocalSearch& search) {
        construct(state);
        placeUnassigned(state);
        state.recountMoves();
        search.offer(state);
        if (options_.start.size() == at(problem_.accountCount()))
            offerStart(state, search);
        itemOwners_ = search.best();
    }

    /// The given plan, made legal, becomes the starting point where it is better.
    void offerStart(BookState& state, LocalSearch& search) const {
        std::vector<CsmIndex> owners = state.itemOwners();
        const std::vector<CsmIndex> constructed = owners;
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            const CsmIndex csm = options_.start[at(problem_.accountsOf(item).front())];
            if (!problem_.fixed(item))
                owners[at(item)] = csm;
        }
        state.assignAll(owners);
        repairLimits(state);
        placeUnassigned(state);
        const Micropoints before = search.bestObjective();
        search.offer(state);
        if (search.bestObjective() == before)
            state.assignAll(constructed);
    }

    bool tryExactly() {
        if (problem_.itemCount() <= exactItems)
            searchWhole(200'000);
        return proved_;
    }

    void searchWhole(std::int64_t nodes) {
        std::vector<CsmIndex> csms(at(problem_.csmCount()));
        std::iota(csms.begin(), csms.end(), 0);
        std::vector<std::int32_t> items(at(problem_.itemCount()));
        std::iota(items.begin(), items.end(), 0);
        ExactTask task{csms, items};
        task.incumbent = best_;
        const ExactOutcome exact =
            searchExactly(problem_, prices_, task, {nodes, cap_, grid_}, stop_);
        if (exact.improved)
            itemOwners_ = exact.itemOwners;
        best_ = exact.objective;
        proved_ = exact.proved;
    }

    /// Where everything is tight, several times; once more where somebody stays out who could be
    /// served if others stood elsewhere.
    void improve(BookState& state, SearchModel& model) {
        if (!covers_.empty())
            packOthers(state);
        const int rounds = roundCount();
        const bool again = !packing() && covers_.empty() && dearestLeftOut() > 0.0;
        const double share = (branches() ? searchShare : 1.0) / (again ? 2.0 : 1.0);
        for (int round = 0; round < rounds && !improved(); ++round) {
            searchRound(state, model, schedule(rounds),
                        {round, share * round / rounds, share / rounds});
            if (packing() && problem_.itemCount() <= restartedItems)
                searchWhole(2'000'000);
        }
        if (again && dearestLeftOut() > 0.0 && !improved())
            searchRound(state, model, wideSchedule(), {rounds, share, share});
    }

    /// The cheapest items to leave out are left out, the others packed as if there were enough
    /// room: a plan to begin with.
    void packOthers(BookState& state) {
        const AssignmentProblem rest = withoutCovered(problem_, covers_, prices_, cap_);
        SearchModel model(rest, prices_, searchLimits());
        BookState packed(model);
        construct(packed);
        placeUnassigned(packed);
        packed.recountMoves();
        LocalSearch search(model, crew_, options_.seed);
        search.offer(packed);
        AnnealSchedule half = schedule(1);
        half.evaluations /= 2;
        search.anneal(packed, half, stop_.upTo(0.5));
        evaluated_ += search.evaluated();
        if (search.bestObjective() >= best_)
            return;
        best_ = search.bestObjective();
        itemOwners_ = search.best();
        state.assignAll(itemOwners_);
    }

    bool improved() const { return proved_ || stop_.reached() || goodEnough(best_); }

    struct Round {
        int number = 0;
        double from = 0.0; ///< share of the time limit
        double share = 1.0;
    };

    /// Annealing finds the shape of a plan; then books are dealt out anew, a few at a time, which
    /// finds exchanges of many accounts at once.
    void searchRound(BookState& state, SearchModel& model, const AnnealSchedule& schedule,
                     const Round& round) {
        LocalSearch search(model, crew_, options_.seed + at(round.number));
        search.anneal(state, schedule, stop_.upTo(round.from + round.share * annealShare()));
        evaluated_ += search.evaluated();
        // Under a tight cap annealing may not come back to what it started from.
        const bool better = search.bestObjective() < best_;
        std::vector<CsmIndex> owners = better ? search.best() : itemOwners_;
        const Micropoints found = better ? search.bestObjective() : best_;
        const Micropoints saved =
            redealBooks(model, prices_, owners, redealEffort(schedule.evaluations),
                        stop_.upTo(round.from + round.share));
        if (found - saved >= best_)
            return;
        best_ = found - saved;
        itemOwners_ = std::move(owners);
    }

    /// Dealing books out anew gains least where there are many: it sees a few at a time.
    double annealShare() const { return manyArcs() ? 0.9 : 0.7; }

    /// Where few books hold few accounts, no prices can tell what it costs that each goes somewhere
    /// whole. Packing problems are searched whole between rounds instead.
    bool branches() const {
        return problem_.arcCount() <= branchedArcs && !packing() && covers_.empty();
    }

    /// Where more than the covers keeps accounts out, the tree says more from the prices of all.
    bool coversLeaveMuch() const {
        return !covers_.empty() && problem_.arcCount() <= branchedArcs && !packing() &&
               toPoints(best_ - bound_) > wideGap * std::abs(toPoints(best_));
    }

    void prove() {
        ProofTask task{best_, bound_, prices_, cap_, grid_};
        task.work = stop_.limitedByTime() ? unlimited : proofWork * evaluations();
        if (!widePrices_.perUnit.empty() && !covers_.empty()) {
            task.prices = widePrices_;
            task.bound = lagrangianBound(problem_, widePrices_, cap_);
        }
        ProofOutcome proof = proveByBranching(problem_, task, stop_);
        bound_ = std::max(bound_, proof.bound);
        if (proof.improved) {
            best_ = proof.objective;
            itemOwners_ = std::move(proof.itemOwners);
        }
        proved_ = bound_ >= best_;
    }

    /// The search knows a few CSMs for each account. Whoever it left out is offered to all of them,
    /// so that nobody stays unassigned who fits as the plan stands.
    std::vector<CsmIndex> offeredToAll(std::vector<CsmIndex> owners) const {
        if (std::ranges::find(owners, noCsm) == owners.end())
            return owners;
        ArcSelection offers{{0}, {}};
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            if (const CsmIndex csm = owners[at(item)]; csm != noCsm)
                offers.arcs.push_back(*problem_.findArc(item, csm));
            else
                for (const ItemArc& arc : problem_.arcs(item))
                    offers.arcs.push_back(arc);
            offers.first.push_back(static_cast<std::int64_t>(offers.arcs.size()));
        }
        const SearchModel model(problem_, prices_, {problem_.csmCount(), cap_, 1e15, 1e15},
                                &offers);
        BookState state(model);
        state.assignAll(owners);
        return placeWhereRoom(state) > 0 ? state.itemOwners() : std::move(owners);
    }

    /// No plan costs less than the next multiple of the grid.
    Micropoints onGrid(Micropoints bound) const {
        const Micropoints over = bound % grid_;
        return over == 0 ? bound : bound - over + (over > 0 ? grid_ : 0);
    }

    bool goodEnough(Micropoints objective) const {
        const double points = std::abs(toPoints(objective));
        return toPoints(objective - onGrid(bound_)) <= options_.targetGap * points;
    }

    /// Without balance terms books only have to hold their accounts: a packing problem, where
    /// prices come from the limits alone.
    bool packing() const {
        for (CsmIndex j = 0; j < problem_.csmCount(); ++j)
            if (problem_.curve(j, 0).above > 0 || problem_.curve(j, 0).below > 0)
                return false;
        return true;
    }

    /// Reaches were measured: the larger the problem, the nearer a good plan is to its prices.
    SearchLimits searchLimits() const {
        const double items = problem_.itemCount();
        if (packing())
            return {7, cap_, 1e15, (0.004 + 8.0 / items + 4000.0 / (items * items)) * spread_};
        return {12, cap_, 0.5 * spread_, (0.015 + 100.0 / items) * spread_};
    }

    bool manyArcs() const { return staged() || problem_.arcCount() > options_.climbedPairs; }

    bool staged() const { return problem_.arcCount() > options_.wholePairs; }

    std::int64_t evaluations() const {
        const std::int64_t items = problem_.itemCount();
        const std::int64_t usual = staged()
                                       ? std::max<std::int64_t>(2000, stagedTries * items / 1000)
                                       : 10'000 + 2 * items;
        return 1000 * options_.iterations.value_or(usual);
    }

    /// Small packing problems profit from fresh starts, all others from one long one.
    int roundCount() const {
        if (!packing() || problem_.itemCount() > restartedItems)
            return 1;
        return stop_.limitedByTime()
                   ? 6
                   : static_cast<int>(std::clamp<std::int64_t>(evaluations() / 20'000'000, 1, 8));
    }

    RedealEffort redealEffort(std::int64_t annealed) const {
        const std::int64_t share = packing() ? 2 : 20;
        return {stop_.limitedByTime() ? unlimited : annealed / share, options_.seed, grid_};
    }

    /// Temperatures and penalties were measured with the assignment benchmark.
    AnnealSchedule schedule(int rounds) const {
        AnnealSchedule schedule;
        const bool pack = packing();
        schedule.hot = (pack ? 0.005 : 0.1) * spread_;
        schedule.cold = (pack ? 0.0005 : 0.001) * spread_;
        schedule.softUntil = pack ? 0.97 : 0.98;
        schedule.penalty = pack ? 1.0 : 50.0;
        schedule.adaptive = pack;
        schedule.chainsPerMille = pack ? 200 : 10;
        schedule.evaluations = evaluations() / rounds;
        if (!pack && problem_.itemCount() <= smoothedItems) {
            schedule.triesPerDescent = 1000.0;
            schedule.smoothing = 0.1;
        }
        return schedule;
    }

    /// Where somebody stays out, what that costs is the scale of temperatures, limits are passed
    /// and kept in turns, and the chains of many exchanges matter most.
    AnnealSchedule wideSchedule() const {
        AnnealSchedule wide = schedule(1);
        wide.hot = std::max(wide.hot, wideHeat * dearestLeftOut());
        wide.penalty = 1.0;
        wide.adaptive = true;
        wide.chainsPerMille = 200;
        wide.triesPerDescent = 3000.0;
        return wide;
    }

    /// Points of the dearest item that somebody may serve and nobody does; 0 = all are served.
    double dearestLeftOut() const {
        Micropoints dearest = 0;
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            if (itemOwners_[at(item)] == noCsm && !problem_.arcs(item).empty())
                dearest = std::max(dearest, problem_.unassignedCost(item));
        return toPoints(dearest);
    }

    SolveReport finish() const {
        std::vector<CsmIndex> owners;
        for (std::int32_t i = 0; i < problem_.accountCount(); ++i)
            owners.push_back(itemOwners_[at(problem_.itemOf(i))]);
        SolveReport report = describePlan(problem_, owners, prices_);
        report.bound = proved_ ? report.objective : onGrid(bound_);
        const bool capBroken = askedCap_ && movedUnits(problem_, owners) > *askedCap_;
        if (!report.violations.empty() || capBroken)
            report.status = SolveStatus::Infeasible;
        else if (report.objective == report.bound)
            report.status = SolveStatus::Optimal;
        else
            report.status = stop_.stoppedByUser() ? SolveStatus::Stopped : SolveStatus::Feasible;
        report.seed = options_.seed;
        report.iterations = evaluated_ / 1000;
        report.seconds = stop_.elapsed();
        return report;
    }

    const AssignmentProblem& problem_;
    const SolveOptions& options_;
    StopRule stop_;
    std::optional<std::int64_t> askedCap_;
    std::optional<std::int64_t> cap_;
    WorkerCrew crew_;
    DualPrices prices_;
    double spread_ = 1.0;
    std::vector<CapacityCover> covers_;
    DualPrices widePrices_; ///< that reach what leaving somebody out costs
    Micropoints bound_ = 0;
    Micropoints grid_ = 1;
    std::vector<CsmIndex> itemOwners_;
    Micropoints best_ = forbidden;
    std::int64_t evaluated_ = 0;
    bool proved_ = false;
};

} // namespace

SolveReport solve(const AssignmentProblem& problem, const SolveOptions& options,
                  const JobControl& control) {
    const CanonicalOrder order = canonicalOrder(problem.input());
    if (order.unchanged())
        return SolveRun(problem, options, control).run();
    const auto canonical = makeAssignmentProblem(reordered(problem.input(), order));
    const auto resources = at(problem.resourceCount());
    const SolveReport found =
        SolveRun(*canonical, reordered(options, order, resources), control).run();
    SolveReport report = describePlan(problem, inInputOrder(found.owners, order),
                                      inInputOrder(found.prices, order, resources));
    report.status = found.status;
    report.bound = found.bound;
    report.seed = found.seed;
    report.iterations = found.iterations;
    report.seconds = found.seconds;
    return report;
}

} // namespace headroom
