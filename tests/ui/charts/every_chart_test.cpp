// What every chart of the program has: facts at the mouse, a click that selects, zoom where there
// is something to come closer to, a menu with pictures and numbers, and a table that says the same.
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/hire_cost_curve.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <qcustomplot.h>

using namespace headroom;
using namespace headroom::ui;

namespace {

using Values = std::vector<std::vector<double>>; // of the cells that hold numbers, row by row

struct Case {
    std::function<Chart*()> make;
    QString item;    // that is in the middle of the chart
    Values expected; // what was put in
    bool zooms = false;
    bool clickMoves = false; // a click takes the handle there instead of selecting
};

template <class Kind, class Fill>
std::function<Chart*()> made(Fill fill) {
    return [fill] {
        auto* chart = new Kind;
        chart->setTitle(QStringLiteral("A title"));
        chart->setCurrencyCode(QStringLiteral("GBP"));
        fill(*chart);
        return chart;
    };
}

std::vector<double> row(std::initializer_list<double> values) {
    return values;
}

double dayNumber(Date date) {
    return double(toQDate(date).toJulianDay());
}

double monthNumber(Month month) {
    return dayNumber(month.firstDay());
}

Case barsCase(bool pairs) {
    Case it{made<UtilisationBars>(
                [pairs](UtilisationBars& c) { c.setBars(test::sampleBars(12, pairs)); }),
            QStringLiteral("csm-4"),
            {}};
    for (const UtilisationBar& bar : test::sampleBars(12, pairs))
        it.expected.push_back(pairs ? row({*bar.before, bar.after}) : row({bar.after}));
    return it;
}

Case scatterCase() {
    Case it{made<ScatterThresholds>([](ScatterThresholds& c) {
                c.setPoints(test::samplePoints(40));
                c.setThresholds(test::sampleThresholds());
            }),
            QStringLiteral("acc-7"),
            {},
            true};
    for (const ScatterPoint& point : test::samplePoints(40))
        it.expected.push_back({point.arr, point.complexity});
    return it;
}

Case frontierCase(FrontierCurve::Measure measure) {
    const bool byArr = measure == FrontierCurve::Measure::Arr;
    const auto points = [] {
        QVector<FrontierPoint> all = test::sampleFrontier();
        for (FrontierPoint& point : all)
            point.arr = 12'345.67 * point.moves;
        return all;
    };
    Case it{made<FrontierCurve>([measure, points](FrontierCurve& c) {
                c.setMeasure(measure, [](double v) { return Format().moneyCompact(v); });
                c.setPoints(points());
            }),
            QStringLiteral("7"),
            {},
            true,
            true};
    for (const FrontierPoint& point : points())
        it.expected.push_back(byArr ? row({point.arr, double(point.moves), point.busiest})
                                    : row({double(point.moves), point.busiest}));
    return it;
}

Case fanCase() {
    const SupplyDemandSeries s = test::sampleSupplyDemand();
    Case it{made<SupplyDemandChart>(
                [](SupplyDemandChart& c) { c.setSeries(test::sampleSupplyDemand()); }),
            QStringLiteral("2027-11"),
            {},
            true};
    for (std::size_t i = 0; i < s.months.size(); ++i)
        it.expected.push_back({monthNumber(s.months[i]), s.demand[i], s.p10[i], s.p25[i], s.p75[i],
                               s.p90[i], s.supply[i], s.withoutHires[i]});
    return it;
}

Case timelineCase() {
    Case it{made<Timeline>([](Timeline& c) {
                c.setSpan(Month(2026, 11), Month(2028, 11));
                c.setRows(test::sampleHires());
            }),
            QStringLiteral("hire-2"),
            {},
            true};
    for (const TimelineRow& hire : test::sampleHires())
        it.expected.push_back(
            {dayNumber(hire.open), dayNumber(hire.start), dayNumber(hire.ramped)});
    return it;
}

Case bridgeCase() {
    const BridgeSeries s = test::sampleBridge();
    Case it{made<BridgeChart>([](BridgeChart& c) { c.setSeries(test::sampleBridge()); }),
            QStringLiteral("ramp"),
            {}};
    it.expected.push_back({s.from});
    for (const BridgeStep& step : s.steps)
        it.expected.push_back({step.delta});
    it.expected.push_back({s.to});
    return it;
}

Case overlayCase() {
    Case it{made<OverlayLines>([](OverlayLines& c) {
                c.setLines(test::sampleMonths(25), test::sampleLines(), QStringLiteral("FTE"));
            }),
            QStringLiteral("1"),
            {},
            true};
    const auto lines = test::sampleLines();
    for (std::size_t i = 0; i < 25; ++i)
        it.expected.push_back({monthNumber(test::sampleMonths(25)[i]), lines.at(0).values[i],
                               lines.at(1).values[i], lines.at(2).values[i]});
    return it;
}

Case heatMapCase() {
    Case it{made<HeatMap>([](HeatMap& c) { c.setGrid(test::sampleHeatMap()); }),
            QStringLiteral("3|2027-04"),
            {}};
    for (const auto& values : test::sampleHeatMap().values) {
        it.expected.emplace_back();
        for (const double value : values)
            if (std::isfinite(value))
                it.expected.back().push_back(value);
    }
    return it;
}

Case tornadoCase() {
    Case it{made<Tornado>(
                [](Tornado& c) { c.setBars(28.0, test::sampleTornado(), QStringLiteral("FTE")); }),
            QStringLiteral("a"),
            {}};
    it.expected = {{30, 25.1, 70, 31.4}, {0.1, 26.4, 0.2, 29.6}, {27.6, 28.9}, {29.0, 26.9}};
    return it;
}

Case costCase() {
    Case it{made<HireCostCurve>([](HireCostCurve& c) {
                c.setPoints(test::sampleHireCosts(), 8,
                            [](double v) { return Format().moneyCompact(v); });
            }),
            QStringLiteral("7"),
            {},
            true};
    for (const HireCostPoint& point : test::sampleHireCosts())
        it.expected.push_back({double(point.hires), point.cost});
    return it;
}

std::map<QString, Case> allCases() {
    return {{QStringLiteral("bars"), barsCase(false)},
            {QStringLiteral("bars in pairs"), barsCase(true)},
            {QStringLiteral("scatter"), scatterCase()},
            {QStringLiteral("frontier"), frontierCase(FrontierCurve::Measure::Accounts)},
            {QStringLiteral("frontier by ARR"), frontierCase(FrontierCurve::Measure::Arr)},
            {QStringLiteral("fan"), fanCase()},
            {QStringLiteral("timeline"), timelineCase()},
            {QStringLiteral("bridge"), bridgeCase()},
            {QStringLiteral("overlay"), overlayCase()},
            {QStringLiteral("heat map"), heatMapCase()},
            {QStringLiteral("tornado"), tornadoCase()},
            {QStringLiteral("cost of hires"), costCase()}};
}

/// Cells of a CSV file whose texts hold neither line ends nor quotes.
QVector<QStringList> cellsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll()).mid(1); // behind the byte order mark
    QVector<QStringList> rows;
    for (const QString& line : text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
        QStringList cells{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == QLatin1Char('"'))
                quoted = !quoted;
            else if (c == QLatin1Char(',') && !quoted)
                cells << QString();
            else
                cells.back() += c;
        }
        rows << cells;
    }
    return rows;
}

