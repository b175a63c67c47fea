#include "planner/import/table_file.h"
#include "planner/plan_session/export_use_case.h"
#include "planner/plan_session/load_verification.h"
#include "planner/plan_session/sample_content.h"
#include "planner/scenarios/key_edits.h"
#include "planner/storage/plan_file.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <fstream>

using namespace headroom;

namespace {

PlanContent smallSample() {
    SampleOptions options;
    options.accounts = 150;
    options.csms = 6;
    options.historyMonths = 36;
    return sampleContent(options).value();
}

std::unique_ptr<PlanSession> sessionOn(PlanStore* store) {
    return PlanSession::make(smallSample(), store).value();
}

Edit set(const PlanSession& session, const char* key, const char* value) {
    return editForKey(session.state()->inputs, key, value, "test").value();
}

/// Counts the books that are written.
class CountedBooks : public PlanStore {
  public:
    Result<void> write(const std::vector<PlanWrite>& writes) override {
        books += int(std::ranges::count_if(writes, [](const PlanWrite& write) {
            return std::holds_alternative<WriteBook>(write);
        }));
        return {};
    }
    int books = 0;
};

/// Refuses every write.
class FullDisk : public PlanStore {
  public:
    Result<void> write(const std::vector<PlanWrite>&) override { return fail(ErrorCode::DiskFull); }
};

SolveRequest quick() {
    SolveRequest request;
    request.iterations = 200;
    request.threads = 1;
    return request;
}

} // namespace

