#include "planner/assignment/mps_writer.h"

#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/mps_model.h"
#include "planner/assignment/reachable_limit.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/mps_judge.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <fstream>
#include <map>
#include <sstream>

using namespace headroom;

namespace {

/// Optimum of the model without integrality; −1 when the solver says nothing.
double relaxationByCbc(const QString& cbc, const QString& file) {
    QProcess process;
    process.start(cbc, {file, QStringLiteral("-initialSolve"), QStringLiteral("-quit")});
    process.waitForFinished(60000);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression value(QStringLiteral("Optimal objective\\s+([-0-9.e+]+)"));
    const QRegularExpressionMatch match = value.match(said);
    return match.hasMatch() ? match.captured(1).toDouble() : -1.0;
}

/// Cost of the best plan that it finds within some seconds, none when it finds none.
std::optional<double> planByCbc(const QString& cbc, const QString& file, const QString& seconds) {
    QProcess process;
    process.start(cbc,
                  {file, QStringLiteral("-ratioGap"), QStringLiteral("0"), QStringLiteral("-sec"),
                   seconds, QStringLiteral("-solve"), QStringLiteral("-quit")});
    if (!process.waitForFinished(120000))
        return std::nullopt;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression value(QStringLiteral("Objective value:\\s+([-0-9.e+]+)"));
    const QRegularExpressionMatch match = value.match(said);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

/// What the model says of one variable of an account with a CSM.
struct Entry {
    std::string column, row, value;
};

/// The same models of whole accounts, written so that their relaxation is as high as prices may
/// tell: limits that whole accounts can reach, and accounts larger than a balance has room for
/// counted in part, the rest as cost.
class WholeAccounts {
  public:
    explicit WholeAccounts(const AssignmentProblem& problem) : rooms_(problem) {
        const std::vector<std::int64_t> limits = reachableLimits(problem);
        const MpsModel model(problem);
        for (CsmIndex csm = 0, place = 0; csm < problem.csmCount(); ++csm)
            for (std::int32_t k = 0; k < problem.resourceCount(); ++k, ++place)
                sides_[MpsModel::rowName("limit", csm, k)] =
                    limits[static_cast<std::size_t>(place)];
        for (std::int32_t item = 0; item < problem.itemCount(); ++item)
            for (const ItemArc& arc : problem.arcs(item))
                noteArc(problem, item, arc, model.arcName(item, arc.csm));
    }

    void write(const std::filesystem::path& from, const std::filesystem::path& to) const {
        std::ifstream in(from);
        std::ofstream out(to);
        for (std::string line; std::getline(in, line);) {
            std::istringstream words(line);
            Entry entry;
            words >> entry.column >> entry.row >> entry.value;
            const auto side = sides_.find(entry.row);
            const auto other = entries_.find({entry.column, entry.row});
            if (entry.column == "RHS" && side != sides_.end())
                out << "    RHS " << entry.row << ' ' << side->second << '\n';
            else if (other != entries_.end())
                out << "    " << entry.column << ' ' << entry.row << ' ' << other->second << '\n';
            else
                out << line << '\n';
        }
    }

  private:
    void noteArc(const AssignmentProblem& problem, std::int32_t item, const ItemArc& arc,
                 const std::string& name) {
        if (rooms_.surplus(item, arc.csm) == 0)
            return;
        entries_[{name, "points"}] = pointsText(arc.cost + rooms_.surplus(item, arc.csm));
        for (std::int32_t k = 1; k < problem.resourceCount(); ++k)
            if (rooms_.room(arc.csm, k) < problem.load(item, k))
                entries_[{name, MpsModel::rowName("dev", arc.csm, k)}] =
                    std::to_string(rooms_.counted(item, arc.csm, k));
    }

    BalanceRooms rooms_;
    std::map<std::string, std::int64_t> sides_;
    std::map<std::pair<std::string, std::string>, std::string> entries_;
};

} // namespace

class MpsWriterTest : public QObject {
    Q_OBJECT
  private slots:
    void the_plan_is_feasible_in_the_model_at_the_same_objective() {
        Random random(71);
        const std::filesystem::path folder = test::scratchFolder();
        for (int n = 0; n < 60; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 7, 4));
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            if (report.status == SolveStatus::Infeasible)
                continue;
            QVERIFY(writeMps(*problem, folder / "model.mps").has_value());
            QVERIFY(writeMpsSolution(*problem, report.owners, folder / "plan.sol").has_value());
            const std::optional<double> points =
                test::judged(test::readMps(folder / "model.mps"), folder / "plan.sol");
            QVERIFY(points.has_value());
            QVERIFY(std::abs(*points - toPoints(report.objective)) < 1e-5);
        }
    }
    void another_solver_finds_the_same_optimum() {
        const QString cbc = QStandardPaths::findExecutable(QStringLiteral("cbc"));
        if (cbc.isEmpty())
            QSKIP("cbc is not installed");
        Random random(72);
        const std::filesystem::path folder = test::scratchFolder();
        const QString file = QString::fromStdString((folder / "model.mps").string());
        int compared = 0;
        for (int n = 0; n < 25; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 7, 4));
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            if (report.status != SolveStatus::Optimal)
                continue;
            QVERIFY(writeMps(*problem, folder / "model.mps").has_value());
            const auto theirs = planByCbc(cbc, file, QStringLiteral("60"));
            QVERIFY(theirs.has_value());
            QVERIFY(std::abs(*theirs - toPoints(report.objective)) < 1e-3);
            ++compared;
        }
        QVERIFY(compared > 10);
    }
    void our_bound_is_below_what_another_solver_reaches() {
        const QString cbc = QStandardPaths::findExecutable(QStringLiteral("cbc"));
        if (cbc.isEmpty())
            QSKIP("cbc is not installed");
        Random random(73);
        const std::filesystem::path folder = test::scratchFolder();
        const QString file = QString::fromStdString((folder / "model.mps").string());
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const int csms = static_cast<int>(random.between(3, 12));
            const int accounts = csms * static_cast<int>(random.between(12, 30));
            ProblemInput input = test::planningInstance({accounts, csms, seed, seed % 2 == 1});
            if (seed % 3 == 0)
                input.maxMoves = random.between(0, accounts / 10);
            const auto problem = makeAssignmentProblem(std::move(input));
            SolveOptions options;
            options.iterations = 200;
            const SolveReport report = solve(*problem, options, JobControl());
            QVERIFY(writeMps(*problem, folder / "model.mps").has_value());
            QVERIFY(writeMpsSolution(*problem, report.owners, folder / "plan.sol").has_value());
            const std::optional<double> points =
                test::judged(test::readMps(folder / "model.mps"), folder / "plan.sol");
            QVERIFY(points.has_value());
            QVERIFY(std::abs(*points - toPoints(report.objective)) < 1e-3);
            const double relaxed = relaxationByCbc(cbc, file);
            const double byPrices =
                toPoints(certifiedBound(*problem, report.prices, problem->maxMoves()));
            // Prices tell no more than the relaxation does; forced exits, which count whole
            // accounts, do.
            const std::filesystem::path whole = folder / "whole.mps";
            WholeAccounts(*problem).write(folder / "model.mps", whole);
            const double relaxedWhole =
                relaxationByCbc(cbc, QString::fromStdString(whole.string()));
            DualPrices ofRelaxation = report.prices;
            ofRelaxation.perStay.clear();
            QVERIFY(toPoints(certifiedBound(*problem, ofRelaxation, problem->maxMoves())) <=
                    relaxedWhole + 1e-3);
            QVERIFY2(byPrices > relaxed * 0.999,
                     qPrintable(QStringLiteral("seed %1: bound %2, relaxed %3")
                                    .arg(seed)
                                    .arg(byPrices)
                                    .arg(relaxed)));
            // Branching proves more than the relaxation, but never more than any plan costs.
            QVERIFY(toPoints(report.bound) >= byPrices - 1e-3);
            QVERIFY(report.bound <= report.objective);
            if (const auto theirs = planByCbc(cbc, file, QStringLiteral("3")))
                QVERIFY(toPoints(report.bound) <= *theirs + 1e-3);
            QVERIFY(toPoints(report.objective) >= relaxed - 1e-3);
        }
    }
    void a_folder_that_does_not_exist_is_an_error() {
        const auto problem = makeAssignmentProblem(test::planningInstance({20, 3, 1, true}));
        const std::filesystem::path nowhere = test::scratchFolder() / "nowhere" / "model.mps";
        QCOMPARE(writeMps(*problem, nowhere).error().code, ErrorCode::FileNotWritable);
    }
};

HEADROOM_TEST(MpsWriterTest)
#include "mps_writer_test.moc"
