#include "planner/import/csv_reader.h"
#include "tests/planner/import/csv_cells.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using headroom::test::Cells;
using headroom::test::cellsOf;

namespace {

CsvReader readerOf(const std::string& bytes, char separator = ',') {
    return CsvReader(byteSourceOf(bytes), {TextEncoding::Utf8, separator, false});
}

std::vector<std::int64_t> linesOf(const std::string& bytes) {
    CsvReader reader = readerOf(bytes);
    std::vector<std::int64_t> lines;
    TableRow row;
    while (*reader.next(row)) {
        lines.push_back(row.line);
    }
    return lines;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void line_ends_of_all_kinds_give_the_same_rows() {
        const Cells rows = {{"a", "b"}, {"1", "2"}};
        for (const char* text : {"a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r",
                                 "a,b\r1,2", "a,b\r\n1,2\n"}) {
            QCOMPARE(cellsOf(text), rows);
        }
    }
    void a_cell_of_any_length_ends_where_it_ends() {
        // Cells are passed eight bytes at a time: the end may fall on any of them.
        for (std::size_t before = 0; before < 18; ++before) {
            const std::string first(before, 'x');
            const std::string second = std::string(before / 2, '~') + "\tü\xFF";
            const std::string read = std::string(before / 2, '~') + "\tü\xEF\xBF\xBD";
            for (const char* end : {"\n", "\r", "\r\n"}) {
                QCOMPARE(cellsOf(first + "," + second + end + "c,d\n"),
                         (Cells{{first, read}, {"c", "d"}}));
            }
            CsvReader reader = readerOf(first + '\0' + first + "\t1,5\n", '\t');
            QCOMPARE(cellsOf(reader), (Cells{{first + first, "1,5"}}));
            QCOMPARE(reader.notes().nulBytes, 1);
        }
    }
    void quotes_hold_separators_breaks_and_doubled_quotes() {
        QCOMPARE(cellsOf("\"a,b\",\"c\nd\",\"say \"\"hi\"\"\",\"\"\n"),
                 (Cells{{"a,b", "c\nd", "say \"hi\"", ""}}));
        QCOMPARE(cellsOf("\"c\r\nd\"\n"), (Cells{{"c\r\nd"}}));
    }
    void blanks_around_quoted_cells_are_no_content() {
        QCOMPARE(cellsOf("a, \"b, c\" ,d\n"), (Cells{{"a", "b, c", "d"}}));
    }
    void quote_inside_a_plain_cell_is_text() {
        QCOMPARE(cellsOf("12\" pipe,5'4\"\n"), (Cells{{"12\" pipe", "5'4\""}}));
    }
    void quotes_that_nobody_doubled_stay() {
        QCOMPARE(cellsOf("1,\"Pedro \"the\" legend\",x\n"),
                 (Cells{{"1", "Pedro \"the\" legend", "x"}}));
        QCOMPARE(cellsOf("\"Pedro \"the\"\n2"), (Cells{{"Pedro \"the"}, {"2"}}));
    }
    void quote_never_closed_costs_no_other_row() {
        CsvReader reader = readerOf("a,\"12 inch\nb,2\nc,3\n");
        QCOMPARE(cellsOf(reader), (Cells{{"a", "\"12 inch"}, {"b", "2"}, {"c", "3"}}));
        QCOMPARE(reader.notes().strayQuotes, std::vector<std::int64_t>{1});
    }
    void quote_never_closed_does_not_swallow_quoted_rows() {
        CsvReader reader = readerOf("\"x\",1\n\"12 inch,2\n\"y\",3\n\"z\",4\n");
        QCOMPARE(cellsOf(reader), (Cells{{"x", "1"}, {"\"12 inch", "2"}, {"y", "3"}, {"z", "4"}}));
        QCOMPARE(reader.notes().strayQuotes, std::vector<std::int64_t>{2});
    }
    void ragged_rows_keep_their_cells() {
        QCOMPARE(cellsOf("a,b,c\n1\n1,2,3,4\n\n,,\n"),
                 (Cells{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}, {""}, {"", "", ""}}));
    }
    void lines_count_breaks_inside_cells() {
        QCOMPARE(linesOf("a\n\"b\nc\r\nd\"\ne\n\nf"), (std::vector<std::int64_t>{1, 2, 5, 6, 7}));
    }
    void nul_bytes_are_dropped_and_counted() {
        CsvReader reader = readerOf(std::string("a\0b,\"c\0d\"\n", 10));
        QCOMPARE(cellsOf(reader), (Cells{{"ab", "cd"}}));
        QCOMPARE(reader.notes().nulBytes, std::int64_t(2));
    }
    void any_single_character_separates() {
        QCOMPARE(cellsOf("a~b~\"c~d\"", {TextEncoding::Utf8, '~', false}),
                 (Cells{{"a", "b", "c~d"}}));
        QCOMPARE(cellsOf("a b \"c d\"", {TextEncoding::Utf8, ' ', false}),
                 (Cells{{"a", "b", "c d"}}));
        QCOMPARE(cellsOf("a\tb\t\tc", {TextEncoding::Utf8, '\t', false}),
                 (Cells{{"a", "b", "", "c"}}));
    }
    void sep_line_is_skipped_but_counted() {
        CsvReader reader(byteSourceOf("sep=;\na;b\n"), {TextEncoding::Utf8, ';', true});
        TableRow row;
        QVERIFY(*reader.next(row));
        QCOMPARE(row.line, std::int64_t(2));
        QCOMPARE(row.cells.size(), std::size_t(2));
    }
    void long_cells_are_cut_and_noted() {
        CsvReader reader = readerOf("id\n" + std::string(70000, 'x') + "\n1\n");
        const Cells cells = cellsOf(reader);
        QCOMPARE(cells[1][0].size(), maxCellBytes);
        QCOMPARE(cells[2][0], std::string("1"));
        QCOMPARE(reader.notes().firstCutLine, std::int64_t(2));
    }
    void records_over_a_megabyte_are_skipped() {
        CsvReader reader = readerOf("id,x\n1," + std::string(3000000, 'x') + "\n2,y\n");
        QCOMPARE(cellsOf(reader), (Cells{{"id", "x"}, {"2", "y"}}));
        QCOMPARE(reader.notes().skippedRecords, std::vector<std::int64_t>{2});
    }
    void unclosed_quote_in_a_large_file_costs_one_row() {
        std::string text = "id,x\n1,\"open\n";
        for (int i = 0; i < 200000; ++i) {
            text += std::to_string(i) + ",abcdefgh\n";
        }
        CsvReader reader = readerOf(text);
        const Cells cells = cellsOf(reader);
        QCOMPARE(cells.size(), std::size_t(200002));
        QCOMPARE(cells.back(), (std::vector<std::string>{"199999", "abcdefgh"}));
    }
    void blocks_may_cut_anywhere() {
        // Records of varying length, so that block ends fall on every kind of byte.
        std::string text;
        Cells expected;
        for (int i = 0; i < 60000; ++i) {
            const std::string pad(static_cast<std::size_t>(i % 7), 'p');
            text += pad + ",\"q\"\"" + pad + "\r\n\"," + std::to_string(i) + "\r\n";
            expected.push_back({pad, "q\"" + pad + "\r\n", std::to_string(i)});
        }
        QCOMPARE(cellsOf(text), expected);
    }
    void too_many_columns_are_refused() {
        CsvReader reader = readerOf(std::string(600, ',') + "\n");
        TableRow row;
        const auto more = reader.next(row);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooManyColumns);
        QVERIFY(readerOf(std::string(511, ',') + "\n").next(row).has_value());
    }
    void rewinding_reads_the_same_again() {
        CsvReader reader = readerOf("\xEF\xBB\xBF"
                                    "a,b\n1,\"2\n");
        const Cells first = cellsOf(reader);
        QVERIFY(reader.rewind().has_value());
        QCOMPARE(cellsOf(reader), first);
        QCOMPARE(first[0][0], std::string("a"));
    }
};

HEADROOM_TEST(CsvReaderTest)
#include "csv_reader_test.moc"
