#include "planner/plan_session/sample_content.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/models/table_model.h"
#include "ui/pages/account_inspector.h"
#include "ui/pages/account_menu.h"
#include "ui/pages/accounts_page.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

namespace {

Account account(const char* id, const char* name, const char* renewal) {
    Account made;
    made.id = AccountId(id);
    made.name = name;
    made.arr = Money(100'000'00);
    made.renewalDate = parseIsoDate(renewal).value();
    return made;
}

/// Two accounts of one name, one of them with a renewal that is past.
PlanContent messyPlan() {
    PlanContent content = test::emptyPlan();
    content.base.book =
        Book::make({account("A1", "Acme", "2027-01-31"), account("A2", "ACME", "2025-01-31"),
                    account("A3", "Beta", "2027-02-28")},
                   {}, {})
            .value();
    return content;
}

TableView* tableOf(const QWidget& page, const QString& model) {
    for (TableView* table : page.findChildren<TableView*>())
        if (table->model() != nullptr && table->model()->content().rowNoun == model)
            return table;
    return nullptr;
}

/// Types into a cell; false when the edit was refused.
bool type(TableView& table, int row, const QString& column, const QString& text) {
    const TableColumns& columns = table.model()->content().columns;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (columns[c].key == column)
            return table.model()->setData(table.model()->index(table.model()->viewRow(row), int(c)),
                                          text, Qt::EditRole);
    return false;
}

int rowOf(const TableView& table, const QString& noteKey) {
    const TableContent& content = table.model()->content();
    for (int row = 0; row < content.rowCount; ++row)
        if (content.rowId(row) == noteKey)
            return row;
    return -1;
}

const QString pastRenewals = QStringLiteral("finding.renewal_past.renewal_date");

} // namespace

class AccountsPageTest : public QObject {
    Q_OBJECT
  private slots:
    void a_proposal_does_not_lay_the_table_out_anew() {
        PageBench bench(test::smallSamplePlan());
        AccountsPage page(bench.context());
        page.refresh({});
        TableModel& accounts = *tableOf(page, QStringLiteral("accounts"))->model();
        QSignalSpy reset(&accounts, &TableModel::modelReset);
        const ScenarioState& state = bench.document.state();
        QVERIFY(bench.document.keepProposal(
            layOut(bench.document.sharedState(), state.owners).value(), QStringLiteral("books")));
        page.refresh(Change::Proposal);
        QCOMPARE(reset.size(), 0);
        QVERIFY(bench.document.apply(SetValue{"workload.productive_hours", "90", "test"},
                                     QStringLiteral("hours")));
        page.refresh(Change::Workload);
        QCOMPARE(reset.size(), 1);
    }

    /// What an account's figures are measured by takes a look at all of them.
    void the_inspector_of_a_large_plan_fills_up_beside_the_window() {
        SampleOptions options;
        options.accounts = int(PlanDocument::atOnceBelow) + 1;
        options.csms = 40;
        options.historyMonths = 0;
        PageBench bench(sampleContent(options).value());
        AccountInspector inspector(bench.document);
        const auto says = [&inspector](const QString& text) {
            const auto labels = inspector.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->text().contains(text); });
        };
        inspector.showAccount(3);
        QVERIFY(says(QStringLiteral("As imported")));
        QVERIFY(!says(QStringLiteral("Base of the segment")));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Base of the segment")), 60000);
        QVERIFY(says(QStringLiteral("As imported")));
    }

    void a_finding_is_ignored_with_a_note_and_heeded_again() {
        PageBench bench(messyPlan());
        AccountsPage page(bench.context());
        page.refresh({});
        QTRY_VERIFY(tableOf(page, QStringLiteral("findings")) != nullptr);
        TableView& findings = *tableOf(page, QStringLiteral("findings"));
        const int row = rowOf(findings, pastRenewals);
        QVERIFY(row >= 0);
        QVERIFY(type(findings, row, QStringLiteral("note"), QStringLiteral("extended by mail")));
        QCOMPARE(bench.document.state().inputs.notes.at(pastRenewals.toStdString()),
                 std::string("extended by mail"));
        page.refresh({});
        QPushButton* button = nullptr;
        for (QPushButton* candidate : page.findChildren<QPushButton*>())
            if (candidate->text().startsWith(QStringLiteral("Findings")))
                button = candidate;
        QVERIFY(button != nullptr);
        QCOMPARE(button->text(), QStringLiteral("Findings: 1, 1 ignored"));
        bench.document.undoStack().undo();
        QVERIFY(bench.document.state().inputs.notes.empty());
        page.refresh({});
        QCOMPARE(button->text(), QStringLiteral("Findings: 2"));
    }
    void a_wrong_value_is_mended_in_the_table() {
        PageBench bench(messyPlan());
        AccountsPage page(bench.context());
        page.refresh({});
        TableView& accounts = *tableOf(page, QStringLiteral("accounts"));
        QVERIFY(type(accounts, 1, QStringLiteral("renewal"), QStringLiteral("2027-06-30")));
        QCOMPARE(toIso(*bench.document.state().book->accounts()[1].renewalDate),
                 std::string("2027-06-30"));
        page.refresh({});
        QTRY_VERIFY(tableOf(page, QStringLiteral("findings")) != nullptr);
        QTRY_COMPARE(rowOf(*tableOf(page, QStringLiteral("findings")), pastRenewals), -1);
        QVERIFY(!type(accounts, 1, QStringLiteral("renewal"), QStringLiteral("soon")));
        QCOMPARE(toIso(*bench.document.state().book->accounts()[1].renewalDate),
                 std::string("2027-06-30"));
        bench.document.undoStack().undo();
        QCOMPARE(toIso(*bench.document.state().book->accounts()[1].renewalDate),
                 std::string("2025-01-31"));
    }
    void the_accounts_of_a_finding_are_shown_and_saved() {
        PageBench bench(messyPlan());
        AccountsPage page(bench.context());
        const QString file = QString::fromStdString((bench.folder / "rows.csv").string());
        page.setSavePicker([&](QWidget*, const QString&) { return file; });
        page.refresh({});
        QTRY_VERIFY(tableOf(page, QStringLiteral("findings")) != nullptr);
        TableView& findings = *tableOf(page, QStringLiteral("findings"));
        const int row = rowOf(findings, pastRenewals);
        TableView& accounts = *tableOf(page, QStringLiteral("accounts"));
        emit findings.linkActivated(row, QStringLiteral("rows"), int(FindingLink::ShowAccounts));
        QTRY_COMPARE(accounts.model()->rowCount(), 1);
        emit findings.linkActivated(row, QStringLiteral("rows"), int(FindingLink::SaveRows));
        const std::string rows = test::readFile(file);
        QVERIFY(rows.find("A2,ACME,100000,,2025-01-31") != std::string::npos);
        QVERIFY(rows.find("A1") == std::string::npos);
    }
    void one_of_two_equal_customers_is_removed_and_comes_back() {
        PageBench bench(messyPlan());
        QMenu menu;
        fillAccountMenu(menu, bench.document, {1});
        for (QAction* action : menu.actions())
            if (action->text() == QStringLiteral("Remove from the plan"))
                action->trigger();
        QCOMPARE(bench.document.state().book->accounts().size(), std::size_t(2));
        QVERIFY(!bench.document.state().book->findAccount(AccountId("A2")));
        bench.document.undoStack().undo();
        QVERIFY(bench.document.state().book->findAccount(AccountId("A2")));
    }
};

HEADROOM_TEST(AccountsPageTest)
#include "accounts_page_test.moc"
