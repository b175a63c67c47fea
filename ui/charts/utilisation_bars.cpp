#include "ui/charts/utilisation_bars.h"

#include "ui/charts/chart_theme.h"
#include "ui/models/table_model.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QDragEnterEvent>
#include <QHash>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>
#include <numbers>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

// Bars beyond this are cut off (their label says how high they are): one book of 900 % must not
// flatten all others.
constexpr double highestShown = 2.0;
constexpr double thinnestSlot = 17.0;
constexpr double thinnestPair = 24.0;
constexpr double besideBars = 54.0;
constexpr int leftMargin = 56;
constexpr int rightMargin = 6;
constexpr double shortestCut = 60.0; // of a name, and the longest one shown
constexpr double longestCut = 96.0;

/// The plain wheel scrolls the page, as everywhere.
bool isSideways(const QEvent& event) {
    const auto& wheel = static_cast<const QWheelEvent&>(event);
    return wheel.angleDelta().x() != 0 || wheel.modifiers().testFlag(Qt::ShiftModifier);
}

/// In radians; steep enough that neighbours do not touch: their distance is slot × sin(angle).
double nameAngle(double slot, double lineHeight) {
    const bool flat = slot * 0.574 >= lineHeight * 0.95;
    return (flat ? 35.0 : 60.0) * std::numbers::pi / 180.0;
}

/// "Hamza Varga" as "H. Varga"; empty where there is nothing to make short.
QString shortName(const QString& name) {
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.last().size() < 2 || !parts.last().front().isLetter())
        return {};
    QString text;
    for (const QString& part : parts.first(parts.size() - 1)) {
        if (!part.front().isLetter())
            return {};
        text += part.front() + QStringLiteral(". ");
    }
    return text + parts.last();
}

} // namespace

UtilisationBars::UtilisationBars(QWidget* parent)
    : Chart(parent), beforeName_(tr("current")), afterName_(tr("proposed")),
      scroll_(new QScrollBar(Qt::Horizontal)) {
    plot()->setAcceptDrops(true);
    scroll_->setAccessibleName(tr("Scroll the bars"));
    scroll_->hide();
    layout()->addWidget(scroll_);
    connect(scroll_, &QScrollBar::valueChanged, this, [this] { refresh(); });
}

void UtilisationBars::setBars(const QVector<UtilisationBar>& bars) {
    bars_ = bars;
    QHash<QString, int> uses;
    for (const auto& bar : bars_)
        ++uses[shortName(bar.name)];
    shortNames_.clear();
    for (const auto& bar : bars_) {
        const QString text = shortName(bar.name);
        shortNames_ << (text.isEmpty() || uses.value(text) > 1 ? bar.name : text);
    }
    refresh();
}

/// Names aslant take a quarter of the height at most.
double UtilisationBars::longestName() const {
    return std::clamp(0.25 * plot()->viewport().height() / 0.574, shortestCut, longestCut);
}

/// Whole names where they fit side by side; else first names are letters, and names that still do
/// not fit stand aslant.
UtilisationBars::NameRow UtilisationBars::nameRow(double slot) const {
    NameRow row;
    for (const auto& bar : bars_)
        row.names << bar.name;
    const auto fits = [&] {
        row.widest = 0.0;
        for (const QString& name : row.names)
            row.widest = std::max(row.widest, std::min(longestName(), textWidth(name)));
        return slot >= row.widest + 10.0;
    };
    row.level = fits();
    if (!row.level) {
        row.names = shortNames_;
        row.level = fits();
    }
    return row;
}

void UtilisationBars::setHealthyBand(double lowest, double highest) {
    lowest_ = lowest;
    highest_ = highest;
    refresh();
}

void UtilisationBars::setPairNames(const QString& before, const QString& after) {
    beforeName_ = before;
    afterName_ = after;
    refresh();
}

bool UtilisationBars::paired() const {
    return std::any_of(bars_.begin(), bars_.end(),
                       [](const UtilisationBar& bar) { return bar.before.has_value(); });
}

double UtilisationBars::slotWidth() const {
    return plotArea().width() / std::max(1.0, plot()->xAxis->range().size());
}

int UtilisationBars::nameHeight() const {
    // As wide as the names' slots will be when they are drawn: a little less would turn them
    // further.
    const double width = plot()->viewport().width();
    const double count = std::max(1.0, double(bars_.size()));
    const double slot =
        (width - leftMargin - rightMargin) / std::clamp(fittingIn(width), 1.0, count);
    const double line = QFontMetricsF(labelFont()).height();
    const NameRow row = nameRow(slot);
    if (row.level)
        return static_cast<int>(line) + 8;
    return static_cast<int>(std::sin(nameAngle(slot, line)) * row.widest + line) + 6;
}

