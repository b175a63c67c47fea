#include "ui/widgets/stacking_row.h"

#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace headroom::ui {

StackingRow::StackingRow(int stackBelow, QWidget* parent)
    : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      stackBelow_(stackBelow) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(space::medium);
}

void StackingRow::addWidget(QWidget* widget, int stretch) {
    row_->addWidget(widget, stretch);
}

bool StackingRow::isStacked() const {
    return row_->direction() == QBoxLayout::TopToBottom;
}

bool StackingRow::isTooNarrow() const {
    if (width() < stackBelow_)
        return true;
    int shares = 0;
    for (int i = 0; i < row_->count(); ++i)
        shares += row_->stretch(i);
    const int room = width() - row_->spacing() * (row_->count() - 1);
    for (int i = 0; keepsWhole_ && i < row_->count(); ++i)
        if (room * row_->stretch(i) < row_->itemAt(i)->widget()->sizeHint().width() * shares)
            return true;
    return false;
}

void StackingRow::arrange() {
    const bool narrow = isTooNarrow();
    if (narrow != isStacked())
        row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StackingRow::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

bool StackingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace headroom::ui
