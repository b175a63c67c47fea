#pragma once

#include "planner/model/book.h"
#include "planner/storage/digest.h"

#include <map>
#include <memory>

namespace headroom {

/// An open plan below the level of PlanFile: the connection, the digests kept beside every change,
/// and which books are in the file already.
struct PlanDatabase {
    Connection connection;
    DigestLedger ledger;
    std::map<std::int64_t, std::weak_ptr<const Book>> books; // by book.id
};

/// Key of the `position`-th row of a book or a scenario (schema/001_books.sql).
constexpr std::int64_t placeOf(std::int64_t group, std::int64_t position = 0) {
    return (group << 32) + position;
}
constexpr std::int64_t lastPlaceOf(std::int64_t group) {
    return placeOf(group, 0xffffffff);
}
/// Books and scenarios are numbered below this.
inline constexpr std::int64_t groupLimit = std::int64_t{1} << 31;

} // namespace headroom
