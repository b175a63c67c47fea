#include "ui/page_focus.h"

#include "ui/charts/chart.h"
#include "ui/pages/page.h"
#include "ui/style/focus_mark.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>
#include <utility>

namespace headroom::ui {
namespace {

bool takesKeys(const QWidget& widget, const QWidget& page) {
    return page.isAncestorOf(&widget) && widget.isVisibleTo(&page) && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           !widget.inherits("QSplitterHandle");
}

bool isMain(const QWidget& widget) {
    return qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const Chart*>(&widget) != nullptr;
}

/// The button of the window that Enter would reach but not press: outside of dialogs Qt leaves that
/// to the space bar alone.
QAbstractButton* buttonForEnter(QObject* watched, const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || (event.modifiers() & ~Qt::KeypadModifier) != 0)
        return nullptr;
    const auto* push = qobject_cast<const QPushButton*>(watched);
    const bool ticks = qobject_cast<const QCheckBox*>(watched) != nullptr ||
                       qobject_cast<const QRadioButton*>(watched) != nullptr;
    return ticks || (push != nullptr && push->autoDefault())
               ? nullptr
               : qobject_cast<QAbstractButton*>(watched);
}

/// Shift+F10 is the menu key of keyboards that have none; of Qt's platforms only Windows' knows it.
bool isMenuChord(const QKeyEvent& event) {
#ifdef Q_OS_WIN
    return false;
#else
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
#endif
}

void openContextMenu(QWidget& widget) {
    const QPoint place = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &menu);
}

void press(QAbstractButton& button) {
    auto* tool = qobject_cast<QToolButton*>(&button);
    if (tool != nullptr && tool->menu() != nullptr)
        tool->showMenu();
    else
        button.click();
}

} // namespace

PageFocus::PageFocus(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

QWidget* PageFocus::mainControlOf(const QWidget& page) {
    QWidget* first = nullptr;
    for (QWidget* at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain()) {
        if (!takesKeys(*at, page))
            continue;
        if (isMain(*at))
            return at;
        if (first == nullptr && !at->testAttribute(Qt::WA_InputMethodEnabled))
            first = at;
    }
    return first;
}

void PageFocus::enter(const Page& page) {
    page_ = &page;
    focusOn(page, false);
}

void PageFocus::focusOn(const QWidget& page, bool marked) {
    if (QWidget* control = mainControlOf(page))
        giveFocus(*control, marked);
}

void PageFocus::catchLater() {
    QTimer::singleShot(0, this, [this] {
        const QWidget* focus = QApplication::focusWidget();
        if (page_ && page_->isVisible() && (focus == nullptr || focus == fallenTo_))
            focusOn(*page_, wasMarked_);
    });
}

void PageFocus::catchFallen(QWidget& landed, const QFocusEvent& event) {
    if (!page_ || landed.window() != page_->window())
        return;
    const QPointer<QWidget> before = std::exchange(last_, &landed);
    if (event.reason() != Qt::ActiveWindowFocusReason || !before || before == &landed ||
        (page_->isAncestorOf(&landed) && page_->isAncestorOf(before)))
        return;
    if (!before->isEnabled() || !before->isVisible()) {
        fallenTo_ = &landed;
        catchLater();
    } else if (!page_->isAncestorOf(&landed)) {
        before->setFocus(Qt::ActiveWindowFocusReason);
    }
}

bool PageFocus::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (widget != nullptr && widget == QApplication::focusWidget() &&
            isMenuChord(static_cast<const QKeyEvent&>(*event))) {
            openContextMenu(*QApplication::focusWidget());
            return true;
        }
        if (auto* button = buttonForEnter(watched, static_cast<const QKeyEvent&>(*event))) {
            press(*button);
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (widget == nullptr) // the style hears of it too
            break;
        falling_ = (!widget->isVisible() || !widget->isEnabled()) && page_ &&
                   widget->window() == page_->window(); // a popup gives back what it took
        if (falling_) {
            wasMarked_ = focusIsMarked(*widget);
            catchLater();
        }
        break;
    case QEvent::FocusIn:
        if (widget != nullptr && std::exchange(falling_, false))
            fallenTo_ = widget;
        if (widget != nullptr)
            catchFallen(*qobject_cast<QWidget*>(watched), static_cast<const QFocusEvent&>(*event));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace headroom::ui
