#include "ui/style/focus_mark.h"

#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace headroom;
using namespace headroom::ui;

class FocusMarkTest : public QObject {
    Q_OBJECT

    /// A table between two buttons.
    struct Shown {
        QWidget window;
        QPushButton* first = new QPushButton(QStringLiteral("First"));
        QStandardItemModel cells{3, 2};
        QTableView* table = new QTableView;
        QPushButton* last = new QPushButton(QStringLiteral("Last"));

        Shown() {
            auto* column = new QVBoxLayout(&window);
            for (QWidget* widget : {static_cast<QWidget*>(first), static_cast<QWidget*>(table),
                                    static_cast<QWidget*>(last)})
                column->addWidget(widget);
            table->setModel(&cells);
            table->setTabKeyNavigation(false);
            test::showAt(window, QSize(400, 300));
            window.activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(&window));
            first->setFocus(Qt::OtherFocusReason);
        }
    };

  private slots:
    void what_the_program_gives_the_focus_is_not_marked() {
        const Shown shown;
        QVERIFY(shown.first->hasFocus());
        QVERIFY(!focusIsMarked(*shown.first));
    }

    void keys_that_move_the_focus_mark_it() {
        const Shown shown;
        QTest::keyClick(shown.first, Qt::Key_Tab);
        QVERIFY(shown.table->hasFocus());
        QVERIFY(focusIsMarked(*shown.table));
        QTest::keyClick(shown.table, Qt::Key_Backtab);
        QVERIFY(focusIsMarked(*shown.first));
        QVERIFY(!focusIsMarked(*shown.table));
    }

    void a_key_pressed_marks_and_a_modifier_alone_does_not() {
        const Shown shown;
        QTest::keyPress(shown.first, Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(!focusIsMarked(*shown.first)); // the beginning of a shortcut
        QTest::keyClick(shown.first, Qt::Key_Down);
        QVERIFY(focusIsMarked(*QApplication::focusWidget()));
    }

    void a_click_marks_nothing_but_a_cell() {
        const Shown shown;
        QTest::mouseClick(shown.last, Qt::LeftButton);
        QVERIFY(shown.last->hasFocus());
        QVERIFY(!focusIsMarked(*shown.last));
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton);
        QVERIFY(focusIsMarked(*shown.table));
        QTest::keyClick(shown.table, Qt::Key_Tab);
        QVERIFY(focusIsMarked(*shown.last));
        QTest::mouseClick(shown.last, Qt::LeftButton); // it has the focus already
        QVERIFY(!focusIsMarked(*shown.last));
    }

    void a_proxy_is_marked_with_what_it_stands_for() {
        Shown shown;
        shown.window.setFocusProxy(shown.first);
        QVERIFY(!focusIsMarked(shown.window));
        QTest::keyClick(shown.table, Qt::Key_Backtab);
        shown.first->setFocus(Qt::TabFocusReason);
        shown.last->setFocus(Qt::OtherFocusReason);
        shown.first->setFocus(Qt::TabFocusReason);
        QVERIFY(focusIsMarked(shown.window));
    }
};

HEADROOM_TEST(FocusMarkTest)
#include "focus_mark_test.moc"