double UtilisationBars::fittingIn(double width) const {
    return std::floor((width - besideBars) / (paired() ? thinnestPair : thinnestSlot));
}

int UtilisationBars::wholeWidth() const {
    const double slot = paired() ? thinnestPair : thinnestSlot;
    return int(std::ceil(double(bars_.size()) * slot + besideBars)) + 2 * pictureMargin;
}

void UtilisationBars::layoutPlot() {
    double top = std::max(highest_, 0.5);
    for (const auto& bar : bars_)
        top = std::max({top, std::min(bar.after, highestShown),
                        std::min(bar.before.value_or(0.0), highestShown)});
    const double step = std::max(0.25, niceStep(top, 5));
    QVector<AxisTick> ticks;
    for (double value = 0.0; value <= top + 1e-9; value += step)
        ticks << AxisTick{value, Format().percent(value)};
    setAxisTicks(*plot()->yAxis, ticks);
    plot()->yAxis->setRange(0.0, top * 1.04);
    plot()->xAxis->setTickLabels(false);
    QCPAxisRect* rect = plot()->axisRect();
    rect->setAutoMargins(QCP::msLeft);
    rect->setMinimumMargins(QMargins(leftMargin, 0, 0, 0)); // the first name leans out to the left
    rect->setMargins(QMargins(0, paired() ? 34 : 20, rightMargin, nameHeight()));

    const double count = std::max(1.0, double(bars_.size()));
    const double fitting = fittingIn(plot()->viewport().width());
    const bool scrolls = count > fitting && fitting > 1.0;
    const double shown = scrolls ? fitting : count;
    scroll_->setVisible(scrolls);
    const QSignalBlocker quiet(scroll_);
    scroll_->setRange(0, scrolls ? static_cast<int>(count - shown) : 0);
    scroll_->setPageStep(static_cast<int>(shown));
    const double first = scrolls ? scroll_->value() : 0.0;
    plot()->xAxis->setRange(first, first + shown);
}

/// part: 0 the only bar, 1 before, 2 after.
QRectF UtilisationBars::barRect(int item, double value, int part) const {
    const QCPAxis* x = plot()->xAxis;
    const QCPAxis* y = plot()->yAxis;
    const double slot = slotWidth();
    const double left = x->coordToPixel(item);
    const double width = part == 0 ? std::min(slot * 0.64, 40.0) : std::min(slot * 0.34, 28.0);
    double from = left + (slot - width) / 2.0;
    if (part == 1)
        from = left + slot / 2.0 - width - 0.5;
    if (part == 2)
        from = left + slot / 2.0 + 0.5;
    const double top = y->coordToPixel(std::min(value, y->range().upper));
    return {from, top, width, y->coordToPixel(0.0) - top};
}

QRectF UtilisationBars::itemRect(int item) const {
    const auto& bar = bars_.at(item);
    if (!bar.before)
        return barRect(item, bar.after, paired() ? 2 : 0);
    return barRect(item, *bar.before, 1).united(barRect(item, bar.after, 2));
}

int UtilisationBars::itemAt(QPointF pixel) const {
    if (!plotArea().adjusted(0, -20, 0, 90).contains(pixel))
        return -1;
    const int item = static_cast<int>(std::floor(plot()->xAxis->pixelToCoord(pixel.x())));
    return item >= 0 && item < itemCount() ? item : -1;
}

QStringList UtilisationBars::itemFacts(int item) const {
    const auto& bar = bars_.at(item);
    const Format format;
    QStringList facts{bar.name};
    if (bar.before)
        facts << tr("%1 %2, %3 %4")
                     .arg(beforeName_, format.percent(*bar.before), afterName_,
                          format.percent(bar.after));
    else
        facts << tr("%1 of capacity").arg(format.percent(bar.after));
    return facts + bar.facts;
}

void UtilisationBars::drawBand(QCPPainter& painter) const {
    const QRectF area = plotArea();
    const double top = plot()->yAxis->coordToPixel(highest_);
    const double bottom = plot()->yAxis->coordToPixel(lowest_);
    painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), colors().successTint);
    painter.setPen(QPen(colors().success, 1.0, Qt::DotLine));
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
    painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
}

