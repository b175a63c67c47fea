#include "planner/storage/scenario_rows.h"

#include "planner/base/text.h"
#include "planner/scenarios/edit_text.h"
#include "planner/storage/proposal_rows.h"

namespace headroom {
namespace {

template <class EditOrConst, class Use>
void forEachImport(EditOrConst& edit, Use use) {
    if (auto* import = std::get_if<ReplaceBook>(&edit))
        use(*import);
    if (auto* group = std::get_if<EditGroup>(&edit))
        for (auto& member : group->edits)
            forEachImport(member, use);
}

std::optional<std::int64_t> integerFor(PlanDatabase& database, const char* sql,
                                       std::int64_t value) {
    Statement statement(database.connection, sql);
    statement.bindInteger(value);
    if (!statement.step() || statement.kind(0) == ValueKind::Null)
        return std::nullopt;
    return statement.integer(0);
}

std::int64_t lastSeq(PlanDatabase& database, ScenarioId id) {
    return integerFor(database, "SELECT max(seq) FROM scenario_edit WHERE scenario = ?", id)
        .value_or(0);
}

bool exists(PlanDatabase& database, ScenarioId id) {
    return integerFor(database, "SELECT id FROM scenario WHERE id = ?", id).has_value();
}

void refuse(PlanDatabase& database, ErrorCode code, std::int64_t subject, const char* detail) {
    database.connection.refuse({code, std::to_string(subject), detail, {}, {}});
}

void putEdit(PlanDatabase& database, ScenarioId scenario, std::int64_t seq, const Edit& edit) {
    const std::string text = editToText(edit);
    if (!editFromText(text)) // what cannot be read back would make the plan unreadable
        return refuse(database, ErrorCode::BadValue, seq, "this edit cannot be stored");
    RowWriter row(database, "scenario_edit", 4);
    row(scenario)(seq)(editKind(edit))(text).put();
    RowWriter link(database, "edit_book", 4);
    std::int64_t position = 0;
    forEachImport(edit, [&](const ReplaceBook& import) {
        const auto book = import.book ? import.book : Book::empty();
        link(scenario)(seq)(position++)(bookNumber(database, book, import.source)).put();
    });
}

bool isWritten(PlanDatabase& database, ScenarioId scenario, std::int64_t seq, const Edit& edit) {
    Statement row(database.connection,
                  "SELECT edit FROM scenario_edit WHERE scenario = ? AND seq = ?");
    row.bindInteger(scenario).bindInteger(seq);
    return row.step() && row.text(0) == editToText(edit);
}

std::vector<ScenarioId> childrenOf(PlanDatabase& database, ScenarioId id) {
    std::vector<ScenarioId> children;
    Statement rows(database.connection, "SELECT id FROM scenario WHERE parent = ? ORDER BY id");
    rows.bindInteger(id);
    while (rows.step())
        children.push_back(rows.integer(0));
    return children;
}

/// The scenario, then all that stand on it, parents before children.
std::vector<ScenarioId> familyOf(PlanDatabase& database, ScenarioId id) {
    std::vector<ScenarioId> family = {id};
    for (std::size_t i = 0; i < family.size(); ++i)
        for (const ScenarioId child : childrenOf(database, family[i]))
            family.push_back(child);
    return family;
}

/// The tree takes no scenario without a name or with another's.
std::string freeName(PlanDatabase& database, const std::string& name, ScenarioId id) {
    std::string wanted(trimmed(name));
    Statement others(database.connection, "SELECT 1 FROM scenario WHERE name = ? AND id <> ?");
    others.bindText(wanted).bindInteger(id);
    if (wanted.empty())
        refuse(database, ErrorCode::BadValue, id, "a scenario needs a name");
    else if (others.step())
        refuse(database, ErrorCode::Duplicate, id, "another scenario has this name");
    return wanted;
}

void requireFork(PlanDatabase& database, const Scenario& scenario) {
    if (scenario.id == rootScenario && !scenario.parent)
        return;
    requireScenario(database, scenario.parent.value_or(0));
    if (scenario.parent.value_or(0) >= scenario.id || scenario.forkSeq < 0 ||
        scenario.forkSeq > lastSeq(database, scenario.parent.value_or(0)))
        refuse(database, ErrorCode::OutOfRange, scenario.id, "its parent has not so many edits");
}

} // namespace

void requireScenario(PlanDatabase& database, ScenarioId id) {
    if (database.connection.good() && !exists(database, id))
        refuse(database, ErrorCode::UnknownScenario, id, "the plan has no such scenario");
}

void writeScenario(PlanDatabase& database, const Scenario& scenario) {
    if (scenario.id < 1 || scenario.id >= groupLimit)
        return refuse(database, ErrorCode::OutOfRange, scenario.id, "no number of a scenario");
    if (exists(database, scenario.id))
        return refuse(database, ErrorCode::Duplicate, scenario.id, "the scenario is there already");
    requireFork(database, scenario);
    const std::string name = freeName(database, scenario.name, scenario.id);
    RowWriter row(database, "scenario", 5);
    row(scenario.id)(scenario.parent)(scenario.forkSeq)(name)(scenario.note).put();
    std::int64_t seq = 0;
    for (const Edit& edit : scenario.edits)
        putEdit(database, scenario.id, ++seq, edit);
}

void eraseScenario(PlanDatabase& database, ScenarioId id) {
    requireScenario(database, id);
    if (id == rootScenario)
        return refuse(database, ErrorCode::OutOfRange, id, "the root stays");
    const std::vector<ScenarioId> family = familyOf(database, id);
    for (auto member = family.rbegin(); member != family.rend(); ++member) {
        eraseProposal(database, *member);
        eraseRows(database, "edit_book", "scenario = ?", {*member});
        eraseRows(database, "scenario_edit", "scenario = ?", {*member});
        eraseRows(database, "scenario", "id = ?", {*member});
    }
}

void renameScenario(PlanDatabase& database, ScenarioId id, const std::string& name,
                    const std::string& note) {
    requireScenario(database, id);
    const std::string trimmedName = freeName(database, name, id);
    Digest& digest = database.ledger.of("scenario");
    const auto hash = [&] {
        Statement row(database.connection, "SELECT * FROM scenario WHERE id = ?");
        row.bindInteger(id);
        return digestOf(database.connection, "scenario", row);
    };
    digest -= hash();
    Statement update(database.connection, "UPDATE scenario SET name = ?, note = ? WHERE id = ?");
    update.bindText(trimmedName).bindText(note).bindInteger(id).execute();
    digest += hash();
}

void appendEdit(PlanDatabase& database, ScenarioId scenario, std::int64_t seq, const Edit& edit) {
    requireScenario(database, scenario);
    const std::int64_t last = lastSeq(database, scenario);
    if (seq == last && isWritten(database, scenario, seq, edit))
        return;
    if (seq != last + 1)
        return refuse(database, ErrorCode::OutOfRange, seq, "this is not the next edit");
    putEdit(database, scenario, seq, edit);
}

void dropEdit(PlanDatabase& database, ScenarioId scenario, std::int64_t seq) {
    requireScenario(database, scenario);
    if (seq < 1 || seq != lastSeq(database, scenario))
        return refuse(database, ErrorCode::OutOfRange, seq, "this is not the last edit");
    const auto fork =
        integerFor(database, "SELECT max(fork_seq) FROM scenario WHERE parent = ?", scenario);
    if (fork.value_or(0) >= seq)
        return refuse(database, ErrorCode::FrozenEdit, seq, "another scenario stands on this edit");
    eraseRows(database, "edit_book", "scenario = ? AND seq = ?", {scenario, seq});
    eraseRows(database, "scenario_edit", "scenario = ? AND seq = ?", {scenario, seq});
}

namespace {

using EditPlace = std::pair<ScenarioId, std::int64_t>;

std::map<EditPlace, std::vector<std::shared_ptr<const Book>>> readLinks(PlanReading& reading,
                                                                        const Books& books) {
    std::map<EditPlace, std::vector<std::shared_ptr<const Book>>> links;
    RowReader row(reading, "edit_book", "scenario, seq, position");
    while (row.next()) {
        EditPlace place;
        std::int64_t position = 0;
        std::int64_t number = 0;
        row(place.first)(place.second)(position)(number);
        const auto book = books.find(number);
        if (book == books.end())
            row.refuse("an import whose data is missing");
        else
            links[place].push_back(book->second);
    }
    return links;
}

void readEdits(PlanReading& reading, const Books& books,
               std::map<ScenarioId, Scenario>& scenarios) {
    const auto links = readLinks(reading, books);
    RowReader row(reading, "scenario_edit", "scenario, seq");
    while (row.next()) {
        EditPlace place;
        std::string kind;
        std::string text;
        row(place.first)(place.second)(kind)(text);
        const auto scenario = scenarios.find(place.first);
        auto edit = editFromText(text);
        if (scenario == scenarios.end() || !edit ||
            place.second != static_cast<std::int64_t>(scenario->second.edits.size()) + 1) {
            row.refuse("an edit that cannot be read (" + kind + ")");
            continue;
        }
        const auto found = links.find(place);
        std::size_t position = 0;
        forEachImport(*edit, [&](ReplaceBook& import) {
            if (found == links.end() || position >= found->second.size())
                row.refuse("an import without its data");
            else
                import.book = found->second[position++];
        });
        scenario->second.edits.push_back(std::move(*edit));
    }
}

} // namespace

ScenarioTree readScenarios(PlanReading& reading, const Books& books) {
    std::map<ScenarioId, Scenario> scenarios;
    RowReader row(reading, "scenario", "id");
    while (row.next()) {
        Scenario scenario;
        row(scenario.id)(scenario.parent)(scenario.forkSeq)(scenario.name)(scenario.note);
        scenarios[scenario.id] = std::move(scenario);
    }
    readEdits(reading, books, scenarios);
    ScenarioTree tree;
    for (auto& [id, scenario] : scenarios)
        if (auto restored = tree.restore(std::move(scenario)); !restored)
            row.refuse("a scenario that does not fit: " + restored.error().detail);
    if (scenarios.find(rootScenario) == scenarios.end())
        row.refuse("no scenario to start from");
    return tree;
}

} // namespace headroom
