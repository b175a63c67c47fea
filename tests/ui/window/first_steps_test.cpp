// What stands between a user and the plan: files dropped on the window, the palette, toasts, keys.
#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_bench.h"
#include "ui/charts/chart.h"
#include "ui/pages/import_options.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"
#include "ui/view_memory.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/save_picker.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/top_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>
#include <fstream>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::WindowBench;

namespace {

class EventCount : public QObject {
  public:
    EventCount(QObject& watched, QEvent::Type type) : type_(type) {
        watched.installEventFilter(this);
    }
    int count = 0;

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == type_ ? 1 : 0;
        return false;
    }

  private:
    QEvent::Type type_;
};

} // namespace

class FirstStepsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowBench> bench_;

    MainWindow& window() { return bench_->window(); }
    PlanDocument& document() { return bench_->document(); }
    Toast& toast() { return *window().findChild<Toast*>(); }
    QString file(const char* name, const char* text) {
        const auto path = test::scratchFolder() / name;
        std::ofstream(path) << text;
        return QString::fromStdString(path.string());
    }
    /// False: the window does not take it.
    bool drop(const QStringList& files) {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &event);
        return true;
    }

  private slots:
    void init() { bench_ = std::make_unique<WindowBench>(); }
    void cleanup() { bench_.reset(); }

    void tables_dropped_on_an_empty_window_begin_a_plan() {
        window().actions().action("close")->trigger();
        const QString made =
            QString::fromStdString((test::scratchFolder() / "dropped.headroom").string());
        QString suggested;
        window().opening().setFilePicker([&](QWidget*, bool, const QString& suggestion) {
            suggested = suggestion;
            return made;
        });
        const QString accounts = file("Acme crm.csv", "Account ID,Account Name,ARR\nA,Acme,5\n");
        const QString team = file("team.csv", "CSM ID,Name,Level,FTE\nP,Pat,CSM II,1\n");
        QVERIFY(drop({accounts, team}));
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
        QCOMPARE(suggested, QStringLiteral("Acme crm.headroom"));
        QTRY_COMPARE(window().currentPage(), QStringLiteral("import"));
        const auto& options = bench_->find<ImportOptions>("import");
        QCOMPARE(options.file(ImportFile::Accounts), accounts);
        QCOMPARE(options.file(ImportFile::Csms), team);
        bench_->waitForJobs();
    }

    void a_plan_is_dropped_whatever_the_case_of_its_ending() {
        const auto copy = test::scratchFolder() / "OTHER.HEADROOM";
        std::filesystem::copy_file(bench_->path().toStdString(), copy);
        QVERIFY(drop({QString::fromStdString(copy.string())}));
        QTRY_COMPARE_WITH_TIMEOUT(document().path(), copy, 30000);
        QVERIFY(!drop({QString::fromStdString(test::scratchFolder().string())})); // a folder
        QVERIFY(!drop({QStringLiteral("/no/such/file.csv")}));
    }

    void a_name_with_a_dot_gets_its_ending() {
        const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("xlsx")};
        QCOMPARE(withSuffix(QStringLiteral("Plan v1.2"), suffixes),
                 QStringLiteral("Plan v1.2.csv"));
        QCOMPARE(withSuffix(QStringLiteral("Plan.XLSX"), suffixes), QStringLiteral("Plan.XLSX"));
        QCOMPARE(withSuffix(QString(), suffixes), QString());
    }

    void the_palette_gives_the_keyboard_back() {
        window().showPage(QStringLiteral("team"));
        QWidget* grid = bench_->find<TableView>("team").grid();
        QTRY_COMPARE(QApplication::focusWidget(), grid);
        window().actions().action("find")->trigger();
        QLineEdit* box = window().findChild<TopBar*>()->findBox();
        QCOMPARE(QApplication::focusWidget(), box);
        QTest::keyClicks(box, QStringLiteral("dark"));
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), grid);
        window().actions().action("find")->trigger();
        QTest::keyClicks(box, QStringLiteral("Colours of the desktop"));
        QTest::keyClick(box, Qt::Key_Return); // a command that leads nowhere
        QCOMPARE(QApplication::focusWidget(), grid);
        window().actions().action("close")->trigger();
        QVERIFY(window().actions().action("find")->isEnabled());
    }

    void undo_in_a_toast_is_of_the_step_it_tells_of() {
        window().showPage(QStringLiteral("team"));
        auto& table = bench_->find<TableView>("team");
        table.selectRow(0);
        for (QAction* action : window().page(QStringLiteral("team"))->topActions())
            if (action->text() == QStringLiteral("Remove"))
                action->trigger();
        auto* undo = toast().findChild<QPushButton*>();
        QVERIFY(toast().isVisible() && undo->isVisible());
        QVERIFY(document().apply(SetValue{"workload.productive_hours", "90", "test"},
                                 QStringLiteral("Change the hours")));
        QVERIFY(toast().isVisible() && !undo->isVisible()); // it would take back the hours
    }

    void notes_are_read_when_they_appear() {
        for (const QWidget* note : {static_cast<QWidget*>(&toast()),
                                    static_cast<QWidget*>(window().findChild<MessageBar*>())})
            QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(note))->role(),
                     QAccessible::Notification);
        toast().showNote(QStringLiteral("One"));
        EventCount shown(toast(), QEvent::Show);
        toast().showNote(QStringLiteral("Two")); // while the first is still there
        QCOMPARE(shown.count, 1);
    }

    void undo_names_the_cell_that_was_changed() {
        window().showPage(QStringLiteral("team"));
        TableModel& team = *bench_->find<TableView>("team").model();
        const QString who = team.index(0, 0).data().toString();
        const QString fte = QStringLiteral("fte");
        QVERIFY(team.applyEdits({{0, fte, QStringLiteral("0,5")}}));
        QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change FTE of %1").arg(who));
        QVERIFY(document().state().book->csms()[0].fte == Permille(500));
        QVERIFY(team.applyEdits({{0, fte, QStringLiteral("1")}, {1, fte, QStringLiteral("1.1")}}));
        QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change 2 people"));
        const QString leave = QStringLiteral("2027-03-01/2027-05-31");
        QVERIFY(team.applyEdits({{0, QStringLiteral("leave"), leave}}));
        QCOMPARE(
            team.index(0, team.columnOf(QStringLiteral("leave"))).data(Qt::EditRole).toString(),
            leave);
        QVERIFY(document().state().book->csms()[0].leaves ==
                std::vector<Leave>({{makeDate(2027, 3, 1), makeDate(2027, 5, 31)}}));
    }

    void a_chart_that_cannot_be_written_says_so() {
        window().showPage(QStringLiteral("segments"));
        auto* chart = window().page(QStringLiteral("segments"))->findChild<Chart*>();
        const auto choose = [chart](const QString& path) {
            Chart::setFilePicker([path](QWidget*, const QString&, const QString&) { return path; });
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(9, 9), QPoint(9, 9));
            QApplication::sendEvent(chart, &event);
            for (QAction* action : chart->findChild<QMenu*>()->actions())
                if (action->text() == QStringLiteral("Save the numbers as CSV…"))
                    action->trigger();
            chart->findChild<QMenu*>()->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        const QString good = file("numbers.csv", "");
        choose(good);
        QCOMPARE(toast().text(), QStringLiteral("The chart is in %1").arg(good));
        choose(QStringLiteral("/no/such/folder/numbers.csv"));
        QTRY_COMPARE(window().findChild<MessageBar*>()->headline(),
                     QStringLiteral("The chart could not be written"));
    }

    void shift_f10_opens_the_context_menu() {
        window().showPage(QStringLiteral("accounts"));
        auto& table = bench_->find<TableView>("accounts");
        table.selectRow(0);
        table.grid()->setFocus();
        QTest::keyClick(table.grid(), Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr && !menu->actions().isEmpty());
        menu->close();
        QCOMPARE(QApplication::focusWidget(), table.grid());
    }

    void delete_on_the_scenarios_page_takes_what_is_selected_there() {
        const ScenarioId shown = document().session().shown();
        QVERIFY(document().forkScenario(rootScenario, QStringLiteral("Spare")));
        const ScenarioId spare = document().session().shown();
        QVERIFY(document().showScenario(shown));
        window().showPage(QStringLiteral("scenarios"));
        auto& tree = bench_->find<QTreeWidget>("scenarios");
        QAction* erase = nullptr;
        for (QAction* action : window().page(QStringLiteral("scenarios"))->topActions())
            if (action->text() == QStringLiteral("Delete"))
                erase = action;
        QVERIFY(erase != nullptr);
        for (QTreeWidgetItemIterator item(&tree); *item != nullptr; ++item)
            if ((*item)->data(0, Qt::UserRole).toLongLong() == rootScenario)
                tree.setCurrentItem(*item);
        QVERIFY(!erase->isEnabled());
        for (QTreeWidgetItemIterator item(&tree); *item != nullptr; ++item)
            if ((*item)->data(0, Qt::UserRole).toLongLong() == spare)
                tree.setCurrentItem(*item);
        QVERIFY(erase->isEnabled());
        tree.currentItem()->setText(0, QStringLiteral("Spare one"));
        QCOMPARE(document().session().tree().find(spare)->name, std::string("Spare one"));
        QCOMPARE(tree.currentItem()->text(0), QStringLiteral("Spare one")); // still there
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Delete);
        QVERIFY(document().session().tree().find(spare) == nullptr);
        QCOMPARE(document().session().shown(), shown);
        QCOMPARE(toast().text(), QStringLiteral("Spare one deleted"));
        QTest::mouseClick(toast().findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(document().session().tree().find(spare) != nullptr);
    }

    void a_divider_is_where_it_was_pulled_to() {
        window().showPage(QStringLiteral("accounts"));
        auto* splitter = &bench_->find<QSplitter>("accounts");
        bench_->waitForJobs();
        const int before = splitter->sizes().front();
        QWidget* handle = splitter->handle(1);
        handle->setFocus();
        for (int step = 0; step < 8; ++step)
            QTest::keyClick(handle, Qt::Key_Left);
        const int pulled = splitter->sizes().front();
        QVERIFY(pulled < before - 60);
        window().findChild<ViewMemory*>()->save();
        QTRY_VERIFY(document().isSaved());
        bench_->openAgain();
        window().showPage(QStringLiteral("accounts"));
        splitter = &bench_->find<QSplitter>("accounts");
        QTRY_VERIFY2(std::abs(splitter->sizes().front() - pulled) <= 4,
                     qPrintable(QString::number(splitter->sizes().front())));
    }

    void shortcuts_that_would_never_be_heard_are_refused() {
        AppActions& actions = window().actions();
        const QString solve = QStringLiteral("solve");
        for (const char* keys : {"Ctrl+Z", "Ctrl+C", "Ctrl+F", "Ctrl+K, Ctrl+B", "B", "Return"})
            QVERIFY2(!actions.setShortcut(solve, QKeySequence(QString::fromLatin1(keys))).isEmpty(),
                     keys);
        QCOMPARE(actions.action("solve")->shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
        QVERIFY(actions.setShortcut(solve, QKeySequence(Qt::Key_F9)).isEmpty());
        QVERIFY(actions.setShortcut(solve, QKeySequence(QStringLiteral("Ctrl+B"))).isEmpty());
    }
};

HEADROOM_TEST(FirstStepsTest)
#include "first_steps_test.moc"
