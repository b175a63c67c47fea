#include "planner/scenarios/edit_text.h"
#include "planner/scenarios/scalar_text.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <limits>

using namespace headroom;
using namespace headroom::test;
using namespace std::string_literals;

namespace {

bool comesBack(const Edit& edit) {
    const auto read = editFromText(editToText(edit));
    return read && *read == edit;
}

template <class Value>
bool scalarComesBack(const Value& value) {
    Value read{};
    return readScalar(scalarText(value), read) && read == value;
}

} // namespace

class EditTextTest : public QObject {
    Q_OBJECT
  private slots:
    void an_edit_is_a_kind_and_fields() {
        QCOMPARE(editToText(SetValue{"workload.productive_hours", "100", "a\tb"}),
                 "set_value\tkey=workload.productive_hours\tvalue=100\tsource=a\\tb"s);
        QCOMPARE(editToText(SetValue{"hiring.budget", std::nullopt, ""}),
                 "set_value\tkey=hiring.budget\tsource="s);
        QCOMPARE(editToText(AssignOwners{{{AccountId("1"), CsmId("x")},
                                          {AccountId("2"), CsmId()},
                                          {AccountId("3"), std::nullopt}}}),
                 "assign_owners\taccount=1\towner=x\taccount=2\towner=\taccount=3"s);
    }
    void hostile_text_comes_back() {
        for (const std::string& text : {""s, "\t"s, "\\"s, "\\t"s, "\n\r\n"s, "a\0b"s, "=\\0=\t"s,
                                        "東京"s, "\xff\xfe"s, std::string(100000, '\\')})
            QVERIFY(comesBack(
                EditGroup{text, {SetValue{text, text, text}, EditGroup{text, {SetHires{{}}}}}}));
    }
    void extreme_numbers_come_back() {
        for (const double value :
             {0.1 + 0.2, 1e-300, 1e300, -1e15, 5e-324, std::numeric_limits<double>::max(),
              std::numeric_limits<double>::infinity(), 1.0 / 3.0})
            QVERIFY(scalarComesBack(value));
        for (const std::int64_t count :
             {std::int64_t(0), std::int64_t(-1), std::int64_t(-5), std::int64_t(100),
              std::int64_t(9007199254740993), INT64_MAX, INT64_MIN}) {
            QVERIFY(scalarComesBack(Money(count)));
            QVERIFY(scalarComesBack(Permille(count)));
        }
        for (const int days : {0, -800000, 90000, 2000000})
            QVERIFY(scalarComesBack(Date(std::chrono::days(days))));
        for (const int month : {0, 24323, -5, 1000000})
            QVERIFY(scalarComesBack(Month::fromIndex(month)));
        QCOMPARE(scalarText(Money(-5)), "-0.05"s);
        QCOMPARE(scalarText(Money(123450)), "1234.5"s);
        QCOMPARE(scalarText(Permille(970)), "0.97"s);
    }
    void an_import_is_written_as_its_source_only() {
        const auto read = editFromText(editToText(ReplaceBook{smallBook(), "accounts.csv"}));
        QVERIFY(read);
        QVERIFY(*read == Edit(ReplaceBook{nullptr, "accounts.csv"}));
    }
    void a_person_comes_back_whole() {
        Csm csm = smallBook()->csms()[1];
        csm.email = "a@b\tc";
        csm.regions = {"", "EMEA", "a;b"};
        csm.start = makeDate(2026, 2, 28);
        csm.leaves = {{makeDate(2027, 1, 1), makeDate(2027, 2, 1)}};
        csm.status = CsmStatus::NotInTeam;
        csm.monthlyCost = Money(1);
        QVERIFY(comesBack(ChangeCsm{csm.id, csm, true}));
        QVERIFY(comesBack(ChangeCsm{csm.id, std::nullopt, false}));
    }
    void what_is_wrong_is_named() {
        const auto at = [](const std::string& text) {
            const auto read = editFromText(text);
            return read ? "read"s : read.error().subject + ": " + read.error().detail;
        };
        QCOMPARE(at("fly\tto=moon"), "fly: no such kind of edit"s);
        QCOMPARE(at("set_value\tkey=a"), "set_value: source"s);
        QCOMPARE(at("set_value\tkey=a\tsource=b\tmore=c"), "set_value: more"s);
        QCOMPARE(at("set_value\tkey=a\\x\tsource=b"), "set_value: key"s);
        QCOMPARE(at("reject_pair\taccount=a\tcsm=b\trejected=perhaps"), "reject_pair: rejected"s);
        QCOMPARE(at("edit_group\tname=g\tedit=set_value"), "edit_group: edit"s);
        QCOMPARE(at(""), ": no such kind of edit"s);
    }
};

HEADROOM_TEST(EditTextTest)
#include "edit_text_test.moc"