std::vector<double> numbersOf(const QStringList& cells) {
    std::vector<double> numbers;
    for (const QString& cell : cells)
        if (const auto number = filedNumber(cell))
            numbers.push_back(*number);
    return numbers;
}

QMenu* openMenu(Chart& chart) {
    const QPoint at(chart.width() / 2, chart.height() / 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
    QCoreApplication::sendEvent(&chart, &event);
    return chart.findChild<QMenu*>();
}

QAction* actionOf(QMenu& menu, const char* text) {
    for (QAction* action : menu.actions())
        if (action->text().contains(QLatin1String(text)))
            return action;
    return nullptr;
}

} // namespace

class EveryChartTest : public QObject {
    Q_OBJECT
    const std::map<QString, Case> cases_ = allCases();
    std::unique_ptr<Chart> chart_;

    void everyChart() {
        QTest::addColumn<QString>("name");
        for (const auto& [name, made] : cases_)
            QTest::newRow(qPrintable(name)) << name;
    }
    /// The chart of the row, on screen.
    const Case& show() {
        const Case& it = cases_.at(QString::fromLatin1(QTest::currentDataTag()));
        chart_.reset(it.make());
        test::showAt(*chart_, QSize(760, 340));
        test::settle(*chart_);
        return it;
    }

  private slots:
    void cleanup() { chart_.reset(); }
    void cleanupTestCase() {
        Chart::setFilePicker([](QWidget*, const QString&, const QString&) { return QString(); });
    }

    void the_mouse_shows_facts_data() { everyChart(); }
    void the_mouse_shows_facts() {
        const Case& it = show();
        const auto at = chart_->itemCenter(it.item);
        QVERIFY(at);
        const QImage before = chart_->grab().toImage();
        QSignalSpy hovered(chart_.get(), &Chart::hovered);
        test::sendMouse(*chart_, QEvent::MouseMove, *at);
        QCOMPARE(hovered.value(0).value(0).toString(), it.item);
        QVERIFY(chart_->grab().toImage() != before); // a box with them
        QTest::keyClick(chart_.get(), Qt::Key_Home);
        QVERIFY(chart_->accessibleDescription().count(QLatin1Char(',')) > 0); // said by the keys
    }

