#include "planner/import/column_values.h"
#include "planner/import/table_file.h"
#include "planner/import/workbook.h"
#include "planner/import/xlsx_reader.h"
#include "tests/planner/import/csv_cells.h"
#include "tests/planner/import/golden_workbooks.h"
#include "tests/planner/import/import_files.h"
#include "tests/planner/import/workbook_maker.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <fstream>
#include <sstream>

using namespace headroom;
using namespace headroom::test;

namespace {

const char* const kindLetters = "TNDBE";

/// "T:text|N:1.5" for every row, with its number.
std::vector<std::string> rowsOf(std::unique_ptr<std::istream> bytes, const std::string& sheet) {
    auto opened = openSheet(std::move(bytes), "book.xlsx", sheet);
    if (!opened) {
        return {errorCodeName(opened.error().code)};
    }
    std::vector<std::string> rows;
    TableRow row;
    for (;;) {
        const auto more = opened->source->next(row);
        if (!more) {
            rows.push_back(errorCodeName(more.error().code));
            return rows;
        }
        if (!*more) {
            return rows;
        }
        std::string text = std::to_string(row.line) + (row.hidden ? "h" : "");
        for (const TableCell& cell : row.cells) {
            text += std::string("|") + kindLetters[static_cast<std::size_t>(cell.kind)] + ":" +
                    std::string(cell.text);
        }
        rows.push_back(text);
    }
}

std::vector<std::string> rowsOf(const WorkbookMaker& maker, const std::string& sheet = {}) {
    return rowsOf(std::make_unique<std::istringstream>(maker.bytes()), sheet);
}

std::vector<std::string> rowsOfSample(const std::string& name, const std::string& sheet = {}) {
    return rowsOf(
        std::make_unique<std::ifstream>(sharedFile("data/xlsx-readxl/" + name), std::ios::binary),
        sheet);
}

using Rows = std::vector<std::string>;

} // namespace

class XlsxReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void a_plain_workbook_imports() {
        ImportTrial trial;
        trial.request.accounts = fileOf("book.xlsx", WorkbookMaker().bytes());
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(accountOf(result, "A1").name, std::string("Acme"));
        QCOMPARE(*accountOf(result, "A1").arr, Money(1250));
        QVERIFY(result.files.front().dialect.workbook);
        QCOMPARE(result.files.front().dialect.sheet, std::string("Accounts"));
    }
    void cells_of_every_type() {
        WorkbookMaker maker;
        maker.rows("<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"str\"><f>A1&amp;B1</f><v>ab</v></c>"
                   "<c r=\"C3\" t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c r=\"F3\"><v>1E-3"
                   "</v></c><c r=\"G3\" s=\"1\"/></row><row><c><v>123456789012</v></c>"
                   "<c><v>1.2345678901234567E+16</v></c><c t=\"d\"><v>2026-03-31</v></c>"
                   "<c t=\"inlineStr\"><is><t>a_x000D_b</t></is></c><c><f>1/0</f></c></row>");
        QCOMPARE(rowsOf(maker), (Rows{"3h|T:ab|T:|B:TRUE|E:#N/A|T:|N:0.001",
                                      "4|N:123456789012|N:1.23457E+16|D:2026-03-31|T:a\rb"}));
    }
    void dates_follow_style_and_epoch() {
        WorkbookMaker maker;
        maker.formats({"yyyy\\-mm\\-dd", "[h]:mm", "h:mm AM/PM", "0.00&quot;d&quot;",
                       "[Red]dd/mm/yy;@", "mmm yyyy", "#,##0 [$€-407]"});
        const std::string cells =
            "<c s=\"1\"><v>46112.604166667</v></c><c s=\"2\"><v>1.5</v></c><c "
            "s=\"3\"><v>0.25</v></c>"
            "<c s=\"4\"><v>46112</v></c><c s=\"5\"><v>46112</v></c><c s=\"6\"><v>46112</v></c>"
            "<c s=\"7\"><v>46112</v></c><c s=\"1\"><v>60</v></c>";
        maker.rows("<row>" + cells + "</row>");
        QCOMPARE(rowsOf(maker), (Rows{"1|D:2026-03-31 14:30:00|N:1.5|T:06:00:00|N:46112|"
                                      "D:2026-03-31|D:2026-03-31|N:46112|N:60"}));
        maker.part("xl/workbook.xml",
                   "<workbook xmlns:r=\"x\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" "
                   "r:id=\"rId1\"/></sheets></workbook>");
        maker.rows("<row><c s=\"1\"><v>44650</v></c></row>");
        QCOMPARE(rowsOf(maker), (Rows{"1|D:2026-03-31"}));
        // An extension has a workbookPr of its own and does not say it again.
        maker.part("xl/workbook.xml",
                   "<workbook xmlns:r=\"x\" xmlns:e=\"y\"><workbookPr date1904=\"1\"/><sheets>"
                   "<sheet name=\"S\" r:id=\"rId1\"/></sheets><extLst><ext><e:workbookPr "
                   "defaultImageDpi=\"32767\"/></ext></extLst></workbook>");
        QCOMPARE(rowsOf(maker), (Rows{"1|D:2026-03-31"}));
    }
    void a_sheet_with_the_same_columns_is_told() {
        WorkbookMaker maker;
        maker.part("xl/workbook.xml",
                   "<workbook xmlns:r=\"x\"><sheets><sheet name=\"EMEA\" r:id=\"rId1\"/>"
                   "<sheet name=\"AMER\" r:id=\"rId2\"/></sheets></workbook>");
        maker.part("xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                   "Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
                   "Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship "
                   "Id=\"rId3\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                   "</Relationships>");
        ImportTrial trial;
        trial.request.accounts = fileOf("regions.xlsx", maker.bytes());
        const ImportResult result = trial.run();
        const ImportIssue* issue = issueOf(result, "sheets_alike");
        QVERIFY2(issue != nullptr, qPrintable(describe(result)));
        QVERIFY(issue->text.english().find("AMER") != std::string::npos);
        trial.request.dialect.sheet = "AMER"; // said by hand
        QVERIFY(issueOf(trial.run(), "sheets_alike") == nullptr);
    }
    void the_sheet_with_the_table_is_taken_and_the_others_named() {
        WorkbookMaker maker;
        maker.part("xl/workbook.xml",
                   "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Cover\" r:id=\"rId9\"/>"
                   "<sheet name=\"Old\" state=\"hidden\" r:id=\"rId8\"/>"
                   "<sheet name=\"Data\" r:id=\"rId1\"/></sheets></workbook>");
        maker.part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
            "Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"rId9\" "
            "Type=\"x/worksheet\" Target=\"cover.xml\"/><Relationship Id=\"rId8\" "
            "Type=\"x/worksheet\" Target=\"worksheets/../worksheets/sheet1.xml\"/>"
            "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            "</Relationships>");
        maker.part("xl/cover.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Quarterly "
                                   "review</t></is></c></row></sheetData></worksheet>");
        auto opened =
            openSheet(std::make_unique<std::istringstream>(maker.bytes()), "book.xlsx", {});
        QCOMPARE(opened->sheet, std::string("Data"));
        QCOMPARE(opened->otherSheets, std::vector<std::string>{"Cover"});
        QCOMPARE(rowsOf(maker, "Cover"), (Rows{"1|T:Quarterly review"}));
        QCOMPARE(rowsOf(maker, "1"), (Rows{"1|T:Quarterly review"}));
        QCOMPARE(rowsOf(maker, "None"), (Rows{"column_not_found"}));
    }
    void merged_group_headers_reach_to_the_right() {
        WorkbookMaker maker;
        const auto text = [](const char* value) {
            return std::string("<c t=\"inlineStr\"><is><t>") + value + "</t></is></c>";
        };
        maker.rows("<row>" + text("Account") + "<c/>" + text("Owner") + "<c/></row><row>" +
                   text("ID") + text("Name") + text("ID") + text("Name") + "</row><row>" +
                   text("A") + text("Acme") + text("U1") + text("Ann") + "</row>");
        const auto table = TableFile::ofBytes("book.xlsx", maker.bytes());
        QCOMPARE(table->headers(), (std::vector<std::string>{"Account ID", "Account Name",
                                                             "Owner ID", "Owner Name"}));
    }
    void formats_tell_currencies_and_leading_zeros() {
        QCOMPARE(numberFormat("[$$-409]#,##0.00").currency, std::string("USD"));
        QCOMPARE(numberFormat("#,##0 [$€-407]").currency, std::string("EUR"));
        QCOMPARE(numberFormat("[$CHF] #,##0;[Red]-[$CHF] #,##0").currency, std::string("CHF"));
        QCOMPARE(numberFormat("\"£\"#,##0").currency, std::string("GBP"));
        QCOMPARE(numberFormat("#,##0.00 €").currency, std::string("EUR"));
        QCOMPARE(numberFormat("#,##0 \"pcs\"").currency, std::string());
        QCOMPARE(numberFormat("[$-409]d-mmm-yy").currency, std::string());
        QCOMPARE(numberFormat("00000").digits, std::size_t(5));
        QCOMPARE(numberFormat("0.00").digits, std::size_t(0));
        WorkbookMaker maker;
        maker.formats({"00000"}).rows("<row><c s=\"1\"><v>123</v></c><c s=\"1\"><v>1.5</v></c>"
                                      "<c s=\"1\"><v>1234567</v></c></row>");
        QCOMPARE(rowsOf(maker), (Rows{"1|N:00123|N:1.5|N:1234567"}));
    }
    void amounts_in_two_currencies_by_format_are_not_added_up() {
        const auto text = [](const char* value) {
            return std::string("<c t=\"inlineStr\"><is><t>") + value + "</t></is></c>";
        };
        WorkbookMaker maker;
        maker.formats({"[$$-409]#,##0", "#,##0 [$€-407]"});
        maker.rows("<row>" + text("Account ID") + text("Name") + text("ARR") + "</row><row>" +
                   text("A1") + text("One") + "<c s=\"1\"><v>100</v></c></row><row>" + text("A2") +
                   text("Two") + "<c s=\"2\"><v>200</v></c></row>");
        ImportTrial trial;
        trial.request.accounts = fileOf("two.xlsx", maker.bytes());
        QVERIFY(blockerOf(trial.run(), ErrorCode::MixedCurrency) != nullptr);
        trial.request.currency = "USD";
        trial.request.rates = {{"EUR", 2.0}};
        QCOMPARE(trial.run().totals.arr, Money(50000));
    }
    void a_cell_over_several_rows_counts_for_each_of_them() {
        const auto text = [](const char* at, const char* value) {
            return std::string("<c r=\"") + at + "\" t=\"inlineStr\"><is><t>" + value +
                   "</t></is></c>";
        };
        WorkbookMaker maker;
        maker.part("xl/worksheets/sheet1.xml",
                   "<worksheet><sheetData><row r=\"1\">" + text("A1", "Owner") +
                       text("B1", "Account ID") + text("C1", "ARR") + "</row><row r=\"2\">" +
                       text("A2", "Ana") + text("B2", "X1") +
                       "<c r=\"C2\"><v>1</v></c></row>"
                       "<row r=\"3\">" +
                       text("B3", "X2") + "<c r=\"C3\"><f>A1+1</f><v></v></c></row><row r=\"4\">" +
                       text("A4", "Bo") + text("B4", "X3") +
                       "<c r=\"C4\"><v>3</v></c></row></sheetData>"
                       "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>");
        ImportTrial trial;
        trial.request.accounts = fileOf("tall.xlsx", maker.bytes());
        const auto result = trial.run();
        QCOMPARE(accountOf(result, "X2").owner, CsmId("Ana"));
        QCOMPARE(accountOf(result, "X3").owner, CsmId("Bo"));
        QVERIFY(issueOf(result, "tall_cells") != nullptr);
        QVERIFY(issueOf(result, "formula_without_value") != nullptr);
    }
    void days_that_a_spreadsheet_swapped_are_told() {
        const auto cell = [](CellKind kind, const char* text) { return TableCell{text, kind}; };
        DateColumn swapped;
        for (const char* day : {"2027-05-06", "2027-01-02", "2027-12-03"}) {
            swapped.count(cell(CellKind::Day, day));
        }
        QVERIFY(!swapped.maybeSwapped());
        swapped.count(cell(CellKind::Text, "25/06/2027"));
        QVERIFY(swapped.maybeSwapped());
        swapped.count(cell(CellKind::Day, "2027-05-26"));
        QVERIFY(!swapped.maybeSwapped());
    }
    void a_text_in_the_cell_wins_over_a_stored_value() {
        WorkbookMaker maker;
        maker.rows("<row><c t=\"inlineStr\"><v>1.0</v><is><r><t>1</t></r><r><t>.</t></r></is></c>"
                   "</row>");
        QCOMPARE(rowsOf(maker), (Rows{"1|T:1."}));
    }
    void every_cell_of_every_sheet_is_read_as_expected() {
        if (!std::filesystem::exists(sharedFile("data/xlsx-readxl"))) {
            QSKIP("the sample workbooks are not here");
        }
        for (const GoldenWorkbook& golden : goldenWorkbooks) {
            std::string all;
            for (int sheet = 1; sheet <= golden.sheets; ++sheet) {
                for (const std::string& row : rowsOfSample(golden.name, std::to_string(sheet))) {
                    all += row + "\n";
                }
            }
            QVERIFY2(rowsOfSample(golden.name, std::to_string(golden.sheets + 1)) ==
                         Rows{"column_not_found"},
                     golden.name);
            QVERIFY2(digestOf({{all}}) == golden.digest,
                     qPrintable(QStringLiteral("%1 0x%2").arg(
                         QString::fromUtf8(golden.name), QString::number(digestOf({{all}}), 16))));
        }
    }
    void real_workbooks_read_as_their_programs_show_them() {
        if (!std::filesystem::exists(sharedFile("data/xlsx-readxl"))) {
            QSKIP("the sample workbooks are not here");
        }
        QCOMPARE(rowsOfSample("iris-google-doc.xlsx").size(), std::size_t(151));
        QCOMPARE(rowsOfSample("iris-excel-xlsx.xlsx"), rowsOfSample("iris-google-doc.xlsx"));
        QCOMPARE(rowsOfSample("dates-1900-LibreOffice.xlsx").front(),
                 std::string("1|D:2000-01-01|D:2000-01-01|D:2000-01-01|D:2000-01-01|D:2000-01-01"));
        QCOMPARE(rowsOfSample("nonstandard-xml-ns-prefix.xlsx"),
                 (Rows{"1|T:a|T:b", "2|N:1|N:3", "3|N:2|N:4"}));
        QCOMPARE(rowsOfSample("richtext-coloured.xlsx")[1],
                 std::string("2|T:tvalrval1rval2|T:rval1rval2|T:rval1rval2|T:rval1rval2"));
        QCOMPARE(rowsOfSample("sheet-xml-lookup.xlsx", "Asia").front().substr(0, 12),
                 std::string("1|T:country|"));
        QCOMPARE(rowsOfSample("geometry.xlsx").back(), std::string("too_many_columns"));
        for (const std::string& row : rowsOfSample("datetime-rounding.xlsx")) {
            const std::size_t text = row.find("|T:");
            if (!row.starts_with("1|")) {
                QCOMPARE(row.substr(row.find("|D:") + 3, 19), row.substr(text + 3, 19));
            }
        }
        int read = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(sharedFile("data/xlsx-readxl"))) {
            if (entry.path().extension() == ".xlsx") {
                QVERIFY2(!rowsOfSample(entry.path().filename().string()).empty(),
                         entry.path().c_str());
                ++read;
            }
        }
        QCOMPARE(read, 41);
    }
    void a_stopped_job_ends_every_kind_of_reading() {
        std::stop_source stop;
        const JobControl job(stop.get_token());
        const std::string csv = "Account ID,Account Name\nA1,Acme\n";
        for (const std::string& bytes : {WorkbookMaker().bytes(), csv}) {
            auto open = TableFile::ofBytes("book", bytes, {}, &job);
            QVERIFY(open.has_value());
        }
        stop.request_stop();
        for (const std::string& bytes : {WorkbookMaker().bytes(), csv}) {
            const auto stopped = TableFile::ofBytes("book", bytes, {}, &job);
            QVERIFY(!stopped.has_value());
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
    }
};

HEADROOM_TEST(XlsxReaderTest)
#include "xlsx_reader_test.moc"
