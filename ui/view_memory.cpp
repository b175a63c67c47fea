#include "ui/view_memory.h"

#include "ui/widgets/splitter_card.h"
#include "ui/widgets/table_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSplitter>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr const char* memoryKey = "window";

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QJsonObject toJson(const TableMemory& look) {
    QJsonObject object;
    object[key("filter")] = look.filter;
    object[key("row")] = look.currentId;
    object[key("sort")] = QJsonArray::fromStringList(look.sort);
    object[key("columns")] = QString::fromUtf8(look.columns);
    object[key("views")] = QString::fromUtf8(look.views);
    return object;
}

TableMemory fromJson(const QJsonObject& object) {
    TableMemory look;
    look.filter = object[key("filter")].toString();
    look.currentId = object[key("row")].toString();
    for (const auto& value : object[key("sort")].toArray())
        look.sort << value.toString();
    look.columns = object[key("columns")].toString().toUtf8();
    look.views = object[key("views")].toString().toUtf8();
    return look;
}

} // namespace

ViewMemory::ViewMemory(PlanDocument& document, QObject* parent)
    : QObject(parent), document_(document) {
    timer_.setSingleShot(true);
    timer_.setInterval(700);
    connect(&timer_, &QTimer::timeout, this, &ViewMemory::save);
}

void ViewMemory::track(const QString& page, QWidget& widget) {
    trackTables(page, widget);
    trackSplitters(page, widget);
}

void ViewMemory::trackSplitters(const QString& page, QWidget& widget) {
    int number = 0;
    for (QSplitter* splitter : widget.findChildren<QSplitter*>()) {
        const QString name = page + QLatin1Char('/') + QString::number(number++);
        splitters_[name] = splitter;
        connect(splitter, &QSplitter::splitterMoved, this, [this, name] {
            QJsonArray sizes;
            for (const int size : splitters_[name]->sizes())
                sizes.append(size);
            sizes_[name] = sizes;
            touched();
        });
        if (document_.isOpen())
            placeSplitter(name);
    }
}

/// Sizes are shares: the window may have another one by now.
void ViewMemory::placeSplitter(const QString& name) {
    QSplitter* splitter = splitters_[name];
    QList<int> parts;
    for (const auto& size : sizes_[name].toArray())
        parts << std::max(1, size.toInt());
    if (parts.size() != splitter->count())
        return;
    if (auto* card = qobject_cast<SplitterCard*>(splitter))
        card->setProportions(parts);
    else
        splitter->setSizes(parts);
}

void ViewMemory::trackTables(const QString& page, QWidget& widget) {
    int number = 0;
    for (TableView* table : widget.findChildren<TableView*>()) {
        // A table that came later has a name, so that the numbers of the others stay.
        const QString own = table->objectName();
        const QString name =
            page + QLatin1Char('/') + (own.isEmpty() ? QString::number(number++) : own);
        tables_[name].table = table;
        const auto changed = [this] { touched(); };
        connect(table, &TableView::columnsChanged, this, changed);
        connect(table, &TableView::currentRowChanged, this, changed);
        connect(table, &TableView::viewsChanged, this, changed);
        connect(table->model(), &TableModel::rowsShown, this, changed);
        connect(table->model(), &TableModel::sortChanged, this, changed);
        connect(table->model(), &QAbstractItemModel::modelReset, this,
                [this, name] { applyTo(tables_[name]); });
        if (document_.isOpen())
            recallInto(name, tables_[name]);
    }
}

void ViewMemory::setPage(const QString& page) {
    page_ = page;
    touched();
}

void ViewMemory::touched() {
    if (document_.isOpen() && !timer_.isActive())
        timer_.start();
}

TableMemory ViewMemory::lookOf(const TableView& table) {
    TableMemory look;
    const TableModel& model = *table.model();
    look.filter = model.filterText();
    look.currentId = model.idOf(table.currentRow());
    for (const SortKey& sort : model.sortKeys())
        look.sort << (sort.descending ? QStringLiteral("-") : QString()) +
                         model.content().columns.at(std::size_t(sort.column)).key;
    look.columns = table.columnState();
    look.views = table.savedViews();
    return look;
}

QByteArray ViewMemory::text() const {
    QJsonObject tables = remembered_;
    for (const auto& [name, tracked] : tables_)
        if (tracked.pending)
            tables[name] = toJson(tracked.wanted);
        else if (!tracked.table->model()->content().columns.empty())
            tables[name] = toJson(lookOf(*tracked.table));
    QJsonObject all;
    all[key("page")] = page_;
    all[key("tables")] = tables;
    all[key("splitters")] = sizes_;
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void ViewMemory::save() {
    timer_.stop();
    if (!document_.isOpen() || document_.readOnlyReason())
        return;
    const QByteArray now = text();
    if (now == written_)
        return;
    // What cannot be written is told by the save queue; here it costs nothing but the look.
    if (document_.session().remember(memoryKey, now.toStdString()))
        written_ = now;
}

void ViewMemory::restore() {
    timer_.stop();
    const auto kept = document_.session().recall(memoryKey);
    written_ = kept ? QByteArray::fromStdString(*kept) : QByteArray();
    const QJsonObject all = QJsonDocument::fromJson(written_).object();
    storedPage_ = all[key("page")].toString();
    remembered_ = all[key("tables")].toObject();
    sizes_ = all[key("splitters")].toObject();
    for (auto& [name, tracked] : tables_)
        recallInto(name, tracked);
    for (const auto& [name, splitter] : splitters_)
        placeSplitter(name);
}

void ViewMemory::recallInto(const QString& name, Tracked& tracked) {
    tracked.wanted = fromJson(remembered_[name].toObject());
    tracked.pending = true;
    tracked.table->setSavedViews(tracked.wanted.views);
    tracked.table->setFilterText(tracked.wanted.filter);
}

void ViewMemory::applyTo(Tracked& tracked) {
    TableModel& model = *tracked.table->model();
    if (!tracked.pending || model.content().columns.empty())
        return;
    tracked.pending = false;
    const TableMemory look = tracked.wanted;
    tracked.table->restoreColumnState(look.columns);
    std::vector<SortKey> sort;
    for (const QString& word : look.sort) {
        const bool descending = word.startsWith(QLatin1Char('-'));
        const int column = model.columnOf(descending ? word.mid(1) : word);
        if (column >= 0)
            sort.push_back({column, descending});
    }
    model.setSort(sort);
    if (!look.currentId.isEmpty())
        tracked.table->selectId(look.currentId);
}

} // namespace headroom::ui
