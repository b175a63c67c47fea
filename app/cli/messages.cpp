#include "app/cli/messages.h"

#include "planner/base/text.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

struct Words {
    std::string what;
    std::string then;
};

Words fileWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return {"There is no such file", "Nothing was changed. Check the name and the folder."};
    case ErrorCode::FileNotReadable:
        return {"The file cannot be read", "Nothing was changed. Check its permissions."};
    case ErrorCode::FileNotWritable:
        return {"The file cannot be written", "Nothing was written. Choose another place."};
    case ErrorCode::FileEmpty:
        return {"The file is empty", "Nothing was changed. Export it again."};
    case ErrorCode::FileTooLarge:
        return {"The file is larger than Headroom reads", "Nothing was changed."};
    case ErrorCode::FileExists:
        return {"The file is already there", "It was left as it is. Choose another name."};
    case ErrorCode::DiskFull:
        return {"The disk is full", "The file is as it was before. Make room and try again."};
    case ErrorCode::NotAPlan:
        return {"This is not a Headroom plan",
                "Nothing was changed. Open a .headroom file, or import it."};
    case ErrorCode::PlanNewer:
        return {"The plan was made by a newer Headroom", "It was not touched. Update Headroom."};
    case ErrorCode::PlanDamaged:
        return {"The plan is damaged", "It was not touched. Restore a backup of it."};
    case ErrorCode::PlanLocked:
        return {"The plan is open elsewhere", "It can be read, not written. Close it there first."};
    case ErrorCode::PlanReadOnly:
        return {"The plan can only be read", "Nothing was written. Save a copy and work on that."};
    case ErrorCode::PlanReplaced:
        return {"The plan's file was moved or replaced meanwhile", "Nothing was written over it."};
    case ErrorCode::StorageFailed:
        return {"The plan could not be stored", "The file is as it was before."};
    default:
        return {};
    }
}

Words tableWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::NoHeader:
        return {"No header line was found",
                "Nothing was imported. The first table row must name the columns."};
    case ErrorCode::NoIdColumn:
        return {"No column with IDs was found",
                "Nothing was imported. Name one with --map id=COLUMN."};
    case ErrorCode::ColumnNotFound:
        return {"There is no such column", "Nothing was imported. Check the spelling of --map."};
    case ErrorCode::TooManyColumns:
    case ErrorCode::FieldTooLong:
    case ErrorCode::RecordTooLong:
        return {"The table is beyond what Headroom reads", "Nothing was imported."};
    case ErrorCode::BadEncoding:
        return {"The text cannot be decoded", "Nothing was imported. Name it with --encoding."};
    case ErrorCode::UnsupportedFormat:
        return {"This kind of file cannot be read",
                "Nothing was imported. Save it as CSV or XLSX."};
    case ErrorCode::Encrypted:
        return {"The file is protected by a password",
                "Nothing was imported. Save it without one."};
    case ErrorCode::DamagedId:
        return {"IDs were damaged by a spreadsheet",
                "Nothing was imported. Export with IDs as text."};
    case ErrorCode::AmbiguousColumn:
        return {"A column can be read in two ways", "Nothing was imported. Answer as shown."};
    case ErrorCode::MixedCurrency:
        return {"Amounts in several currencies cannot be added up",
                "Nothing was imported. Give rates, or --currency."};
    case ErrorCode::Duplicate:
        return {"Something is there twice", "Nothing was changed."};
    default:
        return {};
    }
}

Words planWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::BadNumber:
    case ErrorCode::BadDate:
    case ErrorCode::BadValue:
    case ErrorCode::OutOfRange:
        return {"A value is not possible", "Nothing was changed."};
    case ErrorCode::Overflow:
        return {"The amounts are too large to add up", "Nothing was changed."};
    case ErrorCode::UnknownAccount:
        return {"There is no account of this ID", "Nothing was changed."};
    case ErrorCode::UnknownCsm:
        return {"There is no CSM of this ID", "Nothing was changed."};
    case ErrorCode::UnknownSegment:
        return {"There is no segment of this name", "Nothing was changed."};
    case ErrorCode::UnknownLevel:
        return {"There is no level of this name", "Nothing was changed."};
    case ErrorCode::UnknownScenario:
        return {"There is no such scenario",
                "Nothing was changed. `scenario PLAN list` names them."};
    case ErrorCode::UnknownKey:
        return {"There is no such assumption",
                "Nothing was changed. `show PLAN --assumptions` names them."};
    case ErrorCode::NoAccounts:
        return {"The plan has no accounts", "Import some first."};
    case ErrorCode::NoCsms:
        return {"Nobody in the plan can own accounts", "Import a team first."};
    case ErrorCode::NoCapacity:
        return {"Nobody in the team has any capacity", "Check FTE, start and end dates."};
    case ErrorCode::Infeasible:
        return {"The rules cannot all hold", "`diagnose PLAN` names those in conflict."};
    case ErrorCode::FrozenEdit:
        return {"Another scenario stands on this change",
                "Nothing was changed. Fork to change it."};
    case ErrorCode::Cancelled:
        return {"Interrupted", "The plan is as it was before."};
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToDo:
        return {"There is nothing to do", ""};
    default:
        return {"Something unexpected happened", "Nothing was changed."};
    }
}

/// What a detail adds to the sentence it stands in, without its full stop.
std::string news(const std::string& detail, const std::string& sentence) {
    if (lowered(detail).starts_with(lowered(sentence)))
        return {};
    return detail.ends_with('.') ? detail.substr(0, detail.size() - 1) : detail;
}

} // namespace

std::string sentenceFor(const Error& error) {
    Words words = fileWords(error.code);
    if (words.what.empty())
        words = tableWords(error.code);
    if (words.what.empty())
        words = planWords(error.code);
    std::string text = words.what;
    const bool named = !error.subject.empty() && error.subject != unnamedOption;
    if (named)
        text += ": " + error.subject;
    if (error.line)
        text += ", line " + std::to_string(*error.line);
    if (error.column && *error.column != error.subject)
        text += ", column " + *error.column;
    if (const std::string detail = news(error.detail, words.what); !detail.empty())
        text += named ? " (" + detail + ")" : ": " + detail;
    text += ".";
    return words.then.empty() ? text : text + " " + words.then;
}

std::string counted(std::int64_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

int exitCodeFor(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return exitInterrupted;
    if (error.code == ErrorCode::Infeasible)
        return exitAnswerNo;
    const bool value = error.code == ErrorCode::BadValue || error.code == ErrorCode::OutOfRange;
    return value && error.subject.starts_with("--") ? exitUsage : exitData;
}

} // namespace headroom::cli
