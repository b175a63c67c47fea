#pragma once

#include "ui/charts/chart.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTest>

namespace headroom::test {

/// The picture a mouse works on.
inline QWidget* pictureOf(ui::Chart& chart) {
    for (QObject* child : chart.children())
        if (child->inherits("QCustomPlot"))
            return qobject_cast<QWidget*>(child);
    return nullptr;
}

inline void sendMouse(ui::Chart& chart, QEvent::Type type, QPointF at) {
    QWidget* picture = pictureOf(chart);
    const bool moving = type == QEvent::MouseMove;
    const Qt::MouseButton button = moving ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons buttons =
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, picture->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(picture, &event);
}

/// Press, three steps, release.
inline void drag(ui::Chart& chart, QPointF from, QPointF to) {
    sendMouse(chart, QEvent::MouseButtonPress, from);
    for (const double share : {0.3, 0.7, 1.0})
        sendMouse(chart, QEvent::MouseMove, from + (to - from) * share);
    sendMouse(chart, QEvent::MouseButtonRelease, to);
}

inline void click(ui::Chart& chart, QPointF at) {
    sendMouse(chart, QEvent::MouseMove, at);
    sendMouse(chart, QEvent::MouseButtonPress, at);
    sendMouse(chart, QEvent::MouseButtonRelease, at);
}

/// Lets queued replots happen, so that pixels are those on screen.
inline void settle(ui::Chart& chart) {
    QTest::qWait(10);
    (void)chart.grab();
}

} // namespace headroom::test
