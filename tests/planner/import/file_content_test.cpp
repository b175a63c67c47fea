// A file is what its bytes are: read as that, or refused with what to do about it.
#include "planner/import/table_file.h"
#include "tests/planner/import/import_files.h"
#include "tests/planner/import/workbook_maker.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace std::string_literals;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> rowsOf(const std::string& name, const std::string& bytes,
                          const DialectOverrides& overrides = {}) {
    auto table = TableFile::ofBytes(name, bytes, overrides);
    if (!table) {
        return {{table.error().detail}};
    }
    std::vector<Cells> rows = {table->headers()};
    TableRow row;
    while (table->next(row).value_or(false)) {
        rows.emplace_back();
        for (const TableCell& cell : row.cells) {
            rows.back().emplace_back(cell.text);
        }
    }
    return rows;
}

Error errorOf(const std::string& name, const std::string& bytes) {
    const auto table = TableFile::ofBytes(name, bytes);
    return table ? Error{} : table.error();
}

std::string compoundFile(const std::string& entry) {
    std::string wide;
    for (const char c : entry) {
        wide += c;
        wide += '\0';
    }
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(700000, '\0') + wide;
}

const std::string salesforce =
    "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">"
    "<style>td { color: red; }</style></head>\n<table border=\"1\">"
    "<tr><th>Account ID</th><th>Account Name</th><th>ARR</th></tr>\n"
    "<tr><td>0018a00001aBcDeAAK</td><td>M&uuml;ller &amp;\n  S&ouml;hne</td><td>1,200</td></tr>"
    "<tr><td>0018a00001aBcDfAAK<td>Société<br>Générale<td>&nbsp;</tr>"
    "</table>";

} // namespace

