#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/charts/frontier_curve.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace headroom;
using namespace headroom::ui;

namespace {

const QStringList pages{
    QStringLiteral("overview"),  QStringLiteral("accounts"), QStringLiteral("segments"),
    QStringLiteral("team"),      QStringLiteral("books"),    QStringLiteral("hiring"),
    QStringLiteral("scenarios"), QStringLiteral("export"),   QStringLiteral("import")};

QString samplePlan() {
    SampleOptions options;
    options.accounts = 150;
    options.csms = 6;
    options.historyMonths = 36;
    const auto path = test::scratchFolder() / "window.headroom";
    const auto file = PlanFile::create(path, sampleContent(options).value());
    return QString::fromStdString(path.string());
}

} // namespace

class WholeJobTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

    PlanDocument& document() { return window_->document(); }
    template <class Widget>
    Widget* find(const char* page) {
        return window_->page(QString::fromLatin1(page))->findChild<Widget*>();
    }
    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs().isRunning(), 300000); }

  private slots:
    void init() {
        QStandardPaths::setTestModeEnabled(true);
        window_ = std::make_unique<MainWindow>();
        test::showAt(*window_, QSize(1280, 800));
        window_->opening().open(samplePlan());
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
    }
    void cleanup() { window_.reset(); }

    void every_page_is_shown_at_every_size() {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            window_->resize(size);
            for (const QString& name : pages) {
                window_->showPage(name);
                QCOMPARE(window_->currentPage(), name);
                QTest::qWait(20);
                QVERIFY(test::keepPicture(*window_, name + QString::number(size.width())));
                QVERIFY(window_->width() <= size.width()); // nothing forces the window wider
            }
        }
    }
    void pages_follow_their_shortcuts() {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("books"));
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("accounts"));
    }
    void books_are_balanced_accepted_and_taken_back() {
        const auto before = document().state().owners;
        window_->actions().action("solve")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(document().proposal() != nullptr, 300000);
        QCOMPARE(window_->currentPage(), QStringLiteral("books"));
        waitForJobs();
        QVERIFY(find<FrontierCurve>("books")->tableTwin().rows.size() > 1);
        const auto proposed = document().proposal()->owners;
        QVERIFY(proposed != before);
        window_->actions().action("accept")->trigger();
        QCOMPARE(document().state().owners, proposed);
        document().undoStack().undo();
        QCOMPARE(document().state().owners, before);
        document().undoStack().redo();
        QCOMPARE(document().state().owners, proposed);
        QTRY_VERIFY(document().isSaved());
    }
    void an_account_dropped_on_a_bar_moves() {
        window_->showPage(QStringLiteral("books"));
        const Book& book = *document().state().book;
        const QString csm = QString::fromStdString(book.csms()[1].id.value());
        const QString account = QString::fromStdString(book.accounts()[0].id.value());
        emit find<UtilisationBars>("books")->rowsDropped(csm, {account});
        QCOMPARE(document().state().owners[0], 1);
        document().undoStack().undo();
        QCOMPARE(document().state().owners[0], document().state().importedOwners[0]);
    }
    void a_dragged_threshold_is_shown_first_and_kept_when_applied() {
        window_->showPage(QStringLiteral("segments"));
        auto* scatter = find<ScatterThresholds>("segments");
        QVERIFY(!scatter->thresholds().isEmpty());
        const int before = document().state().load.segments[0].accounts;
        emit scatter->thresholdDragged(QStringLiteral("0"), 60000.0);
        QCOMPARE(document().state().load.segments[0].accounts, before);
        QAction* apply = window_->page(QStringLiteral("segments"))->primaryAction();
        QVERIFY(apply->isEnabled());
        apply->trigger();
        QVERIFY(document().state().load.segments[0].accounts > before);
        document().undoStack().undo();
        QCOMPARE(document().state().load.segments[0].accounts, before);
    }
    void a_cell_is_edited_in_place() {
        window_->showPage(QStringLiteral("team"));
        TableModel* model = find<TableView>("team")->model();
        const QString key = QStringLiteral("fte");
        QVERIFY(model->applyEdits({{0, key, QStringLiteral("0.5")}}));
        QCOMPARE(document().state().book->csms()[0].fte, Permille(500));
        QVERIFY(!model->applyEdits({{0, key, QStringLiteral("lots")}}));
        QCOMPARE(document().state().book->csms()[0].fte, Permille(500));
        window_->page(QStringLiteral("team"))->primaryAction()->trigger();
        QCOMPARE(document().state().book->csms().back().name, std::string("New CSM"));
    }
    void a_filter_finds_an_account_and_the_inspector_explains_it() {
        window_->showPage(QStringLiteral("accounts"), QStringLiteral("find:arr>50k"));
        auto* table = find<TableView>("accounts");
        QTRY_VERIFY(table->model()->rowCount() < 150);
        table->selectRow(table->model()->sourceRow(0));
        const int row = table->model()->sourceRow(0);
        const QString id = table->model()->idOf(row);
        bool shown = false;
        for (const QLabel* label :
             window_->page(QStringLiteral("accounts"))->findChildren<QLabel*>())
            shown = shown || label->text() == id;
        QVERIFY(shown);
        QVERIFY(table->model()->applyEdits(
            {{row, QStringLiteral("segment"), QStringLiteral("Strategic")}}));
        QCOMPARE(document().state().inputs.segmentOverrides.size(), std::size_t(1));
    }
    void hires_are_planned_and_used() {
        QVERIFY(document().apply(SetValue{"hiring.new_logos_factor", "3", "test"},
                                 QStringLiteral("growth")));
        window_->actions().action("project")->trigger();
        waitForJobs();
        QCOMPARE(window_->currentPage(), QStringLiteral("hiring"));
        QAction* use = window_->page(QStringLiteral("hiring"))->primaryAction();
        QVERIFY(use->isEnabled());
        use->trigger();
        const std::size_t hires = document().state().inputs.hires.size();
        QVERIFY(hires > 0);
    }
    void a_scenario_is_forked_changed_and_deleted() {
        window_->showPage(QStringLiteral("scenarios"));
        const auto count = document().session().tree().scenarios().size();
        auto* name = find<QLineEdit>("scenarios");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Cautious"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(document().session().tree().scenarios().size(), count + 1);
        QCOMPARE(document().session().tree().find(document().session().shown())->name,
                 std::string("Cautious"));
        QVERIFY(document().apply(SetValue{"workload.productive_hours", "90", "test"},
                                 QStringLiteral("hours")));
        window_->actions().action("erase")->trigger();
        QCOMPARE(document().session().tree().scenarios().size(), count);
        document().undoStack().undo();
        QCOMPARE(document().session().tree().scenarios().size(), count + 1);
    }
    void what_was_done_is_there_after_opening_again() {
        const QString path = QString::fromStdString(document().path().string());
        QVERIFY(document().apply(SetValue{"workload.productive_hours", "88", "test"},
                                 QStringLiteral("hours")));
        QTRY_VERIFY(document().isSaved());
        window_->actions().action("close")->trigger();
        QVERIFY(!document().isOpen());
        QCOMPARE(window_->currentPage(), QStringLiteral("start"));
        window_->opening().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
        QCOMPARE(document().state().inputs.workload.productiveHours, 88.0);
    }
    void a_file_that_is_no_plan_leaves_the_open_one_alone() {
        window_->opening().open(QStringLiteral(__FILE__));
        QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs().isRunning(), 30000);
        QVERIFY(document().isOpen());
    }
};

HEADROOM_TEST(WholeJobTest)
#include "whole_job_test.moc"
