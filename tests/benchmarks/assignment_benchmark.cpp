// Measures the optimiser: generalised-assignment files and made-up planning problems.
//   assignment_benchmark --gap FILE | --synthetic NxM --seed K  [--seconds S | --iterations N]
//                        [--threads N] [--max-moves K]
//                        [--terms all] [--mps FILE] [--solution FILE]
// `--terms all` adds ARR balance, risk balance and renewals a quarter to a planning problem.
#include "planner/assignment/mps_writer.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/gap_instance.h"
#include "tests/benchmarks/planning_instance.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>

using namespace headroom;

namespace {

struct Arguments {
    std::string gapFile;
    std::string mpsFile;
    std::string solutionFile;
    test::PlanningSize size{0, 0, 1, false};
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
            arguments.options.maxMoves = std::strtoll(value, nullptr, 10);
        else if (key == "--mps")
            arguments.mpsFile = value;
        else if (key == "--solution")
            arguments.solutionFile = value;
        else
            arguments.valid = false;
    }
    arguments.valid = arguments.valid && argc % 2 == 1 &&
                      (arguments.gapFile.empty() != (arguments.size.accounts == 0));
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

} // namespace

int main(int argc, char** argv) {
    const Arguments arguments = readArguments(argc, argv);
    if (!arguments.valid) {
        std::fprintf(stderr, "assignment_benchmark --gap FILE | --synthetic NxM --seed K "
                             "[--seconds S | --iterations N] [--threads N] [--max-moves K] "
                             "[--terms all] [--mps FILE] [--solution FILE]\n");
        return 2;
    }
    Result<ProblemInput> input = arguments.gapFile.empty()
                                     ? Result<ProblemInput>(test::planningInstance(arguments.size))
                                     : test::readGapInstance(arguments.gapFile);
    if (!input) {
        std::fprintf(stderr, "%s: %s\n", input.error().subject.c_str(),
                     errorCodeName(input.error().code));
        return 3;
    }
    const Result<AssignmentProblem> problem = makeAssignmentProblem(std::move(*input));
    if (!problem) {
        std::fprintf(stderr, "%s: %s\n", problem.error().subject.c_str(),
                     errorCodeName(problem.error().code));
        return 3;
    }
    const std::clock_t start = std::clock();
    const SolveReport report = solve(*problem, arguments.options, JobControl());
    const double cpu = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    print(*problem, report, cpu);
    if (!arguments.mpsFile.empty() && !writeMps(*problem, arguments.mpsFile))
        return 3;
    if (!arguments.solutionFile.empty() &&
        !writeMpsSolution(*problem, report.owners, arguments.solutionFile))
        return 3;
    return 0;
}
