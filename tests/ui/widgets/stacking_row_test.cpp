#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/stacking_row.h"
#include "ui/widgets/table_view.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

/// What gives way when there is little room.
class StackingRowTest : public QObject {
    Q_OBJECT
  private slots:
    void tables_that_would_be_cut_stand_one_below_the_other() {
        StackingRow row(300);
        row.setKeepsWhole(true);
        TableModel model;
        model.setContent(test::sampleAccounts(5));
        for (int i = 0; i < 2; ++i) {
            auto* table = new TableView(QStringLiteral("Accounts"));
            table->setModel(&model);
            row.addWidget(table, 1);
        }
        test::showAt(row, QSize(3000, 400));
        QVERIFY(!row.isStacked());
        test::showAt(row, QSize(900, 400));
        QVERIFY(row.isStacked());
        test::showAt(row, QSize(3000, 400));
        QVERIFY(!row.isStacked());
    }

    void a_narrow_search_box_gives_the_short_hint() {
        SearchBox box(Icon::Filter, QStringLiteral("Filter rows"));
        box.setHints(QStringLiteral("Filter, e.g. arr>100k segment:strategic"),
                     QStringLiteral("Filter"));
        test::showAt(box, QSize(600, 32));
        QCOMPARE(box.placeholderText(), QStringLiteral("Filter, e.g. arr>100k segment:strategic"));
        test::showAt(box, QSize(140, 32));
        QCOMPARE(box.placeholderText(), QStringLiteral("Filter"));
        QCOMPARE(box.accessibleName(), QStringLiteral("Filter rows"));
    }
};

HEADROOM_TEST(StackingRowTest)
#include "stacking_row_test.moc"
