#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/scenario_compare.h"
#include "planner/scenarios/scenario_outcomes.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::test;

namespace {

PlanInputs inputsWith(const std::vector<Edit>& edits) {
    PlanInputs inputs = smallInputs();
    for (const Edit& edit : edits)
        if (!applyEdit(inputs, edit))
            return {};
    return inputs;
}

std::shared_ptr<const ScenarioState> stateWith(const std::vector<Edit>& edits) {
    auto state = deriveState(inputsWith(edits));
    return state ? *state : nullptr;
}

double outcome(const ScenarioState& state, const std::string& key) {
    for (const Outcome& one : outcomesOf(state))
        if (one.key == key)
            return one.value;
    return std::nan("");
}

std::string ownerOf(const ScenarioState& state, const char* account) {
    const auto owner = state.owners[*state.book->findAccount(AccountId(account))];
    return owner == noOwner ? "nobody"
                            : state.book->csms()[static_cast<std::size_t>(owner)].id.value();
}

/// The figures of both are equal.
bool agree(const ScenarioState& a, const ScenarioState& b) {
    const auto values = [](const ScenarioState& state) {
        std::vector<double> all;
        for (const Outcome& one : outcomesOf(state))
            all.push_back(one.value);
        for (const CsmLoad& csm : state.load.csms)
            for (const Minutes month : csm.monthlyWorkload)
                all.push_back(static_cast<double>(month.count()));
        return all;
    };
    return a.segmented.book == a.book && b.segmented.book == b.book &&
           a.segmented.segmentNames == b.segmented.segmentNames &&
           a.segmented.segment == b.segmented.segment && a.segmented.reason == b.segmented.reason &&
           a.segmented.rule == b.segmented.rule && a.segmented.arr == b.segmented.arr &&
           a.segmented.complexity.score == b.segmented.complexity.score &&
           a.workload.planning == b.workload.planning && a.owners == b.owners &&
           values(a) == values(b);
}

const SetHires twoHires{{{HireId("1"), "Growth", Month(2027, 3), "CSM I", "EMEA", "growth", false},
                         {HireId("HIRE-2"), "Strategic", Month(2028, 3), "", "", "growth", true}}};

} // namespace

