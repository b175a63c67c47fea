#include "ui/style/focus_mark.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace headroom::ui {
namespace {

constexpr const char* property = "marked"; // named in the style sheet

/// What the style sheet draws the mark of; all others ask when they paint.
bool isStyled(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QListView*>(&widget) != nullptr ||
           qobject_cast<const QTreeView*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr;
}

bool isModifier(int key) {
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return true;
    default:
        return false;
    }
}

void setMarked(QWidget& widget, bool marked) {
    if (widget.property(property).toBool() == marked)
        return;
    widget.setProperty(property, marked);
    if (isStyled(widget)) {
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
    widget.update();
    if (auto* area = qobject_cast<QAbstractScrollArea*>(&widget))
        area->viewport()->update();
}

class FocusWatch final : public QObject {
  public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            if (auto* widget = qobject_cast<QWidget*>(watched))
                focusMoved(*widget, static_cast<const QFocusEvent&>(*event));
            break;
        case QEvent::KeyPress:
            if (auto* widget = qobject_cast<QWidget*>(watched);
                widget != nullptr && widget == QApplication::focusWidget() &&
                !isModifier(static_cast<const QKeyEvent*>(event)->key()))
                setMarked(*widget, true);
            break;
        case QEvent::MouseButtonPress:
            if (const auto* widget = qobject_cast<const QWidget*>(watched))
                pressedOn(*widget);
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    void focusMoved(QWidget& widget, const QFocusEvent& event) {
        const bool lent = event.reason() == Qt::ActiveWindowFocusReason ||
                          event.reason() == Qt::PopupFocusReason ||
                          event.reason() == Qt::MenuBarFocusReason;
        if (event.lostFocus()) {
            lender_ = lent && focusIsMarked(widget) ? &widget : nullptr;
            setMarked(widget, false);
            return;
        }
        const bool byKeys = event.reason() == Qt::TabFocusReason ||
                            event.reason() == Qt::BacktabFocusReason ||
                            event.reason() == Qt::ShortcutFocusReason;
        setMarked(widget, byKeys || (lent && lender_ == &widget));
    }

    /// What is pressed has the focus already, or gets it by that.
    static void pressedOn(const QWidget& widget) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || (focus != &widget && !focus->isAncestorOf(&widget)))
            return;
        const auto* table = qobject_cast<const QTableView*>(focus);
        setMarked(*focus, table != nullptr && table->viewport() == &widget);
    }

    QPointer<QWidget> lender_; // gets the focus back from a menu or another window
};

} // namespace

bool focusIsMarked(const QWidget& widget) {
    const QWidget* holder = &widget;
    while (holder->focusProxy() != nullptr)
        holder = holder->focusProxy();
    return holder->hasFocus() && holder->property(property).toBool();
}

void giveFocus(QWidget& widget, bool marked) {
    widget.setFocus(marked ? Qt::TabFocusReason : Qt::OtherFocusReason);
    if (widget.hasFocus())
        setMarked(widget, marked);
}

void watchFocus(QApplication& application) {
    application.installEventFilter(new FocusWatch(&application));
}

} // namespace headroom::ui
