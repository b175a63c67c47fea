#include "planner/sample/sample_plan.h"

#include "planner/sample/sample_accounts.h"
#include "planner/sample/sample_books.h"
#include "planner/sample/sample_history.h"
#include "planner/sample/sample_team.h"
#include "planner/workload/load_summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

constexpr double fullTeam = 0.90; // work ÷ capacity of the whole team
constexpr int pilotAccounts = 5000;

Result<void> checkOptions(const SampleOptions& options) {
    if (options.accounts < 1 || options.accounts > 2'000'000)
        return fail(ErrorCode::OutOfRange, "accounts", "not between 1 and 2,000,000");
    if (options.csms < 4 || options.csms > 20'000)
        return fail(ErrorCode::OutOfRange, "csms", "not between 4 and 20,000");
    if (options.historyMonths < 0 || options.historyMonths > 120)
        return fail(ErrorCode::OutOfRange, "history months", "not between 0 and 120");
    return {};
}

SegmentedBook segmented(const std::vector<Account>& accounts) {
    return segmentBook(Book::make(accounts, {}).value(), defaultSegmentRules(), {}, {});
}

/// Minutes a month by segment.
std::vector<double> workBySegment(const SampleOptions& options, const SegmentedBook& book) {
    const Workload workload = computeWorkload(book, defaultPolicies(), {}, options.asOf);
    std::vector<double> work(book.segmentNames.size(), 0.0);
    for (std::size_t i = 0; i < book.segment.size(); ++i)
        work[book.segment[i]] += static_cast<double>(workload.planning[i].count());
    return work;
}

double capacityOf(const SampleOptions& options, const std::vector<Csm>& people) {
    const auto team = Book::make({}, people).value();
    double minutes = 0.0;
    for (const CsmCapacity& csm : computeCapacity(*team, defaultPolicies(), {}, options.asOf))
        minutes += static_cast<double>(csm.planning.count());
    return minutes;
}

/// Share of small accounts without product data with which the team's capacity is used as wished.
/// Work falls almost linearly with the share: two secant steps from none and all, on a smaller
/// base.
double tailShareFor(const SampleOptions& options, double capacity) {
    SampleOptions pilot = options;
    pilot.accounts = std::min(options.accounts, pilotAccounts);
    const double wished = fullTeam * capacity * pilot.accounts / options.accounts;
    const auto workAt = [&pilot](double share) {
        const auto work = workBySegment(pilot, segmented(makeSampleAccounts(pilot, share)));
        return std::accumulate(work.begin(), work.end(), 0.0);
    };
    double low = 0.0;
    double high = 1.0;
    double workLow = workAt(low);
    double workHigh = workAt(high);
    for (int step = 0; step < 3; ++step) {
        if (wished >= workLow || workLow <= workHigh)
            return low;
        if (wished <= workHigh)
            return high;
        const double share = low + (high - low) * (workLow - wished) / (workLow - workHigh);
        const double work = workAt(share);
        (work > wished ? low : high) = share;
        (work > wished ? workLow : workHigh) = work;
    }
    return low + (high - low) * (workLow - wished) / (workLow - workHigh);
}

} // namespace

Result<std::shared_ptr<const Book>> makeSampleBook(const SampleOptions& options) {
    if (auto checked = checkOptions(options); !checked)
        return fail(checked.error());
    std::vector<Csm> people = makeSamplePeople(options);
    std::vector<Account> accounts =
        makeSampleAccounts(options, tailShareFor(options, capacityOf(options, people)));
    const SegmentedBook book = segmented(accounts);
    const std::vector<SampleCsm> team =
        makeSampleTeam(options, std::move(people), book.segmentNames, workBySegment(options, book));
    giveStartingBooks(options, team, book, accounts);
    std::vector<Csm> csms;
    for (const SampleCsm& member : team)
        csms.push_back(member.csm);
    return Book::make(std::move(accounts), std::move(csms), makeSampleHistory(options, book));
}

} // namespace headroom
