#include "ui/widgets/table_header.h"

#include "ui/models/table_model.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace headroom::ui {
namespace {

constexpr int padding = 8;
constexpr int markWidth = 16;

const QFont& headerFont() {
    static const QFont result = typeFont(TextSize::Caption, true);
    return result;
}

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(40);
    setDefaultSectionSize(120);
    setFixedHeight(32);
    setAttribute(Qt::WA_Hover);
}

QString TableHeader::sortMark(int section) const {
    const auto* table = qobject_cast<const TableModel*>(model());
    if (table == nullptr)
        return {};
    const auto& keys = table->sortKeys();
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].column == section) {
            const QString arrow = keys[i].descending ? QStringLiteral("↓") : QStringLiteral("↑");
            return keys.size() == 1 ? arrow : arrow + QString::number(i + 1);
        }
    return {};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& t = tokens();
    painter->save();
    painter->fillRect(rect, t.card);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.divider);
    const QString mark = sortMark(section);
    QRect room = rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(headerFont());
    const Qt::Alignment alignment(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool right = alignment.testFlag(Qt::AlignRight);
    const QFontMetrics metrics(headerFont());
    if (!mark.isEmpty()) {
        const int width = metrics.horizontalAdvance(mark) + 4;
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const int end = right
                            ? room.right() + 1
                            : std::min(room.right() + 1,
                                       room.left() + metrics.horizontalAdvance(title) + width + 2);
        painter->setPen(t.accent);
        painter->drawText(QRect(end - width, rect.top(), width, rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, mark);
        room.setRight(end - width - 1);
    }
    painter->setPen(mark.isEmpty() ? t.muted : t.text);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return {QFontMetrics(headerFont()).horizontalAdvance(title) + 2 * padding + markWidth, 32};
}

void TableHeader::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->position().toPoint();
    widthBefore_ = length();
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool clicked = event->button() == Qt::LeftButton && length() == widthBefore_ &&
                         (at - pressedAt_).manhattanLength() < 4 &&
                         cursor().shape() != Qt::SplitHCursor;
    const int section = logicalIndexAt(at);
    if (clicked && section >= 0)
        emit sortRequested(section,
                           (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0);
}

} // namespace headroom::ui
