#include "planner/hiring/requisitions.h"

#include "planner/hiring/planned_need.h"
#include "planner/hiring/pool_builder.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Works through the hires of one pool in order of start.
class PoolRequisitions {
  public:
    PoolRequisitions(const HiringCase& hiringCase, const GrowthPath& path, std::size_t segment)
        : case_(hiringCase), path_(path), segment_(segment), pool_(hiringCase.segments[segment]),
          required_(requiredByMonth(hiringCase, path, segment)),
          planned_(plannedNeed(hiringCase, path, segment)) {
        for (const SupplyMonth& month : baseSupply(pool_, path.lastMonth()))
            full_.push_back(month.headcount);
    }

    Requisition next(int start) {
        Requisition hire;
        hire.segment = segment_;
        hire.start = start;
        hire.open = start - case_.leadOf(segment_);
        hire.offer = hire.open + case_.timeToFillOf(segment_);
        hire.ramped = start + static_cast<int>(pool_.ramp.size());
        hire.needed = firstShortMonth();
        hire.reason = reasonAt(std::min(hire.ramped, path_.lastMonth()));
        if (start <= case_.firstStartOf(segment_))
            hire.lateMonths = std::max(0, hire.ramped - hire.needed);
        if (hire.lateMonths > 0)
            hire.lateCause = isFrozen() ? LateCause::Freeze : LateCause::LeadTime;
        hire.triggerCustomers = trigger(hire);
        count(start);
        return hire;
    }

  private:
    /// Nobody may start as early as one could be found.
    bool isFrozen() const { return case_.firstStart > case_.firstOpen + case_.leadOf(segment_); }
    double need(int month) const { return case_.coverage * required_[at(month)]; }

    int firstShortMonth() const {
        for (int t = 1; t <= path_.lastMonth(); ++t)
            if (need(t) > full_[at(t)] + 1e-9)
                return t;
        return path_.lastMonth() + 1;
    }

    HireReason reasonAt(int month) {
        const double growth = planned_[at(month)] - pool_.csms;
        if (!case_.backfill || static_cast<double>(growthHires_) < growth - 1e-9) {
            ++growthHires_;
            return HireReason::Growth;
        }
        return HireReason::Backfill;
    }

    /// Customers that the pool without this hire can just carry, less those who arrive until it is
    /// productive, and the safety over that time.
    double trigger(const Requisition& hire) const {
        const int needed = std::min(hire.needed, path_.lastMonth());
        const int lead = hire.ramped - hire.open;
        const int window = std::clamp(needed, 1, std::max(1, lead));
        const double growth = (path_.at(needed, segment_).customers -
                               path_.at(std::max(0, needed - window), segment_).customers) /
                              window;
        const double now = path_.at(needed, segment_).customers;
        const double perCustomer = now > 0.0 ? need(needed) / now : 0.0;
        const double carried = perCustomer > 0.0 ? full_[at(needed)] / perCustomer : now;
        CustomerFlows flows = flowsWithin(path_, segment_, needed - window + 1, needed);
        flows.arrivals *= static_cast<double>(lead) / window;
        flows.others *= static_cast<double>(lead) / window;
        return std::max(0.0, carried - growth * lead - safetyCustomers(case_, segment_, flows));
    }

    /// From now on the hire counts in full, as if in seat from the beginning.
    void count(int start) {
        double survival = 1.0;
        for (int t = 0; t <= path_.lastMonth(); ++t) {
            full_[at(t)] += survival;
            if (t >= start)
                survival *= 1.0 - pool_.attritionMonthly;
        }
    }

    const HiringCase& case_;
    const GrowthPath& path_;
    std::size_t segment_;
    const HiringSegment& pool_;
    std::vector<double> required_;
    std::vector<double> planned_;
    std::vector<double> full_;
    int growthHires_ = 0;
};

} // namespace

std::vector<Requisition> requisitionsFor(const HiringCase& hiringCase, const GrowthPath& path,
                                         const StartPlan& starts) {
    std::vector<Requisition> all;
    for (std::size_t s = 0; s < starts.size(); ++s) {
        PoolRequisitions pool(hiringCase, path, s);
        for (int u = 1; u < static_cast<int>(starts[s].size()); ++u)
            for (int i = 0; i < starts[s][at(u)]; ++i)
                all.push_back(pool.next(u));
    }
    std::stable_sort(all.begin(), all.end(), [](const Requisition& a, const Requisition& b) {
        return std::tie(a.open, a.segment) < std::tie(b.open, b.segment);
    });
    return all;
}

std::vector<Requisition> managerRequisitions(const HiringCase& hiringCase,
                                             const std::vector<int>& managers) {
    std::vector<Requisition> all;
    int have = managers.empty() ? 0 : managers.front();
    for (int t = 1; t < static_cast<int>(managers.size()); ++t) {
        for (; have < managers[at(t)]; ++have) {
            Requisition hire;
            hire.reason = HireReason::Manager;
            hire.needed = t;
            hire.open = std::max(t - hiringCase.managerLead, hiringCase.firstOpen);
            hire.start = hire.open + hiringCase.managerLead;
            hire.offer = std::max(hire.open, hire.start - hiringCase.candidateNotice);
            hire.ramped = hire.start;
            hire.lateMonths = hire.start - t;
            if (hire.lateMonths > 0)
                hire.lateCause = LateCause::LeadTime;
            all.push_back(hire);
        }
    }
    return all;
}

std::vector<QuarterHires> hiresByQuarter(const StartPlan& starts, Month asOf) {
    std::vector<QuarterHires> quarters;
    std::size_t months = 0;
    for (const auto& pool : starts)
        months = std::max(months, pool.size());
    for (std::size_t u = 1; u < months; ++u) {
        const Month month = asOf + static_cast<int>(u);
        const bool begins = quarters.empty() || quarters.back().quarter != month.quarter() ||
                            quarters.back().year != month.year();
        if (begins)
            quarters.push_back({month.year(), month.quarter(), 0});
        for (const auto& pool : starts)
            quarters.back().hires += u < pool.size() ? pool[u] : 0;
    }
    return quarters;
}

} // namespace headroom
