#include "planner/base/text.h"
#include "planner/hiring/hire_dates.h"
#include "planner/hiring/hiring_case_json.h"
#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/hiring_policies.h"
#include "planner/hiring/tornado.h"
#include "tests/benchmarks/usage.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

using namespace headroom;

namespace {

class Table {
  public:
    void row(const std::string& what, double expected, double got, double allowed) {
        const bool holds = std::abs(got - expected) <= allowed;
        off_ += holds ? 0 : 1;
        ++rows_;
        std::printf("%-44s %17.4f %17.4f %+14.4f  %s%.4g\n", what.c_str(), expected, got,
                    got - expected, holds ? "within " : "OFF, allowed ", allowed);
    }
    int finish() const {
        std::printf("%d rows, %d off\n", rows_, off_);
        return off_ == 0 ? 0 : 1;
    }

  private:
    int rows_ = 0;
    int off_ = 0;
};

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

StartPlan startsIn(const std::vector<std::vector<int>>& months, int last) {
    StartPlan plan(months.size(), std::vector<int>(static_cast<std::size_t>(last) + 1, 0));
    for (std::size_t s = 0; s < months.size(); ++s)
        for (const int month : months[s])
            ++plan[s][static_cast<std::size_t>(month)];
    return plan;
}

HiringCase steadyGrowth() {
    HiringSegment pool;
    pool.name = "Mid-market";
    pool.customers = 420.0;
    pool.arr = 13'440'000.0;
    pool.newPerMonth = 200.0 / 12.0;
    pool.newArr = 30'000.0;
    pool.ratio = 70.0;
    pool.csms = 6.0;
    pool.ramp = {0.0, 1.0 / 3.0, 2.0 / 3.0};
    HiringCase hiringCase;
    hiringCase.months = 24;
    hiringCase.segments = {pool};
    return hiringCase;
}

void caseA(Table& table) {
    const auto plan = evaluateStarts(steadyGrowth(), startsIn({{4, 4, 6, 10, 14, 19}}, 24));
    const double published[][2] = {{0, 0.0},       {1, -0.238095}, {4, -0.952381}, {5, -0.523810},
                                   {6, -0.095238}, {7, 0.666667},  {8, 0.761905},  {9, 0.857143},
                                   {12, 0.809524}, {17, 0.952381}, {24, 0.285714}};
    for (const auto& [month, gap] : published)
        table.row("A: gap in FTE, month " + std::to_string(static_cast<int>(month)), gap,
                  plan->rows[static_cast<std::size_t>(month)].gap, 5e-7);
    const auto needed = monthsOfNextCsm(420.0, 200.0 / 12.0, 70.0, 24);
    const int months[] = {1, 5, 9, 13, 17, 22};
    for (std::size_t i = 0; i < std::size(months); ++i)
        table.row("A: month CSM " + std::to_string(7 + i) + " is needed", months[i], needed[i], 0);
    const TriggerRule rule{70.0, 200.0 / 12.0, 6.0, 0.0};
    for (const HireTrigger& trigger : hireTriggers(rule, 7, 12))
        table.row("A: customers that open CSM " + std::to_string(trigger.csm),
                  70.0 * trigger.csm - 170.0, trigger.customers, 1e-9);
}

HiringLimits shownMonthsOnly() {
    HiringLimits limits;
    limits.lookAheadMonths = 0;
    return limits;
}

void costRow(Table& table, const std::string& what, double expected, const Result<HiringPlan>& plan,
             double allowed) {
    table.row(what + (plan && plan->provedOptimal ? ", proved" : ", not proved"), expected,
              plan ? plan->total.total() : std::nan(""), allowed);
}

void caseB(Table& table, const HiringCase& hiringCase) {
    const auto plan = optimalPlan(hiringCase, shownMonthsOnly());
    costRow(table, "B: no cap", 12'516'253.3034, plan, 6e-5);
    const double pools[] = {2'315'282.7035, 3'621'161.9271, 4'128'350.6362, 2'451'458.0366};
    for (std::size_t s = 0; plan && s < std::size(pools); ++s)
        table.row("B: no cap, " + hiringCase.segments[s].name, pools[s], plan->costs[s].total(),
                  6e-5);
    HiringLimits limits = shownMonthsOnly();
    limits.maxStartsPerMonth = 3;
    costRow(table, "B: at most 3 starts a month", 12'524'949.9111, optimalPlan(hiringCase, limits),
            6e-5);
    // For 14 the notes have 14,178,859.83, which an integer program showed not to be the optimum.
    const std::pair<int, double> curve[] = {
        {14, 14'152'133.10}, {16, 13'708'501.65}, {18, 13'341'687.95}, {20, 13'054'607.74},
        {22, 12'825'630.18}, {24, 12'657'997.44}, {26, 12'554'543.69}, {27, 12'524'154.60},
        {28, 12'516'253.30}, {29, 12'518'703.30}, {30, 12'530'417.25}};
    for (const auto& [hires, cost] : curve) {
        limits = shownMonthsOnly();
        limits.hires = hires;
        costRow(table, "B: exactly " + std::to_string(hires) + " hires", cost,
                optimalPlan(hiringCase, limits), 6e-3);
    }
}

/// The number behind the first `key` after `from`.
double numberAfter(const std::string& line, const std::string& key, std::size_t from = 0) {
    const std::size_t at = line.find(key, from);
    return at == std::string::npos ? std::nan("") : std::atof(line.c_str() + at + key.size());
}

void simulatedRows(Table& table, const HiringCase& hiringCase, const std::string& truth,
                   const SimulationOptions& options) {
    const auto report = simulate(hiringCase, {}, options);
    const double root = std::sqrt(options.paths);
    for (const std::string& line : split(truth, '\n')) {
        const int month = line.empty() || line[0] != 'm' ? 0 : std::atoi(line.c_str() + 1);
        for (std::size_t s = 0; month > 0 && s < hiringCase.segments.size(); ++s) {
            const std::string& name = hiringCase.segments[s].name;
            if (line.find(' ' + name) == std::string::npos)
                continue;
            const std::string of = "C: month " + std::to_string(month) + ", " + name;
            const double sd = numberAfter(line, " sd ");
            const std::size_t gap = line.find("gap mean");
            const double gapSd = numberAfter(line, " sd ", gap);
            const double breach = numberAfter(line, "P(gap<0) ");
            const Distribution& n = report->at(SimulatedQuantity::Customers, month, s);
            const Distribution& g = report->at(SimulatedQuantity::Gap, month, s);
            table.row(of + ", customers", numberAfter(line, "N mean "), n.mean, 4.0 * sd / root);
            table.row(of + ", their P90", numberAfter(line, " p90 "), n.p90, 6.8 * sd / root + 1.0);
            table.row(of + ", gap", numberAfter(line, "gap mean "), g.mean, 4.0 * gapSd / root);
            table.row(of + ", chance of short", breach, g.pShort,
                      4.0 * std::sqrt(breach * (1.0 - breach)) / root + 1e-4);
        }
    }
}

const StartPlan& planOfNotes() {
    static const StartPlan plan =
        startsIn({{3, 15}, {1, 1, 13, 21}, {1, 1, 6, 10, 15, 21}, {2, 13, 24}}, 36);
    return plan;
}

void policyRows(Table& table, const HiringCase& hiringCase, const SimulationOptions& options) {
    struct Row {
        PolicyRun run;
        double mean;
        double error;
    };
    const Row rows[] = {{{HiringPolicy::BackfillOnly, {}, 0.0}, 18'558'322, 12'038},
                        {{HiringPolicy::Reactive, {}, 0.0}, 14'239'936, 7'727},
                        {{HiringPolicy::OpenLoop, planOfNotes(), 0.0}, 13'844'756, 6'343},
                        {{HiringPolicy::HireUpTo, {}, 0.0}, 13'757'266, 5'940},
                        {{HiringPolicy::HireUpToUpdated, {}, 0.0}, 13'742'290, 6'028},
                        {{HiringPolicy::HireUpToUpdated, {}, 0.95}, 13'754'781, 5'813}};
    for (const Row& row : rows) {
        const auto report = simulatePolicy(hiringCase, row.run, options);
        table.row(std::string("C: cost, ") + hiringPolicyName(row.run.policy), row.mean,
                  report->cost.total.mean, 4.0 * std::hypot(row.error, report->cost.standardError));
    }
}

void tornadoRows(Table& table, const HiringCase& hiringCase, const SimulationOptions& options) {
    const std::pair<double, double> published[] = {
        {2'212'227, 4'895}, {-948'200, 3'405}, {-801'640, 3'571}, {1'381'500, 4'284},
        {-373'705, 1'676},  {592'736, 1'990},  {-490'640, 2'503}, {569'472, 2'524},
        {-338'791, 3'652},  {501'741, 4'700},  {474'457, 1'416},  {-348'948, 1'303},
        {-149'508, 3'701},  {401'871, 7'016},  {-75'817, 1'597},  {332'103, 2'642}};
    const auto bars = tornado(hiringCase, planOfNotes(), options, false);
    for (std::size_t i = 0; bars && i < bars->size(); ++i) {
        const TornadoBar& bar = (*bars)[i];
        char setting[32];
        std::snprintf(setting, sizeof setting, " %g", bar.setting);
        table.row("C: tornado, " + bar.input + setting, published[i].first, bar.difference,
                  4.0 * std::hypot(published[i].second, bar.standardError));
    }
}

} // namespace

constexpr const char* kUsage = "hiring_cases FOLDER [--paths N]\n"
                               "The worked hiring cases of a folder with caseB_input.json and "
                               "truth_C.txt as a table of expected,\n"
                               "got and difference; ends with 1 when a row is off.\n";

int main(int argc, char** argv) {
    if (const auto code = endsAtOnce(argc, argv, kUsage, {"--paths"}))
        return *code;
    if (argc < 2)
        return 2;
    const std::string folder = argv[1];
    SimulationOptions options;
    if (argc > 3 && std::string(argv[2]) == "--paths")
        options.paths = std::atoi(argv[3]);
    const auto hiringCase = hiringCaseFromJson(contentOf(folder + "/caseB_input.json"));
    if (!hiringCase) {
        std::fprintf(stderr, "caseB_input.json: %s\n", hiringCase.error().detail.c_str());
        return 2;
    }
    std::printf("%-44s %17s %17s %14s\n", "", "expected", "got", "difference");
    Table table;
    caseA(table);
    caseB(table, *hiringCase);
    simulatedRows(table, *hiringCase, contentOf(folder + "/truth_C.txt"), options);
    policyRows(table, *hiringCase, options);
    tornadoRows(table, *hiringCase, options);
    return table.finish();
}
