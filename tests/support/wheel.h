#pragma once

#include <QApplication>
#include <QWheelEvent>
#include <QWidget>
#include <qtestspontaneevent.h>

namespace headroom::test {

/// One notch down over the middle of a widget, as from the system: what a program makes itself and
/// a widget ignores does not reach its parents.
inline void turnWheel(QWidget& widget, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QPointF at(widget.rect().center());
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&widget, &event);
}

} // namespace headroom::test
