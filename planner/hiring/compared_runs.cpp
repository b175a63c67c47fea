#include "planner/hiring/compared_runs.h"

#include "planner/hiring/demand.h"
#include "planner/hiring/parallel_parts.h"
#include "planner/hiring/path_runner.h"

#include <algorithm>
#include <atomic>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// One path of one run, `[month − 1][segment]`.
struct Movement {
    struct Customers {
        double count = 0.0;
        double arr = 0.0;
    };
    struct Staff {
        PoolState::Staff people;
        int started = 0;
    };
    std::vector<Customers> customers;
    std::vector<Staff> staff;
};

/// Moves what of a run differs from the first and adds up its costs.
class RunOfPath {
  public:
    RunOfPath(const ComparedRun& run, int months)
        : run_(run), months_(months), simulator_(run.hiringCase, run.options, months) {}

    void move(int path, Movement& own, bool first) {
        const std::size_t segments = run_.hiringCase.segments.size();
        own.customers.resize(at(months_) * segments);
        own.staff.resize(at(months_) * segments);
        const bool demand = first || !run_.demandAsFirst;
        const bool staff = first || !run_.staffAsFirst;
        if (!demand && !staff)
            return;
        simulator_.begin(path);
        for (int t = 1; t <= months_; ++t) {
            if (demand)
                simulator_.moveCustomers(t);
            if (staff)
                moveStaff(t);
            for (std::size_t s = 0; s < segments; ++s) {
                const PoolState& pool = simulator_.pool(s);
                const std::size_t cell = at(t - 1) * segments + s;
                if (demand)
                    own.customers[cell] = {pool.customers, pool.arr};
                if (staff)
                    own.staff[cell] = {pool.staff(run_.hiringCase.segments[s].ramp),
                                       simulator_.started(s)};
            }
        }
    }

    double cost(const Movement& demand, const Movement& staff, double& shortFte) const {
        double salary = 0.0;
        double hire = 0.0;
        double shortage = 0.0;
        const std::vector<HiringSegment>& segments = run_.hiringCase.segments;
        std::size_t i = 0;
        for (int t = 1; t <= months_; ++t) {
            for (const HiringSegment& segment : segments) {
                const Movement::Customers& customers = demand.customers[i];
                const Movement::Staff& team = staff.staff[i];
                const double need = run_.hiringCase.coverage *
                                    requiredFte(segment, customers.count, customers.arr).fte;
                const double missing = std::max(0.0, need - team.people.effective);
                salary += segment.costMonthly * team.people.headcount;
                hire += segment.hireCost * team.started;
                shortage += segment.shortageCostMonthly * missing;
                shortFte += missing;
                ++i;
            }
        }
        return salary + hire + shortage;
    }

  private:
    void moveStaff(int month) {
        for (std::size_t s = 0; s < run_.opens.size(); ++s)
            if (at(month) < run_.opens[s].size() && run_.opens[s][at(month)] > 0)
                simulator_.open(month, s, run_.opens[s][at(month)], -1);
        simulator_.moveStaff(month);
    }

    const ComparedRun& run_;
    int months_;
    PathSimulator simulator_;
};

std::optional<Error> faultOf(const std::vector<ComparedRun>& runs) {
    for (const ComparedRun& run : runs) {
        if (auto error = simulationFault(run.hiringCase, run.options))
            return error;
        const std::size_t segments = run.hiringCase.segments.size();
        if (run.opens.size() != segments || segments != runs.front().hiringCase.segments.size())
            return Error{ErrorCode::OutOfRange, "requisitions", "one list per segment", {}, {}};
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<ComparedCost>> compareRuns(const std::vector<ComparedRun>& runs,
                                              const JobControl& control) {
    if (auto error = faultOf(runs))
        return fail(*std::move(error));
    const int paths = runs.front().options.paths;
    const int months = runs.front().hiringCase.months;
    std::vector<ComparedCost> costs(runs.size());
    std::vector<std::vector<double>> shortFte(runs.size(), std::vector<double>(at(paths), 0.0));
    for (ComparedCost& cost : costs)
        cost.path.resize(at(paths));
    std::atomic<int> done{0};
    inParallel(threadsFor(runs.front().options.threads), paths, [&](int from, int to) {
        std::vector<RunOfPath> ofPath;
        for (const ComparedRun& run : runs)
            ofPath.emplace_back(run, months);
        std::vector<Movement> moved(runs.size());
        for (int path = from; path < to && !control.stopRequested(); ++path) {
            for (std::size_t r = 0; r < runs.size(); ++r) {
                ofPath[r].move(path, moved[r], r == 0);
                costs[r].path[at(path)] =
                    ofPath[r].cost(moved[runs[r].demandAsFirst ? 0 : r],
                                   moved[runs[r].staffAsFirst ? 0 : r], shortFte[r][at(path)]);
            }
            if ((++done & 255) == 0)
                control.report({static_cast<double>(done) / paths, {}, {}});
        }
    });
    if (control.stopRequested())
        return fail(ErrorCode::Cancelled, "simulation");
    for (std::size_t r = 0; r < runs.size(); ++r)
        for (const double missing : shortFte[r])
            costs[r].shortFteMonths += missing / static_cast<double>(paths);
    return costs;
}

} // namespace headroom
