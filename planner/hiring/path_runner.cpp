#include "planner/hiring/path_runner.h"

#include "planner/hiring/demand.h"
#include "planner/hiring/distribution.h"
#include "planner/hiring/parallel_parts.h"
#include "planner/hiring/path_cells.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <fmt/format.h>
#include <span>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

struct PathCost {
    double salary = 0.0;
    double hire = 0.0;
    double shortage = 0.0;
    double shortFte = 0.0;
    double idleFte = 0.0;
};

/// Quantities kept of every path; the other two follow from them.
constexpr std::size_t kKept = 4;

/// What is kept of every path; cells count as [month − 1][segment][quantity].
struct PathStore {
    PathCells cells;
    std::vector<PathCost> costs;
};

class Recorder {
  public:
    Recorder(const HiringCase& hiringCase, PathStore& store, const RunRequest& request)
        : case_(hiringCase), store_(store), block_(store.cells), keepCells_(request.keepCells) {}

    void record(int path, int month, const PathSimulator& simulator) {
        PathCost& cost = store_.costs[at(path)];
        for (std::size_t s = 0; s < case_.segments.size(); ++s) {
            const HiringSegment& segment = case_.segments[s];
            const PoolState& pool = simulator.pool(s);
            const auto [headcount, effective] = pool.staff(segment.ramp);
            const double need = case_.coverage * requiredFte(segment, pool.customers, pool.arr).fte;
            const double missing = std::max(0.0, need - effective);
            cost.salary += segment.costMonthly * headcount;
            cost.hire += segment.hireCost * simulator.started(s);
            cost.shortage += segment.shortageCostMonthly * missing;
            cost.shortFte += missing;
            cost.idleFte += std::max(0.0, effective - need);
            if (!keepCells_)
                continue;
            const std::size_t cell = kKept * (at(month - 1) * case_.segments.size() + s);
            block_.keep(cell, pool.customers);
            block_.keep(cell + 1, pool.arr);
            block_.keep(cell + 2, effective);
            block_.keep(cell + 3, headcount);
        }
    }
    void endPath(int path) { block_.endPath(path); }
    void finish(int end) { block_.flush(end); }

  private:
    const HiringCase& case_;
    PathStore& store_;
    PathBlock block_;
    bool keepCells_;
};

/// Turns stored paths into distributions, cell by cell.
class Summary {
  public:
    Summary(const HiringCase& hiringCase, PathStore& store, SimulationReport& report)
        : case_(hiringCase), store_(store), report_(report) {}

    void cells(int threads) {
        const auto months = at(report_.months);
        report_.cells.resize(simulatedQuantities * months * report_.segments);
        report_.team.resize(simulatedQuantities * months);
        inParallel(threads, report_.months, [this](int first, int last) {
            Scratch scratch(at(report_.paths));
            for (int month = first; month < last; ++month)
                summarise(at(month), scratch);
        });
    }

    void cost() {
        std::vector<float> totals;
        double mean = 0.0;
        const double count = static_cast<double>(report_.paths);
        for (const PathCost& path : store_.costs) {
            const double total = path.salary + path.hire + path.shortage;
            report_.pathCost.push_back(total);
            totals.push_back(static_cast<float>(total));
            mean += total / count;
            report_.cost.salary += path.salary / count;
            report_.cost.hire += path.hire / count;
            report_.cost.shortage += path.shortage / count;
            report_.cost.shortFteMonths += path.shortFte / count;
            report_.cost.idleFteMonths += path.idleFte / count;
        }
        report_.cost.total = DistributionOf()(totals);
        report_.cost.total.mean = mean;
        report_.cost.standardError = report_.cost.total.sd / std::sqrt(count);
    }

  private:
    static bool ratioOnly(const HiringSegment& segment) {
        return segment.arrCap <= 0.0 && segment.hoursPerCustomer <= 0.0 &&
               segment.minimumFte <= 0.0;
    }
    static Distribution scaled(Distribution distribution, double factor) {
        for (double* value :
             {&distribution.mean, &distribution.sd, &distribution.p10, &distribution.p25,
              &distribution.p50, &distribution.p75, &distribution.p90})
            *value *= factor;
        return distribution;
    }

    /// Samples of one thread: those of the team are summed over segments.
    struct Scratch {
        explicit Scratch(std::size_t paths) : required(paths), gap(paths), team(6) {
            for (std::vector<float>& sum : team)
                sum.resize(paths);
        }
        DistributionOf distributionOf;
        std::vector<float> required;
        std::vector<float> gap;
        std::vector<std::vector<float>> team;
    };
    using Samples = std::array<std::span<const float>, simulatedQuantities>;

    /// `month` counts from 0.
    void summarise(std::size_t month, Scratch& scratch) {
        for (std::vector<float>& sum : scratch.team)
            std::fill(sum.begin(), sum.end(), 0.0F);
        for (std::size_t s = 0; s < report_.segments; ++s)
            cell(month, s, scratch);
        for (std::size_t q = 0; q < scratch.team.size(); ++q) {
            Distribution& distribution = report_.team[q * at(report_.months) + month];
            distribution = scratch.distributionOf(scratch.team[q]);
            if (q != static_cast<std::size_t>(SimulatedQuantity::Gap))
                distribution.pShort = 0.0;
        }
    }

