// Everything that a document does, undone and redone: edits of every kind and import, scenarios
// made, named and deleted, proposals kept and thrown away.
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;
using headroom::test::RandomEdits;

namespace {

/// What is in a plan, comparable.
struct Dump {
    ScenarioId shown = rootScenario;
    std::vector<std::pair<std::string, PlanInputs>> scenarios;
    std::vector<std::pair<ScenarioId, std::vector<std::pair<AccountId, CsmId>>>> proposals;

    bool operator==(const Dump&) const = default;
};

Dump dumpOf(const PlanContent& content) {
    Dump dump{content.shown, {}, {}};
    for (const Scenario& scenario : content.tree.scenarios())
        dump.scenarios.emplace_back(scenario.name,
                                    content.tree.stateOf(scenario.id, content.base)->inputs);
    for (const StoredProposal& stored : content.proposals) {
        auto& owners = dump.proposals.emplace_back(stored.scenario, 0).second;
        for (std::size_t i = 0; i < stored.owners.size(); ++i)
            owners.emplace_back(AccountId(std::string(stored.owners.account(i))),
                                CsmId(std::string(stored.owners.csm(i))));
    }
    std::ranges::sort(dump.proposals);
    return dump;
}

PlanContent smallPlan() {
    PlanContent content;
    content.base = test::smallInputs();
    return content;
}

/// A user without a plan.
class Wanderer {
  public:
    Wanderer(PlanDocument& document, std::uint64_t seed) : document_(document), random_(seed) {}

    void act() {
        const auto number = [this](std::uint64_t below) { return random_.random().below(below); };
        const auto& scenarios = document_.session().tree().scenarios();
        const ScenarioId any = scenarios[number(scenarios.size())].id;
        switch (number(40)) {
        case 0:
            if (scenarios.size() < 6)
                document_.forkScenario(any, QStringLiteral("S%1").arg(number(100000)));
            break;
        case 1:
            document_.renameScenario(any, QStringLiteral("N%1").arg(number(100000)));
            break;
        case 2:
            document_.eraseScenario(any);
            break;
        case 3:
            if (const auto owners =
                    evaluateOwners(document_.sharedState(), document_.state().owners))
                document_.keepProposal(*owners, QStringLiteral("Balance books"));
            break;
        case 4:
            document_.discardProposal();
            break;
        default:
            document_.apply(random_.next(document_.state().inputs), QStringLiteral("An edit"));
        }
    }

  private:
    PlanDocument& document_;
    RandomEdits random_;
};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
  private slots:
    void all_of_it_is_undone_to_the_start_and_redone_to_the_end_data() {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1u, 2u, 3u, 4u})
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void all_of_it_is_undone_to_the_start_and_redone_to_the_end() {
        QFETCH(quint64, seed);
        PageBench bench(smallPlan());
        PlanDocument& document = bench.document;
        const Dump start = dumpOf(document.session().content());
        Wanderer user(document, seed);
        for (int i = 0; i < 300; ++i)
            user.act();
        QVERIFY(document.undoStack().count() > 120);
        const Dump end = dumpOf(document.session().content());
        QVERIFY(!(end == start));
        while (document.undoStack().canUndo()) {
            QVERIFY(!document.undoStack().undoText().isEmpty());
            document.undoStack().undo();
        }
        QVERIFY(dumpOf(document.session().content()) == start);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        const Dump again = dumpOf(document.session().content());
        QCOMPARE(again.scenarios.size(), end.scenarios.size());
        QVERIFY(again == end);
        // And what is in the file is what is in the window.
        QVERIFY(document.close());
        const auto loaded = PlanDocument::load(bench.folder / "plan.headroom");
        QVERIFY(loaded);
        QVERIFY(dumpOf((*loaded)->session->content()) == end);
    }
};

HEADROOM_TEST(UndoTest)
#include "undo_test.moc"
