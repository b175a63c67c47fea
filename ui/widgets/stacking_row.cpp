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

void StackingRow::resizeEvent(QResizeEvent* event) {
    const bool narrow = event->size().width() < stackBelow_;
    if (narrow != isStacked())
        row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace headroom::ui
