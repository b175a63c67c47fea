#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace headroom {

/// What went wrong, as a code; sentences for people are made in ui/text and app/cli.
/// Codes are stable: scripts and tests compare their names (`errorCodeName`).
enum class ErrorCode {
    // files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileEmpty,
    FileTooLarge,
    FileExists,
    DiskFull,
    // plan files
    NotAPlan,
    PlanNewer,
    PlanDamaged,
    PlanLocked,
    PlanReadOnly,
    PlanReplaced,
    StorageFailed,
    // reading tables
    NoHeader,
    NoIdColumn,
    ColumnNotFound,
    TooManyColumns,
    FieldTooLong,
    RecordTooLong,
    BadEncoding,
    UnsupportedFormat,
    Encrypted,
    DamagedId,
    AmbiguousColumn,
    MixedCurrency,
    // values
    BadNumber,
    BadDate,
    BadValue,
    OutOfRange,
    Overflow,
    Duplicate,
    UnknownAccount,
    UnknownCsm,
    UnknownSegment,
    UnknownLevel,
    UnknownScenario,
    UnknownKey,
    // planning
    NoAccounts,
    NoCsms,
    NoCapacity,
    Infeasible,
    FrozenEdit,
    NothingToUndo,
    NothingToDo,
    Cancelled,
    Internal,
};

/// Stable name of a code, e.g. "not_a_plan".
const char* errorCodeName(ErrorCode code);

/// An error a user can cause: a value, never an exception.
/// `subject` is the thing (file, column, account ID), `detail` the facts in plain English without
/// codes.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject;
    std::string detail;
    std::optional<std::int64_t> line;
    std::optional<std::string> column;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::BadDate, "renewal_date", "…");`
inline tl::unexpected<Error> fail(ErrorCode code, std::string subject = {},
                                  std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), {}, {}});
}
inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace headroom
