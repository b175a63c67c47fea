#include "planner/hiring/hiring_case_json.h"
#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/hiring_policies.h"
#include "planner/hiring/simulation.h"
#include "planner/hiring/stochastic_plan.h"
#include "planner/hiring/tornado.h"
#include "tests/benchmarks/usage.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>

using namespace headroom;

namespace {

struct Settings {
    SimulationOptions options;
    int months = 60;
    int segments = 6;
    HiringLimits limits;
    std::string file;
};

Settings settingsFrom(int argc, char** argv) {
    Settings settings;
    settings.options.threads = 1;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        if (name == "--paths")
            settings.options.paths = std::atoi(argv[i + 1]);
        if (name == "--months")
            settings.months = std::atoi(argv[i + 1]);
        if (name == "--segments")
            settings.segments = std::atoi(argv[i + 1]);
        if (name == "--threads")
            settings.options.threads = std::atoi(argv[i + 1]);
        if (name == "--labels")
            settings.limits.maxLabels = std::atol(argv[i + 1]);
        if (name == "--case")
            settings.file = argv[i + 1];
    }
    return settings;
}

/// Segments from strategic to digital, each moving customers to its neighbours.
HiringCase syntheticCase(const Settings& settings) {
    HiringCase hiringCase;
    hiringCase.months = settings.months;
    for (int s = 0; s < settings.segments; ++s) {
        const double size = static_cast<double>(s) / settings.segments;
        HiringSegment segment;
        segment.name = "Segment " + std::to_string(s + 1);
        segment.customers = 60.0 + 1200.0 * size * size;
        segment.arr = 1.5e7;
        segment.newPerMonth = 1.0 + 40.0 * size * size;
        segment.newGrowthAnnual = 0.10;
        segment.season = {0.8, 0.9, 1.3};
        segment.churnMonthly = 0.0035 + 0.015 * size;
        segment.expansionMonthly = 0.01;
        segment.contractionMonthly = 0.002;
        segment.newArr = 50'000.0;
        segment.ratio = 25.0 + 250.0 * size * size;
        segment.csms = 4.0 + s;
        segment.attritionMonthly = 0.015;
        segment.ramp = {0.0, 0.25, 0.5, 0.75};
        segment.costMonthly = 12'000.0;
        segment.hireCost = 15'000.0;
        segment.shortageCostMonthly = 40'000.0;
        hiringCase.segments.push_back(segment);
    }
    for (std::size_t s = 0; s + 1 < hiringCase.segments.size(); ++s) {
        hiringCase.migrations.push_back({s, s + 1, 0.0025, 0.6});
        hiringCase.migrations.push_back({s + 1, s, 0.0040, 1.8});
    }
    return hiringCase;
}

class Stopwatch {
  public:
    /// Wall seconds.
    double print(const char* what) {
        const auto wall = std::chrono::steady_clock::now() - wall_;
        std::printf("%-34s %7.3f s CPU %7.3f s wall", what,
                    static_cast<double>(std::clock() - cpu_) / CLOCKS_PER_SEC,
                    std::chrono::duration<double>(wall).count());
        cpu_ = std::clock();
        wall_ = std::chrono::steady_clock::now();
        return std::chrono::duration<double>(wall).count();
    }
    void restart() { *this = Stopwatch(); }

  private:
    std::clock_t cpu_ = std::clock();
    std::chrono::steady_clock::time_point wall_ = std::chrono::steady_clock::now();
};

bool sameBytes(const SimulationReport& a, const SimulationReport& b) {
    if (a.pathCost != b.pathCost || a.cells.size() != b.cells.size())
        return false;
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        const Distribution& x = a.cells[i];
        const Distribution& y = b.cells[i];
        if (x.mean != y.mean || x.sd != y.sd || x.p10 != y.p10 || x.p25 != y.p25 ||
            x.p50 != y.p50 || x.p75 != y.p75 || x.p90 != y.p90 || x.pShort != y.pShort)
            return false;
    }
    return true;
}

/// The same on one, two and five threads.
void printOtherThreads(const HiringCase& hiringCase, SimulationOptions options,
                       const Result<SimulationReport>& report) {
    for (const int threads : {1, 2, 5}) {
        options.threads = threads;
        Stopwatch watch;
        const auto again = simulate(hiringCase, {}, options);
        const double seconds =
            watch.print(("  on " + std::to_string(threads) + " threads").c_str());
        std::printf("  %.0f paths/s, %s\n", options.paths / seconds,
                    again && report && sameBytes(*again, *report) ? "same bytes" : "OTHER BYTES");
    }
}

int benchmark(const HiringCase& hiringCase, const Settings& settings) {
    const SimulationOptions& options = settings.options;
    std::printf("%d paths, %d months, %zu segments, %d threads\n", options.paths, hiringCase.months,
                hiringCase.segments.size(), options.threads);
    Stopwatch watch;
    const auto report = simulate(hiringCase, {}, options);
    const double seconds = watch.print("simulation with all quantiles");
    std::printf("  %.0f paths/s, mean cost %.0f\n", options.paths / seconds,
                report ? report->cost.total.mean : 0.0);
    printOtherThreads(hiringCase, options, report);
    watch.restart();
    const auto exact = optimalPlan(hiringCase, settings.limits);
    watch.print("deterministic plan");
    std::printf("  gap %.5f %%, proved %d\n", exact ? 100.0 * exact->gapToBound() : -1.0,
                exact && exact->provedOptimal ? 1 : 0);
    watch.restart();
    const auto plan = stochasticPlan(hiringCase, settings.limits, options);
    watch.print("plan on samples");
    if (!plan)
        return 1;
    std::printf("  cost %.0f, gap %.5f %%, proved %d\n", plan->expectedCost,
                100.0 * (plan->expectedCost - plan->lowerBound) / plan->expectedCost,
                plan->provedOptimal ? 1 : 0);
    watch.restart();
    const auto bars = tornado(hiringCase, plan->opens, options, false);
    watch.print("tornado of 16 bars");
    std::printf("  %zu bars\n", bars ? bars->size() : 0);
    return bars && report && exact ? 0 : 1;
}

} // namespace

constexpr const char* kUsage =
    "simulation_benchmark [--paths N] [--months T] [--segments S] [--threads N] [--labels N]\n"
    "                     [--case FILE.json]\n"
    "Times the Monte Carlo, the plan on its samples and the tornado on a synthetic case, or on "
    "FILE.\n";

int main(int argc, char** argv) {
    if (const auto code =
            endsAtOnce(argc, argv, kUsage,
                       {"--paths", "--months", "--segments", "--threads", "--labels", "--case"}))
        return *code;
    const Settings settings = settingsFrom(argc, argv);
    if (settings.file.empty())
        return benchmark(syntheticCase(settings), settings);
    std::ifstream in(settings.file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto hiringCase = hiringCaseFromJson(text);
    if (!hiringCase) {
        std::fprintf(stderr, "%s\n", hiringCase.error().detail.c_str());
        return 1;
    }
    return benchmark(*hiringCase, settings);
}
