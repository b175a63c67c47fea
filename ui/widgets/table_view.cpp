#include "ui/widgets/table_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/spoken_note.h"
#include "ui/widgets/table_footer.h"
#include "ui/widgets/table_header.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace headroom::ui {
namespace {

constexpr const char* ownSentence = "ownSentence"; // of an empty table without a filter

QLineEdit* makeFilter() {
    auto* box = new SearchBox(Icon::Filter, TableView::tr("Filter rows"));
    box->setHints(TableView::tr("Filter, e.g.  arr>100k segment:strategic -nordic"),
                  TableView::tr("Filter"));
    return box;
}

} // namespace

TableView::TableView(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), table_(new FrozenTable), footer_(new TableFooter(table_)),
      tools_(new QWidget), toolRow_(new QHBoxLayout(tools_)), filter_(makeFilter()),
      counts_(new QLabel), problem_(new QLabel), empty_(new QLabel(table_->viewport())),
      columns_(new IconButton(Icon::Columns, tr("Choose columns"))), viewsButton_(new QToolButton) {
    buildTools();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools_);
    column->addWidget(problem_);
    column->addWidget(table_, 1);
    column->addWidget(footer_);
    footer_->hide();
    table_->setAccessibleName(accessibleName);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->installEventFilter(this);
    filter_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    connectGrid();
}

// No focus proxy: Tab would go to the rows past the filter and the buttons above them.
void TableView::focusInEvent(QFocusEvent* event) {
    table_->setFocus(event->reason());
}

/// The grid goes after this and the page before: what the grid still tells would find half a view,
/// and a cell in the middle of being typed a page that is no more.
TableView::~TableView() {
    disconnect(table_->itemDelegate(), nullptr, table_, nullptr);
    disconnect(table_->itemDelegate(), nullptr, table_->frozen(), nullptr);
    disconnect(table_->horizontalScrollBar(), nullptr, this, nullptr);
    disconnect(table_->horizontalHeader(), nullptr, this, nullptr);
}

void TableView::buildTools() {
    toolRow_->setContentsMargins(0, 0, 0, space::small);
    toolRow_->setSpacing(space::small);
    filter_->setToolTip(tr("Words must all match. column:text, column>100k, renewal<90d, "
                           "csm:none, -word for not"));
    filter_->setMaximumWidth(420);
    counts_->setTextFormat(Qt::PlainText);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->setContentsMargins(0, 0, 0, space::small);
    speakWhenShown(*problem_);
    problem_->hide();
    empty_->setTextFormat(Qt::PlainText);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->hide();
    setInk(*counts_, TextSize::Caption, Ink::Muted);
    setInk(*problem_, TextSize::Caption, Tone::Warning);
    setInk(*empty_, TextSize::Body, Ink::Muted);
    toolRow_->addWidget(filter_, 1);
    toolRow_->addWidget(counts_);
    toolRow_->addStretch(1);
    viewsButton_->setText(tr("Views"));
    viewsButton_->setIcon(themeIcon(Icon::ChevronDown));
    viewsButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    viewsButton_->setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight
                                                                      : Qt::RightToLeft);
    viewsButton_->setToolTip(tr("Saved filters, orders and columns"));
    viewsButton_->setFocusPolicy(Qt::StrongFocus);
    toolRow_->addWidget(viewsButton_);
    toolRow_->addWidget(columns_);
    connect(viewsButton_, &QToolButton::clicked, this, &TableView::openViewMenu);
    connect(columns_, &QToolButton::clicked, this,
            [this] { chooseColumns(columns_->mapToGlobal(QPoint(0, columns_->height()))); });
}

void TableView::connectGrid() {
    connect(table_, &FrozenTable::sortRequested, this, &TableView::sortBySection);
    connect(table_, &FrozenTable::linkClicked, this, [this](const QModelIndex& index, int link) {
        emit linkActivated(model_->sourceRow(index.row()),
                           model_->content().columns.at(std::size_t(index.column())).key, link);
    });
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            emit rowActivated(model_->sourceRow(index.row()));
    });
    connect(table_, &QWidget::customContextMenuRequested, this, &TableView::openContextMenu);
    connect(table_->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            &TableView::updateHeight);
    connect(table_->frozen(), &QTableView::clicked, this,
            [this](const QModelIndex& index) { table_->setCurrentIndex(index); });
    QHeaderView* header = table_->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { chooseColumns(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
}

void TableView::setModel(TableModel* model) {
    model_ = model;
    table_->setTable(model);
    footer_->setModel(model);
    filter_->setText(model->filterText());
    connect(filter_, &QLineEdit::textChanged, model, &TableModel::setFilterText);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::takeContent);
    connect(model, &TableModel::filterProblem, this, &TableView::showProblem);
    connect(model, &TableModel::editRejected, this, &TableView::showProblem);
    connect(model, &TableModel::rowsShown, this, &TableView::refreshCounts);
    connect(model, &TableModel::busyChanged, this, &TableView::refreshCounts);
    connect(model, &TableModel::sortChanged, table_->horizontalHeader()->viewport(),
            qOverload<>(&QWidget::update));
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (now.row() != before.row())
                    emit currentRowChanged(now.isValid() ? model_->sourceRow(now.row()) : -1);
                emitSummary();
            });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TableView::emitSummary);
    takeContent();
}

