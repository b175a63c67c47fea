#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/text/format.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class TimelineTest : public QObject {
    Q_OBJECT

    static void show(Timeline& chart) {
        chart.setRows(test::sampleHires());
        chart.setSpan(Month(2026, 11), Month(2028, 11));
        test::showAt(chart, QSize(900, 200));
        test::settle(chart);
    }

  private slots:
    void dragging_a_row_moves_its_start_by_whole_months() {
        Timeline chart;
        show(chart);
        QSignalSpy released(&chart, &Timeline::startReleased);
        const QPointF at = *chart.itemCenter(QStringLiteral("hire-0"));
        // 25 months stand on some 750 pixels: 90 pixels are three months.
        test::drag(chart, at, at + QPointF(90, 0));
        QCOMPARE(released.size(), 1);
        const auto start = released.at(0).at(1).value<Date>();
        const Month was = Month::of(test::sampleHires().front().start);
        QCOMPARE(Month::of(start) - was, 3);
        QCOMPARE(start, Month::of(start).firstDay());
        QCOMPARE(chart.tableTwin().rows.front().at(2), Format().date(start));
    }

    void a_click_selects_and_moves_nothing() {
        Timeline chart;
        show(chart);
        QSignalSpy released(&chart, &Timeline::startReleased);
        QSignalSpy selected(&chart, &Chart::selected);
        test::click(chart, *chart.itemCenter(QStringLiteral("hire-2")));
        QVERIFY(released.isEmpty());
        QCOMPARE(selected.value(0).value(0).toString(), QStringLiteral("hire-2"));
    }

    void ctrl_and_arrow_move_a_start_by_a_month() {
        Timeline chart;
        show(chart);
        QSignalSpy released(&chart, &Timeline::startReleased);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(released.size(), 1);
        const Month was = Month::of(test::sampleHires().front().start);
        QCOMPARE(Month::of(released.at(0).at(1).value<Date>()) - was, -1);
    }

    void a_row_that_is_fixed_stays() {
        Timeline chart;
        auto rows = test::sampleHires();
        rows[0].draggable = false;
        chart.setRows(rows);
        chart.setSpan(Month(2026, 11), Month(2028, 11));
        test::showAt(chart, QSize(900, 200));
        test::settle(chart);
        QSignalSpy released(&chart, &Timeline::startReleased);
        const QPointF at = *chart.itemCenter(QStringLiteral("hire-0"));
        test::drag(chart, at, at + QPointF(90, 0));
        QVERIFY(released.isEmpty());
    }

    void rows_that_fit_after_a_resize_are_all_shown() {
        Timeline chart;
        QVector<TimelineRow> rows;
        for (int i = 0; i < 10; ++i) {
            rows << test::sampleHires().front();
            rows.back().id = QStringLiteral("hire-%1").arg(i);
        }
        test::showAt(chart, QSize(900, 160));
        chart.setRows(rows);
        chart.setSpan(Month(2026, 11), Month(2028, 11));
        test::settle(chart);
        chart.resize(900, chart.sizeHint().height());
        test::settle(chart);
        const auto middle = [&](int row) {
            return chart.itemCenter(QStringLiteral("hire-%1").arg(row)).value().y();
        };
        QVERIFY(QRectF(chart.rect()).contains(QPointF(450, middle(9))));
        QVERIFY(middle(1) - middle(0) < 40.0); // not five rows in the room of ten
    }

    void many_rows_scroll_and_a_file_shows_them_all() {
        Timeline chart;
        QVector<TimelineRow> rows;
        for (int i = 0; i < 150; ++i) {
            rows << test::sampleHires().front();
            rows.back().id = QStringLiteral("many-%1").arg(i);
        }
        chart.setRows(rows);
        chart.setSpan(Month(2026, 11), Month(2028, 11));
        QVERIFY(chart.sizeHint().height() < 700);
        test::showAt(chart, QSize(900, chart.sizeHint().height()));
        test::settle(chart);
        const QRectF inside(chart.rect());
        QVERIFY(inside.contains(*chart.itemCenter(QStringLiteral("many-0"))));
        QVERIFY(!inside.contains(*chart.itemCenter(QStringLiteral("many-149"))));
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(inside.contains(*chart.itemCenter(QStringLiteral("many-149"))));
        QVERIFY(!inside.contains(*chart.itemCenter(QStringLiteral("many-0"))));
        QSignalSpy released(&chart, &Timeline::startReleased);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(released.value(0).value(0).toString(), QStringLiteral("many-149"));
        const QString file =
            QString::fromStdString((test::scratchFolder() / "timeline.png").string());
        QVERIFY(chart.exportPng(file));
        QVERIFY(QImage(file).height() > 150 * 26);
    }
};

HEADROOM_TEST(TimelineTest)
#include "timeline_test.moc"
