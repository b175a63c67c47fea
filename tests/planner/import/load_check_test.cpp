#include "planner/import/load_check.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

std::shared_ptr<const Book> smallBook() {
    std::vector<Csm> team(3);
    const char* names[] = {"Ana Silva", "Bo Lind", "Cy Marsh"};
    for (std::size_t i = 0; i < team.size(); ++i) {
        team[i].id = CsmId("C-" + std::to_string(i + 1));
        team[i].name = names[i];
        team[i].email = "c" + std::to_string(i + 1) + "@example.com";
    }
    return Book::make({}, team).value();
}

std::vector<LoadedOwner> fourRows() {
    std::vector<LoadedOwner> rows;
    for (int i = 1; i <= 4; ++i)
        rows.push_back({AccountId("A-" + std::to_string(i)), CsmId("C-1"), CsmId("C-2")});
    return rows;
}

Result<LoadCheck> checkOf(const std::string& csv,
                          std::vector<std::pair<std::string, std::string>> map = {}) {
    ImportRequest request;
    request.accounts = fileOf("fresh.csv", csv);
    request.map = std::move(map);
    return checkLoad(fourRows(), *smallBook(), request, JobControl());
}

std::string outcomes(const LoadCheck& check) {
    std::string text;
    for (const LoadCheckRow& row : check.rows)
        text += std::string(text.empty() ? "" : " ") + loadOutcomeKey(row.outcome);
    return text;
}

} // namespace

class LoadCheckTest : public QObject {
    Q_OBJECT
  private slots:
    void each_row_is_taken_not_taken_given_to_another_or_missing() {
        const auto check = checkOf("Id,OwnerId\nA-1,C-2\nA-2,C-1\nA-3,C-3\nA-9,C-1\n");
        QVERIFY(check);
        QCOMPARE(outcomes(*check), std::string("taken not_taken other_owner missing"));
        QVERIFY(!check->allTaken());
        QCOMPARE(check->fileRows, std::int64_t(4));
        QCOMPARE(check->rows[2].found, CsmId("C-3"));
    }
    void owners_are_known_by_name_and_by_mail() {
        const auto check = checkOf("Account ID,Account Owner\nA-1,Bo Lind\nA-2,\"Lind, Bo\"\n"
                                   "A-3,c2@example.com\nA-4,C-2\n");
        QVERIFY(check);
        QCOMPARE(outcomes(*check), std::string("taken taken taken taken"));
        QVERIFY(check->allTaken());
    }
    void an_account_that_lost_its_owner_is_seen() {
        const auto check = checkOf("Id,OwnerId\nA-1,\nA-2,C-2\nA-3,C-2\nA-4,C-2\n");
        QVERIFY(check);
        QCOMPARE(outcomes(*check), std::string("other_owner taken taken taken"));
        QVERIFY(check->rows[0].found.empty());
    }
    void amounts_in_doubt_do_not_stand_in_the_way() {
        const auto check = checkOf("Id;OwnerId;ARR;Renewal Date\nA-1;C-2;1.234;03/04/2026\n"
                                   "A-2;C-2;5.678;05/06/2026\nA-3;C-2;1.000;01/02/2026\n"
                                   "A-4;C-2;2.000;02/03/2026\n");
        QVERIFY2(check, check ? "" : check.error().detail.c_str());
        QVERIFY(check->allTaken());
    }
    void a_custom_field_is_read_when_said() {
        const auto check = checkOf("Id,OwnerId,Relationship__c\nA-1,C-1,C-2\nA-2,C-1,C-2\n"
                                   "A-3,C-1,C-2\nA-4,C-1,C-1\n",
                                   {{"owner_id", "Relationship__c"}});
        QVERIFY(check);
        QCOMPARE(outcomes(*check), std::string("taken taken taken not_taken"));
    }
    void a_file_without_owners_is_refused() {
        const auto check = checkOf("Id,Phone\nA-1,5\nA-2,6\n");
        QVERIFY(!check);
        QCOMPARE(check.error().code, ErrorCode::ColumnNotFound);
    }
    void the_same_account_twice_is_refused() {
        const auto check = checkOf("Id,OwnerId\nA-1,C-2\nA-1,C-1\n");
        QVERIFY(!check);
        QCOMPARE(check.error().code, ErrorCode::Duplicate);
    }
};

HEADROOM_TEST(LoadCheckTest)
#include "load_check_test.moc"
