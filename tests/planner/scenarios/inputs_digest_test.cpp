#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/edit_text.h"
#include "planner/scenarios/fnv128.h"
#include "planner/scenarios/inputs_digest.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

std::string hashOf(std::string_view text) {
    Fnv128 hash;
    hash.add(text);
    return hash.hex();
}

/// Inputs without what no result depends on.
PlanInputs thatCounts(PlanInputs inputs) {
    inputs.facts.name.clear();
    inputs.owners.clear();
    inputs.sources.clear();
    inputs.notes.clear();
    for (auto& [account, segment] : inputs.segmentOverrides)
        segment.reason.clear();
    for (GrowthAssumption& growth : inputs.hiring.growth)
        growth.source.clear();
    return inputs;
}

} // namespace

class InputsDigestTest : public QObject {
    Q_OBJECT
  private slots:
    void the_hash_is_the_published_one() {
        QCOMPARE(hashOf(""), std::string("6c62272e07bb014262b821756295c58d"));
        QCOMPARE(hashOf("a"), std::string("d228cb696f1a8caf78912b704e4a8964"));
        QCOMPARE(hashOf("foobar"), std::string("343e1662793c64bf6f0d3597ba446f18"));
    }
    void equal_inputs_have_equal_digests_and_others_do_not() {
        RandomEdits random(7);
        PlanInputs inputs = smallInputs();
        int changed = 0;
        for (int i = 0; i < 700; ++i) {
            const PlanInputs before = inputs;
            const Edit edit = random.next(inputs);
            const auto applied = applyEdit(inputs, edit);
            if (!applied || applied->changes.empty())
                continue;
            const bool same = thatCounts(before) == thatCounts(inputs);
            QVERIFY2((inputsDigest(before) == inputsDigest(inputs)) == same,
                     editToText(edit).c_str());
            changed += same ? 0 : 1;
        }
        QVERIFY(changed > 200);
    }
    void every_field_of_the_data_counts() {
        const std::string before = inputsDigest(smallInputs());
        const auto digestWith = [](auto change) {
            std::vector<Account> accounts = smallBook()->accounts();
            change(accounts[3]);
            PlanInputs inputs = smallInputs();
            inputs.book = *Book::make(accounts, smallBook()->csms(), smallBook()->history());
            return inputsDigest(inputs);
        };
        QCOMPARE(digestWith([](Account&) {}), before);
        QVERIFY(digestWith([](Account& a) { a.arr.reset(); }) != before);
        QVERIFY(digestWith([](Account& a) { a.arr = *a.arr + Money(1); }) != before);
        QVERIFY(digestWith([](Account& a) { a.lifecycle = Lifecycle::AtRisk; }) != before);
        QVERIFY(digestWith([](Account& a) { a.ownerSince = makeDate(2026, 1, 1); }) != before);
        QVERIFY(digestWith([](Account& a) { a.ownerChanges = 2; }) != before);
        QVERIFY(digestWith([](Account& a) { a.complexityInputs[5] = 3.0; }) != before);
        QVERIFY(digestWith([](Account& a) { a.parent = AccountId("A0"); }) != before);
        PlanInputs inputs = smallInputs();
        inputs.book = *Book::make(smallBook()->accounts(), smallBook()->csms());
        QVERIFY(inputsDigest(inputs) != before);
    }
    void names_notes_sources_and_the_answer_do_not_count() {
        const std::string before = inputsDigest(smallInputs());
        PlanInputs inputs = smallInputs();
        QVERIFY(applyEdit(inputs, SetValue{"facts.name", "Other", "me"}));
        QVERIFY(applyEdit(inputs, SetValue{"note:x", "y", ""}));
        QVERIFY(applyEdit(inputs, AssignOwners{{{AccountId("A0"), CsmId("C1")}}}));
        QCOMPARE(inputsDigest(inputs), before);
    }
};

HEADROOM_TEST(InputsDigestTest)
#include "inputs_digest_test.moc"
