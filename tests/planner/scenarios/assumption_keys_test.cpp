#include "planner/scenarios/assumption_fields.h"
#include "planner/scenarios/assumption_keys.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <set>

using namespace headroom;
using namespace headroom::test;

namespace {

std::string refusalOf(const char* key, const std::optional<std::string>& value) {
    PlanInputs inputs = smallInputs();
    const auto written = writeAssumption(inputs, key, value);
    if (written || !(inputs == smallInputs()))
        return "written";
    return errorCodeName(written.error().code) + (": " + written.error().detail);
}

PlanInputs written(const char* key, const std::optional<std::string>& value) {
    PlanInputs inputs = smallInputs();
    return writeAssumption(inputs, key, value) ? inputs : PlanInputs();
}

} // namespace

class AssumptionKeysTest : public QObject {
    Q_OBJECT
  private slots:
    void keys_are_unique_and_read_back_what_is_written() {
        PlanInputs inputs = smallInputs();
        QVERIFY(writeAssumption(inputs, "growth:Growth.churn_year", "0.1"));
        const auto all = listAssumptions(inputs);
        QVERIFY(all.size() > 140);
        std::set<std::string> keys;
        for (const Assumption& one : all) {
            QVERIFY2(keys.insert(one.key).second, one.key.c_str());
            const auto read = readAssumption(inputs, one.key);
            QVERIFY2(read && read->value == one.value && read->unit == one.unit, one.key.c_str());
            PlanInputs again = inputs;
            const auto text = readAssumptionText(inputs, one.key);
            QVERIFY2(writeAssumption(again, one.key, *text), one.key.c_str());
            QVERIFY2(again == inputs, one.key.c_str());
        }
    }
    void defaults_are_within_their_ranges() {
        PlanInputs inputs = smallInputs();
        for (const AssumptionField& field : assumptionFields(inputs))
            QVERIFY2(field.check(), field.key.c_str());
    }
    void values_reach_their_places() {
        QCOMPARE(written("facts.as_of", "2027-02-28").facts.asOf, makeDate(2027, 2, 28));
        QCOMPARE(written("facts.currency", "GBP").facts.currency, std::string("GBP"));
        QCOMPARE(written("threshold:Strategic.arr", "120000").segmentRules.rules[0].arrAtLeast,
                 std::optional(Money(12000000)));
        QCOMPARE(written("threshold:Mid-market.complexity", "55")
                     .segmentRules.rules[2]
                     .complexityAtLeast,
                 std::optional(55.0));
        QCOMPARE(written("complexity.support_tickets", "7").complexityWeights.weight[3], 7.0);
        QCOMPARE(written("workload.planning_month", "average").workload.planningMonth,
                 PlanningMonth::Average);
        QCOMPARE(written("workload.healthy_to", "0.95").workload.healthyTo, Permille(950));
        QCOMPARE(written("level:CSM I.factor", "0.7").workload.levels[0].factor, 0.7);
        QCOMPARE(written("level:CSM I.arr_cap", "1500000").workload.levels[0].arrCap,
                 std::optional(Money(150000000)));
        QCOMPARE(written("segment:Strategic.ramp", "0.25; 0.5;1").policies[0].ramp,
                 (std::vector<double>{0.25, 0.5, 1.0}));
        QCOMPARE(written("segment:Growth.activity:Working call.hours", "1.5")
                     .policies[1]
                     .activities[0]
                     .hours,
                 1.5);
        QCOMPARE(written("assignment.lock.renewal_near", "no").assignment.locks.renewalNear, false);
        QCOMPARE(written("assignment.max_moves", "19").assignment.maxMoves, std::optional(19));
        QCOMPARE(written("assignment.rate.busiest", "25").assignment.rates.busiest, 25.0);
        QCOMPARE(written("hiring.freeze_until", "2027-10").hiring.freezeUntil,
                 std::optional(Month(2027, 10)));
        QCOMPARE(written("growth:Growth.new_arr", "40000").hiring.growth.at(0).newArr,
                 std::optional(40000.0));
        QCOMPARE(written("note:x", "y").notes.at("x"), std::string("y"));
    }
    void messages_state_what_is_allowed() {
        QCOMPARE(refusalOf("workload.productive_hours", "900"),
                 std::string("out_of_range: allowed is 1 to 744 (hours a month)"));
        QCOMPARE(
            refusalOf("segment:Strategic.ratio_max", "20"),
            std::string("out_of_range: allowed is 24 to 1000000 (accounts per FTE), not below the "
                        "segment's ratio_target"));
        QCOMPARE(
            refusalOf("segment:Strategic.ratio_target", "31"),
            std::string(
                "out_of_range: allowed is 0.1 to 30 (accounts per FTE), not above the segment's "
                "ratio_max"));
        QCOMPARE(refusalOf("segment:Strategic.ramp", "0.5;1.5"),
                 "out_of_range: allowed is 0 to 1 (share of full capacity by month)");
        QCOMPARE(refusalOf("workload.red_below", "12.5"),
                 std::string("bad_value: \"12.5\" is not a whole number"));
        QCOMPARE(refusalOf("assignment.arr_caps_on", "maybe"),
                 std::string("bad_value: \"maybe\" is not yes or no"));
        QCOMPARE(refusalOf("facts.as_of", "31.03.2027"),
                 std::string("bad_value: \"31.03.2027\" is not a date such as 2027-03-31"));
        QCOMPARE(refusalOf("facts.as_of", "day:9999999"),
                 std::string("out_of_range: allowed are the years 1900 to 2200 (date)"));
        QCOMPARE(refusalOf("workload.productive_hours", std::nullopt),
                 std::string("bad_value: needs a number such as 12.5"));
        QCOMPARE(refusalOf("workload.productive_hours", "nan").substr(0, 9),
                 std::string("out_of_ra"));
        QCOMPARE(refusalOf("facts.currency", "pounds").substr(0, 9), std::string("bad_value"));
        QCOMPARE(
            refusalOf("threshold:Strategic.arr", "20000"),
            std::string(
                "bad_value: no account can reach this segment: the rule of Strategic takes them "
                "all"));
    }
    void unknown_keys_name_near_ones() {
        QVERIFY(refusalOf("workload.productive_hour", "100")
                    .starts_with("unknown_key: did you mean workload.productive_hours"));
        QVERIFY(refusalOf("segment:Strategic.ratio_maximum", "100")
                    .find("segment:Strategic.ratio_max") != std::string::npos);
        QVERIFY(!readAssumption(smallInputs(), "nothing"));
    }
    void growth_comes_and_goes_with_what_it_states() {
        PlanInputs inputs = smallInputs();
        QVERIFY(writeAssumption(inputs, "growth:Growth.churn_year", "0.1"));
        QVERIFY(writeAssumption(inputs, "growth:A.b.churn_year", "0.2"));
        QCOMPARE(inputs.hiring.growth.size(), std::size_t(2));
        QCOMPARE(inputs.hiring.growth[0].segment, std::string("A.b"));
        QVERIFY(writeAssumption(inputs, "growth:Growth.churn_year", std::nullopt));
        QVERIFY(writeAssumption(inputs, "growth:A.b.churn_year", std::nullopt));
        QVERIFY(inputs == smallInputs());
        QCOMPARE(*readAssumptionText(inputs, "growth:Growth.new_arr"), std::nullopt);
    }
    void sources_are_shown() {
        PlanInputs inputs = smallInputs();
        QCOMPARE(readAssumption(inputs, "workload.red_below")->source, std::string("default"));
        inputs.sources["workload.red_below"] = "board";
        QCOMPARE(readAssumption(inputs, "workload.red_below")->source, std::string("board"));
    }
};

HEADROOM_TEST(AssumptionKeysTest)
#include "assumption_keys_test.moc"
