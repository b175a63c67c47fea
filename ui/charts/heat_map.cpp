#include "ui/charts/heat_map.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int rowHeight = 24;
constexpr int aboveRows = 24; // names of the columns
constexpr int belowRows = 6;
constexpr int fewestRows = 6;
constexpr double longestName = 170.0;

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

} // namespace

HeatMap::HeatMap(QWidget* parent) : Chart(parent), rows_(*this, tr("Rows of the map")) {
    connect(&rows_.bar(), &QScrollBar::valueChanged, this, [this] { refresh(); });
}

void HeatMap::setGrid(HeatMapGrid grid) {
    grid_ = std::move(grid);
    updateGeometry();
    fitScrollBar();
    refresh();
}

int HeatMap::wholeHeight() const {
    return rowCount() * rowHeight + aboveRows + belowRows;
}

QSize HeatMap::sizeHint() const {
    return {480, std::min(wholeHeight(), 16 * rowHeight)};
}

QSize HeatMap::minimumSizeHint() const {
    return {320, std::clamp(wholeHeight(), 120, aboveRows + belowRows + fewestRows * rowHeight)};
}

QSize HeatMap::pictureSize() const {
    const QSize usual = Chart::pictureSize();
    return {usual.width(), std::max(usual.height(), wholeHeight() + 80)};
}

int HeatMap::roomForRows() const {
    return std::max(1, (height() - aboveRows - belowRows) / rowHeight);
}

void HeatMap::fitScrollBar() {
    rows_.fit(rowCount(), roomForRows(),
              QRect(0, aboveRows, width(), height() - aboveRows - belowRows));
}

void HeatMap::resizeEvent(QResizeEvent* event) {
    Chart::resizeEvent(event);
    fitScrollBar();
    refresh(); // the plot was resized, and drawn, before this
}

void HeatMap::wheelEvent(QWheelEvent* event) {
    rows_.turn(*event);
}

void HeatMap::reveal(int item) {
    if (rows_.reveal(item / std::max(1, static_cast<int>(grid_.columnNames.size()))))
        plot()->replot(QCustomPlot::rpImmediateRefresh); // where the item is now
}

int HeatMap::itemCount() const {
    return static_cast<int>(grid_.rowNames.size() * grid_.columnNames.size());
}

QString HeatMap::itemId(int item) const {
    const auto columns = grid_.columnNames.size();
    return grid_.rowIds.value(item / columns) + QLatin1Char('|') +
           grid_.columnIds.value(item % columns);
}

double HeatMap::valueOf(int item) const {
    const auto columns = grid_.columnNames.size();
    return grid_.values.at(static_cast<std::size_t>(item / columns))
        .at(static_cast<std::size_t>(item % columns));
}

QStringList HeatMap::itemFacts(int item) const {
    const auto columns = grid_.columnNames.size();
    const double value = valueOf(item);
    return {QString(grid_.rowNames.at(item / columns) + QStringLiteral(", ") +
                    grid_.columnNames.at(item % columns)),
            std::isfinite(value) ? QString(grid_.measure + QLatin1Char(' ') + grid_.text(value))
                                 : tr("no value")};
}

void HeatMap::layoutPlot() {
    nameWidth_ = 0.0;
    for (const QString& name : grid_.rowNames)
        nameWidth_ = std::max(nameWidth_, std::min(longestName, textWidth(name)));
    nameWidth_ = std::min(nameWidth_, plot()->viewport().width() * 0.3);
    plot()->axisRect()->setAutoMargins(QCP::msNone);
    const bool scrolled = rows_.scrolls(*plot());
    const int right = scrolled ? rows_.bar().width() + 4 : 8;
    plot()->axisRect()->setMargins(
        QMargins(static_cast<int>(nameWidth_) + 12, aboveRows, right, belowRows));
    firstRow_ = scrolled ? rows_.firstRow() : 0;
    lastRow_ = scrolled ? std::min(rowCount(), firstRow_ + rows_.shownRows()) : rowCount();
    for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
    }
    plot()->xAxis->setRange(0.0, std::max(1.0, double(grid_.columnNames.size())));
    plot()->yAxis->setRangeReversed(true);
    plot()->yAxis->setRange(firstRow_, std::max(firstRow_ + 1, lastRow_));
}

QRectF HeatMap::itemRect(int item) const {
    const auto columns = static_cast<int>(grid_.columnNames.size());
    const QCPAxis* x = plot()->xAxis;
    const QCPAxis* y = plot()->yAxis;
    const int column = item % columns;
    const int row = item / columns;
    return QRectF(QPointF(x->coordToPixel(column), y->coordToPixel(row)),
                  QPointF(x->coordToPixel(column + 1), y->coordToPixel(row + 1)))
        .adjusted(0.5, 0.5, -0.5, -0.5);
}

int HeatMap::itemAt(QPointF pixel) const {
    if (!plotArea().contains(pixel) || itemCount() == 0)
        return -1;
    const auto columns = static_cast<int>(grid_.columnNames.size());
    const int column = static_cast<int>(plot()->xAxis->pixelToCoord(pixel.x()));
    const int row = static_cast<int>(plot()->yAxis->pixelToCoord(pixel.y()));
    const int item = row * columns + column;
    return column < columns && item < itemCount() ? item : -1;
}

