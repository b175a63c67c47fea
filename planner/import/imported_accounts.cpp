#include "planner/import/imported_accounts.h"

#include "planner/import/account_words.h"

#include <cmath>
#include <map>
#include <utility>

namespace headroom {

std::uint32_t ImportedAccounts::ownerIndex(const OwnerText& owner) {
    if (owner.empty()) {
        return 0;
    }
    const std::string key = owner.id + '\x1F' + owner.email + '\x1F' + owner.name;
    const auto [found, added] =
        ownerPositions_.emplace(key, static_cast<std::uint32_t>(owners.size()));
    if (added) {
        owners.push_back(owner);
    }
    return found->second;
}

bool ImportedAccounts::add(Account account, std::uint32_t owner) {
    accounts.push_back(std::move(account));
    if (!index_.add(accounts, accounts.size() - 1)) {
        accounts.pop_back();
        return false;
    }
    ownerOf.push_back(owner);
    return true;
}

void ImportedAccounts::keepAccountsOnly() {
    index_.clear();
    ownerOf = {};
}

void ImportedAccounts::reserve(std::size_t count) {
    accounts.reserve(count);
    ownerOf.reserve(count);
    index_.reserve(accounts, count);
}

Money annual(Money monthly) {
    return Money(monthly.count() * 12);
}

void assignField(ImportedAccounts& read, std::size_t at, const std::string& field,
                 const FieldValue& value) {
    Account& account = read.accounts[at];
    if (field == "arr" || field == "mrr") {
        const auto money = moneyFromUnits(value.number.value_or(0.0));
        if (value.number && money && *value.number >= 0.0) {
            account.arr = field == "arr" ? *money : annual(*money);
        }
        return;
    }
    if (field == "owner" || field == "owner_id" || field == "owner_email") {
        OwnerText owner = read.owners[read.ownerOf[at]];
        (field == "owner" ? owner.name : field == "owner_id" ? owner.id : owner.email) = value.text;
        read.ownerOf[at] = read.ownerIndex(owner);
        return;
    }
    const std::map<std::string, SharedText Account::*> texts = {
        {"name", &Account::name},         {"segment", &Account::segment},
        {"region", &Account::region},     {"country", &Account::country},
        {"language", &Account::language}, {"industry", &Account::industry}};
    const std::map<std::string, PackedOptional<Date> Account::*> dates = {
        {"customer_since", &Account::customerSince},
        {"renewal_date", &Account::renewalDate},
        {"owner_since", &Account::ownerSince}};
    if (const auto text = texts.find(field); text != texts.end()) {
        account.*(text->second) = value.text;
    } else if (const auto date = dates.find(field); date != dates.end()) {
        account.*(date->second) = value.date;
    } else if (const auto input = complexityInputFromKey(field)) {
        account.complexityInputs[static_cast<std::size_t>(*input)] = value.number;
    } else if (field == "health" && value.number && *value.number >= 0.0 &&
               *value.number <= 100.0) {
        account.health = static_cast<int>(std::round(*value.number));
    } else if (field == "lifecycle") {
        account.lifecycle = lifecycleFromText(value.text);
    }
}

} // namespace headroom
