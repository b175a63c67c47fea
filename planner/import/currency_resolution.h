#pragma once

#include "planner/import/account_import.h"

#include <string>

namespace headroom {

/// Brings all ARR into one currency: the request's; else the one the ARR column's header names
/// ("ARR (USD)"), whatever a billing-currency column says; else the only one that occurs; else the
/// request's rates. Otherwise the blocker MixedCurrency with the total of each currency.
void resolveCurrency(ImportedAccounts& accounts, const std::string& arrHeader,
                     const std::string& fileName, ImportTrail& trail);

} // namespace headroom