    void cell(std::size_t month, std::size_t s, Scratch& scratch) {
        const HiringSegment& segment = case_.segments[s];
        const auto perQuantity = at(report_.months) * report_.segments;
        const std::size_t i = month * report_.segments + s;
        const auto stored = [&](std::size_t quantity) {
            return store_.cells.sample(i * kKept + quantity);
        };
        // In the order of SimulatedQuantity.
        const Samples samples{stored(0), stored(1), scratch.required,
                              stored(2), stored(3), scratch.gap};
        const auto effective = stored(2);
        for (std::size_t path = 0; path < effective.size(); ++path) {
            const double fte = requiredFte(segment, static_cast<double>(samples[0][path]),
                                           static_cast<double>(samples[1][path]))
                                   .fte;
            scratch.required[path] = static_cast<float>(fte);
            scratch.gap[path] = static_cast<float>(static_cast<double>(effective[path]) - fte);
        }
        for (std::size_t q = 0; q < samples.size(); ++q) {
            addTo(scratch.team[q], samples[q]);
            const auto quantity = static_cast<SimulatedQuantity>(q);
            Distribution& distribution = report_.cells[q * perQuantity + i];
            distribution = quantity == SimulatedQuantity::Required && ratioOnly(segment)
                               ? scaled(report_.cells[i], 1.0 / segment.ratio)
                               : scratch.distributionOf(samples[q]);
            if (quantity != SimulatedQuantity::Gap)
                distribution.pShort = 0.0;
        }
    }

    static void addTo(std::vector<float>& sum, std::span<const float> sample) {
        for (std::size_t path = 0; path < sum.size(); ++path)
            sum[path] += sample[path];
    }

    const HiringCase& case_;
    PathStore& store_;
    SimulationReport& report_;
};

constexpr double kMostPeople = 100'000.0; // of a pool: they leave and are replaced one by one

} // namespace

std::optional<Error> simulationFault(const HiringCase& hiringCase,
                                     const SimulationOptions& options) {
    const auto wrong = [](const char* what) {
        return Error{ErrorCode::OutOfRange, "simulation", what, {}, {}};
    };
    if (options.paths < 1 || options.paths > 1'000'000)
        return wrong("1 to 1,000,000 paths");
    if (!(options.sigmaNew >= 0.0 && options.sigmaNew <= 2.0 && options.sigmaChurn >= 0.0 &&
          options.sigmaChurn <= 2.0))
        return wrong("uncertainty must be 0 to 2");
    if (!(options.correlationNew >= 0.0 && options.correlationNew <= 1.0))
        return wrong("correlation must be 0 to 1");
    if (hiringCase.segments.size() > 1000)
        return wrong("at most 1,000 segments");
    for (const HiringSegment& segment : hiringCase.segments)
        if (segment.csms > kMostPeople)
            return Error{ErrorCode::OutOfRange,
                         segment.name,
                         fmt::format("{:.0f} CSMs, the simulation holds up to {:.0f}", segment.csms,
                                     kMostPeople),
                         {},
                         {}};
    for (const auto* delays : {&options.backfillDelay, &options.hireDelay}) {
        double sum = 0.0;
        for (const double share : *delays) {
            if (!(share >= 0.0))
                return wrong("delays are probabilities");
            sum += share;
        }
        if (!delays->empty() && (std::abs(sum - 1.0) > 1e-6 || delays->size() > 37))
            return wrong("probabilities of delays must sum to 1");
    }
    if (options.backfill && options.backfillDelay.empty())
        return wrong("backfill needs its delays");
    return std::nullopt;
}

Result<SimulationReport> runPaths(const HiringCase& hiringCase, const SimulationOptions& options,
                                  const RunRequest& request, const PolicyFactory& makePolicy,
                                  const JobControl& control) {
    if (auto error = simulationFault(hiringCase, options))
        return fail(*std::move(error));
    const std::size_t cells =
        request.keepCells ? kKept * at(request.months) * hiringCase.segments.size() : 0;
    PathStore store{PathCells(cells, at(options.paths)), std::vector<PathCost>(at(options.paths))};
    const int threads = threadsFor(options.threads);
    std::atomic<int> done{0};
    inParallel(threads, options.paths, [&](int first, int last) {
        PathSimulator simulator(hiringCase, options, request.months);
        Recorder recorder(hiringCase, store, request);
        const auto policy = makePolicy();
        int path = first;
        for (; path < last && !control.stopRequested(); ++path) {
            simulator.begin(path);
            policy->begin();
            for (int t = 1; t <= request.months; ++t) {
                simulator.moveCustomers(t);
                policy->beforeStaff(t, simulator);
                simulator.moveStaff(t);
                policy->afterMonth(t, simulator);
                recorder.record(path, t, simulator);
            }
            recorder.endPath(path);
            if ((++done & 1023) == 0)
                control.report({static_cast<double>(done) / options.paths, {}, {}});
        }
        recorder.finish(path);
    });
    if (control.stopRequested())
        return fail(ErrorCode::Cancelled, "simulation");
    SimulationReport report;
    report.paths = options.paths;
    report.months = request.months;
    report.segments = hiringCase.segments.size();
    Summary summary(hiringCase, store, report);
    summary.cost();
    if (request.keepCells)
        summary.cells(threads);
    return report;
}

} // namespace headroom
