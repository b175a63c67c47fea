#include "ui/charts/chart_theme.h"

#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

class PainterLayer final : public QCPLayerable {
  public:
    PainterLayer(QCustomPlot& plot, const QString& layer, std::function<void(QCPPainter&)> draw)
        : QCPLayerable(&plot, layer), draw_(std::move(draw)) {}

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override {
        painter->setAntialiasing(true);
    }
    void draw(QCPPainter* painter) override {
        painter->save();
        draw_(*painter);
        painter->restore();
    }

  private:
    std::function<void(QCPPainter&)> draw_;
};

} // namespace

void applyChartTheme(QCustomPlot& plot, const Tokens& t) {
    plot.setBackground(QBrush(t.card));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(typeFont(TextSize::Caption));
        axis->setLabelFont(typeFont(TextSize::Caption));
        axis->setTickLabelColor(t.muted);
        axis->setLabelColor(t.muted);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(6);
        axis->setLabelPadding(4);
        axis->grid()->setPen(QPen(gridLine(t), 1.0));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setAntialiased(false);
    }
    plot.xAxis->grid()->setVisible(false);
    plot.axisRect()->setupFullAxesBox(false);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
}

QColor seriesColor(const Tokens& tokens, int series) {
    return series < 0 ? tokens.muted : tokens.series[std::size_t(series) % tokens.series.size()];
}

QCPLayerable* addPainterLayer(QCustomPlot& plot, const QString& layer,
                              std::function<void(QCPPainter&)> draw) {
    if (plot.layer(layer) == nullptr)
        plot.addLayer(layer);
    return new PainterLayer(plot, layer, std::move(draw)); // the plot owns its layerables
}

void setAxisTicks(QCPAxis& axis, const QVector<AxisTick>& ticks) {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const AxisTick& tick : ticks)
        ticker->addTick(tick.value, tick.text);
    axis.setTicker(ticker);
}

QVector<AxisTick> valueTicks(double low, double high, const std::function<QString(double)>& text) {
    QVector<AxisTick> ticks;
    const double step = niceStep(high - low, 5);
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i += 1.0)
        ticks << AxisTick{i * step, text(i * step)};
    return ticks;
}

QVector<AxisTick> stepTicks(const QStringList& names, double labelWidth, double width) {
    const double each = width / std::max(1.0, double(names.size() - 1));
    int step = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = candidate;
        if (each * candidate >= labelWidth + 10.0)
            break;
    }
    QVector<AxisTick> ticks;
    for (int i = 0; i < names.size(); i += step)
        ticks << AxisTick{double(i), names.at(i)};
    return ticks;
}

double niceStep(double span, int ticks) {
    if (!(span > 0.0) || ticks < 1)
        return 1.0;
    const double rough = span / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * 0.999)
            return factor * power;
    return 10.0 * power;
}

int stepDecimals(double step) {
    int decimals = 0;
    for (double scaled = step; decimals < 3 && std::abs(scaled - std::round(scaled)) > 1e-6;
         scaled *= 10.0)
        ++decimals;
    return decimals;
}

} // namespace headroom::ui
