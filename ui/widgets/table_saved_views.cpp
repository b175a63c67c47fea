// Saved views of a table: filter, order and columns under a name.
#include "ui/style/theme.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace headroom::ui {
namespace {

QJsonArray viewsIn(const QByteArray& text) {
    return QJsonDocument::fromJson(text).array();
}

QString nameOf(const QJsonValue& view) {
    return view.toObject()[QStringLiteral("name")].toString();
}

} // namespace

QStringList TableView::viewNames() const {
    QStringList names;
    for (const auto& view : viewsIn(views_))
        names << nameOf(view);
    return names;
}

void TableView::setSavedViews(const QByteArray& views) {
    views_ = QJsonDocument(viewsIn(views)).toJson(QJsonDocument::Compact);
}

void TableView::saveView(const QString& name) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    forgetView(trimmed);
    QStringList sort;
    for (const SortKey& key : model_->sortKeys())
        sort << (key.descending ? QStringLiteral("-") : QString()) +
                    model_->content().columns.at(std::size_t(key.column)).key;
    QJsonObject view;
    view[QStringLiteral("name")] = trimmed;
    view[QStringLiteral("filter")] = model_->filterText();
    view[QStringLiteral("sort")] = QJsonArray::fromStringList(sort);
    view[QStringLiteral("columns")] = QString::fromUtf8(columnState());
    QJsonArray views = viewsIn(views_);
    views.append(view);
    views_ = QJsonDocument(views).toJson(QJsonDocument::Compact);
    emit viewsChanged();
}

void TableView::forgetView(const QString& name) {
    QJsonArray kept;
    for (const auto& view : viewsIn(views_))
        if (nameOf(view) != name)
            kept.append(view);
    views_ = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    emit viewsChanged();
}

bool TableView::applyView(const QString& name) {
    for (const auto& value : viewsIn(views_)) {
        if (nameOf(value) != name)
            continue;
        const QJsonObject view = value.toObject();
        restoreColumnState(view[QStringLiteral("columns")].toString().toUtf8());
        std::vector<SortKey> sort;
        for (const auto& word : view[QStringLiteral("sort")].toArray()) {
            const QString text = word.toString();
            const bool descending = text.startsWith(QLatin1Char('-'));
            const int column = model_->columnOf(descending ? text.mid(1) : text);
            if (column >= 0)
                sort.push_back({column, descending});
        }
        model_->setSort(sort);
        setFilterText(view[QStringLiteral("filter")].toString());
        return true;
    }
    return false;
}

void TableView::openViewMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("All rows")), &QAction::triggered, this, [this] {
        setFilterText({});
        model_->setSort({});
        applyFirstWidths();
    });
    for (const QString& name : viewNames())
        connect(menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"))),
                &QAction::triggered, this, [this, name] { applyView(name); });
    menu->addSeparator();
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Save this view as…"));
    name->setAccessibleName(tr("Name of the view to save"));
    auto* field = new QWidgetAction(menu);
    field->setDefaultWidget(name);
    menu->addAction(field);
    connect(name, &QLineEdit::returnPressed, menu, [this, menu, name] {
        saveView(name->text());
        menu->close();
    });
    if (const QStringList names = viewNames(); !names.isEmpty()) {
        QMenu* forget = menu->addMenu(tr("Forget"));
        for (const QString& old : names)
            connect(forget->addAction(old), &QAction::triggered, this,
                    [this, old] { forgetView(old); });
    }
    menu->popup(viewsButton_->mapToGlobal(QPoint(0, viewsButton_->height())));
}

} // namespace headroom::ui
