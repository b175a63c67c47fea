#include "planner/import/table_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

struct Read {
    TableDialect dialect;
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows;
    std::size_t footers = 0;
};

Read readOf(const std::string& bytes, const DialectOverrides& overrides = {}) {
    auto table = TableFile::ofBytes("file", bytes, overrides);
    if (!table) {
        return {{}, {errorCodeName(table.error().code)}, {}, 0};
    }
    Read read{table->dialect(), table->headers(), {}, 0};
    TableRow row;
    while (*table->next(row)) {
        read.rows.emplace_back();
        for (const TableCell& cell : row.cells) {
            read.rows.back().emplace_back(cell.text);
        }
    }
    read.footers = table->footers().size();
    return read;
}

using Names = std::vector<std::string>;

} // namespace

class TableFileTest : public QObject {
    Q_OBJECT
  private slots:
    void separators_are_found() {
        QCOMPARE(readOf("a,b,c\nx,y,z\n").dialect.separator, ',');
        QCOMPARE(readOf("a;b;c\n1,5;2,5;3,5\n4,5;5;6\n").dialect.separator, ';');
        QCOMPARE(readOf("a\tb\tc\nx, y\tz\tw\n").dialect.separator, '\t');
        QCOMPARE(readOf("a|b|c\nx,y|z|w\n").dialect.separator, '|');
        QCOMPARE(readOf("sep=|\na|b\n1|2\n").dialect.separator, '|');
        QCOMPARE(readOf("name;notes\nAcme;one, two, three\nBolt;four, five\n").dialect.separator,
                 ';');
        DialectOverrides overrides;
        overrides.separator = '~';
        QCOMPARE(readOf("a~b\n1~2\n", overrides).headers, (Names{"a", "b"}));
    }
    void header_may_stand_below_notes() {
        const Read read = readOf("Report of accounts\nBy region, 2026\n\nid,name,arr,owner\n"
                                 "1,Acme,5,Ann\n2,Bolt,6,Bob\n");
        QCOMPARE(read.headers, (Names{"id", "name", "arr", "owner"}));
        QCOMPARE(read.dialect.headerLine, std::int64_t(4));
        QCOMPARE(read.rows.size(), std::size_t(2));
    }
    void missing_headers_are_seen() {
        QCOMPARE(readOf("1,2,3\n4,5,6\n").headers, (Names{"no_header"}));
        QCOMPARE(readOf("Ann,ann@x.com,EMEA\nBob,bob@x.com,EMEA\n").headers, (Names{"no_header"}));
        QCOMPARE(readOf("Acme,Open,EMEA\nBolt,Open,EMEA\nCoda,Open,NA\n").headers,
                 (Names{"no_header"}));
        DialectOverrides none;
        none.headerLine = 0;
        const Read read = readOf("1,2\n3,4\n", none);
        QCOMPARE(read.headers, (Names{"Column 1", "Column 2"}));
        QCOMPARE(read.rows.size(), std::size_t(2));
        DialectOverrides second;
        second.headerLine = 2;
        QCOMPARE(readOf("x,y\na,b\n1,2\n", second).headers, (Names{"a", "b"}));
    }
    void blank_and_repeated_names_are_told_apart() {
        QCOMPARE(readOf("name,,name,\nx,y,z,w\nq,1,2,\n").headers,
                 (Names{"name", "Column 2", "name (2)"}));
    }
    void footers_are_left_out_but_thin_rows_inside_stay() {
        const Read read = readOf("id,name,arr\n1,Acme,5\n2,,\n3,Coda,7\n\nGrand total\n"
                                 "Copyright 2026\n");
        QCOMPARE(read.rows.size(), std::size_t(3));
        QCOMPARE(read.rows[1][0], std::string("2"));
        QCOMPARE(read.footers, std::size_t(2));
    }
    void comments_are_no_concept() {
        const Read read = readOf("id,name\n#1,Acme\n# two,Bolt\n");
        QCOMPARE(read.rows.size(), std::size_t(2));
    }
    void utf16_and_latin_headers_read() {
        QCOMPARE(readOf("Kunde;Umsatz\nZ\xFCrich;5\n").rows[0][0], std::string("Zürich"));
        DialectOverrides overrides;
        overrides.encoding = TextEncoding::Latin1;
        QCOMPARE(readOf("name\xE9,b\nx,y\n", overrides).headers[0], std::string("nameé"));
    }
    void unit_rows_belong_to_the_header() {
        const Read read = readOf("id,arr,seats\n,(USD),count\n1,5,6\n2,7,8\n");
        QCOMPARE(read.headers, (Names{"id", "arr (USD)", "seats count"}));
        QCOMPARE(read.rows.size(), std::size_t(2));
    }
};

HEADROOM_TEST(TableFileTest)
#include "table_file_test.moc"
