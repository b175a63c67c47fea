// The whole planning cycle with nothing but a mouse (and letters where a name is typed).
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/window/journey.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/pages/book_board.h"
#include "ui/widgets/table_view.h"

#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::Journey;

class MouseOnlyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Journey> journey_;
    bool stopped_ = false; // each step needs those before it

    MainWindow& window() { return journey_->window(); }
    PlanDocument& document() { return journey_->document(); }
    test::Hands& hands() { return journey_->hands(); }
    const ScenarioState& state() { return document().state(); }

  private slots:
    void initTestCase() { journey_ = std::make_unique<Journey>(); }
    void cleanupTestCase() { journey_.reset(); }
    void init() { QVERIFY2(!stopped_, "a step before this one failed"); }
    void cleanup() {
        stopped_ = stopped_ || QTest::currentTestFailed();
        if (stopped_)
            (void)test::keepPicture(window(), QString::fromLatin1(QTest::currentTestFunction()));
    }

    void a_plan_is_made_and_files_are_imported() {
        journey_->nextFile = journey_->plan;
        QVERIFY(hands().click("New plan…"));
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
        QCOMPARE(window().currentPage(), QStringLiteral("import"));
        journey_->nextFile = journey_->accounts;
        QVERIFY(hands().click("Choose a file…"));
        QTRY_VERIFY_WITH_TIMEOUT(journey_->table("Columns and what they are read as") != nullptr,
                                 30000);
        journey_->nextFile = journey_->team;
        QVERIFY(hands().click("Browse for: Team file"));
        QTRY_VERIFY(journey_->quiet());
    }
    void a_column_is_mapped_by_its_menu() {
        TableView* mapping = journey_->table("Columns and what they are read as");
        QVERIFY(mapping != nullptr);
        int row = -1;
        for (int i = 0; i < mapping->model()->rowCount(); ++i)
            if (mapping->model()->index(i, 0).data().toString() == QStringLiteral("Contract sum"))
                row = i;
        QVERIFY(row >= 0);
        QVERIFY(hands().clickCell(*mapping, row, "")); // Change…
        QVERIFY(hands().clickEntry(QStringLiteral("ARR")));
        QTRY_VERIFY_WITH_TIMEOUT(hands().sees("Ready to import") && journey_->mayImport(), 30000);
        QVERIFY(hands().click("Import"));
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), QStringLiteral("overview"), 30000);
        QCOMPARE(state().book->accounts().size(), std::size_t(Journey::accountCount));
        QCOMPARE(state().book->csms().size(), std::size_t(Journey::peopleCount));
    }
    void a_threshold_is_dragged_and_kept() {
        QVERIFY(hands().click("Segments"));
        QCOMPARE(window().currentPage(), QStringLiteral("segments"));
        auto& scatter = journey_->only<ScatterThresholds>("segments");
        test::settle(scatter);
        QVERIFY(!scatter.thresholds().isEmpty());
        const QString line = scatter.thresholds().front().id;
        const double before = scatter.thresholds().front().value;
        const QPoint handle = scatter.handleOf(line).toPoint();
        QVERIFY(hands().drag(test::pictureOf(scatter), handle, handle - QPoint(60, 0)));
        QVERIFY(hands().click("Apply thresholds"));
        QVERIFY(scatter.thresholds().front().value < before);
        QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change thresholds"));
    }
    void books_are_balanced_stopped_and_accepted() {
        QVERIFY(hands().click("Books"));
        QVERIFY(hands().click("Balance books"));
        QTRY_VERIFY_WITH_TIMEOUT(
            hands().click("Stop and keep best") || document().proposal() != nullptr, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(document().proposal() != nullptr, 60000);
        const auto proposed = document().proposal()->owners;
        QWidget* accept = hands().find(QStringLiteral("Accept %1 changes")
                                           .arg(document().format().count(std::int64_t(
                                               document().proposal()->changes.changes.size()))));
        QVERIFY(hands().click(accept));
        QCOMPARE(state().owners, proposed);
        QVERIFY(journey_->moved() > 0);
    }
    void an_account_is_pinned_on_the_board() {
        QVERIFY(QTest::qWaitFor( // the prices
            [&] { return journey_->quiet() || hands().click("Stop and keep best"); }, 60000));
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 120000);
        auto* board = window().findChild<BookBoard*>();
        QTRY_VERIFY(board->boardModel().columnCount() > 1);
        auto* tabs = qobject_cast<QTabBar*>(hands().find("Changes, board, fairness, rules"));
        QVERIFY(hands().clickAt(tabs, tabs->tabRect(1).center()));
        QVERIFY(board->isVisible());
        const QRect cell = board->visualRect(board->boardModel().index(0, 1));
        QVERIFY(hands().clickAt(board->viewport(), cell.center()));
        QVERIFY(hands().clickAt(board->viewport(), cell.center(), Qt::RightButton));
        QVERIFY(hands().clickEntry(QStringLiteral("Pin here")));
        QCOMPARE(state().inputs.pins.size(), std::size_t(1));
    }
    void an_account_is_dragged_to_another_book() {
        auto* board = window().findChild<BookBoard*>();
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet() && board->boardModel().proposal() != nullptr &&
                                     board->boardModel().proposal()->state ==
                                         document().sharedState(),
                                 60000);
        BoardModel& model = board->boardModel();
        const auto account = std::size_t(model.accountAt(model.index(1, 1)));
        const std::int32_t to = model.csmOf(2);
        QVERIFY(hands().drag(board->viewport(), board->visualRect(model.index(1, 1)).center(),
                             board->visualRect(model.index(1, 2)).center()));
        const auto ownerNow = [&] {
            const Proposal* proposal = document().proposal();
            return (proposal != nullptr && !proposal->stale ? proposal->owners
                                                            : state().owners)[account];
        };
        QTRY_COMPARE(ownerNow(), to);
        QVERIFY(hands().click("Undo"));
    }
    void steps_are_undone_and_redone_by_their_buttons() {
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 120000);
        while (!state().inputs.pins.empty()) {
            QVERIFY(hands().click("Undo"));
            QTRY_VERIFY(journey_->quiet());
        }
        QVERIFY(hands().click("Redo"));
        QTRY_COMPARE(state().inputs.pins.size(), std::size_t(1));
    }
    void hires_are_planned_and_used() {
        QVERIFY(hands().click("Hiring"));
        QTRY_VERIFY_WITH_TIMEOUT(hands().find("Plan hiring") != nullptr, 60000);
        QVERIFY(hands().click("Plan hiring"));
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 240000);
        QVERIFY(hands().click("Use this plan"));
        QVERIFY(!state().inputs.hires.empty());
    }
    void a_scenario_is_made_and_compared() {
        QVERIFY(hands().click("Scenarios"));
        QVERIFY(hands().click("Name of a new scenario"));
        hands().type("Freeze");
        QVERIFY(hands().click("New from this"));
        const ScenarioId made = document().session().shown();
        QCOMPARE(document().session().tree().find(made)->name, std::string("Freeze"));
        QVERIFY(hands().clickAndChoose("vs Current books", "Freeze"));
        QCOMPARE(document().comparedWith(), std::optional<ScenarioId>(made));
    }
    void a_table_is_exported() {
        QVERIFY(hands().click("Export"));
        QTRY_VERIFY_WITH_TIMEOUT(
            journey_->quiet() &&
                journey_->table("First rows of the export")->model()->rowCount() > 0,
            60000);
        journey_->nextFile = journey_->exported;
        QVERIFY(hands().click("Export…"));
        QTRY_VERIFY(journey_->exportedBytes() > 1000);
    }
    void the_file_holds_it_all_and_an_earlier_state_comes_back() {
        QTRY_VERIFY(document().isSaved());
        const auto disk = journey_->onDisk();
        QVERIFY(disk != nullptr);
        QCOMPARE(disk->owners, state().owners);
        QVERIFY(disk->inputs == state().inputs);
        QVERIFY(hands().openMenu("File", "Earlier states"));
        QVERIFY(!hands().entries().isEmpty());
        QVERIFY(hands().clickEntry(hands().entries().front())); // before the proposal was accepted
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen() && journey_->quiet(), 60000);
        QCOMPARE(journey_->moved(), 0);
        QVERIFY(state().inputs.hires.empty());
        QVERIFY(hands().openMenu("File", "Earlier states"));
        QVERIFY(hands().clickEntry(hands().entries().front())); // and back again
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen() && journey_->quiet(), 60000);
        QVERIFY(journey_->moved() > 0);
        QVERIFY(disk->inputs == state().inputs);
    }
};

HEADROOM_TEST(MouseOnlyTest)
#include "mouse_only_test.moc"
