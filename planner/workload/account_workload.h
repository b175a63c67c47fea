#pragma once

#include "planner/base/shared_values.h"
#include "planner/segmentation/segmenter.h"
#include "planner/workload/touch_model.h"

#include <array>
#include <cstdint>
#include <vector>

namespace headroom {

inline constexpr int workloadMonths = 12;

/// How one account's hours come about; every figure opens to this.
struct HoursBreakdown {
    double base = 0.0;                                                       // hours a month
    double upliftLargeArr = 0.0, upliftHealth = 0.0, upliftComplexity = 0.0; // factors, added
    std::array<double, workloadMonths> renewal{};                            // hours in month t
    std::array<double, workloadMonths> onboarding{};
    std::array<double, workloadMonths> total{}; // base × (1 + Σ uplifts) + renewal + onboarding
    double average = 0.0;                       // of the 12 months
    double peak = 0.0;                          // largest average of three months in a row
};

/// Thresholds the uplifts compare with, per segment.
struct SegmentNorms {
    std::vector<Money> medianArr;
    std::vector<double> thirdQuartileComplexity; // +inf when no account has a score
};

/// Workload of every account in minutes a month, rounded half up once. What an account takes in
/// each single month is worked out when it is asked for (HoursModel): of a million accounts it
/// would be 48 MB for each scenario.
struct Workload {
    Date asOf{};
    SegmentNorms norms;
    SharedValues<Minutes> planning; // peak or average as the assumptions say
};

/// Accounts without ARR are left out of the median, those without a score out of the quartile
/// (linear between order statistics, Hyndman & Fan type 7). An empty segment: 0 and +inf.
SegmentNorms segmentNorms(const SegmentedBook& book);

/// The date itself, or its next anniversary on or after the as-of date when it is past; 29 February
/// falls on the 28th where there is none.
Date nextRenewal(Date renewal, Date asOf);

/// Work that shifts in time: renewal hours are spread evenly over the days of the window before the
/// date (the date itself not included), onboarding hours over the first days from customerSince on;
/// each month takes its days' share, month 0 as a whole. Contracts renew yearly after the next
/// renewal, so the window of the renewal after it counts as well where it reaches the 12 months.
HoursBreakdown accountHours(const SegmentedBook& book, const SegmentNorms& norms,
                            const std::vector<SegmentPolicy>& policies,
                            const WorkloadAssumptions& assumptions, Date asOf, std::size_t account);

/// The formula for one account after the other: what is the same for all of them is worked out
/// once. The book and the assumptions are held by reference.
class HoursModel {
  public:
    using MonthlyHours = std::array<double, workloadMonths>;
    using MonthlyMinutes = std::array<Minutes, workloadMonths>;

    HoursModel(const SegmentedBook& book, const std::vector<SegmentPolicy>& policies,
               const WorkloadAssumptions& assumptions, Date asOf);

    HoursBreakdown hoursOf(const SegmentNorms& norms, std::size_t account) const;
    /// The total of each month, month 0 that of the as-of date, rounded half up.
    MonthlyMinutes minutesOf(const SegmentNorms& norms, std::size_t account) const;

  private:
    void spread(MonthlyHours& months, double hours, Date from, int days) const;
    void addUplifts(HoursBreakdown& hours, const SegmentNorms& norms, std::size_t account) const;
    void addRenewals(HoursBreakdown& hours, Date renewal, double each) const;
    void addTotals(HoursBreakdown& hours, const SegmentNorms& norms, std::size_t account) const;

    const SegmentedBook& book_;
    const WorkloadAssumptions& assumptions_;
    Date asOf_;
    std::vector<SegmentPolicy> policies_;
    std::vector<double> base_;
    std::array<Date, workloadMonths + 1> firstDay_{};
};

/// Policies are matched to the book's segments by name; a segment without one takes policiesFor's.
Workload computeWorkload(const SegmentedBook& book, const std::vector<SegmentPolicy>& policies,
                         const WorkloadAssumptions& assumptions, Date asOf);

} // namespace headroom
