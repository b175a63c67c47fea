#include "ui/pages/budget_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr double barHeight = 12.0;

} // namespace

BudgetBar::BudgetBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setUse(double spent, double budget, const QString& text) {
    spent_ = std::max(0.0, spent);
    budget_ = budget > 0.0 ? budget : 1.0;
    text_ = text;
    setAccessibleName(text);
    update();
}

void BudgetBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colors = tokens();
    // Over the budget, the whole bar is what is spent and a mark shows where the budget ends.
    const double whole = std::max(spent_, budget_);
    const QRectF track(0.5, height() - barHeight - 4.5, width() - 1.0, barHeight);
    paintBox(painter, track, colors.quietBar, colors.controlBorder);
    const bool over = spent_ > budget_;
    const QRectF inside = track.adjusted(1, 1, -1, -1);
    QRectF used = inside;
    used.setWidth(used.width() * spent_ / whole);
    QPainterPath round; // the corners of the track, whatever is spent
    round.addRoundedRect(inside, space::radius - 0.5, space::radius - 0.5);
    painter.save();
    painter.setClipPath(round);
    painter.fillRect(used, over ? colors.series[3] : colors.series[0]);
    painter.restore();
    if (over) {
        const double end = track.left() + track.width() * budget_ / whole;
        painter.setPen(QPen(colors.text, 2.0));
        painter.drawLine(QPointF(end, track.top() - 3), QPointF(end, track.bottom() + 3));
    }
    painter.setPen(over ? colors.danger : colors.secondary);
    painter.drawText(QRectF(0, 0, width(), track.top() - 3), Qt::AlignLeft | Qt::AlignVCenter,
                     text_);
}

} // namespace headroom::ui
