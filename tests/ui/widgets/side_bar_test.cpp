#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/side_bar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class SideBarTest : public QObject {
    Q_OBJECT

    static QVector<SideBarEntry> entries() {
        return {
            {QStringLiteral("overview"), QStringLiteral("Overview"), Icon::Overview},
            {QStringLiteral("accounts"), QStringLiteral("Accounts"), Icon::Accounts,
             QStringLiteral("Data"), QStringLiteral("1,204")},
            {QStringLiteral("team"), QStringLiteral("Team"), Icon::Team, QStringLiteral("Data")}};
    }

  private slots:
    void collapses_in_a_narrow_window_and_comes_back() {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* bar = new SideBar;
        bar->setEntries(entries());
        row->addWidget(bar);
        test::showAt(window, QSize(1300, 500));
        QVERIFY(!bar->isCollapsed());
        window.resize(1100, 500);
        QTRY_VERIFY(bar->isCollapsed());
        QVERIFY(bar->findChild<QAbstractButton*>()->toolTip() == QStringLiteral("Overview"));
        window.resize(1300, 500);
        QTRY_VERIFY(!bar->isCollapsed());
    }

    void the_keyboard_walks_and_chooses() {
        SideBar bar;
        bar.setEntries(entries());
        bar.setPageEnabled(QStringLiteral("accounts"), false);
        bar.setCurrent(QStringLiteral("overview"));
        test::showAt(bar, QSize(176, 300));
        QSignalSpy chosen(&bar, &SideBar::pageChosen);
        const auto buttons = bar.findChildren<QAbstractButton*>();
        buttons.front()->setFocus();
        QTest::keyClick(buttons.front(), Qt::Key_Down); // over the page that is off
        QVERIFY(buttons.at(2)->hasFocus());
        QTest::keyClick(buttons.at(2), Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("team"));
        QCOMPARE(bar.current(), QStringLiteral("team"));
    }

    void showing_a_page_is_not_choosing_it() {
        SideBar bar;
        bar.setEntries(entries());
        QSignalSpy chosen(&bar, &SideBar::pageChosen);
        bar.setCurrent(QStringLiteral("accounts"));
        QCOMPARE(bar.current(), QStringLiteral("accounts"));
        QVERIFY(chosen.isEmpty());
    }
};

HEADROOM_TEST(SideBarTest)
#include "side_bar_test.moc"
