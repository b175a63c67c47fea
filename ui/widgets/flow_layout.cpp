#include "ui/widgets/flow_layout.h"

#include "ui/style/theme.h"

#include <QWidget>

namespace headroom::ui {

FlowLayout::FlowLayout(QWidget* parent, int minimumColumn)
    : QLayout(parent), minimumColumn_(minimumColumn) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(minimumColumn > 0 ? space::medium : space::small);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::setMinimumColumn(int width) {
    minimumColumn_ = width;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_ << item;
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return items_.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : visibleItems())
        width += std::max(item->sizeHint().width(), minimumColumn_) + spacing();
    const QMargins margins = contentsMargins();
    width = std::max(0, width - spacing()) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

int FlowLayout::heightForWidth(int width) const {
    return minimumColumn_ > 0 ? arrangeColumns(QRect(0, 0, width, 0), false)
                              : arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    if (minimumColumn_ > 0)
        arrangeColumns(rect, true);
    else
        arrange(rect, true);
}

QList<QLayoutItem*> FlowLayout::visibleItems() const {
    QList<QLayoutItem*> result;
    for (QLayoutItem* item : items_)
        if (!item->isEmpty())
            result << item;
    return result;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.left();
    int y = room.top();
    int rowHeight = 0;
    for (QLayoutItem* item : visibleItems()) {
        const QSize hint = item->sizeHint();
        if (x > room.left() && x + hint.width() > room.right() + 1) {
            x = room.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), hint));
        x += hint.width() + spacing();
        rowHeight = std::max(rowHeight, hint.height());
    }
    return y + rowHeight + margins.bottom() - rect.top();
}

int FlowLayout::arrangeColumns(const QRect& rect, bool apply) const {
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const QList<QLayoutItem*> items = visibleItems();
    if (items.isEmpty())
        return margins.top() + margins.bottom();
    const int total = static_cast<int>(items.size());
    const int fitting =
        std::clamp((room.width() + spacing()) / (minimumColumn_ + spacing()), 1, total);
    // 6 cards on 5 columns would leave one alone: spread them evenly over the rows.
    const int rows = (total + fitting - 1) / fitting;
    const int columns = (total + rows - 1) / rows;
    const double width = static_cast<double>(room.width() - (columns - 1) * spacing()) /
                         static_cast<double>(columns);
    int y = room.top();
    for (int first = 0; first < total; first += columns) {
        int height = 0;
        for (int i = first; i < std::min(total, first + columns); ++i) {
            QLayoutItem* item = items.at(i);
            const int own = item->hasHeightForWidth()
                                ? item->heightForWidth(static_cast<int>(width))
                                : item->sizeHint().height();
            height = std::max(height, own);
        }
        for (int i = first; apply && i < std::min(total, first + columns); ++i) {
            const double left = (i - first) * (width + spacing());
            const int x = room.left() + qRound(left);
            items.at(i)->setGeometry(QRect(x, y, room.left() + qRound(left + width) - x, height));
        }
        y += height + spacing();
    }
    return y - spacing() + margins.bottom() - rect.top();
}

} // namespace headroom::ui
