#pragma once

#include "planner/base/compact_id.h"
#include "planner/base/ids.h"
#include "planner/base/month.h"
#include "planner/base/packed_optional.h"
#include "planner/base/shared_id.h"
#include "planner/base/text_pool.h"
#include "planner/base/units.h"
#include "planner/storage/digest.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Where the rows of one reading of a plan come from, and the digests of what was read.
struct PlanReading {
    Connection& connection;
    DigestLedger seen;
};

/// Which rows: those of a book or a scenario in a table keyed by place, in order …
struct OfGroup {
    std::int64_t group;
};
/// … or those with this text in a column.
struct OfKey {
    std::string column;
    std::string text;
};

/// Gives the rows of one table: `while (row.next()) row(value)(value)…` in the order of its
/// columns. A value of the wrong kind or out of its range is PlanDamaged.
class RowReader {
  public:
    RowReader(PlanReading& reading, const std::string& table, const std::string& orderedBy);
    RowReader(PlanReading& reading, const std::string& table, const OfGroup& rows);
    RowReader(PlanReading& reading, const std::string& table, const OfKey& rows);
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    ~RowReader();

    bool next();

    RowReader& operator()(std::int64_t& value);
    RowReader& operator()(std::uint64_t& value);
    RowReader& operator()(int& value);
    RowReader& operator()(bool& value);
    RowReader& operator()(double& value);
    RowReader& operator()(std::string& value);
    RowReader& operator()(SharedText& value);
    RowReader& operator()(std::vector<std::string>& value);
    RowReader& operator()(Date& value);
    RowReader& operator()(Month& value);
    template <class Tag>
    RowReader& operator()(Id<Tag>& value) {
        value = Id<Tag>(std::string(takeText()));
        return *this;
    }
    template <class Tag>
    RowReader& operator()(CompactId<Tag>& value) {
        value = Id<Tag>(std::string(takeText()));
        return *this;
    }
    template <class Tag>
    RowReader& operator()(SharedId<Tag>& value) {
        SharedText text;
        (*this)(text);
        value = SharedId<Tag>(std::move(text));
        return *this;
    }
    template <class Tag>
    RowReader& operator()(Quantity<Tag>& value) {
        value = Quantity<Tag>(takeInteger());
        return *this;
    }
    template <class T>
    RowReader& operator()(std::optional<T>& value) {
        if (takeNull())
            value.reset();
        else
            (*this)(value.emplace());
        return *this;
    }
    template <class T>
    RowReader& operator()(PackedOptional<T>& value) {
        std::optional<T> read;
        (*this)(read);
        value = read;
        return *this;
    }
    template <class Enum>
    RowReader& choice(Enum& value, Enum last) {
        const std::int64_t number = takeInteger();
        if (number < 0 || number > static_cast<std::int64_t>(last))
            refuse("a value that is none of those allowed");
        else
            value = static_cast<Enum>(number);
        return *this;
    }
    /// Refuses the whole reading: PlanDamaged, subject = the table.
    void refuse(const std::string& what);

  private:
    struct Clause {
        std::string text;
    };
    RowReader(PlanReading& reading, const std::string& table, const Clause& clause);
    void finishRow();
    bool isNextPlace();
    bool takeNull();
    std::int64_t takeInteger();
    std::string_view takeText();
    bool expect(ValueKind kind);

    Connection& connection_;
    std::string table_;
    Statement rows_;
    RowDigest hash_;
    Digest& total_;
    TextPool texts_;
    int column_ = 0;
    bool inRow_ = false;
    std::optional<std::int64_t> lastPlace_; // of rows that are ordered by it
};

} // namespace headroom
