#include "ui/charts/chart_card.h"

#include "ui/charts/chart.h"
#include "ui/style/focus_mark.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/table_view.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <memory>

namespace headroom::ui {
namespace {

/// A column is one of numbers or of days when its filled cells are, in a file.
TableColumn columnOf(const std::shared_ptr<const TableTwin>& twin, int column) {
    TableColumn result;
    result.key = QString::number(column);
    result.title = twin->headers.at(column);
    result.width = column == 0 ? 160 : 110;
    result.stretches = column == 0;
    result.strong = column == 0;
    result.text = [twin, column](int row) { return twin->rows.at(row).value(column); };
    const auto numberOf = [twin, column](int row) {
        return filedNumber(twin->fileRows.at(row).value(column));
    };
    bool any = false;
    for (int row = 0; row < twin->fileRows.size(); ++row)
        if (!twin->fileRows.at(row).value(column).isEmpty()) {
            any = true;
            if (!numberOf(row))
                return result;
        }
    if (!any)
        return result;
    const bool days =
        twin->fileRows.front().value(column).contains(QLatin1Char('-'), Qt::CaseSensitive) &&
        twin->fileRows.front().value(column).indexOf(QLatin1Char('-')) > 0;
    result.kind = days ? TableColumn::Kind::Date : TableColumn::Kind::Number;
    result.number = [numberOf](int row) { return numberOf(row).value_or(qQNaN()); };
    return result;
}

} // namespace

ChartCard::ChartCard(Chart* chart, QWidget* parent)
    : Card(parent), chart_(chart), pages_(new QStackedWidget),
      toggle_(new IconButton(Icon::Table, tr("Show the numbers as a table"))) {
    toggle_->setCheckable(true);
    toggle_->setIconSize(QSize(16, 16));
    toggle_->setFixedSize(28, 28);
    addHeaderWidget(toggle_);
    pages_->addWidget(chart);
    body()->addWidget(pages_, 1);
    connect(toggle_, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(chart, &Chart::titleChanged, this, &ChartCard::followTitle);
    connect(chart, &Chart::focusMarkChanged, this, qOverload<>(&QWidget::update));
    followTitle();
}

void ChartCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (!focusIsMarked(*chart_))
        return;
    QPainter painter(this);
    paintFocusRing(painter, QRectF(rect()), space::radius);
}

void ChartCard::followTitle() {
    setTitle(chart_->title());
    setSubtitle(chart_->subtitle());
}

bool ChartCard::showsTable() const {
    return pages_->currentIndex() == 1;
}

void ChartCard::showTable(bool table) {
    toggle_->setChecked(table);
    while (pages_->count() > 1) {
        QWidget* old = pages_->widget(1);
        pages_->removeWidget(old);
        old->deleteLater();
    }
    if (table)
        fillTable();
    pages_->setCurrentIndex(table ? 1 : 0);
}

void ChartCard::fillTable() {
    auto* view = new TableView(chart_->title());
    auto* model = new TableModel(view);
    const auto twin = std::make_shared<const TableTwin>(chart_->tableTwin());
    TableContent content;
    for (int i = 0; i < twin->headers.size(); ++i)
        content.columns.push_back(columnOf(twin, i));
    content.rowCount = static_cast<int>(twin->rows.size());
    model->setContent(std::move(content));
    view->setModel(model);
    view->setFilterVisible(false);
    view->setMinimumHeight(120);
    pages_->addWidget(view);
}

} // namespace headroom::ui