class FileContentTest : public QObject {
    Q_OBJECT
  private slots:
    void a_web_page_called_xls_is_read() {
        for (const char* name : {"report.xls", "report.csv", "report.xlsx"}) {
            const auto rows = rowsOf(name, salesforce);
            QCOMPARE(rows.size(), std::size_t(3));
            QCOMPARE(rows[0], (Cells{"Account ID", "Account Name", "ARR"}));
            QCOMPARE(rows[1], (Cells{"0018a00001aBcDeAAK", "Müller & Söhne", "1,200"}));
            QCOMPARE(rows[2], (Cells{"0018a00001aBcDfAAK", "Société Générale", ""}));
        }
    }
    void a_page_says_in_which_encoding_it_is() {
        const std::string rows = "<table><tr><td>Id<td>Name</tr><tr><td>1<td>\xA3\xF3\x64\x9F"
                                 "</tr></table>";
        QCOMPARE(rowsOf("a.xls", "<meta charset=\"windows-1250\">" + rows)[1],
                 (Cells{"1", "Łódź"}));
        DialectOverrides overrides;
        overrides.encoding = TextEncoding::Windows1252;
        QCOMPARE(rowsOf("a.xls", "<meta charset=\"windows-1250\">" + rows, overrides)[1],
                 (Cells{"1", "£ódŸ"}));
    }
    void spans_keep_columns_together() {
        const auto rows = rowsOf(
            "a.xls", "<table><tr><td>Owner<td>Id<td>Name<td>ARR</tr>"
                     "<tr><td rowspan=2>Ana<td>1<td>Acme<td>5</tr><tr><td>2<td>Beta<td>6</tr>"
                     "<tr><td>Bo<td>3<td colspan=2>Gamma</tr>"
                     "<tr><td>Bo<td>4<td>Delta<td rowspan=2>7</tr><tr><td>Bo<td>5</tr></table>");
        QCOMPARE(rows[1], (Cells{"Ana", "1", "Acme", "5"}));
        QCOMPARE(rows[2], (Cells{"Ana", "2", "Beta", "6"}));
        QCOMPARE(rows[3], (Cells{"Bo", "3", "Gamma", ""}));
        QCOMPARE(rows[5], (Cells{"Bo", "5", "", "7"}));
    }
    void tables_around_tables_are_for_the_looks() {
        const auto rows = rowsOf(
            "a.xls", "<html><body><table><tr><td>Menu<td><table><tr><th>Id<th>Name</tr>"
                     "<tr><td>1<td>Acme</tr><tr><td>2<td>Beta</tr></table></tr></table></html>");
        QCOMPARE(rows, (std::vector<Cells>{{"Id", "Name"}, {"1", "Acme"}, {"2", "Beta"}}));
    }
    void a_page_without_a_table_is_no_export() {
        const Error error = errorOf("accounts.csv", "<!DOCTYPE html>\n<html><body><form>Sign in"
                                                    "</form></body></html>");
        QVERIFY(error.code == ErrorCode::UnsupportedFormat);
        QVERIFY(error.detail.find("Sign in") != std::string::npos);
    }
    void wide_and_deep_pages_are_refused_or_read() {
        std::string wide = "<table><tr>";
        for (int i = 0; i < 600; ++i) {
            wide += "<td rowspan=9>x";
        }
        QVERIFY(errorOf("a.xls", wide + "</table>").code == ErrorCode::TooManyColumns);
        std::string growing = "<table>";
        for (int i = 0; i < 9; ++i) {
            growing += "<tr>";
            for (int k = 0; k < 100; ++k) {
                growing += "<td rowspan=99>x";
            }
            growing += "</tr>";
        }
        QVERIFY(errorOf("a.xls", growing).code == ErrorCode::TooManyColumns);
        std::string deep;
        for (int i = 0; i < 20000; ++i) {
            deep += "<table><tr><td>";
        }
        (void)errorOf("a.xls", deep + "Id</table>"); // whatever it is, it ends
    }
    void text_called_xls_is_read_as_text() {
        QCOMPARE(rowsOf("report.xls", "Id\tName\n1\tAcme\n2\tBeta\n"),
                 (std::vector<Cells>{{"Id", "Name"}, {"1", "Acme"}, {"2", "Beta"}}));
    }
    void a_workbook_called_csv_is_read_as_workbook() {
        const std::string cells = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Id</v></c><c r=\"B1\" "
                                  "t=\"str\"><v>Name</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v>"
                                  "</c><c r=\"B2\" t=\"str\"><v>Acme</v></c></row>";
        QCOMPARE(rowsOf("accounts.csv", WorkbookMaker().rows(cells).bytes()),
                 (std::vector<Cells>{{"Id", "Name"}, {"1", "Acme"}}));
    }
    void other_kinds_are_named_with_what_to_do_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const std::string& bytes, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(says);
        };
        row("text.xlsx", "hello, this is no workbook\n", "is none");
        row("names.xlsx", "Account ID,ARR\n1,2\n", "ends in .csv");
        row("old.xls", compoundFile("Workbook"), ".xls of 1997");
        row("secret.xlsx", compoundFile("EncryptedPackage"), "without a password");
        row("book.ods", WorkbookMaker().without("xl/workbook.xml").part("content.xml", "x").bytes(),
            "OpenDocument");
        row("book.numbers",
            WorkbookMaker().without("xl/workbook.xml").part("Index/Document.iwa", "x").bytes(),
            "Export it as Excel");
        row("binary.xlsb",
            WorkbookMaker().without("xl/workbook.xml").part("xl/workbook.bin", "x").bytes(),
            ".xlsb");
        row("words.docx",
            WorkbookMaker().without("xl/workbook.xml").part("word/document.xml", "x").bytes(),
            "text document");
        row("exports.zip",
            WorkbookMaker().without("xl/workbook.xml").part("accounts.csv", "a,b\n1,2\n").bytes(),
            "Unpack it first");
        row("report.pdf", "%PDF-1.7\n1 0 obj", "Export the report as CSV");
        row("report.csv", "%PDF-1.7\n1 0 obj", "Export the report as CSV");
        row("picture.png", "\x89PNG\r\n\x1A\n", "not a table");
        row("accounts.csv.gz", "\x1F\x8B\x08", "Unpack it first");
        row("accounts.7z", "7z\xBC\xAF\x27\x1C", "Unpack it first");
        row("accounts.json", "[\n  {\"Id\": 1}\n]", "JSON");
        row("account.json", "{\n  \"records\": []}", "JSON");
        row("sheet.xml",
            "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
            "2003");
        row("data.xml", "<?xml version=\"1.0\"?><rows/>", "XML file");
        row("page.mht", "MIME-Version: 1.0\nContent-Type: multipart/related", "MHTML");
        row("plan.headroom", "SQLite format 3"s + '\0', "Open a plan");
        row("table.parquet", "PAR1\x15\x04", "Parquet");
    }
    void other_kinds_are_named_with_what_to_do() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const Error error = errorOf(QTest::currentDataTag(), bytes.toStdString());
        QVERIFY2(QByteArray::fromStdString(error.detail).contains(says), error.detail.c_str());
        const bool secret = QByteArray(QTest::currentDataTag()) == "secret.xlsx";
        QVERIFY(error.code == (secret ? ErrorCode::Encrypted : ErrorCode::UnsupportedFormat));
        QCOMPARE(error.subject, std::string(QTest::currentDataTag()));
    }
};

HEADROOM_TEST(FileContentTest)
#include "file_content_test.moc"
