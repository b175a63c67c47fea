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
    void the_line_below_the_handle_leaves_the_limits_label_alone() {
        FrontierCurve chart;
        show(chart);
        bool crossed = false;
        for (int moves = 0; moves <= 60; moves += 6) {
            chart.setChosen(moves);
            const QRectF label = chart.limitLabel();
            const QLineF line = chart.dropLine();
            QCOMPARE(line.p1(), chart.handle());
            const bool over = line.x1() >= label.left() && line.x1() <= label.right();
            QCOMPARE(line.y2() <= label.top(), over);
            crossed = crossed || over;
        }
        QVERIFY(crossed);
        chart.setProvenLimit(std::nullopt);
        QVERIFY(chart.limitLabel().isEmpty());
    }

    void the_handle_runs_along_the_curve() {
        FrontierCurve chart;
        show(chart);
        QSignalSpy dragged(&chart, &FrontierCurve::chosenDragged);
        QSignalSpy released(&chart, &FrontierCurve::chosenReleased);
        const QPointF from = chart.handle();
        test::drag(chart, from, from + QPointF(120, -80));
        QVERIFY(!dragged.isEmpty());
        QCOMPARE(released.size(), 1);
        QVERIFY(chart.chosen() > 18.0);
        const auto points = test::sampleFrontier();
        const int point = released.at(0).at(0).toInt();
        QVERIFY(point >= 0 && point < points.size());
        QCOMPARE(double(points.at(point).moves), chart.chosen());
    }

    void dragging_far_out_ends_at_the_last_point() {
        FrontierCurve chart;
        show(chart);
        test::drag(chart, chart.handle(), QPointF(5000, 100));
        QCOMPARE(chart.chosen(), 150.0);
    }

    void arrows_step_from_point_to_point() {
        FrontierCurve chart;
        show(chart);
        QSignalSpy released(&chart, &FrontierCurve::chosenReleased);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.chosen(), 16.0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.chosen(), 18.0);
        QCOMPARE(released.size(), 2);
    }

    void setting_it_from_outside_is_silent() {
        FrontierCurve chart;
        show(chart);
        QSignalSpy dragged(&chart, &FrontierCurve::chosenDragged);
        chart.setChosen(40);
        QCOMPARE(chart.chosen(), 40.0);
        QVERIFY(dragged.isEmpty());
    }

    void change_is_counted_in_arr_as_well() {
        FrontierCurve chart;
        chart.setMeasure(FrontierCurve::Measure::Arr,
                         [](double amount) { return QStringLiteral("£%1K").arg(amount / 1000.0); });
        FrontierPoint today{0, 1.4, {}};
        today.keepsRules = false;
        FrontierPoint few{9, 1.1, {}};
        few.arr = 200'000;
        FrontierPoint many{7, 0.95, {}};
        many.arr = 900'000;
        chart.setPoints({today, few, many});
        chart.setChosen(250'000);
        test::showAt(chart, QSize(500, 300));
        test::settle(chart);
        QSignalSpy released(&chart, &FrontierCurve::chosenReleased);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(released.size(), 1);
        QCOMPARE(released.at(0).at(0).toInt(), 2);
        QCOMPARE(chart.chosen(), 900'000.0);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("£900K")));
        const TableTwin twin = chart.tableTwin();
        QCOMPARE(twin.headers.first(), QStringLiteral("ARR moved"));
        QCOMPARE(twin.rows.at(1).first(), QStringLiteral("£200K"));
        QCOMPARE(twin.rows.at(1).last(), QStringLiteral("kept"));
        QCOMPARE(twin.rows.at(0).last(), QStringLiteral("broken, as today"));
    }
};

HEADROOM_TEST(FrontierCurveTest)
#include "frontier_curve_test.moc"
