#include "planner/storage/plan_content.h"

#include "planner/storage/base_rows.h"
#include "planner/storage/facts_rows.h"
#include "planner/storage/memory_rows.h"
#include "planner/storage/migrations.h"
#include "planner/storage/plan_check.h"
#include "planner/storage/proposal_rows.h"
#include "planner/storage/scenario_rows.h"

namespace headroom {
namespace {

PlanPosition positionOf(PlanDatabase& database) {
    return {database.connection.integerOf("SELECT base_book FROM plan_state"),
            database.connection.integerOf("SELECT shown_scenario FROM plan_state")};
}

struct Writer {
    PlanDatabase& database;

    void operator()(const WriteBook& write) {
        PlanPosition position = positionOf(database);
        const auto book = write.book ? write.book : Book::empty();
        position.baseBook = bookNumber(database, book, write.source);
        writePosition(database, position);
        eraseUnusedBooks(database);
    }
    void operator()(const WriteFacts& write) {
        writeFacts(database, write.facts);
        if (write.sources)
            writeFactSources(database, *write.sources);
    }
    void operator()(const WriteScenario& write) { writeScenario(database, write.scenario); }
    void operator()(const EraseScenario& write) {
        eraseScenario(database, write.id);
        eraseUnusedBooks(database);
    }
    void operator()(const RenameScenario& write) {
        renameScenario(database, write.id, write.name, write.note);
    }
    void operator()(const AppendEdit& write) {
        appendEdit(database, write.scenario, write.seq, write.edit);
    }
    void operator()(const DropEdit& write) {
        dropEdit(database, write.scenario, write.seq);
        eraseUnusedBooks(database);
    }
    void operator()(const ShowScenario& write) {
        requireScenario(database, write.id);
        writePosition(database, {positionOf(database).baseBook, write.id});
    }
    void operator()(const WriteProposal& write) {
        requireScenario(database, write.proposal.scenario);
        writeProposal(database, write.proposal);
    }
    void operator()(const EraseProposal& write) { eraseProposal(database, write.scenario); }
    void operator()(const Remember& write) { writeMemory(database, write.key, write.text); }
};

/// What was not read, because nothing refers to it or a newer version made it, is read for this.
Digest digestRead(PlanReading& reading, const std::string& table) {
    return reading.seen.knows(table) ? reading.seen.of(table)
                                     : digestOfTable(reading.connection, table);
}

} // namespace

void writeContent(PlanDatabase& database, const PlanContent& content) {
    writeFacts(database, content.base.facts);
    writeBase(database, content.base);
    const auto book = content.base.book ? content.base.book : Book::empty();
    writePosition(database, {bookNumber(database, book, {}), content.shown});
    for (const Scenario& scenario : content.tree.scenarios())
        writeScenario(database, scenario);
    for (const StoredProposal& proposal : content.proposals)
        writeProposal(database, proposal);
    for (const auto& [key, text] : content.memory)
        writeMemory(database, key, text);
}

void applyWrite(PlanDatabase& database, const PlanWrite& write) {
    std::visit(Writer{database}, write);
}

ContentReading readContent(PlanDatabase& database) {
    ContentReading result;
    Connection& connection = database.connection;
    PlanReading reading{connection, {}};
    database.ledger.read(connection);
    result.books = readBooks(reading);
    PlanContent& content = result.content;
    const PlanPosition position = readPosition(reading);
    const auto book = result.books.find(position.baseBook);
    if (book != result.books.end())
        content.base.book = book->second;
    else
        connection.refuse({ErrorCode::PlanDamaged, "plan_state", "its data is missing", {}, {}});
    content.base.facts = readFacts(reading);
    readBase(reading, content.base);
    content.tree = readScenarios(reading, result.books);
    content.shown = content.tree.find(position.shown) != nullptr ? position.shown : rootScenario;
    content.proposals = readProposals(reading, content.base.book);
    content.memory = readMemory(reading);
    for (const std::string& table : contentTables(connection))
        if (digestRead(reading, table) != database.ledger.of(table))
            result.mismatches.push_back(digestMismatch(table));
    return result;
}

} // namespace headroom