    void a_click_selects_data() { everyChart(); }
    void a_click_selects() {
        const Case& it = show();
        QSignalSpy selected(chart_.get(), &Chart::selected);
        auto* curve = qobject_cast<FrontierCurve*>(chart_.get());
        const double before = curve != nullptr ? curve->chosen() : 0.0;
        test::click(*chart_, *chart_->itemCenter(it.item));
        QCOMPARE(selected.size(), it.clickMoves ? 0 : 1);
        if (it.clickMoves)
            QVERIFY(curve->chosen() != before);
        else
            QCOMPARE(selected.at(0).at(0).toString(), it.item);
        // What another view selects is marked here without an echo.
        const QImage plain = chart_->grab().toImage();
        chart_->markSubject(QString());
        chart_->markSubject(chart_->subjectOf(it.item));
        QCOMPARE(selected.size(), it.clickMoves ? 0 : 1);
        QVERIFY(!chart_->selectedId().isEmpty());
    }

    void one_comes_closer_and_back_data() { everyChart(); }
    void one_comes_closer_and_back() {
        const Case& it = show();
        QCOMPARE(chart_->canZoom(), it.zooms);
        const QCPRange whole = chart_->plot()->xAxis->range();
        const auto across = [this] { return chart_->plot()->xAxis->range(); };
        QTest::keyClick(chart_.get(), Qt::Key_Plus);
        test::settle(*chart_);
        if (!it.zooms) { // all of it is read: bars and rows have names
            QCOMPARE(across(), whole);
            return;
        }
        QVERIFY(across().size() < 0.7 * whole.size());
        QVERIFY(across().lower >= whole.lower && across().upper <= whole.upper);
        QTest::keyClick(chart_.get(), Qt::Key_0);
        test::settle(*chart_);
        QCOMPARE(across(), whole);
        const QPointF at = *chart_->itemCenter(it.item);
        const double there = chart_->plot()->xAxis->pixelToCoord(at.x());
        QWheelEvent wheel(at, chart_->mapToGlobal(at), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(test::pictureOf(*chart_), &wheel);
        test::settle(*chart_);
        QVERIFY(across().size() < 0.7 * whole.size());
        // What the mouse is at stays where it is.
        QVERIFY(std::abs(chart_->plot()->xAxis->pixelToCoord(at.x()) - there) <
                0.02 * whole.size());
        QMenu* menu = openMenu(*chart_);
        QVERIFY(actionOf(*menu, "Show all")->isEnabled());
        actionOf(*menu, "Show all")->trigger();
        test::settle(*chart_);
        QCOMPARE(across(), whole);
    }

    void the_plain_wheel_scrolls_the_page_data() { everyChart(); }
    void the_plain_wheel_scrolls_the_page() {
        show();
        const QCPRange whole = chart_->plot()->xAxis->range();
        const QPointF at = chart_->rect().center();
        QWheelEvent wheel(at, chart_->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(test::pictureOf(*chart_), &wheel);
        QVERIFY(!wheel.isAccepted());
        test::settle(*chart_);
        QCOMPARE(chart_->plot()->xAxis->range(), whole);
    }

    void the_menu_writes_pictures_and_numbers_data() { everyChart(); }
    void the_menu_writes_pictures_and_numbers() {
        show();
        const auto folder = test::scratchFolder();
        Chart::setFilePicker([&](QWidget*, const QString& suggestion, const QString&) {
            return QString::fromStdString((folder / suggestion.toStdString()).string());
        });
        QSignalSpy exported(chart_.get(), &Chart::exported);
        QMenu* menu = openMenu(*chart_);
        QVERIFY(menu != nullptr);
        QVERIFY(actionOf(*menu, "Copy picture") != nullptr);
        const std::vector<std::pair<const char*, QByteArray>> files = {
            {"PNG", "\x89PNG"}, {"PDF", "%PDF"}, {"CSV", "\xEF\xBB\xBF"}};
        for (const auto& [what, magic] : files) {
            actionOf(*menu, what)->trigger();
            QVERIFY(exported.back().at(1).toBool());
            QFile file(exported.back().at(0).toString());
            QVERIFY(file.fileName().endsWith(QString::fromLatin1(what), Qt::CaseInsensitive));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(magic.size()) == magic, what);
        }
        QCOMPARE(exported.size(), 3);
    }

    void the_file_has_the_numbers_of_the_chart_data() { everyChart(); }
    void the_file_has_the_numbers_of_the_chart() {
        for (const QLocale& locale : {QLocale(QLocale::English, QLocale::UnitedKingdom),
                                      QLocale(QLocale::German), QLocale(QLocale::French)}) {
            QLocale::setDefault(locale);
            const Case& it = show();
            const auto path = QString::fromStdString((test::scratchFolder() / "x.csv").string());
            QVERIFY(chart_->exportCsv(path));
            const QVector<QStringList> cells = cellsOf(path);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
            QCOMPARE(cells.size(), qsizetype(it.expected.size()) + 1);
            for (std::size_t r = 0; r < it.expected.size(); ++r) {
                const std::vector<double> numbers = numbersOf(cells.at(qsizetype(r) + 1));
                QVERIFY2(numbers.size() >= it.expected[r].size(),
                         qPrintable(cells.at(qsizetype(r) + 1).join(QLatin1Char('|'))));
                const std::size_t ahead = numbers.size() - it.expected[r].size();
                QCOMPARE(ahead, std::size_t(0));
                for (std::size_t i = 0; i < it.expected[r].size(); ++i)
                    QVERIFY2(std::abs(numbers[i] - it.expected[r][i]) <=
                                 0.0005 + 0.05 * (std::abs(it.expected[r][i]) > 1000.0),
                             qPrintable(cells.at(qsizetype(r) + 1).join(QLatin1Char('|'))));
            }
        }
    }

    void money_in_a_file_names_its_currency() {
        for (const char* name : {"scatter", "frontier by ARR", "cost of hires"}) {
            chart_.reset(cases_.at(QString::fromLatin1(name)).make());
            QVERIFY2(chart_->tableTwin()
                         .fileHeaders.join(QLatin1Char('|'))
                         .contains(QStringLiteral("GBP")),
                     name);
        }
    }

    void its_card_shows_the_same_numbers_as_a_table_data() { everyChart(); }
    void its_card_shows_the_same_numbers_as_a_table() {
        const Case& it = cases_.at(QString::fromLatin1(QTest::currentDataTag()));
        Chart* chart = it.make();
        ChartCard card(chart);
        test::showAt(card, QSize(760, 420));
        card.showTable(true);
        const TableTwin twin = chart->tableTwin();
        const TableModel& model = *card.findChild<TableView*>()->model();
        QCOMPARE(model.rowCount(), int(twin.rows.size()));
        QCOMPARE(model.columnCount(), int(twin.headers.size()));
        QCOMPARE(twin.fileRows.size(), twin.rows.size());
        for (int r = 0; r < model.rowCount(); ++r)
            for (int c = 0; c < model.columnCount(); ++c)
                QCOMPARE(model.index(r, c).data().toString(), twin.rows.at(r).at(c));
    }

    void a_column_of_money_is_sorted_by_its_amounts() {
        auto* chart = new HireCostCurve;
        chart->setPoints({{1, 950'000.0, QStringLiteral("£950K")},
                          {2, 1'200'000.0, QStringLiteral("£1.2M")},
                          {3, 80'000.0, QStringLiteral("£80K")}},
                         2, {});
        ChartCard card(chart);
        test::showAt(card, QSize(600, 400));
        card.showTable(true);
        auto& model = *card.findChild<TableView*>()->model();
        model.sort(1, Qt::AscendingOrder);
        QTRY_COMPARE(model.index(0, 1).data().toString(), QStringLiteral("£80K"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("£1.2M"));
    }

    void the_keyboard_brings_a_bar_into_view() {
        UtilisationBars bars;
        bars.setBars(test::sampleBars(90, false));
        test::showAt(bars, QSize(500, 300));
        test::settle(bars);
        QTest::keyClick(&bars, Qt::Key_End);
        test::settle(bars);
        const auto last = bars.itemCenter(QStringLiteral("csm-89"));
        QVERIFY(last && QRectF(bars.plot()->viewport()).contains(*last));
        bars.markSubject(QStringLiteral("csm-2")); // chosen in a table
        test::settle(bars);
        const auto third = bars.itemCenter(QStringLiteral("csm-2"));
        QVERIFY(third && third->x() > bars.plot()->axisRect()->left());
    }

    void a_part_that_is_looked_at_is_drawn_along() {
        chart_.reset(cases_.at(QStringLiteral("fan")).make());
        test::showAt(*chart_, QSize(760, 340));
        test::settle(*chart_);
        chart_->zoom(4.0, QRectF(chart_->plot()->axisRect()->rect()).center());
        test::settle(*chart_);
        const double before = chart_->plot()->xAxis->range().lower;
        QSignalSpy selected(chart_.get(), &Chart::selected);
        test::drag(*chart_, QPointF(400, 120), QPointF(500, 120));
        test::settle(*chart_);
        QVERIFY(chart_->plot()->xAxis->range().lower < before);
        QVERIFY(selected.isEmpty()); // a drag is no click
        chart_->showWhole();
        test::settle(*chart_);
        QCOMPARE(chart_->plot()->xAxis->range().lower, 0.0);
    }
};

HEADROOM_TEST(EveryChartTest)
#include "every_chart_test.moc"
