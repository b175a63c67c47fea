#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/edit_text.h"
#include "planner/scenarios/edits_between.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

PlanInputs wandered(RandomEdits& random, int edits, bool withBooks) {
    PlanInputs inputs = smallInputs();
    for (int i = 0; i < edits; ++i)
        (void)applyEdit(inputs, random.next(inputs, withBooks));
    return inputs;
}

} // namespace

class EditsBetweenTest : public QObject {
    Q_OBJECT
  private slots:
    void equal_inputs_need_no_edits() {
        QVERIFY(editsBetween(smallInputs(), smallInputs()).empty());
    }
    void one_value_is_one_edit() {
        PlanInputs b = smallInputs();
        const Edit edit = SetValue{"segment:Growth.ratio_max", "60", "board"};
        QVERIFY(applyEdit(b, edit));
        QCOMPARE(editsBetween(smallInputs(), b), std::vector<Edit>{edit});
    }
    void values_that_bound_each_other_find_their_order() {
        PlanInputs b = smallInputs();
        b.policies[0].ratioMax = 20.0;
        b.policies[0].ratioTarget = 10.0;
        b.policies[1].ratioMax = 90.0;
        b.policies[1].ratioTarget = 80.0;
        PlanInputs a = smallInputs();
        const auto edits = editsBetween(a, b);
        QCOMPARE(edits.size(), std::size_t(4));
        for (const Edit& edit : edits)
            QVERIFY(applyEdit(a, edit));
        QVERIFY(a == b);
    }
    void edits_between_random_plans_lead_from_one_to_the_other() {
        RandomEdits random(5);
        for (int i = 0; i < 60; ++i) {
            PlanInputs a = wandered(random, 25, i % 3 == 0);
            const PlanInputs b = wandered(random, 25, i % 3 == 0);
            QVERIFY(applyEdit(a, ReplaceBook{b.book, ""}));
            for (const Edit& edit : editsBetween(a, b))
                QVERIFY2(applyEdit(a, edit), editToText(edit).c_str());
            QVERIFY(a == b);
        }
    }
};

HEADROOM_TEST(EditsBetweenTest)
#include "edits_between_test.moc"