QTableView* TableView::grid() const {
    return table_;
}

void TableView::setFilterVisible(bool visible) {
    tools_->setVisible(visible);
}

void TableView::setFooterVisible(bool visible) {
    footer_->setVisible(visible);
    updateHeight();
}

void TableView::setRowsDraggable(bool draggable) {
    table_->setDragEnabled(draggable);
    table_->setDragDropMode(draggable ? QAbstractItemView::DragOnly
                                      : QAbstractItemView::NoDragDrop);
}

void TableView::setFilterText(const QString& text) {
    filter_->setText(text);
}

void TableView::addToolWidget(QWidget* widget) {
    toolRow_->insertWidget(toolRow_->indexOf(filter_), widget);
}

void TableView::setEmptyText(const QString& sentence) {
    empty_->setProperty(ownSentence, sentence);
    refreshEmpty();
}

void TableView::fitHeight(int rows) {
    fitRows_ = rows;
    updateHeight();
}

void TableView::updateHeight() {
    if (fitRows_ <= 0 || model_ == nullptr)
        return;
    const int rows = std::clamp(model_->rowCount(), 1, fitRows_);
    const QScrollBar* across = table_->horizontalScrollBar();
    const int bar = across->maximum() > 0 ? across->sizeHint().height() : 0;
    table_->setFixedHeight(32 + rows * space::row + 1 + bar);
    table_->setVerticalScrollBarPolicy(model_->rowCount() > fitRows_ ? Qt::ScrollBarAlwaysOn
                                                                     : Qt::ScrollBarAlwaysOff);
}

void TableView::takeContent() {
    QStringList keys;
    for (const auto& column : model_->content().columns)
        keys << column.key;
    if (keys != columnKeys_) {
        columnKeys_ = keys;
        applyFirstWidths();
    } else if (model_->rowCount() != table_->fittedRows()) {
        table_->fitColumns();
    }
    restorePlace();
    refreshCounts();
}

void TableView::applyFirstWidths() {
    const auto& columns = model_->content().columns;
    QHeaderView* header = table_->horizontalHeader();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i)
        header->setSectionHidden(i, !columns[static_cast<std::size_t>(i)].shown);
    table_->forgetChosenWidths();
    table_->fitColumns();
}

void TableView::keepPlace() {
    const int row = currentRow();
    keptId_ = row < 0 ? QString() : model_->idOf(row);
    keptRow_ = row;
    table_->keepPlace();
    keptScroll_ = table_->verticalScrollBar()->value();
}

void TableView::restorePlace() {
    if (keptId_.isEmpty())
        return;
    // Mostly it still is the same row of the content; else all of them are asked for their names.
    const int row = model_->idOf(keptRow_) == keptId_ ? model_->viewRow(keptRow_)
                                                      : model_->viewRowOfId(keptId_);
    keptId_.clear();
    if (row < 0)
        return;
    table_->goBackTo(row);
    table_->verticalScrollBar()->setValue(keptScroll_);
}

void TableView::sortBySection(int section, bool add) {
    auto keys = model_->sortKeys();
    const auto at = std::find_if(keys.begin(), keys.end(),
                                 [section](const SortKey& key) { return key.column == section; });
    // Numbers are first asked for largest first, texts from A.
    const auto kind = model_->content().columns.at(static_cast<std::size_t>(section)).kind;
    const bool firstDescending = kind == TableColumn::Kind::Number;
    if (kind == TableColumn::Kind::Links)
        return;
    if (at == keys.end()) {
        if (!add)
            keys.clear();
        keys.push_back({section, firstDescending});
    } else if (at->descending == firstDescending) {
        const SortKey turned{section, !firstDescending};
        if (add)
            *at = turned;
        else
            keys = {turned};
    } else {
        keys.erase(at);
        if (!add)
            keys.clear();
    }
    model_->setSort(keys);
}

void TableView::editCell(const QString& id, const QString& column) {
    const QModelIndex cell = model_->index(model_->viewRowOfId(id), model_->columnOf(column));
    if (!cell.isValid()) // filtered out
        return;
    table_->setCurrentIndex(cell);
    table_->scrollTo(cell);
    table_->edit(cell);
}

