#include "planner/plan_session/price_list.h"

#include "planner/assignment/frontier.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

struct Leaver {
    std::int64_t minutes = 0;
    std::int64_t units = 0;
};

/// What each current book could give away: free accounts, and all its work.
struct BookWeights {
    std::vector<Leaver> free; // most minutes a unit first
    std::int64_t total = 0;
};

std::vector<BookWeights> currentBooks(const AssignmentProblem& problem) {
    std::vector<BookWeights> books(at(problem.csmCount()));
    for (std::int32_t i = 0; i < problem.accountCount(); ++i) {
        const AccountRow& row = problem.account(i);
        const CsmIndex holder = row.fixedTo != noCsm ? row.fixedTo : row.owner;
        if (holder == noCsm)
            continue;
        books[at(holder)].total += row.workload.count();
        if (row.fixedTo == noCsm && row.workload.count() > 0)
            books[at(holder)].free.push_back({row.workload.count(), row.moveUnits});
    }
    for (BookWeights& book : books)
        std::ranges::sort(book.free, [](const Leaver& a, const Leaver& b) {
            const double forA = static_cast<double>(a.minutes) * static_cast<double>(b.units);
            const double forB = static_cast<double>(b.minutes) * static_cast<double>(a.units);
            return forA != forB ? forA > forB : a.minutes > b.minutes;
        });
    return books;
}

/// Fewest units that must leave a book so that it is not above `permille`: the last account may
/// leave in part, which costs no plan more.
std::int64_t leaversOf(const BookWeights& book, std::int64_t capacity, std::int64_t permille) {
    const std::int64_t most = ((2 * permille + 1) * capacity - 1) / 2000; // shown rounded as this
    std::int64_t load = book.total;
    std::int64_t units = 0;
    for (const Leaver& leaver : book.free) {
        if (load <= most)
            break;
        const std::int64_t part = std::min(leaver.minutes, load - most);
        units += (leaver.units * part + leaver.minutes - 1) / leaver.minutes;
        load -= leaver.minutes;
    }
    return units;
}

std::int64_t leaversFor(const AssignmentProblem& problem, const std::vector<BookWeights>& books,
                        std::int64_t permille) {
    std::int64_t units = 0;
    for (std::size_t j = 0; j < books.size(); ++j) {
        const std::int64_t capacity = problem.csm(static_cast<CsmIndex>(j)).capacity.count();
        if (capacity > 0)
            units += leaversOf(books[j], capacity, permille);
    }
    return units;
}

Permille poolBound(const BuiltProblem& built, Minutes unassigned) {
    const AssignmentProblem& problem = *built.problem;
    std::vector<std::int64_t> work(at(problem.csmCount()), 0);
    std::vector<std::int64_t> capacity(at(problem.csmCount()), 0);
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        capacity[at(built.poolOfCsm[at(j)])] += problem.csm(j).capacity.count();
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        if (!problem.eligible(i).empty())
            work[at(built.poolOfCsm[at(problem.eligible(i).front().csm)])] +=
                problem.account(i).workload.count();
    Permille highest;
    for (std::size_t pool = 0; pool < work.size(); ++pool)
        if (capacity[pool] > 0 && work[pool] > unassigned.count())
            highest = std::max(highest,
                               Permille((work[pool] - unassigned.count()) * 1000 / capacity[pool]));
    return highest;
}

/// The same problem where a move takes what ARR it carries of the cap: whole currency units, or as
/// many together as let the sum fit.
Result<BuiltProblem> countedByArr(BuiltProblem built) {
    ProblemInput input = built.problem->input();
    std::int64_t sum = 0;
    for (const AccountRow& row : input.accounts)
        sum += row.arr.count() / 100 + 1;
    const std::int64_t unit = 100 * (1 + sum / 1'000'000'000);
    for (AccountRow& row : input.accounts)
        row.moveUnits = static_cast<std::int32_t>((row.arr.count() + unit - 1) / unit);
    input.maxMoves.reset(); // counts accounts
    auto problem = makeAssignmentProblem(std::move(input));
    if (!problem)
        return fail(problem.error());
    built.problem = std::make_shared<const AssignmentProblem>(std::move(*problem));
    return built;
}

/// What costs less in points may have a busier busiest book (less spread, fewer points for ARR). On
/// the list more change never makes it busier: such points are left out.
void keepFalling(PriceList& list) {
    std::vector<PricePoint> kept;
    std::size_t knee = 0;
    for (std::size_t p = 0; p < list.points.size(); ++p) {
        if (kept.empty() || list.points[p].busiest <= kept.back().busiest)
            kept.push_back(std::move(list.points[p]));
        if (p <= list.knee)
            knee = kept.size() - 1;
    }
    list.points = std::move(kept);
    list.knee = knee;
}

} // namespace

Permille busiestBound(const BuiltProblem& built, std::int64_t units, Minutes unassigned) {
    const std::vector<BookWeights> books = currentBooks(*built.problem);
    std::int64_t low = 0;
    std::int64_t high = 100'000;
    while (low < high) {
        const std::int64_t middle = (low + high) / 2;
        if (leaversFor(*built.problem, books, middle) <= units)
            high = middle;
        else
            low = middle + 1;
    }
    // `low` is the first permille that can be reached; accounts that may stay out could have left
    // too.
    const Permille byMoves = unassigned.count() > 0 ? Permille(0) : Permille(low);
    return std::max(byMoves, poolBound(built, unassigned));
}

Result<PriceList> priceList(std::shared_ptr<const ScenarioState> state,
                            const PriceListRequest& request, const JobControl& control) {
    auto built = buildProblem(assignmentInputs(*state));
    if (built && request.measure == ChangeMeasure::Arr)
        built = countedByArr(std::move(*built));
    if (!built)
        return fail(built.error());
    FrontierOptions options;
    options.points = request.points;
    options.seed = request.seed;
    options.threads = request.threads;
    options.seconds = request.seconds;
    const Frontier found = frontier(*built->problem, options, control);
    PriceList list;
    list.state = state;
    list.measure = request.measure;
    list.knee = found.knee;
    list.stopped = found.stopped;
    for (const FrontierPoint& from : found.points) {
        PricePoint point;
        point.moves = from.moves;
        point.objective = from.objective;
        point.bound = from.bound;
        point.gap = from.gap();
        point.keepsRules = from.keepsRules;
        point.owners = toBookOwners(*built, from.owners);
        const LoadSummary load =
            summariseLoad(state->segmented, state->workload, state->capacity, state->policies,
                          point.owners, state->inputs.workload);
        point.busiest = load.busiest;
        point.spread = load.busiest - load.least;
        Minutes unassigned;
        for (std::size_t i = 0; i < point.owners.size(); ++i) {
            const std::int32_t owner = state->importedOwners[i];
            if (point.owners[i] == noOwner)
                unassigned += state->workload.planning[i];
            else if (owner != noOwner && point.owners[i] != owner &&
                     state->capacity[at(owner)].inTeam)
                point.arrMoved += arrOrZero(state->book->accounts()[i]);
        }
        point.busiestBound = busiestBound(*built, from.units, unassigned);
        list.points.push_back(std::move(point));
    }
    keepFalling(list);
    return list;
}

} // namespace headroom
