#include "planner/hiring/hiring_case_json.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <limits>

using namespace headroom;

namespace {

const char* const kSmall = R"({"months":12,"coverage":0.9,"time_to_fill":1,"candidate_notice":2,
 "segments":[
  {"name":"A","customers0":100,"arr0":1000,"new_per_month":2,"season":[0.5,1.5],"ratio":50,
   "csm0":2,"attr_m":0.01,"ramp":[0,0.5],"cost_m":10,"hire_cost":5,"short_cost_m":30,
   "staff_changes":[{"month":3,"fte":-1}]},
  {"name":"B","customers0":10,"ratio":10,"csm0":1}],
 "migration":[{"from":"B","to":"A","p_m":0.01,"arr_mult":0.5}]})";

std::string changed(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

class HiringCaseTest : public QObject {
    Q_OBJECT

  private slots:
    void a_case_is_read_from_json() {
        const auto read = hiringCaseFromJson(kSmall);
        QVERIFY(read.has_value());
        QCOMPARE(read->months, 12);
        QCOMPARE(read->coverage, 0.9);
        QCOMPARE(read->leadOf(0), 3);
        QCOMPARE(read->firstStartOf(0), 4);
        QCOMPARE(read->segments[0].season[1], 1.5);
        QCOMPARE(read->segments[0].staffChanges[0].fte, -1.0);
        QCOMPARE(read->segments[1].costMonthly, 0.0);
        QCOMPARE(read->migrations[0].from, std::size_t(1));
        QCOMPARE(read->migrations[0].arrMultiplier, 0.5);
    }

    void promotions_of_a_case_become_changes_of_staff() {
        const std::string up = R"(],"promotion":[{"from":"B","to":"A","p_m":0.1}],"migration")";
        const auto read = hiringCaseFromJson(changed(kSmall, R"(],
 "migration")",
                                                     up));
        QVERIFY(read.has_value());
        QCOMPARE(read->segments[0].staffChanges.size(), std::size_t(1 + 12));
        QCOMPARE(read->segments[1].staffChanges[0].fte, -0.1);
        QVERIFY(read->segments[1].staffChanges[0].leaver);
        const auto nobody = hiringCaseFromJson(
            changed(changed(kSmall, "],\n \"migration\"", up), "\"p_m\":0.1}", "\"p_m\":2}"));
        QCOMPARE(nobody.error().code, ErrorCode::OutOfRange);
    }

    void broken_json_is_refused_with_the_field_named_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("code");
        const auto bad = static_cast<int>(ErrorCode::BadValue);
        const auto range = static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("cut") << "0.5}]}"
                             << "" << bad;
        QTest::newRow("no ratio") << "\"ratio\":50,"
                                  << "" << bad;
        QTest::newRow("text") << "\"csm0\":2"
                              << "\"csm0\":\"two\"" << bad;
        QTest::newRow("season") << "[0.5,1.5]"
                                << "0.5" << bad;
        QTest::newRow("season text") << "[0.5,1.5]"
                                     << "[\"a\"]" << bad;
        QTest::newRow("months") << "\"months\":12"
                                << "\"months\":12.5" << bad;
        QTest::newRow("huge") << "\"months\":12"
                              << "\"months\":1e99" << bad;
        QTest::newRow("no months") << "\"months\":12"
                                   << "\"months\":0" << range;
        QTest::newRow("zero ratio") << "\"ratio\":50"
                                    << "\"ratio\":0" << range;
        QTest::newRow("negative") << "\"customers0\":100"
                                  << "\"customers0\":-1" << range;
        QTest::newRow("everybody at once") << "\"fte\":-1}"
                                           << "\"fte\":-1e300}" << range;
        QTest::newRow("attrition") << "\"attr_m\":0.01"
                                   << "\"attr_m\":1.5" << range;
        QTest::newRow("stranger") << "\"from\":\"B\""
                                  << "\"from\":\"C\""
                                  << static_cast<int>(ErrorCode::UnknownSegment);
        QTest::newRow("to itself") << "\"to\":\"A\""
                                   << "\"to\":\"B\"" << static_cast<int>(ErrorCode::UnknownSegment);
    }
    void broken_json_is_refused_with_the_field_named() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, code);
        const auto read = hiringCaseFromJson(changed(kSmall, from.toStdString(), to.toStdString()));
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error().code), code);
        QVERIFY(!read.error().subject.empty());
        QVERIFY(!read.error().detail.empty());
    }

    void a_field_that_nobody_reads_is_named_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("where");
        QTest::newRow("case") << "\"months\":12"
                              << "\"month\":12"
                              << "month"
                              << "case";
        QTest::newRow("segment") << "\"new_per_month\""
                                 << "\"new_permonth\""
                                 << "new_permonth"
                                 << "segment A";
        QTest::newRow("change") << "\"month\":3"
                                << "\"month\":3,\"reason\":1"
                                << "reason"
                                << "segment A, staff_changes";
        QTest::newRow("migration") << "\"arr_mult\""
                                   << "\"arr_multiplier\""
                                   << "arr_multiplier"
                                   << "migration";
    }
    void a_field_that_nobody_reads_is_named() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, field);
        QFETCH(QString, where);
        const auto read = hiringCaseFromJson(changed(kSmall, from.toStdString(), to.toStdString()));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::BadValue);
        QCOMPARE(read.error().column.value_or(""), field.toStdString());
        QCOMPARE(read.error().subject, where.toStdString());
        QVERIFY(read.error().detail.find("remove it") != std::string::npos);
    }
    void how_safe_a_plan_is_can_be_said() {
        const auto read = hiringCaseFromJson(changed(
            kSmall, "\"months\":12", "\"months\":12,\"service_level\":0.9,\"backfill\":false"));
        QVERIFY(read.has_value());
        QCOMPARE(read->serviceLevel, 0.9);
        QVERIFY(!read->backfill);
        QVERIFY(!hiringCaseFromJson(
            changed(kSmall, "\"months\":12", "\"months\":12,\"service_level\":1")));
        QVERIFY(
            !hiringCaseFromJson(changed(kSmall, "\"months\":12", "\"months\":12,\"backfill\":1")));
    }

    void not_a_number_never_passes() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.segments[0].newPerMonth = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!validated(hiringCase).has_value());
        hiringCase = test::steadyGrowthCase();
        hiringCase.segments[0].ramp = {0.5, std::numeric_limits<double>::infinity()};
        QVERIFY(!validated(hiringCase).has_value());
    }

    void a_segment_named_twice_is_refused() {
        HiringCase hiringCase = test::twoSegmentCase();
        hiringCase.segments[1].name = hiringCase.segments[0].name;
        QCOMPARE(validated(hiringCase).error().code, ErrorCode::Duplicate);
    }

    void nobody_can_move_twice() {
        HiringCase hiringCase = test::twoSegmentCase();
        hiringCase.migrations = {{0, 1, 0.6, 1.0}, {0, 1, 0.6, 1.0}};
        QCOMPARE(validated(hiringCase).error().code, ErrorCode::OutOfRange);
    }

    void a_good_case_passes_unchanged() {
        QCOMPARE(*validated(test::twoSegmentCase()), test::twoSegmentCase());
    }
    void full_months_at_the_end_of_a_ramp_do_not_lengthen_it() {
        auto hiringCase = test::twoSegmentCase();
        hiringCase.segments[0].ramp = {0.5, 1.0, 0.75, 1.0, 1.0};
        hiringCase.segments[1].ramp = {1.0};
        const auto read = validated(hiringCase);
        QCOMPARE(read->segments[0].ramp, (std::vector<double>{0.5, 1.0, 0.75}));
        QVERIFY(read->segments[1].ramp.empty());
    }
};

HEADROOM_TEST(HiringCaseTest)
#include "hiring_case_test.moc"
