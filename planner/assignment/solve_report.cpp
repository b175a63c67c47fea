#include "planner/assignment/solve_report.h"

namespace headroom {

const char* solveStatusName(SolveStatus status) {
    switch (status) {
    case SolveStatus::Optimal:
        return "optimal";
    case SolveStatus::Feasible:
        return "feasible";
    case SolveStatus::Infeasible:
        return "infeasible";
    case SolveStatus::Stopped:
        return "stopped";
    }
    return "feasible";
}

double SolveReport::gap() const {
    if (objective == bound || objective == 0)
        return 0.0;
    const double points = toPoints(objective);
    return (points - toPoints(bound)) / (points < 0 ? -points : points);
}

std::uint64_t SolveReport::planHash() const {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const CsmIndex owner : owners) {
        auto word = static_cast<std::uint32_t>(owner);
        for (int byte = 0; byte < 4; ++byte, word >>= 8)
            hash = (hash ^ (word & 0xffU)) * 1099511628211ULL;
    }
    return hash;
}

std::int64_t moveCount(const AssignmentProblem& problem, std::span<const CsmIndex> owners) {
    std::int64_t moves = 0;
    for (std::int32_t i = 0; i < problem.accountCount(); ++i) {
        const CsmIndex before = problem.account(i).owner;
        const CsmIndex after = owners[static_cast<std::size_t>(i)];
        moves += before != noCsm && after != noCsm && before != after ? 1 : 0;
    }
    return moves;
}

std::int64_t movedUnits(const AssignmentProblem& problem, std::span<const CsmIndex> owners) {
    std::int64_t units = 0;
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        units += unitsMoved(problem.account(i), owners[static_cast<std::size_t>(i)]);
    return units;
}

} // namespace headroom
