// Measures the optimiser: generalised-assignment files and made-up planning problems.
//   assignment_benchmark --gap FILE | --synthetic NxM --seed K | --demo NxM
//                        [--seconds S | --iterations N] [--threads N] [--max-moves K]
//                        [--terms all] [--mps FILE] [--solution FILE]
//                        [--cbc SECONDS] (0 = as many processor seconds as ours took)
//                        [--frontier POINTS] [--edits N] [--diagnose REPEATS] [--explain N]
// `--demo` is what `headroom-cli demo --accounts N --csms M` solves.
// `--terms all` adds ARR balance, risk balance and renewals a quarter to a planning problem.
#include "planner/assignment/diagnosis.h"
#include "planner/assignment/explanation.h"
#include "planner/assignment/frontier.h"
#include "planner/assignment/mps_writer.h"
#include "planner/assignment/next_best.h"
#include "planner/assignment/reoptimise.h"
#include "planner/assignment/solver.h"
#include "planner/base/random.h"
#include "tests/benchmarks/demo_instance.h"
#include "tests/benchmarks/gap_instance.h"
#include "tests/benchmarks/mps_judge.h"
#include "tests/benchmarks/planning_instance.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string>

using namespace headroom;

namespace {

struct Arguments {
    std::string gapFile;
    std::string mpsFile;
    std::string solutionFile;
    std::optional<double> cbcSeconds;
    std::optional<std::int64_t> maxMoves; ///< part of the problem: the model as written has it too
    int frontierPoints = 0;
    int edits = 0;
    int diagnoses = 0;
    int explanations = 0;
    test::PlanningSize size{0, 0, 1, false};
    int demoAccounts = 0;
    int demoCsms = 0;
    SolveOptions options;
    bool valid = true;
};

Arguments readArguments(int argc, char** argv) {
    Arguments arguments;
    for (int a = 1; a + 1 < argc; a += 2) {
        const std::string key = argv[a];
        const char* value = argv[a + 1];
        if (key == "--gap")
            arguments.gapFile = value;
        else if (key == "--synthetic")
            arguments.valid =
                std::sscanf(value, "%dx%d", &arguments.size.accounts, &arguments.size.csms) == 2;
        else if (key == "--demo")
            arguments.valid =
                std::sscanf(value, "%dx%d", &arguments.demoAccounts, &arguments.demoCsms) == 2;
        else if (key == "--seed")
            arguments.size.seed = std::strtoull(value, nullptr, 10);
        else if (key == "--terms")
            arguments.size.allTerms = std::strcmp(value, "all") == 0;
        else if (key == "--seconds")
            arguments.options.seconds = std::strtod(value, nullptr);
        else if (key == "--iterations")
            arguments.options.iterations = std::strtoll(value, nullptr, 10);
        else if (key == "--threads")
            arguments.options.threads = static_cast<int>(std::strtol(value, nullptr, 10));
        else if (key == "--max-moves")
            arguments.maxMoves = std::strtoll(value, nullptr, 10);
        else if (key == "--mps")
            arguments.mpsFile = value;
        else if (key == "--solution")
            arguments.solutionFile = value;
        else if (key == "--cbc")
            arguments.cbcSeconds = std::strtod(value, nullptr);
        else if (key == "--frontier")
            arguments.frontierPoints = static_cast<int>(std::strtol(value, nullptr, 10));
        else if (key == "--edits")
            arguments.edits = static_cast<int>(std::strtol(value, nullptr, 10));
        else if (key == "--diagnose")
            arguments.diagnoses = static_cast<int>(std::strtol(value, nullptr, 10));
        else if (key == "--explain")
            arguments.explanations = static_cast<int>(std::strtol(value, nullptr, 10));
        else
            arguments.valid = false;
    }
    const int sources = (arguments.gapFile.empty() ? 0 : 1) +
                        (arguments.size.accounts > 0 ? 1 : 0) +
                        (arguments.demoAccounts > 0 ? 1 : 0);
    arguments.valid = arguments.valid && argc % 2 == 1 && sources == 1;
    return arguments;
}

void print(const AssignmentProblem& problem, const SolveReport& report, double cpu) {
    std::printf("accounts %d, csms %d, arcs %lld\n", problem.accountCount(), problem.csmCount(),
                static_cast<long long>(problem.arcCount()));
    std::printf("status %s\n", solveStatusName(report.status));
    std::printf("objective %.6f\nbound %.6f\ngap %.4f %%\n", toPoints(report.objective),
                toPoints(report.bound), 100.0 * report.gap());
    for (std::size_t t = 0; t < costTermCount; ++t)
        std::printf("  %s %.3f\n", costTermName(static_cast<CostTerm>(t)),
                    toPoints(report.terms.values[t]));
    std::printf("moves %lld, unassigned %zu, violations %zu\n",
                static_cast<long long>(report.moves), report.unassigned.size(),
                report.violations.size());
    std::printf("seconds %.3f wall, %.3f cpu; iterations %lld; plan %016llx\n", report.seconds, cpu,
                static_cast<long long>(report.iterations),
                static_cast<unsigned long long>(report.planHash()));
}

double secondsOf(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void measureFrontier(const AssignmentProblem& problem, const Arguments& arguments) {
    FrontierOptions options;
    options.points = arguments.frontierPoints;
    options.threads = arguments.options.threads;
    options.seconds = arguments.options.seconds;
    options.iterations = arguments.options.iterations;
    const auto wall = std::chrono::steady_clock::now();
    const std::clock_t start = std::clock();
    const Frontier curve = frontier(problem, options, JobControl());
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - wall;
    double worst = 0.0;
    for (const FrontierPoint& point : curve.points) {
        std::printf("moves %lld: objective %.3f, bound %.3f, gap %.3f %%\n",
                    static_cast<long long>(point.moves), toPoints(point.objective),
                    toPoints(point.bound), 100.0 * point.gap());
        worst = std::max(worst, point.gap());
    }
    std::printf("frontier: %zu points, worst gap %.3f %%, knee at %zu; %.3f s wall, %.3f cpu\n",
                curve.points.size(), 100.0 * worst, curve.knee, passed.count(), secondsOf(start));
}

/// Drags random accounts to random CSMs that may serve them and measures each answer.
void measureEdits(const AssignmentProblem& problem, const SolveReport& report, int edits) {
    Random random(1);
    double slowest = 0.0;
    double sum = 0.0;
    std::size_t changed = 0;
    double worse = 0.0;
    int possible = 0;
    for (int n = 0; n < edits; ++n) {
        EditRequest edit;
        edit.account = static_cast<std::int32_t>(
            random.below(static_cast<std::uint64_t>(problem.accountCount())));
        const auto arcs = problem.eligible(edit.account);
        if (arcs.empty())
            continue;
        const auto pick = static_cast<std::ptrdiff_t>(random.below(arcs.size()));
        edit.csm = (*std::next(arcs.begin(), pick)).csm;
        const std::clock_t start = std::clock();
        const EditOutcome outcome = reoptimise(problem, report.owners, edit, report.prices);
        const double seconds = secondsOf(start);
        slowest = std::max(slowest, seconds);
        sum += seconds;
        if (!outcome.possible)
            continue;
        ++possible;
        changed += outcome.changed.size();
        worse = std::max(worse,
                         toPoints(outcome.objective - outcome.bound) / toPoints(outcome.objective));
    }
    std::printf("edits: %d, possible %d, mean %.1f ms, slowest %.1f ms cpu, changed accounts %.2f "
                "each, worst gap %.3f %%\n",
                edits, possible, 1000.0 * sum / edits, 1000.0 * slowest,
                static_cast<double>(changed) / std::max(1, possible), 100.0 * worse);
}

void measureDiagnosis(const AssignmentProblem& problem, int repeats) {
    const std::clock_t start = std::clock();
    std::size_t conflicts = 0;
    for (int n = 0; n < repeats; ++n)
        conflicts = diagnose(problem).conflicts.size();
    std::printf("diagnosis: %zu conflicts, %.2f ms cpu each\n", conflicts,
                1000.0 * secondsOf(start) / repeats);
}

/// One explanation after another, and the next best CSM of every account for a table.
void measureExplanations(const AssignmentProblem& problem, const SolveReport& report, int count) {
    const std::clock_t start = std::clock();
    std::size_t alternatives = 0;
    for (int n = 0; n < count; ++n)
        alternatives +=
            explain(problem, report.owners, n % problem.accountCount()).alternatives.size();
    std::printf("explanations: %.2f ms cpu each, %.1f alternatives\n",
                1000.0 * secondsOf(start) / count, static_cast<double>(alternatives) / count);
    const std::clock_t table = std::clock();
    const NextBestFinder finder(problem, report.owners);
    int found = 0;
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        found += finder.of(i) ? 1 : 0;
    std::printf("next best of all accounts: %d found in %.3f s cpu\n", found, secondsOf(table));
}

/// The same model given to CBC as a file: our plan must be feasible there at the same cost, and our
/// bound may not be above anything that CBC finds. False when one of these does not hold.
bool compareWithCbc(const AssignmentProblem& problem, const SolveReport& report, double seconds) {
    const std::filesystem::path folder = std::filesystem::temp_directory_path();
    const std::string name = "assignment_benchmark_" + std::to_string(report.planHash());
    const std::filesystem::path mps = folder / (name + ".mps");
    const std::filesystem::path plan = folder / (name + ".sol");
    const bool written =
        writeMps(problem, mps).has_value() && writeMpsSolution(problem, report.owners, plan);
    std::optional<double> points;
    test::CbcResult cbc;
    if (written) {
        points = test::judged(test::readMps(mps), plan);
        cbc = test::solveByCbc(mps, seconds);
    }
    std::filesystem::remove(mps);
    std::filesystem::remove(plan);
    if (!cbc.ran) {
        std::printf("cbc: not installed, or the model could not be written\n");
        return false;
    }
    const double ours = toPoints(report.objective);
    const bool feasible = points && std::abs(*points - ours) < 1e-6 * std::max(1.0, ours);
    std::printf("plan in the model: %s\n", feasible ? "feasible, same objective" : "CONTRADICTION");
    if (!cbc.objective) {
        std::printf("cbc: no plan in %.1f s cpu\n", cbc.cpuSeconds);
        return feasible;
    }
    const bool above = toPoints(report.bound) > *cbc.objective + 1e-6 * std::abs(*cbc.objective);
    std::printf("cbc: objective %.6f in %.1f s cpu; ours / cbc %.5f; our bound %s\n",
                *cbc.objective, cbc.cpuSeconds, ours / *cbc.objective,
                above ? "ABOVE IT: CONTRADICTION" : "below it");
    return feasible && !above;
}

int measure(const AssignmentProblem& problem, const Arguments& arguments) {
    if (arguments.diagnoses > 0)
        measureDiagnosis(problem, arguments.diagnoses);
    if (arguments.frontierPoints > 0) {
        measureFrontier(problem, arguments);
        return 0;
    }
    const std::clock_t start = std::clock();
    const SolveReport report = solve(problem, arguments.options, JobControl());
    const double cpu = secondsOf(start);
    print(problem, report, cpu);
    if (arguments.edits > 0)
        measureEdits(problem, report, arguments.edits);
    if (arguments.explanations > 0)
        measureExplanations(problem, report, arguments.explanations);
    if (!arguments.mpsFile.empty() && !writeMps(problem, arguments.mpsFile))
        return 3;
    if (!arguments.solutionFile.empty() &&
        !writeMpsSolution(problem, report.owners, arguments.solutionFile))
        return 3;
    const double share = arguments.cbcSeconds.value_or(0.0);
    if (arguments.cbcSeconds && !compareWithCbc(problem, report, share > 0.0 ? share : cpu))
        return 1;
    return 0;
}

Result<std::shared_ptr<const AssignmentProblem>> problemOf(const Arguments& arguments) {
    if (arguments.demoAccounts > 0)
        return test::demoProblem(arguments.demoAccounts, arguments.demoCsms);
    Result<ProblemInput> input = arguments.gapFile.empty()
                                     ? Result<ProblemInput>(test::planningInstance(arguments.size))
                                     : test::readGapInstance(arguments.gapFile);
    if (!input)
        return fail(input.error());
    auto problem = makeAssignmentProblem(std::move(*input));
    if (!problem)
        return fail(problem.error());
    return std::make_shared<const AssignmentProblem>(std::move(*problem));
}

/// The cap is part of the problem, so that the model as written has it too.
Result<std::shared_ptr<const AssignmentProblem>>
capped(const std::shared_ptr<const AssignmentProblem>& problem, std::int64_t maxMoves) {
    ProblemInput input = problem->input();
    input.maxMoves = maxMoves;
    auto made = makeAssignmentProblem(std::move(input));
    if (!made)
        return fail(made.error());
    return std::make_shared<const AssignmentProblem>(std::move(*made));
}

} // namespace

int main(int argc, char** argv) {
    const Arguments arguments = readArguments(argc, argv);
    if (!arguments.valid) {
        std::fprintf(stderr,
                     "assignment_benchmark --gap FILE | --synthetic NxM --seed K | --demo NxM "
                     "[--seconds S | --iterations N] [--threads N] [--max-moves K] "
                     "[--terms all] [--mps FILE] [--solution FILE] "
                     "[--cbc SECONDS] [--frontier POINTS] [--edits N] [--diagnose REPEATS] "
                     "[--explain N]\n");
        return 2;
    }
    auto problem = problemOf(arguments);
    if (problem && arguments.maxMoves)
        problem = capped(*problem, *arguments.maxMoves);
    if (!problem) {
        std::fprintf(stderr, "%s: %s\n", problem.error().subject.c_str(),
                     errorCodeName(problem.error().code));
        return 3;
    }
    return measure(**problem, arguments);
}
