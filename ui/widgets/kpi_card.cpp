#include "ui/widgets/kpi_card.h"

#include "ui/style/focus_mark.h"
#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr int padX = space::medium;
constexpr int padY = space::medium;

const QFont& captionFont() {
    static const QFont result = typeFont(TextSize::Caption);
    return result;
}
QFont heroFont(const QString& value, int width) {
    QFont result = typeFont(TextSize::Page, true);
    while (result.pointSize() > 11 && QFontMetrics(result).horizontalAdvance(value) > width)
        result.setPointSize(result.pointSize() - 1);
    return result;
}
int linesHeight(const QString& text, int width) {
    return QFontMetrics(captionFont())
        .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

KpiCard::KpiCard(const QString& caption, QWidget* parent)
    : QAbstractButton(parent), caption_(caption) {
    setOpens(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshAccessibleText();
}

void KpiCard::setValue(const QString& value, const QString& detail, Tone tone) {
    value_ = value;
    detail_ = detail;
    tone_ = tone;
    refreshAccessibleText();
    updateGeometry();
    update();
}

void KpiCard::setCaption(const QString& caption) {
    caption_ = caption;
    refreshAccessibleText();
    updateGeometry();
    update();
}

void KpiCard::setOpens(bool opens) {
    opens_ = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !opens);
    setToolTip(opens ? tr("Show how this is calculated") : QString());
}

void KpiCard::refreshAccessibleText() {
    setAccessibleName(tr("%1: %2").arg(caption_, value_));
    setAccessibleDescription(detail_);
}

QSize KpiCard::sizeHint() const {
    return {168, heightForWidth(168)};
}

QSize KpiCard::minimumSizeHint() const {
    return {128, heightForWidth(168)};
}

/// As high as the longest of the cards beside it needs: their figures stand on one line.
int KpiCard::captionHeight(int inner) const {
    int height = linesHeight(caption_, inner);
    if (parentWidget() != nullptr)
        for (const KpiCard* card :
             parentWidget()->findChildren<KpiCard*>(QString(), Qt::FindDirectChildrenOnly))
            height = std::max(height, linesHeight(card->caption_, inner));
    return height;
}

int KpiCard::heightForWidth(int width) const {
    const int inner = width - 2 * padX;
    return 2 * padY + captionHeight(inner) + QFontMetrics(typeFont(TextSize::Page, true)).height() +
           2 + linesHeight(detail_, inner);
}

void KpiCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool lit = opens_ && underMouse();
    paintBox(painter, QRectF(rect()), isDown() ? t.selection : (lit ? t.hover : t.card),
             lit ? t.controlBorder : t.divider);
    const int inner = width() - 2 * padX;
    QRect area(padX, padY, inner, height() - 2 * padY);

    painter.setFont(captionFont());
    painter.setPen(t.muted);
    painter.drawText(area, Qt::TextWordWrap, caption_);
    area.setTop(area.top() + captionHeight(inner));

    const int heroHeight = QFontMetrics(typeFont(TextSize::Page, true)).height();
    painter.setFont(heroFont(value_, inner));
    painter.setPen(t.toneText(tone_));
    painter.drawText(QRect(area.left(), area.top(), inner, heroHeight),
                     Qt::AlignVCenter | Qt::TextSingleLine, value_);
    area.setTop(area.top() + heroHeight + 2);

    painter.setFont(captionFont());
    painter.setPen(t.muted);
    painter.drawText(area, Qt::TextWordWrap, detail_);
    if (focusIsMarked(*this))
        paintFocusRing(painter, QRectF(rect()), space::radius);
}

void KpiCard::enterEvent(QEnterEvent*) {
    update();
}

void KpiCard::leaveEvent(QEvent*) {
    update();
}

} // namespace headroom::ui