void UtilisationBars::drawBar(QCPPainter& painter, int item) const {
    const auto& bar = bars_.at(item);
    if (bar.before) {
        painter.setPen(QPen(colors().controlBorder, 1.0));
        painter.setBrush(colors().quietBar);
        painter.drawRoundedRect(barRect(item, *bar.before, 1), 2, 2);
    }
    QColor fill = colors().series[0];
    if (bar.after > highest_ + 1e-9)
        fill = colors().series[3];
    else if (!paired() && bar.after < lowest_)
        fill = colors().series[4];
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(barRect(item, bar.after, paired() ? 2 : 0), 2, 2);
}

void UtilisationBars::drawNames(QCPPainter& painter) const {
    const QFontMetricsF metrics(labelFont());
    const double slot = slotWidth();
    const double bottom = plotArea().bottom() + 6.0;
    const auto [names, level, widest] = nameRow(slot);
    const double angle = nameAngle(slot, metrics.height());
    const double run = std::cos(angle);
    painter.setPen(colors().muted);
    painter.setFont(labelFont());
    for (int i = 0; i < itemCount(); ++i) {
        const double middle = plot()->xAxis->coordToPixel(i + 0.5);
        if (middle < plotArea().left() || middle > plotArea().right())
            continue;
        const double room = level ? slot : std::min(longestName(), (middle - 4.0) / run);
        const QString name = metrics.elidedText(names.at(i), Qt::ElideMiddle, room);
        painter.save();
        if (level) {
            painter.translate(middle - metrics.horizontalAdvance(name) / 2.0,
                              bottom + metrics.ascent());
        } else {
            painter.translate(middle + 4.0, bottom + metrics.ascent() * 0.7);
            painter.rotate(-angle * 180.0 / std::numbers::pi);
            painter.translate(-metrics.horizontalAdvance(name), 0.0);
        }
        painter.drawText(QPointF(0, 0), name);
        painter.restore();
    }
}

/// Between bars that are close the sign goes before a number has to leave its bar: the axis has it.
QString UtilisationBars::labelOf(double value) const {
    QString text = Format().percent(value);
    if (textWidth(text, true) + 4.0 <= slotWidth())
        return text;
    text.remove(QLocale().percent());
    return text.trimmed();
}

/// Where the key stands; no label may run through it.
QRectF UtilisationBars::keyRect() const {
    const double width = textWidth(beforeName_) + textWidth(afterName_) + 4 * 16.0;
    return {plotArea().right() - width, 4.0, width, QFontMetricsF(labelFont()).height()};
}

void UtilisationBars::drawKey(QCPPainter& painter) const {
    const QFontMetricsF metrics(labelFont());
    double x = keyRect().right();
    const double y = keyRect().top();
    painter.setFont(labelFont());
    for (const bool after : {true, false}) {
        const QString& name = after ? afterName_ : beforeName_;
        x -= metrics.horizontalAdvance(name);
        painter.setPen(colors().secondary);
        painter.drawText(QPointF(x, y + metrics.ascent()), name);
        x -= 16.0;
        painter.setPen(after ? QPen(Qt::NoPen) : QPen(colors().controlBorder, 1.0));
        painter.setBrush(after ? colors().series[0] : colors().quietBar);
        painter.drawRoundedRect(QRectF(x, y + metrics.height() / 2 - 5, 10, 10), 2, 2);
        x -= 16.0;
    }
}

void UtilisationBars::drawContent(QCPPainter& painter) {
    drawBand(painter);
    painter.save();
    const QRectF room = plotArea().adjusted(-24, -24, 24, 1);
    painter.setClipRect(room);
    const auto onScreen = [range = plot()->xAxis->range()](int item) {
        return item + 0.5 > range.lower && item + 0.5 < range.upper;
    };
    for (int i = 0; i < itemCount(); ++i)
        if (onScreen(i))
            drawBar(painter, i);
    // Labels of overfull books, the fullest first; one that would touch another or be cut is left
    // out (the hover box has it).
    QVector<int> over;
    for (int i = 0; i < itemCount(); ++i)
        if (onScreen(i) &&
            std::max(bars_.at(i).after, bars_.at(i).before.value_or(0.0)) > highest_ + 1e-9)
            over << i;
    const auto height = [this](int i) {
        return std::max(bars_.at(i).after, bars_.at(i).before.value_or(0.0));
    };
    std::stable_sort(over.begin(), over.end(), [&](int a, int b) { return height(a) > height(b); });
    QVector<QRectF> taken;
    if (paired())
        taken << keyRect();
    painter.setFont(labelFont(true));
    painter.setPen(colors().text);
    for (const int i : over) {
        const QString text = labelOf(height(i));
        const bool before = bars_.at(i).before.value_or(0.0) >= bars_.at(i).after;
        const QRectF bar = barRect(i, height(i), paired() ? (before ? 1 : 2) : 0);
        const double width = textWidth(text, true);
        QRectF box(bar.center().x() - width / 2, bar.top() - 17, width, 16);
        const auto touched = [&] {
            return std::find_if(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.adjusted(-2, 0, 2, 0).intersects(box);
            });
        };
        if (const auto other = touched(); other != taken.end())
            box.moveBottom(other->top()); // its neighbour is higher: stand above it
        if (touched() != taken.end() || box.top() < room.top())
            continue;
        taken << box;
        painter.drawText(box.adjusted(-4, 0, 4, 0), Qt::AlignCenter, text);
    }
    painter.restore();
    drawNames(painter);
    if (paired())
        drawKey(painter);
}

