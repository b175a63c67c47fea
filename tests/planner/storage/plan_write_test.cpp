#include "tests/planner/storage/storage_testing.h"

#include "planner/base/random.h"

#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

Edit smallEdit(Random& random) {
    const auto account = AccountId("001" + std::to_string(1'000'000 + random.below(30)));
    if (random.below(3) == 0)
        return PinAccount{account, CsmId("0050")};
    if (random.below(2) == 0)
        return AssignOwners{{{account, CsmId("0050")}, {AccountId("x"), std::nullopt}}};
    return SetValue{"workload.productive_hours", std::to_string(random.below(100)), "by hand"};
}

/// What a session does to its values when it writes; the file must follow.
struct Mirror {
    PlanContent content;

    void operator()(const WriteBook& write) { content.base.book = write.book; }
    void operator()(const WriteFacts& write) {
        content.base.facts = write.facts;
        if (!write.sources)
            return;
        std::erase_if(content.base.sources,
                      [](const auto& entry) { return entry.first.starts_with("facts."); });
        content.base.sources.insert(write.sources->begin(), write.sources->end());
    }
    void operator()(const WriteScenario& write) { check(content.tree.restore(write.scenario)); }
    void operator()(const EraseScenario& write) {
        check(content.tree.erase(write.id));
        std::erase_if(content.proposals, [&](const StoredProposal& proposal) {
            return content.tree.find(proposal.scenario) == nullptr;
        });
    }
    void operator()(const RenameScenario& write) {
        check(content.tree.rename(write.id, write.name));
    }
    void operator()(const AppendEdit& write) {
        check(content.tree.append(write.scenario, write.edit));
    }
    void operator()(const DropEdit& write) { check(content.tree.dropLast(write.scenario)); }
    void operator()(const ShowScenario& write) { content.shown = write.id; }
    void operator()(const WriteProposal& write) {
        (*this)(EraseProposal{write.proposal.scenario});
        content.proposals.push_back(write.proposal);
        std::ranges::sort(content.proposals, {}, &StoredProposal::scenario);
    }
    void operator()(const EraseProposal& write) {
        std::erase_if(content.proposals, [&](const StoredProposal& proposal) {
            return proposal.scenario == write.scenario;
        });
    }
    void operator()(const Remember& write) {
        if (write.text)
            content.memory[write.key] = *write.text;
        else
            content.memory.erase(write.key);
    }

    template <class T>
    static void check(const Result<T>& result) {
        if (!result)
            qFatal("%s", words(result).c_str());
    }
};

ScenarioId anyScenario(const PlanContent& content, Random& random) {
    const auto& all = content.tree.scenarios();
    return all[random.below(all.size())].id;
}

bool isFrozen(const PlanContent& content, ScenarioId id, std::int64_t seq) {
    return std::ranges::any_of(content.tree.scenarios(), [&](const Scenario& child) {
        return child.parent == id && child.forkSeq >= seq;
    });
}

StoredProposal someProposal(ScenarioId scenario, Random& random) {
    StoredProposal proposal;
    proposal.scenario = scenario;
    proposal.seed = random.next();
    proposal.terms = {{"move", random.between(-5, 5)}};
    StoredOwnersBuilder owners;
    for (std::uint64_t i = random.below(20); i > 0; --i)
        owners.add(AccountId(std::to_string(i)), CsmId("0050"));
    proposal.owners = owners.take();
    return proposal;
}

std::vector<PlanWrite> treeWrites(const PlanContent& content, Random& random, int serial) {
    const ScenarioId id = anyScenario(content, random);
    const Scenario& scenario = *content.tree.find(id);
    const auto edits = static_cast<std::int64_t>(scenario.edits.size());
    switch (random.below(5)) {
    case 0:
        return {WriteScenario{{1000 + serial, id, edits, "S" + std::to_string(serial), "", {}}}};
    case 1:
        if (id != rootScenario)
            return {ShowScenario{rootScenario}, EraseScenario{id}};
        return {RenameScenario{id, "R" + std::to_string(serial), scenario.note}};
    case 2:
        if (edits > 0 && !isFrozen(content, id, edits))
            return {DropEdit{id, edits}};
        [[fallthrough]];
    case 3:
        return {AppendEdit{id, edits + 1, ReplaceBook{plainBook(3, random.next()), "again.csv"}}};
    default:
        return {AppendEdit{id, edits + 1, smallEdit(random)},
                AppendEdit{id, edits + 2, smallEdit(random)}};
    }
}

std::vector<PlanWrite> someWrites(const PlanContent& content, Random& random, int serial) {
    const ScenarioId id = anyScenario(content, random);
    switch (random.below(10)) {
    case 0:
        return {WriteBook{plainBook(1 + random.below(30), random.next()), "new.csv"}};
    case 1:
        return {WriteFacts{{"Plan " + std::to_string(serial), makeDate(2026, 1, 31), "EUR", 4},
                           std::map<std::string, std::string>{
                               {"facts.as_of", "import " + std::to_string(serial)}}}};
    case 2:
        return {WriteProposal{someProposal(id, random)}};
    case 3:
        return {EraseProposal{id}, ShowScenario{id}};
    case 4:
        return {Remember{"key" + std::to_string(random.below(3)), std::to_string(serial)},
                Remember{"key" + std::to_string(random.below(3)), std::nullopt}};
    default:
        return treeWrites(content, random, serial);
    }
}

} // namespace

