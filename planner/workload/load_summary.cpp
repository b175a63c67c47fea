#include "planner/workload/load_summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

constexpr std::int64_t fullBook = 1'000'000'000;

bool renewsWithinAYear(const Account& account, Date asOf) {
    return account.renewalDate &&
           nextRenewal(*account.renewalDate, asOf) <
               (Month::of(asOf) + workloadMonths).firstDay() + (asOf - Month::of(asOf).firstDay());
}

bool isAtRisk(const Account& account, const WorkloadAssumptions& assumptions) {
    return account.lifecycle == Lifecycle::AtRisk ||
           (account.health && *account.health < assumptions.redBelow);
}

/// The account's own figures, to be added to whichever book it is in; not by month, which is only
/// looked at in a book.
CsmLoad loadOf(const SegmentedBook& book, const Workload& workload,
               const WorkloadAssumptions& assumptions, std::size_t i) {
    const Account& account = book.book->accounts()[i];
    const Money arr = arrOrZero(account);
    CsmLoad load;
    load.accounts = 1;
    load.workload = workload.planning[i];
    load.arr = arr;
    load.atRiskArr = isAtRisk(account, assumptions) ? arr : Money(0);
    load.renewingArr = renewsWithinAYear(account, workload.asOf) ? arr : Money(0);
    return load;
}

void add(CsmLoad& book, const CsmLoad& account, const HoursModel::MonthlyMinutes& months) {
    book.accounts += account.accounts;
    book.workload += account.workload;
    for (std::size_t t = 0; t < workloadMonths; ++t)
        book.monthlyWorkload[t] += months[t];
    book.arr += account.arr;
    book.atRiskArr += account.atRiskArr;
    book.renewingArr += account.renewingArr;
}

void finishCsm(CsmLoad& load, const CsmCapacity& capacity) {
    load.capacity = capacity.planning;
    load.utilisation = utilisation(load.workload, load.capacity);
    load.ratioCapacity = capacity.ratioCapacity;
    load.overRatio =
        capacity.inTeam && load.ratioUse > capacity.ratioCapacity.count() * (fullBook / 1000);
}

void summariseTeam(LoadSummary& summary, const Book& book,
                   const std::vector<CsmCapacity>& capacity) {
    double sum = 0.0;
    double squares = 0.0;
    int working = 0;
    for (std::size_t j = 0; j < capacity.size(); ++j) {
        const CsmLoad& load = summary.csms[j];
        if (!capacity[j].inTeam)
            continue;
        summary.capacity += load.capacity;
        summary.overCapacity += load.workload > load.capacity ? 1 : 0;
        summary.overRatio += load.overRatio ? 1 : 0;
        const bool idleHire = book.csms()[j].status == CsmStatus::Hire && load.accounts == 0;
        if (load.capacity.count() <= 0 || idleHire)
            continue;
        if (working == 0 || load.utilisation > summary.busiest) {
            summary.busiest = load.utilisation;
            summary.busiestCsm = j;
        }
        summary.least = working == 0 ? load.utilisation : std::min(summary.least, load.utilisation);
        const double share =
            static_cast<double>(load.workload.count()) / static_cast<double>(load.capacity.count());
        sum += share;
        squares += share * share;
        ++working;
    }
    summary.utilisation = utilisation(summary.workload, summary.capacity);
    if (working == 0 || sum <= 0.0)
        return;
    const double mean = sum / working;
    summary.variation = std::sqrt(std::max(0.0, squares / working - mean * mean)) / mean;
}

void fillSeats(std::vector<double>& seats, const std::vector<double>& pull,
               const std::vector<double>& fte,
               const std::vector<std::vector<std::uint16_t>>& served) {
    std::ranges::fill(seats, 0.0);
    for (std::size_t j = 0; j < served.size(); ++j) {
        double common = 0.0;
        for (const std::uint16_t s : served[j])
            common += pull[s];
        for (const std::uint16_t s : served[j])
            seats[s] += fte[j] * pullShare(pull[s], common, served[j].size());
    }
}

/// CSMs of several segments turn to where most work is left over: the pull of a segment grows as
/// long as it is covered less than the others (iterative proportional fitting). Equal coverage
/// where the segments served allow it. `seats` becomes the FTE in seat by segment.
std::vector<double> fitPull(const std::vector<double>& work, const std::vector<double>& fte,
                            const std::vector<std::vector<std::uint16_t>>& served,
                            std::vector<double>& seats) {
    constexpr int rounds = 60;
    std::vector<double> pull = work;
    seats.assign(work.size(), 0.0);
    const double allWork = std::accumulate(work.begin(), work.end(), 0.0);
    for (int round = 1;; ++round) {
        fillSeats(seats, pull, fte, served);
        const double allSeats = std::accumulate(seats.begin(), seats.end(), 0.0);
        if (round == rounds || allSeats <= 0.0)
            return pull;
        for (std::size_t s = 0; s < work.size(); ++s)
            if (work[s] > 0.0 && seats[s] > 0.0)
                pull[s] *= std::clamp(work[s] * allSeats / (seats[s] * allWork), 0.5, 2.0);
    }
}

