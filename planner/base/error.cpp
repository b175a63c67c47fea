#include "planner/base/result.h"

namespace headroom {

const char* errorCodeName(ErrorCode code) {
    switch (code) {
#define HEADROOM_CODE(name, text)                                                                  \
    case ErrorCode::name:                                                                          \
        return text
        HEADROOM_CODE(FileNotFound, "file_not_found");
        HEADROOM_CODE(FileNotReadable, "file_not_readable");
        HEADROOM_CODE(FileNotWritable, "file_not_writable");
        HEADROOM_CODE(FileEmpty, "file_empty");
        HEADROOM_CODE(FileTooLarge, "file_too_large");
        HEADROOM_CODE(FileExists, "file_exists");
        HEADROOM_CODE(DiskFull, "disk_full");
        HEADROOM_CODE(NotAPlan, "not_a_plan");
        HEADROOM_CODE(PlanNewer, "plan_newer");
        HEADROOM_CODE(PlanDamaged, "plan_damaged");
        HEADROOM_CODE(PlanLocked, "plan_locked");
        HEADROOM_CODE(PlanReadOnly, "plan_read_only");
        HEADROOM_CODE(PlanReplaced, "plan_replaced");
        HEADROOM_CODE(StorageFailed, "storage_failed");
        HEADROOM_CODE(NoHeader, "no_header");
        HEADROOM_CODE(NoIdColumn, "no_id_column");
        HEADROOM_CODE(ColumnNotFound, "column_not_found");
        HEADROOM_CODE(TooManyColumns, "too_many_columns");
        HEADROOM_CODE(FieldTooLong, "field_too_long");
        HEADROOM_CODE(RecordTooLong, "record_too_long");
        HEADROOM_CODE(BadEncoding, "bad_encoding");
        HEADROOM_CODE(UnsupportedFormat, "unsupported_format");
        HEADROOM_CODE(Encrypted, "encrypted");
        HEADROOM_CODE(DamagedId, "damaged_id");
        HEADROOM_CODE(AmbiguousColumn, "ambiguous_column");
        HEADROOM_CODE(MixedCurrency, "mixed_currency");
        HEADROOM_CODE(BadNumber, "bad_number");
        HEADROOM_CODE(BadDate, "bad_date");
        HEADROOM_CODE(BadValue, "bad_value");
        HEADROOM_CODE(OutOfRange, "out_of_range");
        HEADROOM_CODE(Overflow, "overflow");
        HEADROOM_CODE(Duplicate, "duplicate");
        HEADROOM_CODE(UnknownAccount, "unknown_account");
        HEADROOM_CODE(UnknownCsm, "unknown_csm");
        HEADROOM_CODE(UnknownSegment, "unknown_segment");
        HEADROOM_CODE(UnknownLevel, "unknown_level");
        HEADROOM_CODE(UnknownScenario, "unknown_scenario");
        HEADROOM_CODE(UnknownKey, "unknown_key");
        HEADROOM_CODE(NoAccounts, "no_accounts");
        HEADROOM_CODE(NoCsms, "no_csms");
        HEADROOM_CODE(NoCapacity, "no_capacity");
        HEADROOM_CODE(Infeasible, "infeasible");
        HEADROOM_CODE(FrozenEdit, "frozen_edit");
        HEADROOM_CODE(NothingToUndo, "nothing_to_undo");
        HEADROOM_CODE(NothingToDo, "nothing_to_do");
        HEADROOM_CODE(Cancelled, "cancelled");
        HEADROOM_CODE(Internal, "internal");
#undef HEADROOM_CODE
    }
    return "internal";
}

} // namespace headroom
