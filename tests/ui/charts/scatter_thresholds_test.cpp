#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/kit/sample_series.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class ScatterThresholdsTest : public QObject {
    Q_OBJECT

    static void show(ScatterThresholds& chart, int points = 300) {
        chart.setPoints(test::samplePoints(points));
        chart.setThresholds(test::sampleThresholds());
        test::showAt(chart, QSize(800, 500));
        test::settle(chart);
    }

  private slots:
    void a_line_follows_the_mouse_and_is_released_once() {
        ScatterThresholds chart;
        show(chart);
        QSignalSpy dragged(&chart, &ScatterThresholds::thresholdDragged);
        QSignalSpy released(&chart, &ScatterThresholds::thresholdReleased);
        const QString id = QStringLiteral("strategic");
        const QPointF from = chart.handleOf(id);
        test::drag(chart, from, from - QPointF(60, 0));
        QVERIFY(dragged.size() >= 2);
        QCOMPARE(released.size(), 1);
        QCOMPARE(released.at(0).at(0).toString(), id);
        const double value = released.at(0).at(1).toDouble();
        QVERIFY2(value < 90'000.0 && value > 20'000.0, qPrintable(QString::number(value)));
        QCOMPARE(chart.thresholds().at(1).value, value);
        // It lies where the mouse let go, and is as round as its label says.
        QVERIFY(std::abs(chart.handleOf(id).x() - (from.x() - 60)) < 2.5);
        QCOMPARE(value, std::round(value / 100.0) * 100.0);
        QCOMPARE(chart.thresholds().at(0).value, 25'000.0);
    }

    void a_horizontal_line_moves_in_whole_points_within_0_and_100() {
        ScatterThresholds chart;
        show(chart);
        QSignalSpy released(&chart, &ScatterThresholds::thresholdReleased);
        const QPointF from = chart.handleOf(QStringLiteral("mid"));
        test::drag(chart, from, from - QPointF(0, 2000));
        QCOMPARE(released.value(0).value(1).toDouble(), 100.0);
    }

    void a_click_on_a_line_changes_nothing() {
        ScatterThresholds chart;
        show(chart);
        QSignalSpy released(&chart, &ScatterThresholds::thresholdReleased);
        QSignalSpy selected(&chart, &Chart::selected);
        test::click(chart, chart.handleOf(QStringLiteral("growth")));
        QVERIFY(released.isEmpty());
        QVERIFY(selected.isEmpty());
    }

    void a_value_can_be_typed_and_taken_back() {
        ScatterThresholds chart;
        show(chart);
        QSignalSpy released(&chart, &ScatterThresholds::thresholdReleased);
        chart.editThreshold(QStringLiteral("strategic"));
        auto* editor = chart.findChild<QLineEdit*>();
        QVERIFY(editor->isVisible());
        editor->setText(QStringLiteral("123,456"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(released.value(0).value(1).toDouble(), 123'456.0);
        QVERIFY(!editor->isVisible());
        chart.editThreshold(QStringLiteral("strategic"));
        editor->setText(QStringLiteral("lots"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible()); // asks again
        QCOMPARE(editor->text(), QStringLiteral("lots"));
        auto* problem = chart.findChild<QLabel*>();
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QStringLiteral("Type an amount, such as 120K."));
        QCOMPARE(editor->accessibleDescription(), problem->text());
        QTest::keyClicks(editor, QStringLiteral("1"));
        QVERIFY(!problem->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(released.size(), 1);
    }

    void a_line_stops_where_it_would_leave_a_segment_without_accounts() {
        ScatterThresholds chart;
        show(chart);
        QVector<ThresholdLine> lines = test::sampleThresholds();
        lines[1].lowest = 25'000.01; // strategic stays above growth
        chart.setThresholds(lines);
        test::settle(chart);
        QSignalSpy released(&chart, &ScatterThresholds::thresholdReleased);
        const QPointF from = chart.handleOf(QStringLiteral("strategic"));
        test::drag(chart, from, from - QPointF(600, 0));
        QCOMPARE(released.value(0).value(1).toDouble(), 25'000.01);
        chart.editThreshold(QStringLiteral("strategic"));
        auto* editor = chart.findChild<QLineEdit*>();
        editor->setText(QStringLiteral("20K"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QCOMPARE(chart.findChild<QLabel*>()->text(), QStringLiteral("Type more than £25K."));
        QCOMPARE(released.size(), 1);
    }

    void the_keyboard_moves_lines() {
        ScatterThresholds chart;
        show(chart);
        QSignalSpy released(&chart, &ScatterThresholds::thresholdReleased);
        QTest::keyClick(&chart, Qt::Key_Tab);
        QTest::keyClick(&chart, Qt::Key_Tab);
        QTest::keyClick(&chart, Qt::Key_Tab); // growth, strategic, mid
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(released.value(0).value(0).toString(), QStringLiteral("mid"));
        QCOMPARE(released.value(0).value(1).toDouble(), 41.0);
    }

    void points_can_be_hovered_between_the_lines() {
        ScatterThresholds chart;
        show(chart, 3);
        QSignalSpy hovered(&chart, &Chart::hovered);
        test::sendMouse(chart, QEvent::MouseMove, *chart.itemCenter(QStringLiteral("acc-1")));
        QCOMPARE(hovered.value(0).value(0).toString(), QStringLiteral("acc-1"));
    }

    void a_large_cloud_is_a_map_in_which_every_account_is_counted() {
        constexpr int many = ScatterCloud::densityAbove + 1;
        ScatterThresholds chart;
        show(chart, many);
        QVERIFY(!chart.itemCenter(QStringLiteral("acc-1")));
        int counted = 0;
        for (const QStringList& row : chart.tableTwin().rows)
            counted += row.last().toInt();
        QCOMPARE(counted, many);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("%1 accounts").arg(many)));
    }

    void round_amounts_are_counted_in_the_band_they_begin() {
        ScatterCloud cloud;
        cloud.reserve(ScatterCloud::densityAbove + 1);
        for (const double arr : {999.0, 2'000.0, 4'000.0, 8'000.0, 8'000'000.0})
            cloud.add({QString(), QString(), arr, 30.0});
        ScatterThresholds chart;
        chart.setCloud(std::move(cloud));
        QStringList from;
        for (const QStringList& row : chart.tableTwin().rows)
            from << row.at(0) + QLatin1Char('/') + row.at(1);
        QCOMPARE(from.join(QLatin1Char(' ')),
                 QStringLiteral("0/30 2000/30 4000/30 8000/30 4096000/30"));
    }

    void accounts_without_arr_do_not_stretch_the_axis() {
        ScatterCloud cloud;
        cloud.reserve(3);
        for (const double arr : {0.0, 20'000.0, 90'000.0})
            cloud.add({QString(), QString(), arr, 50.0});
        QCOMPARE(cloud.leastArr, 20'000.0);
        QCOMPARE(cloud.mostArr, 90'000.0);
        QCOMPARE(cloud.dots.size(), std::size_t{3});
    }

    void handles_of_close_lines_do_not_overlap() {
        ScatterThresholds chart;
        chart.setPoints(test::samplePoints(50));
        auto lines = test::sampleThresholds();
        lines[0].value = 98'000.0;
        chart.setThresholds(lines);
        test::showAt(chart, QSize(800, 500));
        test::settle(chart);
        const double apart = chart.handleOf(QStringLiteral("strategic")).x() -
                             chart.handleOf(QStringLiteral("growth")).x();
        QVERIFY2(apart >= 34.0, qPrintable(QString::number(apart)));
    }

    void a_hand_on_the_line_beats_what_comes_in() {
        ScatterThresholds chart;
        show(chart);
        const QPointF from = chart.handleOf(QStringLiteral("strategic"));
        test::sendMouse(chart, QEvent::MouseButtonPress, from);
        test::sendMouse(chart, QEvent::MouseMove, from - QPointF(40, 0));
        const double held = chart.thresholds().at(1).value;
        chart.setThresholds(test::sampleThresholds());
        QCOMPARE(chart.thresholds().at(1).value, held);
        test::sendMouse(chart, QEvent::MouseButtonRelease, from - QPointF(40, 0));
    }
};

HEADROOM_TEST(ScatterThresholdsTest)
#include "scatter_thresholds_test.moc"
