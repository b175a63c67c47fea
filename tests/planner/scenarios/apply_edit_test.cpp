#include "planner/scenarios/apply_edit.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

ErrorCode refusal(PlanInputs inputs, const Edit& edit) {
    const PlanInputs before = inputs;
    const auto applied = applyEdit(inputs, edit);
    return applied || !(inputs == before) ? ErrorCode::Internal : applied.error().code;
}

ChangeSet changesOf(const Edit& edit) {
    PlanInputs inputs = smallInputs();
    const auto applied = applyEdit(inputs, edit);
    return applied ? applied->changes : ChangeSet();
}

PlannedHire hireOf(const char* id) {
    return {HireId(id), "Growth", Month(2027, 3), "CSM I", "EMEA", "growth", false};
}

Csm csmOf(const char* id) {
    Csm csm;
    csm.id = CsmId(id);
    return csm;
}

} // namespace

class ApplyEditTest : public QObject {
    Q_OBJECT
  private slots:
    void every_part_of_a_plan_has_edits_that_name_it() {
        const AccountId a0("A0");
        const CsmId c1("C1");
        GrowthAssumption growth;
        growth.segment = "Growth";
        growth.churnYear = 0.2;
        QCOMPARE(changesOf(ReplaceBook{laterBook(), "f.csv"}), ChangeSet(Change::Book));
        QCOMPARE(changesOf(SetValue{"facts.as_of", "2027-01-01", ""}), ChangeSet(Change::Facts));
        QCOMPARE(changesOf(SetValue{"threshold:Growth.arr", "30000", ""}),
                 ChangeSet(Change::Segmentation));
        QCOMPARE(changesOf(SetComplexityWeights{{{1, 2, 3, 4, 5, 6}}}),
                 ChangeSet(Change::Segmentation));
        QCOMPARE(changesOf(OverrideSegment{a0, SegmentOverride{"Growth", ""}}),
                 ChangeSet(Change::Segmentation));
        QCOMPARE(changesOf(SetPolicies{{}}), ChangeSet(Change::Workload));
        QCOMPARE(changesOf(SetLevels{{}}), ChangeSet(Change::Workload));
        QCOMPARE(changesOf(SetValue{"workload.red_below", "30", ""}), ChangeSet(Change::Workload));
        QCOMPARE(changesOf(ChangeCsm{c1, std::nullopt, false}), ChangeSet(Change::Team));
        QCOMPARE(changesOf(PinAccount{a0, c1}), ChangeSet(Change::Rules));
        QCOMPARE(changesOf(RejectPair{a0, c1, true}), ChangeSet(Change::Rules));
        QCOMPARE(changesOf(SetValue{"assignment.stability", "0.9", ""}), ChangeSet(Change::Rules));
        QCOMPARE(changesOf(AssignOwners{{{a0, c1}}}), ChangeSet(Change::Owners));
        QCOMPARE(changesOf(SetGrowth{growth, false}), ChangeSet(Change::Growth));
        QCOMPARE(changesOf(SetValue{"hiring.budget", "5", ""}), ChangeSet(Change::Growth));
        QCOMPARE(changesOf(SetMigration{{{"Growth", "Strategic", 0.01, 2.0}}}),
                 ChangeSet(Change::Growth));
        QCOMPARE(changesOf(SetHires{{hireOf("1")}}), ChangeSet(Change::Hires));
        QCOMPARE(changesOf(SetValue{"note:issue 7", "known", ""}), ChangeSet(Change::Notes));
        QCOMPARE(changesOf(EditGroup{"both", {PinAccount{a0, c1}, AssignOwners{{{a0, c1}}}}}),
                 Change::Rules | Change::Owners);
    }
    void nothing_changed_is_no_change() {
        const PlanInputs inputs = smallInputs();
        QVERIFY(changesOf(ReplaceBook{inputs.book, "again"}).empty());
        QVERIFY(changesOf(SetValue{"workload.productive_hours", "97.50", ""}).empty());
        QVERIFY(changesOf(SetPolicies{inputs.policies}).empty());
        QVERIFY(changesOf(PinAccount{AccountId("A0"), std::nullopt}).empty());
        QVERIFY(changesOf(AssignOwners{}).empty());
        QVERIFY(changesOf(ChangeCsm{CsmId("C1"), std::nullopt, true}).empty());
        QVERIFY(changesOf(EditGroup{"nothing", {AssignOwners{}}}).empty());
        QVERIFY(!changesOf(SetValue{"workload.productive_hours", "97.5", "finance"}).empty());
    }
    void unknown_ids_are_refused_and_change_nothing() {
        const PlanInputs inputs = smallInputs();
        const AccountId nobodys("A99");
        const AccountId a0("A0");
        QCOMPARE(refusal(inputs, PinAccount{nobodys, CsmId("C1")}), ErrorCode::UnknownAccount);
        QCOMPARE(refusal(inputs, PinAccount{a0, CsmId("C9")}), ErrorCode::UnknownCsm);
        QCOMPARE(refusal(inputs, RejectPair{a0, CsmId("C9"), true}), ErrorCode::UnknownCsm);
        QCOMPARE(refusal(inputs, AssignOwners{{{a0, CsmId("C1")}, {nobodys, CsmId()}}}),
                 ErrorCode::UnknownAccount);
        QCOMPARE(refusal(inputs, AssignOwners{{{a0, CsmId("HIRE-1")}}}), ErrorCode::UnknownCsm);
        QCOMPARE(refusal(inputs, OverrideSegment{nobodys, {}}), ErrorCode::UnknownAccount);
        QCOMPARE(refusal(inputs, OverrideSegment{a0, SegmentOverride{}}),
                 ErrorCode::UnknownSegment);
        QCOMPARE(refusal(inputs, ChangeCsm{CsmId("C9"), std::nullopt, false}),
                 ErrorCode::UnknownCsm);
        QCOMPARE(refusal(inputs, SetValue{"workload.hours", "1", ""}), ErrorCode::UnknownKey);
    }
    void values_that_make_no_sense_are_refused() {
        PlanInputs inputs = smallInputs();
        std::vector<SegmentPolicy> twice = inputs.policies;
        twice.push_back(twice.front());
        std::vector<SegmentPolicy> upsideDown = inputs.policies;
        upsideDown.front().ratioMax = 3.0;
        Csm other = csmOf("C2");
        Csm tooMuch = csmOf("C1");
        tooMuch.fte = Permille(1501);
        Csm leavesTwice = csmOf("C1");
        leavesTwice.leaves = {{makeDate(2027, 1, 1), makeDate(2027, 2, 1)},
                              {makeDate(2027, 2, 1), makeDate(2027, 3, 1)}};
        QCOMPARE(refusal(inputs, SetPolicies{twice}), ErrorCode::Duplicate);
        QCOMPARE(refusal(inputs, SetPolicies{upsideDown}), ErrorCode::OutOfRange);
        QCOMPARE(refusal(inputs, ChangeCsm{CsmId("C1"), other, false}), ErrorCode::BadValue);
        QCOMPARE(refusal(inputs, ChangeCsm{CsmId("C1"), tooMuch, false}), ErrorCode::OutOfRange);
        QCOMPARE(refusal(inputs, ChangeCsm{CsmId("C1"), leavesTwice, false}), ErrorCode::BadValue);
        QCOMPARE(refusal(inputs, SetHires{{hireOf("1"), hireOf("HIRE-1")}}), ErrorCode::Duplicate);
        QCOMPARE(refusal(inputs, SetLevels{{{"A", 0.0, {}}}}), ErrorCode::OutOfRange);
        QCOMPARE(refusal(inputs, SetMigration{{{"A", "B", 0.6, 1}, {"A", "C", 0.6, 1}}}),
                 ErrorCode::OutOfRange);
        QCOMPARE(refusal(inputs, ReplaceBook{nullptr, ""}), ErrorCode::BadValue);
    }
    void a_group_is_all_or_nothing() {
        const PlanInputs inputs = smallInputs();
        const EditGroup group{"three",
                              {SetValue{"workload.productive_hours", "100", "x"},
                               ChangeCsm{CsmId("C1"), std::nullopt, false},
                               PinAccount{AccountId("A0"), CsmId("C9")}}};
        QCOMPARE(refusal(inputs, group), ErrorCode::UnknownCsm);
    }
    void owners_of_a_hire_go_and_come_back_with_the_hire() {
        PlanInputs inputs = smallInputs();
        const AccountId a0("A0");
        QVERIFY(applyEdit(inputs, SetHires{{hireOf("7")}}));
        QVERIFY(applyEdit(inputs, AssignOwners{{{a0, CsmId("HIRE-7")}}}));
        QVERIFY(applyEdit(inputs, PinAccount{a0, CsmId("HIRE-7")}));
        const PlanInputs before = inputs;
        const auto applied = applyEdit(inputs, SetHires{{}});
        QVERIFY(applied);
        QVERIFY(inputs.owners.empty() && inputs.pins.empty());
        QVERIFY(applied->changes.has(Change::Owners) && applied->changes.has(Change::Rules));
        QVERIFY(applyEdit(inputs, applied->inverse));
        QVERIFY(inputs == before);
    }
    void sources_of_a_segment_go_and_come_back_with_it() {
        PlanInputs inputs = smallInputs();
        QVERIFY(applyEdit(inputs, SetValue{"segment:Growth.ratio_max", "55", "board"}));
        const PlanInputs before = inputs;
        std::vector<SegmentPolicy> fewer = inputs.policies;
        std::erase_if(fewer, [](const SegmentPolicy& p) { return p.name == "Growth"; });
        const auto applied = applyEdit(inputs, SetPolicies{fewer});
        QVERIFY(applied);
        QVERIFY(inputs.sources.empty());
        QVERIFY(applyEdit(inputs, applied->inverse));
        QVERIFY(inputs == before);
    }
    void placeholders_are_changed_in_the_hiring_plan_only() {
        PlanInputs inputs = smallInputs();
        QVERIFY(applyEdit(inputs, SetHires{{hireOf("7")}}));
        QCOMPARE(refusal(inputs, ChangeCsm{CsmId("HIRE-7"), csmOf("HIRE-7"), false}),
                 ErrorCode::Duplicate);
    }
};

HEADROOM_TEST(ApplyEditTest)
#include "apply_edit_test.moc"
