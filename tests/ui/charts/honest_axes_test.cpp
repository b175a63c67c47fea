#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "ui/charts/bridge.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/overlay_lines.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QTest>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

namespace {

BridgeSeries bridgeFrom(double from, const QVector<double>& steps) {
    BridgeSeries series;
    series.fromName = QStringLiteral("A");
    series.toName = QStringLiteral("B");
    series.from = from;
    series.to = from;
    series.unit = QStringLiteral("FTE");
    for (const double step : steps) {
        const QString name = QStringLiteral("step %1").arg(series.steps.size());
        series.steps.push_back({name, name, step});
        series.to += step;
    }
    return series;
}

QImage pictureOf(Chart& chart) {
    test::showAt(chart, QSize(600, 300));
    test::settle(chart);
    return chart.grab().toImage();
}

/// Pixels that are nearly of the colour.
int pixelsOf(const QImage& picture, const QColor& color) {
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor at = picture.pixelColor(x, y);
            found += std::abs(at.red() - color.red()) + std::abs(at.green() - color.green()) +
                         std::abs(at.blue() - color.blue()) <
                     24;
        }
    return found;
}

} // namespace

class HonestAxesTest : public QObject {
    Q_OBJECT
  private slots:
    void a_tick_says_what_it_stands_at() {
        QCOMPARE(stepDecimals(5.0), 0);
        QCOMPARE(stepDecimals(2.5), 1);
        QCOMPARE(stepDecimals(0.25), 2);
        for (const double span : {0.7, 3.0, 11.0, 12.5, 47.0, 260.0}) {
            const double step = niceStep(span, 5);
            for (const AxisTick& tick : valueTicks(0.0, span, [step](double v) {
                     return QLocale::c().toString(v, 'f', stepDecimals(step));
                 }))
                QVERIFY2(std::abs(tick.text.toDouble() - tick.value) < 1e-6, qPrintable(tick.text));
        }
    }

    void bridge_bars_stand_on_zero_when_their_steps_can_be_seen() {
        BridgeChart chart;
        chart.setSeries(bridgeFrom(27.1, {3.1, -0.7, 0.8, 1.2}));
        (void)pictureOf(chart);
        QCOMPARE(chart.plot()->yAxis->range().lower, 0.0);
    }

    void a_bridge_of_small_steps_shows_marks_and_says_where_its_axis_starts() {
        BridgeChart chart;
        chart.setSeries(bridgeFrom(100.0, {0.4, -0.3}));
        const QImage picture = pictureOf(chart);
        QVERIFY(chart.plot()->yAxis->range().lower > 0.0);
        QVERIFY(chart.plot()->yAxis->label().contains(QStringLiteral("axis starts")));
        // A mark is a line of 4 px, not a bar whose length would be read as a value.
        QVERIFY(pixelsOf(picture, tokens().series[1]) < 64 * 8);
    }

    void a_bridge_without_steps_says_so_instead_of_showing_an_axis() {
        BridgeChart chart;
        chart.setEmptyText(QStringLiteral("Nothing to compare."));
        chart.setSeries({});
        (void)pictureOf(chart);
        QVERIFY(!chart.plot()->yAxis->visible());
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Nothing to compare.")));
        chart.setSeries(bridgeFrom(10.0, {5.0}));
        (void)pictureOf(chart);
        QVERIFY(chart.plot()->yAxis->visible());
    }

    void lines_on_each_other_all_show_their_colour() {
        OverlayLines chart;
        const std::vector<double> same = {10.0, 12.0, 14.0, 16.0, 18.0, 20.0};
        std::vector<Month> months;
        for (int i = 0; i < 6; ++i)
            months.push_back(Month::of(makeDate(2027, 1, 1)) + i);
        chart.setLines(months,
                       {{QStringLiteral("a"), QStringLiteral("A"), same, 0, false},
                        {QStringLiteral("b"), QStringLiteral("B"), same, 2, false},
                        {QStringLiteral("c"), QStringLiteral("C"), same, 3, false}},
                       QStringLiteral("FTE"));
        const QImage picture = pictureOf(chart);
        // A swatch beside a name has some 24 pixels; a third of the line has hundreds.
        for (const std::size_t series : {0U, 2U, 3U})
            QVERIFY2(pixelsOf(picture, tokens().series.at(series)) > 120,
                     QByteArray::number(pixelsOf(picture, tokens().series.at(series))).constData());
    }

    void a_narrow_heat_map_drops_the_sign_before_the_number() {
        HeatMap map;
        HeatMapGrid grid;
        grid.rowNames = grid.rowIds = QStringList{QStringLiteral("A")};
        grid.values.emplace_back();
        for (int i = 0; i < 14; ++i) {
            grid.columnIds << QString::number(i);
            grid.columnNames << QStringLiteral("Jan 27");
            grid.values.front().push_back(0.9);
        }
        grid.lowest = 0.5;
        grid.middle = 0.9;
        grid.highest = 1.3;
        grid.text = [](double x) -> QString {
            return QString::number(qRound(x * 100)) + QLatin1Char('%');
        };
        map.setGrid(grid);
        test::showAt(map, QSize(400, 120)); // some 26 px a cell: "90" fits, "90%" does not
        test::settle(map);
        const QImage cells = map.grab().toImage().copy(30, 30, 360, 80);
        int dark = 0;
        for (int y = 0; y < cells.height(); ++y)
            for (int x = 0; x < cells.width(); ++x)
                dark += cells.pixelColor(x, y).lightness() < 110;
        QVERIFY2(dark > 14 * 8, QByteArray::number(dark).constData());
    }

    /// A picture as high as the team was 80 MB for 333 people; the keyboard still reaches them all.
    void a_long_heat_map_scrolls_inside_and_leaves_whole() {
        HeatMap map;
        HeatMapGrid grid;
        grid.columnIds = grid.columnNames = QStringList{QStringLiteral("Jan 27")};
        for (int row = 0; row < 300; ++row) {
            grid.rowIds << QString::number(row);
            grid.rowNames << QStringLiteral("CSM %1").arg(row);
            grid.values.push_back({1.0});
        }
        grid.text = [](double x) { return QString::number(x); };
        map.setGrid(grid);
        QVERIFY(map.minimumSizeHint().height() < 300);
        test::showAt(map, QSize(400, 270));
        test::settle(map);
        QCOMPARE(map.plot()->height(), 270);
        QTest::keyClick(&map, Qt::Key_End);
        test::settle(map);
        const auto last = map.itemCenter(QStringLiteral("299|Jan 27"));
        QVERIFY(last && QRectF(map.plot()->viewport()).contains(*last));
        QTest::keyClick(&map, Qt::Key_Home);
        test::settle(map);
        const auto first = map.itemCenter(QStringLiteral("0|Jan 27"));
        QVERIFY(first && QRectF(map.plot()->viewport()).contains(*first));
        const auto path = QString::fromStdString((test::scratchFolder() / "map.png").string());
        QVERIFY(map.exportPng(path, QSize(), 1.0));
        QVERIFY(QImage(path).height() > 300 * 24);
    }
};

HEADROOM_TEST(HonestAxesTest)
#include "honest_axes_test.moc"
