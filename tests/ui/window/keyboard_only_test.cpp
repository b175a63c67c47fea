// The whole planning cycle with nothing but keys.
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/journey.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/pages/book_board.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::Journey;

class KeyboardOnlyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Journey> journey_;
    bool stopped_ = false; // each step needs those before it

    MainWindow& window() { return journey_->window(); }
    PlanDocument& document() { return journey_->document(); }
    test::Hands& hands() { return journey_->hands(); }
    const ScenarioState& state() { return document().state(); }
    /// With the focus in a table: to a row and a column by arrow keys.
    void goTo(TableView& table, int row, const char* column) {
        hands().press(Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < row; ++step)
            hands().press(Qt::Key_Down);
        for (int step = 0; step < 30; ++step) {
            const int at = table.grid()->currentIndex().column();
            if (table.model()->headerData(at, Qt::Horizontal, Qt::DisplayRole).toString() ==
                QString::fromUtf8(column))
                return;
            hands().press(Qt::Key_Right);
        }
    }

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
        hands().chord("Ctrl+N");
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
        journey_->nextFile = journey_->accounts;
        QVERIFY(hands().tabTo("Choose a file…"));
        hands().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(journey_->table("Columns and what they are read as") != nullptr,
                                 30000);
        journey_->nextFile = journey_->team;
        QVERIFY(hands().tabTo("Browse for: Team file"));
        hands().press(Qt::Key_Space);
        QTRY_VERIFY(journey_->quiet());
    }
    void a_column_is_mapped_by_its_menu() {
        TableView* mapping = journey_->table("Columns and what they are read as");
        QVERIFY(hands().tabTo(mapping->grid()));
        int row = 0;
        while (mapping->model()->index(row, 0).data().toString() != QStringLiteral("Contract sum"))
            ++row;
        goTo(*mapping, row, "Column of the file");
        hands().press(Qt::Key_Return);
        QVERIFY(hands().pressEntry(QStringLiteral("ARR")));
        QTRY_VERIFY_WITH_TIMEOUT(hands().sees("Ready to import") && journey_->mayImport(), 30000);
        QVERIFY(hands().tabTo("Import"));
        hands().press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), QStringLiteral("overview"), 30000);
        QCOMPARE(state().book->accounts().size(), std::size_t(Journey::accountCount));
    }
    void a_threshold_is_moved_and_kept() {
        hands().chord("Ctrl+3");
        auto& scatter = journey_->only<ScatterThresholds>("segments");
        QVERIFY(hands().tabTo(&scatter));
        hands().press(Qt::Key_Tab); // from the chart to its lines
        const auto values = [&] {
            std::vector<double> at;
            for (const ThresholdLine& line : scatter.thresholds())
                at.push_back(line.value);
            return at;
        };
        const auto before = values();
        for (int step = 0; step < 4; ++step)
            hands().press(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(hands().tabTo("Apply thresholds"));
        hands().press(Qt::Key_Space);
        QVERIFY(values() != before);
        QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change thresholds"));
    }
    void stability_is_set_by_arrow_keys_in_one_step() {
        hands().chord("Ctrl+5");
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 60000);
        auto* slider = qobject_cast<QSlider*>(hands().find("Balance or stability"));
        QVERIFY(hands().tabTo(slider));
        const int before = slider->value();
        const int steps = document().undoStack().count();
        for (int step = 0; step < 5; ++step)
            hands().press(Qt::Key_Right);
        QTRY_COMPARE(document().undoStack().count(), steps + 1);
        QCOMPARE(state().inputs.assignment.stability, (before + 5) / 100.0);
        hands().chord("Ctrl+Z");
        QTRY_COMPARE(slider->value(), before);
    }
    void books_are_balanced_stopped_and_accepted() {
        hands().chord("Ctrl+B");
        QTRY_VERIFY_WITH_TIMEOUT(
            hands().sees("Stop and keep best") || document().proposal() != nullptr, 60000);
        if (document().proposal() == nullptr && hands().tabTo("Stop and keep best"))
            hands().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(document().proposal() != nullptr, 60000);
        const auto proposed = document().proposal()->owners;
        hands().chord("Ctrl+Return");
        QCOMPARE(state().owners, proposed);
        QVERIFY(journey_->moved() > 0);
    }
    void an_account_is_pinned_and_another_moved_on_the_board() {
        QTRY_VERIFY(journey_->quiet() || hands().sees("Stop and keep best")); // the prices
        if (!journey_->quiet() && hands().tabTo("Stop and keep best"))
            hands().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 120000);
        auto* board = window().findChild<BookBoard*>();
        QTRY_VERIFY(board->boardModel().columnCount() > 1);
        QVERIFY(hands().tabTo("Changes, board, fairness, rules"));
        hands().press(Qt::Key_Right);
        QVERIFY(board->isVisible());
        QVERIFY(hands().tabTo(board));
        QVERIFY(board->currentAccount() >= 0);
        hands().press(Qt::Key_Right);
        QVERIFY(board->currentAccount() >= 0);
        hands().press(Qt::Key_Menu);
        QVERIFY(hands().pressEntry(QStringLiteral("Pin here")));
        QCOMPARE(state().inputs.pins.size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet() && board->boardModel().proposal()->state ==
                                                          document().sharedState(),
                                 60000);
        QVERIFY(hands().tabTo(board));
        hands().press(Qt::Key_Down);
        const auto account = std::size_t(board->currentAccount());
        const std::int32_t from = board->boardModel().proposal()->owners[account];
        hands().press(Qt::Key_Space);
        hands().press(Qt::Key_Right);
        hands().press(Qt::Key_Return);
        const auto ownerNow = [&] {
            const Proposal* proposal = document().proposal();
            return (proposal != nullptr && !proposal->stale ? proposal->owners
                                                            : state().owners)[account];
        };
        QTRY_VERIFY(ownerNow() != from);
    }
    void steps_are_undone_and_redone() {
        while (!state().inputs.pins.empty()) {
            QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 60000);
            hands().chord("Ctrl+Z");
        }
        hands().chord("Ctrl+Shift+Z");
        QTRY_COMPARE(state().inputs.pins.size(), std::size_t(1));
    }
    void hires_are_planned_and_used() {
        hands().chord("Ctrl+H");
        QTRY_VERIFY_WITH_TIMEOUT(journey_->quiet(), 240000);
        QCOMPARE(window().currentPage(), QStringLiteral("hiring"));
        QVERIFY(hands().tabTo("Use this plan"));
        hands().press(Qt::Key_Space);
        QVERIFY(!state().inputs.hires.empty());
    }
    void a_scenario_is_made_and_compared() {
        hands().chord("Ctrl+Shift+N");
        QCOMPARE(window().currentPage(), QStringLiteral("scenarios"));
        hands().type("Freeze");
        hands().press(Qt::Key_Return);
        const ScenarioId made = document().session().shown();
        QCOMPARE(document().session().tree().find(made)->name, std::string("Freeze"));
        QVERIFY(hands().tabTo("vs Current books"));
        QVERIFY(hands().pressAndChoose(Qt::Key_Space, "Freeze"));
        QCOMPARE(document().comparedWith(), std::optional<ScenarioId>(made));
    }
    void accounts_are_filtered_and_edited_in_their_cells() {
        hands().chord("Ctrl+2");
        TableView* accounts = journey_->table("Accounts");
        QVERIFY(accounts != nullptr);
        QVERIFY(hands().tabTo(accounts->grid()));
        hands().chord("Ctrl+F");
        hands().type("arr>100k");
        QTRY_VERIFY(accounts->model()->rowCount() < Journey::accountCount);
        hands().press(Qt::Key_Down);
        goTo(*accounts, 0, "Segment");
        hands().press(Qt::Key_F2);
        hands().chord("Ctrl+A");
        hands().type("Growth");
        hands().press(Qt::Key_Return);
        QTRY_COMPARE(state().inputs.segmentOverrides.size(), std::size_t(1));
    }
    void a_table_is_exported() {
        hands().chord("Ctrl+E");
        QTRY_VERIFY_WITH_TIMEOUT(
            journey_->quiet() &&
                journey_->table("First rows of the export")->model()->rowCount() > 0,
            60000);
        journey_->nextFile = journey_->exported;
        QVERIFY(hands().tabTo("Export…"));
        hands().press(Qt::Key_Space);
        QTRY_VERIFY(journey_->exportedBytes() > 1000);
    }
    void the_file_holds_it_all_and_an_earlier_state_comes_back() {
        QTRY_VERIFY(document().isSaved());
        const auto disk = journey_->onDisk();
        QVERIFY(disk != nullptr);
        QCOMPARE(disk->owners, state().owners);
        QVERIFY(disk->inputs == state().inputs);
        hands().chord("Ctrl+K"); // commands are found by their words
        hands().type("earlier");
        hands().press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QVERIFY(hands().pressEntry(hands().entries().front()));
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen() && journey_->quiet(), 60000);
        QCOMPARE(journey_->moved(), 0);
        QVERIFY(state().inputs.hires.empty());
    }
};

HEADROOM_TEST(KeyboardOnlyTest)
#include "keyboard_only_test.moc"
