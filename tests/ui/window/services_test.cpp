// What the window does beside its pages: shortcuts, consequences, memory.
#include "planner/storage/backup_shelf.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_bench.h"
#include "ui/consequence_bar.h"
#include "ui/earlier_states.h"
#include "ui/page_shelf.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"
#include "ui/view_memory.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::WindowBench;

class ServicesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowBench> bench_;

    MainWindow& window() { return bench_->window(); }
    PlanDocument& document() { return bench_->document(); }
    ConsequenceBar& bar() { return *window().findChild<ConsequenceBar*>(); }
    QString figure(int place) { return bar().shown().at(std::size_t(place)).value; }
    QString change(int place) { return bar().shown().at(std::size_t(place)).change; }
    enum { Assigned, Utilisation, OverCapacity, Moves, ArrMoved, Hires, Cost };

    /// The plan in a window of its own that makes its pages only when they are asked for.
    std::unique_ptr<MainWindow> freshWindow() {
        window().close();
        auto next = std::make_unique<MainWindow>();
        next->findChild<PageShelf*>()->rest();
        next->show();
        next->opening().open(bench_->path());
        while (next->jobs().isRunning())
            QTest::qWait(10);
        return next;
    }

  private slots:
    void init() { bench_ = std::make_unique<WindowBench>(); }
    void cleanup() { bench_.reset(); }

    void shortcuts_are_changed_in_place_and_kept() {
        window().actions().action("shortcuts")->trigger();
        QCOMPARE(window().currentPage(), QStringLiteral("shortcuts"));
        TableModel& model = *bench_->find<TableView>("shortcuts").model();
        const int row = model.sourceRow(model.viewRowOfId(QStringLiteral("solve")));
        const QString column = QStringLiteral("shortcut");
        QVERIFY(!model.applyEdits({{row, column, QStringLiteral("Ctrl+K")}})); // taken
        QVERIFY(model.applyEdits({{row, column, QStringLiteral("Ctrl+Alt+B")}}));
        QCOMPARE(window().actions().action("solve")->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+Alt+B")));
        AppActions another;
        QCOMPARE(another.action("solve")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+B")));
        window().page(QStringLiteral("shortcuts"))->topActions().front()->trigger();
        QCOMPARE(window().actions().action("solve")->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+B")));
    }

    void enter_in_a_row_of_the_shortcuts_changes_its_shortcut() {
        window().actions().action("shortcuts")->trigger();
        auto& table = bench_->find<TableView>("shortcuts");
        table.selectId(QStringLiteral("rename")); // in its first column
        table.grid()->setFocus();
        QTest::keyClick(table.grid(), Qt::Key_Return);
        auto* editor = table.grid()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("Ctrl+Alt+R"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(window().actions().action("rename")->shortcut(),
                     QKeySequence(QStringLiteral("Ctrl+Alt+R")));
        QVERIFY(window().findChild<SideBar*>()->current().isEmpty()); // no entry leads here
        window().page(QStringLiteral("shortcuts"))->topActions().front()->trigger();
    }

    void undo_and_redo_say_what_they_did() {
        const auto said = [this] { return window().findChild<Toast*>()->text(); };
        const auto press = [this](const QKeySequence& keys) {
            for (QAction* action : window().findChildren<QAction*>())
                if (action->shortcuts().contains(keys))
                    action->trigger();
        };
        QVERIFY(document().apply(SetValue{"workload.productive_hours", "90", "test"},
                                 QStringLiteral("Change the hours")));
        press(QKeySequence::Undo);
        QCOMPARE(said(), QStringLiteral("Undone: Change the hours"));
        press(QKeySequence(QStringLiteral("Ctrl+Y")));
        QCOMPARE(said(), QStringLiteral("Done again: Change the hours"));
        press(QKeySequence::Undo);
    }

    /// The same figures as scenario_outcomes, and their change against the compared scenario.
    void every_edit_shows_what_it_comes_to() {
        QVERIFY(document().showScenario(rootScenario));
        QTRY_VERIFY(bar().isVisible() && bar().shown().size() == 7);
        const int unassigned = document().state().load.unassigned;
        QVERIFY(unassigned > 0);
        QTRY_COMPARE(figure(Assigned), QStringLiteral("%1 of 150").arg(150 - unassigned));
        QVERIFY(!bar().shown()[Moves].differs);
        QVERIFY(document().forkScenario(rootScenario, QStringLiteral("By hand")));
        const ScenarioState& state = document().state();
        std::size_t account = 0;
        while (state.importedOwners[account] != 0)
            ++account;
        AssignOwners edit;
        edit.changes.push_back({state.book->accounts()[account].id, state.book->csms()[1].id});
        QVERIFY(document().apply(edit, QStringLiteral("Move")));
        QTRY_COMPARE(figure(Moves), QStringLiteral("1"));
        QCOMPARE(change(Moves), QStringLiteral("+1"));
        QVERIFY(bar().shown()[ArrMoved].differs);
        QVERIFY(bar().shown()[Utilisation].value.contains(QStringLiteral("–")));
        document().undoStack().undo();
        QTRY_COMPARE(figure(Moves), QStringLiteral("0"));
        window().actions().action("consequences")->trigger();
        QVERIFY(!bar().isVisible());
        window().actions().action("consequences")->trigger();
        QVERIFY(bar().isVisible());
    }

    void a_long_job_name_is_read_whole_beside_a_long_plan_name() {
        window().resize(1024, 640);
        QStatusBar* bar = window().statusBar();
        QLabel* file = nullptr;
        for (QLabel* label : bar->findChildren<QLabel*>())
            if (document().path().filename() == label->text().toStdString())
                file = label;
        QVERIFY(file != nullptr && file->isVisible());
        emit window().jobs().started(QStringLiteral("A job with a rather long name ").repeated(2),
                                     true);
        auto* job = bar->findChild<JobStrip*>();
        QTRY_VERIFY(job->isVisible());
        QVERIFY(!file->isVisible());
        QTRY_COMPARE(test::clippedTexts(*job).join(QLatin1Char('|')), QString());
        emit window().jobs().ended();
        QTRY_VERIFY(file->isVisible());
    }

    void a_named_version_is_among_the_earlier_states() {
        window().actions().action("keep_version")->trigger();
        QWidget* popup = nullptr;
        QTRY_VERIFY((popup = QApplication::activePopupWidget()) != nullptr);
        auto* name = popup->findChild<QLineEdit*>();
        QVERIFY(name != nullptr);
        QTest::keyClick(name, Qt::Key_Return); // no name yet
        QCOMPARE(QApplication::activePopupWidget(), popup);
        QTest::keyClicks(name, QStringLiteral("Board March"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto versions = [this] { return shelvedBackups(document().path()); };
        QTRY_VERIFY(std::ranges::any_of(versions(), [](const auto& one) {
            return versionName(one) == std::optional<std::string>("Board March");
        }));
        auto* earlier = window().findChild<EarlierStates*>();
        emit earlier->aboutToShow();
        const auto& entries = earlier->actions();
        QVERIFY(std::ranges::any_of(entries, [](const QAction* entry) {
            return entry->text().contains(QStringLiteral("Board March")) && entry->isEnabled();
        }));
    }

    void a_version_is_kept_with_the_mouse_as_well() {
        window().actions().action("keep_version")->trigger();
        QWidget* popup = nullptr;
        QTRY_VERIFY((popup = QApplication::activePopupWidget()) != nullptr);
        auto* keep = popup->findChild<QPushButton*>();
        QVERIFY(keep != nullptr && !keep->isEnabled()); // no name yet
        QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("By mouse"));
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_VERIFY(std::ranges::any_of(shelvedBackups(document().path()), [](const auto& one) {
            return versionName(one) == std::optional<std::string>("By mouse");
        }));
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void filter_order_columns_row_and_views_are_there_again() {
        window().showPage(QStringLiteral("accounts"));
        TableView* table = &bench_->find<TableView>("accounts");
        table->setFilterText(QStringLiteral("arr>20k"));
        table->model()->setSort({{table->model()->columnOf(QStringLiteral("arr")), true}});
        table->grid()->setColumnHidden(1, true);
        emit table->columnsChanged();
        table->saveView(QStringLiteral("Big ones"));
        table->selectRow(table->model()->sourceRow(3));
        const QString id = table->model()->idOf(table->currentRow());
        window().findChild<ViewMemory*>()->save();
        QTRY_VERIFY(document().isSaved());
        bench_->openAgain();
        window().showPage(QStringLiteral("accounts"));
        table = &bench_->find<TableView>("accounts");
        QTRY_COMPARE(table->model()->filterText(), QStringLiteral("arr>20k"));
        QCOMPARE(table->model()->sortKeys(),
                 (std::vector<SortKey>{{table->model()->columnOf(QStringLiteral("arr")), true}}));
        QVERIFY(table->grid()->isColumnHidden(1));
        QCOMPARE(table->viewNames(), QStringList(QStringLiteral("Big ones")));
        QCOMPARE(table->model()->idOf(table->currentRow()), id);
        table->setFilterText({});
        QVERIFY(table->applyView(QStringLiteral("Big ones")));
        QCOMPARE(table->model()->filterText(), QStringLiteral("arr>20k"));
    }

    void a_page_nobody_has_seen_carries_out_its_action() {
        auto next = freshWindow();
        QVERIFY(!next->findChild<PageShelf*>()->isMade(QStringLiteral("books")));
        next->actions().action("solve")->trigger();
        QCOMPARE(next->currentPage(), QStringLiteral("books"));
        QVERIFY(next->jobs().isRunning());
        next->jobs().discard();
    }

    void what_is_remembered_of_a_page_nobody_sees_stays() {
        window().showPage(QStringLiteral("accounts"));
        bench_->find<TableView>("accounts").setFilterText(QStringLiteral("arr>20k"));
        QVERIFY(window().close());
        for (const char* page : {"segments", "accounts"}) {
            auto next = freshWindow();
            next->showPage(QString::fromLatin1(page));
            next->findChild<ViewMemory*>()->save();
            if (page == QByteArray("accounts"))
                QCOMPARE(next->page(QStringLiteral("accounts"))
                             ->findChild<TableView*>()
                             ->model()
                             ->filterText(),
                         QStringLiteral("arr>20k"));
            QVERIFY(next->close());
        }
    }

    void the_page_is_shown_again_after_a_crash_only() {
        window().showPage(QStringLiteral("team"));
        window().findChild<ViewMemory*>()->save();
        QTRY_VERIFY(document().isSaved());
        QCOMPARE(Settings::openPlan(), bench_->path()); // what a killed program leaves behind
        window().close();
        QVERIFY(Settings::openPlan().isEmpty());
        Settings::setOpenPlan(bench_->path());
        MainWindow next;
        next.show();
        QVERIFY(next.opening().reopenAfterCrash());
        QTRY_VERIFY_WITH_TIMEOUT(next.document().isOpen(), 30000);
        QTRY_COMPARE(next.currentPage(), QStringLiteral("team"));
    }
};

HEADROOM_TEST(ServicesTest)
#include "services_test.moc"
