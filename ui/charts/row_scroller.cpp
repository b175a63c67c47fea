#include "ui/charts/row_scroller.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <qcustomplot.h>

namespace headroom::ui {

RowScroller::RowScroller(QWidget& chart, const QString& accessibleName)
    : bar_(new QScrollBar(Qt::Vertical, &chart)) {
    bar_->setAccessibleName(accessibleName);
    bar_->setFocusPolicy(Qt::NoFocus); // the arrow keys scroll as they walk
    bar_->hide();
}

void RowScroller::fit(int rows, int room, const QRect& place) const {
    bar_->setRange(0, std::max(0, rows - room));
    bar_->setPageStep(room);
    bar_->setVisible(bar_->maximum() > 0);
    const int width = bar_->sizeHint().width();
    bar_->setGeometry(place.right() + 1 - width, place.top(), width, place.height());
    bar_->raise();
}

bool RowScroller::scrolls(const QCustomPlot& plot) const {
    return bar_->maximum() > 0 && plot.viewport().size() == plot.size();
}

int RowScroller::firstRow() const {
    return bar_->value();
}

int RowScroller::shownRows() const {
    return bar_->pageStep();
}

void RowScroller::turn(QWheelEvent& event) const {
    const int before = bar_->value();
    bar_->setValue(before - event.angleDelta().y() / 40);
    event.setAccepted(bar_->value() != before);
}

bool RowScroller::reveal(int row) const {
    if (row < bar_->value())
        bar_->setValue(row);
    else if (row >= bar_->value() + bar_->pageStep())
        bar_->setValue(row - bar_->pageStep() + 1);
    else
        return false;
    return true;
}

} // namespace headroom::ui
