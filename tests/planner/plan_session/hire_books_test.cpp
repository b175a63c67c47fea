#include "planner/plan_session/hire_books.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/plan_session.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

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
        SolveRequest solve;
        solve.iterations = 200;
        proposed_ =
            proposeHireBooks(*session_->state(), hiresOf(*outlook_), solve, JobControl()).value();
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
            QVERIFY(one.backtest.origins.empty() || std::isfinite(one.backtest.mase));
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
