#include "planner/export/workbook_writer.h"
#include "planner/import/table_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

std::string smallWorkbook() {
    WorkbookWriter book("A plan", makeDate(2026, 6, 30));
    TableWriter& first = book.sheet("First");
    first.header({"id", "name", "arr", "day", "share", "blank"});
    first.text("001").text("=1+1").money(Money(123456)).date(makeDate(2027, 2, 28));
    first.number(0.12345, 3).empty().endRow();
    first.exact("1.23E+11").text("Grüße\n\"two\"").money(Money(-5)).empty().value(0.1).empty();
    first.endRow();
    TableWriter& second = book.sheet("Second");
    second.header({"id", "text"});
    second.text("x").text(std::string(40000, 'y')).endRow();
    return book.finish().value();
}

std::vector<std::vector<TableCell>> rowsOf(TableFile& table, std::vector<std::string>& texts) {
    std::vector<std::vector<TableCell>> rows;
    TableRow row;
    while (table.next(row).value()) {
        rows.push_back(row.cells);
        for (const TableCell& cell : row.cells)
            texts.emplace_back(cell.text);
    }
    return rows;
}

} // namespace

class WorkbookWriterTest : public QObject {
    Q_OBJECT
  private slots:
    void what_is_written_is_read_back_as_it_was() {
        auto table = TableFile::ofBytes("book.xlsx", smallWorkbook());
        QVERIFY(table);
        QCOMPARE(table->dialect().sheet, std::string("First"));
        std::vector<std::string> texts;
        const auto rows = rowsOf(*table, texts);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(texts[0], std::string("001"));
        QCOMPARE(texts[1], std::string("=1+1"));
        QCOMPARE(texts[2], std::string("1234.56"));
        QCOMPARE(texts[3], std::string("2027-02-28"));
        QCOMPARE(texts[4], std::string("0.123"));
        QVERIFY(rows[0][0].kind == CellKind::Text && rows[0][1].kind == CellKind::Text);
        QVERIFY(rows[0][2].kind == CellKind::Number && rows[0][3].kind == CellKind::Day);
        const auto second = std::find(texts.begin(), texts.end(), "1.23E+11");
        QVERIFY(second != texts.end());
        QCOMPARE(*(second + 1), std::string("Grüße\n\"two\""));
        QCOMPARE(*(second + 2), std::string("-0.05"));
    }
    void the_same_rows_give_the_same_bytes() { QVERIFY(smallWorkbook() == smallWorkbook()); }
    void a_text_is_cut_where_a_sheet_ends() {
        DialectOverrides second;
        second.sheet = "Second";
        auto table = TableFile::ofBytes("book.xlsx", smallWorkbook(), second);
        QVERIFY(table);
        TableRow row;
        QVERIFY(table->next(row).value());
        QCOMPARE(row.cells[1].text.size(), std::size_t(32767));
    }
    void rows_that_a_sheet_cannot_hold_are_an_error() {
        WorkbookWriter book("Long", makeDate(2026, 6, 30));
        TableWriter& sheet = book.sheet("Rows");
        sheet.header({"n"});
        for (int i = 0; i < 1048576; ++i)
            sheet.integer(i).endRow();
        const auto bytes = book.finish();
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::OutOfRange);
    }
};

HEADROOM_TEST(WorkbookWriterTest)
#include "workbook_writer_test.moc"
