#include "ui/widgets/toast.h"

#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken_note.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace headroom::ui {

Toast::Toast(QWidget* host) : QFrame(host), label_(new QLabel), action_(new LinkButton) {
    label_->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(label_);
    row->addWidget(action_);
    speakWhenShown(*this);
    timer_.setSingleShot(true);
    timer_.setInterval(8000);
    host->installEventFilter(this);
    connect(&timer_, &QTimer::timeout, this, &Toast::leaveWhenIdle);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    hide();
}

void Toast::showNote(const QString& text, const QString& action) {
    label_->setText(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setAccessibleName(text);
    hide(); // what is there already would not be read
    show();
    place();
    raise();
    timer_.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::withdrawAction() {
    if (action_->isHidden())
        return;
    action_->hide();
    place();
}

QString Toast::text() const {
    return label_->text();
}

void Toast::leaveWhenIdle() {
    if (underMouse() || action_->hasFocus())
        timer_.start();
    else
        hide();
}

void Toast::place() {
    const QWidget* host = parentWidget();
    const int widest = host->width() - 2 * space::large;
    label_->setWordWrap(false);
    adjustSize();
    if (width() > widest) {
        label_->setWordWrap(true);
        setFixedWidth(widest);
        adjustSize();
    } else {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    }
    const bool grounded = ground_ != nullptr && ground_->isVisible();
    const int bottom = grounded ? ground_->mapTo(host, QPoint()).y() - space::medium
                                : host->height() - 2 * space::medium;
    move((host->width() - width()) / 2, bottom - height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens().card, tokens().controlBorder);
}

void Toast::enterEvent(QEnterEvent* event) {
    timer_.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    timer_.start();
    QFrame::leaveEvent(event);
}

void Toast::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange && isVisible())
        place();
    QFrame::changeEvent(event);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace headroom::ui
