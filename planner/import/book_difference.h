#pragma once

#include "planner/import/import_book.h"

namespace headroom {

/// What an import would do to a book, account by account: by ID, every value compared.
RowCounts differenceOfAccounts(const Book& before, const Book& after);
RowCounts differenceOfCsms(const Book& before, const Book& after);

} // namespace headroom
