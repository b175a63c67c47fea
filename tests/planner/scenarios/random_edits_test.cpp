#include "planner/scenarios/edit_text.h"
#include "planner/scenarios/scenario_tree.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <map>

using namespace headroom;
using namespace headroom::test;

namespace {

/// Ten thousand random edits as a user would make them, refused ones and empty ones left out.
struct History10000 {
    PlanInputs start = smallInputs();
    PlanInputs end = start;
    std::vector<Edit> edits;
    std::vector<Edit> inverses;
    int refused = 0;
    int refusedButChanged = 0;
    int silentlyChanged = 0;
    std::map<std::string, int> kinds;

    explicit History10000(std::uint64_t seed, bool withBooks) {
        RandomEdits random(seed);
        for (int i = 0; i < 10000; ++i) {
            Edit edit = random.next(end, withBooks);
            const PlanInputs before = end;
            auto applied = applyEdit(end, edit);
            const bool same = end == before;
            if (!applied) {
                ++refused;
                refusedButChanged += same ? 0 : 1;
            } else if (applied->changes.empty()) {
                silentlyChanged += same ? 0 : 1;
            } else {
                ++kinds[editKind(edit)];
                edits.push_back(std::move(edit));
                inverses.push_back(std::move(applied->inverse));
            }
        }
    }
};

} // namespace

class RandomEditsTest : public QObject {
    Q_OBJECT
  private slots:
    void ten_thousand_edits_undo_to_the_start_and_redo_to_the_end() {
        const History10000 history(1, true);
        QVERIFY(history.edits.size() > 4000);
        QCOMPARE(history.refusedButChanged, 0);
        QCOMPARE(history.silentlyChanged, 0);
        QCOMPARE(history.kinds.size(), std::variant_size_v<Edit>);
        PlanInputs inputs = history.end;
        std::vector<Edit> redo;
        for (auto inverse = history.inverses.rbegin(); inverse != history.inverses.rend();
             ++inverse) {
            auto undone = applyEdit(inputs, *inverse);
            QVERIFY2(undone, editToText(*inverse).c_str());
            redo.push_back(std::move(undone->inverse));
        }
        QVERIFY(inputs == history.start);
        for (auto edit = redo.rbegin(); edit != redo.rend(); ++edit)
            QVERIFY(applyEdit(inputs, *edit));
        QVERIFY(inputs == history.end);
    }
    void each_undo_gives_exactly_what_was_before() {
        RandomEdits random(2);
        PlanInputs inputs = smallInputs();
        for (int i = 0; i < 3000; ++i) {
            const PlanInputs before = inputs;
            const Edit edit = random.next(inputs);
            const auto applied = applyEdit(inputs, edit);
            if (!applied)
                continue;
            PlanInputs undone = inputs;
            QVERIFY2(applyEdit(undone, applied->inverse), editToText(edit).c_str());
            QVERIFY2(undone == before, editToText(edit).c_str());
            PlanInputs again = before;
            QVERIFY(applyEdit(again, edit));
            QVERIFY2(again == inputs, editToText(edit).c_str());
        }
    }
    void replay_of_the_tree_is_the_live_state() {
        const History10000 history(3, false);
        ScenarioTree tree;
        const auto child = tree.fork(rootScenario, "Live");
        QVERIFY(child);
        for (const Edit& edit : history.edits)
            QVERIFY(tree.append(*child, edit));
        const auto state = tree.stateOf(*child, history.start);
        QVERIFY(state);
        QCOMPARE(state->skipped.size(), std::size_t(0));
        QVERIFY(state->inputs == history.end);
    }
    void edits_read_back_from_text_exactly() {
        RandomEdits random(4);
        PlanInputs inputs = smallInputs();
        for (int i = 0; i < 10000; ++i) {
            const Edit edit = random.next(inputs, false);
            const std::string text = editToText(edit);
            QCOMPARE(text.find_first_of("\n\r"), std::string::npos);
            QCOMPARE(text.find('\0'), std::string::npos);
            const auto read = editFromText(text);
            QVERIFY2(read, text.c_str());
            QVERIFY2(*read == edit, text.c_str());
            QCOMPARE(editToText(*read), text);
            if (i % 4 == 0)
                (void)applyEdit(inputs, edit);
        }
    }
};

HEADROOM_TEST(RandomEditsTest)
#include "random_edits_test.moc"
