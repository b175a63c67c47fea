#include "planner/base/random.h"
#include "planner/hiring/joint_search.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

/// An instance and, beside the pools' loss curves, the gaps they were made of.
struct Instance {
    JointProblem problem;
    std::vector<std::vector<std::vector<double>>> gaps; // [pool][month][sample]
};

void addPool(Instance& instance, Random& random, std::size_t months) {
    PoolProblem pool;
    pool.months = months;
    const double leave = 0.03 * random.uniform();
    const double salary = 8.0 + 8.0 * random.uniform();
    const int ramp = static_cast<int>(random.between(0, 4));
    double survival = 1.0;
    for (std::size_t k = 0; k <= months; ++k) {
        const double tenure = static_cast<double>(k);
        pool.survival.push_back(survival);
        pool.contribution.push_back(survival * (tenure < ramp ? tenure / ramp : 1.0));
        survival *= 1.0 - leave;
    }
    pool.startCost.assign(months + 1, 0.0);
    double paid = 0.0;
    for (std::size_t u = months; u >= 1; --u) {
        paid += salary * pool.survival[months - u];
        pool.startCost[u] = 12.0 + paid;
    }
    pool.resource.assign(months + 1, 1.0);
    pool.lower.assign(months + 1, 0);
    pool.upper.assign(months + 1, 6);
    for (std::size_t early = 0; early < 3; ++early)
        pool.upper[early] = 0;
    pool.loss.resize(months + 1);
    const double shortage = salary * (1.5 + 4.0 * random.uniform());
    const auto samples = random.between(1, 3);
    double gap = random.uniform();
    std::vector<std::vector<double>> all(months + 1);
    for (std::size_t t = 1; t <= months; ++t) {
        gap += 0.5 * random.uniform() - 0.05;
        for (std::int64_t i = 0; i < samples; ++i)
            all[t].push_back(gap + (samples > 1 ? 0.7 * random.normal() : 0.0));
        pool.loss[t] = LossCurve(all[t], shortage);
    }
    instance.problem.pools.push_back(std::move(pool));
    instance.gaps.push_back(std::move(all));
}

Instance randomInstance(Random& random, int kind) {
    Instance instance;
    const auto months = static_cast<std::size_t>(random.between(12, 18));
    const auto pools = random.between(1, 3);
    for (std::int64_t p = 0; p < pools; ++p)
        addPool(instance, random, months);
    JointProblem& problem = instance.problem;
    if (kind == 1)
        problem.maxStartsPerMonth = 1;
    if (kind == 2) {
        problem.resourceLimit = static_cast<double>(random.between(1, 4 * pools));
        problem.resourceExact = true;
    }
    if (kind == 3) {
        for (PoolProblem& pool : problem.pools)
            pool.resource = pool.startCost;
        problem.resourceLimit = 400.0 * static_cast<double>(pools) * random.uniform();
    }
    return instance;
}

/// The instance as an integer program in CPLEX' LP format.
class LpText {
  public:
    explicit LpText(const Instance& instance) : instance_(instance) {
        text_.setRealNumberPrecision(17);
        objective();
        text_ << "Subject To\n";
        for (std::size_t p = 0; p < instance_.gaps.size(); ++p)
            losses(p);
        sharedLimits();
        bounds();
    }
    QString text() const { return lp_; }

  private:
    const PoolProblem& pool(std::size_t p) const { return instance_.problem.pools[p]; }
    static QString start(std::size_t p, std::size_t u) {
        return QStringLiteral("x_%1_%2").arg(p).arg(u);
    }
    static QString loss(std::size_t p, std::size_t t, std::size_t i) {
        return QStringLiteral("s_%1_%2_%3").arg(p).arg(t).arg(i);
    }

    template <class Visit>
    void eachStart(const Visit& visit) {
        for (std::size_t p = 0; p < instance_.gaps.size(); ++p)
            for (std::size_t u = 1; u <= pool(p).months; ++u)
                visit(p, u);
    }

    void objective() {
        text_ << "Minimize\n cost:";
        eachStart([this](std::size_t p, std::size_t u) {
            text_ << " + " << pool(p).startCost[u] << ' ' << start(p, u) << '\n';
            const auto& samples = instance_.gaps[p][u];
            for (std::size_t i = 0; i < samples.size(); ++i)
                text_ << " + " << pool(p).loss[u].cost() / static_cast<double>(samples.size())
                      << ' ' << loss(p, u, i) << '\n';
        });
    }

