// How a chart is looked at closer, and whole again.
#include "ui/charts/chart.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr QRectF whole(0.0, 0.0, 1.0, 1.0);
constexpr double closest = 1.0 / 32.0;
constexpr double perNotch = 1.25;
constexpr double perKey = 1.6;
constexpr double clickReach = 4.0; // pixels that a hand trembles

/// A part of 0…1 of `size`, with `fixed` where it was.
void take(double& from, double& size, double wanted, double fixed) {
    const double next = std::clamp(wanted, closest, 1.0);
    from = std::clamp(from + fixed * (size - next), 0.0, 1.0 - next);
    size = next;
}

} // namespace

Chart::AxisPart Chart::seen(Qt::Orientation axis, double low, double high) const {
    const bool across = axis == Qt::Horizontal;
    const double from = across ? seen_.left() : seen_.top();
    const double size = across ? seen_.width() : seen_.height();
    return {low + from * (high - low), low + (from + size) * (high - low)};
}

void Chart::zoom(double factor, QPointF about) {
    const QRectF area = plotArea();
    if (!canZoom() || isEmpty() || area.isEmpty() || !(factor > 0.0))
        return;
    const double x = std::clamp((about.x() - area.left()) / area.width(), 0.0, 1.0);
    const double y = std::clamp((area.bottom() - about.y()) / area.height(), 0.0, 1.0);
    double left = seen_.left();
    double bottom = seen_.top();
    double width = seen_.width();
    double height = seen_.height();
    if (zoomAxes().testFlag(Qt::Horizontal))
        take(left, width, width / factor, x);
    if (zoomAxes().testFlag(Qt::Vertical))
        take(bottom, height, height / factor, y);
    seen_ = QRectF(left, bottom, width, height);
    refresh();
}

void Chart::showWhole() {
    if (!isZoomed())
        return;
    seen_ = whole;
    refresh();
}

/// The view goes by so many pixels of the plot.
void Chart::shiftSeen(QPointF pixels) {
    const QRectF area = plotArea();
    const double x = pixels.x() / std::max(1.0, area.width()) * seen_.width();
    const double y = -pixels.y() / std::max(1.0, area.height()) * seen_.height();
    seen_.moveLeft(std::clamp(seen_.left() + x, 0.0, 1.0 - seen_.width()));
    seen_.moveTop(std::clamp(seen_.top() + y, 0.0, 1.0 - seen_.height()));
}

bool Chart::zoomByKey(const QKeyEvent& event) {
    if (!canZoom() || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const QPointF about = hovered_ >= 0 ? hoverAt_ : plotArea().center();
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        zoom(perKey, about);
    else if (event.key() == Qt::Key_Minus)
        zoom(1.0 / perKey, about);
    else if (event.key() == Qt::Key_0)
        showWhole();
    else
        return false;
    return true;
}

/// The plain wheel scrolls the page.
bool Chart::zoomByWheel(const QWheelEvent& event) {
    if (!canZoom() || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    zoom(std::pow(perNotch, event.angleDelta().y() / 120.0), event.position());
    return true;
}

/// Of a part that is looked at closer the rest is drawn into view. True: it was no click.
bool Chart::panByMouse(const QMouseEvent& event) {
    if (event.type() == QEvent::MouseButtonPress) {
        panFrom_ = isZoomed() ? std::optional(event.position()) : std::nullopt;
        panned_ = false;
        return false;
    }
    if (!panFrom_ || (event.type() == QEvent::MouseMove && event.buttons() == Qt::NoButton))
        return false;
    const QPointF moved = *panFrom_ - event.position();
    if (event.type() == QEvent::MouseButtonRelease) {
        panFrom_.reset();
        return panned_;
    }
    if (!panned_ && moved.manhattanLength() < clickReach)
        return false;
    panned_ = true;
    panFrom_ = event.position();
    shiftSeen(moved);
    refresh();
    return true;
}

bool Chart::isInView(int item) const {
    return plotArea().adjusted(-8, -8, 8, 8).contains(itemRect(item).center());
}

void Chart::addZoom(QMenu& menu) {
    if (!canZoom() || isEmpty())
        return;
    menu.addSeparator();
    const QPointF middle = plotArea().center();
    const QPointF about = hovered_ >= 0 ? hoverAt_ : middle;
    menu.addAction(tr("Zoom in"), this, [this, about] { zoom(perKey, about); });
    QAction* out =
        menu.addAction(tr("Zoom out"), this, [this, middle] { zoom(1.0 / perKey, middle); });
    QAction* all = menu.addAction(tr("Show all of it"), this, &Chart::showWhole);
    out->setEnabled(isZoomed());
    all->setEnabled(isZoomed());
}

} // namespace headroom::ui
