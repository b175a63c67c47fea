// What hands do in a table: copy, paste, fill down, choose columns, keys and the context menu.
#include "ui/style/icons.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

namespace headroom::ui {
namespace {

// Building the text of more rows would hold up the window; that is what the export is for.
constexpr std::size_t mostCopied = 100'000;

} // namespace

void TableView::copy() {
    std::vector<int> rows = selectedViewRows();
    if (rows.empty() && table_->currentIndex().isValid())
        rows = {table_->currentIndex().row()};
    if (rows.empty())
        return;
    const bool tooMany = rows.size() > mostCopied;
    if (tooMany)
        rows.resize(mostCopied);
    // Titles go along when everything is copied, as in "copy the table".
    const bool titles = rows.size() > 1 && static_cast<int>(rows.size()) == model_->rowCount();
    const auto cells = cellsOf(*model_, rows, shownColumns(), titles);
    QGuiApplication::clipboard()->setText(tsvOf(cells));
    if (tooMany)
        showProblem(tr("Only the first %1 rows were copied. Export the table to get all of them.")
                        .arg(locale().toString(static_cast<int>(mostCopied))));
}

/// Whole rows stand where they were copied: a block as wide as the table begins at its first
/// column, and a line of titles is no row.
void TableView::paste() {
    auto cells = tsvRows(QGuiApplication::clipboard()->text());
    const QModelIndex from = table_->currentIndex();
    if (cells.empty() || !from.isValid())
        return;
    const auto columns = shownColumns();
    if (cells.size() > 1 && cells.front() == cellsOf(*model_, {}, columns, true).front())
        cells.erase(cells.begin());
    const bool whole = cells.front().size() == qsizetype(columns.size());
    const auto first =
        whole ? 0 : std::find(columns.begin(), columns.end(), from.column()) - columns.begin();
    std::vector<int> rows = selectedViewRows();
    const bool one = cells.size() == 1 && cells.front().size() == 1;
    if (!one || rows.empty()) { // a selection that was made upwards or downwards begins at its top
        const int top = rows.empty() ? from.row() : rows.front();
        rows.clear();
        for (int i = 0; i < static_cast<int>(cells.size()); ++i)
            if (top + i < model_->rowCount())
                rows.push_back(top + i);
    }
    std::vector<CellEdit> edits;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QStringList& line = one ? cells.front() : cells[i];
        if (first + line.size() > qsizetype(columns.size()))
            return showProblem(tr("%1 columns do not fit here, so nothing was pasted.")
                                   .arg(locale().toString(int(line.size()))));
        for (qsizetype j = 0; j < line.size(); ++j) {
            const QModelIndex index = model_->index(rows[i], columns[std::size_t(first + j)]);
            if (line.at(j) == index.data().toString()) // rounded or short, it stays what it is
                continue;
            if (!index.flags().testFlag(Qt::ItemIsEditable))
                return showProblem(
                    tr("The column “%1” cannot be changed, so nothing was pasted.")
                        .arg(model_->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                                 .toString()));
            edits.push_back({model_->sourceRow(rows[i]),
                             model_->content().columns.at(std::size_t(index.column())).key,
                             line.at(j)});
        }
    }
    if (!edits.empty() && !model_->applyEdits(edits))
        return;
    const auto left = one ? 0 : int(cells.size() - rows.size());
    showProblem(left == 0 ? QString()
                          : (left == 1 ? tr("%1 row was left out: the table ends here.")
                                       : tr("%1 rows were left out: the table ends here."))
                                .arg(locale().toString(left)));
}

void TableView::fillDown() {
    const QModelIndex current = table_->currentIndex();
    const std::vector<int> rows = selectedViewRows();
    if (!current.isValid() || rows.size() < 2 || !current.flags().testFlag(Qt::ItemIsEditable))
        return;
    const QModelIndex first = model_->index(rows.front(), current.column());
    const QString text = first.data(Qt::EditRole).toString();
    const QString key = model_->content().columns.at(std::size_t(current.column())).key;
    std::vector<CellEdit> edits;
    for (std::size_t i = 1; i < rows.size(); ++i)
        edits.push_back({model_->sourceRow(rows[i]), key, text});
    model_->applyEdits(edits);
}

void TableView::chooseColumns(const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& columns = model_->content().columns;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        QAction* action = menu->addAction(columns[static_cast<std::size_t>(i)].title);
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(i));
        action->setEnabled(i > 0);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            table_->setColumnHidden(i, !shown);
            table_->layOutColumns();
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Widths and columns as they were")), &QAction::triggered, this,
            [this] { applyFirstWidths(); });
    menu->popup(globalPosition);
}

void TableView::openContextMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = table_->indexAt(table_->viewport()->mapFrom(table_, position));
    const int row = index.isValid() ? model_->sourceRow(index.row()) : currentRow();
    const QModelIndex current = index.isValid() ? index : table_->currentIndex();
    const QStringList links =
        current.siblingAtColumn(current.column()).data(TableModel::LinksRole).toStringList();
    for (int i = 0; i < links.size(); ++i)
        if (!links.at(i).isEmpty())
            connect(menu->addAction(links.at(i)), &QAction::triggered, this,
                    [this, current, i] { emit table_->linkClicked(current, i); });
    emit contextMenuOpening(row, menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    // Only what would do something.
    const QPoint place = table_->viewport()->mapToGlobal(position);
    if (current.isValid())
        menu->addAction(themeIcon(Icon::Copy), tr("Copy"), this, &TableView::copy);
    if (current.flags().testFlag(Qt::ItemIsEditable)) {
        menu->addAction(tr("Paste"), this, &TableView::paste)
            ->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
        if (selectedViewRows().size() > 1)
            menu->addAction(tr("Fill down"), this, &TableView::fillDown);
    }
    menu->addAction(themeIcon(Icon::Columns), tr("Choose columns…"), this,
                    [this, place] { chooseColumns(place); });
    menu->popup(place);
}

/// Enter: the cell's first link, else the row itself.
void TableView::activateCell(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QStringList links = index.data(TableModel::LinksRole).toStringList();
    const auto first = std::find_if(links.begin(), links.end(),
                                    [](const QString& link) { return !link.isEmpty(); });
    if (first != links.end())
        emit table_->linkClicked(index, int(first - links.begin()));
    else
        emit rowActivated(model_->sourceRow(index.row()));
}

bool TableView::handleKey(QKeyEvent& event) {
    // What a cell's field leaves over, as Enter that ends it, was not meant for the row.
    if (table_->viewport()->isAncestorOf(QApplication::focusWidget()))
        return false;
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::Find) && tools_->isVisible()) {
        filter_->setFocus(Qt::ShortcutFocusReason);
        filter_->selectAll();
    } else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        fillDown();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        activateCell(table_->currentIndex());
    } else {
        return false;
    }
    return true;
}

} // namespace headroom::ui
