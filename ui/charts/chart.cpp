#include "ui/charts/chart.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <cmath>
#include <qcustomplot.h>
#include <utility>

namespace headroom::ui {
namespace {

constexpr const char* movingLayer = "moving";

} // namespace

Chart::Chart(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)), colors_(&tokens()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(plot_, 1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    plot_->setFocusProxy(this);
    plot_->setMouseTracking(true);
    plot_->setAttribute(Qt::WA_NoMousePropagation, false); // else the wheel ends here
    plot_->setMinimumSize(0, 0);
    plot_->installEventFilter(this);
    plot_->setAccessibleName(tr("Picture of the chart"));
    addLayers();
    applyTokens(tokens());
    connect(plot_, &QCustomPlot::beforeReplot, this, &Chart::layoutAll);
}

Chart::~Chart() {
    // The layers call back into the derived class, which is gone by now.
    disconnect(plot_, nullptr, this, nullptr);
    delete content_;
    delete overlay_;
}

void Chart::addLayers() {
    content_ = addPainterLayer(*plot_, QStringLiteral("main"),
                               [this](QCPPainter& painter) { drawContentOrReason(painter); });
    overlay_ = addPainterLayer(*plot_, QString::fromLatin1(movingLayer),
                               [this](QCPPainter& painter) { drawOverlay(painter); });
    // Alone in its layer: what moves is replotted without the points under it.
    plot_->layer(QString::fromLatin1(movingLayer))->setMode(QCPLayer::lmBuffered);
}

void Chart::setEmptyText(const QString& sentence) {
    emptyText_ = sentence;
    refresh();
}

/// Axes without anything to measure would only be read as a value of zero.
void Chart::layoutAll() {
    layoutPlot();
    const bool any = !isEmpty() || emptyText_.isEmpty();
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
        axis->setVisible(any);
}

void Chart::drawContentOrReason(QCPPainter& painter) {
    if (!isEmpty() || emptyText_.isEmpty()) {
        drawContent(painter);
        return;
    }
    painter.setFont(typeFont(TextSize::Body));
    painter.setPen(colors().muted);
    const QRectF room = QRectF(plot_->viewport()).adjusted(24, 8, -24, -8);
    painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), emptyText_);
}

void Chart::applyTokens(const Tokens& tokens) {
    colors_ = &tokens;
    applyChartTheme(*plot_, tokens);
}

void Chart::setTitle(const QString& title) {
    title_ = title;
    setAccessibleName(title);
    emit titleChanged();
}

void Chart::setSubtitle(const QString& subtitle) {
    subtitle_ = subtitle;
    describe();
    emit titleChanged();
}

/// For screen readers: the measure, what the chart shows, and the item the keyboard is on.
void Chart::describe() {
    QStringList parts{subtitle_, isEmpty() ? emptyText_ : summary()};
    if (hovered_ >= 0 && hovered_ < itemCount())
        parts << itemFacts(hovered_).join(QStringLiteral(", "));
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(" ")));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void Chart::setSelectedId(const QString& id) {
    if (id == selectedId_)
        return;
    selectedId_ = id;
    selected_ = indexOf(id);
    refreshOverlay();
}

void Chart::markSubject(const QString& subject) {
    setSelectedId(subject);
    if (selected_ >= 0)
        reveal(selected_);
}

std::optional<QPointF> Chart::itemCenter(const QString& id) const {
    const int item = indexOf(id);
    if (item < 0)
        return std::nullopt;
    return itemRect(item).center();
}

int Chart::indexOf(const QString& id) const {
    for (int i = 0; i < itemCount() && !id.isEmpty(); ++i)
        if (itemId(i) == id)
            return i;
    return -1;
}

int Chart::itemAt(QPointF pixel) const {
    for (int i = 0; i < itemCount(); ++i)
        if (itemRect(i).contains(pixel))
            return i;
    return -1;
}

