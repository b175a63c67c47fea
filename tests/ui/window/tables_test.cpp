// Every table of the window, feature by feature: what its menus and boxes offer does what it says,
// and what would do nothing is not offered.
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_bench.h"
#include "ui/style/tokens.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <cmath>
#include <fstream>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::WindowBench;

namespace {

/// Two accounts of the sample as they are, one changed, one new, one row that cannot be read: every
/// table of the import page has rows.
QString fileFor(const Book& book, const std::filesystem::path& folder) {
    std::ofstream file(folder / "crm.csv");
    file << "Account ID,Account Name,ARR,Owner,Shoe size\n";
    for (std::size_t i = 0; i < 3; ++i) {
        const Account& account = book.accounts()[i];
        file << account.id.value() << ',' << "Renamed " << i << ",1234" << i << ",,4" << i << '\n';
    }
    file << "NEW-1,Brand new,5000,,44\n,No identity,100,,45\n";
    return QString::fromStdString((folder / "crm.csv").string());
}

QString key(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

class TablesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowBench> bench_;
    TableView* view_ = nullptr; // of the row that is tested

    MainWindow& window() { return bench_->window(); }
    TableModel& model() { return *view_->model(); }
    QTableView& grid() { return *view_->grid(); }
    const TableColumn& column(int at) { return model().content().columns.at(std::size_t(at)); }
    QString cell(int row, int at) { return model().index(row, at).data().toString(); }

    void addTables() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        const char* const pages[] = {"overview", "accounts", "import",    "segments", "team",
                                     "books",    "hiring",   "scenarios", "export",   "shortcuts"};
        for (const char* page : pages)
            for (const TableView* view : window().page(key(page))->findChildren<TableView*>())
                QTest::addRow("%s: %s", page, qPrintable(view->grid()->accessibleName()))
                    << key(page) << view->grid()->accessibleName();
    }
    /// The table of this row; null when it has nothing to show in this plan.
    TableView* shown() {
        const QString page = *static_cast<QString*>(QTest::qData("page", qMetaTypeId<QString>()));
        const QString name = *static_cast<QString*>(QTest::qData("table", qMetaTypeId<QString>()));
        window().showPage(page);
        bench_->waitForJobs();
        QCoreApplication::processEvents();
        view_ = nullptr;
        for (TableView* view : window().page(page)->findChildren<TableView*>())
            if (view->grid()->accessibleName() == name)
                view_ = view;
        return view_ != nullptr && model().rowCount() > 0 ? view_ : nullptr;
    }
    void select(int from, int to, int at) {
        grid().setCurrentIndex(model().index(from, at));
        grid().selectionModel()->select(
            QItemSelection(model().index(from, 0), model().index(to, model().columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    }
    /// Words of the context menu of what is selected, and the entry chosen if it is there.
    QStringList menu(const QString& choose = {}) {
        QStringList words;
        emit grid().customContextMenuRequested(grid().visualRect(grid().currentIndex()).center());
        auto* open = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (open == nullptr)
            return words;
        QAction* wanted = nullptr;
        for (QAction* action : open->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                words << action->text();
            if (action->text() == choose)
                wanted = action;
        }
        open->close();
        if (wanted != nullptr)
            wanted->trigger();
        return words;
    }
    int firstColumn(const std::function<bool(const TableColumn&)>& fits) {
        for (int at = 0; at < model().columnCount(); ++at)
            if (fits(column(at)) && !grid().isColumnHidden(at))
                return at;
        return -1;
    }
    void reset() {
        view_->setFilterText({});
        model().setSort({});
    }

    void rows_are_sorted_by_a_click_on_a_title() {
        for (int at = 0; at < model().columnCount(); ++at) {
            const TableColumn& by = column(at);
            if (by.kind == TableColumn::Kind::Links || grid().isColumnHidden(at))
                continue;
            reset();
            QHeaderView* header = grid().horizontalHeader();
            grid().scrollTo(model().index(0, at));
            const QPoint title(header->sectionViewportPosition(at) + 12, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
            QCOMPARE(model().sortKeys().size(), std::size_t(1));
            QCOMPARE(model().sortKeys().front().column, at);
            const bool down = model().sortKeys().front().descending;
            for (int row = 1; by.number && row < model().rowCount(); ++row) {
                const double a = by.number(model().sourceRow(row - 1));
                const double b = by.number(model().sourceRow(row));
                QVERIFY2(std::isnan(b) || (!std::isnan(a) && (down ? a >= b : a <= b)),
                         qPrintable(by.key));
            }
        }
        reset();
    }

    void a_filter_leaves_the_rows_with_its_words() {
        if (!view_->filterBox()->isVisible())
            return;
        reset();
        const int all = model().rowCount();
        const QString word = cell(all - 1, 0).section(QLatin1Char(' '), 0, 0);
        QTest::keyClicks(view_->filterBox(), word);
        QVERIFY(model().rowCount() >= 1 && model().rowCount() <= all);
        for (int row = 0; row < model().rowCount(); ++row) {
            QString line;
            for (int at = 0; at < model().columnCount(); ++at)
                line += cell(row, at) + QLatin1Char(' ');
            QVERIFY2(line.contains(word, Qt::CaseInsensitive), qPrintable(line));
        }
        const int at = firstColumn([](const TableColumn& c) {
            return c.kind == TableColumn::Kind::Number && !c.key.contains(QLatin1Char(' '));
        });
        if (at >= 0) {
            view_->setFilterText(column(at).key + QStringLiteral(">1"));
            for (int row = 0; row < model().rowCount(); ++row)
                QVERIFY(column(at).number(model().sourceRow(row)) > 0.0);
        }
        QTest::keyClick(view_->filterBox(), Qt::Key_Escape);
        QCOMPARE(model().rowCount(), all);
    }

    void a_saved_view_brings_filter_order_and_columns_back() {
        if (!view_->filterBox()->isVisible() || model().columnCount() < 2)
            return;
        reset();
        const QString word = cell(0, 0).section(QLatin1Char(' '), 0, 0);
        view_->setFilterText(word);
        model().setSort({{1, true}});
        grid().setColumnHidden(1, true);
        const int rows = model().rowCount();
        view_->saveView(key("Mine"));
        reset();
        grid().setColumnHidden(1, false);
        QVERIFY(view_->viewNames().contains(key("Mine")));
        QVERIFY(view_->applyView(key("Mine")));
        QCOMPARE(view_->filterBox()->text(), word);
        QCOMPARE(model().rowCount(), rows);
        QCOMPARE(model().sortKeys(), (std::vector<SortKey>{{1, true}}));
        QVERIFY(grid().isColumnHidden(1));
        grid().setColumnHidden(1, false);
        view_->forgetView(key("Mine"));
        QVERIFY(!view_->viewNames().contains(key("Mine")));
        reset();
    }

    void columns_are_chosen_in_a_menu() {
        if (model().columnCount() < 2)
            return;
        reset();
        select(0, 0, 0);
        const bool hidden = grid().isColumnHidden(1);
        QVERIFY(
            menu(QStringLiteral("Choose columns…")).contains(QStringLiteral("Choose columns…")));
        auto* chooser = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(chooser != nullptr);
        QCOMPARE(chooser->actions().at(1)->text(), column(1).title);
        QVERIFY(!chooser->actions().front()->isEnabled()); // the name always stays
        chooser->actions().at(1)->toggle();
        QCOMPARE(grid().isColumnHidden(1), !hidden);
        chooser->actions().back()->trigger(); // as they were
        QCOMPARE(grid().isColumnHidden(1), !column(1).shown);
        chooser->close();
    }

    void the_first_column_stays_when_scrolled_sideways() {
        if (grid().horizontalScrollBar()->maximum() == 0)
            return;
        const auto* frozen = grid().findChild<QTableView*>();
        grid().horizontalScrollBar()->setValue(grid().horizontalScrollBar()->maximum());
        QVERIFY(!frozen->isHidden()); // the table itself may be behind a tab
        QCOMPARE(frozen->width(), grid().columnWidth(0));
        grid().horizontalScrollBar()->setValue(0);
    }

    void rows_are_copied_for_a_spreadsheet() {
        reset();
        const int last = model().rowCount() - 1;
        select(0, last, 0);
        QVERIFY(menu(QStringLiteral("Copy")).contains(QStringLiteral("Copy")));
        const auto copied = tsvRows(QGuiApplication::clipboard()->text());
        const std::size_t titles = last > 0 ? 1 : 0; // all rows take their titles along
        QCOMPARE(copied.size(), std::size_t(last + 1) + titles);
        QCOMPARE(copied.at(titles).front(), cell(0, 0));
        int columns = 0;
        for (int at = 0; at < model().columnCount(); ++at)
            columns += grid().isColumnHidden(at) ? 0 : 1;
        QCOMPARE(int(copied.front().size()), columns);
    }

    void cells_are_changed_where_they_can_be_and_nowhere_else() {
        reset();
        QGuiApplication::clipboard()->setText(QStringLiteral("x"));
        for (int at = 0; at < model().columnCount(); ++at) {
            if (grid().isColumnHidden(at))
                continue;
            const bool editable = model().index(0, at).flags().testFlag(Qt::ItemIsEditable);
            QCOMPARE(editable, column(at).editable);
            select(0, 0, at);
            QStringList words = menu();
            QCOMPARE(words.contains(QStringLiteral("Paste")), editable);
            QVERIFY(!words.contains(QStringLiteral("Fill down"))); // with one row there is no down
            QTest::keyClick(&grid(), Qt::Key_F2);
            auto* editor = grid().viewport()->findChild<QLineEdit*>();
            QCOMPARE(editor != nullptr, editable);
            if (editor != nullptr)
                QTest::keyClick(editor, Qt::Key_Escape);
            QTRY_VERIFY(grid().viewport()->findChild<QLineEdit*>() == nullptr);
            if (model().rowCount() > 1) {
                select(0, 1, at);
                words = menu();
                QCOMPARE(words.contains(QStringLiteral("Fill down")), editable);
            }
        }
    }

    void a_cell_is_filled_down_and_taken_back() {
        if (model().rowCount() < 3)
            return;
        reset();
        PlanDocument& document = bench_->document();
        for (int at = 0; at < model().columnCount(); ++at) {
            if (!model().index(0, at).flags().testFlag(Qt::ItemIsEditable) ||
                grid().isColumnHidden(at))
                continue;
            const QString first = model().index(0, at).data(Qt::EditRole).toString();
            const QString before = cell(1, at);
            const int steps = document.undoStack().count();
            QSignalSpy refused(&model(), &TableModel::editRejected);
            select(0, 1, at);
            (void)menu(QStringLiteral("Fill down"));
            QCoreApplication::processEvents();
            bench_->waitForJobs();
            if (!refused.isEmpty()) // names have to differ: said, and nothing changed
                QCOMPARE(cell(1, at), before);
            else if (model().index(0, at).data(Qt::EditRole).toString() == first)
                QTRY_COMPARE(model().index(1, at).data(Qt::EditRole).toString(), first);
            if (document.undoStack().count() > steps) {
                QCOMPARE(document.undoStack().count(), steps + 1);
                document.undoStack().undo();
                QTRY_COMPARE(cell(1, at), before);
            }
        }
    }

    void footers_add_up_the_rows_that_are_shown() {
        reset();
        for (int at = 0; at < model().columnCount(); ++at) {
            const TableColumn& of = column(at);
            if (of.footer != TableColumn::Footer::Sum)
                continue;
            double sum = 0.0;
            for (int row = 0; row < model().rowCount(); ++row)
                if (const double value = of.number(model().sourceRow(row)); !std::isnan(value))
                    sum += value;
            QCOMPARE(model().footerTexts().at(std::size_t(at)), of.footerText(sum));
        }
    }

    void several_rows_are_taken_together() {
        if (model().rowCount() < 2)
            return;
        reset();
        QSignalSpy summary(view_, &TableView::selectionSummary);
        select(0, 1, 0);
        QVERIFY(!summary.isEmpty());
        QCOMPARE(summary.back().front().value<SelectionSummary>().rows, 2);
        QCOMPARE(view_->selectedRows().size(), std::size_t(2));
    }

  private slots:
    void initTestCase() {
        bench_ = std::make_unique<WindowBench>();
        const auto& book = *bench_->document().state().book;
        const auto folder = std::filesystem::path(bench_->path().toStdString()).parent_path();
        window().showPage(key("import"), key("file:") + fileFor(book, folder));
        bench_->waitForJobs();
        window().actions().action("solve")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench_->document().proposal() != nullptr, 120000);
        bench_->waitForJobs();
    }
    void cleanupTestCase() { bench_.reset(); }

    void a_table_does_what_it_offers_data() { addTables(); }
    void a_table_does_what_it_offers() {
        if (shown() == nullptr)
            return;
        rows_are_sorted_by_a_click_on_a_title();
        a_filter_leaves_the_rows_with_its_words();
        a_saved_view_brings_filter_order_and_columns_back();
        columns_are_chosen_in_a_menu();
        the_first_column_stays_when_scrolled_sideways();
        rows_are_copied_for_a_spreadsheet();
        cells_are_changed_where_they_can_be_and_nowhere_else();
        a_cell_is_filled_down_and_taken_back();
        footers_add_up_the_rows_that_are_shown();
        several_rows_are_taken_together();
    }
};

HEADROOM_TEST(TablesTest)
#include "tables_test.moc"
