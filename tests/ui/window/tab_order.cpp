#include "tests/ui/window/tab_order.h"

#include <QWidget>

namespace headroom::test {
namespace {

bool takesTab(const QWidget& widget, const QWidget& page) {
    return !widget.inherits("QSplitterHandle") && widget.isVisibleTo(&page) && widget.isEnabled() &&
           page.isAncestorOf(&widget) && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

bool goesBack(const QRect& from, const QRect& to) {
    const bool above = to.bottom() <= from.top();
    const bool below = to.top() >= from.bottom();
    const bool left = to.right() <= from.left();
    return (above && to.left() <= from.right() - from.width() / 2) || (left && !above && !below);
}

} // namespace

QList<QWidget*> tabChain(QWidget& page) {
    QList<QWidget*> chain;
    for (QWidget* at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain())
        if (takesTab(*at, page))
            chain << at;
    return chain;
}

QStringList stepsBack(QWidget& page, const QList<QWidget*>& chain) {
    const auto placeOf = [&page](const QWidget* widget) {
        return QRect(widget->mapTo(&page, QPoint(0, 0)), widget->size());
    };
    QStringList back;
    for (qsizetype i = 1; i < chain.size(); ++i)
        if (goesBack(placeOf(chain.at(i - 1)), placeOf(chain.at(i))))
            back << described(*chain.at(i - 1)) + QStringLiteral(" → ") + described(*chain.at(i));
    return back;
}

QString described(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') +
           widget.accessibleName();
}

} // namespace headroom::test
