#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QWidget;

namespace headroom::test {

/// What Tab reaches on a page, in its order; dividers come last and do not count.
QList<QWidget*> tabChain(QWidget& page);
/// Steps of the chain against the reading order: up again without going to the right, or left
/// within a line. As "class name → class name".
QStringList stepsBack(QWidget& page, const QList<QWidget*>& chain);
/// Class and accessible name.
QString described(const QWidget& widget);

} // namespace headroom::test
