#include "planner/plan_session/proposal.h"
#include "planner/scenarios/apply_edit.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

/// Eight accounts in every combination of two regions, languages and industries, all with C0, who
/// covers the first of each; C1 covers both.
PlanInputs eightKinds() {
    PlanInputs inputs = sampleInputs();
    std::vector<Account> accounts;
    for (int i = 0; i < 8; ++i) {
        Account account = accountWithArr("A" + std::to_string(i), 50'000);
        account.segment = "Growth";
        account.region = i % 2 == 0 ? "EMEA" : "APAC";
        account.language = i / 2 % 2 == 0 ? "English" : "German";
        account.industry = i / 4 == 0 ? "Retail" : "Banking";
        account.owner = CsmId("C0");
        accounts.push_back(account);
    }
    Csm first = fullTimeCsm("C0");
    first.regions = {"EMEA"};
    first.languages = {"English"};
    first.industries = {"Retail"};
    Csm second = fullTimeCsm("C1");
    second.regions = {"EMEA", "APAC"};
    second.languages = {"English", "German"};
    second.industries = {"Retail", "Banking"};
    inputs.book = Book::make(std::move(accounts), {first, second}).value();
    inputs.segmentRules.source = SegmentSource::File;
    setKey(inputs, "assignment.regions_are_hard", "false");
    setKey(inputs, "assignment.languages_are_hard", "false");
    return inputs;
}

/// By account: why it goes to this CSM.
std::vector<std::string> reasonsOf(const PlanInputs& inputs, std::int32_t csm = 1) {
    const std::shared_ptr<const ScenarioState> state = *deriveState(inputs);
    const std::vector<std::int32_t> owners(inputs.book->accounts().size(), csm);
    const Proposal proposal = evaluateOwners(state, owners).value();
    std::vector<std::string> reasons(owners.size());
    for (const OwnerChange& change : proposal.changes.changes)
        reasons[change.account] = changeReasonText(assignmentInputs(*state), change);
    return reasons;
}

template <class Text>
bool names(const std::vector<std::string>& list, const Text& text) {
    return std::ranges::any_of(list, [&](const std::string& one) { return text == one; });
}

} // namespace

class ReasonWordsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_better_fit_says_by_what() {
        const PlanInputs inputs = eightKinds();
        const std::vector<std::string> reasons = reasonsOf(inputs);
        const Csm& old = inputs.book->csms()[0];
        const std::vector<std::string> joined{"",
                                              "region",
                                              "language",
                                              "region and language",
                                              "industry",
                                              "region and industry",
                                              "language and industry",
                                              "region, language and industry"};
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            const Account& account = inputs.book->accounts()[i];
            const std::size_t lacking = (names(old.regions, account.region) ? 0U : 1U) +
                                        (names(old.languages, account.language) ? 0U : 2U) +
                                        (names(old.industries, account.industry) ? 0U : 4U);
            const std::string better = "CSM C1 fits better by " + joined[lacking];
            if (lacking == 0)
                QVERIFY(!reasons[i].empty() && reasons[i].find("fits better") == std::string::npos);
            else
                QCOMPARE(reasons[i], better);
        }
    }
    /// As the accounts of a leaver before anything is balanced: others may well be able to.
    void who_goes_to_nobody_is_not_said_to_have_no_choice() {
        for (const std::string& reason : reasonsOf(eightKinds(), noOwner))
            QCOMPARE(reason, std::string("no CSM is given to it"));
    }
    void what_costs_nothing_is_no_reason() {
        PlanInputs inputs = eightKinds();
        setKey(inputs, "assignment.rate.language_misfit", "0");
        const std::vector<std::string> reasons = reasonsOf(inputs);
        QVERIFY(reasons[2].find("fits better") == std::string::npos);
        QCOMPARE(reasons[3], std::string("CSM C1 fits better by region"));
    }
    void a_rule_that_the_old_csm_breaks_is_named() {
        PlanInputs inputs = eightKinds();
        setKey(inputs, "assignment.segments_are_hard", "true");
        setKey(inputs, "assignment.regions_are_hard", "true");
        setKey(inputs, "assignment.languages_are_hard", "true");
        const std::vector<std::string> reasons = reasonsOf(inputs);
        QCOMPARE(reasons[1], std::string("CSM C0 does not serve this account's region"));
        QCOMPARE(reasons[2], std::string("CSM C0 does not speak this account's language"));
        std::vector<Account> accounts = inputs.book->accounts();
        accounts.back().segment = "Strategic";
        std::vector<Csm> csms = inputs.book->csms();
        csms[0].segments = {"Strategic"};
        inputs.book = Book::make(std::move(accounts), std::move(csms)).value();
        QCOMPARE(reasonsOf(inputs)[0], std::string("CSM C0 does not serve this account's segment"));
    }
};

HEADROOM_TEST(ReasonWordsTest)
#include "reason_words_test.moc"
