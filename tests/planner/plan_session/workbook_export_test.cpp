// A workbook says what the CSV files say, cell by cell.
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/export/workbook_writer.h"
#include "planner/import/table_file.h"
#include "planner/plan_session/export_use_case.h"
#include "planner/plan_session/proposal.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace headroom;

namespace {

struct Cell {
    std::string text;
    CellKind kind = CellKind::Text;
};
using Rows = std::vector<std::vector<Cell>>;

/// The header first.
Rows rowsOf(const std::string& name, const std::string& bytes, const std::string& sheet = {}) {
    DialectOverrides choice;
    choice.sheet = sheet;
    auto table = TableFile::ofBytes(name, bytes, choice);
    Rows rows;
    if (!table)
        return rows;
    rows.emplace_back();
    for (const std::string& header : table->headers())
        rows.back().push_back({header});
    TableRow row;
    while (table->next(row).value_or(false)) {
        rows.emplace_back();
        for (const TableCell& cell : row.cells)
            rows.back().push_back({std::string(cell.text), cell.kind});
    }
    return rows;
}

/// Empty where both say the same; `text` of a CSV has an apostrophe before what could be a formula.
std::string difference(const Cell& csv, const Cell& sheet) {
    const std::string said = csv.text + " | " + sheet.text;
    const auto number = parseDecimal(csv.text);
    if (number && sheet.kind == CellKind::Number) {
        // A workbook has 16 digits of a number.
        const double there = parseDecimal(sheet.text).value_or(0.0);
        return std::abs(there - *number) <= 1e-15 * std::abs(*number) ? "" : said;
    }
    return unguardFormula(csv.text) == sheet.text ? "" : said;
}

std::string difference(const Rows& csv, const Rows& sheet) {
    if (csv.size() != sheet.size())
        return std::to_string(csv.size()) + " rows | " + std::to_string(sheet.size());
    for (std::size_t r = 0; r < csv.size(); ++r)
        for (std::size_t c = 0; c < std::max(csv[r].size(), sheet[r].size()); ++c) {
            const auto at = [&](const Rows& rows) {
                return c < rows[r].size() ? rows[r][c] : Cell{};
            };
            if (const std::string apart = difference(at(csv), at(sheet)); !apart.empty())
                return "row " + std::to_string(r) + " column " + std::to_string(c) + ": " + apart;
        }
    return {};
}

/// What a plan may hold and a file must not break on.
void writeAwkward(TableWriter& to) {
    to.header({"text", "number", "value", "money", "date", "last"});
    const std::vector<std::string> texts = {"=HYPERLINK(\"http://x\",\"y\")",
                                            "+41 44 123",
                                            "-5",
                                            "@SUM(A1)",
                                            "  =1+1",
                                            "Grüße 日本 🚀",
                                            "two\nlines, and \"quotes\"",
                                            "00123",
                                            "1E5",
                                            "2026-02-30",
                                            "TRUE",
                                            "'quoted",
                                            "<a&b>",
                                            std::string(9'000, 'x')};
    const std::vector<double> numbers = {0.0,     -0.0,     -12.5,   1e-7,   123456789.987654,
                                         -1e15,   1e18,     4.35e20, 0.1,    2.0 / 3.0,
                                         1e6 / 7, -99.9995, 1.0,     5e-324, 12345678901234567.0};
    const std::vector<Date> dates = {
        makeDate(1900, 1, 1),   makeDate(1900, 2, 28),  makeDate(1900, 3, 1),
        makeDate(1969, 12, 31), makeDate(2024, 2, 29),  makeDate(2026, 6, 30),
        makeDate(2199, 12, 31), makeDate(1899, 12, 31), makeDate(1754, 5, 6)};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        to.text(texts[i]).number(numbers[i], 6).value(numbers[i]);
        to.money(Money(std::int64_t(i) * -987'654'321)).date(dates[i % dates.size()]);
        to.exact("end").endRow();
    }
}

std::unique_ptr<PlanSession> plannedSession() {
    auto session = test::sampleSession();
    SolveRequest request;
    request.iterations = 200;
    request.threads = 1;
    const auto proposal = propose(session->state(), request, JobControl());
    if (!proposal || !session->keep(*proposal, session->shown()))
        qFatal("the sample has no proposal");
    return session;
}

} // namespace

class WorkbookExportTest : public QObject {
    Q_OBJECT
  private slots:
    void awkward_cells_are_the_same_in_both() {
        const std::string csv = csvOf([](TableWriter& to) { writeAwkward(to); });
        WorkbookWriter book("Awkward", makeDate(2026, 6, 30));
        writeAwkward(book.sheet("Rows"));
        const Rows sheet = rowsOf("book.xlsx", book.finish().value());
        const std::string apart = difference(rowsOf("rows.csv", csv), sheet);
        QVERIFY2(apart.empty(), apart.c_str());
        for (std::size_t r = 1; r < sheet.size(); ++r) {
            QVERIFY(sheet[r][0].kind == CellKind::Text); // no formula, no number, no date
            QVERIFY(sheet[r][1].kind == CellKind::Number && sheet[r][3].kind == CellKind::Number);
            // A spreadsheet counts days from 1900 on; an older one is told in words.
            const bool counted = sheet[r][4].text >= "1900";
            QVERIFY(sheet[r][4].kind == (counted ? CellKind::Day : CellKind::Text));
        }
    }

    void what_is_no_number_is_left_empty() {
        WorkbookWriter book("Odd", makeDate(2026, 6, 30));
        TableWriter& sheet = book.sheet("Rows");
        sheet.header({"a", "b", "c", "d"});
        sheet.exact("first").number(std::numeric_limits<double>::infinity(), 2);
        sheet.value(std::numeric_limits<double>::quiet_NaN()).exact("last").endRow();
        const Rows rows = rowsOf("book.xlsx", book.finish().value());
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[1][1].text.empty() && rows[1][2].text.empty());
        QCOMPARE(rows[1][3].text, std::string("last"));
    }

    void every_sheet_says_what_its_csv_says_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("assignments") << "assignments"
                                     << "Assignments";
        QTest::newRow("moves") << "moves"
                               << "Changes";
        QTest::newRow("books") << "books"
                               << "Books";
        QTest::newRow("hires") << "hiring"
                               << "Hiring";
        QTest::newRow("hiring, months") << "hiring"
                                        << "Months";
        QTest::newRow("hiring, books") << "hiring"
                                       << "First books";
    }

    void every_sheet_says_what_its_csv_says() {
        QFETCH(QString, table);
        QFETCH(QString, sheet);
        static const auto session = plannedSession();
        ExportRequest request;
        request.table = ExportTable::Workbook;
        static const std::string book =
            exportContent(*session, request, JobControl()).value().front().content;
        request.table = *exportTableFromKey(table.toStdString());
        const auto files = exportContent(*session, request, JobControl());
        QVERIFY(files);
        const std::string suffix = sheet == QStringLiteral("Months")        ? "-months"
                                   : sheet == QStringLiteral("First books") ? "-books"
                                                                            : "";
        const auto file = std::ranges::find(*files, suffix, &ExportedFile::suffix);
        QVERIFY(file != files->end());
        const Rows csv = rowsOf("table.csv", file->content);
        QVERIFY(csv.size() > 1);
        const std::string apart = difference(csv, rowsOf("book.xlsx", book, sheet.toStdString()));
        QVERIFY2(apart.empty(), apart.c_str());
    }
};

HEADROOM_TEST(WorkbookExportTest)
#include "workbook_export_test.moc"
