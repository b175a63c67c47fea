#pragma once

#include "planner/scenarios/edit.h"

#include <string_view>

namespace headroom {

/// Is it a value as imported that can be mended by hand ("arr", "renewal_date", "health" …), or
/// "removed", which takes the account out of the plan?
bool isAccountFact(std::string_view field);

/// `account:ID.FIELD=VALUE` of key_edits.h for these fields; an empty value = not given. The edit
/// replaces the data of the plan, so it holds for all scenarios, until the next import says
/// otherwise. Errors: UnknownAccount, BadValue (name of the field and what it may be), and those of
/// Book::make.
Result<Edit> editOfAccountFact(const PlanInputs& inputs, const AccountId& account,
                               std::string_view field, const std::string& value);

} // namespace headroom
