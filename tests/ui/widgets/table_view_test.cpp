#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/table_footer.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <memory>

using namespace headroom;
using namespace headroom::ui;

class TableViewTest : public QObject {
    Q_OBJECT

    struct Shown {
        TableModel model;
        TableView view{QStringLiteral("Accounts")};
        std::vector<CellEdit> edits;

        explicit Shown(int rows, QSize size = QSize(900, 400)) {
            model.setEditHook([this](const std::vector<CellEdit>& asked) {
                edits = asked;
                return QString();
            });
            model.setContent(test::sampleAccounts(rows));
            view.setModel(&model);
            test::showAt(view, size);
        }
        void clickHeader(int section, Qt::KeyboardModifiers keys = Qt::NoModifier) {
            QHeaderView* header = view.grid()->horizontalHeader();
            const int x = header->sectionViewportPosition(section) + 20;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, QPoint(x, 15));
        }
        void select(int from, int to, int column) {
            view.grid()->setCurrentIndex(model.index(from, column));
            view.grid()->selectionModel()->select(
                QItemSelection(model.index(from, 0), model.index(to, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    };

  private slots:
    void the_table_follows_the_keyboard() {
        Shown shown(200, QSize(500, 300));
        QTableView& grid = *shown.view.grid();
        grid.setFocus();
        grid.setCurrentIndex(shown.model.index(0, 0));
        const auto sees = [&grid] {
            const QRect cell = grid.visualRect(grid.currentIndex());
            return grid.viewport()->rect().intersects(cell) && cell.top() >= 0 && cell.left() >= 0;
        };
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&grid, Qt::Key_Down);
            QVERIFY2(sees(), qPrintable(QString::number(i)));
        }
        QCOMPARE(grid.currentIndex().row(), 40);
        for (const int key : {Qt::Key_End, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_PageUp}) {
            QTest::keyClick(&grid, Qt::Key(key));
            QVERIFY2(sees(), qPrintable(QKeySequence(key).toString()));
        }
    }

    void a_row_to_be_edited_comes_into_view() {
        Shown shown(200, QSize(500, 300));
        TableContent content = test::sampleAccounts(200);
        content.rowId = [](int row) { return QString::number(row); };
        content.columns[1].editable = true;
        shown.model.setContent(content);
        shown.view.editCell(QStringLiteral("150"), content.columns[1].key);
        const QTableView& grid = *shown.view.grid();
        QCOMPARE(grid.currentIndex().row(), 150);
        QVERIFY(grid.viewport()->rect().contains(grid.visualRect(grid.currentIndex()).center()));
    }

    void a_table_that_scrolls_sideways_anyhow_cuts_nothing_short() {
        const QString prose(40, QLatin1Char('w'));
        TableColumn words{.key = QStringLiteral("words"),
                          .title = QStringLiteral("Words"),
                          .width = 60,
                          .stretches = true,
                          .text = [prose](int) { return prose; }};
        TableColumn figure{.key = QStringLiteral("figure"),
                           .title = QStringLiteral("A figure with a long head"),
                           .text = [](int) { return QStringLiteral("1"); }};
        TableModel model;
        TableContent content;
        content.columns = {words, figure};
        content.rowCount = 3;
        model.setContent(std::move(content));
        TableView view(QStringLiteral("Words"));
        view.setModel(&model);
        test::showAt(view, QSize(900, 300));
        const QFontMetrics metrics(view.grid()->font());
        const int whole = metrics.horizontalAdvance(prose);
        QVERIFY(view.grid()->columnWidth(0) >= whole);
        view.resize(view.grid()->columnWidth(1) + 100, 300); // gives way …
        QTRY_VERIFY(view.grid()->columnWidth(0) < whole);
        view.resize(view.grid()->columnWidth(1) + 40, 300); // … as long as that helps
        QTRY_VERIFY(view.grid()->columnWidth(0) >= whole);
    }

    void a_click_sorts_a_second_turns_a_third_takes_back() {
        Shown shown(50);
        shown.clickHeader(2);
        QCOMPARE(shown.model.sortKeys(), (std::vector<SortKey>{{2, true}})); // numbers: most first
        shown.clickHeader(2);
        QCOMPARE(shown.model.sortKeys(), (std::vector<SortKey>{{2, false}}));
        shown.clickHeader(2);
        QVERIFY(shown.model.sortKeys().empty());
        shown.clickHeader(1);
        shown.clickHeader(2, Qt::ControlModifier);
        QCOMPARE(shown.model.sortKeys(), (std::vector<SortKey>{{1, false}, {2, true}}));
    }

    void copies_the_selection_in_the_order_on_screen() {
        Shown shown(10);
        shown.view.grid()->horizontalHeader()->moveSection(2, 1);
        shown.view.grid()->setColumnHidden(4, true);
        shown.select(2, 3, 0);
        QTest::keyClick(shown.view.grid(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QStringList cells = lines.front().split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells.at(0), shown.model.index(2, 0).data().toString());
        QCOMPARE(cells.at(1), shown.model.index(2, 2).data().toString());
        QCOMPARE(cells.at(2), shown.model.index(2, 1).data().toString());
    }

    void pastes_a_block_as_one_gesture_from_the_current_cell() {
        Shown shown(10);
        shown.select(4, 4, 5);
        QGuiApplication::clipboard()->setText(QStringLiteral("X\nY\n"));
        shown.view.paste();
        const QString csm = QStringLiteral("csm");
        QCOMPARE(shown.edits, (std::vector<CellEdit>{{4, csm, QStringLiteral("X")},
                                                     {5, csm, QStringLiteral("Y")}}));
    }

    void a_table_that_was_copied_pastes_back_as_it_was() {
        Shown shown(10);
        shown.select(0, 9, 3);
        shown.view.copy(); // with the titles
        QSignalSpy problem(&shown.view, &TableView::problemChanged);
        shown.select(0, 0, 3);
        shown.view.paste();
        QVERIFY(shown.edits.empty());
        QCOMPARE(problem.back().value(0).toString(), QString());
    }

    void of_rows_that_come_back_only_what_was_changed_is_pasted() {
        Shown shown(10);
        shown.select(2, 3, 2);
        shown.view.copy();
        auto cells = tsvRows(QGuiApplication::clipboard()->text());
        cells.at(1)[5] = QStringLiteral("Somebody \"else\"");
        QGuiApplication::clipboard()->setText(tsvOf(cells));
        shown.view.paste();
        QCOMPARE(shown.edits, (std::vector<CellEdit>{{3, QStringLiteral("csm"), cells.at(1)[5]}}));
    }

    void rows_selected_downwards_are_pasted_from_their_top() {
        Shown shown(10);
        shown.select(2, 4, 2);
        QTableView& grid = *shown.view.grid();
        grid.selectionModel()->setCurrentIndex(shown.model.index(4, 2),
                                               QItemSelectionModel::NoUpdate);
        shown.view.copy();
        shown.view.paste();
        QVERIFY(shown.edits.empty()); // as they were
        grid.selectionModel()->setCurrentIndex(shown.model.index(4, 5),
                                               QItemSelectionModel::NoUpdate);
        QGuiApplication::clipboard()->setText(QStringLiteral("X\nY\nZ\n"));
        shown.view.paste();
        QCOMPARE(shown.edits.size(), std::size_t(3));
        QCOMPARE(shown.edits.front().row, 2);
    }

    void what_does_not_fit_is_told() {
        Shown shown(10);
        QSignalSpy problem(&shown.view, &TableView::problemChanged);
        shown.select(9, 9, 5);
        QGuiApplication::clipboard()->setText(QStringLiteral("X\nY\nZ\n"));
        shown.view.paste();
        QCOMPARE(shown.edits.size(), std::size_t(1));
        QCOMPARE(problem.back().value(0).toString(),
                 QStringLiteral("2 rows were left out: the table ends here."));
        shown.edits.clear();
        QGuiApplication::clipboard()->setText(QStringLiteral("X\tY\tZ\n"));
        shown.view.paste();
        QVERIFY(shown.edits.empty());
        QCOMPARE(problem.back().value(0).toString(),
                 QStringLiteral("3 columns do not fit here, so nothing was pasted."));
    }

    void an_empty_table_says_why_it_is() {
        Shown shown(10);
        shown.view.setEmptyText(QStringLiteral("Nobody yet."));
        const auto says = [&shown] {
            const auto labels = shown.view.grid()->viewport()->findChildren<QLabel*>();
            return labels.front()->isVisible() ? labels.front()->text() : QString();
        };
        shown.view.setFilterText(QStringLiteral("no such account"));
        QCOMPARE(says(), QStringLiteral("No row matches the filter."));
        shown.model.setContent(test::sampleAccounts(0));
        QCOMPARE(says(), QStringLiteral("Nobody yet."));
        shown.model.setContent(test::sampleAccounts(10));
        shown.view.setFilterText({});
        QCOMPARE(says(), QString());
    }

    void pastes_one_cell_into_all_selected_rows() {
        Shown shown(10);
        shown.select(1, 3, 5);
        QGuiApplication::clipboard()->setText(QStringLiteral("Z"));
        shown.view.paste();
        QCOMPARE(shown.edits.size(), std::size_t(3));
        QCOMPARE(shown.edits.back(), (CellEdit{3, QStringLiteral("csm"), QStringLiteral("Z")}));
    }

    void refuses_to_paste_into_a_column_that_cannot_change() {
        Shown shown(10);
        QSignalSpy problem(&shown.view, &TableView::problemChanged);
        shown.select(1, 1, 1);
        QGuiApplication::clipboard()->setText(QStringLiteral("Z"));
        shown.view.paste();
        QVERIFY(shown.edits.empty());
        QVERIFY(problem.value(0).value(0).toString().contains(QStringLiteral("Segment")));
    }

    void fills_down_from_the_first_selected_row() {
        Shown shown(10);
        shown.select(1, 3, 5);
        QTest::keyClick(shown.view.grid(), Qt::Key_D, Qt::ControlModifier);
        const QString text = shown.model.index(1, 5).data().toString();
        QVERIFY(!text.isEmpty());
        QCOMPARE(shown.edits, (std::vector<CellEdit>{{2, QStringLiteral("csm"), text},
                                                     {3, QStringLiteral("csm"), text}}));
    }

    void typing_in_the_filter_leaves_the_rows_that_match() {
        Shown shown(200);
        QTest::keyClicks(shown.view.filterBox(), QStringLiteral("arr>100k"));
        QVERIFY(shown.model.rowCount() > 0);
        QVERIFY(shown.model.rowCount() < 200);
        QTest::keyClick(shown.view.filterBox(), Qt::Key_Escape);
        QCOMPARE(shown.model.rowCount(), 200);
    }

    void the_first_column_stays_when_scrolled_sideways() {
        Shown shown(50, QSize(420, 300));
        QVERIFY(shown.view.grid()->horizontalScrollBar()->maximum() > 100);
        const auto frozen = shown.view.grid()->findChild<QTableView*>();
        QVERIFY(!frozen->isVisible());
        shown.view.grid()->horizontalScrollBar()->setValue(120);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->width(), shown.view.grid()->columnWidth(0));
        shown.view.grid()->verticalScrollBar()->setValue(56);
        QCOMPARE(frozen->verticalScrollBar()->value(), 56);
    }

    void column_choices_survive_a_round_trip() {
        Shown first(5);
        first.view.grid()->horizontalHeader()->moveSection(3, 1);
        first.view.grid()->setColumnHidden(4, true);
        first.view.grid()->setColumnWidth(2, 187);
        Shown second(5);
        QVERIFY(second.view.restoreColumnState(first.view.columnState()));
        QCOMPARE(second.view.grid()->horizontalHeader()->visualIndex(3), 1);
        QVERIFY(second.view.grid()->isColumnHidden(4));
        QCOMPARE(second.view.grid()->columnWidth(2), 187);
        QVERIFY(!second.view.restoreColumnState("rubbish"));
    }

    void columns_are_as_wide_as_their_figures() {
        Shown shown(5);
        TableContent long_ = test::sampleAccounts(9);
        long_.columns[2].text = [](int) { return QStringLiteral("£123,456,789,012,345.00"); };
        long_.columns[2].width = 40;
        shown.model.setContent(std::move(long_));
        const int room = shown.view.grid()->columnWidth(2);
        QVERIFY(room >= QFontMetrics(shown.view.font())
                            .horizontalAdvance(QStringLiteral("£123,456,789,012,345.00")));
    }

    void a_sum_wider_than_its_column_is_shown_whole() {
        Shown shown(50);
        const int sum = 2;
        QVERIFY(!shown.model.footerTexts()[sum].isEmpty());
        QVERIFY(shown.model.footerTexts()[sum - 1].isEmpty());
        auto* footer = shown.view.findChild<TableFooter*>();
        const auto inkLeftOfTheColumn = [&] {
            const int left = shown.view.grid()->horizontalHeader()->sectionViewportPosition(sum);
            const QImage image = footer->grab().toImage();
            int ink = 0;
            for (int x = left - 40; x < left; ++x)
                for (int y = 6; y < image.height() - 6; ++y)
                    ink += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
            return ink;
        };
        QCOMPARE(inkLeftOfTheColumn(), 0);
        shown.view.grid()->setColumnWidth(sum, 30);
        QVERIFY(inkLeftOfTheColumn() > 20);
    }

    void a_chosen_width_outlives_a_new_content_and_only_it_is_kept() {
        Shown shown(5);
        shown.view.grid()->setColumnWidth(2, 187);
        shown.model.setContent(test::sampleAccounts(9));
        QCOMPARE(shown.view.grid()->columnWidth(2), 187);
        QCOMPARE(shown.view.columnState().count("width"), 1);
    }

    void the_summary_adds_up_the_current_column() {
        Shown shown(20);
        QSignalSpy summary(&shown.view, &TableView::selectionSummary);
        shown.select(0, 2, 2);
        const auto last = summary.back().at(0).value<SelectionSummary>();
        double sum = 0.0;
        for (int row = 0; row < 3; ++row)
            sum += shown.model.data(shown.model.index(row, 2), TableModel::NumberRole).toDouble();
        QCOMPARE(last.rows, 3);
        QCOMPARE(last.sum, Format().moneyCompact(sum));
    }

    void a_link_can_be_clicked_and_taken_with_enter() {
        Shown shown(20, QSize(1200, 400));
        QSignalSpy link(&shown.view, &TableView::linkActivated);
        const QRect cell = shown.view.grid()->visualRect(shown.model.index(1, 6));
        QTest::mouseClick(shown.view.grid()->viewport(), Qt::LeftButton, {},
                          QPoint(cell.right() - 14, cell.center().y()));
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.at(0).at(2).toInt(), 1); // "Reject" is the right one
        shown.view.grid()->setCurrentIndex(shown.model.index(2, 6));
        QTest::keyClick(shown.view.grid(), Qt::Key_Return);
        QCOMPARE(link.size(), 2);
        QCOMPARE(link.at(1).at(0).toInt(), 2);
    }

