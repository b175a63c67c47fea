#include "planner/import/data_quality.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

const char* const messyAccounts =
    "Account ID,Account Name,ARR,CSM,Region,Renewal Date,Customer Since,Parent Account ID\n"
    "A1,Acme Ltd,100,Ana,EMEA,2027-01-31,2020-01-31,\n"
    "A2,ACME Ltd.,50,Ana,,2025-01-31,2020-02-28,A1\n"
    "A3,Beta,,Bo,EMEA,2027-02-28,2027-05-31,A9\n";

const QualityFinding* findingOf(const std::vector<QualityFinding>& findings,
                                const std::string& code, const std::string& field) {
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& finding) {
        return finding.code == code && finding.field == field;
    });
    return found == findings.end() ? nullptr : &*found;
}

Date day(const char* iso) {
    return *parseIsoDate(iso);
}

} // namespace

class DataQualityTest : public QObject {
    Q_OBJECT
  private slots:
    void findings_name_their_accounts_and_amounts() {
        const auto result = ImportTrial::ofAccounts(messyAccounts).asOf("2026-06-30").run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        const auto findings = qualityFindings(*result.book, day("2026-06-30"), true);
        using Positions = std::vector<std::uint32_t>;
        const auto* twice = findingOf(findings, "duplicate_name", "name");
        QVERIFY(twice != nullptr);
        QCOMPARE(twice->accounts, (Positions{0, 1}));
        QCOMPARE(twice->arr, Money(150'00));
        QCOMPARE(findingOf(findings, "incomplete", "region")->accounts, (Positions{1}));
        QCOMPARE(findingOf(findings, "incomplete", "arr")->accounts, (Positions{2}));
        QCOMPARE(findingOf(findings, "renewal_past", "renewal_date")->accounts, (Positions{1}));
        QCOMPARE(findingOf(findings, "future_customer", "customer_since")->accounts,
                 (Positions{2}));
        QCOMPARE(findingOf(findings, "parent_missing", "parent")->accounts, (Positions{2}));
        QVERIFY(findingOf(findings, "incomplete", "industry") == nullptr); // nobody has one
    }
    void the_names_that_come_twice_among_many_are_found() {
        std::string file = "Account ID,Account Name,ARR\n";
        for (int i = 0; i < 3000; ++i) {
            const int name = i % 1000 == 999 ? 999 : i; // three of one name
            file += std::to_string(i) + ",Company " + std::to_string(name) + ",1\n";
        }
        const auto result = ImportTrial::ofAccounts(file).run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        const auto findings = qualityFindings(*result.book, {}, true);
        QCOMPARE(findingOf(findings, "duplicate_name", "name")->accounts,
                 (std::vector<std::uint32_t>{999, 1999, 2999}));
    }
    void damaged_texts_and_ids_are_found() {
        const auto result = ImportTrial::ofAccounts("Account ID,Account Name,ARR\n"
                                                    "1.0,CafÃ© MÃ¼ller,100\n2.0,A &amp; B,50\n"
                                                    "3.0,AT&T; Österreich,25\n4.0,SÃO PAULO,10\n")
                                .run();
        const auto findings = qualityFindings(*result.book, {}, true);
        const auto* garbled = findingOf(findings, "garbled_name", "name");
        QVERIFY(garbled != nullptr);
        QCOMPARE(garbled->accounts, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(garbled->arr, Money(150'00));
        QCOMPARE(findingOf(findings, "id_fraction", "id")->count, std::int64_t(4));
        QVERIFY(issueOf(result, "garbled_name") != nullptr);
    }
    void without_positions_the_counts_are_the_same() {
        const auto result = ImportTrial::ofAccounts(messyAccounts).asOf("2026-06-30").run();
        const auto with = qualityFindings(*result.book, day("2026-06-30"), true);
        const auto without = qualityFindings(*result.book, day("2026-06-30"), false);
        QCOMPARE(without.size(), with.size());
        for (std::size_t i = 0; i < with.size(); ++i) {
            QCOMPARE(without[i].count, std::int64_t(with[i].accounts.size()));
            QCOMPARE(without[i].arr, with[i].arr);
            QVERIFY(without[i].accounts.empty());
        }
    }
    void an_ignored_finding_is_told_as_such_at_the_next_import() {
        ImportTrial trial = ImportTrial::ofAccounts(messyAccounts).asOf("2026-06-30");
        QCOMPARE(issueOf(trial.run(), "renewal_past")->severity, IssueSeverity::Warning);
        trial.request.notes = {{"finding.renewal_past.renewal_date", "extended by mail"}};
        const auto result = trial.run();
        const ImportIssue* issue = issueOf(result, "renewal_past");
        QCOMPARE(issue->severity, IssueSeverity::Info);
        QVERIFY(issue->text.english().ends_with("Ignored: extended by mail"));
        QCOMPARE(issueOf(result, "duplicate_name")->severity, IssueSeverity::Warning);
    }
};

HEADROOM_TEST(DataQualityTest)

#include "data_quality_test.moc"
