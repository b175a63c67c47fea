#include "ui/widgets/frozen_table.h"

#include "ui/models/table_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_header.h"

#include <QScrollBar>

namespace headroom::ui {

FrozenTable::FrozenTable(QWidget* parent)
    : QTableView(parent), delegate_(new CellDelegate(this)), frozen_(new QTableView(this)) {
    TableHeader* header = prepare(this);
    TableHeader* frozenHeader = prepare(frozen_);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    frozen_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    frozen_->setFocusProxy(this);
    frozen_->setFocusPolicy(Qt::NoFocus);
    frozen_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozen_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozenHeader->setSectionsMovable(false);
    frozen_->hide();

    connect(header, &TableHeader::sortRequested, this, &FrozenTable::sortRequested);
    connect(frozenHeader, &TableHeader::sortRequested, this, &FrozenTable::sortRequested);
    connect(delegate_, &CellDelegate::linkClicked, this, &FrozenTable::linkClicked);
    connect(header, &QHeaderView::sectionResized, this, &FrozenTable::syncFrozen);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenTable::syncFrozen);
    connect(frozenHeader, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == 0)
            setColumnWidth(0, width);
    });
    connect(frozen_->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, frozen_->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(frozen_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        scrollTo(index);
        edit(index);
    });
}

TableHeader* FrozenTable::prepare(QTableView* view) {
    auto* header = new TableHeader(view);
    view->setHorizontalHeader(header);
    view->setItemDelegate(delegate_);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(space::row);
    view->verticalHeader()->setDefaultSectionSize(space::row);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setAutoScroll(false);
    view->setTabKeyNavigation(false);
    return header;
}

void FrozenTable::setTable(TableModel* model) {
    setModel(model);
    frozen_->setModel(model);
    QItemSelectionModel* spare = frozen_->selectionModel();
    frozen_->setSelectionModel(selectionModel());
    delete spare;
}

void FrozenTable::syncFrozen() {
    const QAbstractItemModel* rows = model();
    const bool needed = rows != nullptr && rows->columnCount() > 1 &&
                        horizontalScrollBar()->value() > 0 && !isColumnHidden(0);
    frozen_->setVisible(needed);
    if (!needed)
        return;
    for (int column = 1; column < rows->columnCount(); ++column)
        frozen_->setColumnHidden(column, true);
    frozen_->setColumnWidth(0, columnWidth(0));
    frozen_->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                         viewport()->height() + horizontalHeader()->height());
    frozen_->verticalScrollBar()->setValue(verticalScrollBar()->value());
    frozen_->raise();
}

void FrozenTable::stretchColumns() {
    const auto* table = qobject_cast<const TableModel*>(model());
    if (table == nullptr || stretching_)
        return;
    const auto& columns = table->content().columns;
    std::vector<int> stretchable;
    int used = 0;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const auto& column = columns[static_cast<std::size_t>(i)];
        if (isColumnHidden(i))
            continue;
        if (column.stretches) {
            stretchable.push_back(i);
            used += std::max(column.width, 40);
        } else {
            used += columnWidth(i);
        }
    }
    if (stretchable.empty())
        return;
    stretching_ = true;
    const int extra = std::max(0, viewport()->width() - used);
    const int each = extra / static_cast<int>(stretchable.size());
    for (const int column : stretchable) {
        const int own = std::max(columns[static_cast<std::size_t>(column)].width, 40);
        const bool last = column == stretchable.back();
        setColumnWidth(column, own + (last ? extra - each * (int(stretchable.size()) - 1) : each));
    }
    stretching_ = false;
}

void FrozenTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    if (!frozen_->isVisible() || index.column() == 0)
        return;
    // The cell may have come to lie under the frozen column.
    const int hidden = columnWidth(0) - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretchColumns();
    syncFrozen();
}

void FrozenTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    stretchColumns();
    syncFrozen();
}

} // namespace headroom::ui