class PlanSessionTest : public QObject {
    Q_OBJECT
  private slots:
    void an_edit_is_undone_and_done_again() {
        const auto session = sessionOn(nullptr);
        const PlanInputs before = session->state()->inputs;
        const auto step = session->apply(set(*session, "workload.productive_hours", "110"));
        QVERIFY(step);
        QCOMPARE(session->state()->inputs.workload.productiveHours, 110.0);
        QVERIFY(session->undo(*step));
        QVERIFY(session->state()->inputs == before);
        QVERIFY(session->redo(*step));
        QCOMPARE(session->state()->inputs.workload.productiveHours, 110.0);
    }
    void plan_wide_facts_reach_every_scenario() {
        const auto session = sessionOn(nullptr);
        const auto step = session->apply(set(*session, "facts.as_of", "2026-09-01"));
        QVERIFY(step && step->planWide);
        for (const Scenario& scenario : session->tree().scenarios())
            QCOMPARE(toIso((*session->stateOf(scenario.id))->inputs.facts.asOf),
                     std::string("2026-09-01"));
        QVERIFY(session->undo(*step));
        QCOMPARE(toIso(session->facts().asOf), std::string("2026-06-30"));
    }
    void a_refused_write_changes_nothing() {
        FullDisk disk;
        const auto session = sessionOn(&disk);
        const PlanInputs before = session->state()->inputs;
        const auto step = session->apply(set(*session, "workload.productive_hours", "110"));
        QCOMPARE(step.error().code, ErrorCode::DiskFull);
        QVERIFY(session->state()->inputs == before);
        QCOMPARE(session->fork(rootScenario, "Other").error().code, ErrorCode::DiskFull);
        QCOMPARE(session->tree().scenarios().size(), std::size_t(4));
    }
    void scenarios_keep_only_what_they_change() {
        const auto session = sessionOn(nullptr);
        const auto fork = session->fork(session->shown(), "Long hours");
        QVERIFY(fork && session->show(*fork));
        QVERIFY(session->apply(set(*session, "workload.productive_hours", "120")));
        QCOMPARE((*session->stateOf(rootScenario))->inputs.workload.productiveHours, 97.5);
        const auto comparison = session->compare(rootScenario, *fork);
        QVERIFY(comparison);
        QCOMPARE(comparison->inputs.size(), std::size_t(1));
        const auto gone = session->erase(*fork);
        QVERIFY(gone && session->tree().find(*fork) == nullptr);
        QVERIFY(session->restore(*gone));
        QCOMPARE((*session->stateOf(*fork))->inputs.workload.productiveHours, 120.0);
    }
    void a_copy_shares_what_is_derived_and_goes_its_own_way() {
        FullDisk disk;
        const auto session = sessionOn(&disk);
        const auto other = *session->stateOf(rootScenario);
        const auto copy = session->copy();
        QCOMPARE(copy->state(), session->state());
        QCOMPARE(*copy->stateOf(rootScenario), other);
        QVERIFY(copy->apply(set(*copy, "workload.productive_hours", "110"))); // not to the disk
        QVERIFY(session->state()->inputs.workload.productiveHours != 110.0);
        QCOMPARE(*session->stateOf(rootScenario), other);
    }
    void states_that_are_not_kept_are_derived_anew() {
        const auto session = sessionOn(nullptr);
        const ScenarioId second = session->tree().scenarios().back().id;
        const auto root = *session->stateOf(rootScenario);
        std::weak_ptr<const ScenarioState> last = *session->stateOf(second);
        const auto shown = session->state();
        session->keepStatesOf({rootScenario});
        QVERIFY(second != session->shown() ? last.expired() : !last.expired());
        QCOMPARE(*session->stateOf(rootScenario), root);
        QCOMPARE(*session->stateOf(session->shown()), shown);
        QVERIFY(session->stateOf(second));
    }
    void edits_in_a_row_are_derived_once() {
        const auto session = sessionOn(nullptr);
        const auto before = session->state();
        for (const char* hours : {"110", "111", "112"}) {
            auto pending = session->prepare(set(*session, "workload.productive_hours", hours));
            QVERIFY(pending && session->commitUnderived(std::move(*pending)));
        }
        QCOMPARE(session->state(), before);
        QVERIFY(session->catchUp());
        QCOMPARE(session->state()->inputs.workload.productiveHours, 112.0);
        QCOMPARE(session->state(), *session->stateOf(session->shown()));
    }
    void values_mended_in_one_step_are_one_book_in_the_file() {
        CountedBooks store;
        const auto session = sessionOn(&store);
        const PlanInputs before = session->state()->inputs;
        std::vector<std::pair<std::string, std::string>> values;
        for (int i = 0; i < 20; ++i)
            values.emplace_back(
                "account:" + before.book->accounts()[std::size_t(i)].id.value() + ".health", "7");
        const auto step = session->apply(editsForKeys(before, values, "test").value());
        QVERIFY(step);
        QCOMPARE(store.books, 1);
        QCOMPARE(*session->state()->book->accounts()[19].health, 7);
        QCOMPARE(&session->state()->book->accounts()[140], &before.book->accounts()[140]);
        QVERIFY(session->undo(*step));
        QCOMPARE(store.books, 2);
        QVERIFY(session->state()->inputs == before);
    }
    void a_proposal_is_kept_accepted_and_exported() {
        const auto session = sessionOn(nullptr);
        const auto proposal = propose(session->state(), quick(), JobControl());
        QVERIFY(proposal);
        QVERIFY(session->keep(*proposal, session->shown()));
        const auto kept = session->proposal(session->shown());
        QVERIFY(kept && !kept->stale);
        QCOMPARE(kept->report.planHash(), proposal->report.planHash());
        QCOMPARE(kept->report.objective, proposal->report.objective);
        QVERIFY(session->apply(PlanSession::acceptance(*proposal)));
        QVERIFY(session->state()->owners == proposal->owners);
        ExportRequest request;
        request.table = ExportTable::CrmLoad;
        const auto files = exportContent(*session, request, JobControl());
        QVERIFY(files);
        const auto lines = std::ranges::count(files->front().content, '\n');
        QCOMPARE(std::size_t(lines), proposal->changes.changes.size() + 1 -
                                         std::size_t(proposal->report.unassigned.size()));
        QVERIFY(files->front().content.starts_with("Id,OwnerId\n"));
    }
    void assignments_are_exported_whole_in_part_or_not_at_all() {
        const auto session = sessionOn(nullptr);
        ExportRequest request;
        request.table = ExportTable::Assignments;
        const auto all = exportContent(*session, request, JobControl());
        QVERIFY(all);
        request.firstRows = 7;
        const auto first = exportContent(*session, request, JobControl());
        QVERIFY(first && std::ranges::count(first->front().content, '\n') == 8);
        QVERIFY(all->front().content.starts_with(first->front().content));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = exportContent(*session, request, JobControl(stop.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    void the_workbook_holds_every_table_of_a_review() {
        const auto session = sessionOn(nullptr);
        const auto proposal = propose(session->state(), quick(), JobControl());
        QVERIFY(session->keep(*proposal, session->shown()));
        ExportRequest request;
        request.table = ExportTable::Workbook;
        const auto files = exportContent(*session, request, JobControl());
        QVERIFY2(files, files ? "" : files.error().detail.c_str());
        QCOMPARE(exportExtension(request.table), ".xlsx");
        const auto rowsIn = [&](const char* sheet) {
            DialectOverrides choice;
            choice.sheet = sheet;
            auto table = TableFile::ofBytes("book.xlsx", files->front().content, choice);
            TableRow row;
            std::size_t rows = 0;
            while (table && table->next(row).value_or(false))
                ++rows;
            return rows;
        };
        QCOMPARE(rowsIn("Assignments"), session->state()->book->accounts().size());
        QCOMPARE(rowsIn("Changes"), proposal->changes.changes.size());
        QCOMPARE(rowsIn("Books"), session->state()->book->csms().size());
        QVERIFY(rowsIn("Summary") > 10 && rowsIn("Months") > 12 && rowsIn("Assumptions") > 20);
    }
    void a_load_is_remembered_and_checked_against_a_fresh_export() {
        const auto session = sessionOn(nullptr);
        QCOMPARE(verifyLoad(*session, {}, {}, JobControl()).error().code, ErrorCode::NothingToDo);
        const auto proposal = propose(session->state(), quick(), JobControl());
        QVERIFY(session->keep(*proposal, session->shown()));
        const auto now = lastCrmLoad(*session);
        QVERIFY(now && !now->remembered && now->rows.size() >= 2);
        QVERIFY(rememberCrmLoad(*session, crmLoadNote(*session, {"Id", "CSM__c"}).value()));
        QVERIFY(session->discardProposal(session->shown())); // later changes do not matter
        const auto load = lastCrmLoad(*session);
        QVERIFY(load && load->remembered && load->rows == now->rows);
        std::string csv = "Id,OwnerId,CSM__c\n";
        for (const LoadedOwner& row : load->rows)
            csv += row.account.value() + ",rep," +
                   (&row == &load->rows.back() ? row.from : row.to).value() + "\n";
        ImportRequest request;
        request.accounts = test::scratchFolder() / "fresh.csv";
        std::ofstream(request.accounts) << csv;
        const auto check = verifyLoad(*session, *load, request, JobControl());
        QVERIFY2(check, check ? "" : check.error().detail.c_str());
        QCOMPARE(check->count(LoadOutcome::Taken), std::int64_t(load->rows.size()) - 1);
        QVERIFY(check->rows.back().outcome == LoadOutcome::NotTaken);
    }
    void a_changed_scenario_makes_its_proposal_stale() {
        const auto session = sessionOn(nullptr);
        const auto proposal = propose(session->state(), quick(), JobControl());
        QVERIFY(session->keep(*proposal, session->shown()));
        QVERIFY(session->apply(set(*session, "workload.productive_hours", "90")));
        const auto kept = session->proposal(session->shown());
        QVERIFY(kept->stale);
        const auto anew = evaluateOwners(session->state(), proposal->owners);
        QVERIFY(kept->owners == anew->owners && kept->report.terms == anew->report.terms);
        QCOMPARE(kept->report.violations.size(), anew->report.violations.size());
        QCOMPARE(kept->report.bound, Micropoints(0)); // not proved
        QVERIFY(anew->report.bound >= 0);
    }
    void the_same_seed_gives_the_same_plan_for_any_threads() {
        const auto session = sessionOn(nullptr);
        std::vector<std::uint64_t> hashes;
        for (const int threads : {1, 2, 4}) {
            SolveRequest request = quick();
            request.threads = threads;
            hashes.push_back(propose(session->state(), request, JobControl())->report.planHash());
        }
        QCOMPARE(hashes[1], hashes[0]);
        QCOMPARE(hashes[2], hashes[0]);
    }
    void what_a_session_writes_is_what_a_file_gives_back() {
        const auto path = test::scratchFolder() / "plan.headroom";
        auto file = PlanFile::create(path, smallSample());
        QVERIFY(file);
        auto session = PlanSession::make((*file)->load().value(), file->get()).value();
        QVERIFY(session->apply(set(*session, "segment:Strategic.ratio", "20")));
        QVERIFY(session->apply(set(*session, "hiring.horizon_months", "30")));
        QVERIFY(session->apply(set(*session, "facts.as_of", "2026-09-01")));
        QVERIFY(session->rename(rootScenario, "  As it is \t"));
        const auto proposal = propose(session->state(), quick(), JobControl());
        QVERIFY(session->keep(*proposal, session->shown()));
        const PlanInputs live = session->state()->inputs;
        session.reset();
        file->reset();
        auto again = PlanFile::open(path, OpenMode::ReadOnly);
        QVERIFY(again);
        const auto reread = PlanSession::make((*again)->load().value(), nullptr).value();
        QVERIFY(reread->state()->inputs == live);
        QCOMPARE(reread->content().base.sources.at("facts.as_of"), std::string("test"));
        QCOMPARE(reread->tree().find(rootScenario)->name, std::string("As it is"));
        QCOMPARE(reread->proposal(reread->shown())->report.planHash(), proposal->report.planHash());
    }
};

HEADROOM_TEST(PlanSessionTest)
#include "plan_session_test.moc"
