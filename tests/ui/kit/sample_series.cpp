#include "tests/ui/kit/sample_series.h"

#include "planner/base/random.h"
#include "ui/text/format.h"

#include <cmath>

namespace headroom::test {
namespace {

using namespace headroom::ui;

const QStringList people = {
    QStringLiteral("A. Osei"),   QStringLiteral("B. Lindqvist"), QStringLiteral("C. Moreau"),
    QStringLiteral("D. Patel"),  QStringLiteral("E. Novak"),     QStringLiteral("F. Haddad"),
    QStringLiteral("G. Romano"), QStringLiteral("H. Sato"),      QStringLiteral("I. Byrne"),
    QStringLiteral("J. Okafor"), QStringLiteral("K. Meyer"),     QStringLiteral("L. Duarte"),
    QStringLiteral("M. Ahmed"),  QStringLiteral("N. Weiss"),     QStringLiteral("O. Santos"),
    QStringLiteral("P. Kaur"),   QStringLiteral("Q. Laurent"),   QStringLiteral("R. Jensen"),
    QStringLiteral("S. Costa"),  QStringLiteral("T. Ivanov"),    QStringLiteral("U. Banda"),
    QStringLiteral("V. Rossi"),  QStringLiteral("W. Chen"),      QStringLiteral("Y. Adeyemi")};
const QStringList segments = {QStringLiteral("Strategic"), QStringLiteral("Growth"),
                              QStringLiteral("Mid-market"), QStringLiteral("Tech-touch")};
const QStringList words = {QStringLiteral("Northwind"), QStringLiteral("Contoso"),
                           QStringLiteral("Fabrikam"),  QStringLiteral("Litware"),
                           QStringLiteral("Tailspin"),  QStringLiteral("Adatum")};
const QStringList trades = {QStringLiteral("Traders"), QStringLiteral("Rail"),
                            QStringLiteral("Labs"), QStringLiteral("Insurance Group"),
                            QStringLiteral("Toys")};

/// 0…1, decided by row and purpose alone.
double share(int row, int purpose) {
    const std::uint64_t bits = hashCounters(static_cast<std::uint64_t>(row) + 1U,
                                            static_cast<std::uint64_t>(purpose) + 7U, 3U);
    return static_cast<double>(bits >> 11U) * 0x1.0p-53;
}

double arrOf(int row) {
    return std::round(std::pow(10.0, 3.1 + 2.6 * share(row, 1)) * 100.0) / 100.0;
}

int segmentOf(double arr, double complexity) {
    if (arr >= 100'000.0)
        return 0;
    if (arr >= 25'000.0)
        return 1;
    return complexity >= 40.0 ? 2 : 3;
}

double complexityOf(int row) {
    return std::min(100.0,
                    std::max(0.0, 20.0 + 60.0 * share(row, 2) + 30.0 * (share(row, 3) - 0.6)));
}

QString nameOf(int row) {
    return words.at(row % words.size()) + QLatin1Char(' ') +
           trades.at((row / int(words.size())) % trades.size()) + QLatin1Char(' ') +
           QString::number(row);
}

} // namespace

QVector<UtilisationBar> sampleBars(int count, bool pairs) {
    QVector<UtilisationBar> bars;
    for (int i = 0; i < count; ++i) {
        UtilisationBar bar;
        bar.id = QStringLiteral("csm-%1").arg(i);
        bar.name = people.at(i % people.size());
        const double now = 0.5 + 0.55 * share(i, 4) + (i % 9 == 3 ? 0.4 : 0.0);
        bar.after = pairs ? 0.84 + 0.12 * share(i, 5) : now;
        if (pairs)
            bar.before = now;
        bar.facts = {QStringLiteral("41 accounts, £2.1M ARR")};
        bars << bar;
    }
    return bars;
}

QVector<ScatterPoint> samplePoints(int count) {
    QVector<ScatterPoint> points;
    for (int i = 0; i < count; ++i) {
        const double arr = arrOf(i);
        const double complexity = complexityOf(i);
        points << ScatterPoint{
            QStringLiteral("acc-%1").arg(i), nameOf(i), arr, complexity,
            std::array{0, 2, 1, 4}.at(static_cast<std::size_t>(segmentOf(arr, complexity)))};
    }
    return points;
}

QVector<ThresholdLine> sampleThresholds() {
    ThresholdLine growth{QStringLiteral("growth"), QStringLiteral("Growth from"), Qt::Vertical,
                         25'000.0};
    ThresholdLine strategic{QStringLiteral("strategic"), QStringLiteral("Strategic from"),
                            Qt::Vertical, 100'000.0};
    ThresholdLine mid{QStringLiteral("mid"), QStringLiteral("Mid-market from complexity"),
                      Qt::Horizontal, 40.0};
    mid.to = 25'000.0;
    return {growth, strategic, mid};
}

QVector<ScatterRegion> sampleRegions() {
    return {{QStringLiteral("Mid-market"), 3'000.0, 96.0, 1},
            {QStringLiteral("Tech-touch"), 3'000.0, 3.0, 4},
            {QStringLiteral("Growth"), 50'000.0, 96.0, 2},
            {QStringLiteral("Strategic"), 400'000.0, 96.0, 0}};
}

std::vector<Month> sampleMonths(int count) {
    std::vector<Month> months;
    for (int i = 0; i < count; ++i)
        months.push_back(Month(2026, 11) + i);
    return months;
}

SupplyDemandSeries sampleSupplyDemand() {
    SupplyDemandSeries series;
    series.months = sampleMonths(25);
    series.historyMonths = 4;
    for (int i = 0; i < 25; ++i) {
        const double middle = 22.6 + 0.32 * i;
        const double spread = i < 4 ? 0.0 : 0.09 * (i - 3);
        series.demand.push_back(middle);
        series.p10.push_back(middle - 1.28 * spread);
        series.p25.push_back(middle - 0.67 * spread);
        series.p75.push_back(middle + 0.67 * spread);
        series.p90.push_back(middle + 1.28 * spread);
        series.supply.push_back(24.5 + (i > 6 ? 0.38 * (i - 6) : 0.0) - (i > 15 ? 0.6 : 0.0));
        series.withoutHires.push_back(i < 7 ? 24.0 : (i < 16 ? 23.0 : 22.0));
    }
    for (const int month : {5, 9, 11, 14, 17, 18, 21})
        series.starts.push_back({QString::number(month), QStringLiteral("Mid-market hire"),
                                 series.months[static_cast<std::size_t>(month)]});
    series.shortFrom = Month(2027, 6);
    return series;
}

QVector<TimelineRow> sampleHires() {
    const QStringList names = {QStringLiteral("Mid-market 1"), QStringLiteral("Strategic (German)"),
                               QStringLiteral("Mid-market 2"), QStringLiteral("Growth 1"),
                               QStringLiteral("Strategic 2")};
    QVector<TimelineRow> rows;
    for (int i = 0; i < names.size(); ++i) {
        const Month open = Month(2027, 1) + 3 * i;
        TimelineRow row;
        row.id = QStringLiteral("hire-%1").arg(i);
        row.name = names.at(i);
        row.open = open.firstDay() + std::chrono::days(14);
        row.start = (open + 3).firstDay();
        row.ramped = (open + (i % 2 == 0 ? 7 : 9)).firstDay();
        rows << row;
    }
    return rows;
}

QVector<FrontierPoint> sampleFrontier() {
    QVector<FrontierPoint> points;
    for (int moves = 0; moves <= 150; moves += moves < 40 ? 2 : 10)
        points << FrontierPoint{moves, 0.932 + 0.448 * std::exp(-moves / 8.0), {}};
    return points;
}

BridgeSeries sampleBridge() {
    BridgeSeries series;
    series.fromName = QStringLiteral("FY27 base");
    series.from = 27.1;
    series.toName = QStringLiteral("Fast growth");
    series.to = 31.5;
    series.unit = QStringLiteral("FTE");
    series.steps = {{QStringLiteral("logos"), QStringLiteral("New logos"), 3.1, {}},
                    {QStringLiteral("churn"), QStringLiteral("Churn"), -0.7, {}},
                    {QStringLiteral("ramp"), QStringLiteral("Longer ramp of hires"), 0.8, {}},
                    {QStringLiteral("ratio"), QStringLiteral("Ratio 70 → 64"), 1.2, {}}};
    return series;
}

QVector<OverlayLine> sampleLines() {
    QVector<OverlayLine> lines;
    const QStringList names = {QStringLiteral("FY27 base"), QStringLiteral("Fast growth"),
                               QStringLiteral("Hiring freeze")};
    for (int i = 0; i < names.size(); ++i) {
        OverlayLine line;
        line.id = QString::number(i);
        line.name = names.at(i);
        line.series = std::array{0, 1, 3}.at(static_cast<std::size_t>(i));
        line.dashed = i == 2;
        for (int month = 0; month < 25; ++month)
            line.values.push_back(22.5 + month * std::array{0.4, 0.6, 0.37}.at(std::size_t(i)));
        lines << line;
    }
    return lines;
}

HeatMapGrid sampleHeatMap() {
    HeatMapGrid grid;
    grid.measure = QStringLiteral("Utilisation");
    grid.middle = 0.9;
    grid.lowest = 0.4;
    grid.highest = 1.4;
    grid.text = [](double value) { return Format().percent(value); };
    for (int i = 0; i < 6; ++i) {
        grid.rowIds << QString::number(i);
        grid.rowNames << people.at(i);
        grid.values.emplace_back();
        for (int month = 0; month < 12; ++month)
            grid.values.back().push_back(0.5 + 0.8 * share(i * 12 + month, 6));
    }
    grid.values[2][3] = std::nan("");
    for (const Month month : sampleMonths(12)) {
        grid.columnIds << QString::fromStdString(toIso(month));
        grid.columnNames << Format().monthShort(month);
    }
    return grid;
}

QVector<TornadoBar> sampleTornado() {
    return {{QStringLiteral("g"), QStringLiteral("New customers a quarter"), 25.1, 31.4,
             QStringLiteral("30"), QStringLiteral("70")},
            {QStringLiteral("a"), QStringLiteral("Attrition"), 26.4, 29.6, QStringLiteral("10%"),
             QStringLiteral("20%")},
            {QStringLiteral("r"), QStringLiteral("Ramp"), 27.6, 28.9, QStringLiteral("3 months"),
             QStringLiteral("6 months")},
            {QStringLiteral("p"), QStringLiteral("Productive hours a month"), 29.0, 26.9,
             QStringLiteral("90 h"), QStringLiteral("105 h")}};
}

QVector<HireCostPoint> sampleHireCosts() {
    QVector<HireCostPoint> points;
    for (int hires = 4; hires <= 12; ++hires) {
        const double cost = 9'400'000.25 + 61'000.5 * (hires - 8) * (hires - 8);
        points << HireCostPoint{hires, cost, Format().moneyCompact(cost)};
    }
    return points;
}

TableContent sampleAccounts(int count) {
    const Format format;
    TableContent content;
    content.rowCount = count;
    content.rowNoun = QStringLiteral("accounts");
    content.rowId = [](int row) { return QStringLiteral("acc-%1").arg(row); };

    TableColumn name{QStringLiteral("account"), QStringLiteral("Account"), {}};
    name.width = 210;
    name.strong = true;
    name.stretches = true;
    name.text = nameOf;
    TableColumn segment{QStringLiteral("segment"), QStringLiteral("Segment"), {}};
    segment.pill = true;
    segment.text = [](int row) { return segments.at(segmentOf(arrOf(row), complexityOf(row))); };
    TableColumn arr{QStringLiteral("arr"), QStringLiteral("ARR"),
                    QStringLiteral("Annual recurring revenue")};
    arr.kind = TableColumn::Kind::Number;
    arr.width = 110;
    arr.number = arrOf;
    arr.text = [format](int row) { return format.moneyCompact(arrOf(row)); };
    arr.footer = TableColumn::Footer::Sum;
    arr.footerText = [format](double sum) { return format.moneyCompact(sum); };
    TableColumn hours{QStringLiteral("hours"), QStringLiteral("Hours a month"), {}};
    hours.kind = TableColumn::Kind::Number;
    hours.number = [](int row) { return row % 11 == 5 ? std::nan("") : 0.2 + 6.0 * share(row, 8); };
    hours.text = [format, number = hours.number](int row) {
        return std::isnan(number(row)) ? QString() : format.number(number(row), 1);
    };
    hours.tone = [number = hours.number](int row) {
        return number(row) > 5.5 ? Tone::Danger : Tone::Neutral;
    };
    hours.footer = TableColumn::Footer::Sum;
    hours.footerText = [format](double sum) { return format.number(sum, 0); };
    TableColumn renewal{QStringLiteral("renewal"), QStringLiteral("Renewal"), {}};
    renewal.kind = TableColumn::Kind::Date;
    const Date asOf = makeDate(2026, 11, 3);
    const auto day = [asOf](int row) { return asOf + std::chrono::days(row * 37 % 700 - 60); };
    renewal.number = [day](int row) { return double(day(row).time_since_epoch().count()); };
    renewal.text = [format, day](int row) { return format.date(day(row)); };
    TableColumn csm{QStringLiteral("csm"), QStringLiteral("CSM"), {}};
    csm.editable = true;
    csm.text = [](int row) { return row % 7 == 0 ? QString() : people.at(row % people.size()); };
    TableColumn links{QStringLiteral("do"), QString(), {}};
    links.kind = TableColumn::Kind::Links;
    links.links = [](int) { return QStringList{QStringLiteral("Pin"), QStringLiteral("Reject")}; };
    content.columns = {name, segment, arr, hours, renewal, csm, links};
    return content;
}

} // namespace headroom::test
