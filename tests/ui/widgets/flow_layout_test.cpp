#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class FlowLayoutTest : public QObject {
    Q_OBJECT
  private slots:
    void columns_are_equal_and_spread_evenly_over_the_rows() {
        QWidget page;
        auto* flow = new FlowLayout(&page, 150);
        QVector<KpiCard*> cards;
        for (int i = 0; i < 6; ++i) {
            cards << new KpiCard(QStringLiteral("Caption"));
            cards.back()->setValue(QStringLiteral("1,204"), QStringLiteral("detail"));
            flow->addWidget(cards.back());
        }
        test::showAt(page, QSize(1200, 300));
        for (const auto* card : cards)
            QCOMPARE(card->y(), 0);
        QCOMPARE(cards.back()->geometry().right(), 1199);
        test::showAt(page, QSize(860, 400)); // five would fit: 3 + 3, not 5 + 1
        QCOMPARE(cards.at(2)->y(), 0);
        QVERIFY(cards.at(3)->y() > 0);
        QCOMPARE(cards.at(3)->x(), 0);
        QCOMPARE(cards.at(3)->height(), cards.at(5)->height());
    }
};

HEADROOM_TEST(FlowLayoutTest)
#include "flow_layout_test.moc"
