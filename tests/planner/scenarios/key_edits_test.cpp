#include "planner/assignment/exchange_rates.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/key_edits.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

PlanInputs with(PlanInputs inputs, const char* key, const char* value) {
    const auto edit = editForKey(inputs, key, value, "cli");
    if (!edit || !applyEdit(inputs, *edit))
        return {};
    return inputs;
}
PlanInputs with(const char* key, const char* value) {
    return with(smallInputs(), key, value);
}

Error refusalOf(const char* key, const char* value) {
    const auto edit = editForKey(smallInputs(), key, value, "cli");
    return edit ? Error() : edit.error();
}

} // namespace

class KeyEditsTest : public QObject {
    Q_OBJECT
  private slots:
    void plain_keys_are_values_with_their_source() {
        const Edit expected = SetValue{"workload.productive_hours", "100", "cli"};
        QVERIFY(*editForKey(smallInputs(), "workload.productive_hours", "100", "cli") == expected);
        QCOMPARE(with("hiring.budget", "1000000").hiring.budget, std::optional(Money(100000000)));
        QCOMPARE(with(with("hiring.budget", "5"), "hiring.budget", "").hiring.budget, std::nullopt);
        QCOMPARE(with("facts.name", "").facts.name, std::string());
        QCOMPARE(with("note:x", "y").notes.size(), std::size_t(1));
    }
    void a_preset_is_the_edits_that_lead_to_it_and_nothing_else() {
        QVERIFY(presetOf(smallInputs().assignment) == WeighingPreset::Balanced);
        const PlanInputs keep = with("assignment.preset", "keep");
        QVERIFY(presetOf(keep.assignment) == WeighingPreset::Keep);
        QCOMPARE(keep.assignment.stability, 0.8);
        QCOMPARE(keep.sources.at("assignment.stability"), std::string("cli"));
        QVERIFY(!keep.sources.contains("assignment.rate.busiest"));
        QCOMPARE(with(keep, "assignment.preset", "balanced").assignment, smallInputs().assignment);
        PlanInputs own = with("assignment.rate.region_misfit", "55");
        own = with(own, "assignment.rate.move", "70");
        QVERIFY(!presetOf(own.assignment));
        const PlanInputs level = with(own, "assignment.preset", "level");
        QVERIFY(presetOf(level.assignment) == WeighingPreset::Level);
        QCOMPARE(level.assignment.rates.regionMisfit, 55.0);
        QCOMPARE(level.assignment.rates.move, 100.0);
        PlanInputs undone = own;
        const auto inverse =
            applyEdit(undone, *editForKey(own, "assignment.preset", "level", "cli"));
        QVERIFY(inverse && applyEdit(undone, inverse->inverse));
        QCOMPARE(undone.assignment, own.assignment);
        QCOMPARE(refusalOf("assignment.preset", "calm").code, ErrorCode::BadValue);
    }
    void exchange_rates_say_what_the_slider_makes_of_a_move() {
        const auto rateOf = [](const PlanInputs& inputs, std::string_view key) {
            for (const ExchangeRate& rate : exchangeRates(inputs.assignment))
                if (rate.key == key)
                    return rate.points;
            return -1.0;
        };
        QCOMPARE(rateOf(smallInputs(), "move"), 100.0);
        QCOMPARE(rateOf(smallInputs(), "busiest_point"), 80.0);
        QCOMPARE(rateOf(smallInputs(), "move_in_points"), 1.25);
        QVERIFY(std::abs(rateOf(with("assignment.preset", "keep"), "move") - 400.0) < 1e-9);
        QCOMPARE(rateOf(with("assignment.preset", "level"), "move"), 25.0);
        QCOMPARE(rateOf(with("assignment.stability", "1"), "move"), 10'000.0);
        QCOMPARE(rateOf(with("assignment.rate.busiest", "0"), "move_in_points"), -1.0);
    }
    void a_ratio_takes_its_maximum_along() {
        const PlanInputs lower = with("segment:Strategic.ratio", "20");
        QCOMPARE(lower.policies[0].ratioTarget, 20.0);
        QCOMPARE(lower.policies[0].ratioMax, 30.0);
        const PlanInputs higher = with("segment:strategic.ratio", "45");
        QCOMPARE(higher.policies[0].ratioTarget, 45.0);
        QCOMPARE(higher.policies[0].ratioMax, 45.0);
        QCOMPARE(refusalOf("segment:Strategic.ratio", "-3").code, ErrorCode::OutOfRange);
        QCOMPARE(refusalOf("segment:Strategic.ratio", "many").code, ErrorCode::BadValue);
    }
    void segments_of_the_file_get_a_policy_of_their_own() {
        const PlanInputs file = with("segmentation.source", "file");
        const PlanInputs inputs = with(file, "segment:Enterprise.ratio_max", "35");
        QCOMPARE(inputs.policies.size(), std::size_t(5));
        QCOMPARE(inputs.policies[4].name, std::string("Enterprise"));
        QCOMPARE(inputs.policies[4].ratioMax, 35.0);
    }
    void account_keys_are_owners_pins_and_segments() {
        const AccountId a0("A0");
        QCOMPARE(with("account:A0.owner", "C1").owners.at(a0), CsmId("C1"));
        QCOMPARE(with("account:A0.owner", "nobody").owners.at(a0), CsmId());
        QVERIFY(with(with("account:A0.owner", "C1"), "account:A0.owner", "").owners.empty());
        QCOMPARE(with("account:A0.pin", "C1").pins.at(a0), CsmId("C1"));
        QCOMPARE(with("account:A0.segment", "mid market").segmentOverrides.at(a0),
                 (SegmentOverride{"Mid-market", "cli"}));
        QVERIFY(with("account:A0.reject", "C1").rejected.contains({a0, CsmId("C1")}));
        QVERIFY(with(with("account:A0.reject", "C1"), "account:A0.accept", "C1").rejected.empty());
        QCOMPARE(refusalOf("account:A77.owner", "C1").code, ErrorCode::UnknownAccount);
        QCOMPARE(refusalOf("account:A0.owner", "C77").code, ErrorCode::UnknownCsm);
        QCOMPARE(refusalOf("account:A0.segment", "Gold").code, ErrorCode::UnknownSegment);
        QCOMPARE(refusalOf("account:A0.colour", "red").code, ErrorCode::UnknownKey);
    }
    void csm_keys_change_one_field() {
        const auto csm = [](const char* key, const char* value) {
            return *with(key, value).team.at(CsmId("C1"));
        };
        Csm expected = smallBook()->csms()[1];
        expected.fte = Permille(600);
        QVERIFY(csm("csm:C1.fte", "0.6") == expected);
        QCOMPARE(csm("csm:C1.level", "csm i").level, std::string("CSM I"));
        QCOMPARE(csm("csm:C1.promotion", "2027-04-01 senior csm").promotion,
                 std::optional(LevelChange{makeDate(2027, 4, 1), "Senior CSM"}));
        QCOMPARE(csm("csm:C1.promotion", "").promotion, std::nullopt);
        const Leave spring{makeDate(2027, 3, 1), makeDate(2027, 5, 31)};
        const Leave winter{makeDate(2028, 1, 1), makeDate(2028, 1, 15)};
        QCOMPARE(csm("csm:C1.leave", "2027-03-01/2027-05-31").leaves, std::vector<Leave>{spring});
        QCOMPARE(csm("csm:C1.leave", "2028-01-01 / 2028-01-15; 2027-03-01/2027-05-31").leaves,
                 (std::vector<Leave>{spring, winter}));
        QVERIFY(csm("csm:C1.leave", "").leaves.empty());
        QCOMPARE(csm("csm:C1.segments", "Strategic; Scale").segments,
                 (std::vector<std::string>{"Strategic", "Scale"}));
        QCOMPARE(csm("csm:C1.regions", "").regions.size(), std::size_t(0));
        QCOMPARE(csm("csm:C1.languages", "de;fr").languages.size(), std::size_t(2));
        QCOMPARE(csm("csm:C1.end", "2027-01-31").end, std::optional(makeDate(2027, 1, 31)));
        QCOMPARE(csm("csm:C1.status", "leaver").status, CsmStatus::Leaver);
        QCOMPARE(csm("csm:C1.monthly_cost", "12500.50").monthlyCost, std::optional(Money(1250050)));
    }
    void csms_come_and_go() {
        QVERIFY(!with("csm:C1", "removed").team.at(CsmId("C1")));
        QVERIFY(with(with("csm:C1", "removed"), "csm:C1", "imported").team.empty());
        QVERIFY(with("csm:j.doe@x.com", "new").team.at(CsmId("j.doe@x.com")).has_value());
        const PlanInputs added = with(with("csm:j.doe", "new"), "csm:j.doe.fte", "0.5");
        QCOMPARE(added.team.at(CsmId("j.doe"))->fte, Permille(500));
        QCOMPARE(refusalOf("csm:C1", "new").code, ErrorCode::Duplicate);
    }
    void what_cannot_be_names_what_can() {
        QCOMPARE(refusalOf("csm:C1.fte", "2").detail, std::string("FTE must be 0 to 1.5"));
        QCOMPARE(refusalOf("csm:C1.promotion", "2027-04-01").code, ErrorCode::BadValue);
        QCOMPARE(refusalOf("csm:C1.promotion", "2027-04-01 Guru").code, ErrorCode::UnknownLevel);
        QCOMPARE(refusalOf("csm:C1.leave", "2027-03-01").code, ErrorCode::BadValue);
        QCOMPARE(refusalOf("csm:C1.leave", "2027-05-31/2027-03-01").code, ErrorCode::OutOfRange);
        QCOMPARE(refusalOf("csm:C1.leave", "2027-03-01/2027-05-31;2027-05-01/2027-06-01").code,
                 ErrorCode::BadValue);
        QCOMPARE(refusalOf("csm:C1.level", "Guru").detail,
                 std::string("the levels are CSM I, CSM II, Senior CSM"));
        QCOMPARE(refusalOf("workload.default_level", "Guru").code, ErrorCode::UnknownLevel);
        QCOMPARE(refusalOf("csm:C1.segments", "Xyzzy").code, ErrorCode::UnknownSegment);
        QCOMPARE(refusalOf("csm:C1.status", "hire").code, ErrorCode::BadValue);
        QCOMPARE(refusalOf("csm:C9.fte", "1").code, ErrorCode::UnknownCsm);
        QCOMPARE(refusalOf("segment:Gold.ratio", "20").detail,
                 std::string("the segments are Strategic, Growth, Mid-market, Tech-touch"));
        QCOMPARE(refusalOf("segment:Growth.ratios", "20").code, ErrorCode::UnknownKey);
        QCOMPARE(refusalOf("growth:Gold.churn_year", "0.1").code, ErrorCode::UnknownSegment);
        QCOMPARE(refusalOf("segment:Growth.ratio_max", "30").code, ErrorCode::OutOfRange);
        QCOMPARE(refusalOf("nonsense", "1").code, ErrorCode::UnknownKey);
    }
    void imported_values_are_mended_in_place() {
        const AccountId a0("A0");
        const auto mended = [&](const char* field, const char* value) {
            const PlanInputs inputs = with((std::string("account:A0.") + field).c_str(), value);
            return inputs.book->accounts()[*inputs.book->findAccount(a0)];
        };
        QCOMPARE(toIso(*mended("renewal_date", "2027-03-31").renewalDate),
                 std::string("2027-03-31"));
        QCOMPARE(mended("arr", "1234.5").arr, Money(123450));
        QVERIFY(!mended("arr", "").arr);
        QCOMPARE(mended("health", "41").health, 41);
        QCOMPARE(mended("region", "EMEA").region.str(), std::string("EMEA"));
        QCOMPARE(*mended("seats", "12").complexityInputs[std::size_t(ComplexityInput::Seats)],
                 12.0);
        QCOMPARE(refusalOf("account:A0.arr", "-1").code, ErrorCode::BadValue);
        QCOMPARE(refusalOf("account:A0.health", "120").code, ErrorCode::BadValue);
        QCOMPARE(refusalOf("account:A0.renewal_date", "31.3.27").code, ErrorCode::BadValue);
        QCOMPARE(refusalOf("account:ZZ.arr", "1").code, ErrorCode::UnknownAccount);
    }
    void one_of_two_duplicates_is_taken_out_and_comes_back() {
        PlanInputs inputs = smallInputs();
        const PlanInputs before = inputs;
        const auto edit = editForKey(inputs, "account:A0.removed", "yes", "cli");
        QVERIFY(edit.has_value());
        auto applied = applyEdit(inputs, *edit);
        QVERIFY(applied.has_value());
        QVERIFY(!inputs.book->findAccount(AccountId("A0")));
        QCOMPARE(inputs.book->accounts().size() + 1, before.book->accounts().size());
        QVERIFY(applyEdit(inputs, applied->inverse).has_value());
        QVERIFY(inputs == before);
        QCOMPARE(refusalOf("account:A0.removed", "no").code, ErrorCode::BadValue);
    }
};

HEADROOM_TEST(KeyEditsTest)
#include "key_edits_test.moc"
