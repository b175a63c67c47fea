#include "planner/import/account_ids.h"
#include "planner/import/csm_import.h"
#include "planner/import/team_names.h"
#include "planner/import/working_time.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

const char* const accountsOfAnn = "Account ID,Name,ARR,Owner,Segment,Region\n"
                                  "A,x,10,Ann,Enterprise,EMEA\nB,y,20,Ann,Scale,NA\n";

} // namespace

class CsmImportTest : public QObject {
    Q_OBJECT
  private slots:
    void owners_match_by_id_then_mail_then_name() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,Owner\nA,x,u1\nB,y,BOB@x.com\n"
                                                    "C,z,\"Diaz, Cleo\"\nD,w,cleo diaz\nE,v,\n");
        trial.csms("id,name,email\nu1,Ann,ann@x.com\nu2,Bob,bob@x.com\nu3,Cleo Diaz,c@x.com\n");
        const ImportResult result = trial.run();
        QCOMPARE(accountOf(result, "A").owner, CsmId("u1"));
        QCOMPARE(accountOf(result, "B").owner, CsmId("u2"));
        QCOMPARE(accountOf(result, "C").owner, CsmId("u3"));
        QCOMPARE(accountOf(result, "D").owner, CsmId("u3"));
        QVERIFY(accountOf(result, "E").owner.empty());
    }
    void a_name_two_people_share_is_asked_and_answered() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR,Owner\nA,x,10,Ana Silva\n"
                                                    "B,y,20,Ana Silva\n");
        trial.csms("id,name\nu1,Ana Silva\nu2,Ana Silva\n");
        const ImportResult asked = trial.run();
        QVERIFY(asked.book == nullptr);
        QCOMPARE(asked.questions[0].choices.size(), std::size_t(2));
        QCOMPARE(asked.questions[0].choices[1].answer, std::string("owner:Ana Silva=u2"));
        QVERIFY(asked.questions[0].text.english().find("30.00") != std::string::npos);
        trial.map("owner:Ana Silva", "u2");
        QCOMPARE(accountOf(trial.run(), "A").owner, CsmId("u2"));
    }
    void owners_outside_the_team_are_added_and_named() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("id,name\nu2,Bob\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "Ann").status, CsmStatus::NotInTeam);
        const ImportIssue* issue = issueOf(result, "owner_not_in_team");
        QVERIFY(issue->text.english().find("2 accounts") != std::string::npos);
        QVERIFY(issue->text.english().find("30.00") != std::string::npos);
    }
    void without_a_team_file_the_owners_are_the_team() {
        const ImportResult result = ImportTrial::ofAccounts(accountsOfAnn).run();
        QCOMPARE(csmOf(result, "Ann").status, CsmStatus::Active);
        QCOMPARE(csmOf(result, "Ann").fte, Permille(1000));
        QCOMPARE(issueOf(result, "team_from_owners")->severity, IssueSeverity::Info);
    }
    void owners_of_whom_nobody_is_a_person_are_no_team_of_zero() {
        const ImportResult result =
            ImportTrial::ofAccounts("Account ID,Name,ARR,Owner\nA,x,10,Sales Queue\n").run();
        QCOMPARE(csmOf(result, "Sales Queue").status, CsmStatus::NotInTeam);
        const std::string text = issueOf(result, "team_from_owners")->text.english();
        QVERIFY2(text.find("0 owners") == std::string::npos, text.c_str());
    }
    void fte_comes_as_share_or_percent() {
        const auto fteOf = [](const std::string& header, const std::string& cell,
                              const std::string& other) {
            ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
            trial.csms("id;name;" + header + "\nu1;Ann;" + cell + "\nu2;Bob;" + other + "\n");
            return csmOf(trial.run(), "u1").fte;
        };
        QCOMPARE(fteOf("FTE", "0.6", "1"), Permille(600));
        QCOMPARE(fteOf("FTE", "0,6", "1,0"), Permille(600));
        QCOMPARE(fteOf("FTE", "60 %", "100 %"), Permille(600));
        QCOMPARE(fteOf("Capacity", "60", "100"), Permille(600));
        QCOMPARE(fteOf("FTE", "", "1"), Permille(1000));
        QCOMPARE(fteOf("FTE", "0", "1"), Permille(0));
    }
    void working_time_comes_in_words_and_fractions() {
        for (const auto& [text, share] :
             std::initializer_list<std::pair<const char*, double>>{{"Full-time", 1.0},
                                                                   {"half", 0.5},
                                                                   {"Halbtags", 0.5},
                                                                   {"Part-time 60 %", 0.6},
                                                                   {"60% Teilzeit", 0.6},
                                                                   {"4/5", 0.8},
                                                                   {"0,8 VZÄ", 0.8},
                                                                   {"1.0 FTE", 1.0},
                                                                   {"mi-temps", 0.5}}) {
            QVERIFY2(workingTimeIn(text).has_value(), text);
            QCOMPARE(*workingTimeIn(text), share);
        }
        for (const char* text : {"Part-time", "40 hours", "Team 1", "3/0", "2/1", "", "1 / 2 / 3"})
            QVERIFY2(!workingTimeIn(text).has_value(), text);
    }
    void working_time_in_words_is_kept() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("Name,Employment,Hub\nAnn,Full-time,Berlin\nBob,Half,Paris\n"
                   "Cy,Part-time 60%,Madrid\nDi,Part-time,Rome\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "Bob").fte, Permille(500));
        QCOMPARE(csmOf(result, "Cy").fte, Permille(600));
        QCOMPARE(csmOf(result, "Di").fte, Permille(1000));
        QCOMPARE(issueOf(result, "part_time")->line, std::int64_t(5));
        QVERIFY(issueOf(result, "bad_number") == nullptr);
        QVERIFY(issueOf(result, "no_fte") == nullptr);
    }
    void a_team_without_working_time_is_told() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("Name,Hub\nAnn,Berlin\n");
        QCOMPARE(issueOf(trial.run(), "no_fte")->severity, IssueSeverity::Info);
    }
    void zero_fte_is_told() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("id,name,fte\nu1,Ann,0\n");
        QCOMPARE(issueOf(trial.run(), "zero_fte")->line, std::int64_t(2));
    }
    void capacity_of_a_newcomer_is_ramp_and_counted_once() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.asOf("2026-06-30")
            .csms("id,name,capacity,start_date\nu1,Ann,0.5,2026-04-01\n"
                  "u2,Bob,0.5,2020-04-01\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "u1").fte, Permille(1000));
        QCOMPARE(csmOf(result, "u2").fte, Permille(500));
        QVERIFY(issueOf(result, "capacity_is_ramp") != nullptr);
        trial.csms("id,name,FTE,start_date\nu1,Ann,0.5,2026-04-01\n");
        QCOMPARE(csmOf(trial.run(), "u1").fte, Permille(500)); // FTE is FTE
    }
    void status_and_end_tell_who_leaves() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.asOf("2026-06-30")
            .csms("id,name,status,end_date\nu1,Ann,Active,\nu2,Bob,Left,\n"
                  "u3,Cleo,Active,2026-05-31\nu4,Dan,Active,2026-08-31\n"
                  "u5,Eve,On leave,\nu6,Fay,planned hire,\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "u1").status, CsmStatus::Active);
        QCOMPARE(csmOf(result, "u2").status, CsmStatus::Leaver);
        QCOMPARE(csmOf(result, "u3").status, CsmStatus::Leaver);
        QCOMPARE(csmOf(result, "u4").status, CsmStatus::Active);
        QCOMPARE(csmOf(result, "u5").leaves.size(), std::size_t(1));
        QCOMPARE(csmOf(result, "u6").status, CsmStatus::Hire);
        QVERIFY(issueOf(result, "leave_without_dates") != nullptr);
    }
    void roles_name_segments_and_levels() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("id,name,role\nu1,Ann,Senior Enterprise CSM\nu2,Bob,Scale CSM I\nu3,Cleo,"
                   "Enterprise\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "u1").level, std::string("Senior CSM"));
        QCOMPARE(csmOf(result, "u2").segments, std::vector<std::string>{"Scale"});
        QCOMPARE(csmOf(result, "u2").level, std::string("CSM I"));
        QCOMPARE(csmOf(result, "u3").segments, std::vector<std::string>{"Enterprise"});
        QCOMPARE(levelFromText("Mid-Market"), std::string());
        QCOMPARE(levelFromText("2"), std::string("CSM II"));
        QCOMPARE(levelFromText("Tier 1 Support"), std::string());
    }
    void regions_that_serve_nobody_do_not_shut_the_books() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("id,name,region\nu1,Ann,WA\nu2,Bob,OR\n");
        QVERIFY(csmOf(trial.run(), "u1").regions.empty());
        trial.csms("id,name,region\nu1,Ann,EMEA; NA\n");
        QCOMPARE(csmOf(trial.run(), "u1").regions, (std::vector<std::string>{"EMEA", "NA"}));
    }
    void leaders_without_accounts_get_no_capacity() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("id,name,title\nu1,Ann,VP Customer Success\nu2,Bob,Director\nu3,Cleo,"
                   "Customer Success Manager\nu4,Dan,Account Manager\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "u1").fte, Permille(1000)); // owns accounts
        QCOMPARE(csmOf(result, "u2").fte, Permille(0));
        QCOMPARE(csmOf(result, "u3").fte, Permille(1000));
        QCOMPARE(csmOf(result, "u4").fte, Permille(1000));
    }
    void hours_make_a_share_of_the_most_hours() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("Worker;Wochenstunden\nAnn;40\nBob;20\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "Bob").fte, Permille(500));
        QCOMPARE(issueOf(result, "fte_from_hours")->severity, IssueSeverity::Info);
        trial.csms("Name,Working days per week\nAnn,5\nBob,2.5\n");
        const ImportResult daily = trial.run();
        QCOMPARE(csmOf(daily, "Bob").fte, Permille(500));
        QCOMPARE(issueOf(daily, "fte_from_hours")->severity, IssueSeverity::Info);
        trial.csms("Name;Capacity (hours/month)\nAnn;140\nBob;70\n");
        const ImportResult monthly = trial.run();
        QCOMPARE(csmOf(monthly, "Bob").fte, Permille(500));
        QCOMPARE(issueOf(monthly, "fte_from_hours")->severity, IssueSeverity::Warning);
    }
    void kinds_of_employment_are_no_absence() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("Employee #,First Name,Last Name,Employment Status\n1,Ann,A,Full-Time\n"
                   "2,Bob,B,Part-Time\n3,Cy,C,Contractor\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "2").name, std::string("Bob B"));
        QVERIFY(issueOf(result, "unknown_status") == nullptr);
        QCOMPARE(issueOf(result, "part_time")->line, std::int64_t(3));
        trial.csms("Name,Status,FTE\nBob,Part-Time,0.5\n");
        QVERIFY(issueOf(trial.run(), "part_time") == nullptr);
    }
    void a_team_without_names_is_told() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("Employee ID,FTE\nE1,1\n");
        const ImportResult result = trial.run();
        QVERIFY(issueOf(result, "no_names") != nullptr);
        QCOMPARE(csmOf(result, "E1").name, std::string("E1"));
    }
    void promotions_are_read() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.asOf("2026-06-30");
        trial.csms("Name,Level,Promotion date,Promoted to\nAnn,CSM I,2026-10-01,CSM II\n"
                   "Bob,CSM I,2025-01-01,CSM II\nCy,CSM II,2026-09-01,Team Lead\n"
                   "Di,CSM II,2026-09-01,\nEd,CSM II,,Senior CSM\nFay,CSM II,2024-03-01,\n"
                   "Gus,CSM II,2026-12-01,Guru\nHal,CSM II,2026-12-01,CSM 2\n");
        const ImportResult result = trial.run();
        QCOMPARE(csmOf(result, "Ann").promotion,
                 std::optional(LevelChange{makeDate(2026, 10, 1), "CSM II"}));
        QCOMPARE(csmOf(result, "Ann").level, std::string("CSM I"));
        QCOMPARE(csmOf(result, "Bob").level, std::string("CSM II")); // long since
        QCOMPARE(csmOf(result, "Bob").promotion, std::nullopt);
        QCOMPARE(csmOf(result, "Cy").end, std::optional(makeDate(2026, 8, 31)));
        QCOMPARE(issueOf(result, "promoted_to_lead")->line, std::int64_t(4));
        QCOMPARE(issueOf(result, "promotion_without_level")->line, std::int64_t(5)); // not Fay
        QCOMPARE(issueOf(result, "promotion_without_date")->line, std::int64_t(6));
        QCOMPARE(csmOf(result, "Gus").promotion->level, std::string("Guru"));
        QCOMPARE(issueOf(result, "promotion_level")->line, std::int64_t(8));
        QCOMPARE(csmOf(result, "Hal").promotion, std::nullopt);
    }
    void columns_of_promotions_are_found() {
        for (const char* headers :
             {"Beförderungsdatum,Befördert zu", "Date de promotion,Promu à",
              "New Level Date,New Level", "Promotion Effective Date,Promotion Level"}) {
            ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
            trial.asOf("2026-06-30");
            trial.csms(std::string("Name,Level,Last Promotion Date,") + headers +
                       "\nAnn,CSM I,2025-01-01,2026-10-01,Senior\n");
            const auto promotion = csmOf(trial.run(), "Ann").promotion;
            QVERIFY2(promotion, headers);
            QCOMPARE(*promotion, (LevelChange{makeDate(2026, 10, 1), "Senior CSM"}));
        }
    }
    void nobody_is_no_owner_and_two_are_told() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR,CSM\nA,x,10,Ann; Bob\n"
                                                    "B,y,20,TBD\nC,z,30,Bob\nD,w,40,R&D Queue\n");
        const ImportResult result = trial.run();
        QVERIFY(accountOf(result, "B").owner.empty());
        const ImportIssue* issue = issueOf(result, "several_owners");
        QVERIFY(issue->text.english().starts_with("\"Ann; Bob\""));
        QCOMPARE(std::ranges::count(result.issues, issue->code, &ImportIssue::code), 1);
        trial.map("owner:Ann; Bob", "Bob");
        const ImportResult answered = trial.run();
        QCOMPARE(accountOf(answered, "A").owner, CsmId("Bob"));
        QVERIFY(issueOf(answered, "several_owners") == nullptr);
    }
    void people_twice_in_the_team_block() {
        ImportTrial trial = ImportTrial::ofAccounts(accountsOfAnn);
        trial.csms("id,name\nu1,Ann\nu1,Ann Two\n");
        QVERIFY(blockerOf(trial.run(), ErrorCode::Duplicate) != nullptr);
    }
    void salesforce_ids_are_completed_and_mended() {
        QCOMPARE(completeSalesforceId("001D000000IqhSL"), std::string("001D000000IqhSLIAZ"));
        QCOMPARE(completeSalesforceId("0015500000Xyy06"), std::string("0015500000Xyy06AAB"));
        QCOMPARE(repairSalesforceCase("001D000000IQHSLIAZ"),
                 std::optional<std::string>("001D000000IqhSLIAZ"));
        QCOMPARE(repairSalesforceCase("001d000000iqhsliaz"),
                 std::optional<std::string>("001D000000IqhSLIAZ"));
        QVERIFY(!repairSalesforceCase("001D000000IqhSLIAZ").has_value());
        QVERIFY(!repairSalesforceCase("COMPANY-0000000018").has_value());
        QVERIFY(isDamagedId("1.23E+11") && isDamagedId("4,5E+15"));
        QVERIFY(!isDamagedId("1E5") && !isDamagedId("ABE+1") && !isDamagedId("12"));
    }
};

HEADROOM_TEST(CsmImportTest)
#include "csm_import_test.moc"
