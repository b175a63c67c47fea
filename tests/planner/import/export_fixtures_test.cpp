// Many exports: each comes in right, or is asked about and comes in right after the answer.
#include "planner/base/text.h"
#include "tests/planner/import/crm_exports.h"
#include "tests/planner/import/import_files.h"
#include "tests/planner/import/more_exports.h"
#include "tests/planner/import/odd_exports.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

void give(ImportRequest& request, const std::string& answer) {
    const std::size_t equals = answer.find('=');
    const std::string key = answer.substr(0, equals);
    const std::string value = answer.substr(equals + 1);
    if (key == "decimal") {
        request.decimal = value.front();
    } else if (key == "date_order") {
        request.dateOrder = dateOrderFromKey(value);
    } else if (key == "encoding") {
        request.dialect.encoding = textEncodingFromKey(value);
    } else if (key == "currency") {
        request.currency = value;
    } else {
        request.map.emplace_back(key, value);
    }
}

bool isOffered(const ImportResult& result, const std::string& answer) {
    return std::any_of(
        result.questions.begin(), result.questions.end(), [&](const ImportQuestion& question) {
            return std::any_of(question.choices.begin(), question.choices.end(),
                               [&](const auto& choice) { return choice.answer == answer; });
        });
}

/// Gives the answers as they are asked for; those left over were never asked for.
ImportResult answered(ImportTrial& trial, std::vector<std::string>& left) {
    for (;;) {
        ImportResult result = trial.run();
        const auto next = std::find_if(left.begin(), left.end(), [&](const std::string& answer) {
            return isOffered(result, answer);
        });
        if (next == left.end()) {
            return result;
        }
        give(trial.request, *next);
        left.erase(next);
    }
}

} // namespace

class ExportFixturesTest : public QObject {
    Q_OBJECT
  private slots:
    void comes_in_right_or_is_asked_about_data() {
        QTest::addColumn<const ExportFixture*>("fixture");
        for (const auto* list : {&crmExports, &oddExports, &moreExports}) {
            for (const ExportFixture& fixture : *list) {
                QTest::newRow(fixture.name) << &fixture;
            }
        }
    }
    void comes_in_right_or_is_asked_about() {
        QFETCH(const ExportFixture*, fixture);
        ImportTrial trial = ImportTrial::ofAccounts(fixture->bytes);
        const std::string answers = fixture->answers;
        std::vector<std::string> left =
            answers.empty() ? std::vector<std::string>() : split(answers, '|');
        if (!left.empty()) {
            QVERIFY2(!trial.run().book, "nothing was asked");
        }
        const ImportResult result = answered(trial, left);
        QVERIFY2(left.empty(), ("never asked for: " + joined(left, " | ")).c_str());
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.totals.accounts, fixture->accounts);
        QCOMPARE(result.totals.arr.count(), fixture->arrCents);
        QCOMPARE(result.totals.currency, std::string(fixture->currency));
        const std::string columns = fixture->columns;
        for (const std::string& pair : split(columns, ';')) {
            if (const std::size_t equals = pair.find('='); equals != std::string::npos) {
                QCOMPARE(columnFor(result, pair.substr(0, equals)), pair.substr(equals + 1));
            }
        }
    }
    void values_behind_the_totals() {
        const auto valueOf = [](const char* name) {
            for (const auto* list : {&crmExports, &oddExports, &moreExports}) {
                for (const ExportFixture& fixture : *list) {
                    if (std::string(name) == fixture.name) {
                        ImportTrial trial = ImportTrial::ofAccounts(fixture.bytes);
                        std::vector<std::string> left = split(fixture.answers, '|');
                        return answered(trial, left);
                    }
                }
            }
            return ImportResult();
        };
        QCOMPARE(*accountOf(valueOf("Vitally"), "a1").health, 82);
        QCOMPARE(*accountOf(valueOf("Health on a scale of ten"), "1").health, 82);
        QCOMPARE(*accountOf(valueOf("Health in coloured dots"), "3").health, 20);
        QCOMPARE(*accountOf(valueOf("Health in percent"), "2").health, 55);
        QCOMPARE(*accountOf(valueOf("German Excel"), "0001003").health, 20);
        QCOMPARE(*accountOf(valueOf("Totango"), "T2").health, 55);
        QCOMPARE(*accountOf(valueOf("Planhat"), "5f1a2b3c4d5e6f7a8b9c0d1f").health, 50);
        const auto german = valueOf("HubSpot companies in German");
        QCOMPARE(*accountOf(german, "18439284471")
                      .complexityInputs[std::size_t(ComplexityInput::Employees)],
                 1200.0);
        const auto lookups = valueOf("Salesforce data loader with lookups");
        QCOMPARE(accountOf(lookups, "0018a00001aBcDeAAK").owner.value(),
                 std::string("0058a000002CsM1AAK"));
        QCOMPARE(csmOf(lookups, "0058a000002CsM1AAK").name, std::string("Ana Silva"));
        const auto polish = valueOf("Polish Excel");
        QCOMPARE(accountOf(polish, "2").name.str(), std::string("Gęśla Jaźń"));
        const auto japanese = valueOf("Japanese Excel");
        QCOMPARE(accountOf(japanese, "A2").name.str(), std::string("ソニー"));
        QCOMPARE(*accountOf(japanese, "A2").arr, Money(8'050'000'00));
    }
};

HEADROOM_TEST(ExportFixturesTest)

#include "export_fixtures_test.moc"
