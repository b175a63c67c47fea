#include "planner/hiring/hiring_plan.h"
#include "planner/plan_session/first_books.h"
#include "planner/plan_session/hiring_export.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/plan_session.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>
#include <stop_token>

using namespace headroom;
using namespace headroom::test;

namespace {

double rampOf(const SegmentPolicy& policy, int tenure) {
    return tenure < static_cast<int>(policy.ramp.size())
               ? policy.ramp[static_cast<std::size_t>(tenure)]
               : 1.0;
}

} // namespace

class HireBooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanSession> session_ = sampleSession();
    std::optional<HiringOutlook> outlook_;
    std::optional<ProposedHireBooks> proposed_;

  private slots:
    void initTestCase() {
        QVERIFY(session_->apply(SetValue{"hiring.new_logos_factor", "3", "test"}));
        outlook_ = projectHiring(*session_->state(), withoutSimulation(), JobControl()).value();
        // In full: books that have room leave a hire that ramps an account or two, or none.
        proposed_ =
            proposeHireBooks(*session_->state(), hiresOf(*outlook_), SolveRequest(), JobControl())
                .value();
    }
    void every_hire_has_its_book_and_only_its_accounts() {
        const ScenarioState& state = *proposed_->proposal.state;
        QCOMPARE(proposed_->books.size(), outlook_->hires.size());
        std::size_t owned = 0;
        std::set<std::size_t> seen;
        for (const HireBook& book : proposed_->books) {
            QCOMPARE(state.book->csms()[book.csm].id, placeholderOf(book.hire));
            for (const Handover& handover : book.accounts) {
                QCOMPARE(proposed_->proposal.owners[handover.account],
                         static_cast<std::int32_t>(book.csm));
                QVERIFY(seen.insert(handover.account).second);
            }
            owned += book.accounts.size();
        }
        QVERIFY(owned > 0);
    }
    void accounts_come_no_faster_than_the_ramp_allows() {
        const ScenarioState& state = *proposed_->proposal.state;
        for (const HireBook& book : proposed_->books) {
            const auto hire = std::ranges::find(state.inputs.hires, book.hire, &PlannedHire::id);
            const auto policy =
                std::ranges::find(state.policies, hire->segment, &SegmentPolicy::name);
            Minutes taken;
            Month last = book.start;
            for (const Handover& handover : book.accounts) {
                taken += handover.hours;
                QVERIFY(handover.month >= last);
                last = handover.month;
                const int tenure = handover.month - book.start;
                const bool ramped = tenure >= static_cast<int>(policy->ramp.size());
                const double capacity =
                    rampOf(*policy, tenure) * static_cast<double>(book.capacity.count());
                QVERIFY(ramped || static_cast<double>(taken.count()) <= capacity + 0.5);
            }
            QCOMPARE(taken, book.hours);
        }
    }
    void nobodys_accounts_come_first() {
        for (const HireBook& book : proposed_->books) {
            bool owned = false;
            for (const Handover& handover : book.accounts) {
                QVERIFY(handover.from != noOwner || !owned);
                owned = owned || handover.from != noOwner;
            }
        }
    }
    void without_a_proposal_the_books_are_those_accepted() {
        QVERIFY(session_->apply(hiringAcceptance(*outlook_)));
        const ScenarioState& state = *session_->state();
        for (const HireBook& book : hireBooks(state, state.owners))
            QVERIFY(book.accounts.empty());
    }
    void a_hire_of_any_month_gets_a_first_book() {
        const ScenarioState& state = *proposed_->proposal.state;
        const auto& proposed = proposed_->proposal.owners;
        const auto books = firstBooks(state, proposed, *outlook_);
        QCOMPARE(books.size(), outlook_->hires.size());
        std::set<std::size_t> seen;
        int beyondAYear = 0;
        for (const HireBook& book : books) {
            const auto hire = std::ranges::find(state.inputs.hires, book.hire, &PlannedHire::id);
            QVERIFY2(!book.accounts.empty(), book.hire.value().c_str());
            QVERIFY(book.hours <= book.capacity);
            beyondAYear += book.start > outlook_->prepared.month0 + 12 ? 1 : 0;
            for (const Handover& handover : book.accounts) {
                QVERIFY(seen.insert(handover.account).second);
                if (!handover.later) {
                    QCOMPARE(proposed[handover.account], static_cast<std::int32_t>(book.csm));
                    continue;
                }
                // Later ones stand where they are until then, and none of them is kept by a rule.
                QCOMPARE(handover.from, proposed[handover.account]);
                QCOMPARE(proposed[handover.account], state.owners[handover.account]);
                const Account& account = state.book->accounts()[handover.account];
                QCOMPARE(state.policies[state.segmented.segment[handover.account]].name,
                         hire->segment);
                QCOMPARE(lockReasonOf(account, state.inputs.assignment.locks, state.inputs.workload,
                                      book.start.firstDay()),
                         LockReason::None);
            }
        }
        QVERIFY(beyondAYear > 0);
    }
    void stopped_no_account_is_looked_for_any_more() {
        const ScenarioState& state = *proposed_->proposal.state;
        std::stop_source stop;
        stop.request_stop();
        for (const HireBook& book :
             firstBooks(state, proposed_->proposal.owners, *outlook_, JobControl(stop.get_token())))
            for (const Handover& handover : book.accounts)
                QVERIFY(!handover.later);
        const auto curve =
            costByHires(outlook_->prepared.hiringCase, {}, 3, JobControl(stop.get_token()));
        QVERIFY(!curve);
        QCOMPARE(curve.error().code, ErrorCode::Cancelled);
    }
    void first_books_come_from_the_fullest_books() {
        const ScenarioState& state = *proposed_->proposal.state;
        const auto& proposed = proposed_->proposal.owners;
        std::vector<Minutes> load(state.book->csms().size());
        for (std::size_t i = 0; i < proposed.size(); ++i)
            if (proposed[i] != noOwner)
                load[static_cast<std::size_t>(proposed[i])] += state.workload.planning[i];
        for (const HireBook& book : firstBooks(state, proposed, *outlook_))
            for (const Handover& handover : book.accounts)
                if (handover.later) {
                    const auto from = static_cast<std::size_t>(handover.from);
                    const double before = static_cast<double>(load[from].count()) /
                                          static_cast<double>(fullCapacity(state, from).count());
                    const double hire = static_cast<double>(book.hours.count()) /
                                        static_cast<double>(book.capacity.count());
                    QVERIFY(before >= hire); // nobody gives who had less
                }
    }
    void a_plan_not_accepted_has_first_books_too() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        const auto books = firstBooksOf(session->state(), *outlook);
        QVERIFY(books.has_value());
        QVERIFY(session->state()->inputs.hires.empty());
        QCOMPARE(books->books.size(), outlook->hires.size());
        for (const HireBook& book : books->books)
            QVERIFY2(!book.accounts.empty(), book.hire.value().c_str());
    }
    void what_is_exported_names_every_account_of_a_hire() {
        const auto session = sampleSession();
        ExportRequest request;
        request.table = ExportTable::Hiring;
        const auto tables = hiringTables(*session, request, JobControl());
        QVERIFY(tables.has_value());
        std::size_t accounts = 0;
        for (const HireLine& line : tables->outlook.hires) {
            QVERIFY(line.bookAccounts > 0);
            QVERIFY(line.bookHours > 0.0 && line.roomHours >= 0.0);
            accounts += static_cast<std::size_t>(line.bookAccounts);
        }
        const auto files = exportContent(*session, request, JobControl());
        QVERIFY(files.has_value());
        QCOMPARE(files->size(), std::size_t(3));
        QVERIFY(files->front().content.find("first_book_accounts") != std::string::npos);
        QCOMPARE(files->back().suffix, std::string("-books"));
        QCOMPARE(static_cast<std::size_t>(std::ranges::count(files->back().content, '\n')),
                 accounts + 1);
        request.workbook = true;
        const auto workbook = exportContent(*session, request, JobControl());
        QVERIFY(workbook.has_value());
        QCOMPARE(workbook->size(), std::size_t(1));
        QVERIFY(workbook->front().content.starts_with("PK"));
    }
    void sensitivity_tells_what_the_cost_depends_on() {
        HiringRequest request;
        request.paths = 200;
        const auto sensitivity =
            hiringSensitivity(*session_->state(), *outlook_, request, JobControl());
        QVERIFY(sensitivity);
        QCOMPARE(sensitivity->kept.size(), std::size_t(16));
        QCOMPARE(sensitivity->replanned.size(), std::size_t(14)); // a spread alone moves no mean
        const auto bar = [](const std::vector<TornadoBar>& bars, const char* input, double at) {
            return std::ranges::find_if(
                bars, [&](const TornadoBar& b) { return b.input == input && b.setting == at; });
        };
        QVERIFY(bar(sensitivity->kept, "new_logos", 1.2)->difference > 0.0);
        QVERIFY(bar(sensitivity->replanned, "new_logos", 0.8)->difference < 0.0);
        // Planned anew, a change for the worse costs no more than with the plan kept, noise aside.
        const auto kept = bar(sensitivity->kept, "accounts_per_csm", 0.9);
        const auto anew = bar(sensitivity->replanned, "accounts_per_csm", 0.9);
        QVERIFY(kept->difference > 0.0); // though hours bind, not the ratio
        QVERIFY(anew->difference <= kept->difference + 8.0 * kept->standardError);
        QCOMPARE(sensitivity->hires, static_cast<int>(outlook_->hires.size()));
        QVERIFY(static_cast<int>(sensitivity->byHires.size()) > sensitivity->hires);
        QVERIFY(!sensitivity->backtests.empty());
        for (const SegmentBacktest& one : sensitivity->backtests)
            QVERIFY(one.backtest.origins.empty() ||
                    (one.backtest.mase && std::isfinite(*one.backtest.mase)));
    }
    void a_hire_without_a_level_has_the_usual_one() {
        const auto session = sampleSession();
        PlannedHire hire;
        hire.id = HireId("Typed 1");
        hire.segment = "Strategic";
        hire.start = Month(2026, 9);
        QVERIFY(session->apply(SetHires{{hire}}));
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(outlook.has_value());
        SolveRequest solve;
        solve.iterations = 200;
        const auto books =
            proposeHireBooks(*session->state(), hiresOf(*outlook), solve, JobControl());
        QVERIFY(books.has_value());
        QCOMPARE(books->books.size(), outlook->hires.size());
    }
};

HEADROOM_TEST(HireBooksTest)
#include "hire_books_test.moc"
