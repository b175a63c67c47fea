#include "tests/support/test_registry.h"
#include "ui/pages/import_answers.h"
#include "ui/pages/import_options.h"
#include "ui/pages/import_words.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

ImportResult twoColumns() {
    ImportResult result;
    FilePreview file;
    file.fileName = "accounts.csv";
    file.headers = {"Account ID", "Revenue (GBP)", "Ccy"};
    result.files.push_back(file);
    result.mapping = {{ImportFile::Accounts, "accounts.csv", "Account ID", "id", 1.0, "alias"},
                      {ImportFile::Accounts, "accounts.csv", "Revenue (GBP)", "arr", 0.7, "alias"},
                      {ImportFile::Csms, "team.csv", "Account ID", "csm.id", 0.7, "alias"}};
    return result;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

} // namespace

class ImportAnswersTest : public QObject {
    Q_OBJECT
  private slots:
    void an_answer_goes_to_the_option_it_names() {
        ImportRequest request;
        const ImportResult result = twoColumns();
        giveAnswer(request, result, "decimal=,");
        giveAnswer(request, result, "date_order=dmy");
        giveAnswer(request, result, "currency=EUR");
        QCOMPARE(request.decimal, std::optional(','));
        QVERIFY(request.dateOrder == DateOrder::DayMonthYear);
        QCOMPARE(request.currency, std::string("EUR"));
        QVERIFY(request.map.empty());
    }

    void an_answer_about_a_field_joins_the_mapping_once() {
        ImportRequest request;
        const ImportResult result = twoColumns();
        giveAnswer(request, result, "id=rollup(Account ID)");
        giveAnswer(request, result, "id=Account ID");
        giveAnswer(request, result, "currency=Ccy"); // a header, so a column
        QCOMPARE(request.map, (Pairs{{"id", "Account ID"}, {"currency", "Ccy"}}));
        QVERIFY(request.currency.empty());
    }

    void a_header_that_looks_like_a_function_is_named_by_its_place() {
        ImportRequest request;
        const ImportResult result = twoColumns();
        mapColumn(request, result, result.mapping[1], "potential");
        QCOMPARE(request.map, (Pairs{{"potential", "#2"}}));
    }

    void a_column_of_a_joined_file_is_rolled_up() {
        ImportRequest request;
        ImportResult result = twoColumns();
        const MappedColumn amount{ImportFile::Joined, "subs.csv", "arr_amount", "", 0.0, ""};
        mapColumn(request, result, amount, "arr:sum");
        QCOMPARE(request.map, (Pairs{{"arr", "sum(subs.arr_amount)"}}));
        mapColumn(request, result, amount, "arr:active_sum");
        QCOMPARE(request.map, (Pairs{{"arr", "active_sum(subs.arr_amount)"}}));
        const MappedColumn rolled{
            ImportFile::Joined, "subs.csv", "active_sum(arr_amount)", "arr", 1.0, "by hand"};
        mapColumn(request, result, rolled, "");
        QVERIFY(request.map.empty());
        const MappedColumn key{ImportFile::Joined, "subs.csv", "Kunde", "", 0.0, ""};
        mapColumn(request, result, key, "joined.id");
        QCOMPARE(request.map, (Pairs{{"subs.id", "Kunde"}}));
    }

    void a_column_fills_one_field_only_and_none_when_told_so() {
        ImportRequest request;
        const ImportResult result = twoColumns();
        mapColumn(request, result, result.mapping[0], "name");
        mapColumn(request, result, result.mapping[0], "parent");
        QCOMPARE(request.map, (Pairs{{"parent", "Account ID"}}));
        mapColumn(request, result, result.mapping[0], "");
        QCOMPARE(request.map, (Pairs{{"id", ""}}));
    }

    void the_same_header_in_another_file_stays_mapped() {
        ImportRequest request;
        const ImportResult result = twoColumns();
        mapColumn(request, result, result.mapping[2], "csm.name");
        mapColumn(request, result, result.mapping[0], "name");
        QCOMPARE(request.map, (Pairs{{"csm.name", "Account ID"}, {"name", "Account ID"}}));
    }

    void a_mapping_survives_the_plans_memory() {
        ImportRequest request;
        request.map = {{"arr", "Umsatz\t2026"}, {"id", ""}, {"owner:Ana = Silva", "CSM-004"}};
        ImportRequest back;
        readMappingText(back, mappingText(request));
        QCOMPARE(back.map, request.map);
    }

    void sentences_about_command_line_options_are_left_out() {
        QCOMPARE(withoutOptions(QStringLiteral(
                     "Which is it? Take one. Say which with --decimal . or --decimal ,")),
                 QStringLiteral("Which is it? Take one."));
        QCOMPARE(withoutOptions(QStringLiteral("Nothing special here")),
                 QStringLiteral("Nothing special here."));
        QVERIFY(withoutOptions(QStringLiteral("Say so with --map id=COLUMN.")).isEmpty());
    }

    void files_are_known_by_their_names() {
        QVERIFY(guessFile(QStringLiteral("/a/CSM list.xlsx")) == ImportFile::Csms);
        QVERIFY(guessFile(QStringLiteral("growth_2026.csv")) == ImportFile::History);
        QVERIFY(guessFile(QStringLiteral("/team/Finance Forecast.csv")) == ImportFile::Forecast);
        QVERIFY(guessFile(QStringLiteral("export.csv")) == ImportFile::Accounts);
    }

    void rates_are_read_strictly() {
        const auto rates = ratesFromText(QStringLiteral("eur=1.08  USD=0.79 "));
        QVERIFY(rates.has_value());
        QCOMPARE(*rates,
                 (std::vector<std::pair<std::string, double>>{{"EUR", 1.08}, {"USD", 0.79}}));
        QVERIFY(ratesFromText(QString())->empty());
        for (const char* bad : {"EUR", "EUR=", "EUR=0", "EUR=-1", "EURO=1.1", "EUR=abc"})
            QVERIFY2(!ratesFromText(QString::fromLatin1(bad)), bad);
    }
};

HEADROOM_TEST(ImportAnswersTest)
#include "import_answers_test.moc"
