#include "tests/planner/scenarios/small_plans.h"

#include "planner/base/text.h"
#include "planner/scenarios/assumption_fields.h"

#include <algorithm>
#include <array>

namespace headroom::test {
namespace {

using namespace std::string_literals;

Account accountAt(int i) {
    Account account;
    account.id = AccountId("A" + std::to_string(i));
    account.name = "Account " + std::to_string(i);
    account.arr = Money((12 - i) * 15'000'00);
    account.owner = i % 5 == 4 ? CsmId() : CsmId("C" + std::to_string(i % 3));
    account.segment = i % 2 == 0 ? "Enterprise" : "Scale";
    account.region = i % 2 == 0 ? "EMEA" : "AMER";
    account.health = i * 8;
    account.renewalDate = makeDate(2027, static_cast<unsigned>(1 + i), 15);
    account.customerSince = makeDate(2024, static_cast<unsigned>(1 + i), 1);
    account.complexityInputs[0] = i * 1.5;
    account.complexityInputs[3] = 40.0 - i;
    return account;
}

Csm csmAt(int i) {
    static const std::vector<std::vector<std::string>> segments = {
        {"Strategic", "Growth"}, {"Growth", "Mid-market"}, {}, {"Tech-touch"}};
    Csm csm;
    csm.id = CsmId("C" + std::to_string(i));
    csm.name = "Person " + std::to_string(i);
    csm.fte = Permille(i == 2 ? 800 : 1000);
    csm.level = i == 0 ? "Senior CSM" : "CSM II";
    csm.segments = segments[static_cast<std::size_t>(i)];
    return csm;
}

std::shared_ptr<const Book> makeBook(int accounts, int csms) {
    std::vector<Account> all;
    for (int i = 0; i < accounts; ++i)
        all.push_back(accountAt(i));
    std::vector<Csm> team;
    for (int i = 0; i < csms; ++i)
        team.push_back(csmAt(i));
    History history;
    history.rows.push_back({Month(2026, 9), "Growth", 3.0, 1.0, {}, {}, 40.0, {}, {}, {}, {}, {}});
    return *Book::make(std::move(all), std::move(team), std::move(history));
}

} // namespace

std::shared_ptr<const Book> smallBook() {
    static const auto book = makeBook(12, 4);
    return book;
}

std::shared_ptr<const Book> laterBook() {
    static const auto book = makeBook(9, 3);
    return book;
}

PlanInputs smallInputs() {
    PlanInputs inputs = defaultInputs();
    inputs.book = smallBook();
    inputs.facts.name = "Small";
    inputs.facts.asOf = makeDate(2026, 11, 3);
    return inputs;
}

std::string RandomEdits::text() {
    static const std::array<std::string, 12> texts = {""s,
                                                      "plain",
                                                      "tab\there",
                                                      "line\nend\r\n",
                                                      "nul\0inside"s,
                                                      "back\\slash\\t",
                                                      "Größe 東京 🚀",
                                                      "a=b\t=c=\\=",
                                                      "\t",
                                                      "\xff\xfe bad",
                                                      "\\0\\n\\\\",
                                                      " spaces "};
    return texts[random_.below(texts.size())];
}

AccountId RandomEdits::account() {
    return AccountId("A" + std::to_string(random_.below(13))); // A12 is not in the book
}

CsmId RandomEdits::csm(const PlanInputs& inputs) {
    if (!inputs.hires.empty() && chance(6))
        return placeholderOf(inputs.hires.front().id);
    return CsmId((chance(4) ? "N" : "C") + std::to_string(random_.below(5)));
}

Edit RandomEdits::next(const PlanInputs& inputs, bool withBooks) {
    if (withBooks && chance(25))
        return ReplaceBook{chance(2) ? smallBook() : laterBook(), text()};
    return ofKind(1 + random_.below(std::variant_size_v<Edit> + 9), inputs);
}

Edit RandomEdits::ofKind(std::size_t kind, const PlanInputs& inputs) {
    switch (kind) {
    case 2:
        return segmentRules();
    case 3:
        return SetComplexityWeights{{{1.0 * double(random_.below(101)), 20, 0, 5, 0.25, 1e-9}}};
    case 4:
        return policies(inputs);
    case 5:
        return levels();
    case 6:
        return OverrideSegment{
            account(), chance(2) ? std::nullopt : std::optional(SegmentOverride{text(), text()})};
    case 7:
        return changeCsm(inputs);
    case 8:
        return PinAccount{account(), chance(3) ? std::nullopt : std::optional(csm(inputs))};
    case 9:
        return RejectPair{account(), csm(inputs), !chance(3)};
    case 10:
        return owners(inputs);
    case 11:
        return growth();
    case 12:
        return migration();
    case 13:
        return hires();
    case 14:
        return group(inputs);
    default:
        return setValue(inputs);
    }
}

SetValue RandomEdits::setValue(const PlanInputs& inputs) {
    if (chance(8))
        return {"note:" + text(), chance(3) ? std::nullopt : std::optional(text()), text()};
    if (chance(8)) {
        static const std::array<std::string, 4> fields = {"churn_year", "new_arr",
                                                          "new_logos_month", "nonsense"};
        const std::string segment =
            chance(2) ? "Growth" : "Other." + std::to_string(random_.below(3));
        return {"growth:" + segment + "." + fields[random_.below(fields.size())],
                chance(3) ? std::nullopt : std::optional(decimalText(random_.uniform())), text()};
    }
    static const std::array<const char*, 11> sections = {
        "facts.",   "segmentation.", "threshold:",  "complexity.",      "workload.",       "level:",
        "segment:", "segment:",      "assignment.", "assignment.lock.", "assignment.rate."};
    const auto fields =
        fieldsForReading(inputs, chance(6) ? "hiring." : sections[random_.below(sections.size())]);
    if (fields.empty())
        return {"hiring.budget", std::to_string(random_.below(1000000)), text()};
    const AssumptionField& one = fields[random_.below(fields.size())];
    return {one.key, valueFor(one.key, one.text().value_or("")), chance(2) ? "" : text()};
}

std::optional<std::string> RandomEdits::valueFor(const std::string& key, const std::string& now) {
    static const std::array<std::string, 14> words = {
        "yes",     "no",         "average", "peak",       "file",    "rules", "pooled",
        "digital", "0.25;0.5;1", "",        "2027-03-31", "2027-03", "EUR",   "1e-7"};
    if (chance(6))
        return std::nullopt;
    if (key == "facts.name")
        return text();
    const auto number = parseDecimal(now);
    if (number && !chance(5))
        return chance(2) ? decimalText(*number * (0.5 + random_.uniform()))
                         : std::to_string(random_.below(200));
    return words[random_.below(words.size())];
}

SetSegmentRules RandomEdits::segmentRules() {
    SegmentRules rules = defaultSegmentRules();
    rules.source = chance(3) ? SegmentSource::File : SegmentSource::Rules;
    rules.rules[0].arrAtLeast = Money(random_.between(20'000'00, 200'000'00));
    if (chance(3))
        rules.rules.insert(rules.rules.begin() + 1, {"Growth", {}, 90.0});
    if (chance(3))
        rules.rules.pop_back();
    return {std::move(rules)};
}

SetPolicies RandomEdits::policies(const PlanInputs& inputs) {
    std::vector<SegmentPolicy> list = chance(3) ? defaultPolicies() : inputs.policies;
    if (chance(3) && !list.empty())
        list.pop_back();
    if (chance(3) && !list.empty() && list.size() < 7) {
        list.push_back(list.front());
        list.back().name = text();
    }
    if (!list.empty()) {
        SegmentPolicy& policy = list[random_.below(list.size())];
        policy.ratioTarget = static_cast<double>(random_.below(60));
        policy.activities.resize(std::min<std::size_t>(policy.activities.size(), 5));
        policy.activities.push_back({text(), 2.0, 1.0 / 3.0});
        policy.ramp = {0.1 + 0.2, 1e-300, 1.0};
    }
    return {std::move(list)};
}

SetLevels RandomEdits::levels() {
    std::vector<Level> list = defaultLevels();
    list[random_.below(list.size())].factor = random_.uniform() * 2.0;
    list[random_.below(list.size())].arrCap = Money(random_.between(-100, 9'000'000'000'000'000));
    if (chance(3))
        list.push_back({text(), 1.0, {}});
    if (chance(3))
        list.erase(list.begin());
    return {std::move(list)};
}

ChangeCsm RandomEdits::changeCsm(const PlanInputs& inputs) {
    const CsmId id = csm(inputs);
    if (chance(3))
        return {id, std::nullopt, chance(2)};
    Csm value;
    value.id = chance(20) ? CsmId("Z") : id;
    value.name = text();
    value.fte = Permille(random_.between(-20, 1510));
    value.segments = {text(), text()};
    value.languages = {"de"};
    value.start = makeDate(2026, 1, 1) + std::chrono::days(random_.below(1000));
    value.leaves = {{makeDate(2027, 1, 1), makeDate(2027, 2, 1)}};
    value.status = chance(3) ? CsmStatus::Leaver : CsmStatus::Active;
    value.monthlyCost = Money(random_.between(0, 20'000'00));
    return {id, value, chance(10)};
}

AssignOwners RandomEdits::owners(const PlanInputs& inputs) {
    AssignOwners edit;
    for (std::uint64_t i = random_.below(5); i > 0; --i) {
        std::optional<CsmId> owner;
        if (!chance(3))
            owner = chance(5) ? CsmId() : csm(inputs);
        edit.changes.push_back({account(), owner});
    }
    return edit;
}

SetGrowth RandomEdits::growth() {
    SetGrowth edit;
    edit.growth.segment = chance(2) ? "Growth" : text();
    edit.remove = chance(3);
    if (!chance(4))
        edit.growth.churnYear = random_.uniform() * 1.1;
    if (chance(2))
        edit.growth.newArr = 12345.678;
    edit.growth.source = chance(2) ? "" : text();
    return edit;
}

SetMigration RandomEdits::migration() {
    return {{{"Growth", chance(3) ? text() : "Strategic", random_.uniform() * 1.2, 1.5},
             {text(), "Growth", 0.01, 0.5}}};
}

SetHires RandomEdits::hires() {
    SetHires edit;
    for (std::uint64_t i = random_.below(4); i > 0; --i)
        edit.hires.push_back({HireId((chance(2) ? "HIRE-" : "") + std::to_string(random_.below(9))),
                              chance(5) ? text() : "Growth",
                              Month(2027, 1) + static_cast<int>(random_.below(24)), text(), text(),
                              "growth", chance(2)});
    return edit;
}

EditGroup RandomEdits::group(const PlanInputs& inputs) {
    EditGroup group{text(), {}};
    for (std::uint64_t i = random_.below(4); i > 0; --i)
        group.edits.push_back(ofKind(1 + random_.below(13), inputs));
    return group;
}

} // namespace headroom::test
