#include "ui/widgets/pill.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace headroom::ui {

Pill::Pill(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent), text_(text), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(typeFont(TextSize::Caption));
    setAccessibleName(text);
}

void Pill::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone) {
    tone_ = tone;
    update();
}

QSize Pill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text_) + 16, 20};
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone_ == Tone::Neutral ? QPen(tokens().divider, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(tone_ == Tone::Neutral ? tokens().hover : tokens().toneTint(tone_));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5);
    painter.setPen(tone_ == Tone::Neutral ? tokens().secondary : tokens().toneText(tone_));
    painter.drawText(rect(), Qt::AlignCenter, text_);
}

} // namespace headroom::ui
