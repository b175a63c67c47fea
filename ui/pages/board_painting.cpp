#include "ui/pages/board_painting.h"

#include "ui/pages/book_trial.h"
#include "ui/style/focus_mark.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr int headHeight = 66;
constexpr int padding = 10;
constexpr double fullWidth = 1.5; // the bar's right end: 150 % of capacity

} // namespace

BoardHeader::BoardHeader(BoardModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), board_(model) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultSectionSize(186);
    setMinimumSectionSize(120);
    setFixedHeight(headHeight);
}

void BoardHeader::setHealthyBand(Permille from, Permille to) {
    from_ = from;
    to_ = to;
    viewport()->update();
}

void BoardHeader::setEffect(const TrialEffect* effect, int target) {
    effect_ = effect;
    target_ = target;
    viewport()->update();
}

QSize BoardHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), headHeight};
}

BoardHeader::Head BoardHeader::headOf(std::int32_t csm) const {
    Head head;
    head.before = board_.proposal()->load.csms[std::size_t(csm)].utilisation;
    head.after = head.before;
    if (effect_ == nullptr)
        return head;
    for (const TrialBook& book : effect_->books)
        if (book.csm == csm) {
            head.after = book.after;
            head.changes = true;
        }
    return head;
}

Tone BoardHeader::toneOf(Permille utilisation) const {
    if (utilisation > to_)
        return Tone::Danger;
    return utilisation < from_ ? Tone::Warning : Tone::Success;
}

void BoardHeader::paintBar(QPainter& painter, const QRect& room, const Head& head) const {
    const Tokens& t = tokens();
    const auto x = [&](Permille value) {
        const double share = std::clamp(toFraction(value) / fullWidth, 0.0, 1.0);
        return room.left() + share * room.width();
    };
    painter.fillRect(QRectF(x(from_), room.top() - 2, x(to_) - x(from_), room.height() + 4),
                     t.successTint);
    painter.fillRect(QRectF(room.left(), room.top(), x(head.before) - room.left(), room.height()),
                     head.changes ? t.quietBar : t.series[head.before > to_ ? 3 : 0]);
    if (head.changes)
        painter.fillRect(
            QRectF(room.left(), room.top() + 1, x(head.after) - room.left(), room.height() - 2),
            t.series[head.after > to_ ? 3 : 0]);
    painter.setPen(QPen(t.success, 1.0, Qt::DotLine));
    painter.drawLine(QPointF(x(to_), room.top() - 2), QPointF(x(to_), room.bottom() + 2));
}

void BoardHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& t = tokens();
    painter->save();
    painter->fillRect(rect, section == target_ ? t.selection : t.card);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.controlBorder);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.divider);
    const QRect room = rect.adjusted(padding, 6, -padding, -6);
    const auto line = [&](int top, TextSize size, bool strong, const QColor& ink,
                          const QString& text) {
        painter->setFont(typeFont(size, strong));
        painter->setPen(ink);
        painter->drawText(QRect(room.left(), room.top() + top, room.width(), 18),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    const Format& format = board_.format();
    line(0, TextSize::Body, true, t.text, board_.columnName(section));
    const std::int32_t csm = board_.csmOf(section);
    if (csm == noOwner) {
        const int count = board_.bookSize(section);
        line(18, TextSize::Caption, false, count > 0 ? t.danger : t.muted,
             tr("%1 without a CSM").arg(format.count(count)));
        painter->restore();
        return;
    }
    const Head head = headOf(csm);
    const CsmLoad& load = board_.proposal()->load.csms[std::size_t(csm)];
    const QString facts =
        head.changes
            ? tr("%1 → %2").arg(format.percent(head.before), format.percent(head.after))
            : (load.accounts == 1 ? tr("%1 · %2 account · %3") : tr("%1 · %2 accounts · %3"))
                  .arg(format.percent(head.before), format.count(load.accounts),
                       format.moneyCompact(load.arr));
    line(18, TextSize::Caption, head.changes, t.toneText(toneOf(head.after)), facts);
    paintBar(*painter, QRect(room.left(), room.bottom() - 8, room.width(), 7), head);
    painter->restore();
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& t = tokens();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.selection : t.card);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                      gridLine(t));
    if (index.data(BoardModel::AccountRole).toInt() < 0) {
        painter->restore();
        return;
    }
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const auto mark = BoardModel::Mark(index.data(BoardModel::MarkRole).toInt());
    if (mark != BoardModel::Mark::None) {
        const Icon icon = mark == BoardModel::Mark::Pinned   ? Icon::Pin
                          : mark == BoardModel::Mark::Locked ? Icon::Lock
                                                             : Icon::Move;
        const QColor ink = mark == BoardModel::Mark::Changed ? t.accent : t.muted;
        const QPixmap pixmap = iconPixmap(icon, 14, ink, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(room.left() - 2, room.center().y() - 6), pixmap);
    }
    room.setLeft(room.left() + 16);
    const QString hours = index.data(BoardModel::HoursRole).toString();
    painter->setFont(typeFont(TextSize::Caption));
    const int width = painter->fontMetrics().horizontalAdvance(hours);
    painter->setPen(t.secondary);
    painter->drawText(
        room, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, hours);
    room.setRight(room.right() - width - 8);
    painter->setFont(typeFont(TextSize::Body));
    painter->setPen(t.text);
    painter->drawText(
        room, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && focusIsMarked(*option.widget))
        paintFocusRing(*painter, QRectF(option.rect), 3);
    painter->restore();
}

} // namespace headroom::ui
