#include "planner/import/book_difference.h"
#include "planner/plan_session/import_use_case.h"
#include "planner/plan_session/plan_session.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/key_edits.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <fstream>

using namespace headroom;

namespace {

const char* const firstMonth = "Account ID,Name,ARR,Account Owner,Renewal Date\n"
                               "A1,One,100000,Ana,2027-01-31\nA2,Two,50000,Ana,2027-02-28\n"
                               "A3,Three,20000,Bo,2027-03-31\nA4,Four,10000,Bo,2027-04-30\n";
const char* const nextMonth = "Account ID,Name,ARR,Account Owner,Renewal Date\n"
                              "A2,Two,60000,Ana,2027-02-28\nA3,Three,20000,Ana,2027-03-31\n"
                              "A4,Four,10000,Bo,2027-04-30\nA5,Five,5000,Bo,2027-05-31\n";

Result<ImportResult> readMonth(const PlanSession& session, const char* csv, const char* asOf) {
    ImportRequest request;
    request.accounts = test::scratchFolder() / "accounts.csv";
    std::ofstream(request.accounts) << csv;
    request.asOf = *parseIsoDate(asOf);
    return readImport(request, *session.content().base.book, JobControl());
}

Step importMonth(PlanSession& session, const char* csv, const char* asOf) {
    const auto read = readMonth(session, csv, asOf);
    ImportRequest request;
    request.asOf = *parseIsoDate(asOf);
    auto edit = importEdit(request, read.value(), session.state()->inputs, {});
    return session.apply(std::move(edit.value())).value();
}

std::unique_ptr<PlanSession> planWithWork() {
    PlanContent content;
    content.base = defaultInputs();
    auto session = PlanSession::make(std::move(content), nullptr).value();
    importMonth(*session, firstMonth, "2026-06-30");
    for (const Edit& edit :
         {Edit(PinAccount{AccountId("A2"), CsmId("Ana")}),
          Edit(OverrideSegment{AccountId("A4"), SegmentOverride{"Strategic", "board"}}),
          Edit(AssignOwners{{{AccountId("A3"), CsmId("Ana")}}}),
          editForKey(session->state()->inputs, "workload.productive_hours", "90", "hand").value()})
        session->apply(edit).value();
    return session;
}

} // namespace

class RefreshTest : public QObject {
    Q_OBJECT
  private slots:
    void the_next_month_keeps_what_was_decided() {
        const auto session = planWithWork();
        const auto fork = session->fork(rootScenario, "Fast");
        QVERIFY(fork && session->show(*fork));
        QVERIFY(session->apply(
            editForKey(session->state()->inputs, "workload.productive_hours", "120", "hand")
                .value()));
        importMonth(*session, nextMonth, "2026-07-31");
        for (const ScenarioId id : {ScenarioId(rootScenario), *fork}) {
            const auto state = session->stateOf(id);
            QVERIFY(state);
            const PlanInputs& inputs = (*state)->inputs;
            QCOMPARE(inputs.pins.at(AccountId("A2")), CsmId("Ana"));
            QCOMPARE(inputs.segmentOverrides.at(AccountId("A4")).segment, std::string("Strategic"));
            QCOMPARE(inputs.owners.at(AccountId("A3")), CsmId("Ana"));
            QCOMPARE(inputs.workload.productiveHours, id == rootScenario ? 90.0 : 120.0);
            QCOMPARE((*state)->book->accounts().size(), std::size_t(4));
            QCOMPARE(toIso(inputs.facts.asOf), std::string("2026-07-31"));
            QVERIFY(session->skippedEdits(id)->empty());
        }
    }
    void a_day_found_in_the_data_never_takes_the_plan_back() {
        const auto session = planWithWork(); // as of 2026-06-30
        const auto dayAfter = [&](const char* found, bool fromData) {
            ImportResult read = readMonth(*session, nextMonth, found).value();
            read.asOfFromData = fromData;
            auto edit = importEdit({}, read, session->state()->inputs, {});
            PlanInputs after = session->state()->inputs;
            return edit && applyEdit(after, *edit) ? toIso(after.facts.asOf) : "refused";
        };
        QCOMPARE(dayAfter("2026-05-31", true), std::string("2026-06-30"));
        QCOMPARE(dayAfter("2026-07-31", true), std::string("2026-07-31"));
        QCOMPARE(dayAfter("2026-05-31", false), std::string("2026-05-31")); // somebody's own word
    }
    void one_undo_takes_an_import_back() {
        const auto session = planWithWork();
        const PlanInputs before = session->state()->inputs;
        const Step step = importMonth(*session, nextMonth, "2026-07-31");
        QVERIFY(!(session->state()->inputs == before));
        QVERIFY(session->undo(step));
        QVERIFY(session->state()->inputs == before);
    }
    void the_difference_is_known_before_it_is_applied() {
        const auto session = planWithWork();
        const auto before = session->content().base.book;
        const auto read = readMonth(*session, nextMonth, "2026-07-31");
        QVERIFY(read && read->book);
        QVERIFY(session->content().base.book == before);
        const auto changes = accountChanges(*before, *read->book, 100);
        QCOMPARE(changes.size(), std::size_t(4));
        QCOMPARE(changes[0].account, AccountId("A2"));
        QVERIFY(changes[0].values == (std::vector<ValueChange>{{"arr", "50000.00", "60000.00"}}));
        QVERIFY(changes[1].values == (std::vector<ValueChange>{{"owner", "Bo", "Ana"}}));
        QVERIFY(changes[2].fate == AccountFate::Added && changes[2].account == AccountId("A5"));
        QVERIFY(changes[3].fate == AccountFate::Gone && changes[3].account == AccountId("A1"));
        QCOMPARE(accountChanges(*before, *read->book, 2).size(), std::size_t(2));
    }
    void the_same_month_again_changes_nothing() {
        const auto session = planWithWork();
        const PlanInputs before = session->state()->inputs;
        const Step step = importMonth(*session, firstMonth, "2026-06-30");
        QVERIFY(step.changes.empty());
        QVERIFY(session->state()->inputs == before);
    }
};

HEADROOM_TEST(RefreshTest)
#include "refresh_test.moc"
