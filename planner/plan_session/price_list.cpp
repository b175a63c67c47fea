#include "planner/plan_session/price_list.h"

#include "planner/assignment/frontier.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

/// What each current book could give away: free accounts by size, and the work that stays.
struct BookWeights {
    std::vector<std::int64_t> free; // minutes, largest first
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
        if (row.fixedTo == noCsm)
            books[at(holder)].free.push_back(row.workload.count());
    }
    for (BookWeights& book : books)
        std::ranges::sort(book.free, std::greater<>());
    return books;
}

/// Fewest accounts that must leave so that no book is above `permille`.
std::int64_t leaversFor(const AssignmentProblem& problem, const std::vector<BookWeights>& books,
                        std::int64_t permille) {
    std::int64_t count = 0;
    for (std::size_t j = 0; j < books.size(); ++j) {
        const std::int64_t capacity = problem.csm(static_cast<CsmIndex>(j)).capacity.count();
        if (capacity == 0)
            continue;
        std::int64_t load = books[j].total;
        for (const std::int64_t minutes : books[j].free) {
            if (load * 2000 < (2 * permille + 1) * capacity) // shown rounded as this permille
                break;
            load -= minutes;
            ++count;
        }
    }
    return count;
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

} // namespace

Permille busiestBound(const BuiltProblem& built, std::int64_t moves, Minutes unassigned) {
    const std::vector<BookWeights> books = currentBooks(*built.problem);
    std::int64_t low = 0;
    std::int64_t high = 100'000;
    while (low < high) {
        const std::int64_t middle = (low + high) / 2;
        if (leaversFor(*built.problem, books, middle) <= moves)
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
    list.knee = found.knee;
    list.stopped = found.stopped;
    for (const FrontierPoint& from : found.points) {
        PricePoint point;
        point.moves = from.moves;
        point.objective = from.objective;
        point.bound = from.bound;
        point.gap = from.gap();
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
        point.busiestBound = busiestBound(*built, point.moves, unassigned);
        list.points.push_back(std::move(point));
    }
    return list;
}

} // namespace headroom
