#include "tests/support/test_registry.h"
#include "ui/models/quick_filter.h"

#include <QTest>
#include <cmath>

using namespace headroom;
using namespace headroom::ui;

namespace {

struct Row {
    const char* account;
    const char* segment;
    double arr;
    const char* csm;
    int renewalIn; // days after the as-of date
    double load;
};

constexpr std::array rows = {Row{"Northwind Traders", "Strategic", 412'000, "D. Patel", 30, 1.38},
                             Row{"Contoso Rail", "Growth", 88'000, "", 120, 0.5},
                             Row{"Nordic Toys", "Strategic", 100'000, "A. Osei", -5, 0.9},
                             Row{"Fabrikam -Labs", "Tech-touch", 900, "A. Osei", 90, 0.75}};

const Date asOf = makeDate(2026, 11, 3);

TableColumns columns() {
    const auto text = [](const char* key, const char* title, auto member) {
        TableColumn column;
        column.key = QString::fromLatin1(key);
        column.title = QString::fromLatin1(title);
        column.text = [member](int row) {
            return QString::fromLatin1(rows.at(static_cast<std::size_t>(row)).*member);
        };
        return column;
    };
    TableColumn arr = text("arr", "ARR", &Row::account);
    arr.kind = TableColumn::Kind::Number;
    arr.number = [](int row) { return rows.at(static_cast<std::size_t>(row)).arr; };
    TableColumn load = arr;
    load.key = QStringLiteral("utilisation");
    load.title = QStringLiteral("Utilisation");
    load.number = [](int row) { return rows.at(static_cast<std::size_t>(row)).load; };
    TableColumn renewal = arr;
    renewal.key = QStringLiteral("renewal");
    renewal.title = QStringLiteral("Renewal");
    renewal.kind = TableColumn::Kind::Date;
    renewal.number = [](int row) {
        const auto days = asOf.time_since_epoch().count();
        return double(days) + rows.at(static_cast<std::size_t>(row)).renewalIn;
    };
    return {text("account", "Account", &Row::account),
            text("segment", "Segment", &Row::segment),
            arr,
            load,
            renewal,
            text("csm", "CSM", &Row::csm)};
}

QuickFilter filterOf(const char* text) {
    FilterContext context;
    context.asOf = asOf;
    return QuickFilter::parse(QString::fromUtf8(text), columns(), context);
}

} // namespace

class QuickFilterTest : public QObject {
    Q_OBJECT
  private slots:
    void words_pick_rows_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::vector<int>>("kept");
        const auto row = [](const char* text, std::vector<int> kept) {
            QTest::newRow(text) << QByteArray(text) << kept;
        };
        row("", {0, 1, 2, 3});
        row("nor", {0, 2});
        row("NORTHwind", {0});
        row("arr>100k", {0});
        row("arr>=100k", {0, 2});
        row("arr<1000", {3});
        row("arr=88k", {1});
        row("arr>0.4m", {0});
        row("segment:strategic", {0, 2});
        row("segment:strategic,growth", {0, 1, 2});
        row("segment:strategic arr>100k", {0});
        row("csm:none", {1});
        row("-csm:none", {0, 2, 3});
        row("-nordic", {0, 1, 3});
        row("renewal<90d", {0});
        row("renewal<=90d", {0, 3});
        row("renewal>90d", {1});
        row("renewal<2026-11-03", {2});
        row("util>90%", {0});
        row("util>=90%", {0, 2});
        row("\"contoso rail\"", {1});
        row("csm:\"a. osei\"", {2, 3});
        row("seg:tech", {3}); // a unique beginning is enough
    }

    void words_pick_rows() {
        QFETCH(QByteArray, text);
        QFETCH(std::vector<int>, kept);
        const QuickFilter filter = filterOf(text.constData());
        QCOMPARE(filter.problem(), QString());
        std::vector<int> found;
        for (int row = 0; row < 4; ++row)
            if (filter.matches(row))
                found.push_back(row);
        QCOMPARE(found, kept);
    }

    void says_what_it_did_not_understand() {
        QVERIFY(filterOf("colour:red").problem().contains(QStringLiteral("colour")));
        QVERIFY(filterOf("arr>lots").problem().contains(QStringLiteral("lots")));
        QVERIFY(filterOf("renewal<soon").problem().contains(QStringLiteral("soon")));
        QVERIFY(!filterOf("colour:red").matches(0)); // searched as text
    }

    void absent_numbers_match_no_comparison() {
        TableColumns only = columns();
        only.at(2).number = [](int) { return std::nan(""); };
        for (const char* text : {"arr>0", "arr<=0", "arr=0"})
            QVERIFY(!QuickFilter::parse(QString::fromLatin1(text), only).matches(0));
    }
};

HEADROOM_TEST(QuickFilterTest)
#include "quick_filter_test.moc"
