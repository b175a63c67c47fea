#include "ui/widgets/page_area.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr int widest = 2560; // pixels

} // namespace

PageArea::PageArea(QWidget* parent) : QScrollArea(parent) {
    auto* body = new QWidget;
    column_ = new QVBoxLayout(body);
    column_->setContentsMargins(space::page, space::page, space::page, space::page);
    column_->setSpacing(space::medium);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    body->installEventFilter(this);
}

void PageArea::resizeEvent(QResizeEvent* event) {
    fitHeight();
    QScrollArea::resizeEvent(event);
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::fitHeight() {
    const int width = viewport()->width();
    // On a very wide screen the page stays as wide as an eye takes in, in the middle.
    const int side = std::max(space::page, (width - widest) / 2);
    if (column_->contentsMargins().left() != side)
        column_->setContentsMargins(side, space::page, side, space::page);
    const int least = column_->hasHeightForWidth() ? column_->minimumHeightForWidth(width)
                                                   : column_->minimumSize().height();
    if (widget()->minimumHeight() != least)
        widget()->setMinimumHeight(least);
}

} // namespace headroom::ui
