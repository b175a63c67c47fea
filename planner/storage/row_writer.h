#pragma once

#include "planner/base/compact_id.h"
#include "planner/base/ids.h"
#include "planner/base/month.h"
#include "planner/base/packed_optional.h"
#include "planner/base/shared_id.h"
#include "planner/base/units.h"
#include "planner/storage/plan_database.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Inserts rows into one table and keeps its digest: `row(value)(value)…; row.put();` in the order
/// of the table's columns. Texts must live until `put`.
class RowWriter {
  public:
    RowWriter(PlanDatabase& database, const std::string& table, int columns);

    RowWriter& operator()(std::int64_t value);
    RowWriter& operator()(int value) { return (*this)(std::int64_t{value}); }
    RowWriter& operator()(bool value) { return (*this)(std::int64_t{value ? 1 : 0}); }
    RowWriter& operator()(std::uint64_t value);
    RowWriter& operator()(double value);
    RowWriter& operator()(std::string_view value);
    RowWriter& operator()(const std::string& value) { return (*this)(std::string_view(value)); }
    RowWriter& operator()(const char* value) { return (*this)(std::string_view(value)); }
    RowWriter& operator()(const SharedText& value) { return (*this)(value.view()); }
    RowWriter& operator()(const std::vector<std::string>& value);
    RowWriter& operator()(Date value);
    RowWriter& operator()(Month value) { return (*this)(value.index()); }
    template <class Tag>
    RowWriter& operator()(const Id<Tag>& value) {
        return (*this)(std::string_view(value.value()));
    }
    template <class Tag>
    RowWriter& operator()(const SharedId<Tag>& value) {
        return (*this)(value.view());
    }
    template <class Tag>
    RowWriter& operator()(const CompactId<Tag>& value) {
        return (*this)(value.view());
    }
    template <class Tag>
    RowWriter& operator()(Quantity<Tag> value) {
        return (*this)(value.count());
    }
    template <class T>
    RowWriter& operator()(const std::optional<T>& value) {
        return value ? (*this)(*value) : null();
    }
    template <class T>
    RowWriter& operator()(const PackedOptional<T>& value) {
        return value ? (*this)(*value) : null();
    }
    template <class Enum>
    RowWriter& choice(Enum value, Enum) {
        return (*this)(static_cast<std::int64_t>(value));
    }

    void put();

  private:
    RowWriter& null();

    Statement insert_;
    RowDigest hash_;
    Digest& total_;
};

/// Removes the rows for which `condition` holds, its `?` bound to `values`, and keeps the digest.
void eraseRows(PlanDatabase& database, const std::string& table, const std::string& condition,
               const std::vector<std::int64_t>& values);
void eraseRowOfKey(PlanDatabase& database, const std::string& table, const std::string& keyColumn,
                   const std::string& key);
/// The rows of a book or a scenario in a table keyed by place.
void eraseGroup(PlanDatabase& database, const std::string& table, std::int64_t group);

} // namespace headroom
