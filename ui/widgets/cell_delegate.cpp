#include "ui/widgets/cell_delegate.h"

#include "ui/models/table_model.h"
#include "ui/style/focus_mark.h"
#include "ui/style/theme.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace headroom::ui {
namespace {

constexpr int padding = 8;
constexpr int buttonPadding = 9;
constexpr int buttonGap = 6;
constexpr int buttonHeight = 22;

const QFont& cellFont(bool strong) {
    static const QFont plain = typeFont(TextSize::Body);
    static const QFont bold = typeFont(TextSize::Body, true);
    return strong ? bold : plain;
}

const QFont& pillFont() {
    static const QFont font = typeFont(TextSize::Caption);
    return font;
}

const QFont& buttonFont() {
    static const QFont font = typeFont(TextSize::Caption);
    return font;
}

/// Where the button of each link stands, right-aligned in the cell; a link without words has none.
QVector<QRect> buttonRects(const QRect& cell, const QStringList& links) {
    const QFontMetrics metrics(buttonFont());
    QVector<QRect> rects(links.size());
    int right = cell.right() - padding + 1;
    for (auto i = links.size() - 1; i >= 0; --i) {
        if (links.at(i).isEmpty())
            continue;
        const int width = metrics.horizontalAdvance(links.at(i)) + 2 * buttonPadding;
        rects[i] = QRect(right - width, cell.top() + (cell.height() - 1 - buttonHeight) / 2, width,
                         buttonHeight);
        right -= width + buttonGap;
    }
    return rects;
}

int buttonsWidth(const QStringList& links) {
    const QVector<QRect> rects = buttonRects(QRect(), links);
    int width = 0;
    for (const QRect& rect : rects)
        width += rect.isNull() ? 0 : rect.width() + buttonGap;
    return std::max(0, width - buttonGap);
}

/// Of the mouse in the cells of a view; far away where it is over none of them.
QPoint mouseIn(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && option.state.testFlag(QStyle::State_MouseOver)
               ? view->viewport()->mapFromGlobal(QCursor::pos())
               : QPoint(-1, -1);
}

void paintPill(QPainter& painter, const QRect& cell, const QString& text, Tone tone) {
    const QFont& font = pillFont();
    const int width = QFontMetrics(font).horizontalAdvance(text) + 16;
    const QRect pill(cell.left() + padding, cell.center().y() - 9,
                     std::min(width, cell.width() - 2 * padding), 20);
    painter.setPen(tone == Tone::Neutral ? QPen(tokens().divider, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(tone == Tone::Neutral ? tokens().hover : tokens().toneTint(tone));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5);
    painter.setPen(tone == Tone::Neutral ? tokens().secondary : tokens().toneText(tone));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, pill.width() - 8));
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.selection : t.card);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      gridLine(t));
    const auto tone = static_cast<Tone>(index.data(TableModel::ToneRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.data(TableModel::LinksRole).toStringList().isEmpty()) {
        paintLinks(*painter, option, index);
    } else if (index.data(TableModel::PillRole).toBool() && !text.isEmpty()) {
        paintPill(*painter, option.rect, text, tone);
    } else {
        const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(cellFont(index.data(TableModel::StrongRole).toBool()));
        painter->setPen(t.toneText(tone));
        const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr &&
        focusIsMarked(*option.widget))
        paintFocusRing(*painter, QRectF(focusedPart(option.rect, index)), 3);
    painter->restore();
}

void CellDelegate::paintLinks(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const QStringList links = index.data(TableModel::LinksRole).toStringList();
    const auto rects = buttonRects(option.rect, links);
    const QPoint mouse = mouseIn(option);
    const Tokens& t = tokens();
    painter.setFont(buttonFont());
    for (int i = 0; i < links.size(); ++i) {
        const QRect& button = rects.at(i);
        if (button.isNull())
            continue;
        const bool lit = button.contains(mouse);
        painter.setPen(QPen(t.controlBorder, 1.0));
        painter.setBrush(lit ? t.hover : t.card);
        painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(t.text);
        painter.drawText(button, Qt::AlignCenter | Qt::TextSingleLine, links.at(i));
    }
}

/// What Enter does: the first of the cell's buttons, else the cell.
QRect CellDelegate::focusedPart(const QRect& cell, const QModelIndex& index) {
    for (const QRect& button : buttonRects(cell, index.data(TableModel::LinksRole).toStringList()))
        if (!button.isNull())
            return button.adjusted(-1, -1, 1, 1);
    return cell;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    const QStringList links = index.data(TableModel::LinksRole).toStringList();
    int width = 0;
    if (!links.isEmpty()) {
        width = buttonsWidth(links);
    } else if (index.data(TableModel::PillRole).toBool()) {
        width = text.isEmpty() ? 0 : QFontMetrics(pillFont()).horizontalAdvance(text) + 16;
    } else {
        const bool strong = index.data(TableModel::StrongRole).toBool();
        width = QFontMetrics(cellFont(strong)).horizontalAdvance(text);
    }
    return {width + 2 * padding + 2, space::row};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool cutShort = sizeHint(option, index).width() > option.rect.width() + 2;
    if (event->type() != QEvent::ToolTip || !cutShort ||
        !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::DisplayRole).toString()),
                       view, option.rect);
    return true;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setFont(cellFont(false));
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                               const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QStringList links = index.data(TableModel::LinksRole).toStringList();
    if (event->type() == QEvent::MouseMove && !links.isEmpty() && option.widget != nullptr)
        if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
            view->viewport()->update(option.rect); // another button may be under the mouse
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto rects = buttonRects(option.rect, links);
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        for (int i = 0; i < rects.size(); ++i)
            if (rects.at(i).adjusted(-2, -4, 2, 4).contains(at)) {
                emit linkClicked(index, i);
                return true;
            }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace headroom::ui
