#include "ui/widgets/side_bar_button.h"

#include "ui/style/focus_mark.h"
#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace headroom::ui {

SideBarButton::SideBarButton(const SideBarEntry& entry, QWidget* parent)
    : QAbstractButton(parent), entry_(entry) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(entry.title);
    setCount(entry.count);
}

void SideBarButton::setCount(const QString& count) {
    entry_.count = count;
    setAccessibleDescription(count);
    update();
}

void SideBarButton::setCollapsed(bool collapsed) {
    collapsed_ = collapsed;
    setToolTip(collapsed ? entry_.title : QString());
    updateGeometry();
    update();
}

QSize SideBarButton::sizeHint() const {
    return {collapsed_ ? 40 : 160, 34};
}

Qt::Alignment SideBarButton::visualSide(Qt::Alignment side) const {
    return QStyle::visualAlignment(layoutDirection(), side);
}

void SideBarButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.selection : t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QColor ink = !isEnabled() ? t.muted : (isChecked() ? t.accent : t.text);
    const int iconX = collapsed_ ? (width() - 20) / 2 : 10;
    const auto mirrored = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QColor iconInk = isChecked() ? t.accent : (isEnabled() ? t.secondary : t.muted);
    painter.drawPixmap(mirrored(QRect(iconX, (height() - 20) / 2, 20, 20)).topLeft(),
                       iconPixmap(entry_.icon, 20, iconInk, devicePixelRatioF()));
    if (!collapsed_) {
        painter.setFont(typeFont(TextSize::Caption));
        const int countWidth = painter.fontMetrics().horizontalAdvance(entry_.count);
        painter.setPen(isChecked() ? t.accent : t.muted);
        painter.drawText(mirrored(rect().adjusted(0, 0, -10, 0)),
                         int(visualSide(Qt::AlignRight)) | int(Qt::AlignVCenter), entry_.count);
        painter.setFont(typeFont(TextSize::Body, isChecked()));
        painter.setPen(ink);
        const QRect room = rect().adjusted(40, 0, -16 - countWidth, 0);
        painter.drawText(
            mirrored(room), int(visualSide(Qt::AlignLeft)) | int(Qt::AlignVCenter),
            painter.fontMetrics().elidedText(entry_.title, Qt::ElideRight, room.width()));
    }
    if (focusIsMarked(*this))
        paintFocusRing(painter, QRectF(rect()), 6);
}

void SideBarButton::enterEvent(QEnterEvent*) {
    update();
}

void SideBarButton::leaveEvent(QEvent*) {
    update();
}

} // namespace headroom::ui
