#include "tests/planner/storage/plan_actions.h"

#include "tests/planner/storage/sample_plan.h"

namespace headroom::test {
namespace {

constexpr std::size_t bookSize = 100;

Edit ownersEdit(int number) {
    AssignOwners edit;
    for (int i = 0; i < 50; ++i)
        edit.changes.push_back(
            {AccountId("001" + std::to_string(1'000'000 + i)), CsmId(std::to_string(number))});
    return edit;
}

/// A text of several pages that changes with every third action.
std::string pageText(int number) {
    return std::string(20'000, static_cast<char>('a' + number / 3 % 26));
}

std::string planName(int number) {
    return "after action " + std::to_string(number);
}

std::string textOf(const PlanContent& content, const std::string& key) {
    const auto found = content.memory.find(key);
    return found == content.memory.end() ? std::string() : found->second;
}

} // namespace

std::vector<PlanWrite> action(const std::string& kind, int number) {
    const auto account = AccountId("account " + std::to_string(number));
    std::vector<PlanWrite> writes;
    if (kind == "import")
        writes.push_back(WriteBook{plainBook(bookSize, static_cast<std::uint64_t>(number)), "new"});
    writes.push_back(AppendEdit{rootScenario, number,
                                kind == "apply" ? ownersEdit(number)
                                                : Edit(PinAccount{account, CsmId("0050")})});
    writes.push_back(Remember{"counter", std::to_string(number)});
    writes.push_back(Remember{"kind", kind});
    if (number % 3 == 0)
        writes.push_back(Remember{"page", pageText(number)});
    writes.push_back(WriteFacts{{planName(number), makeDate(2026, 6, 30), "USD", 1}});
    return writes;
}

int lastAction(const PlanContent& content) {
    const std::string counter = textOf(content, "counter");
    const int number = counter.empty() ? 0 : std::stoi(counter);
    const bool whole =
        content.tree.find(rootScenario)->edits.size() == static_cast<std::size_t>(number) &&
        textOf(content, "page") == (number < 3 ? std::string() : pageText(number)) &&
        (number == 0 || content.base.facts.name == planName(number));
    if (!whole)
        return -1;
    if (number > 0 && textOf(content, "kind") == "import")
        return *content.base.book == *plainBook(bookSize, static_cast<std::uint64_t>(number))
                   ? number
                   : -1;
    return number;
}

std::filesystem::path copyOf(const std::filesystem::path& plan, int number) {
    return plan.parent_path() / ("copy " + std::to_string(number) + ".headroom");
}

std::filesystem::path exportOf(const std::filesystem::path& plan) {
    return plan.parent_path() / "books.csv";
}

std::string exportText(int number) {
    std::string text;
    for (int row = 0; row < 20'000; ++row)
        text += std::to_string(row) + ",export " + std::to_string(number) + "\n";
    return text;
}

PlanFormat nextFormat(int readableFrom) {
    PlanFormat format = currentFormat();
    format.files.push_back({format.version() + 1, "colours.sql",
                            "CREATE TABLE colour (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
                            "INSERT INTO colour VALUES ('blue');",
                            "hash"});
    format.readableFrom = readableFrom;
    return format;
}

} // namespace headroom::test