QColor HeatMap::cellColor(double value) const {
    const bool above = value >= grid_.middle;
    const double span = above ? grid_.highest - grid_.middle : grid_.middle - grid_.lowest;
    const double share =
        span > 0.0 ? std::clamp(std::abs(value - grid_.middle) / span, 0.0, 1.0) : 0.0;
    return mixed(colors().card, above ? colors().series[3] : colors().series[4],
                 0.06 + 0.8 * share);
}

/// In a narrow cell the sign goes before the number does: the measure is in the subtitle.
QString HeatMap::fittingText(double value, double width) const {
    QString text = grid_.text(value);
    if (textWidth(text) <= width)
        return text;
    text.remove(QLocale().percent()).replace(QChar(QChar::Nbsp), QString());
    return textWidth(text) <= width ? text.trimmed() : QString();
}

void HeatMap::drawCell(QCPPainter& painter, int item) const {
    const double value = valueOf(item);
    const QRectF rect = itemRect(item);
    if (!std::isfinite(value)) {
        painter.fillRect(rect, colors().window);
        return;
    }
    const QColor fill = cellColor(value);
    painter.fillRect(rect, fill);
    const QString text = fittingText(value, rect.width() - 4.0);
    if (text.isEmpty() || rect.height() < 14.0)
        return;
    // Of black and white one always has 4.5 : 1 on any colour; the theme's own inks have not.
    const bool black = contrastRatio(Qt::black, fill) >= contrastRatio(Qt::white, fill);
    painter.setPen(black ? Qt::black : Qt::white);
    painter.setFont(labelFont());
    painter.drawText(rect, Qt::AlignCenter, text);
}

void HeatMap::drawNames(QCPPainter& painter) const {
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    painter.setPen(colors().secondary);
    const auto columns = static_cast<int>(grid_.columnNames.size());
    for (int row = firstRow_; row < lastRow_; ++row) {
        const QRectF cell = itemRect(row * columns);
        if (cell.height() < metrics.height() - 4.0)
            break;
        painter.drawText(QRectF(4, cell.top(), nameWidth_ + 2, cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(grid_.rowNames.at(row), Qt::ElideMiddle, nameWidth_));
    }
    // Every name, or every second, third …: an even rhythm.
    double widest = 0.0;
    for (const QString& name : grid_.columnNames)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const double cell = std::max(1.0, plotArea().width() / std::max(1, columns));
    const int stride = std::max(1, static_cast<int>(std::ceil((widest + 8.0) / cell)));
    const double edge = plot()->viewport().width() - 2.0;
    for (int column = 0; column < columns; column += stride) {
        const QString& name = grid_.columnNames.at(column);
        const double width = metrics.horizontalAdvance(name);
        const double left = itemRect(firstRow_ * columns + column).center().x() - width / 2.0;
        painter.drawText(QPointF(std::min(left, edge - width), plotArea().top() - 7.0), name);
    }
}

void HeatMap::drawContent(QCPPainter& painter) {
    if (itemCount() == 0)
        return;
    const auto columns = static_cast<int>(grid_.columnNames.size());
    for (int item = firstRow_ * columns; item < lastRow_ * columns; ++item)
        drawCell(painter, item);
    drawNames(painter);
}

/// A person is a row, a cell is one of the person's months.
void HeatMap::drawOverlay(QCPPainter& painter) {
    const auto row = int(grid_.rowIds.indexOf(selectedId()));
    const auto columns = static_cast<int>(grid_.columnNames.size());
    if (row >= firstRow_ && row < lastRow_ && columns > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors().accent, 2.0));
        painter.drawRoundedRect(itemRect(row * columns)
                                    .united(itemRect((row + 1) * columns - 1))
                                    .adjusted(-1, -1, 1, 1),
                                3, 3);
    }
    Chart::drawOverlay(painter);
}

QString HeatMap::subjectOf(const QString& id) const {
    const qsizetype end = id.lastIndexOf(QLatin1Char('|'));
    return end < 0 ? id : id.left(end);
}

void HeatMap::markSubject(const QString& subject) {
    if (subjectOf(selectedId()) == subject && !subject.isEmpty())
        return; // one of its cells is marked already
    setSelectedId(subject);
    const auto row = int(grid_.rowIds.indexOf(subject));
    if (row >= 0)
        reveal(row * static_cast<int>(grid_.columnNames.size()));
}

QString HeatMap::summary() const {
    const qsizetype rows = grid_.rowNames.size();
    const qsizetype columns = grid_.columnNames.size();
    return tr("%1 and %2 of %3.")
        .arg((rows == 1 ? tr("%1 row") : tr("%1 rows")).arg(rows),
             (columns == 1 ? tr("%1 column") : tr("%1 columns")).arg(columns), grid_.measure);
}

TableTwin HeatMap::tableTwin() const {
    TableTwin twin;
    twin.column(grid_.measure);
    for (const QString& name : grid_.columnNames)
        twin.column(name);
    for (int row = 0; row < grid_.rowNames.size(); ++row) {
        TwinRow line;
        line.text(grid_.rowNames.at(row));
        for (const double value : grid_.values.at(static_cast<std::size_t>(row)))
            std::isfinite(value) ? line.percent(value, grid_.text(value)) : line.empty();
        twin.add(line);
    }
    return twin;
}

} // namespace headroom::ui
