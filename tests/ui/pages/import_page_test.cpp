#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_tables.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

namespace {

const std::string plain = "Account ID,Account Name,ARR,Owner\n"
                          "A-1,Alder,120000,Ana Silva\n"
                          "A-2,Birch,80000,Ana Silva\n"
                          "A-3,Cedar,40000,Ben Okafor\n";
// Both readings of 1.234 and 5.678 are possible.
const std::string unclear = "Account ID;Account Name;ARR;Owner\n"
                            "A-1;Alder;1.234;Ana Silva\n"
                            "A-2;Birch;5.678;Ana Silva\n";

QStringList kpiValues(const ImportPage& page) {
    QStringList values;
    for (const KpiCard* card : page.findChildren<KpiCard*>())
        values << card->value();
    return values;
}

bool isRead(const ImportPage& page) {
    return page.result() != nullptr;
}

TableView* tableNamed(const ImportPage& page, const QString& name) {
    for (TableView* table : page.findChildren<TableView*>())
        if (table->grid()->accessibleName() == name)
            return table;
    return nullptr;
}

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT
  private slots:
    void amounts_of_a_joined_file_are_summed_by_choice() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(
            ImportFile::Accounts,
            test::writeFile(bench.folder, "accounts.csv",
                            "Account ID,Account Name,Owner\nA-1,Alder,Ana\nA-2,Birch,Ana\n"));
        page.options().setFile(ImportFile::Joined,
                               test::writeFile(bench.folder, "subs.csv",
                                               "account_id,amount\nA-1,100\nA-1,50\nA-2,7\n"));
        const auto rowOf = [&](const char* column) {
            const auto& mapping = page.result()->mapping;
            const auto found =
                std::ranges::find(mapping, std::string(column), &MappedColumn::column);
            return found == mapping.end() ? -1 : int(found - mapping.begin());
        };
        QTRY_VERIFY(isRead(page) && rowOf("amount") >= 0);
        TableView* table = tableNamed(page, QStringLiteral("Columns and what they are read as"));
        QVERIFY(table != nullptr);
        emit table->rowActivated(rowOf("amount"));
        QTRY_VERIFY(page.findChild<QMenu*>() != nullptr);
        for (QAction* action : page.findChild<QMenu*>()->actions())
            if (action->text() == importFieldName("arr:sum"))
                action->trigger();
        QTRY_COMPARE(page.result()->totals.arr, Money(15700));
    }

    void cells_of_a_spreadsheet_are_pasted() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        test::showAt(page, {1200, 800});
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Account ID\tAccount Name\tARR\nA-1\tAlder\t120\nA-2\tBirch\t80\n"));
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(isRead(page));
        QCOMPARE(page.result()->totals.accounts, std::int64_t(2));
        page.primaryAction()->trigger();
        QCOMPARE(bench.document.state().book->accounts().size(), std::size_t(2));
    }

    void a_large_import_is_worked_out_in_a_job_and_can_be_stopped() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        std::string rows = "Account ID,Account Name,ARR,Owner\n";
        const std::size_t count = PlanDocument::atOnceBelow + 1;
        for (std::size_t i = 0; i < count; ++i)
            rows += "A-" + std::to_string(i) + ",Alder " + std::to_string(i) + ",100,Ana\n";
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", rows));
        QTRY_VERIFY(isRead(page));
        page.primaryAction()->trigger();
        QVERIFY(bench.jobs.isRunning()); // not worked out on the spot
        QVERIFY(!page.primaryAction()->isEnabled());
        bench.jobs.discard();
        QTRY_VERIFY(page.primaryAction()->isEnabled());
        QVERIFY(bench.document.state().book->accounts().empty());
        QCOMPARE(bench.document.undoStack().count(), 0);
        page.primaryAction()->trigger();
        bench.jobs.stopAndKeep(); // there is no half of an import worth keeping
        QTRY_VERIFY(!bench.jobs.isRunning());
        const std::size_t kept = bench.document.state().book->accounts().size();
        QVERIFY(kept == 0 || kept == count); // a stop after the work's last step cuts nothing
        if (kept == 0) {
            QTRY_VERIFY(page.primaryAction()->isEnabled());
            page.primaryAction()->trigger();
        }
        QTRY_COMPARE(bench.document.state().book->accounts().size(), count);
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QTRY_VERIFY(bench.document.state().book->accounts().empty());
        bench.document.undoStack().redo();
        QTRY_COMPARE(bench.document.state().book->accounts().size(), count);
    }

    void the_next_export_shows_what_would_change() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", plain));
        QTRY_VERIFY(isRead(page));
        page.primaryAction()->trigger();
        page.options().setFile(
            ImportFile::Accounts,
            test::writeFile(bench.folder, "next.csv",
                            "Account ID,Account Name,ARR,Owner\nA-1,Alder,130000,Ana Silva\n"
                            "A-2,Birch,80000,Ana Silva\nA-4,Dogwood,1000,Ben Okafor\n"));
        QTRY_VERIFY(isRead(page));
        TableView* table =
            tableNamed(page, QStringLiteral("Accounts that are new, changed or gone"));
        QVERIFY(table != nullptr);
        const QAbstractItemModel& model = *table->grid()->model();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0, 3).data().toString().contains(
            QStringLiteral("120,000.00 → 130,000.00")));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("A-4"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("A-3"));
    }

    void the_next_month_keeps_locks_pins_overrides_and_scenarios() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        const auto import = [&](const char* name, const std::string& csv) {
            page.options().setFile(ImportFile::Accounts, test::writeFile(bench.folder, name, csv));
            QTRY_VERIFY(isRead(page) && page.primaryAction()->isEnabled());
        };
        import("june.csv", plain);
        page.primaryAction()->trigger();
        PlanDocument& plan = bench.document;
        const CsmId ana = plan.state().book->accounts().front().owner;
        const CsmId ben = plan.state().book->accounts().back().owner;
        QVERIFY(ana != ben);
        QVERIFY(plan.apply(PinAccount{AccountId("A-2"), ben}, QStringLiteral("Lock")));
        QVERIFY(plan.apply(OverrideSegment{AccountId("A-1"), SegmentOverride{"Strategic", "board"}},
                           QStringLiteral("Override")));
        QVERIFY(plan.apply(AssignOwners{{{AccountId("A-3"), ana}}}, QStringLiteral("Move")));
        QVERIFY(plan.forkScenario(rootScenario, QStringLiteral("Fast")));
        const PlanInputs before = plan.state().inputs;
        const int steps = plan.undoStack().count();
        import("july.csv", "Account ID,Account Name,ARR,Owner\nA-1,Alder,130000,Ana Silva\n"
                           "A-2,Birch,80000,Ana Silva\nA-3,Cedar,40000,Ben Okafor\n"
                           "A-4,Dogwood,1000,Ben Okafor\n");
        QVERIFY(plan.state().inputs == before); // shown, not applied
        QCOMPARE(kpiValues(page).mid(2, 4),
                 QStringList({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2"),
                              QStringLiteral("0")}));
        TableView* table =
            tableNamed(page, QStringLiteral("Accounts that are new, changed or gone"));
        QCOMPARE(table->grid()->model()->rowCount(), 2);
        page.primaryAction()->trigger();
        QTRY_COMPARE(plan.state().book->accounts().size(), std::size_t(4));
        const PlanInputs& after = plan.state().inputs;
        QCOMPARE(after.pins.at(AccountId("A-2")), ben);
        QCOMPARE(after.segmentOverrides.at(AccountId("A-1")).segment, std::string("Strategic"));
        QCOMPARE(after.owners.at(AccountId("A-3")), ana);
        QCOMPARE(plan.session().tree().scenarios().size(), std::size_t(2));
        QCOMPARE(plan.undoStack().count(), steps + 1);
        plan.undoStack().undo();
        QTRY_VERIFY(plan.state().inputs == before);
    }

    void a_finding_is_ignored_before_the_import() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv",
                                               "Account ID,Account Name,ARR,Owner\n"
                                               "A-1,Alder,1,Ana\nA-2,Alder,2,Ana\n,None,3,Ana\n"));
        QTRY_VERIFY(isRead(page));
        TableModel* issues = tableNamed(page, ImportPage::tr("Findings of the import"))->model();
        const auto rowOf = [&](const std::string& code) {
            const auto order = issueOrder(*page.result());
            const auto at = std::ranges::find_if(order, [&](std::size_t issue) {
                return page.result()->issues[issue].code == code;
            });
            return int(at - order.begin());
        };
        QVERIFY(!issues->applyEdits(
            {{rowOf("missing_id"), QStringLiteral("note"), QStringLiteral("never mind")}}));
        QVERIFY(issues->applyEdits(
            {{rowOf("duplicate_name"), QStringLiteral("note"), QStringLiteral("two plants")}}));
        QCOMPARE(bench.document.state().inputs.notes.at("finding.duplicate_name.name"),
                 std::string("two plants"));
        QTRY_VERIFY(std::ranges::any_of(page.result()->issues, [](const ImportIssue& issue) {
            return issue.code == "duplicate_name" && issue.severity == IssueSeverity::Info;
        }));
        QVERIFY(bench.document.state().book->accounts().empty());
    }

    void nothing_is_written_before_import_and_undo_takes_it_back() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        QSignalSpy noted(&page, &Page::noted);
        QSignalSpy wanted(&page, &Page::pageRequested);
        QVERIFY(!page.primaryAction()->isEnabled());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", plain));
        QTRY_VERIFY(isRead(page));
        QCOMPARE(kpiValues(page).mid(0, 7),
                 QStringList({QStringLiteral("3"), QStringLiteral("$240K"), QStringLiteral("3"),
                              QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                              QStringLiteral("0")}));
        QVERIFY(bench.document.state().book->accounts().empty());
        QVERIFY(page.primaryAction()->isEnabled());
        page.primaryAction()->trigger();
        QCOMPARE(bench.document.state().book->accounts().size(), std::size_t(3));
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(noted.size(), 1);
        QVERIFY(noted.front().at(1).toBool());
        QCOMPARE(wanted.front().at(0).toString(), QStringLiteral("overview"));
        QVERIFY(!page.options().hasFiles());
        bench.document.undoStack().undo();
        QVERIFY(bench.document.state().book->accounts().empty());
    }

    void a_second_import_counts_changed_unchanged_and_missing() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", plain));
        QTRY_VERIFY(isRead(page));
        page.primaryAction()->trigger();
        page.options().setFile(
            ImportFile::Accounts,
            test::writeFile(bench.folder, "later.csv",
                            "Account ID,Account Name,ARR,Owner\nA-1,Alder,120000,Ana Silva\n"
                            "A-2,Birch,90000,Ana Silva\nA-9,New,10000,Ana Silva\n"));
        QTRY_VERIFY(isRead(page));
        QCOMPARE(kpiValues(page).mid(2, 4),
                 QStringList({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"),
                              QStringLiteral("1")}));
    }

    void a_question_blocks_until_its_button_is_pressed() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", unclear));
        QTRY_VERIFY(isRead(page));
        QVERIFY(!page.result()->questions.empty());
        QVERIFY(!page.primaryAction()->isEnabled());
        QPushButton* comma = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Comma")))
                comma = button;
        QVERIFY(comma != nullptr);
        comma->click();
        QTRY_VERIFY(page.primaryAction()->isEnabled());
        QCOMPARE(page.result()->totals.arr, Money(691200)); // then the points group thousands
        QVERIFY(page.options().request().decimal == ',');
    }

    void a_column_can_be_read_as_something_else_and_is_remembered() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        const QString file = test::writeFile(bench.folder, "accounts.csv",
                                             "Account ID,Account Name,Volume\nA-1,Alder,500\n");
        page.options().setFile(ImportFile::Accounts, file);
        QTRY_VERIFY(isRead(page));
        TableModel* mapping =
            tableNamed(page, ImportPage::tr("Columns and what they are read as"))->model();
        int row = 0;
        while (page.result()->mapping[std::size_t(row)].column != "Volume")
            ++row;
        QVERIFY(!mapping->applyEdits({{row, QStringLiteral("field"), QStringLiteral("nonsense")}}));
        QVERIFY(mapping->applyEdits({{row, QStringLiteral("field"), QStringLiteral("arr")}}));
        QTRY_COMPARE(page.result()->totals.arr, Money(50000));
        page.primaryAction()->trigger();
        page.options().setFile(ImportFile::Accounts, file);
        QTRY_VERIFY(isRead(page) && page.primaryAction()->isEnabled());
        QCOMPARE(page.result()->totals.arr, Money(50000));
    }

    void a_field_is_chosen_from_a_menu_with_the_keyboard() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", plain));
        QTRY_VERIFY(isRead(page));
        test::showAt(page, {1220, 1500});
        QVERIFY(test::keepPicture(page, QStringLiteral("import-ready")));
        TableView* table = tableNamed(page, ImportPage::tr("Columns and what they are read as"));
        table->selectRow(2); // ARR
        QTest::keyClick(table->grid(), Qt::Key_Return);
        auto* menu = page.findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->activeAction()->text(), QStringLiteral("ARR"));
        menu->actions().front()->trigger(); // not used
        menu->close();
        QTRY_VERIFY(page.result()->mapping[2].field.empty());
        QCOMPARE(page.result()->totals.arr, Money(0));
        QTRY_VERIFY(
            page.findChild<MessageBar*>()->headline().endsWith(QStringLiteral("the ARR is zero")));
    }

    void findings_are_listed_and_saved() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv",
                                               "Account ID,Account Name,ARR\nA-1,Alder,120000\n"
                                               ",Nobody,5\nA-3,Cedar,40000\n"));
        QTRY_VERIFY(isRead(page));
        QVERIFY(!page.result()->issues.empty());
        TableModel* issues = tableNamed(page, ImportPage::tr("Findings of the import"))->model();
        QCOMPARE(issues->rowCount(), int(page.result()->issues.size()));
        const QString target = QString::fromStdString((bench.folder / "findings.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return target; });
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text() == ImportPage::tr("Save rows as CSV…"))
                button->click();
        const std::string text = test::readFile(target);
        QVERIFY(text.starts_with("file,line,column,severity,code,text\n"));
        QVERIFY(text.find("accounts.csv,3,") != std::string::npos);
    }

    void a_file_that_is_not_there_says_so_at_the_field_and_above() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        test::showAt(page, {1200, 800});
        page.options().setFile(ImportFile::Accounts, QStringLiteral("/nowhere/at/all.csv"));
        auto* bar = page.findChild<MessageBar*>();
        QTRY_VERIFY(bar->isVisible() && !bench.jobs.isRunning());
        QVERIFY(!bar->headline().isEmpty());
        QVERIFY(!isRead(page));
        QVERIFY(!page.primaryAction()->isEnabled());
    }

    void reading_waits_for_a_job_that_runs() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        bool ended = false;
        bench.jobs.start<int>(
            QStringLiteral("Balancing books"), true,
            [](const JobControl& control) {
                while (!control.stopRequested())
                    std::this_thread::yield();
                return 1;
            },
            [&](int) { ended = true; });
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", plain));
        QVERIFY(bench.jobs.isRunning());
        QCOMPARE(bench.jobs.name(), QStringLiteral("Balancing books"));
        bench.jobs.stopAndKeep();
        QTRY_VERIFY(isRead(page));
        QVERIFY(ended);
    }

    void dropped_files_find_their_place() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.showSubject(QStringLiteral("file:/nowhere/team.csv"));
        QCOMPARE(page.options().file(ImportFile::Csms), QStringLiteral("/nowhere/team.csv"));
        QVERIFY(page.options().file(ImportFile::Accounts).isEmpty());
    }

    void every_control_has_a_name_and_no_text_is_cut() {
        PageBench bench(test::emptyPlan());
        ImportPage page(bench.context());
        page.options().setFile(ImportFile::Accounts,
                               test::writeFile(bench.folder, "accounts.csv", unclear));
        QTRY_VERIFY(isRead(page));
        for (const QSize size : {QSize(1220, 1500), QSize(960, 600)}) {
            test::showAt(page, size);
            QCOMPARE(test::namelessControls(page), QStringList());
            QCOMPARE(test::clippedTexts(page), QStringList());
            QVERIFY(test::keepPicture(page, QStringLiteral("import-%1").arg(size.width())));
        }
    }
};

HEADROOM_TEST(ImportPageTest)
#include "import_page_test.moc"
