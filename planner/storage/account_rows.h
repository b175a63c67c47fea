#pragma once

#include "planner/model/account.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

#include <vector>

namespace headroom {

/// The table `account`.
void writeAccounts(PlanDatabase& database, std::int64_t book, const AccountList& accounts);
std::vector<Account> readAccounts(PlanReading& reading, std::int64_t book);

} // namespace headroom