void TableView::refreshCounts() {
    if (model_->isBusy())
        counts_->setText(tr("Sorting…"));
    else if (model_->rowCount() == model_->content().rowCount)
        counts_->setText(countedRows(model_->rowCount(), model_->content().rowNoun));
    else
        counts_->setText(tr("%1 of %2 %3")
                             .arg(locale().toString(model_->rowCount()),
                                  locale().toString(model_->content().rowCount),
                                  model_->content().rowNoun));
    updateHeight();
    refreshEmpty();
    emitSummary();
}

void TableView::refreshEmpty() {
    const bool none = model_ == nullptr || model_->rowCount() == 0;
    const bool filtered = none && model_ != nullptr && model_->content().rowCount > 0;
    empty_->setText(filtered && !model_->isBusy() ? tr("No row matches the filter.")
                                                  : empty_->property(ownSentence).toString());
    empty_->setVisible(none && !empty_->text().isEmpty());
    empty_->setGeometry(table_->viewport()->rect().adjusted(24, 0, -24, 0));
}

void TableView::showProblem(const QString& sentence) {
    problem_->setText(sentence);
    problem_->setAccessibleName(sentence);
    problem_->setVisible(!sentence.isEmpty());
    filter_->setAccessibleDescription(sentence);
    emit problemChanged(sentence);
}

std::vector<int> TableView::selectedViewRows() const {
    std::vector<int> rows;
    if (table_->selectionModel() == nullptr)
        return rows;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> TableView::selectedRows() const {
    std::vector<int> rows = selectedViewRows();
    for (int& row : rows)
        row = model_->sourceRow(row);
    return rows;
}

int TableView::currentRow() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() && index.row() < model_->rowCount() ? model_->sourceRow(index.row())
                                                               : -1;
}

void TableView::selectRow(int sourceRow) {
    const int row = model_->viewRow(sourceRow);
    if (row < 0)
        return;
    table_->selectRow(row);
    table_->scrollTo(model_->index(row, std::max(0, table_->currentIndex().column())));
}

void TableView::selectId(const QString& id) {
    const int row = model_->viewRowOfId(id);
    if (row >= 0)
        selectRow(model_->sourceRow(row));
}

std::vector<int> TableView::shownColumns() const {
    std::vector<int> columns;
    const QHeaderView* header = table_->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns.push_back(header->logicalIndex(place));
    return columns;
}

void TableView::emitSummary() {
    SelectionSummary summary;
    const std::vector<int> rows = selectedRows();
    summary.rows = static_cast<int>(rows.size());
    const int current = table_->currentIndex().column();
    if (current >= 0 && current < model_->columnCount()) {
        const auto& column = model_->content().columns.at(static_cast<std::size_t>(current));
        summary.columnTitle = column.title;
        if (column.number && column.kind == TableColumn::Kind::Number) {
            double sum = 0.0;
            for (const int row : rows)
                if (const double value = column.number(row); !std::isnan(value))
                    sum += value;
            summary.sum = column.footerText ? column.footerText(sum) : locale().toString(sum);
        }
    }
    emit selectionSummary(summary);
}

QByteArray TableView::columnState() const {
    QJsonArray columns;
    const QHeaderView* header = table_->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = header->isSectionHidden(column);
        QJsonObject entry;
        entry[QStringLiteral("key")] = columnKeys_.value(column);
        entry[QStringLiteral("shown")] = !hidden;
        if (!hidden && table_->isChosen(column))
            entry[QStringLiteral("width")] = header->sectionSize(column);
        columns.append(entry);
    }
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

bool TableView::restoreColumnState(const QByteArray& state) {
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!document.isArray())
        return false;
    QHeaderView* header = table_->horizontalHeader();
    int place = 0;
    for (const auto& value : document.array()) {
        const QJsonObject entry = value.toObject();
        const auto column =
            static_cast<int>(columnKeys_.indexOf(entry[QStringLiteral("key")].toString()));
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), column == 0 ? 0 : place);
        header->setSectionHidden(column, column > 0 && !entry[QStringLiteral("shown")].toBool());
        const int width = entry[QStringLiteral("width")].toInt();
        if (width >= 40 && width <= 2000)
            header->resizeSection(column, width);
        ++place;
    }
    table_->layOutColumns();
    return true;
}

bool TableView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        refreshEmpty();
    if (event->type() == QEvent::KeyPress) {
        auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == table_ && handleKey(key))
            return true;
        if (watched == filter_ && key.key() == Qt::Key_Down) {
            table_->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == filter_ && key.key() == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TableView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        table_->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace headroom::ui
