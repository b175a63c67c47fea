#include "ui/models/table_model.h"

#include <QCoreApplication>
#include <QMimeData>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <list>
#include <numeric>
#include <thread>

namespace headroom::ui {
namespace {

constexpr int atOnceBelow = 5'000;

} // namespace

/// Everything a pass needs, by value: it may run in a worker.
struct TableModel::Pass {
    TableColumns columns;
    int rowCount = 0;
    QuickFilter filter;
    std::function<bool(int)> keep;
    std::vector<SortKey> sort;
    std::map<int, ColumnKeys> keys;
};

struct TableModel::PassResult {
    std::vector<int> order;
    std::map<int, ColumnKeys> keys;
    std::vector<QString> footer;
    bool complete = false;
};

/// The running pass, and older ones that were told to stop but still sort: a sort cannot be
/// interrupted, and the window must not wait for it.
struct TableModel::Worker {
    struct Run {
        std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
        std::jthread thread;
    };
    std::list<Run> runs;
    std::uint64_t generation = 0;

    void retire() {
        for (Run& run : runs)
            run.thread.request_stop();
        runs.remove_if([](const Run& run) { return run.done->load(); });
    }
};

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent), worker_(std::make_unique<Worker>()) {}

TableModel::~TableModel() = default;

void TableModel::setContent(TableContent content) {
    const auto sameKeys = [](const TableColumn& a, const TableColumn& b) { return a.key == b.key; };
    const bool sameColumns = std::equal(content.columns.begin(), content.columns.end(),
                                        content_.columns.begin(), content_.columns.end(), sameKeys);
    beginResetModel();
    // Until a worker has the new order the old one is nearer to it than none.
    const bool keepsOrder = sameColumns && content.rowCount == content_.rowCount;
    content_ = std::move(content);
    keys_.clear();
    footer_.assign(content_.columns.size(), {});
    if (!sameColumns)
        sort_.clear();
    filter_ = QuickFilter::parse(filterText_, content_.columns, context_);
    const bool small = content_.rowCount <= atOnceBelow;
    if (!small && !keepsOrder) {
        order_.resize(static_cast<std::size_t>(content_.rowCount));
        std::iota(order_.begin(), order_.end(), 0);
    } else if (small) {
        ++worker_->generation;
        PassResult result = runPass(makePass(), {});
        order_ = std::move(result.order);
        keys_ = std::move(result.keys);
        footer_ = std::move(result.footer);
        setBusy(false);
    }
    endResetModel();
    if (!small)
        refresh();
    emit filterProblem(filter_.problem());
    emit rowsShown(rowCount(), content_.rowCount);
}

int TableModel::columnOf(const QString& key) const {
    const auto at = std::find_if(content_.columns.begin(), content_.columns.end(),
                                 [&](const TableColumn& column) { return column.key == key; });
    return at == content_.columns.end() ? -1 : static_cast<int>(at - content_.columns.begin());
}

void TableModel::setFilterContext(const FilterContext& context) {
    context_ = context;
    if (!filterText_.isEmpty()) // else there is nothing that it could change
        setFilterText(filterText_);
}

void TableModel::setFilterText(const QString& text) {
    filterText_ = text;
    filter_ = QuickFilter::parse(text, content_.columns, context_);
    emit filterProblem(filter_.problem());
    refresh();
}

void TableModel::setRowPredicate(std::function<bool(int)> keep) {
    keep_ = std::move(keep);
    refresh();
}

void TableModel::setSort(const std::vector<SortKey>& keys) {
    if (keys == sort_)
        return;
    sort_ = keys;
    emit sortChanged();
    refresh();
}

void TableModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0)
        setSort({SortKey{column, order == Qt::DescendingOrder}});
    else
        setSort({});
}

TableModel::Pass TableModel::makePass() const {
    return {content_.columns, content_.rowCount, filter_, keep_, sort_, keys_};
}

namespace {

/// Sum or mean of the rows in `order`; absent values count for neither.
QString footerOf(const TableColumn& column, const std::vector<int>& order) {
    if (column.footer == TableColumn::Footer::None || !column.number || !column.footerText)
        return {};
    double sum = 0.0;
    int present = 0;
    for (const int row : order) {
        const double value = column.number(row);
        if (std::isnan(value))
            continue;
        sum += value;
        ++present;
    }
    const bool mean = column.footer == TableColumn::Footer::Mean;
    if (mean && present == 0)
        return {};
    return column.footerText(mean ? sum / present : sum);
}

} // namespace

