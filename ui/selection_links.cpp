#include "ui/selection_links.h"

#include "ui/charts/chart.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <optional>

namespace headroom::ui {
namespace {

constexpr const char* linkedAs = "linkedAs";

std::optional<Linked> linkOf(const QWidget& view) {
    const QVariant link = view.property(linkedAs);
    return link.isValid() ? std::optional(Linked(link.toInt())) : std::nullopt;
}

} // namespace

void linkAs(Chart& chart, Linked what) {
    chart.setProperty(linkedAs, int(what));
}

void linkAs(TableView& table, Linked what) {
    table.setProperty(linkedAs, int(what));
}

void SelectionLinks::track(QWidget& page) {
    const auto take = [this](QWidget* view) {
        const auto what = linkOf(*view);
        if (what) {
            views_[*what].emplace_back(view);
            view->installEventFilter(this);
        }
        return what;
    };
    for (Chart* chart : page.findChildren<Chart*>())
        if (const auto what = take(chart))
            connect(chart, &Chart::selected, this, [this, chart, what](const QString& id) {
                choose(*what, chart->subjectOf(id), chart);
            });
    for (TableView* table : page.findChildren<TableView*>())
        if (const auto what = take(table))
            connect(table, &TableView::currentRowChanged, this,
                    [this, table, what](int row) { follow(*table, *what, row); });
}

void SelectionLinks::forget() {
    chosen_.clear();
    current_.clear();
}

/// A table that had no current row takes its first one when it gets the keyboard: nobody chose it.
void SelectionLinks::follow(TableView& table, Linked what, int row) {
    if (row < 0 || !table.isVisible())
        return;
    const QString id = table.model()->idOf(row);
    if (current_[&table] == id)
        return; // the same row of a new content
    const bool byItself = current_[&table].isEmpty() && table.model()->viewRow(row) == 0 &&
                          QApplication::mouseButtons() == Qt::NoButton;
    current_[&table] = id;
    if (marking_)
        return;
    if (byItself)
        markSoon(table, what);
    else
        choose(what, id, &table);
}

void SelectionLinks::choose(Linked what, const QString& subject, const QWidget* by) {
    if (marking_)
        return;
    chosen_[what] = subject;
    for (const QPointer<QWidget>& view : views_[what])
        if (view != nullptr && view != by && view->isVisible())
            mark(*view, subject);
}

/// When the page has filled it.
void SelectionLinks::markSoon(QWidget& view, Linked what) {
    QTimer::singleShot(0, &view, [this, &view, what] {
        if (view.isVisible() && !chosen_[what].isEmpty())
            mark(view, chosen_[what]);
    });
}

void SelectionLinks::mark(QWidget& view, const QString& subject) {
    const QScopedValueRollback<bool> quiet(marking_, true);
    if (auto* chart = qobject_cast<Chart*>(&view))
        chart->markSubject(subject);
    else if (auto* table = qobject_cast<TableView*>(&view);
             table != nullptr && table->model() != nullptr && !subject.isEmpty() &&
             table->model()->idOf(table->currentRow()) != subject)
        table->selectId(subject);
}

/// A view that was hidden when something was chosen.
bool SelectionLinks::eventFilter(QObject* watched, QEvent* event) {
    auto* view = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show && view != nullptr)
        if (const auto what = linkOf(*view))
            markSoon(*view, *what);
    return QObject::eventFilter(watched, event);
}

} // namespace headroom::ui
