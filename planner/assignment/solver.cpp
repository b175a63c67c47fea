#include "planner/assignment/solver.h"

#include "planner/assignment/arc_selection.h"
#include "planner/assignment/book_redeal.h"
#include "planner/assignment/canonical_order.h"
#include "planner/assignment/capacity_cover.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/construction.h"
#include "planner/assignment/counted_out.h"
#include "planner/assignment/dual_ascent.h"
#include "planner/assignment/exact_search.h"
#include "planner/assignment/knapsack_dual.h"
#include "planner/assignment/knapsack_tree.h"
#include "planner/assignment/local_search.h"
#include "planner/assignment/narrowed_problem.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/proof_tree.h"
#include "planner/assignment/search_effort.h"
#include "planner/assignment/solve_part.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom {
namespace {

constexpr std::int64_t branchedArcs = 4'000; // problems up to this size are branched on at last
constexpr int briefPolish = 120;
constexpr std::int64_t proofWork = 8;              // arcs looked at for each evaluated move
constexpr std::int64_t briefCells = 1'500'000'000; // of tables, between rounds of the search
constexpr double briefUntil = 0.5;                 // of a time limit
constexpr double decidedGap = 0.001;               // up to here packed whole at last
constexpr std::int64_t packingWork = 400;          // cells for each evaluated move
constexpr double searchShare = 0.6;                // of a time limit, where a proof follows
constexpr double climbShare = 0.25;                // of a time limit, for prices
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
// What is told of the work by then: prices, and all rounds of the search; the rest is proof.
constexpr double climbed = 0.1;
constexpr double searched = 0.8;
constexpr double searchedWarmth = 0.03; // in spreads

constexpr double provedUntil = 0.9; // of a time limit, where those who stay out are counted

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
    SolveRun(const AssignmentProblem& problem, const SolveOptions& options, const StopRule& stop)
        : problem_(problem), options_(options), stop_(stop),
          askedCap_(options.maxMoves ? options.maxMoves : problem.maxMoves()), cap_(askedCap_),
          crew_(options.threads), effort_(problem, options), grid_(costGrid(problem)) {
        if (cap_)
            cap_ = std::max(*cap_, fixedMoves(problem));
    }

    SolveReport run() {
        std::optional<ArcSelection> selection;
        if (effort_.manyArcs())
            climbInStages();
        else
            climbWhole();
        covers_ = capacityCovers(problem_);
        if (!covers_.empty())
            climbCovered();
        if (effort_.polishedBriefly())
            selection = drawnForSearch();
        SearchModel model(problem_, prices_, effort_.searchLimits(cap_, spread_),
                          selection ? &*selection : nullptr);
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
        if (packingDecides() && !improved())
            packBooks(stop_.limitedByTime() ? unlimited : packingWork * effort_.evaluations(),
                      stop_);
        if (toPoints(best_ - bound_) > effort_.worthTightening() * std::abs(toPoints(best_)))
            tighten();
        if (countingHelps())
            countLeftOut();
        if (!proved_)
            itemOwners_ = offeredToAll(std::move(itemOwners_));
        return finish();
    }

  private:
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
        const auto& stages = effort_.staged() ? hugeStages : largeStages;
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
        if (!effort_.staged() && options_.startPrices.perUnit.empty() && leavesSomebodyOut()) {
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
        return selectArcs(
            problem_, prices_,
            {effort_.staged() ? 10 : 12, searchedWarmth * spread_, options_.seed, keep}, crew_);
    }

