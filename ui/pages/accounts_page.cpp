#include "ui/pages/accounts_page.h"

#include "planner/base/safe_file.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/key_edits.h"
#include "ui/app_actions.h"
#include "ui/pages/account_inspector.h"
#include "ui/pages/account_menu.h"
#include "ui/pages/account_table.h"
#include "ui/selection_links.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/save_picker.h"
#include "ui/widgets/splitter_card.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {
namespace {

/// A typed CSM: an ID, or a name that only one has.
QString csmIdFor(const ScenarioState& state, const QString& typed) {
    const std::string text = typed.trimmed().toStdString();
    if (text.empty() || state.book->findCsm(CsmId(text)))
        return QString::fromStdString(text.empty() ? "nobody" : text);
    QString found;
    for (const Csm& csm : state.book->csms())
        if (QString::fromStdString(csm.name).compare(typed.trimmed(), Qt::CaseInsensitive) == 0) {
            if (!found.isEmpty())
                return QString::fromStdString(text);
            found = QString::fromStdString(csm.id.value());
        }
    return found.isEmpty() ? QString::fromStdString(text) : found;
}

QString pickSaveFile(QWidget* parent, const QString& suggestion) {
    return pickFileToSave(parent, AccountsPage::tr("Save rows"), suggestion,
                          AccountsPage::tr("CSV files (*.csv)"), {QStringLiteral("csv")});
}

std::string rowsCsv(const Book& book, const QualityFinding& finding) {
    CsvWriter csv({"account_id", "account_name", "arr", "current_csm_id", "renewal_date", "health",
                   "region", "industry"});
    for (const std::uint32_t at : finding.accounts) {
        const Account& account = book.accounts()[at];
        csv.text(account.id.value()).text(account.name.view());
        csv.text(account.arr ? decimalText(toUnits(*account.arr)) : "");
        csv.text(account.owner.value());
        csv.text(account.renewalDate ? toIso(*account.renewalDate) : "");
        csv.text(account.health ? std::to_string(*account.health) : "");
        csv.text(account.region.view()).text(account.industry.view()).endRow();
    }
    return csv.str();
}

} // namespace

AccountsPage::AccountsPage(const PageContext& context) : Page(context), savePicker_(pickSaveFile) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Accounts,
                            tr("Your accounts will be here once a CRM export is imported."),
                            tr("Import accounts"), this);
    content_ = new QWidget(this);
    auto* inside = new QVBoxLayout(content_);
    inside->setContentsMargins(space::page, space::page, space::page, space::page);
    auto* splitter = new SplitterCard(Qt::Horizontal, content_);
    inside->addWidget(splitter);
    auto* left = new Card;
    table_ = new TableView(tr("Accounts"));
    linkAs(*table_, Linked::Account);
    model_ = new TableModel(this);
    table_->setModel(model_);
    table_->setFooterVisible(true);
    table_->setEmptyText(tr("No account matches the filter."));
    buildFindings();
    left->body()->addWidget(table_, 1);
    left->body()->insertWidget(0, findingsTable_);
    setTabOrder(table_->filterBox(), table_->grid());
    inspector_ = new AccountInspector(document());
    splitter->addWidget(left);
    splitter->addWidget(inspector_);
    splitter->setProportions({74, 26});
    outer->addWidget(empty_);
    outer->addWidget(content_);
    model_->setEditHook([this](const std::vector<CellEdit>& edits) { return applyEdits(edits); });
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(table_, &TableView::currentRowChanged, this, &AccountsPage::inspect);
    connect(table_, &TableView::contextMenuOpening, this, [this](int row, QMenu* menu) {
        std::vector<int> rows = table_->selectedRows();
        if (rows.empty() && row >= 0)
            rows = {row};
        fillAccountMenu(*menu, document(), rows);
    });
    connect(table_, &TableView::selectionSummary, this, [this](const SelectionSummary& summary) {
        emit selectionDescribed(summary.rows < 2 ? QString()
                                : summary.sum.isEmpty()
                                    ? tr("%1 selected").arg(summary.rows)
                                    : tr("%1 selected · %2 %3")
                                          .arg(summary.rows)
                                          .arg(summary.columnTitle, summary.sum));
    });
}

void AccountsPage::buildFindings() {
    findingsButton_ = new QPushButton;
    findingsButton_->setCheckable(true);
    // Last in its row: made after the table's own tools, Tab comes to it after them.
    table_->filterBox()->parentWidget()->layout()->addWidget(findingsButton_);
    findingsTable_ = new TableView(tr("Findings on the accounts"));
    findingsModel_ = new TableModel(this);
    findingsTable_->setModel(findingsModel_);
    findingsTable_->setFilterVisible(false);
    findingsTable_->setFooterVisible(false);
    findingsTable_->fitHeight(6);
    findingsTable_->setVisible(false);
    findingsTable_->setEmptyText(tr("Nothing about the accounts looks wrong."));
    findingsModel_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return noteFindings(edits); });
    connect(findingsButton_, &QPushButton::toggled, findingsTable_, &QWidget::setVisible);
    connect(findingsTable_, &TableView::linkActivated, this,
            [this](int row, const QString&, int link) { onFindingLink(row, link); });
    connect(findingsTable_, &TableView::rowActivated, this,
            [this](int row) { onFindingLink(row, int(FindingLink::ShowAccounts)); });
}

