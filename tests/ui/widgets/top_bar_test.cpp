#include "ui/widgets/top_bar.h"

#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <algorithm>

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
    void an_action_with_a_menu_opens_it_under_its_button() {
        QAction add(QStringLiteral("Add hire…"));
        QAction plan(QStringLiteral("Plan hiring"));
        QMenu menu;
        add.setMenu(&menu);
        TopBar bar;
        bar.setActions({&add, &plan});
        for (const QPushButton* button : bar.findChildren<QPushButton*>()) {
            if (button->text() == add.text())
                QCOMPARE(button->menu(), &menu);
            if (button->text() == plan.text())
                QVERIFY(button->menu() == nullptr);
        }
    }
    void undo_and_redo_lose_their_words_before_the_actions_of_the_page_go() {
        QAction undo(QStringLiteral("Undo"));
        QAction redo(QStringLiteral("Redo"));
        QAction primary(QStringLiteral("Diesen Plan verwenden"));
        QAction add(QStringLiteral("Einstellung hinzufügen…"));
        QAction plan(QStringLiteral("Einstellungen planen"));
        QWidget window;
        TopBar& bar = *new TopBar(&window);
        bar.setUndoActions(&undo, &redo);
        bar.setTitle(QStringLiteral("Einstellungsplan"));
        bar.setPrimary(&primary);
        bar.setActions({&add, &plan});
        bar.setScenario(QStringLiteral("FY27 base"));
        bar.setComparedWith(QStringLiteral("Heutige Portfolios"));
        test::showAt(window, QSize(1900, 200));
        const auto shown = [&bar](const QString& text) {
            const auto buttons = bar.findChildren<QPushButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
                return button->isVisible() && button->text() == text;
            });
        };
        bool actionsBesideIcons = false;
        for (int width = 1900; width >= 1180; width -= 24) {
            bar.resize(width, bar.sizeHint().height());
            QCoreApplication::sendPostedEvents();
            QCOMPARE(shown(add.text()), shown(plan.text()));
            QVERIFY2(shown(add.text()) || !shown(undo.text()), qPrintable(QString::number(width)));
            actionsBesideIcons |= shown(add.text()) && !shown(undo.text());
        }
        QVERIFY(actionsBesideIcons);
        QTRY_COMPARE(test::clippedTexts(bar).join(QLatin1Char('|')), QString());
    }
};

HEADROOM_TEST(TopBarTest)
#include "top_bar_test.moc"
