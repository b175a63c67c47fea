#include "planner/workload/account_workload.h"

#include "planner/segmentation/median.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {
namespace {

double thirdQuartileOf(std::vector<double>& scores) {
    if (scores.empty())
        return std::numeric_limits<double>::infinity();
    const double position = 0.75 * static_cast<double>(scores.size() - 1);
    const auto index = static_cast<std::ptrdiff_t>(position);
    const auto lower = scores.begin() + index;
    std::nth_element(scores.begin(), lower, scores.end());
    const double share = position - static_cast<double>(index);
    if (share == 0.0)
        return *lower;
    return *lower + share * (*std::min_element(lower + 1, scores.end()) - *lower);
}

/// The values that accounts have, by segment, in no more room than they need.
template <class T, class ValueOf>
std::vector<std::vector<T>> bySegment(const SegmentedBook& book, ValueOf valueOf) {
    std::vector<std::size_t> counts(book.segmentNames.size(), 0);
    for (std::size_t i = 0; i < book.segment.size(); ++i)
        counts[book.segment[i]] += valueOf(i) ? 1U : 0U;
    std::vector<std::vector<T>> values(counts.size());
    for (std::size_t s = 0; s < counts.size(); ++s)
        values[s].reserve(counts[s]);
    for (std::size_t i = 0; i < book.segment.size(); ++i)
        if (const auto value = valueOf(i))
            values[book.segment[i]].push_back(*value);
    return values;
}

Minutes monthMinutes(double hours) {
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    return Minutes(std::min(minutesFromHours(hours).count(), most));
}

Date anniversary(std::chrono::year_month_day day, std::chrono::year year) {
    const std::chrono::year_month_day same{year, day.month(), day.day()};
    return same.ok() ? Date(same) : Date(year / day.month() / std::chrono::last);
}

} // namespace

HoursModel::HoursModel(const SegmentedBook& book, const std::vector<SegmentPolicy>& policies,
                       const WorkloadAssumptions& assumptions, Date asOf)
    : book_(book), assumptions_(assumptions), asOf_(asOf),
      policies_(matchPolicies(book.segmentNames, policies)) {
    for (const SegmentPolicy& policy : policies_)
        base_.push_back(baseHours(policy));
    for (int t = 0; t <= workloadMonths; ++t)
        firstDay_[static_cast<std::size_t>(t)] = (Month::of(asOf) + t).firstDay();
}

/// `hours` evenly over `days` days from `from` on.
void HoursModel::spread(MonthlyHours& months, double hours, Date from, int days) const {
    if (days <= 0)
        return;
    const Date end = from + std::chrono::days(days);
    for (std::size_t t = 0; t < workloadMonths && firstDay_[t] < end; ++t) {
        const auto inMonth = std::min(end, firstDay_[t + 1]) - std::max(from, firstDay_[t]);
        if (inMonth.count() > 0)
            months[t] += hours * static_cast<double>(inMonth.count()) / static_cast<double>(days);
    }
}

void HoursModel::addUplifts(HoursBreakdown& hours, const SegmentNorms& norms,
                            std::size_t account) const {
    const Account& customer = book_.book->accounts()[account];
    const std::size_t segment = book_.segment[account];
    if (arrOrZero(customer).count() > 2 * norms.medianArr[segment].count())
        hours.upliftLargeArr = assumptions_.upliftLargeArr;
    if (customer.health && *customer.health < assumptions_.redBelow)
        hours.upliftHealth = assumptions_.upliftRedHealth;
    else if (customer.health && *customer.health < assumptions_.amberBelow)
        hours.upliftHealth = assumptions_.upliftAmberHealth;
    const PackedOptional<double> score = book_.complexity.score[account];
    if (score && *score > norms.thirdQuartileComplexity[segment])
        hours.upliftComplexity = assumptions_.upliftComplex;
}

void HoursModel::addRenewals(HoursBreakdown& hours, Date renewal, double each) const {
    const int window = assumptions_.renewalWindowDays;
    const std::chrono::year_month_day day(renewal);
    Date date = nextRenewal(renewal, asOf_);
    while (date - std::chrono::days(window) < firstDay_[workloadMonths]) {
        spread(hours.renewal, each, date - std::chrono::days(window), window);
        date = anniversary(day, std::chrono::year_month_day(date).year() + std::chrono::years(1));
    }
}

