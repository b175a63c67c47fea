#include "planner/assignment/mps_writer.h"

#include "planner/assignment/mps_model.h"
#include "planner/base/safe_file.h"

#include <fmt/core.h>
#include <ostream>

namespace headroom {
namespace {

class ModelText {
  public:
    ModelText(const AssignmentProblem& problem, std::ostream& out)
        : problem_(problem), model_(problem), out_(out) {}

    void write() {
        out_ << "NAME headroom\n";
        rows();
        columns();
        rightHandSides();
        bounds();
        out_ << "ENDATA\n";
    }

  private:
    template <class Visit>
    void eachBook(Visit visit) {
        for (CsmIndex j = 0; j < problem_.csmCount(); ++j)
            for (std::int32_t k = 0; k < problem_.resourceCount(); ++k)
                visit(j, k);
    }

    void rows() {
        out_ << "ROWS\n N points\n";
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            out_ << " E one_" << model_.itemName(item) << '\n';
        eachBook([&](CsmIndex j, std::int32_t k) {
            if (model_.hasDeviation(j, k))
                out_ << " E " << MpsModel::rowName("dev", j, k) << '\n';
            if (model_.hasSoft(j, k))
                out_ << " L " << MpsModel::rowName("soft", j, k) << '\n';
            if (model_.hasLimit(j, k))
                out_ << " L " << MpsModel::rowName("limit", j, k) << '\n';
            if (k == 0 && model_.hasBusiest(j))
                out_ << " G busy_" << j << '\n';
        });
        if (problem_.maxMoves())
            out_ << " L moves\n";
    }

    void entry(const std::string& column, const std::string& row, const std::string& value) {
        out_ << "    " << column << ' ' << row << ' ' << value << '\n';
    }

    void columns() {
        out_ << "COLUMNS\n    MARKER 'MARKER' 'INTORG'\n";
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            for (const ItemArc& arc : problem_.arcs(item))
                arcColumn(item, arc);
            if (!model_.hasUnassigned(item))
                continue;
            const std::string name = "z_" + model_.itemName(item);
            entry(name, "points", pointsText(problem_.unassignedCost(item)));
            entry(name, "one_" + model_.itemName(item), "1");
        }
        out_ << "    MARKER 'MARKER' 'INTEND'\n";
        eachBook([&](CsmIndex j, std::int32_t k) { bookColumns(j, k); });
        if (!model_.anyBusiest())
            return;
        entry("T", "points", "1");
        for (CsmIndex j = 0; j < problem_.csmCount(); ++j)
            if (model_.hasBusiest(j))
                entry("T", fmt::format("busy_{}", j), "1");
    }

    void arcColumn(std::int32_t item, const ItemArc& arc) {
        const std::string name = model_.arcName(item, arc.csm);
        entry(name, "points", pointsText(arc.cost));
        entry(name, "one_" + model_.itemName(item), "1");
        for (std::int32_t k = 0; k < problem_.resourceCount(); ++k) {
            const std::int64_t load = k == 0 ? arc.minutes : problem_.load(item, k);
            if (load == 0)
                continue;
            const std::string text = std::to_string(load);
            if (model_.hasDeviation(arc.csm, k))
                entry(name, MpsModel::rowName("dev", arc.csm, k), text);
            if (model_.hasSoft(arc.csm, k))
                entry(name, MpsModel::rowName("soft", arc.csm, k), text);
            if (model_.hasLimit(arc.csm, k))
                entry(name, MpsModel::rowName("limit", arc.csm, k), text);
            if (k == 0 && model_.hasBusiest(arc.csm))
                entry(name, fmt::format("busy_{}", arc.csm),
                      pointsText(-problem_.busiestSlope(arc.csm) * load));
        }
        if (problem_.maxMoves() && arc.moves > 0)
            entry(name, "moves", std::to_string(arc.moves));
    }

    void bookColumns(CsmIndex j, std::int32_t k) {
        const LoadCurve& curve = problem_.curve(j, k);
        if (model_.hasDeviation(j, k)) {
            const std::string row = MpsModel::rowName("dev", j, k);
            entry(MpsModel::rowName("p", j, k), "points", pointsText(curve.above));
            entry(MpsModel::rowName("p", j, k), row, "-1");
            entry(MpsModel::rowName("n", j, k), "points", pointsText(curve.below));
            entry(MpsModel::rowName("n", j, k), row, "1");
        }
        if (model_.hasSoft(j, k)) {
            entry(MpsModel::rowName("o", j, k), "points", pointsText(curve.beyond));
            entry(MpsModel::rowName("o", j, k), MpsModel::rowName("soft", j, k), "-1");
        }
    }

    void rightHandSides() {
        out_ << "RHS\n";
        const auto side = [&](const std::string& row, std::int64_t value) {
            if (value != 0)
                out_ << "    RHS " << row << ' ' << value << '\n';
        };
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
            side("one_" + model_.itemName(item), 1);
        eachBook([&](CsmIndex j, std::int32_t k) {
            const LoadCurve& curve = problem_.curve(j, k);
            if (model_.hasDeviation(j, k))
                side(MpsModel::rowName("dev", j, k), curve.target);
            if (model_.hasSoft(j, k))
                side(MpsModel::rowName("soft", j, k), curve.soft);
            if (model_.hasLimit(j, k))
                side(MpsModel::rowName("limit", j, k), curve.limit);
        });
        if (problem_.maxMoves())
            side("moves", *problem_.maxMoves());
    }

    void bounds() {
        out_ << "BOUNDS\n";
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            for (const ItemArc& arc : problem_.arcs(item))
                out_ << " BV BND " << model_.arcName(item, arc.csm) << '\n';
            if (model_.hasUnassigned(item))
                out_ << " BV BND z_" << model_.itemName(item) << '\n';
        }
    }

    const AssignmentProblem& problem_;
    MpsModel model_;
    std::ostream& out_;
};

} // namespace

Result<void> writeMps(const AssignmentProblem& problem, const std::filesystem::path& file) {
    return writeStreamedFile(file,
                             [&problem](std::ostream& out) { ModelText(problem, out).write(); });
}

} // namespace headroom
