#include "planner/import/currency_resolution.h"

#include "planner/base/text.h"
#include "planner/import/header_unit.h"
#include "planner/import/number_parser.h"

#include <cmath>
#include <map>

namespace headroom {
namespace {

using Totals = std::map<std::string, Money>; // by currency, "" = not said

Totals totalsOf(const ImportedAccounts& read) {
    Totals totals;
    for (const Account& account : read.accounts) {
        if (account.arr && account.arr->count() != 0) {
            totals[account.fileCurrency] += *account.arr;
        }
    }
    return totals;
}

void setAll(ImportedAccounts& read, const std::string& currency) {
    read.currency = currency;
    for (Account& account : read.accounts) {
        account.fileCurrency.clear();
    }
}

std::optional<double> rateOf(const ImportTrail& trail, const std::string& currency,
                             const std::string& plan) {
    if (currency == plan || currency.empty()) {
        return 1.0;
    }
    for (const auto& [code, rate] : trail.request.rates) {
        if (currencyCode(code) == currency) {
            return rate;
        }
    }
    return std::nullopt;
}

// The plan's currency is the one without a rate.
std::string planCurrency(const Totals& totals, const ImportTrail& trail) {
    if (!trail.request.currency.empty()) {
        return trail.request.currency;
    }
    for (const auto& [currency, total] : totals) {
        if (!currency.empty() && !rateOf(trail, currency, {})) {
            return currency;
        }
    }
    return {};
}

bool convert(ImportedAccounts& read, const std::string& plan, const ImportTrail& trail) {
    for (const Account& account : read.accounts) {
        if (account.arr && !rateOf(trail, account.fileCurrency, plan)) {
            return false;
        }
    }
    for (Account& account : read.accounts) {
        const double rate = rateOf(trail, account.fileCurrency, plan).value_or(1.0);
        if (account.arr && rate != 1.0) {
            account.arr = Money(std::llround(static_cast<double>(account.arr->count()) * rate));
        } else {
            account.fileCurrency.clear();
        }
    }
    read.currency = plan;
    return true;
}

Saying mixedCurrency(const Totals& totals) {
    std::vector<Saying> parts;
    for (const auto& [currency, total] : totals) {
        parts.emplace_back(
            "%1 %2", std::vector<Saying>{currency.empty() ? Saying(HEADROOM_SAY("without currency"))
                                                          : Saying(currency),
                                         Saying::ofNumber(toUnits(total), 2)});
    }
    return {HEADROOM_SAY("ARR comes in several currencies, which must not be added up: %1. If the "
                         "column is already in one currency, say so with --currency CODE; "
                         "otherwise give rates with --rate CODE=VALUE."),
            {Saying::listed(std::move(parts), ", ")}};
}

void askCurrency(const Totals& totals, const std::string& header, ImportTrail& trail) {
    ImportQuestion question{
        ImportFile::Accounts,
        header,
        "currency",
        {HEADROOM_SAY("In which currency are the amounts of \"%1\"?"), {header}},
        {}};
    Money all;
    for (const auto& [currency, total] : totals) {
        all += total;
    }
    for (const auto& [currency, total] : totals) {
        if (!currency.empty()) {
            question.choices.push_back({"currency=" + currency,
                                        {HEADROOM_SAY("All amounts are %1 already"), {currency}},
                                        all});
        }
    }
    trail.questions.push_back(std::move(question));
}

} // namespace

void resolveCurrency(ImportedAccounts& read, const std::string& arrHeader,
                     const std::string& fileName, ImportTrail& trail) {
    const Totals totals = totalsOf(read);
    const std::string named = unitInHeader(arrHeader).currency;
    if (!trail.request.currency.empty() && trail.request.rates.empty()) {
        setAll(read, trail.request.currency);
        return;
    }
    const auto say = [&](const char* code, Saying text) {
        trail.issues.add({ImportFile::Accounts, fileName, 0, arrHeader, IssueSeverity::Info, code,
                          std::move(text)});
    };
    if (!named.empty() && trail.request.rates.empty()) {
        std::vector<std::string> others;
        for (const auto& [currency, total] : totals) {
            if (!currency.empty() && currency != named) {
                others.push_back(currency);
            }
        }
        if (!others.empty()) {
            say("currency_from_header",
                {HEADROOM_SAY(
                     "The column \"%1\" says that its amounts are %2; the other currencies "
                     "named in the rows (%3) were not applied to them."),
                 {arrHeader, named, Saying::listed(others)}});
        }
        setAll(read, named);
        return;
    }
    if (totals.size() <= 1) {
        const bool converts = !trail.request.rates.empty() && !totals.empty();
        if (converts && convert(read, planCurrency(totals, trail), trail)) {
            return;
        }
        setAll(read, totals.empty() ? std::string() : totals.begin()->first);
        return;
    }
    if (!trail.request.rates.empty() && convert(read, planCurrency(totals, trail), trail)) {
        say("converted",
            {HEADROOM_SAY("ARR was converted to %1 with the rates given."), {read.currency}});
        return;
    }
    // Typed by hand, some amounts bear their currency and some do not.
    if (read.currencyInCells && totals.size() == 2 && totals.contains({})) {
        const std::string& shown = totals.rbegin()->first;
        say("currency_of_some",
            {HEADROOM_SAY("Some amounts show %1, the others no currency: all were read as %1."),
             {shown}});
        setAll(read, shown);
        return;
    }
    askCurrency(totals, arrHeader, trail);
    trail.block(ImportFile::Accounts, fileName,
                {ErrorCode::MixedCurrency, arrHeader, {}, {}, arrHeader}, mixedCurrency(totals));
}

} // namespace headroom
