#include "ui/widgets/top_bar.h"

#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class TopBarTest : public QObject {
    Q_OBJECT
  private slots:
    void names_that_do_not_fit_end_in_dots_and_say_all_of_it_in_a_tip() {
        QAction undo(QStringLiteral("Undo"));
        QAction redo(QStringLiteral("Redo"));
        QAction primary(QStringLiteral("Balance books"));
        QWidget window; // else its own layout would keep the bar from getting too narrow
        TopBar& bar = *new TopBar(&window);
        bar.setUndoActions(&undo, &redo);
        bar.setTitle(QStringLiteral("Hiring roadmap"));
        bar.setPrimary(&primary);
        bar.setScenario(QStringLiteral("FY27 R&D base with a freeze and two more in Lisbon"));
        bar.setComparedWith(QStringLiteral("Current books"));
        bar.resize(1024, bar.sizeHint().height());
        test::showAt(window, QSize(1024, 200));
        const QPushButton& scenario = *bar.scenarioButton();
        const QPushButton& compared = *bar.comparedButton();
        QTRY_VERIFY(scenario.text().endsWith(QChar(0x2026)));
        QVERIFY(scenario.text().contains(QStringLiteral("R&&D"))); // no mark for Alt
        QVERIFY(scenario.toolTip().contains(QStringLiteral("Lisbon")));
        QVERIFY(scenario.accessibleName().endsWith(QStringLiteral("Lisbon")));
        QCOMPARE(compared.text(), QStringLiteral("vs Current books"));
        QVERIFY(compared.toolTip().isEmpty());
        QTRY_COMPARE(test::clippedTexts(bar).join(QLatin1Char('|')), QString());
        bar.resize(800, bar.height()); // narrower than the window can be: both give way
        QTRY_VERIFY(compared.text().endsWith(QChar(0x2026)));
        QTRY_COMPARE(test::clippedTexts(bar).join(QLatin1Char('|')), QString());
        bar.setScenario(QStringLiteral("FY27"));
        bar.setComparedWith(QStringLiteral("FY26"));
        bar.resize(1024, bar.height());
        QTRY_COMPARE(scenario.text(), QStringLiteral("Scenario: FY27"));
        QVERIFY(scenario.toolTip().isEmpty());
    }
};

HEADROOM_TEST(TopBarTest)
#include "top_bar_test.moc"
