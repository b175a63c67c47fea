#include "planner/assignment/diagnosis.h"

#include "planner/assignment/solver.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

CsmRow csmOf(std::int64_t minutes) {
    CsmRow csm;
    csm.capacity = Minutes(minutes);
    csm.ceiling = Permille(1000);
    return csm;
}

void addAccount(ProblemInput& input, std::int64_t minutes, std::vector<CsmIndex> csms) {
    AccountRow account;
    account.workload = Minutes(minutes);
    account.unassignedPoints = 1'000'000 * micropointsPerPoint;
    input.accounts.push_back(account);
    for (const CsmIndex csm : csms)
        input.arcs.push_back({csm, 0, Minutes(-1)});
    input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
}

/// Three accounts of 100 minutes that only CSMs 0 and 1 (120 each) may serve; CSM 2 has 500.
ProblemInput shortOfHours() {
    ProblemInput input;
    input.csms = {csmOf(120), csmOf(120), csmOf(500)};
    input.firstArc = {0};
    for (int i = 0; i < 3; ++i)
        addAccount(input, 100, {0, 1});
    addAccount(input, 300, {2});
    return input;
}

Diagnosis diagnosed(ProblemInput input) {
    const auto problem = makeAssignmentProblem(std::move(input));
    if (!problem)
        qFatal("refused");
    return diagnose(*problem);
}

} // namespace

class DiagnosisTest : public QObject {
    Q_OBJECT
  private slots:
    void a_shortage_is_named_with_its_accounts_csms_and_amounts() {
        const Diagnosis diagnosis = diagnosed(shortOfHours());
        QCOMPARE(diagnosis.conflicts.size(), std::size_t{1});
        const RuleConflict& conflict = diagnosis.conflicts[0];
        QCOMPARE(conflict.resource.kind, ResourceKind::Hours);
        QCOMPARE(conflict.accounts, (std::vector<std::int32_t>{0, 1, 2}));
        QCOMPARE(conflict.csms, (std::vector<CsmIndex>{0, 1}));
        QCOMPARE(conflict.needed, std::int64_t{300});
        QCOMPARE(conflict.available, std::int64_t{240});
    }
    void each_relaxation_is_verified() {
        const Diagnosis diagnosis = diagnosed(shortOfHours());
        const std::vector<Relaxation>& ways = diagnosis.conflicts[0].relaxations;
        QCOMPARE(ways.size(), std::size_t{3});
        QCOMPARE(ways[0].kind, RelaxationKind::RaiseLimits);
        QCOMPARE(ways[0].amount, std::int64_t{60});
        QCOMPARE(ways[0].shortageAfter, std::int64_t{0});
        QCOMPARE(ways[1].kind, RelaxationKind::AddCapacity);
        QCOMPARE(ways[1].shortageAfter, std::int64_t{0});
        QCOMPARE(ways[2].kind, RelaxationKind::WidenEligibility);
        QCOMPARE(ways[2].csm, 2);
        QCOMPARE(ways[2].shortageAfter, std::int64_t{0});
    }
    void a_helper_without_enough_room_leaves_a_rest() {
        ProblemInput input = shortOfHours();
        input.csms[2] = csmOf(320);
        const Diagnosis diagnosis = diagnosed(std::move(input));
        QCOMPARE(diagnosis.conflicts[0].relaxations[2].amount, std::int64_t{20});
        QCOMPARE(diagnosis.conflicts[0].relaxations[2].shortageAfter, std::int64_t{40});
    }
    void two_separate_shortages_are_two_conflicts() {
        ProblemInput input = shortOfHours();
        input.csms[2] = csmOf(100);
        addAccount(input, 90, {2});
        input.accounts[3].workload = Minutes(80);
        const Diagnosis diagnosis = diagnosed(std::move(input));
        QCOMPARE(diagnosis.conflicts.size(), std::size_t{2});
        QCOMPARE(diagnosis.conflicts[1].needed, std::int64_t{170});
        QCOMPARE(diagnosis.conflicts[1].available, std::int64_t{100});
    }
    void an_account_too_large_for_anyone_is_named_alone() {
        ProblemInput input = shortOfHours();
        input.accounts[0].workload = Minutes(130);
        input.accounts[1].workload = input.accounts[2].workload = Minutes(10);
        const Diagnosis diagnosis = diagnosed(std::move(input));
        QCOMPARE(diagnosis.conflicts.size(), std::size_t{1});
        QCOMPARE(diagnosis.conflicts[0].accounts, (std::vector<std::int32_t>{0}));
    }
    void nobody_eligible_is_a_conflict_without_csms() {
        ProblemInput input = shortOfHours();
        input.csms[0] = csmOf(400);
        addAccount(input, 50, {});
        const Diagnosis diagnosis = diagnosed(std::move(input));
        QCOMPARE(diagnosis.conflicts.size(), std::size_t{1});
        QCOMPARE(diagnosis.conflicts[0].accounts, (std::vector<std::int32_t>{4}));
        QVERIFY(diagnosis.conflicts[0].csms.empty());
    }
    void locks_over_a_limit_are_named() {
        ProblemInput input = shortOfHours();
        input.csms[0].ratioCapacity = 1;
        for (int i = 0; i < 2; ++i) {
            input.accounts[static_cast<std::size_t>(i)].fixedTo = i;
            input.accounts[static_cast<std::size_t>(i)].ratioUse = 2;
        }
        const Diagnosis diagnosis = diagnosed(std::move(input));
        QCOMPARE(diagnosis.locks.size(), std::size_t{1});
        QCOMPARE(diagnosis.locks[0].csm, 0);
        QCOMPARE(diagnosis.locks[0].resource.kind, ResourceKind::Ratio);
        QCOMPARE(diagnosis.locks[0].accounts, (std::vector<std::int32_t>{0}));
    }
    void a_conflict_proves_that_somebody_stays_unassigned() {
        Random random(41);
        int conflicts = 0;
        for (int n = 0; n < 400; ++n) {
            ProblemInput input = test::tinyProblem(random, 7, 3);
            input.maxMoves.reset();
            const auto problem = makeAssignmentProblem(std::move(input));
            const Diagnosis diagnosis = diagnose(*problem);
            if (diagnosis.conflicts.empty())
                continue;
            ++conflicts;
            QVERIFY(!solve(*problem, SolveOptions{}, JobControl()).unassigned.empty());
        }
        QVERIFY(conflicts > 50);
    }
};

HEADROOM_TEST(DiagnosisTest)
#include "diagnosis_test.moc"
