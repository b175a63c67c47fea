#include "planner/base/text.h"
#include "planner/import/import_book.h"
#include "planner/sample/sample_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace headroom;

namespace {

using Fields = std::vector<std::string>;

/// RFC 4180, for files without line breaks in fields.
std::vector<Fields> parsed(const std::string& text) {
    std::vector<Fields> rows;
    for (const std::string& line : split(text, '\n')) {
        if (line.empty())
            continue;
        Fields fields{""};
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                fields.emplace_back();
            else if (c != '\r')
                fields.back() += c;
        }
        rows.push_back(std::move(fields));
    }
    return rows;
}

std::filesystem::path written(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::size_t column(const std::vector<Fields>& rows, const std::string& header) {
    return static_cast<std::size_t>(std::ranges::find(rows[0], header) - rows[0].begin());
}

} // namespace

class SampleCsvTest : public QObject {
    Q_OBJECT
  private slots:
    void every_account_is_a_row_with_its_values() {
        const auto book = makeSampleBook({}).value();
        const auto rows = parsed(sampleCsv(*book).accounts);
        QCOMPARE(rows.size(), std::size_t(1201));
        for (const Fields& row : rows)
            QCOMPARE(row.size(), rows[0].size());
        for (std::size_t i = 0; i < 1200; ++i) {
            const Account& account = book->accounts()[i];
            const Fields& row = rows[i + 1];
            QCOMPARE(row[column(rows, "Account ID")], account.id.value());
            QCOMPARE(row[column(rows, "Account Name")], account.name);
            QCOMPARE(row[column(rows, "Owner ID")], account.owner.value());
            QCOMPARE(row[column(rows, "ARR")].empty(), !account.arr.has_value());
            if (account.arr)
                QCOMPARE(*parseDecimal(row[column(rows, "ARR")]), toUnits(*account.arr));
            if (account.renewalDate)
                QCOMPARE(row[column(rows, "Renewal Date")], toIso(*account.renewalDate));
        }
    }
    void every_csm_is_a_row_and_the_leaver_has_left() {
        const auto book = makeSampleBook({}).value();
        const auto rows = parsed(sampleCsv(*book).csms);
        QCOMPARE(rows.size(), std::size_t(26));
        QCOMPARE(rows.back()[column(rows, "Status")], std::string("Left"));
        QCOMPARE(rows[1][column(rows, "Segments")], std::string("Growth; Strategic"));
    }
    void somebody_is_to_be_promoted() {
        const auto book = makeSampleBook({}).value();
        const auto rows = parsed(sampleCsv(*book).csms);
        std::vector<std::string> days;
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (const std::string& day = rows[i][column(rows, "Promotion Date")]; !day.empty()) {
                days.push_back(day);
                QCOMPARE(rows[i][column(rows, "Level")], std::string("CSM I"));
                QCOMPARE(rows[i][column(rows, "Promoted To")], std::string("CSM II"));
            }
        QCOMPARE(days, std::vector<std::string>{"2027-05-01"});
    }
    void every_month_of_history_is_a_row() {
        const auto rows = parsed(sampleCsv(*makeSampleBook({}).value()).history);
        QCOMPARE(rows.size(), std::size_t(4 * 48 + 1));
        QCOMPARE(rows[1][0], std::string("2022-07"));
    }
    void importing_the_files_gives_the_book_back() {
        const auto book = makeSampleBook({}).value();
        const SampleCsv csv = sampleCsv(*book);
        const std::filesystem::path folder = headroom::test::scratchFolder();
        ImportRequest request;
        request.accounts = written(folder / "accounts.csv", csv.accounts);
        request.csms = written(folder / "csms.csv", csv.csms);
        request.history = written(folder / "history.csv", csv.history);
        request.asOf = SampleOptions{}.asOf;
        const auto result = readImport(request, *Book::empty(), JobControl());
        QVERIFY(result.has_value());
        QVERIFY(result->questions.empty());
        const auto imported = importedBook(*result);
        QVERIFY(imported.has_value());
        QVERIFY((*imported)->accounts() == book->accounts());
        QVERIFY((*imported)->csms() == book->csms());
        QVERIFY((*imported)->history() == book->history());
    }
    void text_with_commas_and_quotes_is_quoted() {
        Account account;
        account.id = AccountId("1");
        account.name = "Say \"yes\", Ltd";
        const auto book = Book::make({account}, {}).value();
        QVERIFY(sampleCsv(*book).accounts.find("\"Say \"\"yes\"\", Ltd\"") != std::string::npos);
    }
};

HEADROOM_TEST(SampleCsvTest)
#include "sample_csv_test.moc"
