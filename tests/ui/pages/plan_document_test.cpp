#include "planner/plan_session/sample_content.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

namespace {

/// Large enough that edits are worked out beside the window.
PlanContent largePlan() {
    SampleOptions options;
    options.accounts = int(PlanDocument::atOnceBelow) + 1;
    options.csms = 40;
    options.historyMonths = 0;
    return sampleContent(options).value();
}

SetValue hoursOf(const char* text) {
    return {"workload.productive_hours", text, "test"};
}

} // namespace

class PlanDocumentTest : public QObject {
    Q_OBJECT
    std::unique_ptr<PageBench> large_;

    PlanDocument& large() { return large_->document; }
    double hours() { return large().state().inputs.workload.productiveHours; }

  private slots:
    void initTestCase() { large_ = std::make_unique<PageBench>(largePlan()); }
    void cleanupTestCase() { large_.reset(); }

    void edits_of_a_large_plan_come_in_the_order_they_were_made() {
        const double before = hours();
        QVERIFY(large().apply(hoursOf("90"), QStringLiteral("first")));
        QVERIFY(large().apply(hoursOf("91"), QStringLiteral("second")));
        QVERIFY(large().apply(hoursOf("92"), QStringLiteral("third")));
        QCOMPARE(hours(), before); // the window did not wait
        QVERIFY(!large().isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(large().isSettled(), 60000);
        QCOMPARE(hours(), 92.0);
        QCOMPARE(large().undoStack().count(), 3);
        large().undoStack().undo();
        large().undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(large().isSettled(), 60000);
        QCOMPARE(hours(), 90.0);
        large().undoStack().redo();
        QTRY_VERIFY_WITH_TIMEOUT(large().isSettled(), 60000);
        QCOMPARE(hours(), 91.0);
    }

    void an_edit_that_is_refused_is_refused_at_once() {
        QSignalSpy refused(&large(), &PlanDocument::refused);
        QVERIFY(!large().apply(hoursOf("many"), QStringLiteral("nonsense")));
        QCOMPARE(refused.size(), 1);
        QVERIFY(large().isSettled());
    }

    void another_scenario_does_not_get_what_was_meant_for_this_one() {
        const ScenarioId here = large().session().shown();
        const double before = hours();
        const auto scenarios = large().session().tree().scenarios().size();
        QVERIFY(large().apply(hoursOf("77"), QStringLiteral("hours")));
        QVERIFY(large().forkScenario(rootScenario, QStringLiteral("Aside")));
        QCOMPARE(hours(), before); // the window did not wait
        QTRY_VERIFY(large().isSettled() && hours() != 77.0);
        const ScenarioId aside = large().session().shown();
        QVERIFY(large().showScenario(here));
        QTRY_COMPARE(hours(), 77.0);
        QVERIFY(large().apply(hoursOf("78"), QStringLiteral("hours")));
        QVERIFY(large().eraseScenario(aside));
        QVERIFY(large().session().tree().find(aside) != nullptr);
        QTRY_VERIFY(large().isSettled() && large().session().tree().find(aside) == nullptr);
        QCOMPARE(hours(), 78.0);
        QVERIFY(large().apply(hoursOf("79"), QStringLiteral("hours")));
        large().undoStack().undo(); // the scenario comes back, after the hours
        QTRY_VERIFY(large().isSettled() && large().session().tree().find(aside) != nullptr);
        QCOMPARE(hours(), 79.0);
        QCOMPARE(large().session().tree().scenarios().size(), scenarios + 1);
    }

    void what_is_done_after_a_new_scenario_goes_into_it() {
        PageBench bench(largePlan());
        PlanDocument& document = bench.document;
        const auto hoursNow = [&document] {
            return document.state().inputs.workload.productiveHours;
        };
        const ScenarioId here = document.session().shown();
        QVERIFY(document.apply(hoursOf("77"), QStringLiteral("hours")));
        QVERIFY(document.forkScenario(here, QStringLiteral("Aside")));
        QVERIFY(document.apply(hoursOf("88"), QStringLiteral("hours")));
        QTRY_VERIFY_WITH_TIMEOUT(document.isSettled(), 60000);
        QVERIFY(document.session().shown() != here);
        QCOMPARE(hoursNow(), 88.0);
        QVERIFY(document.showScenario(here));
        QTRY_VERIFY_WITH_TIMEOUT(document.isSettled(), 60000);
        QCOMPARE(hoursNow(), 77.0);
        // The same where all that waits is done at once.
        QVERIFY(document.apply(hoursOf("66"), QStringLiteral("hours")));
        QVERIFY(document.forkScenario(here, QStringLiteral("Further aside")));
        QVERIFY(document.apply(hoursOf("99"), QStringLiteral("hours")));
        QVERIFY(document.prepare(hoursOf("55")));
        QCOMPARE(hoursNow(), 99.0);
        QVERIFY(document.session().shown() != here);
    }

    void what_was_accepted_is_saved_when_the_plan_is_closed_at_once() {
        PageBench bench(largePlan());
        const auto path = bench.document.path();
        QVERIFY(bench.document.apply(hoursOf("66"), QStringLiteral("hours")));
        bench.document.close();
        auto again = PlanDocument::load(path);
        QVERIFY(again.has_value());
        QCOMPARE((*again)->session->state()->inputs.workload.productiveHours, 66.0);
    }

    void many_edits_that_wait_are_closed_without_a_state_each() {
        PageBench bench(largePlan());
        const auto path = bench.document.path();
        const auto before = bench.document.sharedState();
        for (int i = 0; i < 100; ++i)
            QVERIFY(bench.document.apply(hoursOf(std::to_string(60 + i).c_str()),
                                         QStringLiteral("hours")));
        QSignalSpy changed(&bench.document, &PlanDocument::changed);
        QVERIFY(bench.document.close());
        QCOMPARE(changed.size(), 0);
        auto again = PlanDocument::load(path);
        QVERIFY(again.has_value());
        QCOMPARE((*again)->session->state()->inputs.workload.productiveHours, 159.0);
        const PlanSession& session = *(*again)->session;
        QVERIFY(session.tree().find(session.shown())->edits.size() >= 100);
    }

    void edits_that_wait_are_told_once_before_a_page_derives_itself() {
        PageBench bench(largePlan());
        PlanDocument& document = bench.document;
        for (int i = 0; i < 20; ++i)
            QVERIFY(
                document.apply(hoursOf(std::to_string(60 + i).c_str()), QStringLiteral("hours")));
        QSignalSpy changed(&document, &PlanDocument::changed);
        const auto pending = document.prepare(hoursOf("99"));
        QVERIFY(pending);
        QCOMPARE(changed.size(), 1);
        QVERIFY(document.isSettled());
        QCOMPARE(document.state().inputs.workload.productiveHours, 79.0);
        QCOMPARE(document.undoStack().count(), 20);
        document.undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(document.isSettled(), 60000);
        QCOMPARE(document.state().inputs.workload.productiveHours, 78.0);
    }

    void proposals_of_a_large_plan_are_judged_beside_the_window() {
        PageBench bench(largePlan());
        PlanDocument& document = bench.document;
        QVERIFY(
            document.keepProposal(layOut(document.sharedState(), document.state().owners).value(),
                                  QStringLiteral("books")));
        const auto books = document.proposal()->owners;
        auto others = books;
        others.front() = books.back();
        others.back() = noOwner;
        QVERIFY(document.keepProposal(changedBy(*document.proposal(), others),
                                      QStringLiteral("others")));
        document.undoStack().undo();
        QVERIFY(document.proposal() != nullptr); // what they come to is still known
        QVERIFY(document.proposal()->owners == books);
        document.undoStack().redo();
        QVERIFY(document.proposal()->owners == others);
        QVERIFY(document.apply(hoursOf("90"), QStringLiteral("hours")));
        QTRY_VERIFY_WITH_TIMEOUT(document.isSettled(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(document.proposal() != nullptr, 60000);
        QVERIFY(document.proposal()->stale);
        document.undoStack().undo();
        document.undoStack().undo(); // waits for the one before
        QTRY_VERIFY_WITH_TIMEOUT(document.isSettled(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(document.proposal() != nullptr, 60000);
        QVERIFY(!document.proposal()->stale);
        QVERIFY(document.proposal()->owners == books);
        Proposal old = *document.proposal();
        old.stale = true; // the scenario changed while it was being solved
        QVERIFY(document.keepProposal(old, QStringLiteral("old")));
        QVERIFY(document.proposal() == nullptr); // the window does not wait
        QTRY_VERIFY_WITH_TIMEOUT(document.proposal() != nullptr, 60000);
    }

    void moves_by_hand_do_not_hold_what_each_came_to() {
        PageBench bench(test::smallSamplePlan());
        PlanDocument& document = bench.document;
        QVERIFY(
            document.keepProposal(layOut(document.sharedState(), document.state().owners).value(),
                                  QStringLiteral("books")));
        const auto books = document.proposal()->owners;
        std::weak_ptr<const Proposal> first = document.sharedProposal();
        auto moved = books;
        for (std::size_t i = 0; i < 50; ++i) {
            moved[i] = books[i + 1];
            QVERIFY(document.keepProposal(changedBy(*document.proposal(), moved),
                                          QStringLiteral("move")));
        }
        QVERIFY(first.expired());
        for (int i = 0; i < 50; ++i)
            document.undoStack().undo();
        QVERIFY(document.proposal()->owners == books);
        document.undoStack().redo();
        QCOMPARE(document.proposal()->owners.front(), books[1]);
    }

    void forks_names_and_proposals_are_undone_by_name() {
        PageBench bench(test::smallSamplePlan());
        PlanDocument& document = bench.document;
        const auto count = document.session().tree().scenarios().size();
        const ScenarioId here = document.session().shown();
        QVERIFY(document.forkScenario(here, QStringLiteral("Cautious")));
        const ScenarioId made = document.session().shown();
        QVERIFY(document.renameScenario(made, QStringLiteral("Bold")));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Rename scenario Cautious"));
        document.undoStack().undo();
        QCOMPARE(document.session().tree().find(made)->name, std::string("Cautious"));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("New scenario Cautious"));
        document.undoStack().undo();
        QCOMPARE(document.session().tree().scenarios().size(), count);
        QCOMPARE(document.session().shown(), here);
        document.undoStack().redo();
        document.undoStack().redo();
        QCOMPARE(document.session().tree().find(made)->name, std::string("Bold"));
        const auto books = evaluateOwners(document.sharedState(), document.state().owners).value();
        QVERIFY(document.keepProposal(books, QStringLiteral("Balance books")));
        QVERIFY(document.proposal() != nullptr);
        document.discardProposal();
        QVERIFY(document.proposal() == nullptr);
        document.undoStack().undo();
        QVERIFY(document.proposal() != nullptr);
        document.undoStack().undo();
        QVERIFY(document.proposal() == nullptr);
    }
};

HEADROOM_TEST(PlanDocumentTest)
#include "plan_document_test.moc"