/// FTE of each CSM in the as-of month; a planned hire who starts later has none.
std::vector<double> fteInSeat(const std::vector<CsmCapacity>& capacity, double productiveHours) {
    std::vector<double> fte;
    for (const CsmCapacity& csm : capacity)
        fte.push_back(productiveHours > 0.0 ? toHours(csm.monthly.front()) / productiveHours : 0.0);
    return fte;
}

void addSeats(std::vector<SegmentLoad>& segments, const std::vector<double>& fte,
              const std::vector<std::vector<std::uint16_t>>& served) {
    std::vector<double> work;
    for (const SegmentLoad& segment : segments)
        work.push_back(static_cast<double>(segment.workload.count()));
    std::vector<double> seats;
    const std::vector<double> pull = fitPull(work, fte, served, seats);
    for (std::size_t s = 0; s < segments.size(); ++s) {
        segments[s].fteInSeat = seats[s];
        segments[s].pull = pull[s];
    }
}

void summariseDemand(std::vector<SegmentLoad>& segments, const std::vector<SegmentPolicy>& policies,
                     double productiveHours) {
    for (std::size_t s = 0; s < segments.size(); ++s) {
        SegmentLoad& segment = segments[s];
        segment.fteByRatio =
            policies[s].ratioTarget > 0.0 ? segment.accounts / policies[s].ratioTarget : 0.0;
        segment.fteByHours =
            productiveHours > 0.0 ? toHours(segment.workload) / productiveHours : 0.0;
        segment.fteNeeded = std::max(segment.fteByRatio, segment.fteByHours);
        segment.gap = segment.fteInSeat - segment.fteNeeded;
    }
}

} // namespace

double pullShare(double pull, double common, std::size_t served) {
    return common > 0.0 ? pull / common : 1.0 / static_cast<double>(served);
}

std::vector<std::int32_t> importedOwners(const Book& book) {
    std::vector<std::int32_t> owners(book.accounts().size(), noOwner);
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (const auto owner = book.ownerOf(i))
            owners[i] = static_cast<std::int32_t>(*owner);
    return owners;
}

std::int64_t ratioUseOf(const SegmentPolicy& policy) {
    const double accounts = policy.ratioMax;
    if (!(accounts > 1e-9))
        return fullBook * 1000;
    // Forgive the last bits before rounding down.
    return static_cast<std::int64_t>(std::floor(static_cast<double>(fullBook) / accounts + 1e-6));
}

LoadSummary summariseLoad(const SegmentedBook& book, const Workload& workload,
                          const std::vector<CsmCapacity>& capacity,
                          const std::vector<SegmentPolicy>& policies,
                          std::span<const std::int32_t> owners,
                          const WorkloadAssumptions& assumptions) {
    const std::vector<SegmentPolicy> matched = matchPolicies(book.segmentNames, policies);
    std::vector<std::int64_t> uses;
    for (const SegmentPolicy& policy : matched)
        uses.push_back(ratioUseOf(policy));
    const HoursModel model(book, policies, assumptions, workload.asOf);
    LoadSummary summary;
    summary.csms.resize(capacity.size());
    summary.segments.resize(matched.size());
    for (std::size_t i = 0; i < owners.size(); ++i) {
        const CsmLoad account = loadOf(book, workload, assumptions, i);
        SegmentLoad& segment = summary.segments[book.segment[i]];
        ++segment.accounts;
        segment.arr += account.arr;
        segment.workload += account.workload;
        summary.workload += account.workload;
        const bool owned = owners[i] != noOwner;
        const auto owner = static_cast<std::size_t>(owned ? owners[i] : 0);
        if (owned) {
            add(summary.csms[owner], account, model.minutesOf(workload.norms, i));
            summary.csms[owner].ratioUse += uses[book.segment[i]];
        }
        if (!owned || !capacity[owner].inTeam) {
            ++summary.unassigned;
            summary.unassignedArr += account.arr;
        }
    }
    for (std::size_t j = 0; j < capacity.size(); ++j)
        finishCsm(summary.csms[j], capacity[j]);
    summariseTeam(summary, *book.book, capacity);
    const auto served = servedSegments(*book.book, book.segmentNames);
    for (std::size_t s = 0; s < matched.size(); ++s)
        summary.segments[s].name = matched[s].name;
    addSeats(summary.segments, fteInSeat(capacity, assumptions.productiveHours), served);
    summariseDemand(summary.segments, matched, assumptions.productiveHours);
    return summary;
}

std::vector<RatioConsistency> ratioConsistency(const std::vector<SegmentPolicy>& policies,
                                               const WorkloadAssumptions& assumptions) {
    std::vector<RatioConsistency> rows;
    for (const SegmentPolicy& policy : policies) {
        RatioConsistency row;
        row.segment = policy.name;
        row.ratioHours = policy.ratioTarget * baseHours(policy);
        row.productiveHours = assumptions.productiveHours;
        row.difference =
            row.productiveHours > 0.0 ? row.ratioHours / row.productiveHours - 1.0 : 0.0;
        row.agrees = std::abs(row.difference) <= 0.05;
        rows.push_back(row);
    }
    return rows;
}

} // namespace headroom
