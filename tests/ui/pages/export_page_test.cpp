#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/export_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

namespace {

void show(ExportPage& page, ExportTable table) {
    page.chooseTable(table);
    page.refresh(Change::All);
}

/// Until it is on the disk.
void write(ExportPage& page) {
    QSignalSpy noted(&page, &Page::noted);
    page.primaryAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 30000);
}

PlanContent largePlan(int accounts) {
    SampleOptions options;
    options.accounts = accounts;
    options.csms = 40;
    options.historyMonths = 0;
    return sampleContent(options).value();
}

TableModel& modelOf(const ExportPage& page) {
    return *page.findChild<TableView*>()->model();
}

} // namespace

class ExportPageTest : public QObject {
    Q_OBJECT
  private slots:
    void every_table_can_be_previewed() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        for (const ExportTable table : exportTables()) {
            show(page, table);
            QTRY_VERIFY2_WITH_TIMEOUT(page.isReady(), exportTableKey(table), 60000);
            QVERIFY2(modelOf(page).columnCount() >= 2, exportTableKey(table));
        }
    }

    void numbers_stand_right_and_ids_left() {
        const auto preview = std::make_shared<ExportPreview>();
        preview->headers = {"account_id", "arr", "zip", "note"};
        preview->rows = {{"1001", "18900.00", "01067", ""}, {"1002", "", "10115", "x"}};
        preview->rowCount = 2;
        TableModel model;
        model.setContent(exportPreviewContent(preview));
        const auto isRight = [&model](int column) {
            const QVariant side = model.index(0, column).data(Qt::TextAlignmentRole);
            return Qt::Alignment(side.toInt()).testFlag(Qt::AlignRight);
        };
        QVERIFY(!isRight(0));
        QVERIFY(isRight(1));
        QVERIFY(!isRight(2));
        QVERIFY(!isRight(3));
        QCOMPARE(model.index(1, 1).data().toString(), QString());
    }

    /// Each row asks who would be next best: of a million that takes minutes.
    void of_a_large_plan_the_preview_makes_the_first_rows_and_the_file_all() {
        const int accounts = int(PlanDocument::atOnceBelow) + 1;
        PageBench bench(largePlan(accounts));
        ExportPage page(bench.context());
        show(page, ExportTable::Assignments);
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 60000);
        QCOMPARE(modelOf(page).rowCount(), 100);
        const QString target = QString::fromStdString((bench.folder / "all.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        write(page);
        const std::string file = test::readFile(target);
        QCOMPARE(std::ranges::count(file, '\n'), std::ptrdiff_t(accounts) + 1);
    }

    void a_preview_that_nobody_sees_does_not_hold_up_other_jobs() {
        PageBench bench(largePlan(int(PlanDocument::atOnceBelow) + 1));
        ExportPage page(bench.context());
        page.refresh(Change::All);
        page.show();
        QVERIFY(bench.jobs.isRunning());
        page.hide();
        QVERIFY(!bench.jobs.isRunning());
        QVERIFY(!page.isReady());
        page.show();
        QVERIFY(bench.jobs.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 60000);
        page.hide();
        page.show();
        QVERIFY(page.isReady()); // it is still right
    }

    /// A window's jobs end before its pages are hidden.
    void a_page_that_is_shown_to_the_end_leaves_the_jobs_alone() {
        PageBench bench(test::smallSamplePlan());
        auto jobs = std::make_unique<JobRunner>();
        ExportPage page({bench.document, *jobs, bench.actions, bench.hiring});
        page.refresh(Change::All);
        page.show();
        QVERIFY(jobs->isRunning());
        jobs.reset();
        page.hide();
        QVERIFY(!page.isReady());
    }

    void what_is_shown_is_what_is_written() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::Assignments);
        QTRY_VERIFY(page.isReady());
        QCOMPARE(modelOf(page).rowCount(), 100);
        const QString target = QString::fromStdString((bench.folder / "out.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        QSignalSpy noted(&page, &Page::noted);
        page.primaryAction()->trigger();
        QTRY_COMPARE(noted.size(), 1);
        QVERIFY(noted.front().at(0).toString().contains(target));
        const std::string text = test::readFile(target);
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 301);
        QVERIFY(text.starts_with("account_id,account_name,segment,arr,"));
        const std::string second = text.substr(text.find('\n') + 1);
        QCOMPARE(QString::fromStdString(second.substr(0, second.find(','))),
                 modelOf(page).index(0, 0).data().toString());
    }

    void hiring_leaves_as_tables_or_as_one_workbook() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::Hiring);
        QTRY_VERIFY_WITH_TIMEOUT(page.isReady(), 60000);
        QString target;
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        target = QString::fromStdString((bench.folder / "hiring.csv").string());
        write(page);
        QVERIFY(test::readFile(target).starts_with("hire_id,"));
        for (const char* beside : {"hiring-months.csv", "hiring-books.csv"})
            QVERIFY(std::filesystem::exists(bench.folder / beside));
        target = QString::fromStdString((bench.folder / "hiring.xlsx").string());
        write(page);
        QVERIFY(test::readFile(target).starts_with("PK"));
        QVERIFY(!std::filesystem::exists(bench.folder / "hiring-books.xlsx"));
    }

    void the_same_rows_leave_as_from_the_command_line() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::ProblemRows);
        QTRY_VERIFY(page.isReady());
        const QString target = QString::fromStdString((bench.folder / "rows.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        write(page);
        ExportRequest request;
        request.table = ExportTable::ProblemRows;
        const auto files = exportContent(bench.document.session(), request, JobControl());
        QVERIFY(files.has_value());
        for (const ExportedFile& file : *files)
            QCOMPARE(test::readFile(QString::fromStdString(
                         (bench.folder / ("rows" + file.suffix + ".csv")).string())),
                     file.content);
    }

    void a_file_that_cannot_be_written_says_so() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::Assumptions);
        QTRY_VERIFY(page.isReady());
        const QString target = QString::fromStdString((bench.folder / "none" / "a.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        QSignalSpy failed(&page, &Page::failed);
        page.primaryAction()->trigger();
        QVERIFY(!page.primaryAction()->isEnabled()); // one at a time
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().at(0).value<Error>().code, ErrorCode::FileNotWritable);
        QVERIFY(page.primaryAction()->isEnabled()); // elsewhere, perhaps
    }

    void writing_waits_for_another_job_and_can_be_thrown_away() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::Assumptions);
        QTRY_VERIFY(page.isReady());
        const QString target = QString::fromStdString((bench.folder / "a.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        std::atomic<bool> release = false;
        bench.jobs.start<int>(
            QStringLiteral("Another"), false,
            [&release](const JobControl& control) {
                while (!release && !control.stopRequested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return 0;
            },
            [](int) {});
        page.primaryAction()->trigger();
        QVERIFY(page.findChild<MessageBar*>()->headline().contains(QStringLiteral("Another")));
        QVERIFY(!std::filesystem::exists(target.toStdString()));
        release = true;
        QTRY_VERIFY(std::filesystem::exists(target.toStdString()));
        QTRY_VERIFY(!bench.jobs.isRunning());
        page.primaryAction()->trigger();
        bench.jobs.discard();
        QTRY_VERIFY(page.primaryAction()->isEnabled());
    }

    void a_load_with_nothing_to_load_is_not_written() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        test::showAt(page, {1200, 800});
        show(page, ExportTable::CrmLoad);
        QTRY_VERIFY(page.isReady());
        QCOMPARE(modelOf(page).rowCount(), 0);
        QVERIFY(!page.primaryAction()->isEnabled());
    }

    void a_load_has_the_two_columns_the_crm_wants() {
        PageBench bench(test::smallSamplePlan());
        const Book& book = *bench.document.state().book;
        AssignOwners edit;
        const CsmId wanted = book.csms().front().id;
        const auto other = std::ranges::find_if(book.accounts(), [&](const Account& account) {
            return !account.owner.empty() && account.owner != wanted;
        });
        edit.changes.push_back({other->id, wanted});
        QVERIFY(bench.document.apply(edit, QStringLiteral("Move")));
        ExportPage page(bench.context());
        show(page, ExportTable::CrmLoad);
        for (QLineEdit* field : page.findChildren<QLineEdit*>())
            if (field->text() == QStringLiteral("OwnerId")) {
                field->setFocus();
                field->selectAll();
                QTest::keyClicks(field, QStringLiteral("Owner__c"));
                QTest::keyClick(field, Qt::Key_Return);
            }
        QTRY_VERIFY(page.isReady() &&
                    modelOf(page).headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() ==
                        QStringLiteral("Owner__c"));
        QCOMPARE(modelOf(page).rowCount(), 1);
        QCOMPARE(modelOf(page).index(0, 1).data().toString(),
                 QString::fromStdString(wanted.value()));
        QVERIFY(page.primaryAction()->isEnabled());
    }

    void a_load_that_would_have_one_name_twice_is_refused_at_the_field() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::CrmLoad);
        QTRY_VERIFY(page.isReady());
        for (QLineEdit* field : page.findChildren<QLineEdit*>())
            if (field->text() == QStringLiteral("OwnerId")) {
                field->selectAll();
                QTest::keyClicks(field, QStringLiteral("Id"));
                QTest::keyClick(field, Qt::Key_Return);
            }
        QVERIFY(!page.isReady());
        QVERIFY(!page.primaryAction()->isEnabled());
        QVERIFY(!bench.jobs.isRunning());
    }

    void the_folder_is_remembered_while_the_window_is_open() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::Assumptions);
        QTRY_VERIFY(page.isReady());
        const std::filesystem::path inside = bench.folder / "reports";
        std::filesystem::create_directory(inside);
        QStringList suggestions;
        page.setSavePicker([&](QWidget*, const QString& suggestion) {
            suggestions << suggestion;
            return QString::fromStdString((inside / "a.csv").string());
        });
        write(page);
        write(page);
        QCOMPARE(suggestions.size(), 2);
        QVERIFY(!suggestions.front().contains(QLatin1Char('/')));
        QVERIFY(suggestions.back().startsWith(QString::fromStdString(inside.string())));
    }

    void every_control_has_a_name_and_no_text_is_cut() {
        PageBench bench(test::smallSamplePlan());
        ExportPage page(bench.context());
        show(page, ExportTable::CrmLoad);
        QTRY_VERIFY(page.isReady());
        for (const QSize size : {QSize(1220, 820), QSize(960, 560)}) {
            test::showAt(page, size);
            QCOMPARE(test::namelessControls(page), QStringList());
            QCOMPARE(test::clippedTexts(page), QStringList());
            QVERIFY(test::keepPicture(page, QStringLiteral("export-%1").arg(size.width())));
        }
    }
};

HEADROOM_TEST(ExportPageTest)
#include "export_page_test.moc"
