#include "ui/page_focus.h"

#include "ui/charts/chart.h"
#include "ui/pages/page.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>

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

bool hasFocusInside(const QWidget& widget) {
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && widget.isAncestorOf(focus);
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

void PageFocus::enter(const Page& page) const {
    if (QWidget* control = mainControlOf(page))
        control->setFocus(byKeys_ ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void PageFocus::enterLater(const QWidget& inside) {
    QWidget* above = inside.parentWidget();
    while (above != nullptr && qobject_cast<Page*>(above) == nullptr)
        above = above->parentWidget();
    QTimer::singleShot(0, this, [this, page = QPointer<Page>(qobject_cast<Page*>(above))] {
        if (page && page->isVisible())
            enter(*page);
    });
}

bool PageFocus::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        byKeys_ = true;
        break;
    case QEvent::MouseButtonPress:
        byKeys_ = false;
        break;
    case QEvent::Show:
    case QEvent::Hide:
        if (const auto* state = qobject_cast<const EmptyState*>(watched)) {
            const bool goes = event->type() == QEvent::Hide;
            if (hasFocusInside(goes ? static_cast<const QWidget&>(*state) : *state->parentWidget()))
                enterLater(*state);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace headroom::ui
