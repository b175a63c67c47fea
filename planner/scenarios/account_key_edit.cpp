#include "planner/scenarios/account_key_edit.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {
namespace {

constexpr std::string_view removed = "removed";

struct TextFact {
    std::string_view field;
    SharedText Account::*place;
};
constexpr std::array<TextFact, 5> textFacts = {{{"name", &Account::name},
                                                {"region", &Account::region},
                                                {"country", &Account::country},
                                                {"language", &Account::language},
                                                {"industry", &Account::industry}}};

struct DateFact {
    std::string_view field;
    PackedOptional<Date> Account::*place;
};
constexpr std::array<DateFact, 3> dateFacts = {{{"renewal_date", &Account::renewalDate},
                                                {"customer_since", &Account::customerSince},
                                                {"owner_since", &Account::ownerSince}}};

template <class Facts>
auto findFact(const Facts& facts, std::string_view field) {
    return std::find_if(facts.begin(), facts.end(),
                        [&](const auto& fact) { return fact.field == field; });
}

Result<void> bad(std::string_view field, const std::string& value, const char* allowed) {
    return fail(ErrorCode::BadValue, std::string(field),
                "\"" + value + "\" is no " + allowed + ", or nothing");
}

Result<void> writeNumber(Account& account, std::string_view field, const std::string& value) {
    const auto number = parseDecimal(value);
    if (field == "arr") {
        if (value.empty()) {
            account.arr = std::nullopt;
            return {};
        }
        const auto money = number && *number >= 0.0 ? moneyFromUnits(*number)
                                                    : fail(ErrorCode::BadNumber, "arr", {});
        if (!money)
            return bad(field, value, "amount of zero or more, such as 120000.50");
        account.arr = *money;
        return {};
    }
    if (field == "health") {
        const bool fits = number && *number >= 0.0 && *number <= 100.0;
        if (!value.empty() && !fits)
            return bad(field, value, "health from 0 to 100");
        account.health = value.empty() ? std::optional<int>()
                                       : std::optional(static_cast<int>(std::lround(*number)));
        return {};
    }
    const auto input = complexityInputFromKey(field);
    if (!value.empty() && !(number && *number >= 0.0))
        return bad(field, value, "number of zero or more");
    account.complexityInputs[static_cast<std::size_t>(*input)] =
        value.empty() ? std::optional<double>() : number;
    return {};
}

Result<void> writeFact(Account& account, std::string_view field, const std::string& value) {
    if (const auto text = findFact(textFacts, field); text != textFacts.end()) {
        account.*(text->place) = value;
        return {};
    }
    const auto date = findFact(dateFacts, field);
    if (date == dateFacts.end())
        return writeNumber(account, field, value);
    const auto day = parseIsoDate(value);
    if (!value.empty() && !day)
        return bad(field, value, "date such as 2027-03-31");
    account.*(date->place) = value.empty() ? std::optional<Date>() : std::optional<Date>(*day);
    return {};
}

using SharedBook = std::shared_ptr<const Book>;

Result<SharedBook> mendedBook(const Book& book, std::size_t at, std::string_view field,
                              const std::string& value) {
    Account account = book.accounts()[at];
    if (auto written = writeFact(account, field, value); !written)
        return fail(written.error());
    return book.withAccount(at, std::move(account));
}

} // namespace

bool isAccountFact(std::string_view field) {
    return field == removed || field == "arr" || field == "health" ||
           findFact(textFacts, field) != textFacts.end() ||
           findFact(dateFacts, field) != dateFacts.end() || complexityInputFromKey(field);
}

Result<Edit> editOfAccountFact(const PlanInputs& inputs, const AccountId& account,
                               std::string_view field, const std::string& value) {
    const auto at = inputs.book->findAccount(account);
    if (!at)
        return fail(ErrorCode::UnknownAccount, account.value());
    const std::string text(trimmed(value));
    if (field == removed && text != "yes")
        return fail(ErrorCode::BadValue, std::string(removed),
                    "it can only be set to yes; Undo brings the account back");
    auto book = field == removed ? Result<SharedBook>(inputs.book->without({*at}))
                                 : mendedBook(*inputs.book, *at, field, text);
    if (!book)
        return fail(book.error());
    return ReplaceBook{std::move(*book), "mended by hand"};
}

} // namespace headroom
