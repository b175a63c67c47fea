#include "ui/pages/shortcuts_page.h"

#include "ui/app_actions.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>
#include <memory>

namespace headroom::ui {
namespace {

using Rows = std::shared_ptr<const std::vector<ActionRow>>;

TableColumn column(const char* key, const QString& title, int width,
                   std::function<QString(const ActionRow&)> text, const Rows& rows) {
    TableColumn made;
    made.key = QString::fromLatin1(key);
    made.title = title;
    made.width = width;
    made.text = [rows, text](int row) { return text(rows->at(std::size_t(row))); };
    return made;
}

QString shown(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsPage::ShortcutsPage(const PageContext& context)
    : Page(context), standard_(new QAction(tr("Standard shortcuts"), this)),
      table_(new TableView(tr("Keyboard shortcuts"))), model_(new TableModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    table_->setModel(model_);
    if (auto* box = qobject_cast<SearchBox*>(table_->filterBox()))
        box->setHints(tr("Filter, e.g.  scenario"), tr("Filter"));
    auto* card = new Card(tr("Every command and its shortcut"),
                          tr("Enter, F2 or a double-click changes a shortcut: type it like "
                             "Ctrl+Shift+B. An empty one is none."));
    card->body()->addWidget(table_);
    column->addWidget(card);
    connect(table_, &TableView::rowActivated, this,
            [this](int row) { // wherever in it the keyboard is
                table_->editCell(model_->idOf(row), QStringLiteral("shortcut"));
            });
    model_->setEditHook([this](const std::vector<CellEdit>& edits) {
        for (const CellEdit& edit : edits) {
            const QKeySequence keys(edit.text.trimmed(), QKeySequence::NativeText);
            if (!edit.text.trimmed().isEmpty() &&
                (keys.isEmpty() || keys[0].key() == Qt::Key_unknown))
                return tr("“%1” is no shortcut. Write it like Ctrl+Shift+B.").arg(edit.text);
            const QString problem = actions().setShortcut(model_->idOf(edit.row), keys);
            if (!problem.isEmpty())
                return problem;
        }
        refresh({});
        return QString();
    });
    connect(standard_, &QAction::triggered, this, [this] {
        for (const ActionRow& row : actions().rows())
            actions().setShortcut(row.key, {});
        for (const ActionRow& row : actions().rows())
            actions().setShortcut(row.key, row.standard);
        refresh({});
    });
}

void ShortcutsPage::refresh(ChangeSet) {
    const auto rows = std::make_shared<const std::vector<ActionRow>>(actions().rows());
    TableContent content;
    content.rowCount = int(rows->size());
    content.rowNoun = tr("commands");
    content.rowId = [rows](int row) { return rows->at(std::size_t(row)).key; };
    content.columns = {
        column(
            "command", tr("Command"), 280, [](const ActionRow& row) { return row.text; }, rows),
        column(
            "menu", tr("Menu"), 140, [](const ActionRow& row) { return row.menu; }, rows),
        column(
            "shortcut", tr("Shortcut"), 180,
            [](const ActionRow& row) { return shown(row.shortcut); }, rows),
        column(
            "standard", tr("Standard"), 180,
            [](const ActionRow& row) { return shown(row.standard); }, rows)};
    content.columns[0].strong = true;
    content.columns[2].editable = true;
    content.columns[2].tip = tr("Enter a key combination such as Ctrl+Shift+B; empty for none");
    model_->setContent(std::move(content));
}

} // namespace headroom::ui
