#include "ui/tour.h"

#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

constexpr int noteWidth = 320;
constexpr int gap = 10;
constexpr int around = 4;

/// A frame around what a hint is about; the mouse goes through it.
class Mark : public QWidget {
  public:
    explicit Mark(QWidget* host) : QWidget(host) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }
};

/// What can be seen of a part of the host, in its coordinates.
QRect seenPart(const QWidget& about, const QWidget& host) {
    QRect seen = about.rect();
    for (const QWidget* at = &about; at != &host; at = at->parentWidget())
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    return seen;
}

} // namespace

Tour::Tour(QWidget* host)
    : QFrame(host), mark_(new Mark(host)), title_(new QLabel), text_(new QLabel),
      count_(new QLabel), skip_(new LinkButton(tr("Skip the tour"))),
      next_(new PrimaryButton(tr("Next"))) {
    for (QLabel* label : {title_, text_, count_})
        label->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    setInk(*title_, TextSize::Lead, Ink::Text, true);
    setInk(*text_, TextSize::Body, Ink::Secondary);
    setInk(*count_, TextSize::Caption, Ink::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(title_);
    column->addWidget(text_);
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    row->addWidget(skip_);
    row->addWidget(next_);
    column->addLayout(row);
    setFixedWidth(noteWidth);
    connect(next_, &QPushButton::clicked, this, &Tour::next);
    connect(skip_, &QPushButton::clicked, this, &Tour::skip);
    host->installEventFilter(this);
    hide();
}

void Tour::start(std::vector<TourHint> hints) {
    hints_ = std::move(hints);
    at_ = 0;
    showHint();
}

void Tour::next() {
    ++at_;
    showHint();
}

void Tour::skip() {
    at_ = hints_.size();
    showHint();
}

void Tour::showHint() {
    if (!isRunning()) {
        hide();
        mark_->hide();
        emit ended();
        return;
    }
    const TourHint& hint = hints_[at_];
    title_->setText(hint.title);
    text_->setText(hint.text);
    count_->setText(tr("%1 of %2").arg(at_ + 1).arg(hints_.size()));
    const bool last = at_ + 1 == hints_.size();
    next_->setText(last ? tr("Done") : tr("Next"));
    skip_->setVisible(!last);
    setAccessibleName(hint.title);
    setAccessibleDescription(hint.text);
    show();
    place();
    mark_->raise();
    raise();
    next_->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Below what it is about, above it where there is no room below, or beside it where that is tall;
/// always inside of the window.
QPoint Tour::cornerBeside(const QRect& target) const {
    const QWidget* host = parentWidget();
    const bool tall = target.height() > 2 * height();
    const bool below = target.bottom() + 2 * gap + height() <= host->height();
    QPoint corner(target.left(), below ? target.bottom() + gap : target.top() - gap - height());
    if (tall)
        corner = QPoint(target.right() + gap, target.top() + gap);
    if (tall && layoutDirection() == Qt::RightToLeft)
        corner.setX(target.left() - gap - width());
    corner.setX(std::clamp(corner.x(), gap, std::max(gap, host->width() - width() - gap)));
    corner.setY(std::clamp(corner.y(), gap, std::max(gap, host->height() - height() - gap)));
    return corner;
}

void Tour::place() {
    const QWidget* host = parentWidget();
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(noteWidth) + space::tight);
    const QWidget* about = hints_[at_].about;
    const QRect target = about != nullptr && about->isVisible() ? seenPart(*about, *host) : QRect();
    mark_->setVisible(!target.isEmpty());
    if (target.isEmpty()) {
        move((host->width() - width()) / 2, (host->height() - height()) / 2);
        return;
    }
    mark_->setGeometry(target.adjusted(-around, -around, around, around) & host->rect());
    move(cornerBeside(target));
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens().card, tokens().accent);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        skip();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isRunning() && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace headroom::ui