class ScenarioStateTest : public QObject {
    Q_OBJECT
  private slots:
    void an_unedited_plan_shares_the_imported_book() {
        const auto state = stateWith({});
        QVERIFY(state);
        QCOMPARE(state->book.get(), smallBook().get());
        QCOMPARE(state->owners, state->importedOwners);
        QCOMPARE(state->policies.size(), state->segmented.segmentNames.size());
    }
    void a_removed_csm_with_accounts_stays_as_a_leaver() {
        const auto state = stateWith({ChangeCsm{CsmId("C1"), std::nullopt, false},
                                      ChangeCsm{CsmId("C3"), std::nullopt, false}});
        QVERIFY(state);
        const auto c1 = state->book->findCsm(CsmId("C1"));
        QVERIFY(c1);
        QCOMPARE(state->book->csms()[*c1].status, CsmStatus::Leaver);
        QVERIFY(!state->capacity[*c1].inTeam);
        QVERIFY(!state->book->findCsm(CsmId("C3")));
        QCOMPARE(ownerOf(*state, "A1"), std::string("C1"));
    }
    void planned_hires_are_csms_with_a_ramp() {
        const auto state =
            stateWith({twoHires, AssignOwners{{{AccountId("A1"), CsmId("HIRE-1")}}}});
        QVERIFY(state);
        const auto hire = state->book->findCsm(CsmId("HIRE-1"));
        QVERIFY(hire && state->book->findCsm(CsmId("HIRE-2")));
        const Csm& csm = state->book->csms()[*hire];
        QCOMPARE(csm.status, CsmStatus::Hire);
        QCOMPARE(csm.start, std::optional(makeDate(2027, 3, 1)));
        QCOMPARE(csm.segments, std::vector<std::string>{"Growth"});
        QCOMPARE(csm.regions, std::vector<std::string>{"EMEA"});
        QCOMPARE(csm.level, std::string("CSM I"));
        QCOMPARE(state->capacity[*hire].monthly[3], Minutes(0));
        QVERIFY(state->capacity[*hire].monthly[4] > Minutes(0));
        QVERIFY(state->capacity[*hire].monthly[4] < state->capacity[*hire].monthly[10]);
        QCOMPARE(ownerOf(*state, "A1"), std::string("HIRE-1"));
        QVERIFY(!(*effectiveBook(state->inputs))->findCsm(CsmId("HIRE-1")));
    }
    void added_and_changed_people_are_in_the_book() {
        Csm added;
        added.id = CsmId("N1");
        Csm changed = smallBook()->csms()[0];
        changed.fte = Permille(500);
        const auto state =
            stateWith({ChangeCsm{added.id, added, false}, ChangeCsm{changed.id, changed, false}});
        QVERIFY(state);
        QCOMPARE(state->book->csms().size(), std::size_t(5));
        QCOMPARE(state->book->csms()[0].fte, Permille(500));
        QCOMPARE(state->book->csms()[4].id, added.id);
        QCOMPARE(&state->book->accounts().front(), &smallBook()->accounts().front()); // shared
    }
    void accepted_owners_lie_on_top_of_imported_ones() {
        const auto state = stateWith({AssignOwners{{{AccountId("A0"), CsmId("C1")},
                                                    {AccountId("A1"), CsmId()},
                                                    {AccountId("A4"), CsmId("C2")}}}});
        QVERIFY(state);
        QCOMPARE(ownerOf(*state, "A0"), std::string("C1"));
        QCOMPARE(ownerOf(*state, "A1"), std::string("nobody"));
        QCOMPARE(ownerOf(*state, "A2"), std::string("C2"));
        QCOMPARE(state->importedLoad.workload, state->load.workload);
        const MovesOfState moves = movesOf(*state);
        QCOMPARE(moves.moves, 1); // A1 has nobody, A4 had nobody
        QCOMPARE(moves.arrMoved, *smallBook()->accounts()[0].arr);
        QCOMPARE(moves.continuityAccounts, 8.0 / 10.0);
    }
    void accounts_of_leavers_are_no_moves() {
        const auto state = stateWith({ChangeCsm{CsmId("C0"), std::nullopt, false},
                                      AssignOwners{{{AccountId("A0"), CsmId("C1")}}}});
        QVERIFY(state);
        QCOMPARE(movesOf(*state).moves, 0);
        QCOMPARE(movesOf(*state).continuityAccounts, 1.0);
    }
    void what_is_derived_of_the_same_is_shared() {
        const auto before = stateWith({});
        const auto derived = [&](const Edit& edit) {
            return *deriveState(inputsWith({edit}), before.get());
        };
        const auto sharesHours = [&](const ScenarioState& state) {
            return state.workload.planning.data() == before->workload.planning.data();
        };
        const auto sharesScores = [&](const ScenarioState& state) {
            return state.segmented.complexity.score.data() ==
                   before->segmented.complexity.score.data();
        };
        // Another team, other owners: the same accounts in the same segments.
        for (const Edit& edit :
             std::vector<Edit>{twoHires, ChangeCsm{CsmId("C1"), std::nullopt, false},
                               AssignOwners{{{AccountId("A0"), CsmId("C1")}}}}) {
            const auto state = derived(edit);
            QVERIFY(sharesHours(*state));
            QCOMPARE(state->segmented.segment.data(), before->segmented.segment.data());
            QVERIFY(agree(*state, *stateWith({edit})));
        }
        const auto byHand =
            derived(OverrideSegment{AccountId("A2"), SegmentOverride{"Growth", "x"}});
        QVERIFY(sharesScores(*byHand) && !sharesHours(*byHand));
        const auto hours = derived(SetValue{"workload.uplift_large_arr", "0.5", ""});
        QVERIFY(sharesScores(*hours) && !sharesHours(*hours));
        ComplexityWeights weights;
        weights.weight[0] = 90.0;
        QVERIFY(!sharesScores(*derived(SetComplexityWeights{weights})));
        QVERIFY(!sharesScores(*derived(ReplaceBook{laterBook(), "later"})));
    }
    void what_is_shared_comes_to_what_is_derived_anew() {
        RandomEdits random(11);
        PlanInputs inputs = smallInputs();
        auto like = stateWith({});
        int compared = 0;
        for (int i = 0; i < 2000; ++i) {
            if (!applyEdit(inputs, random.next(inputs)))
                continue;
            const auto shared = deriveState(inputs, like.get());
            const auto anew = deriveState(inputs);
            QCOMPARE(shared.has_value(), anew.has_value());
            if (!shared)
                continue;
            QVERIFY(agree(**shared, **anew));
            like = *shared;
            ++compared;
        }
        QVERIFY(compared > 500);
    }
    void outcomes_are_those_of_the_load_summary() {
        const auto state = stateWith({});
        QCOMPARE(outcome(*state, "accounts"), 12.0);
        QCOMPARE(outcome(*state, "arr"), toUnits(smallBook()->totalArr()));
        QCOMPARE(outcome(*state, "hours"), toHours(state->load.workload));
        QCOMPARE(outcome(*state, "spread"),
                 toFraction(state->load.busiest) - toFraction(state->load.least));
        QCOMPARE(outcome(*state, "unassigned"), 2.0);
        double needed = 0.0;
        for (const SegmentLoad& segment : state->load.segments) {
            needed += segment.fteNeeded;
            QCOMPARE(outcome(*state, "fte_gap:" + segment.name), segment.gap);
        }
        QCOMPARE(outcome(*state, "fte_needed"), needed);
        QVERIFY(needed > 0.0);
    }
    void a_year_costs_salaries_and_hires() {
        const auto now = teamCost(*stateWith({}));
        // C0 15,000, C1 13,000, C2 0.8 × 15,000 (serves all), C3 10,000 a month.
        QCOMPARE(now.salaries, 12.0 * (15000.0 + 13000.0 + 12000.0 + 10000.0));
        QCOMPARE(now.hireCosts, 0.0);
        const auto hiring = teamCost(*stateWith({twoHires}));
        QCOMPARE(hiring.salaries - now.salaries, 8.0 * 13000.0); // March to October 2027
        QCOMPARE(hiring.hireCosts, 15000.0);
        const auto fewer = teamCost(*stateWith({ChangeCsm{CsmId("C1"), std::nullopt, false}}));
        QCOMPARE(now.salaries - fewer.salaries, 12.0 * 13000.0);
    }
    void a_comparison_names_what_differs() {
        const auto a = stateWith({});
        const auto b = stateWith({SetValue{"segment:Growth.ratio_max", "60", ""},
                                  AssignOwners{{{AccountId("A0"), CsmId("C1")}}},
                                  PinAccount{AccountId("A1"), CsmId("C1")},
                                  OverrideSegment{AccountId("A2"), SegmentOverride{"Growth", "x"}},
                                  RejectPair{AccountId("A3"), CsmId("C2"), true}, twoHires,
                                  ChangeCsm{CsmId("C3"), std::nullopt, false}});
        const auto same = compareScenarios(*a, *a);
        QVERIFY(same.inputs.empty());
        QVERIFY(std::ranges::all_of(same.outcomes, [](const auto& o) { return o.a == o.b; }));
        const auto comparison = compareScenarios(*a, *b);
        const std::vector<InputDifference> expected = {
            {"account:A0.owner", "", "C1"},
            {"account:A1.pin", "", "C1"},
            {"account:A2.segment", "", "Growth"},
            {"account:A3.reject:C2", "", "yes"},
            {"csm:C3", "", "removed"},
            {"hire:1", "", "Growth, 2027-03, CSM I, EMEA, growth"},
            {"hire:HIRE-2", "", "Strategic, 2028-03, , , growth"},
            {"segment:Growth.ratio_max", "50", "60"}};
        std::vector<InputDifference> found = comparison.inputs;
        std::erase_if(found, [](const auto& d) { return d.key.starts_with("csm:C3."); });
        QCOMPARE(found, expected);
        const auto moved =
            std::ranges::find(comparison.outcomes, "accounts_moved", &OutcomeDifference::key);
        QCOMPARE(moved->a, 0.0);
        QCOMPARE(moved->b, 1.0);
    }
    void changed_fields_of_people_are_named_one_by_one() {
        Csm changed = smallBook()->csms()[0];
        changed.fte = Permille(500);
        changed.languages = {"de", "fr"};
        changed.industries = {"Retail"};
        const auto differences =
            inputDifferences(smallInputs(), inputsWith({ChangeCsm{changed.id, changed, false}}));
        const std::vector<InputDifference> expected = {{"csm:C0.fte", "1", "0.5"},
                                                       {"csm:C0.industries", "", "Retail"},
                                                       {"csm:C0.languages", "", "de;fr"}};
        QCOMPARE(differences, expected);
    }
    void a_segment_of_one_scenario_counts_as_nothing_in_the_other() {
        SegmentRules rules = defaultSegmentRules();
        rules.rules[0].segment = "Top";
        const auto comparison =
            compareScenarios(*stateWith({}), *stateWith({SetSegmentRules{rules}}));
        const auto find = [&](const char* key) {
            return *std::ranges::find(comparison.outcomes, key, &OutcomeDifference::key);
        };
        QVERIFY(find("fte_needed:Strategic").a > 0.0);
        QCOMPARE(find("fte_needed:Strategic").b, 0.0);
        QCOMPARE(find("fte_needed:Top").a, 0.0);
        QVERIFY(find("fte_needed:Top").b > 0.0);
        QCOMPARE(comparison.outcomes.back().key, std::string("cost_share_arr"));
    }
};

HEADROOM_TEST(ScenarioStateTest)
#include "scenario_state_test.moc"
