#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/kit/sample_series.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class FrontierCurveTest : public QObject {
    Q_OBJECT

    static void show(FrontierCurve& chart) {
        chart.setPoints(test::sampleFrontier());
        chart.setProvenLimit(0.926);
        chart.setChosen(18);
        test::showAt(chart, QSize(500, 300));
        test::settle(chart);
    }

  private slots:
    void the_handle_runs_along_the_curve() {
        FrontierCurve chart;
        show(chart);
        QSignalSpy dragged(&chart, &FrontierCurve::chosenDragged);
        QSignalSpy released(&chart, &FrontierCurve::chosenReleased);
        const QPointF from = chart.handle();
        test::drag(chart, from, from + QPointF(120, -80));
        QVERIFY(!dragged.isEmpty());
        QCOMPARE(released.size(), 1);
        QCOMPARE(released.at(0).at(0).toInt(), chart.chosen());
        QVERIFY(chart.chosen() > 18);
        const auto points = test::sampleFrontier();
        const bool isPoint = std::any_of(points.begin(), points.end(), [&](const auto& point) {
            return point.moves == chart.chosen();
        });
        QVERIFY(isPoint);
    }

    void dragging_far_out_ends_at_the_last_point() {
        FrontierCurve chart;
        show(chart);
        test::drag(chart, chart.handle(), QPointF(5000, 100));
        QCOMPARE(chart.chosen(), 150);
    }

    void arrows_step_from_point_to_point() {
        FrontierCurve chart;
        show(chart);
        QSignalSpy released(&chart, &FrontierCurve::chosenReleased);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.chosen(), 16);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.chosen(), 18);
        QCOMPARE(released.size(), 2);
    }

    void setting_it_from_outside_is_silent() {
        FrontierCurve chart;
        show(chart);
        QSignalSpy dragged(&chart, &FrontierCurve::chosenDragged);
        chart.setChosen(40);
        QCOMPARE(chart.chosen(), 40);
        QVERIFY(dragged.isEmpty());
    }
};

HEADROOM_TEST(FrontierCurveTest)
#include "frontier_curve_test.moc"
