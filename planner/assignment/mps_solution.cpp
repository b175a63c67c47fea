#include "planner/assignment/mps_model.h"
#include "planner/assignment/mps_writer.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solve_report.h"
#include "planner/base/safe_file.h"

#include <ostream>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

void writeItems(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                std::ostream& out) {
    const MpsModel model(problem);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const CsmIndex csm = owners[at(problem.accountsOf(item).front())];
        for (const ItemArc& arc : problem.arcs(item))
            if (arc.csm == csm)
                out << model.arcName(item, arc.csm) << " 1\n";
        if (csm == noCsm && model.hasUnassigned(item))
            out << "z_" << model.itemName(item) << " 1\n";
    }
}

void writeBooks(const AssignmentProblem& problem, std::span<const std::int64_t> loads,
                std::ostream& out) {
    const MpsModel model(problem);
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
            const LoadCurve& curve = problem.curve(j, k);
            const std::int64_t load = loads[at(std::int64_t{j} * problem.resourceCount() + k)];
            if (model.hasDeviation(j, k) && load > curve.target)
                out << MpsModel::rowName("p", j, k) << ' ' << load - curve.target << '\n';
            if (model.hasDeviation(j, k) && load < curve.target)
                out << MpsModel::rowName("n", j, k) << ' ' << curve.target - load << '\n';
            if (model.hasSoft(j, k) && load > curve.soft)
                out << MpsModel::rowName("o", j, k) << ' ' << load - curve.soft << '\n';
        }
}

} // namespace

Result<void> writeMpsSolution(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                              const std::filesystem::path& file) {
    return writeStreamedFile(file, [&](std::ostream& out) {
        const CostTerms terms = planTerms(problem, owners);
        out << "=obj= " << pointsText(terms.total()) << '\n';
        writeItems(problem, owners, out);
        writeBooks(problem, bookLoads(problem, owners), out);
        if (MpsModel(problem).anyBusiest())
            out << "T " << pointsText(terms[CostTerm::Busiest]) << '\n';
    });
}

} // namespace headroom