    void a_link_without_words_is_no_button() {
        Shown shown(20, QSize(1200, 400));
        TableContent content = test::sampleAccounts(20);
        content.columns[6].text = [](int) { return QString(); };
        content.columns[6].links = [](int) {
            return QStringList{QString(), QStringLiteral("Reject")};
        };
        shown.model.setContent(content);
        QSignalSpy link(&shown.view, &TableView::linkActivated);
        const QModelIndex cell = shown.model.index(1, 6);
        shown.view.grid()->setCurrentIndex(cell);
        QTest::keyClick(shown.view.grid(), Qt::Key_Return);
        QCOMPARE(link.value(0).value(2).toInt(), 1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Reject"));
    }

    void a_new_content_keeps_the_current_cell() {
        Shown shown(20);
        shown.select(4, 4, 5);
        shown.model.setContent(test::sampleAccounts(20)); // as after each edit
        QCOMPARE(shown.view.grid()->currentIndex(), shown.model.index(4, 5));
        QCOMPARE(shown.view.selectedRows(), std::vector<int>{4});
        shown.select(3, 6, 5); // to fill one column down after another
        shown.model.setContent(test::sampleAccounts(20));
        QCOMPARE(shown.view.selectedRows(), (std::vector<int>{3, 4, 5, 6}));
    }

    void enter_that_ends_typing_does_not_open_the_row() {
        Shown shown(20);
        QSignalSpy opened(&shown.view, &TableView::rowActivated);
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.view.editCell(QStringLiteral("acc-3"), QStringLiteral("csm"));
        auto* editor = shown.view.grid()->viewport()->findChild<QLineEdit*>();
        QTRY_COMPARE(QApplication::focusWidget(), editor);
        QTest::keyClicks(editor, QStringLiteral("Somebody"));
        QTest::keyClick(editor, Qt::Key_D, Qt::ControlModifier); // nor fill down
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown.edits.size(), std::size_t(1));
        QCOMPARE(opened.size(), 0);
        QTRY_COMPARE(QApplication::focusWidget(), shown.view.grid());
        QTest::keyClick(shown.view.grid(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void a_new_content_keeps_the_current_row() {
        Shown shown(100);
        shown.view.selectId(QStringLiteral("acc-42"));
        shown.model.setSort({{2, true}});
        shown.model.setContent(test::sampleAccounts(90));
        QCOMPARE(shown.model.idOf(shown.view.currentRow()), QStringLiteral("acc-42"));
        QCOMPARE(shown.model.sortKeys(), (std::vector<SortKey>{{2, true}}));
    }
};

HEADROOM_TEST(TableViewTest)
#include "table_view_test.moc"
