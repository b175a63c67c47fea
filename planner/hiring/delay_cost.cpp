#include "planner/hiring/delay_cost.h"

#include "planner/hiring/pool_builder.h"
#include "planner/hiring/promotions.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// One pool: its cost depends on its own starts alone.
class PoolDelay {
  public:
    PoolDelay(const HiringCase& hiringCase, const GrowthPath& path, std::size_t segment)
        : case_(hiringCase), path_(path), segment_(segment),
          required_(requiredByMonth(hiringCase, path, segment)) {}

    DelayCost of(const std::vector<int>& starts, int month) const {
        std::vector<int> later = starts;
        --later[at(month)];
        if (month < path_.lastMonth())
            ++later[at(month + 1)];
        const HiringSegment& pool = case_.segments[segment_];
        const auto before = plannedSupply(pool, starts, path_.lastMonth());
        const auto after = plannedSupply(pool, later, path_.lastMonth());
        DelayCost delay;
        delay.segment = segment_;
        delay.start = month;
        delay.cost = costOf(after, later) - costOf(before, starts);
        for (int t = 1; t <= path_.lastMonth(); ++t)
            compare(t, missing(t, after) - missing(t, before), delay);
        return delay;
    }

  private:
    double costOf(const std::vector<SupplyMonth>& supply, const std::vector<int>& starts) const {
        const HiringSegment& pool = case_.segments[segment_];
        return poolCost(case_, pool, required_, supply).total() + hireCost(pool, starts);
    }
    double missing(int t, const std::vector<SupplyMonth>& supply) const {
        return std::max(0.0, case_.coverage * required_[at(t)] - supply[at(t)].effective);
    }
    void compare(int t, double more, DelayCost& delay) const {
        if (more <= delay.fte + 1e-12)
            return;
        delay.fte = more;
        delay.worstMonth = t;
        const double need = case_.coverage * required_[at(t)];
        delay.arr = need > 0.0 ? path_.at(t, segment_).arr * more / need : 0.0;
    }

    const HiringCase& case_;
    const GrowthPath& path_;
    std::size_t segment_;
    std::vector<double> required_;
};

} // namespace

std::vector<DelayCost> delayCosts(const HiringCase& before, const StartPlan& starts) {
    const HiringCase hiringCase = withPromotedHires(before, starts, before.months);
    const GrowthPath path = projectGrowth(hiringCase, hiringCase.months);
    std::vector<DelayCost> all;
    for (std::size_t s = 0; s < starts.size(); ++s) {
        const PoolDelay pool(hiringCase, path, s);
        std::vector<int> own = starts[s];
        own.resize(at(hiringCase.months) + 1, 0);
        for (int month = 1; month <= hiringCase.months; ++month) {
            if (own[at(month)] == 0)
                continue;
            const DelayCost delay = pool.of(own, month);
            all.insert(all.end(), at(own[at(month)]), delay);
        }
    }
    return all;
}

} // namespace headroom
