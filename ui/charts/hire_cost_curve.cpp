#include "ui/charts/hire_cost_curve.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {

HireCostCurve::HireCostCurve(QWidget* parent) : Chart(parent) {}

void HireCostCurve::setPoints(const QVector<HireCostPoint>& points, int planned,
                              std::function<QString(double)> axisText) {
    points_ = points;
    planned_ = planned;
    axisText_ = std::move(axisText);
    refresh();
}

void HireCostCurve::layoutPlot() {
    double low = points_.isEmpty() ? 0.0 : points_.front().cost;
    double high = low;
    for (const HireCostPoint& point : points_) {
        low = std::min(low, point.cost);
        high = std::max(high, point.cost);
    }
    const double step = niceStep(std::max(high - low, 1.0), 4);
    low = std::floor(low / step - 0.25) * step;
    high = std::ceil(high / step + 0.1) * step;
    plot()->yAxis->setRange(low, high);
    setAxisTicks(*plot()->yAxis, valueTicks(low, high, [this](double value) {
        return axisText_ ? axisText_(value) : QString();
    }));
    const double first = points_.isEmpty() ? 0.0 : points_.front().hires;
    const double last = points_.isEmpty() ? 1.0 : points_.back().hires;
    const AxisPart x = seen(Qt::Horizontal, first - 0.4, last + 0.4);
    plot()->xAxis->setRange(x.low, x.high);
    setAxisTicks(*plot()->xAxis,
                 valueTicks(std::max(first, x.low), std::min(last, x.high), [](double value) {
                     return value == std::floor(value) ? Format().number(value, 0) : QString();
                 }));
    plot()->xAxis->setLabel(tr("Hires"));
    plot()->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot()->axisRect()->setMargins(QMargins(0, 12, 20, 0));
}

QPointF HireCostCurve::pixelOf(int item) const {
    return {plot()->xAxis->coordToPixel(points_.at(item).hires),
            plot()->yAxis->coordToPixel(points_.at(item).cost)};
}

int HireCostCurve::cheapest() const {
    int best = -1;
    for (int i = 0; i < itemCount(); ++i)
        if (best < 0 || points_.at(i).cost < points_.at(best).cost)
            best = i;
    return best;
}

QRectF HireCostCurve::itemRect(int item) const {
    const QPointF at = pixelOf(item);
    return {at.x() - 5, at.y() - 5, 10, 10};
}

int HireCostCurve::itemAt(QPointF pixel) const {
    if (!plotArea().adjusted(-8, -8, 8, 8).contains(pixel))
        return -1;
    int best = -1;
    double nearest = 40.0;
    for (int i = 0; i < itemCount(); ++i) {
        const double away = std::abs(pixelOf(i).x() - pixel.x());
        if (away < nearest) {
            nearest = away;
            best = i;
        }
    }
    return best;
}

QStringList HireCostCurve::itemFacts(int item) const {
    const int hires = points_.at(item).hires;
    QStringList facts{(hires == 1 ? tr("%1 hire") : tr("%1 hires")).arg(hires),
                      tr("%1 in all").arg(points_.at(item).costText)};
    if (points_.at(item).hires == planned_)
        facts << tr("as planned");
    if (item == cheapest())
        facts << tr("the cheapest");
    return facts;
}

void HireCostCurve::drawContent(QCPPainter& painter) {
    painter.setClipRect(plotArea().adjusted(-6, -12, 6, 6));
    QPolygonF line;
    for (int i = 0; i < itemCount(); ++i)
        line << pixelOf(i);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors().series[0], 2.0));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().series[0]);
    for (const QPointF& at : line)
        painter.drawEllipse(at, 2.5, 2.5);
    for (int i = 0; i < itemCount(); ++i) {
        if (points_.at(i).hires != planned_ ||
            !plotArea().adjusted(-6, -6, 6, 6).contains(line.at(i)))
            continue;
        painter.setPen(QPen(colors().card, 2.0));
        painter.setBrush(colors().series[1]);
        painter.drawEllipse(line.at(i), 6.0, 6.0);
        const QString text = tr("this plan");
        const double width = textWidth(text, true);
        const double x = std::clamp(line.at(i).x() - width / 2, plotArea().left(),
                                    std::max(plotArea().left(), plotArea().right() - width));
        painter.setPen(colors().text);
        painter.setFont(labelFont(true));
        painter.drawText(QPointF(x, std::max(plotArea().top() + 12.0, line.at(i).y() - 12.0)),
                         text);
    }
}

QString HireCostCurve::summary() const {
    const int best = cheapest();
    return best < 0 ? QString()
                    : (points_.at(best).hires == 1 ? tr("%1 hire is the cheapest: %2.")
                                                   : tr("%1 hires are the cheapest: %2."))
                          .arg(points_.at(best).hires)
                          .arg(points_.at(best).costText);
}

TableTwin HireCostCurve::tableTwin() const {
    TableTwin twin;
    twin.column(tr("Hires"));
    twin.column(tr("Cost in all"), inCurrency(tr("Cost in all")));
    for (const HireCostPoint& point : points_)
        twin.add(TwinRow().count(point.hires).number(point.costText, point.cost, 2));
    return twin;
}

} // namespace headroom::ui
