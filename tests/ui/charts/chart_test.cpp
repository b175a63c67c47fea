#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_theme.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class ChartTest : public QObject {
    Q_OBJECT
  private slots:
    void a_click_selects_and_the_mark_comes_without_an_echo() {
        UtilisationBars chart;
        chart.setBars(test::sampleBars(12, false));
        test::showAt(chart, QSize(700, 300));
        test::settle(chart);
        QSignalSpy selected(&chart, &Chart::selected);
        test::click(chart, *chart.itemCenter(QStringLiteral("csm-4")));
        QCOMPARE(selected.value(0).value(0).toString(), QStringLiteral("csm-4"));
        QCOMPARE(chart.selectedId(), QStringLiteral("csm-4"));
        chart.setSelectedId(QStringLiteral("csm-7"));
        QCOMPARE(selected.size(), 1);
    }

    void the_keyboard_walks_over_the_items_and_says_them() {
        BridgeChart chart;
        chart.setTitle(QStringLiteral("Why"));
        chart.setSeries(test::sampleBridge());
        test::showAt(chart, QSize(700, 300));
        test::settle(chart);
        QSignalSpy hovered(&chart, &Chart::hovered);
        QSignalSpy selected(&chart, &Chart::selected);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(hovered.back().at(0).toString(), QStringLiteral("logos"));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("New logos")));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(selected.value(0).value(0).toString(), QStringLiteral("logos"));
    }

    void the_numbers_leave_as_csv_without_formulas() {
        UtilisationBars chart;
        chart.setBars({{QStringLiteral("a"), QStringLiteral("=HYPERLINK(1)"), {}, 0.5},
                       {QStringLiteral("b"), QStringLiteral("Smith, \"Al\""), {}, 1.25}});
        const auto path = QString::fromStdString((test::scratchFolder() / "bars.csv").string());
        QVERIFY(chart.exportCsv(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for UTF-8 by that
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.startsWith(QStringLiteral("CSM,Utilisation\r\n")));
        QVERIFY(text.contains(QStringLiteral("\r\n'=HYPERLINK(1),50.0%\r\n")));
        QVERIFY(text.contains(QStringLiteral("\"Smith, \"\"Al\"\"\",125.0%")));
    }

    void pictures_are_written_whole_and_light() {
        BridgeChart chart;
        chart.setTitle(QStringLiteral("Why"));
        chart.setSeries(test::sampleBridge());
        test::showAt(chart, QSize(500, 300));
        const auto folder = test::scratchFolder();
        const auto png = QString::fromStdString((folder / "why.png").string());
        QVERIFY(chart.exportPng(png, QSize(800, 500), 2.0));
        const QImage image(png);
        QCOMPARE(image.size(), QSize(1600, 1000));
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        QVERIFY(colors.contains(lightTokens().series[3].rgb())); // bars are in it
        const auto pdf = QString::fromStdString((folder / "why.pdf").string());
        QVERIFY(chart.exportPdf(pdf));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!chart.exportPng(QString::fromStdString((folder / "no/such/x.png").string())));
    }

    void the_card_switches_to_the_same_numbers() {
        auto* chart = new OverlayLines;
        chart->setTitle(QStringLiteral("FTE needed"));
        chart->setLines(test::sampleMonths(25), test::sampleLines(), QStringLiteral("FTE"));
        ChartCard card(chart);
        test::showAt(card, QSize(600, 400));
        QCOMPARE(card.title(), QStringLiteral("FTE needed"));
        card.showTable(true);
        QVERIFY(card.showsTable());
        QVERIFY(!chart->isVisible());
        card.showTable(false);
        QVERIFY(chart->isVisible());
    }

    void nothing_to_show_is_no_accident() {
        UtilisationBars bars;
        ScatterThresholds scatter;
        SupplyDemandChart fan;
        Timeline timeline;
        FrontierCurve frontier;
        BridgeChart bridge;
        OverlayLines lines;
        HeatMap heat;
        Tornado tornado;
        for (Chart* chart : QVector<Chart*>{&bars, &scatter, &fan, &timeline, &frontier, &bridge,
                                            &lines, &heat, &tornado}) {
            test::showAt(*chart, QSize(300, 200));
            test::settle(*chart);
            test::click(*chart, QPointF(150, 100));
            for (const int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Home})
                QTest::keyClick(chart, static_cast<Qt::Key>(key));
            QVERIFY(chart->tableTwin().rows.isEmpty());
        }
    }

    void tick_steps_are_round() {
        QCOMPARE(niceStep(10.0, 5), 2.0);
        QCOMPARE(niceStep(100.0, 4), 25.0);
        QCOMPARE(niceStep(0.37, 4), 0.1);
        QCOMPARE(niceStep(0.0, 4), 1.0);
        const auto shown = [](double v) { return QString::number(v); };
        QCOMPARE(valueTicks(20.0, 32.0, shown).size(), 5);
    }
};

HEADROOM_TEST(ChartTest)
#include "chart_test.moc"