TableModel::PassResult TableModel::runPass(const Pass& pass, const std::stop_token& stop) {
    PassResult result;
    result.keys = pass.keys;
    const bool all = pass.filter.isEmpty() && !pass.keep;
    result.order.reserve(static_cast<std::size_t>(pass.rowCount));
    for (int row = 0; row < pass.rowCount; ++row) {
        if (row % 4096 == 0 && stop.stop_requested())
            return result;
        if (all || ((!pass.keep || pass.keep(row)) && pass.filter.matches(row)))
            result.order.push_back(row);
    }
    std::vector<OrderBy> by;
    for (const SortKey& key : pass.sort) {
        ColumnKeys& keys = result.keys[key.column];
        if (!keys)
            keys = columnKeys(pass.columns.at(static_cast<std::size_t>(key.column)), pass.rowCount,
                              stop);
        if (stop.stop_requested())
            return result;
        by.push_back({keys, key.descending});
    }
    sortRows(result.order, by);
    for (const auto& column : pass.columns)
        result.footer.push_back(footerOf(column, result.order));
    result.complete = !stop.stop_requested();
    return result;
}

void TableModel::refresh() {
    const auto generation = ++worker_->generation;
    if (content_.rowCount <= atOnceBelow) {
        takePass(runPass(makePass(), {}));
        return;
    }
    setBusy(true);
    worker_->retire();
    auto& run = worker_->runs.emplace_back();
    run.thread =
        std::jthread([this, generation, done = run.done, pass = makePass()](std::stop_token stop) {
            auto result = std::make_shared<PassResult>(runPass(pass, stop));
            done->store(true);
            if (result->complete)
                QMetaObject::invokeMethod(
                    this, [this, generation, result] { offerPass(generation, *result); },
                    Qt::QueuedConnection);
        });
}

void TableModel::offerPass(std::uint64_t generation, PassResult& result) {
    if (generation == worker_->generation)
        takePass(std::move(result));
}

void TableModel::waitUntilSorted() {
    if (!busy_)
        return;
    for (auto& run : worker_->runs)
        if (run.thread.joinable())
            run.thread.join();
    worker_->runs.clear();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void TableModel::takePass(PassResult result) {
    keys_ = std::move(result.keys);
    footer_ = std::move(result.footer);
    permute(std::move(result.order));
    setBusy(false);
    emit rowsShown(rowCount(), content_.rowCount);
}

void TableModel::permute(std::vector<int> order) {
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    if (!old.isEmpty()) {
        // One place per source row; a selection of a whole table has few ranges but many rows.
        std::vector<int> placeOf(static_cast<std::size_t>(content_.rowCount), -1);
        for (std::size_t i = 0; i < order.size(); ++i)
            placeOf[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        for (const QModelIndex& index : old) {
            const int source = order_.at(static_cast<std::size_t>(index.row()));
            const int place = placeOf[static_cast<std::size_t>(source)];
            moved << (place < 0 ? QModelIndex() : createIndex(place, index.column()));
        }
    }
    order_ = std::move(order);
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, VerticalSortHint);
}

void TableModel::setBusy(bool busy) {
    if (busy == busy_)
        return;
    busy_ = busy;
    emit busyChanged(busy);
}

int TableModel::viewRow(int sourceRow) const {
    const auto at = std::find(order_.begin(), order_.end(), sourceRow);
    return at == order_.end() ? -1 : static_cast<int>(at - order_.begin());
}

int TableModel::viewRowOfId(const QString& id) const {
    if (!content_.rowId || id.isEmpty())
        return -1;
    const auto at = std::find_if(order_.begin(), order_.end(),
                                 [&](int row) { return content_.rowId(row) == id; });
    return at == order_.end() ? -1 : static_cast<int>(at - order_.begin());
}

QString TableModel::idOf(int sourceRow) const {
    const bool inside = sourceRow >= 0 && sourceRow < content_.rowCount;
    return content_.rowId && inside ? content_.rowId(sourceRow) : QString();
}

bool TableModel::applyEdits(const std::vector<CellEdit>& edits) {
    if (!editHook_ || edits.empty())
        return false;
    const QString refusal = editHook_(edits);
    if (!refusal.isEmpty()) {
        emit editRejected(refusal);
        return false;
    }
    return true;
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(content_.columns.size());
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags result = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return result;
    if (content_.rowId)
        result |= Qt::ItemIsDragEnabled;
    const auto& column = content_.columns.at(static_cast<std::size_t>(index.column()));
    return column.editable && editHook_ ? result | Qt::ItemIsEditable : result;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    return applyEdits(
        {{sourceRow(index.row()), content_.columns.at(std::size_t(index.column())).key, text}});
}

QStringList TableModel::mimeTypes() const {
    return {QString::fromLatin1(rowMimeType)};
}

QMimeData* TableModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<int> rows;
    for (const QModelIndex& index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList ids;
    for (const int row : rows)
        ids << idOf(sourceRow(row));
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(rowMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    return mime;
}

} // namespace headroom::ui