void Chart::refresh() {
    if (hovered_ >= itemCount())
        hovered_ = -1;
    selected_ = indexOf(selectedId_);
    describe();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::refreshOverlay() {
    plot_->layer(QString::fromLatin1(movingLayer))->replot();
}

QRectF Chart::plotArea() const {
    return QRectF(plot_->axisRect()->rect());
}

QFont Chart::labelFont(bool strong) const {
    return typeFont(TextSize::Caption, strong);
}

double Chart::textWidth(const QString& text, bool strong) const {
    return QFontMetricsF(labelFont(strong)).horizontalAdvance(text);
}

void Chart::drawOverlay(QCPPainter& painter) {
    painter.setBrush(Qt::NoBrush);
    if (selected_ >= 0 && isInView(selected_)) {
        painter.setPen(QPen(colors().accent, 2.0));
        painter.drawRoundedRect(itemRect(selected_).adjusted(-3, -3, 3, 3), 4, 4);
    }
    if (hovered_ < 0 || !isInView(hovered_))
        return;
    painter.setPen(QPen(colors().text, 1.5));
    painter.drawRoundedRect(itemRect(hovered_).adjusted(-2, -2, 2, 2), 3, 3);
    drawFacts(painter, hoverAt_, itemFacts(hovered_));
}

void Chart::drawFacts(QCPPainter& painter, QPointF at, const QStringList& facts) const {
    if (facts.isEmpty())
        return;
    double width = 0.0;
    for (int i = 0; i < facts.size(); ++i)
        width = std::max(width, textWidth(facts.at(i), i == 0));
    const double line = QFontMetricsF(labelFont()).height();
    const QRectF room = QRectF(plot_->viewport()).adjusted(2, 2, -2, -2);
    width = std::min(width, room.width() - 20.0);
    QRectF box(at.x() + 14, at.y() + 14, width + 16, line * double(facts.size()) + 12);
    if (box.right() > room.right())
        box.moveRight(std::max(at.x() - 10, room.left() + box.width()));
    if (box.bottom() > room.bottom())
        box.moveBottom(std::max(at.y() - 10, room.top() + box.height()));
    painter.setPen(QPen(colors().controlBorder, 1.0));
    painter.setBrush(colors().card);
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + 8, box.top() + 6, width + 1, line);
    for (int i = 0; i < facts.size(); ++i) {
        painter.setFont(labelFont(i == 0));
        painter.setPen(i == 0 ? colors().text : colors().secondary);
        const QFontMetricsF metrics(labelFont(i == 0));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(facts.at(i), Qt::ElideRight, width + 1));
        row.translate(0, line);
    }
}

bool Chart::pressed(QMouseEvent&) {
    return false;
}
bool Chart::dragged(QMouseEvent&) {
    return false;
}
bool Chart::released(QMouseEvent&) {
    return false;
}
bool Chart::keyPressed(QKeyEvent&) {
    return false;
}
Qt::CursorShape Chart::cursorAt(QPointF pixel) const {
    return itemAt(pixel) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

void Chart::hover(int item, QPointF at) {
    if (item == hovered_ && (item < 0 || (at - hoverAt_).manhattanLength() < 1.0))
        return;
    const bool changed = item != hovered_;
    hovered_ = item;
    hoverAt_ = at;
    refreshOverlay();
    if (changed)
        emit hovered(item < 0 ? QString() : itemId(item));
}

void Chart::choose(int item) {
    const QString id = item < 0 ? QString() : itemId(item);
    setSelectedId(id);
    emit selected(id);
}

void Chart::mouse(QMouseEvent& event) {
    const QPointF at = event.position();
    if (event.type() == QEvent::MouseButtonPress && event.button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        pressedInside_ = true;
        ownGesture_ = pressed(event);
        if (!ownGesture_)
            panByMouse(event);
    } else if (event.type() == QEvent::MouseMove) {
        if (ownGesture_) {
            dragged(event);
            return;
        }
        if (panByMouse(event))
            return;
        plot_->setCursor(cursorAt(at));
        hover(itemAt(at), at);
    } else if (event.type() == QEvent::MouseButtonRelease && event.button() == Qt::LeftButton) {
        if (ownGesture_)
            released(event);
        else if (!panByMouse(event) && pressedInside_)
            choose(itemAt(at));
        ownGesture_ = false;
        pressedInside_ = false;
    } else if (event.type() == QEvent::MouseButtonDblClick && itemAt(at) >= 0) {
        emit activated(itemId(itemAt(at)));
    }
}

void Chart::walkTo(int item) {
    if (itemCount() == 0)
        return;
    const int next = std::clamp(item, 0, itemCount() - 1);
    reveal(next);
    if (isZoomed() && !isInView(next)) {
        shiftSeen(itemRect(next).center() - plotArea().center());
        plot_->replot(QCustomPlot::rpImmediateRefresh);
    }
    hover(next, itemRect(next).center());
    describe();
}

bool Chart::key(QKeyEvent& event) {
    if (keyPressed(event) || zoomByKey(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        walkTo(hovered_ < 0 ? itemCount() - 1 : hovered_ - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        walkTo(hovered_ + 1);
        return true;
    case Qt::Key_Home:
        walkTo(0);
        return true;
    case Qt::Key_End:
        walkTo(itemCount() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hovered_ < 0)
            return false;
        choose(hovered_);
        emit activated(itemId(hovered_));
        return true;
    case Qt::Key_Escape:
        if (hovered_ < 0 && !isZoomed())
            return false;
        if (hovered_ < 0)
            showWhole();
        hover(-1, {});
        return true;
    default:
        return false;
    }
}

bool Chart::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusOut)
            hovered_ = -1;
        refreshOverlay();
    }
    if (event->type() == QEvent::DynamicPropertyChange) {
        refreshOverlay();
        emit focusMarkChanged();
    }
    return QWidget::event(event);
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
    if (watched != plot_)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        mouse(*static_cast<QMouseEvent*>(event));
        return static_cast<QMouseEvent*>(event)->button() != Qt::RightButton;
    case QEvent::Leave:
        hover(-1, {});
        return false;
    case QEvent::Wheel: // scrolls the page, not the chart
        event->setAccepted(zoomByWheel(*static_cast<QWheelEvent*>(event)));
        return true;
    default:
        return false;
    }
}

void Chart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTokens(tokens());
        refresh();
    }
    QWidget::changeEvent(event);
}

void Chart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
}

} // namespace headroom::ui