    void losses(std::size_t p) {
        for (std::size_t t = 1; t <= pool(p).months; ++t)
            for (std::size_t i = 0; i < instance_.gaps[p][t].size(); ++i) {
                text_ << ' ' << loss(p, t, i);
                for (std::size_t u = 1; u <= t; ++u)
                    text_ << " + " << pool(p).contribution[t - u] << ' ' << start(p, u);
                text_ << " >= " << instance_.gaps[p][t][i] << '\n';
            }
    }

    void sharedLimits() {
        const JointProblem& problem = instance_.problem;
        for (std::size_t u = 1; problem.maxStartsPerMonth && u <= pool(0).months; ++u) {
            for (std::size_t p = 0; p < problem.pools.size(); ++p)
                text_ << " + " << start(p, u);
            text_ << " <= " << *problem.maxStartsPerMonth << '\n';
        }
        if (!problem.resourceLimit)
            return;
        eachStart([this](std::size_t p, std::size_t u) {
            text_ << " + " << pool(p).resource[u] << ' ' << start(p, u) << '\n';
        });
        text_ << (problem.resourceExact ? " = " : " <= ") << *problem.resourceLimit << '\n';
    }

    void bounds() {
        text_ << "Bounds\n";
        eachStart([this](std::size_t p, std::size_t u) {
            text_ << ' ' << start(p, u) << " <= " << pool(p).upper[u] << '\n';
        });
        text_ << "Generals\n";
        eachStart([this](std::size_t p, std::size_t u) { text_ << ' ' << start(p, u) << '\n'; });
        text_ << "End\n";
        text_.flush();
    }

    const Instance& instance_;
    QString lp_;
    QTextStream text_{&lp_};
};

/// Cost of the optimum; absent where the solver did not prove one.
std::optional<double> solvedByCbc(const QString& program, const Instance& instance) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("model.lp")));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(LpText(instance).text().toLatin1());
    file.close();
    const QString answer = folder.filePath(QStringLiteral("answer.txt"));
    QProcess process;
    process.start(program, {file.fileName(), QStringLiteral("sec"), QStringLiteral("60"),
                            QStringLiteral("solve"), QStringLiteral("solu"), answer});
    if (!process.waitForFinished(90'000))
        return std::nullopt;
    QFile result(answer);
    if (!result.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray first = result.readLine(); // "Optimal - objective value 123.4"
    if (!first.startsWith("Optimal"))
        return std::nullopt;
    return first.mid(first.lastIndexOf(' ') + 1).trimmed().toDouble();
}

} // namespace

class ExactSolverTest : public QObject {
    Q_OBJECT

  private slots:
    void two_hundred_random_instances_agree_with_an_integer_program() {
        const QString cbc = QStandardPaths::findExecutable(QStringLiteral("cbc"));
        if (cbc.isEmpty())
            QSKIP("cbc (package coinor-cbc) is not installed");
        Random random(2026);
        int compared = 0;
        int same = 0;
        double largest = 0.0;
        for (int i = 0; i < 200; ++i) {
            const Instance instance = randomInstance(random, i % 4);
            const auto plan = searchJoint(instance.problem, {});
            const auto exact = solvedByCbc(cbc, instance);
            QCOMPARE(plan.has_value(), exact.has_value());
            if (!plan)
                continue;
            // The solver writes eight decimals.
            const double gap = (plan->cost - *exact) / *exact;
            QVERIFY2(gap > -1e-6, qPrintable(QString::number(i)));
            QVERIFY2(plan->lowerBound <= *exact * (1.0 + 1e-6), qPrintable(QString::number(i)));
            ++compared;
            same += gap < 1e-6 ? 1 : 0;
            largest = std::max(largest, gap);
        }
        qInfo("%d instances compared: %d without a gap, the largest gap %.4f %%", compared, same,
              100.0 * largest);
        QVERIFY(compared >= 150);
        QVERIFY(same * 100 >= compared * 95);
        QVERIFY(largest <= 5e-4);
    }
};

HEADROOM_TEST(ExactSolverTest)
#include "exact_solver_test.moc"