class PlanWriteTest : public QObject {
    Q_OBJECT
  private slots:
    void the_file_follows_hundreds_of_random_writes() {
        const auto path = newPath();
        Mirror mirror{plainPlan(30)};
        auto file = created(path, mirror.content);
        Random random(2026);
        for (int i = 0; i < (longTests() ? 10'000 : 300); ++i) {
            const auto writes = someWrites(mirror.content, random, i);
            const auto written = file->write(writes);
            QVERIFY2(written, words(written).c_str());
            for (const PlanWrite& write : writes)
                std::visit(mirror, write);
            if (i % 25 != 0)
                continue;
            QCOMPARE(difference(mirror.content, reloaded(path)), std::string());
            file.reset();
            file = opened(path);
            mirror.content = loaded(*file); // its books are those of the file from now on
        }
        const auto findings = file->check();
        QVERIFY2(findings, words(findings).c_str());
        QCOMPARE(findings->size(), std::size_t{0});
        QCOMPARE(difference(mirror.content, reloaded(path)), std::string());
    }
    void a_refused_write_leaves_the_file_as_it_was() {
        const auto path = newPath();
        const PlanContent plan = richPlan();
        const auto file = created(path, plan);
        const Edit edit = SetHires{};
        StoredProposal strayProposal;
        strayProposal.scenario = 42;
        const std::vector<std::pair<PlanWrite, ErrorCode>> refused = {
            {AppendEdit{3, 99, edit}, ErrorCode::OutOfRange},
            {AppendEdit{3, 0, edit}, ErrorCode::OutOfRange},
            {AppendEdit{42, 1, edit}, ErrorCode::UnknownScenario},
            {DropEdit{3, 5}, ErrorCode::OutOfRange},
            {DropEdit{1, 0}, ErrorCode::OutOfRange},
            {EraseScenario{rootScenario}, ErrorCode::OutOfRange},
            {EraseScenario{42}, ErrorCode::UnknownScenario},
            {RenameScenario{42, "x", ""}, ErrorCode::UnknownScenario},
            {ShowScenario{42}, ErrorCode::UnknownScenario},
            {WriteScenario{{3, rootScenario, 0, "twice", "", {}}}, ErrorCode::Duplicate},
            {WriteScenario{{8, 3, 99, "ahead", "", {}}}, ErrorCode::OutOfRange},
            {WriteScenario{{8, 3, 0, " Fast growth ", "", {}}}, ErrorCode::Duplicate},
            {RenameScenario{7, "Fast growth", ""}, ErrorCode::Duplicate},
            {RenameScenario{7, " ", ""}, ErrorCode::BadValue},
            {WriteScenario{{8, 42, 0, "orphan", "", {}}}, ErrorCode::UnknownScenario},
            {WriteScenario{{std::int64_t{1} << 40, rootScenario, 0, "far", "", {}}},
             ErrorCode::OutOfRange},
            {WriteProposal{strayProposal}, ErrorCode::UnknownScenario},
        };
        for (const auto& [write, code] : refused) {
            // The good one before it must not stay either.
            const auto written = file->write({Remember{"half", "written"}, write});
            QVERIFY2(failedWith(written, code), words(written).c_str());
        }
        QCOMPARE(difference(plan, reloaded(path)), std::string());
        QVERIFY(file->write({Remember{"still", "alive"}}));
    }
    void an_edit_others_stand_on_is_frozen() {
        const auto path = newPath();
        const auto file = created(path, richPlan());
        QVERIFY(file->write({RenameScenario{7, "child", ""}}));
        auto seq = static_cast<std::int64_t>(richPlan().tree.find(3)->edits.size());
        for (; seq > 5; --seq)
            QVERIFY(file->write({DropEdit{3, seq}}));
        QVERIFY(failedWith(file->write({DropEdit{3, 5}}), ErrorCode::FrozenEdit));
        QVERIFY(file->write({EraseScenario{7}, DropEdit{3, 5}}));
        QCOMPARE(reloaded(path).tree.find(3)->edits.size(), std::size_t{4});
    }
    void a_repeated_append_is_written_once() {
        const auto path = newPath();
        const auto file = created(path, plainPlan(3));
        const AppendEdit append{rootScenario, 1, PinAccount{AccountId("a"), CsmId("b")}};
        QVERIFY(file->write({append}));
        QVERIFY(file->write({append}));
        QVERIFY(failedWith(file->write({AppendEdit{rootScenario, 1, SetHires{}}}),
                           ErrorCode::OutOfRange));
        QCOMPARE(reloaded(path).tree.find(rootScenario)->edits.size(), std::size_t{1});
    }
    void what_was_erased_is_not_in_the_file_any_more() {
        const auto path = newPath();
        PlanContent plan = plainPlan(200);
        plan.memory["salary"] = "Peter earns 4711 a month";
        const auto file = created(path, plan);
        QVERIFY(bytesOf(path).find("Peter earns") != std::string::npos);
        QVERIFY(bytesOf(path).find("Account 137") != std::string::npos);
        QVERIFY(file->write({Remember{"salary", std::nullopt}, WriteBook{plainBook(3), ""}}));
        QVERIFY(bytesOf(path).find("Peter earns") == std::string::npos);
        QVERIFY(bytesOf(path).find("Account 137") == std::string::npos);
    }
    void a_number_that_is_none_is_refused() {
        const auto path = newPath();
        const auto file = created(path, plainPlan(3));
        StoredProposal proposal;
        proposal.seconds = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(failedWith(file->write({WriteProposal{proposal}}), ErrorCode::BadValue));
        QVERIFY(reloaded(path).proposals.empty());
    }
};

HEADROOM_TEST(PlanWriteTest)
#include "plan_write_test.moc"