/// All but what is made of the totals.
void HoursModel::addTotals(HoursBreakdown& hours, const SegmentNorms& norms,
                           std::size_t account) const {
    const Account& customer = book_.book->accounts()[account];
    const SegmentPolicy& policy = policies_[book_.segment[account]];
    hours.base = base_[book_.segment[account]];
    addUplifts(hours, norms, account);
    if (customer.renewalDate && policy.renewalHours > 0.0)
        addRenewals(hours, *customer.renewalDate, policy.renewalHours);
    if (customer.customerSince)
        spread(hours.onboarding, policy.onboardingHours, *customer.customerSince,
               assumptions_.onboardingWindowDays);
    const double steady =
        hours.base * (1.0 + hours.upliftLargeArr + hours.upliftHealth + hours.upliftComplexity);
    for (std::size_t t = 0; t < workloadMonths; ++t)
        hours.total[t] = steady + hours.renewal[t] + hours.onboarding[t];
}

HoursBreakdown HoursModel::hoursOf(const SegmentNorms& norms, std::size_t account) const {
    HoursBreakdown hours;
    addTotals(hours, norms, account);
    for (const double total : hours.total)
        hours.average += total / workloadMonths;
    for (std::size_t t = 0; t + 2 < workloadMonths; ++t)
        hours.peak =
            std::max(hours.peak, (hours.total[t] + hours.total[t + 1] + hours.total[t + 2]) / 3.0);
    return hours;
}

HoursModel::MonthlyMinutes HoursModel::minutesOf(const SegmentNorms& norms,
                                                 std::size_t account) const {
    HoursBreakdown hours;
    addTotals(hours, norms, account);
    MonthlyMinutes minutes{};
    std::ranges::transform(hours.total, minutes.begin(), monthMinutes);
    return minutes;
}

Date nextRenewal(Date renewal, Date asOf) {
    if (renewal >= asOf)
        return renewal;
    const std::chrono::year_month_day day(renewal);
    const std::chrono::year year = std::chrono::year_month_day(asOf).year();
    const Date thisYear = anniversary(day, year);
    return thisYear >= asOf ? thisYear : anniversary(day, year + std::chrono::years(1));
}

SegmentNorms segmentNorms(const SegmentedBook& book) {
    const auto arrOf = [&](std::size_t i) { return book.book->accounts()[i].arr; };
    const auto scoreOf = [&](std::size_t i) { return book.complexity.score[i]; };
    SegmentNorms norms;
    for (std::vector<Money>& amounts : bySegment<Money>(book, arrOf))
        norms.medianArr.push_back(medianOf(std::move(amounts)));
    for (std::vector<double>& scores : bySegment<double>(book, scoreOf))
        norms.thirdQuartileComplexity.push_back(thirdQuartileOf(scores));
    return norms;
}

HoursBreakdown accountHours(const SegmentedBook& book, const SegmentNorms& norms,
                            const std::vector<SegmentPolicy>& policies,
                            const WorkloadAssumptions& assumptions, Date asOf,
                            std::size_t account) {
    return HoursModel(book, policies, assumptions, asOf).hoursOf(norms, account);
}

Workload computeWorkload(const SegmentedBook& book, const std::vector<SegmentPolicy>& policies,
                         const WorkloadAssumptions& assumptions, Date asOf) {
    Workload workload{asOf, segmentNorms(book), {}};
    const HoursModel model(book, policies, assumptions, asOf);
    const bool peak = assumptions.planningMonth == PlanningMonth::Peak;
    std::vector<Minutes> planning;
    planning.reserve(book.segment.size());
    for (std::size_t i = 0; i < book.segment.size(); ++i) {
        const HoursBreakdown hours = model.hoursOf(workload.norms, i);
        planning.push_back(minutesFromHours(peak ? hours.peak : hours.average));
    }
    workload.planning = std::move(planning);
    return workload;
}

} // namespace headroom
