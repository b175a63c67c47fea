#include "tests/planner/storage/sample_plan.h"

#include "planner/base/random.h"

#include <limits>

namespace headroom::test {
namespace {

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> texts = {
        "",
        " ",
        "Robert'); DROP TABLE account;--",
        "line\nfeed\rand\ttab\\n",
        std::string("a NUL \0 inside", 14),
        "\xff\xfe no UTF-8 \x80",
        "Ärzte — Łódź — 東京 — \xF0\x9F\x98\x80 — \xE2\x80\xAEright to left",
        "=1+1",
        "%s%n?1:x@y$z",
        std::string(5'000, 'x'),
    };
    return texts;
}

std::string hostile(std::size_t i) {
    return hostileTexts()[i % hostileTexts().size()];
}

std::vector<Account> richAccounts() {
    std::vector<Account> accounts;
    for (std::size_t i = 0; i < 2 * hostileTexts().size(); ++i) {
        Account account;
        account.id = AccountId("#" + std::to_string(i) + hostile(i));
        account.name = hostile(i);
        account.region = hostile(i + 1);
        account.country = hostile(i + 2);
        account.language = hostile(i + 3);
        account.industry = hostile(i + 4);
        account.segment = hostile(i + 5);
        account.fileCurrency = i % 2 == 0 ? "EUR" : "";
        account.owner = i % 3 == 0 ? CsmId() : CsmId("csm " + hostile(i % 3));
        account.parent = AccountId(i % 4 == 0 ? "nobody here" : "");
        account.lifecycle = static_cast<Lifecycle>(i % 5);
        accounts.push_back(account);
    }
    accounts[1].arr = Money(0);
    accounts[2].arr = Money(std::numeric_limits<std::int64_t>::max() / 2);
    accounts[3].health = 0;
    accounts[4].health = 100;
    accounts[5].customerSince = makeDate(1900, 1, 1);
    accounts[6].renewalDate = makeDate(2199, 12, 31);
    accounts[7].ownerSince = Date{};
    accounts[8].ownerChanges = 7;
    accounts[9].complexityInputs = {
        0.0, 0.1, 1e300, std::numeric_limits<double>::denorm_min(), std::nullopt, 1.0 / 3.0};
    return accounts;
}

std::vector<Csm> richCsms() {
    std::vector<Csm> csms;
    for (std::size_t i = 0; i < 3; ++i) {
        Csm csm;
        csm.id = CsmId("csm " + hostile(i));
        csm.name = hostile(i + 5);
        csm.email = hostile(i + 3);
        csm.status = static_cast<CsmStatus>(i + 1);
        csms.push_back(csm);
    }
    csms[0].fte = Permille(0);
    csms[1].fte = Permille(1500);
    csms[1].segments = hostileTexts();
    csms[1].regions = {""};
    csms[1].languages = {"", ""};
    csms[1].industries = {"a\\", "\n"};
    csms[1].level = "Senior\nCSM";
    csms[1].start = makeDate(2026, 2, 28);
    csms[1].end = makeDate(2030, 1, 1);
    csms[1].leaves = {{makeDate(2026, 1, 1), makeDate(2026, 1, 1)},
                      {makeDate(1960, 3, 1), makeDate(2027, 8, 31)}};
    csms[1].monthlyCost = Money(123456);
    csms[1].arrCap = Money(0);
    csms[2].promotion = {{makeDate(2027, 4, 1), "Senior\nCSM"}};
    return csms;
}

History richHistory() {
    HistoryRow empty;
    empty.month = Month(2025, 12);
    HistoryRow full;
    full.month = Month(2026, 1);
    full.segment = hostile(3);
    full.newLogos = 1.5;
    full.churned = 0.0;
    full.movedIn = 2;
    full.movedOut = 3;
    full.closingCustomers = 1e9;
    full.newArr = Money(1);
    full.expansion = Money(2);
    full.contraction = Money(3);
    full.churnedArr = Money(4);
    full.closingArr = Money(5);
    return {{empty, full},
            {{Month(2026, 2), "Growth", 0.0, std::nullopt, std::nullopt},
             {Month(2026, 3), hostile(6), 12.25, 10.0, 14.5}}};
}

void enrichWorkload(WorkloadAssumptions& workload) {
    workload = {101.1,
                0.31,
                0.51,
                0.21,
                0.22,
                41,
                76,
                121,
                91,
                PlanningMonth::Average,
                Permille(751),
                Permille(1001),
                hostile(4),
                {}};
    workload.levels = {{"CSM I", 0.6, Money(150'000'000)}, {hostile(2), 1.0 / 3.0, std::nullopt}};
}

void enrichAssignment(AssignmentSettings& assignment) {
    assignment.locks = {false, 91, false, false, false, 92, 3};
    assignment.rates = {1.1, 1.2, 4.3, 20.4, 60.5, 15.6, 200.7, 40.8, 60.9, 10.1, 10.2, 0.3, 0.4};
    assignment.stability = 0.55;
    assignment.ceiling = Permille(1151);
    assignment.segmentsAreHard = false;
    assignment.regionsAreHard = true;
    assignment.languagesAreHard = true;
    assignment.arrCapsOn = true;
    assignment.keepFamiliesTogether = true;
    assignment.maxMoves = 0;
    assignment.renewalsPerQuarter = 12;
}

void enrichHiring(HiringAssumptions& hiring) {
    hiring.horizonMonths = 36;
    hiring.newLogosFactor = 1.35;
    hiring.churnFactor = 0.9;
    hiring.growth = {{"Growth", 1.0, 0.1, 0.05, 0.02, 0.01, 25'000.5, "finance forecast"},
                     {hostile(3), {}, {}, {}, {}, {}, {}, ""}};
    hiring.migration = {{"Growth", "Strategic", 0.003, 2.5}};
    hiring.useHours = false;
    hiring.useArrCaps = true;
    hiring.approvalDays = 11.5;
    hiring.managerSpan = 6.5;
    hiring.maxStartsMonth = 2;
    hiring.freezeUntil = Month(2027, 4);
    hiring.budget = Money(99'999'999);
    hiring.backfill = false;
    hiring.coverage = 0.95;
    hiring.serviceLevel = 0.8;
    hiring.growthUncertainty = 0.25;
    hiring.minimumPerSegment = 1;
    hiring.minimumPerRegion = 2;
    hiring.minimumPerLanguage = 3;
}

SegmentPolicy richPolicy() {
    return {hostile(6),
            Coverage::Digital,
            300.5,
            400.25,
            {{hostile(3), 12.0, 0.25}, {"", 0.0, 0.0}},
            1.5,
            2.5,
            {0.25, 0.5, 1.0 / 3.0},
            9000.01,
            12000.0,
            15000.5,
            46.0,
            31.0,
            0.16,
            0.125};
}

PlanInputs richInputs() {
    PlanInputs inputs;
    inputs.book = *Book::make(richAccounts(), richCsms(), richHistory());
    inputs.facts = {hostile(6), makeDate(2026, 6, 30), "CHF", 7};
    inputs.segmentRules = {SegmentSource::File,
                           {{"Strategic", Money(10'000'000), std::nullopt},
                            {hostile(3), std::nullopt, 40.5},
                            {"", std::nullopt, std::nullopt}}};
    inputs.complexityWeights.weight = {1.0 / 3.0, 0, 100, 0.1, 2, 3};
    inputs.segmentOverrides = {{AccountId("#3"), {hostile(1), hostile(2)}},
                               {AccountId(hostile(3)), {"Growth", ""}}};
    inputs.policies = {richPolicy(), SegmentPolicy{}};
    enrichWorkload(inputs.workload);
    enrichAssignment(inputs.assignment);
    enrichHiring(inputs.hiring);
    inputs.team = {{CsmId("gone"), std::nullopt}, {CsmId("new"), richCsms()[1]}};
    inputs.pins = {{AccountId("#1"), CsmId("csm")}, {AccountId(hostile(4)), CsmId(hostile(3))}};
    inputs.rejected = {{AccountId("#1"), CsmId("csm")}, {AccountId("#1"), CsmId("other")}};
    inputs.owners = {{AccountId("#1"), CsmId("csm")}, {AccountId("#2"), CsmId()}};
    inputs.hires = {{HireId("h1"), "Growth", Month(2027, 1), "CSM I", hostile(3), "backfill", true},
                    {HireId("h2"), "", Month(2027, 2), "", "", "", false}};
    inputs.sources = {{"workload.productive_hours", hostile(2)}, {"", ""}};
    inputs.notes = {{"issue:" + hostile(4), hostile(3)}};
    return inputs;
}

std::vector<Edit> richEdits() {
    const PlanInputs inputs = richInputs();
    const auto other = plainBook(7, 99);
    return {
        ReplaceBook{other, "accounts \t 2026.csv"},
        SetValue{"workload.productive_hours", "100.5", hostile(3)},
        SetValue{"hiring.budget", std::nullopt, ""},
        SetSegmentRules{inputs.segmentRules},
        SetComplexityWeights{inputs.complexityWeights},
        SetPolicies{inputs.policies},
        SetLevels{inputs.workload.levels},
        OverrideSegment{AccountId("#1"), SegmentOverride{"Growth", hostile(3)}},
        OverrideSegment{AccountId("#1"), std::nullopt},
        ChangeCsm{CsmId("new"), richCsms()[1], false},
        ChangeCsm{CsmId("gone"), std::nullopt, false},
        ChangeCsm{CsmId("gone"), std::nullopt, true},
        PinAccount{AccountId("#1"), CsmId("csm")},
        PinAccount{AccountId("#1"), std::nullopt},
        RejectPair{AccountId("#1"), CsmId("csm"), false},
        AssignOwners{{{AccountId("#1"), CsmId(hostile(5))},
                      {AccountId("#2"), CsmId()},
                      {AccountId("#3"), std::nullopt}}},
        AssignOwners{},
        SetGrowth{inputs.hiring.growth[0], true},
        SetMigration{inputs.hiring.migration},
        SetHires{inputs.hires},
        EditGroup{hostile(3),
                  {SetHires{}, EditGroup{"inner", {ReplaceBook{other, "again"}}}, EditGroup{}}}};
}

std::vector<StoredProposal> richProposals() {
    StoredProposal full;
    full.scenario = 3;
    full.editSeq = 2;
    full.inputsDigest = "0123abcd";
    full.seed = std::numeric_limits<std::uint64_t>::max();
    full.status = "feasible";
    full.objective = std::numeric_limits<std::int64_t>::min();
    full.bound = std::numeric_limits<std::int64_t>::max();
    full.iterations = 1;
    full.seconds = 0.1;
    full.terms = {{"busiest", -1}, {"", 0}, {"busiest", 5}};
    full.owners = {{AccountId("#1"), CsmId("csm")}, {AccountId(hostile(4)), CsmId()}};
    StoredProposal empty;
    return {empty, full};
}

bool sameScenario(const Scenario& a, const Scenario& b) {
    return a.id == b.id && a.parent == b.parent && a.forkSeq == b.forkSeq && a.name == b.name &&
           a.note == b.note && a.edits == b.edits;
}

bool sameProposal(const StoredProposal& a, const StoredProposal& b) {
    return a.scenario == b.scenario && a.editSeq == b.editSeq && a.inputsDigest == b.inputsDigest &&
           a.seed == b.seed && a.status == b.status && a.objective == b.objective &&
           a.bound == b.bound && a.iterations == b.iterations && !(a.seconds < b.seconds) &&
           !(b.seconds < a.seconds) && a.terms == b.terms && a.owners == b.owners;
}

std::string baseDifference(const PlanInputs& a, const PlanInputs& b) {
    const std::vector<std::pair<const char*, bool>> parts = {
        {"accounts", a.book->accounts() == b.book->accounts()},
        {"csms", a.book->csms() == b.book->csms()},
        {"history", a.book->history() == b.book->history()},
        {"facts", a.facts == b.facts},
        {"segment rules", a.segmentRules == b.segmentRules},
        {"complexity weights", a.complexityWeights == b.complexityWeights},
        {"segment overrides", a.segmentOverrides == b.segmentOverrides},
        {"policies", a.policies == b.policies},
        {"workload", a.workload == b.workload},
        {"assignment", a.assignment == b.assignment},
        {"hiring", a.hiring == b.hiring},
        {"team", a.team == b.team},
        {"pins", a.pins == b.pins},
        {"rejected", a.rejected == b.rejected},
        {"owners", a.owners == b.owners},
        {"hires", a.hires == b.hires},
        {"sources", a.sources == b.sources},
        {"notes", a.notes == b.notes},
        {"inputs", a == b},
    };
    for (const auto& [name, same] : parts)
        if (!same)
            return name;
    return {};
}

Account plainAccount(std::size_t i, Random& random, std::size_t csms) {
    Account account;
    account.id = AccountId("001" + std::to_string(1'000'000 + i));
    account.name = "Account " + std::to_string(i);
    account.arr = Money(random.between(1'000, 50'000'000));
    account.owner = CsmId("005" + std::to_string(random.below(csms)));
    account.region = random.below(2) == 0 ? "EMEA" : "Americas";
    account.country = "Ireland";
    account.language = "English";
    account.industry = "Manufacturing";
    account.lifecycle = Lifecycle::Adoption;
    account.health = static_cast<int>(random.below(101));
    account.customerSince = makeDate(2022, 5, 1);
    account.renewalDate = makeDate(2027, 1, 1) + std::chrono::days(random.below(365));
    account.complexityInputs = {
        1.0 + static_cast<double>(random.below(9)), 2.0, 120.0, 4.0, std::nullopt, std::nullopt};
    return account;
}

} // namespace

PlanContent richPlan() {
    PlanContent content;
    content.base = richInputs();
    content.tree = ScenarioTree();
    auto root = *content.tree.find(rootScenario);
    const Scenario child{3, rootScenario, 0, "Fast growth", hostile(3), richEdits()};
    const Scenario grandchild{7, 3, 5, hostile(6), "", {SetHires{}}};
    for (const Scenario& scenario : {child, grandchild})
        if (auto restored = content.tree.restore(scenario); !restored)
            return {};
    content.shown = 7;
    content.proposals = richProposals();
    content.memory = {{"", ""}, {hostile(3), hostile(4)}, {"page", std::string(100'000, 'y')}};
    return content;
}

std::shared_ptr<const Book> plainBook(std::size_t accounts, std::uint64_t seed) {
    Random random(seed);
    const std::size_t team = accounts / 50 + 1;
    std::vector<Csm> csms(team);
    for (std::size_t i = 0; i < team; ++i) {
        csms[i].id = CsmId("005" + std::to_string(i));
        csms[i].name = "CSM " + std::to_string(i);
    }
    std::vector<Account> list;
    list.reserve(accounts);
    for (std::size_t i = 0; i < accounts; ++i)
        list.push_back(plainAccount(i, random, team));
    return *Book::make(std::move(list), std::move(csms));
}

PlanContent plainPlan(std::size_t accounts, std::uint64_t seed) {
    PlanContent content;
    content.base = defaultInputs();
    content.base.book = plainBook(accounts, seed);
    content.base.facts = {"Plan", makeDate(2026, 6, 30), "USD", 1};
    return content;
}

std::string difference(const PlanContent& a, const PlanContent& b) {
    if (auto base = baseDifference(a.base, b.base); !base.empty())
        return base;
    if (a.shown != b.shown)
        return "shown scenario";
    if (!std::equal(a.tree.scenarios().begin(), a.tree.scenarios().end(),
                    b.tree.scenarios().begin(), b.tree.scenarios().end(), sameScenario))
        return "scenarios";
    if (!std::equal(a.proposals.begin(), a.proposals.end(), b.proposals.begin(), b.proposals.end(),
                    sameProposal))
        return "proposals";
    return a.memory == b.memory ? "" : "memory";
}

} // namespace headroom::test