void UtilisationBars::drawOverlay(QCPPainter& painter) {
    Chart::drawOverlay(painter);
    if (dropTarget_ < 0)
        return;
    painter.setPen(QPen(colors().accent, 2.0, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const double left = plot()->xAxis->coordToPixel(dropTarget_);
    painter.drawRoundedRect(
        QRectF(left + 1, plotArea().top(), slotWidth() - 2, plotArea().height()), 4, 4);
}

QString UtilisationBars::summary() const {
    const auto over = std::count_if(bars_.begin(), bars_.end(), [this](const UtilisationBar& bar) {
        return bar.after > highest_ + 1e-9;
    });
    const auto under = std::count_if(bars_.begin(), bars_.end(), [this](const UtilisationBar& bar) {
        return bar.after < lowest_;
    });
    return (bars_.size() == 1 ? tr("%1 book, %2 over and %3 under the healthy band.")
                              : tr("%1 books, %2 over and %3 under the healthy band."))
        .arg(bars_.size())
        .arg(over)
        .arg(under);
}

void UtilisationBars::reveal(int item) {
    const int first = scroll_->value();
    const int shown = std::max(1, scroll_->pageStep());
    if (item >= first && item < first + shown)
        return;
    scroll_->setValue(item < first ? item : item - shown + 1);
    plot()->replot(QCustomPlot::rpImmediateRefresh); // where the bar is now
}

TableTwin UtilisationBars::tableTwin() const {
    TableTwin twin;
    twin.column(tr("CSM"));
    if (paired())
        twin.column(beforeName_);
    twin.column(paired() ? afterName_ : tr("Utilisation"));
    for (const auto& bar : bars_) {
        TwinRow row;
        row.text(bar.name);
        if (paired() && bar.before)
            row.percent(*bar.before);
        else if (paired())
            row.empty();
        twin.add(row.percent(bar.after));
    }
    return twin;
}

void UtilisationBars::setDropTarget(int item, const QStringList& rows) {
    if (item == dropTarget_)
        return;
    dropTarget_ = item;
    refreshOverlay();
    emit dropHovered(item < 0 ? QString() : itemId(item), rows);
}

bool UtilisationBars::handleDrop(QEvent& event) {
    if (event.type() == QEvent::DragLeave) {
        setDropTarget(-1, {});
        return true;
    }
    auto& drop = static_cast<QDropEvent&>(event);
    const QString type = QString::fromLatin1(TableModel::rowMimeType);
    if (!drop.mimeData()->hasFormat(type))
        return false;
    const int item = itemAt(drop.position());
    const QStringList rows =
        QString::fromUtf8(drop.mimeData()->data(type)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    setDropTarget(event.type() == QEvent::Drop ? -1 : item, rows);
    if (event.type() == QEvent::Drop && item >= 0)
        emit rowsDropped(itemId(item), rows);
    drop.setAccepted(item >= 0 || event.type() == QEvent::DragEnter);
    return true;
}

bool UtilisationBars::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == plot() && (type == QEvent::DragEnter || type == QEvent::DragMove ||
                              type == QEvent::DragLeave || type == QEvent::Drop))
        return handleDrop(*event);
    if (watched == plot() && type == QEvent::Wheel && isSideways(*event) && scroll_->isVisible()) {
        QCoreApplication::sendEvent(scroll_, event);
        return true;
    }
    return Chart::eventFilter(watched, event);
}

void UtilisationBars::resizeEvent(QResizeEvent* event) {
    Chart::resizeEvent(event);
    refresh();
}

} // namespace headroom::ui