void AccountsPage::findAgain() {
    const std::shared_ptr<const Book> book = document().state().book;
    const Date asOf = document().state().inputs.facts.asOf;
    if (book == book_ && asOf == asOf_)
        return;
    book_ = book;
    asOf_ = asOf;
    looking_.start<SharedFindings>(
        [book, asOf] {
            const auto day = asOf == Date{} ? std::nullopt : std::optional(asOf);
            return std::make_shared<const std::vector<QualityFinding>>(
                qualityFindings(*book, day, true));
        },
        [this, book](const SharedFindings& found) {
            if (!hasPlan() || book != document().state().book)
                return;
            findings_ = found;
            showFindings();
            model_->setContent(
                accountContent(document().sharedState(), document().format(), findings_));
        });
}

void AccountsPage::showFindings() {
    const auto& notes = document().state().inputs.notes;
    const auto& found = findings_ ? *findings_ : std::vector<QualityFinding>();
    const auto ignored = std::ranges::count_if(
        found, [&](const QualityFinding& finding) { return notes.contains(finding.noteKey()); });
    const auto open = std::ssize(found) - ignored;
    findingsButton_->setText(ignored > 0 ? tr("Findings: %1, %2 ignored").arg(open).arg(ignored)
                                         : tr("Findings: %1").arg(open));
    findingsButton_->setAccessibleDescription(
        tr("Shows what is missing, twice or out of date in the accounts"));
    if (findings_)
        findingsModel_->setContent(findingContent(findings_, notes, document().format(), asOf_));
}

void AccountsPage::onFindingLink(int row, int link) {
    if (!findings_ || row < 0 || std::size_t(row) >= findings_->size())
        return;
    const QualityFinding& finding = (*findings_)[std::size_t(row)];
    const QString name = findingName(finding.code, finding.field);
    if (link == int(FindingLink::ShowAccounts)) {
        table_->setFilterText(QStringLiteral("finding:\"%1\"").arg(name));
        table_->grid()->setFocus();
        return;
    }
    const QString path = savePicker_(this, name + QStringLiteral(".csv"));
    if (path.isEmpty())
        return;
    if (auto done =
            writeWholeFile(std::filesystem::path(path.toStdU16String()), rowsCsv(*book_, finding));
        !done)
        emit failed(done.error());
    else
        emit noted(tr("The rows are in %1").arg(path), false);
}

QString AccountsPage::noteFindings(const std::vector<CellEdit>& edits) {
    EditGroup group{"note findings", {}};
    for (const CellEdit& edit : edits) {
        const std::string key = "note:" + (*findings_)[std::size_t(edit.row)].noteKey();
        auto made = editForKey(document().state().inputs, key, edit.text.trimmed().toStdString(),
                               "by hand");
        if (!made)
            return messageFor(made.error()).text();
        group.edits.push_back(std::move(*made));
    }
    const bool cleared = edits.size() == 1 && edits.front().text.trimmed().isEmpty();
    document().apply(std::move(group),
                     cleared ? tr("Heed a finding again") : tr("Ignore a finding"));
    return {};
}

QAction* AccountsPage::primaryAction() const {
    return actions().action("import");
}

void AccountsPage::refresh(ChangeSet) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    findAgain();
    // A proposal changes nothing in the table, and a million rows are not laid out anew for it.
    if (const auto state = document().sharedState(); state != shown_.lock()) {
        FilterContext filter;
        filter.format = document().format();
        filter.asOf = state->inputs.facts.asOf;
        model_->setFilterContext(filter);
        const bool known = book_ == state->book && !looking_.isRunning();
        model_->setContent(accountContent(state, document().format(), known ? findings_ : nullptr));
        showFindings();
        shown_ = state;
    }
    inspect(table_->currentRow());
}

void AccountsPage::inspect(int row) {
    inspector_->showAccount(row);
    inspector_->setVisible(row >= 0); // its room is the table's until there is an account to show
}

void AccountsPage::showSubject(const QString& subject) {
    if (subject.startsWith(QStringLiteral("account:"))) {
        table_->setFilterText({});
        table_->selectId(subject.mid(8));
    } else if (subject.startsWith(QStringLiteral("find:")))
        table_->setFilterText(subject.mid(5));
}

QString AccountsPage::applyEdits(const std::vector<CellEdit>& edits) {
    EditGroup group{"edit accounts", {}};
    const ScenarioState& state = document().state();
    PlanInputs scratch = state.inputs; // mended values build upon one another
    for (const CellEdit& edit : edits) {
        const std::string id = state.book->accounts()[std::size_t(edit.row)].id.value();
        const bool segment = edit.column == QStringLiteral("segment");
        std::string field = segment ? "segment" : "owner";
        std::optional<QString> value = segment ? edit.text.trimmed() : csmIdFor(state, edit.text);
        if (const char* fact = accountFactField(edit.column)) {
            if (!document().isSettled())
                return tr("The change before is still being worked out. Try again in a moment.");
            field = fact;
            value = accountFactValue(edit.column, edit.text, document().format());
        }
        if (!value)
            return tr("“%1” cannot be read. Type an amount such as 120,000, a health from 0 to "
                      "100, or a date such as 2027-03-31; nothing was changed.")
                .arg(edit.text.trimmed());
        auto made =
            editForKey(scratch, "account:" + id + "." + field, value->toStdString(), "by hand");
        if (!made)
            return messageFor(made.error()).text();
        if (auto applied = applyEdit(scratch, *made); !applied)
            return messageFor(applied.error()).text();
        group.edits.push_back(std::move(*made));
    }
    document().apply(std::move(group), edits.size() == 1
                                           ? tr("Edit an account")
                                           : tr("Edit %1 accounts").arg(edits.size()));
    return {};
}

} // namespace headroom::ui
