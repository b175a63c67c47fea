#include "ui/widgets/frozen_table.h"

#include "ui/models/table_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_header.h"

#include <QScrollBar>

namespace headroom::ui {
namespace {

constexpr int sampledRows = 40;      // of the first and again of all
constexpr int longestName = 260;     // pixels of a text that is not cut short
constexpr int longestProse = 460;    // … in a column that stretches
constexpr int mostKept = 200;        // rows of a selection that outlive a new content …
constexpr int mostSearched = 50'000; // … where finding each again takes no time

} // namespace

FrozenTable::FrozenTable(QWidget* parent)
    : QTableView(parent), delegate_(new CellDelegate(this)), frozen_(new QTableView(this)) {
    TableHeader* header = prepare(this);
    TableHeader* frozenHeader = prepare(frozen_);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    frozen_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    frozen_->setFocusPolicy(Qt::NoFocus); // first: afterwards it would be that of the proxy
    frozen_->setFocusProxy(this);
    frozen_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozen_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozenHeader->setSectionsMovable(false);
    frozen_->hide();

    connect(header, &TableHeader::sortRequested, this, &FrozenTable::sortRequested);
    connect(frozenHeader, &TableHeader::sortRequested, this, &FrozenTable::sortRequested);
    connect(delegate_, &CellDelegate::linkClicked, this, &FrozenTable::linkClicked);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (!layingOut_ && before > 0 && now > 0) // not shown or hidden
            chosen_.insert(section);
        syncFrozen();
    });
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
    view->setMouseTracking(true); // buttons in cells light up
    view->viewport()->setAttribute(Qt::WA_Hover);
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

int FrozenTable::wantedWidth(int column) const {
    const auto& own = static_cast<const TableModel*>(model())->content().columns;
    const TableColumn& asked = own[static_cast<std::size_t>(column)];
    const int title = horizontalHeader()->sectionSizeHint(column);
    const int rows = model()->rowCount();
    if (rows == 0)
        return std::max(asked.width, title);
    int widest = 0;
    const auto measure = [&](int row) {
        const QSize cell = delegate_->sizeHint({}, model()->index(row, column));
        widest = std::max(widest, cell.width());
    };
    for (int row = 0; row < std::min(rows, sampledRows); ++row)
        measure(row);
    for (int i = 1; i < sampledRows && rows > sampledRows; ++i)
        measure(static_cast<int>(static_cast<qint64>(rows - 1) * i / (sampledRows - 1)));
    // Long texts end in "…" and show all of it in a tip; figures never do.
    const bool prose = asked.kind == TableColumn::Kind::Text;
    const int most = std::max(asked.width, asked.stretches ? longestProse : longestName);
    return std::max(title, prose ? std::min(widest, most) : widest);
}

void FrozenTable::fitColumns() {
    const auto* table = qobject_cast<const TableModel*>(model());
    if (table == nullptr)
        return;
    wanted_.clear();
    fittedRows_ = table->rowCount();
    for (int i = 0; i < table->columnCount(); ++i)
        wanted_.push_back(wantedWidth(i));
    updateGeometry();
    layOutColumns();
}

void FrozenTable::layOutColumns() {
    const auto* table = qobject_cast<const TableModel*>(model());
    if (table == nullptr || layingOut_ || wanted_.size() != std::size_t(table->columnCount()))
        return;
    layingOut_ = true;
    std::vector<int> stretchable;
    int fixed = 0;
    int least = 0;
    int wanted = 0;
    for (int i = 0; i < table->columnCount(); ++i) {
        const TableColumn& column = table->content().columns[std::size_t(i)];
        const bool chosen = chosen_.contains(i);
        if (!chosen)
            setColumnWidth(i, wanted_[std::size_t(i)]);
        if (isColumnHidden(i))
            continue;
        if (!column.stretches || chosen) {
            fixed += columnWidth(i);
            continue;
        }
        stretchable.push_back(i);
        least += std::min(column.width, wanted_[std::size_t(i)]);
        wanted += wanted_[std::size_t(i)];
    }
    // What scrolls sideways anyhow cuts nothing short.
    const int beside = viewport()->width() - fixed;
    const int room = beside < least ? wanted : beside;
    int left = room;
    for (const int i : stretchable) {
        const int own = wanted_[std::size_t(i)];
        const int floor = std::min(table->content().columns[std::size_t(i)].width, own);
        const bool tight = room < wanted;
        const int width = i == stretchable.back() ? left
                          : tight ? floor + (own - floor) * (room - least) / (wanted - least)
                                  : own + (room - wanted) / int(stretchable.size());
        setColumnWidth(i, width);
        left -= width;
    }
    layingOut_ = false;
}

QSize FrozenTable::sizeHint() const {
    int width = 0;
    for (std::size_t i = 0; i < wanted_.size(); ++i)
        if (!isColumnHidden(int(i)))
            width += wanted_[i];
    return {std::max(width, 120), QTableView::sizeHint().height()};
}

void FrozenTable::keepPlace() {
    keptColumn_ = std::max(0, currentIndex().column());
    keptRows_.clear();
    const auto* table = qobject_cast<const TableModel*>(model());
    const QModelIndexList rows =
        table->rowCount() <= mostSearched && selectionModel()->hasSelection()
            ? selectionModel()->selectedRows()
            : QModelIndexList();
    if (rows.size() < 2 || rows.size() > mostKept)
        return;
    for (const QModelIndex& index : rows) {
        const int row = table->sourceRow(index.row());
        keptRows_.emplace_back(row, table->idOf(row));
    }
}

void FrozenTable::goBackTo(int row) {
    const int column = std::min(keptColumn_, model()->columnCount() - 1);
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect |
                                          QItemSelectionModel::Rows);
    const auto* table = qobject_cast<const TableModel*>(model());
    for (const auto& [kept, id] : keptRows_) {
        const int again = table->idOf(kept) == id ? table->viewRow(kept) : table->viewRowOfId(id);
        if (again >= 0)
            selectionModel()->select(table->index(again, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    keptRows_.clear();
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

/// The mouse is where the eye is already; a click on half a cell shall not move the table.
void FrozenTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        scrollTo(currentIndex());
}

void FrozenTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::EditNextItem ||
        hint == QAbstractItemDelegate::EditPreviousItem)
        scrollTo(currentIndex());
}

void FrozenTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
    syncFrozen();
}

void FrozenTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    layOutColumns();
    syncFrozen();
}

} // namespace headroom::ui
