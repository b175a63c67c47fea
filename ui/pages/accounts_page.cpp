#include "ui/pages/accounts_page.h"

#include "planner/scenarios/key_edits.h"
#include "ui/app_actions.h"
#include "ui/pages/account_inspector.h"
#include "ui/pages/account_menu.h"
#include "ui/pages/account_table.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/splitter_card.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

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

} // namespace

AccountsPage::AccountsPage(const PageContext& context) : Page(context) {
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
    model_ = new TableModel(this);
    table_->setModel(model_);
    table_->setEmptyText(tr("No account matches the filter."));
    left->body()->addWidget(table_);
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

QAction* AccountsPage::primaryAction() const {
    return actions().action("import");
}

void AccountsPage::refresh(ChangeSet) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    FilterContext filter;
    filter.format = document().format();
    filter.asOf = document().state().inputs.facts.asOf;
    model_->setFilterContext(filter);
    model_->setContent(accountContent(document().sharedState(), document().format()));
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
    for (const CellEdit& edit : edits) {
        const std::string id = state.book->accounts()[std::size_t(edit.row)].id.value();
        const bool segment = edit.column == QStringLiteral("segment");
        const QString value = segment ? edit.text.trimmed() : csmIdFor(state, edit.text);
        auto made = editForKey(state.inputs, "account:" + id + (segment ? ".segment" : ".owner"),
                               value.toStdString(), "by hand");
        if (!made)
            return messageFor(made.error()).text();
        group.edits.push_back(std::move(*made));
    }
    document().apply(std::move(group), edits.size() == 1
                                           ? tr("Edit an account")
                                           : tr("Edit %1 accounts").arg(edits.size()));
    return {};
}

} // namespace headroom::ui