    void climb(DualAscent& ascent) {
        AscentSchedule schedule;
        schedule.iterations = effort_.dualIterations();
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
        if (effort_.polishedBriefly())
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

    /// Where the gap stays wide, more of the work goes into the bound.
    void tighten() {
        if (proved_ || effort_.staged() || stop_.reached())
            return;
        DualAscent ascent(problem_, crew_, cap_);
        polish(ascent, {effort_.dualIterations()});
        if (covers_.empty() || widePrices_.perUnit.empty())
            return;
        AscentSchedule schedule{effort_.dualIterations()};
        schedule.warm = true;
        ascent.startFrom(widePrices_);
        keepIfHigher(ascent.climb(schedule, stop_));
    }

    std::int64_t leftOut() const { return std::ranges::count(itemOwners_, noCsm); }

    bool countingHelps() const {
        return !proved_ && !stop_.reached() && !effort_.polishedBriefly() && leftOut() > 0 &&
               toPoints(best_ - bound_) > SearchEffort::wideGap * std::abs(toPoints(best_));
    }

    void countLeftOut() {
        const CountedOutTask task{best_,   bound_, leftOut(),
                                  prices_, cap_,   effort_.countingIterations()};
        bound_ = std::max(bound_, countedOutBound(problem_, task, crew_, stop_));
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
        if (effort_.manyArcs())
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
        schedule.iterations = 2 * effort_.dualIterations();
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
            AscentSchedule schedule{effort_.dualIterations()};
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
        if (effort_.triedExactly())
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
        const bool again = !effort_.packing() && covers_.empty() && dearestLeftOut() > 0.0;
        const bool bothWays = effort_.smoothsBothWays() && covers_.empty() && !again;
        const int rounds = bothWays ? 2 : effort_.roundCount();
        const int all = rounds + (again ? 1 : 0);
        const auto searchedShare = [&] {
            return (branches() || packingDecides() ? searchShare : 1.0) / (again ? 2.0 : 1.0);
        };
        for (int round = 0; round < rounds && !improved(); ++round) {
            const double share = searchedShare();
            if (round > 0 && bothWays)
                beginAnew(state);
            searchRound(state, model, effort_.schedule(round, rounds, spread_),
                        {round, all, share * round / rounds, share / rounds});
            if (packsBooks() && round == 0 && !improved())
                packBooks(briefCells, stop_.upTo(briefUntil));
            else if (effort_.startsAnew())
                searchWhole(2'000'000);
        }
        if (again && dearestLeftOut() > 0.0 && !improved())
            searchRound(state, model, effort_.wideSchedule(spread_, dearestLeftOut()),
                        {rounds, all, searchedShare(), searchedShare()});
    }

    static void beginAnew(BookState& state) {
        const auto items = at(state.model().problem().itemCount());
        state.assignAll(std::vector<CsmIndex>(items, noCsm));
        construct(state);
        placeUnassigned(state);
        state.recountMoves();
    }

    /// The cheapest items to leave out are left out, the others packed as if there were enough
    /// room: a plan to begin with.
    void packOthers(BookState& state) {
        const AssignmentProblem rest = withoutCovered(problem_, covers_, prices_, cap_);
        SearchModel model(rest, prices_, effort_.searchLimits(cap_, spread_));
        BookState packed(model);
        construct(packed);
        placeUnassigned(packed);
        packed.recountMoves();
        LocalSearch search(model, crew_, options_.seed);
        search.offer(packed);
        AnnealSchedule half = effort_.schedule(0, 1, spread_);
        half.evaluations /= 2;
        search.anneal(packed, half, stop_.upTo(0.5).stretch(0.0, climbed));
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
        int all = 1;
        double from = 0.0; ///< share of the time limit
        double share = 1.0;
    };

    /// Annealing finds the shape of a plan; then books are dealt out anew, a few at a time, which
    /// finds exchanges of many accounts at once.
    void searchRound(BookState& state, SearchModel& model, const AnnealSchedule& schedule,
                     const Round& round) {
        LocalSearch search(model, crew_, options_.seed + at(round.number));
        const double begun = climbed + searched * round.number / round.all;
        search.anneal(state, schedule,
                      stop_.upTo(round.from + round.share * annealShare())
                          .stretch(begun, begun + searched * annealShare() / round.all));
        evaluated_ += search.evaluated();
        // Under a tight cap annealing may not come back to what it started from. Where there are
        // many rounds each deals out what it found itself: the best so far has been dealt out.
        const bool own = effort_.startsAnew() ? search.bestObjective() < forbidden
                                              : search.bestObjective() < best_;
        std::vector<CsmIndex> owners = own ? search.best() : itemOwners_;
        const Micropoints found = own ? search.bestObjective() : best_;
        RedealEffort effort = effort_.redeal(schedule.evaluations, grid_);
        effort.seed += at(round.number);
        const Micropoints saved =
            redealBooks(model, prices_, owners, effort, stop_.upTo(round.from + round.share));
        if (found - saved >= best_)
            return;
        best_ = found - saved;
        itemOwners_ = std::move(owners);
    }

    /// Dealing books out anew gains least where there are many: it sees a few at a time.
    double annealShare() const { return effort_.manyArcs() ? 0.9 : 0.7; }

    /// Where few books hold few accounts, no prices can tell what it costs that each goes somewhere
    /// whole. Packing problems are searched whole between rounds instead.
    bool branches() const {
        return problem_.arcCount() <= branchedArcs && !effort_.packing() && covers_.empty();
    }

    /// Where more than the covers keeps accounts out, the tree says more from the prices of all.
    bool coversLeaveMuch() const {
        return !covers_.empty() && problem_.arcCount() <= branchedArcs && !effort_.packing() &&
               toPoints(best_ - bound_) > SearchEffort::wideGap * std::abs(toPoints(best_));
    }

    void prove() {
        ProofTask task{best_, bound_, prices_, cap_, grid_};
        task.work = stop_.limitedByTime() ? unlimited : proofWork * effort_.evaluations();
        if (!widePrices_.perUnit.empty() && !covers_.empty()) {
            task.prices = widePrices_;
            task.bound = lagrangianBound(problem_, widePrices_, cap_);
        }
        learn(proveByBranching(problem_, task, leftOut() > 0 ? stop_.upTo(provedUntil) : stop_));
    }

    /// Where books are small and only have to hold their accounts, prices for hours leave a gap
    /// that whole books close. Where a load costs anything, the grid is 1.
    bool packsBooks() const {
        return effort_.startsAnew() && grid_ > 1 && best_ < forbidden &&
               KnapsackDual::fits(problem_);
    }

    /// Whether a longer proof is worth more than further rounds of the search.
    bool packingDecides() const {
        return packsBooks() && toPoints(best_ - bound_) <= decidedGap * std::abs(toPoints(best_));
    }

    void packBooks(std::int64_t cells, const StopRule& stop) {
        const ProofTask task{best_, bound_, prices_, cap_, grid_, cells};
        learn(proveByKnapsacks(problem_, task, stop));
    }

    void learn(ProofOutcome proof) {
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
    SearchEffort effort_;
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

SolveReport solveInOrder(const AssignmentProblem& problem, const SolveOptions& options,
                         const StopRule& stop) {
    const CanonicalOrder order = canonicalOrder(problem.input());
    if (order.unchanged())
        return SolveRun(problem, options, stop).run();
    const auto canonical = makeAssignmentProblem(reordered(problem.input(), order));
    const auto resources = at(problem.resourceCount());
    const SolveReport found =
        SolveRun(*canonical, reordered(options, order, resources), stop).run();
    SolveReport report = describePlan(problem, inInputOrder(found.owners, order),
                                      inInputOrder(found.prices, order, resources));
    report.status = found.status;
    report.bound = found.bound;
    report.seed = found.seed;
    report.iterations = found.iterations;
    report.seconds = found.seconds;
    return report;
}

} // namespace

SolveReport solve(const AssignmentProblem& problem, const SolveOptions& options,
                  const JobControl& control) {
    return solveInOrder(problem, options, StopRule(control, options.seconds));
}

SolveReport solvePart(const AssignmentProblem& problem, const SolveOptions& options,
                      const JobControl& control, const StopRule::Teller& teller) {
    return solveInOrder(problem, options, StopRule(control, options.seconds, teller));
}

} // namespace headroom
