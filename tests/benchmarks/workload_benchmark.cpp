#include "planner/sample/sample_plan.h"
#include "planner/segmentation/segment_summary.h"
#include "planner/segmentation/segment_thresholds.h"
#include "planner/workload/load_summary.h"
#include "tests/benchmarks/usage.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace headroom;

namespace {

/// Best of `times` runs, milliseconds.
template <class Work>
double bestOf(int times, Work work) {
    double best = 1e18;
    for (int run = 0; run < times; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - start;
        best = std::min(best, taken.count());
    }
    return best;
}

void printSegments(const LoadSummary& load) {
    for (const SegmentLoad& segment : load.segments)
        std::printf("  %-11s %8d accounts  need %8.2f FTE  in seat %8.2f  utilisation %5.1f %%\n",
                    segment.name.c_str(), segment.accounts, segment.fteNeeded, segment.fteInSeat,
                    100.0 * segment.fteByHours / segment.fteInSeat);
    std::printf("  team %.1f %%, busiest %.1f %%, least %.1f %%, variation %.2f, %d over capacity, "
                "%d to be placed\n",
                100.0 * toFraction(load.utilisation), 100.0 * toFraction(load.busiest),
                100.0 * toFraction(load.least), load.variation, load.overCapacity, load.unassigned);
}

void measure(int accounts, int csms) {
    SampleOptions options;
    options.accounts = accounts;
    options.csms = csms;
    std::shared_ptr<const Book> book;
    const int times = accounts > 100'000 ? 3 : 10;
    const double made = bestOf(1, [&] { book = makeSampleBook(options).value(); });
    const SegmentRules rules = defaultSegmentRules();
    const SegmentRules dragged = withThreshold(rules, 0, 80'000.0).value();
    const auto policies = defaultPolicies();
    const WorkloadAssumptions assumptions;
    SegmentedBook segmented;
    Workload workload;
    std::vector<CsmCapacity> capacity;
    LoadSummary load;
    int changed = 0;
    const double scored = bestOf(times, [&] { scoreComplexity(*book, {}); });
    const double placed = bestOf(times, [&] { segmented = segmentBook(book, rules, {}, {}); });
    const double previewed =
        bestOf(times, [&] { changed = previewSegments(segmented, dragged).changed; });
    const double summed = bestOf(times, [&] { summariseSegments(segmented, rules); });
    const double worked = bestOf(
        times, [&] { workload = computeWorkload(segmented, policies, assumptions, options.asOf); });
    const double seated = bestOf(
        times, [&] { capacity = computeCapacity(*book, policies, assumptions, options.asOf); });
    const auto owners = importedOwners(*book);
    const double loaded = bestOf(times, [&] {
        load = summariseLoad(segmented, workload, capacity, policies, owners, assumptions);
    });
    std::printf("%d accounts, %d CSMs (made in %.0f ms)\n", accounts, csms, made);
    std::printf("  scores %.2f ms  segments with scores %.2f ms  preview of a dragged line %.2f ms "
                "(%d accounts change)\n",
                scored, placed, previewed, changed);
    std::printf("  segment summary %.2f ms  workload %.2f ms  capacity %.2f ms  load %.2f ms\n",
                summed, worked, seated, loaded);
    printSegments(load);
}

} // namespace

constexpr const char* kUsage =
    "workload_benchmark [ACCOUNTS CSMS]...     default: 1200 24  20000 300  1000000 5000\n"
    "Times segmentation, threshold preview, workload and load summary.\n";

int main(int argc, char** argv) {
    if (const auto code = endsAtOnce(argc, argv, kUsage, {}))
        return *code;
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty())
        sizes = {1200, 24, 20'000, 300, 1'000'000, 5000};
    for (std::size_t i = 0; i + 1 < sizes.size(); i += 2)
        measure(sizes[i], sizes[i + 1]);
}
