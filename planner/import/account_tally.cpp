#include "planner/import/account_tally.h"

#include <utility>

namespace headroom {
namespace {

constexpr std::size_t mostTexts = 50;
constexpr std::size_t severalNames = 3; // two may be spellings, or a marriage
constexpr std::int64_t fewAccounts = 5;
constexpr Money smallArr{1'000'00}; // no business lives of customers all smaller than this

class TallyTeller {
  public:
    TallyTeller(const AccountTally& tally, MappedTable& table) : tally_(tally), table_(table) {}

    void tellUnknownWords();
    void tellIds();
    void tellNames(std::int64_t accounts);
    void tellFigures();
    void tellOwners();
    void tellRollUp(std::int64_t accounts);

  private:
    void say(IssueSeverity severity, const char* code, const char* field, Saying text) {
        table_.reportAll(severity, code, table_.indexOf(field), std::move(text));
    }

    const AccountTally& tally_;
    MappedTable& table_;
};

void TallyTeller::tellUnknownWords() {
    for (const auto& [stage, count] : tally_.unknownStages) {
        say(IssueSeverity::Info, "unknown_lifecycle", "lifecycle",
            {count == 1 ? HEADROOM_SAY("\"%1\" (%2 account) is no stage we know; the stage is left "
                                       "open.")
                        : HEADROOM_SAY(
                              "\"%1\" (%2 accounts) is no stage we know; the stage is left open."),
             {stage, count}});
    }
    for (const auto& [name, count] : tally_.unknownCurrencies) {
        say(IssueSeverity::Warning, "unknown_currency", "currency",
            {count == 1
                 ? HEADROOM_SAY(
                       "\"%1\" (%2 account) is no currency we know; its amount was read as "
                       "being in the plan's currency. If that is wrong, say the currency "
                       "of the file, or write codes such as EUR.")
                 : HEADROOM_SAY(
                       "\"%1\" (%2 accounts) is no currency we know; their amounts were read as "
                       "being in the plan's currency. If that is wrong, say the currency of the "
                       "file, or write codes such as EUR."),
             {name, count}});
    }
}

void TallyTeller::tellIds() {
    if (tally_.deleted > 0) {
        say(IssueSeverity::Warning, "deleted_rows", "deleted",
            {tally_.deleted == 1
                 ? HEADROOM_SAY("%1 row is marked as deleted in the CRM and was left out. To take "
                                "it, map the field deleted to nothing.")
                 : HEADROOM_SAY(
                       "%1 rows are marked as deleted in the CRM and were left out. To take "
                       "them, map the field deleted to nothing."),
             {tally_.deleted}});
    }
    if (tally_.completedIds > 0) {
        say(IssueSeverity::Info, "ids_completed", "id",
            {tally_.completedIds == 1
                 ? HEADROOM_SAY("%1 Salesforce ID of 15 characters was completed to 18.")
                 : HEADROOM_SAY("%1 Salesforce IDs of 15 characters were completed to 18."),
             {tally_.completedIds}});
    }
    if (tally_.mendedIds > 0) {
        say(IssueSeverity::Warning, "ids_mended", "id",
            {tally_.mendedIds == 1
                 ? HEADROOM_SAY("%1 Salesforce ID had lost upper and lower case; its check "
                                "characters mended it.")
                 : HEADROOM_SAY(
                       "%1 Salesforce IDs had lost upper and lower case; their check characters "
                       "mended them."),
             {tally_.mendedIds}});
    }
}

void TallyTeller::tellNames(std::int64_t accounts) {
    const bool column = table_.indexOf("name") >= 0 || table_.indexOf("name_first") >= 0 ||
                        table_.indexOf("name_last") >= 0;
    if (!column && accounts > 0) {
        say(IssueSeverity::Warning, "no_account_names", "name",
            HEADROOM_SAY("No column holds the names of the accounts: they are shown by their ID. "
                         "Say which with --map name=COLUMN."));
    } else if (tally_.nameless > 0) {
        say(IssueSeverity::Warning, "missing_names", "name",
            {tally_.nameless == 1
                 ? HEADROOM_SAY("%1 of %2 accounts has no name and is shown by its ID. Fill the "
                                "name in, or map another column.")
                 : HEADROOM_SAY(
                       "%1 of %2 accounts have no name and are shown by their ID. Fill the "
                       "names in, or map another column."),
             {tally_.nameless, accounts}});
    }
}

void TallyTeller::tellFigures() {
    const HealthScale& scale = tally_.scaleOfHealth;
    if (tally_.wordHealth > 0) {
        say(IssueSeverity::Info, "health_words", "health",
            scale.words == HealthWords::Grades
                ? HEADROOM_SAY("Health in grades was read as A 90, B 75, C 55, D 35, E and F 15.")
                : HEADROOM_SAY("Health in words was read as green 85, amber 55, red 20."));
    }
    if (scale.factor != 1.0 && table_.indexOf("health") >= 0) {
        say(IssueSeverity::Info, "health_scaled", "health",
            {HEADROOM_SAY("Health was multiplied by %1 to reach 0 to 100."),
             {Saying::ofNumber(scale.factor)}});
    }
    if (table_.indexOf("arr") < 0 && table_.indexOf("mrr") >= 0) {
        say(IssueSeverity::Info, "arr_from_mrr", "mrr",
            HEADROOM_SAY("ARR is the monthly amount of this column times 12."));
    }
    if (tally_.paying >= fewAccounts && tally_.largestArr < smallArr) {
        say(IssueSeverity::Warning, "small_amounts",
            table_.indexOf("arr") < 0 && table_.indexOf("mrr") >= 0 ? "mrr" : "arr",
            {HEADROOM_SAY("The largest ARR is %1. If the amounts are in thousands, say so in the "
                          "header: \"ARR (k)\"."),
             {Saying::ofNumber(toUnits(tally_.largestArr), 2)}});
    }
}

// A mailbox of the team, say, beside each of its people.
void TallyTeller::tellOwners() {
    const char* field = table_.indexOf("owner_id") >= 0 ? "owner_id" : "owner_email";
    for (const auto& [key, names] : tally_.namesOfOwners) {
        if (names.size() >= severalNames) {
            say(IssueSeverity::Warning, "owner_with_several_names", field,
                {HEADROOM_SAY(
                     "\"%1\" stands beside %2 different names of owners (such as %3), whose "
                     "accounts were all given to one person. If the names are right, map "
                     "this field to nothing."),
                 {key, names.size(), *names.begin()}});
        }
    }
}

void TallyTeller::tellRollUp(std::int64_t accounts) {
    if (tally_.rollUp && tally_.repeatedRows > 0) {
        say(IssueSeverity::Info, "rolled_up", "id",
            {accounts == 1 ? HEADROOM_SAY("%1 rows were rolled up to %2 account.")
                           : HEADROOM_SAY("%1 rows were rolled up to %2 accounts."),
             {tally_.repeatedRows + accounts, accounts}});
    }
    if (tally_.rollUp && tally_.differing > 0) {
        say(IssueSeverity::Warning, "rollup_differs", "id",
            {tally_.differing == 1
                 ? HEADROOM_SAY("%1 row differs from the first row of its account; the first value "
                                "was kept. Say how to roll up with --map FIELD=sum(COLUMN), max, "
                                "latest or most.")
                 : HEADROOM_SAY(
                       "%1 rows differ from the first row of their account; the first value was "
                       "kept. Say how to roll up with --map FIELD=sum(COLUMN), max, latest or "
                       "most."),
             {tally_.differing}});
    }
}

} // namespace

void AccountTally::count(std::map<std::string, std::int64_t>& counts, std::string_view text) {
    if (counts.size() < mostTexts || counts.contains(std::string(text))) {
        ++counts[std::string(text)];
    }
}

void tellTally(const AccountTally& tally, MappedTable& table, std::int64_t accounts) {
    TallyTeller teller(tally, table);
    teller.tellUnknownWords();
    teller.tellIds();
    teller.tellNames(accounts);
    teller.tellFigures();
    teller.tellOwners();
    teller.tellRollUp(accounts);
}

} // namespace headroom
