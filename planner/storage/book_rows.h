#pragma once

#include "planner/storage/plan_database.h"
#include "planner/storage/row_reader.h"

#include <map>
#include <memory>
#include <string>

namespace headroom {

using Books = std::map<std::int64_t, std::shared_ptr<const Book>>; // by book.id

/// The number of a book in the file; it is written first when it is not there yet.
std::int64_t bookNumber(PlanDatabase& database, const std::shared_ptr<const Book>& book,
                        const std::string& source);
/// Removes books that neither the base nor an edit stands on.
void eraseUnusedBooks(PlanDatabase& database);
/// Errors as PlanDamaged: those of Book::make.
Books readBooks(PlanReading& reading);

} // namespace headroom
