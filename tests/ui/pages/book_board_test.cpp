#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/book_board.h"

#include <QAccessible>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class BookBoardTest : public QObject {
    Q_OBJECT

    struct Shown {
        std::shared_ptr<const Proposal> books;
        BookBoard board;
        std::vector<std::size_t> put;
        std::int32_t onto = -2;

        Shown() {
            auto session = PlanSession::make(test::smallSamplePlan(), nullptr).value();
            const auto state = session->state();
            books = std::make_shared<const Proposal>(evaluateOwners(state, state->owners).value());
            board.setBooks(books, std::make_shared<const BoardBooks>(boardBooks(*books)), Format());
            QObject::connect(&board, &BookBoard::putDownOn,
                             [this](const std::vector<std::size_t>& accounts, std::int32_t csm) {
                                 put = accounts;
                                 onto = csm;
                             });
            test::showAt(board, QSize(1000, 420));
        }
        BoardModel& model() { return board.boardModel(); }
        QPoint middleOf(int row, int column) {
            return board.visualRect(model().index(row, column)).center();
        }
        void choose(int row, int column) { board.setCurrentIndex(model().index(row, column)); }
    };

    static void dragTo(BookBoard& board, QPoint from, QPoint to) {
        QWidget* area = board.viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step) {
            const QPoint at = from + (to - from) * step / 8;
            QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(area, &move);
        }
    }

  private slots:
    void every_account_stands_once_in_its_csms_column() {
        Shown shown;
        std::vector<int> seen(shown.books->owners.size(), 0);
        for (int column = 0; column < shown.model().columnCount(); ++column)
            for (int row = 0; row < shown.model().bookSize(column); ++row) {
                const auto account = shown.model().accountAt(shown.model().index(row, column));
                QCOMPARE(shown.books->owners[std::size_t(account)], shown.model().csmOf(column));
                ++seen[std::size_t(account)];
            }
        QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    }

    void dragging_tells_the_effect_and_putting_down_asks_for_it() {
        Shown shown;
        const auto account = shown.model().accountAt(shown.model().index(0, 1));
        QSignalSpy trials(&shown.board, &BookBoard::trialChanged);
        dragTo(shown.board, shown.middleOf(0, 1), shown.middleOf(2, 3));
        QVERIFY(shown.board.isLifted());
        QCOMPARE(shown.board.targetColumn(), 3);
        QVERIFY(trials.size() >= 2);
        QCOMPARE(shown.board.effect()->books.front().csm, shown.model().csmOf(3));
        QVERIFY(shown.put.empty()); // nothing is changed before the release
        QTest::mouseRelease(shown.board.viewport(), Qt::LeftButton, {}, shown.middleOf(2, 3));
        QCOMPARE(shown.put, (std::vector<std::size_t>{std::size_t(account)}));
        QCOMPARE(shown.onto, shown.model().csmOf(3));
        QVERIFY(!shown.board.isLifted());
    }

    void escape_while_dragging_puts_back() {
        Shown shown;
        dragTo(shown.board, shown.middleOf(0, 1), shown.middleOf(0, 3));
        QTest::keyClick(&shown.board, Qt::Key_Escape);
        QVERIFY(!shown.board.isLifted());
        QTest::mouseRelease(shown.board.viewport(), Qt::LeftButton, {}, shown.middleOf(0, 3));
        QVERIFY(shown.put.empty());
    }

    void a_click_selects_and_moves_nothing() {
        Shown shown;
        QTest::mouseClick(shown.board.viewport(), Qt::LeftButton, {}, shown.middleOf(2, 2));
        QCOMPARE(shown.board.currentIndex(), shown.model().index(2, 2));
        QVERIFY(shown.put.empty());
    }

    void several_selected_accounts_are_dragged_together() {
        Shown shown;
        QTest::mouseClick(shown.board.viewport(), Qt::LeftButton, {}, shown.middleOf(0, 1));
        QTest::mouseClick(shown.board.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          shown.middleOf(2, 1));
        dragTo(shown.board, shown.middleOf(2, 1), shown.middleOf(0, 2));
        QTest::mouseRelease(shown.board.viewport(), Qt::LeftButton, {}, shown.middleOf(0, 2));
        QCOMPARE(shown.put.size(), std::size_t(2));
        QCOMPARE(shown.onto, shown.model().csmOf(2));
    }

    void the_keyboard_lifts_chooses_and_puts_down() {
        Shown shown;
        shown.choose(1, 2);
        const auto account = shown.board.currentAccount();
        QTest::keyClick(&shown.board, Qt::Key_Space);
        QVERIFY(shown.board.isLifted());
        QTest::keyClick(&shown.board, Qt::Key_Right);
        QTest::keyClick(&shown.board, Qt::Key_Right);
        QCOMPARE(shown.board.targetColumn(), 4);
        QVERIFY(shown.board.accessibleDescription().contains(shown.model().columnName(4)));
        QTest::keyClick(&shown.board, Qt::Key_Return);
        QCOMPARE(shown.put, (std::vector<std::size_t>{std::size_t(account)}));
        QCOMPARE(shown.onto, shown.model().csmOf(4));
    }

    void a_letter_jumps_to_the_next_csm_of_that_name() {
        Shown shown;
        shown.choose(0, 1);
        const int last = shown.model().columnCount() - 1;
        const QString letter = shown.model().columnName(last).left(1);
        QTest::keyClick(&shown.board, Qt::Key_Space);
        QTest::keyClicks(&shown.board, letter);
        QVERIFY(shown.model().columnName(shown.board.targetColumn()).startsWith(letter));
        QTest::keyClick(&shown.board, Qt::Key_Escape);
        QVERIFY(!shown.board.isLifted());
    }

    void sideways_goes_to_the_next_book_even_when_it_is_shorter() {
        Shown shown;
        int column = 1;
        while (shown.model().bookSize(column + 1) >= shown.model().bookSize(column))
            ++column;
        shown.choose(shown.model().bookSize(column) - 1, column);
        QTest::keyClick(&shown.board, Qt::Key_Right);
        QCOMPARE(shown.board.currentIndex(),
                 shown.model().index(shown.model().bookSize(column + 1) - 1, column + 1));
    }

    void a_screen_reader_is_told_account_hours_and_book() {
        Shown shown;
        const QString said = shown.model().index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.contains(shown.model().columnName(1)));
        QVERIFY(said.contains(shown.model().index(0, 1).data().toString()));
        QVERIFY(shown.model()
                    .headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("of capacity")));
    }
};

HEADROOM_TEST(BookBoardTest)
#include "book_board_test.moc"
