#include "ui/text/messages.h"

#include <QCoreApplication>
#include <array>

namespace headroom::ui {
namespace {

constexpr const char* context = "headroom::ui::messages";

/// %1 is the subject in quotation marks, or `noun` where the error names none.
struct Sentences {
    ErrorCode code;
    const char* noun;
    const char* what;
    const char* means;
    const char* todo;
};

#define HEADROOM_SAY(text) QT_TRANSLATE_NOOP("headroom::ui::messages", text)

constexpr std::array sentences = {
    Sentences{ErrorCode::FileNotFound, HEADROOM_SAY("the file"), HEADROOM_SAY("%1 was not found."),
              HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Check the name and the folder, or choose the file again.")},
    Sentences{
        ErrorCode::FileNotReadable, HEADROOM_SAY("the file"), HEADROOM_SAY("%1 could not be read."),
        HEADROOM_SAY("Nothing was changed."),
        HEADROOM_SAY(
            "Check that you may open it and that no other program holds it, then try again.")},
    Sentences{ErrorCode::FileNotWritable, HEADROOM_SAY("the file"),
              HEADROOM_SAY("%1 could not be written."),
              HEADROOM_SAY("The file that was there before is untouched."),
              HEADROOM_SAY("Choose another folder, or ask for the right to write to this one.")},
    Sentences{ErrorCode::FileEmpty, HEADROOM_SAY("the file"), HEADROOM_SAY("%1 is empty."),
              HEADROOM_SAY("There was nothing to read, and nothing was changed."),
              HEADROOM_SAY("Export it again and choose the new file.")},
    Sentences{ErrorCode::FileTooLarge, HEADROOM_SAY("the file"),
              HEADROOM_SAY("%1 is larger than Headroom reads."), HEADROOM_SAY("Nothing was read."),
              HEADROOM_SAY("Leave out columns or rows you do not need, or split the file.")},
    Sentences{ErrorCode::FileExists, HEADROOM_SAY("the file"), HEADROOM_SAY("%1 is already there."),
              HEADROOM_SAY("The file was left as it is."),
              HEADROOM_SAY("Choose another name, or say that it may be replaced.")},
    Sentences{
        ErrorCode::DiskFull, HEADROOM_SAY("the file"),
        HEADROOM_SAY("There was no room left on the disk for %1."),
        HEADROOM_SAY(
            "The last saved state is intact; your newest changes are still only in this window."),
        HEADROOM_SAY("Free some space; saving is tried again by itself.")},
    Sentences{ErrorCode::NotAPlan, HEADROOM_SAY("the file"),
              HEADROOM_SAY("%1 is not a Headroom plan."),
              HEADROOM_SAY("It was not opened and not changed."),
              HEADROOM_SAY("Choose a file that ends in .headroom, or import it if it is a table.")},
    Sentences{ErrorCode::PlanNewer, HEADROOM_SAY("the plan"),
              HEADROOM_SAY("%1 was saved by a newer version of Headroom."),
              HEADROOM_SAY("It is open for reading only, so that nothing in it is lost."),
              HEADROOM_SAY("Install the newer version to change it.")},
    Sentences{
        ErrorCode::PlanDamaged, HEADROOM_SAY("the plan"), HEADROOM_SAY("%1 is damaged."),
        HEADROOM_SAY("What could be read is shown; nothing is written to the file."),
        HEADROOM_SAY("Check what is shown and save it under a new name, or go back to an earlier "
                     "state.")},
    Sentences{ErrorCode::PlanLocked, HEADROOM_SAY("another program"),
              HEADROOM_SAY("%1 has this plan open already."),
              HEADROOM_SAY("It is shown for reading only, so that no one's changes are lost."),
              HEADROOM_SAY("Close it there and open it again here, or work on a copy.")},
    Sentences{ErrorCode::PlanReadOnly, HEADROOM_SAY("the plan"),
              HEADROOM_SAY("%1 may only be read."),
              HEADROOM_SAY("Your changes cannot be saved in it."),
              HEADROOM_SAY("Save a copy under a new name and go on there.")},
    Sentences{
        ErrorCode::PlanReplaced, HEADROOM_SAY("the plan"),
        HEADROOM_SAY("%1 was moved, deleted or replaced by another program while it was open."),
        HEADROOM_SAY("Your changes are kept in this window; nothing is written over another file."),
        HEADROOM_SAY("Save them under a new name and go on there.")},
    Sentences{
        ErrorCode::StorageFailed, HEADROOM_SAY("the plan"), HEADROOM_SAY("%1 could not be saved."),
        HEADROOM_SAY(
            "The last saved state is intact; your newest changes are still only in this window."),
        HEADROOM_SAY("Save a copy in another folder, then check the disk.")},
    Sentences{ErrorCode::NoHeader, HEADROOM_SAY("the file"),
              HEADROOM_SAY("No row of column titles was found in %1."),
              HEADROOM_SAY("Nothing was read."),
              HEADROOM_SAY("Say which row holds the titles, or add one in the file.")},
    Sentences{ErrorCode::NoIdColumn, HEADROOM_SAY("the file"),
              HEADROOM_SAY("No column of %1 holds an ID for each account or person."),
              HEADROOM_SAY("Without an ID rows cannot be told apart, so nothing was read."),
              HEADROOM_SAY("Choose the column with the ID, or add the ID to the export.")},
    Sentences{ErrorCode::ColumnNotFound, HEADROOM_SAY("the column"),
              HEADROOM_SAY("The column %1 is not in the file."),
              HEADROOM_SAY("Its values were not read."),
              HEADROOM_SAY("Choose another column, or say that there is none.")},
    Sentences{ErrorCode::TooManyColumns, HEADROOM_SAY("the file"),
              HEADROOM_SAY("%1 has more than 512 columns."), HEADROOM_SAY("Nothing was read."),
              HEADROOM_SAY("Leave out the columns you do not need.")},
    Sentences{ErrorCode::FieldTooLong, HEADROOM_SAY("the cell"),
              HEADROOM_SAY("A cell of %1 is longer than 64 KB."),
              HEADROOM_SAY("The row was left out; the others were read."),
              HEADROOM_SAY("Shorten the cell, or leave the column out.")},
    Sentences{ErrorCode::RecordTooLong, HEADROOM_SAY("the file"),
              HEADROOM_SAY("A row of %1 is longer than 1 MB; perhaps a quotation mark is missing."),
              HEADROOM_SAY("Reading stopped there and nothing was imported."),
              HEADROOM_SAY("Close the quotation mark in that row and read the file again.")},
    Sentences{ErrorCode::BadEncoding, HEADROOM_SAY("the file"),
              HEADROOM_SAY("Letters in %1 could not be read."),
              HEADROOM_SAY("Names may look wrong, so nothing was imported."),
              HEADROOM_SAY("Choose another encoding, or save the file as UTF-8.")},
    Sentences{ErrorCode::UnsupportedFormat, HEADROOM_SAY("the file"),
              HEADROOM_SAY("%1 is of a kind that Headroom does not read."),
              HEADROOM_SAY("Nothing was read."), HEADROOM_SAY("Save it as CSV or XLSX.")},
    Sentences{ErrorCode::Encrypted, HEADROOM_SAY("the file"),
              HEADROOM_SAY("%1 is protected by a password."), HEADROOM_SAY("Nothing was read."),
              HEADROOM_SAY("Save a copy without a password and choose that.")},
    Sentences{ErrorCode::DamagedId, HEADROOM_SAY("the ID"),
              HEADROOM_SAY("The ID %1 was damaged by a spreadsheet; its last digits are gone."),
              HEADROOM_SAY("Rows could be given to the wrong account, so the import is held back."),
              HEADROOM_SAY("Export again with the ID column as text.")},
    Sentences{ErrorCode::AmbiguousColumn, HEADROOM_SAY("the column"),
              HEADROOM_SAY("The values of the column %1 can be read in two ways."),
              HEADROOM_SAY("They were not read yet."),
              HEADROOM_SAY("Choose how they are written; the totals show which fits.")},
    Sentences{ErrorCode::MixedCurrency, HEADROOM_SAY("the column"),
              HEADROOM_SAY("The column %1 holds amounts in several currencies."),
              HEADROOM_SAY("They were not added up and not imported."),
              HEADROOM_SAY("Choose one currency with its rates, or leave the other rows out.")},
    Sentences{ErrorCode::BadNumber, HEADROOM_SAY("the text"), HEADROOM_SAY("%1 is not a number."),
              HEADROOM_SAY("The value was not changed."),
              HEADROOM_SAY("Type digits, such as 1204.5 or 120K.")},
    Sentences{ErrorCode::BadDate, HEADROOM_SAY("the text"), HEADROOM_SAY("%1 is not a date."),
              HEADROOM_SAY("The value was not changed."),
              HEADROOM_SAY("Type a date such as 2027-03-31.")},
    Sentences{ErrorCode::BadValue, HEADROOM_SAY("the text"),
              HEADROOM_SAY("%1 is not possible here."), HEADROOM_SAY("The value was not changed."),
              HEADROOM_SAY("Choose one of the values offered.")},
    Sentences{ErrorCode::OutOfRange, HEADROOM_SAY("the value"),
              HEADROOM_SAY("%1 is outside what is allowed."),
              HEADROOM_SAY("The value was not changed."),
              HEADROOM_SAY("Type a value within the limits.")},
    Sentences{ErrorCode::Overflow, HEADROOM_SAY("the total"),
              HEADROOM_SAY("%1 is larger than Headroom can add up exactly."),
              HEADROOM_SAY("Nothing was calculated, rather than something wrong."),
              HEADROOM_SAY("Look for an amount with too many digits.")},
    Sentences{ErrorCode::Duplicate, HEADROOM_SAY("the entry"), HEADROOM_SAY("%1 is there twice."),
              HEADROOM_SAY("Only one of the two can be right, so neither was taken."),
              HEADROOM_SAY("Take one of them out.")},
    Sentences{ErrorCode::UnknownAccount, HEADROOM_SAY("the account"),
              HEADROOM_SAY("The account %1 is not in this plan."),
              HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Check the ID, or import the account first.")},
    Sentences{ErrorCode::UnknownCsm, HEADROOM_SAY("the CSM"),
              HEADROOM_SAY("The CSM %1 is not in this plan."), HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Check the name, or add the person on the Team page.")},
    Sentences{ErrorCode::UnknownSegment, HEADROOM_SAY("the segment"),
              HEADROOM_SAY("The segment %1 is not in this plan."),
              HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Type one of the plan's segments; the Segments page lists them.")},
    Sentences{ErrorCode::UnknownLevel, HEADROOM_SAY("the level"),
              HEADROOM_SAY("The level %1 is not in this plan."),
              HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Type one of the plan's levels; the Assumptions page lists them.")},
    Sentences{ErrorCode::UnknownScenario, HEADROOM_SAY("the scenario"),
              HEADROOM_SAY("The scenario %1 is not in this plan."),
              HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Choose one from the Scenarios page.")},
    Sentences{ErrorCode::UnknownKey, HEADROOM_SAY("the setting"),
              HEADROOM_SAY("There is no setting called %1."), HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Check how it is written.")},
    Sentences{ErrorCode::NoAccounts, HEADROOM_SAY("the plan"),
              HEADROOM_SAY("There are no accounts in %1 yet."),
              HEADROOM_SAY("Without them there is nothing to calculate."),
              HEADROOM_SAY("Import accounts.")},
    Sentences{ErrorCode::NoCsms, HEADROOM_SAY("the plan"),
              HEADROOM_SAY("There are no CSMs in %1 yet."),
              HEADROOM_SAY("Without them accounts cannot be placed."),
              HEADROOM_SAY("Import the team, or add people on the Team page.")},
    Sentences{ErrorCode::NoCapacity, HEADROOM_SAY("the team"),
              HEADROOM_SAY("Nobody in %1 has hours to give in this time."),
              HEADROOM_SAY("Utilisation cannot be calculated."),
              HEADROOM_SAY("Check FTE, start and end dates on the Team page.")},
    Sentences{ErrorCode::Infeasible, HEADROOM_SAY("the rules"),
              HEADROOM_SAY("No plan can keep all the rules: %1 contradict each other."),
              HEADROOM_SAY("The books are unchanged."),
              HEADROOM_SAY("Relax one of the rules named, or hire.")},
    Sentences{ErrorCode::FrozenEdit, HEADROOM_SAY("the change"),
              HEADROOM_SAY("%1 is also part of scenarios that build on this one."),
              HEADROOM_SAY("It was left as it is, so that those do not change behind your back."),
              HEADROOM_SAY("Make a new scenario from this one and change it there.")},
    Sentences{ErrorCode::NothingToUndo, HEADROOM_SAY("the plan"),
              HEADROOM_SAY("There is nothing to undo in %1."), HEADROOM_SAY("Nothing was changed."),
              HEADROOM_SAY("Go on working.")},
    Sentences{ErrorCode::NothingToDo, HEADROOM_SAY("the plan"),
              HEADROOM_SAY("There is nothing to do in %1."),
              HEADROOM_SAY("It already is as you want it."), HEADROOM_SAY("Go on working.")},
    Sentences{ErrorCode::Cancelled, HEADROOM_SAY("the job"), HEADROOM_SAY("%1 was stopped."),
              HEADROOM_SAY("Nothing was changed."), HEADROOM_SAY("Start it again when you like.")},
    Sentences{
        ErrorCode::Internal, HEADROOM_SAY("the program"),
        HEADROOM_SAY("%1 made a mistake of its own."),
        HEADROOM_SAY("What was saved is intact; the last action was not carried out."),
        HEADROOM_SAY(
            "Save a copy of the plan, and report what you did with the log from the Help menu.")},
};

/// Of a plan that is damaged or may only be read: why. The storage says it in these words.
[[maybe_unused]] constexpr std::array details = {
    HEADROOM_SAY("the file may not be written"),
    HEADROOM_SAY("nothing may be written into its folder"),
    HEADROOM_SAY("the file or its folder cannot be written"),
    HEADROOM_SAY("the end of the file is missing"),
    HEADROOM_SAY("the file is not a readable database"),
    HEADROOM_SAY("the file's structure is damaged"),
    HEADROOM_SAY("the file's journal was changed by another program"),
    HEADROOM_SAY("the file lacks tables a plan must have, or they were changed"),
    HEADROOM_SAY("the file holds tables that Headroom did not make"),
    HEADROOM_SAY("a part of it is not as Headroom wrote it"),
};

#undef HEADROOM_SAY

/// Of these the detail only says the sentence once more, in words for the command line.
bool needsNoDetail(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotAPlan:
    case ErrorCode::PlanNewer:
    case ErrorCode::PlanReplaced:
    case ErrorCode::DiskFull:
        return true;
    case ErrorCode::FileNotFound:
        return error.detail == "there is no such file";
    default:
        return false;
    }
}

QString say(const char* text) {
    return QCoreApplication::translate(context, text);
}

/// A noun at the beginning of a sentence: "the file" → "The file".
QString withCapital(QString sentence) {
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

/// "Line 14, column “ARR”: " or empty.
QString placeOf(const Error& error) {
    const QString column =
        error.column ? QString::fromStdString(*error.column).simplified() : QString();
    if (error.line && !column.isEmpty())
        return say(QT_TRANSLATE_NOOP("headroom::ui::messages", "Line %1, column “%2”: "))
            .arg(QString::number(*error.line), column);
    if (error.line)
        return say(QT_TRANSLATE_NOOP("headroom::ui::messages", "Line %1: "))
            .arg(QString::number(*error.line));
    if (!column.isEmpty())
        return say(QT_TRANSLATE_NOOP("headroom::ui::messages", "Column “%1”: ")).arg(column);
    return {};
}

/// A detail that is a sentence follows as one, a fragment stands in brackets.
QString withDetail(QString what, const QString& detail) {
    if (detail.isEmpty())
        return what;
    if (detail.endsWith(QLatin1Char('.')))
        return what + QLatin1Char(' ') + detail;
    what.chop(1);
    return what + QStringLiteral(" (") + detail + QStringLiteral(").");
}

const Sentences& sentencesOf(ErrorCode code) {
    for (const auto& entry : sentences)
        if (entry.code == code)
            return entry;
    return sentences.back();
}

} // namespace

QString Message::text() const {
    return what + QLatin1Char(' ') + means + QLatin1Char(' ') + todo;
}

Message messageFor(const Error& error) {
    const Sentences& entry = sentencesOf(error.code);
    const QString subject = QString::fromStdString(error.subject).simplified();
    const QString named = subject.isEmpty() ? say(entry.noun) : QStringLiteral("“%1”").arg(subject);
    // Not QString::arg: a subject with "%1" in it must stay as it is.
    QString what = say(entry.what);
    what.replace(QStringLiteral("%1"), named);
    // Details without figures of their own are known to the translators.
    const QString detail =
        needsNoDetail(error) ? QString() : say(error.detail.c_str()).simplified();
    what = withDetail(withCapital(what), detail);
    return {placeOf(error) + what, say(entry.means), say(entry.todo)};
}

Message messageForOpened(const Error& error, bool earlier) {
    Message message = messageFor(error);
    if (error.code == ErrorCode::PlanDamaged && !earlier)
        message.todo = say(QT_TRANSLATE_NOOP("headroom::ui::messages",
                                             "Check what is shown and save it under a new name."));
    return message;
}

Message messageForUnopened(const Error& error, bool earlier) {
    Message message = messageFor(error);
    const QString back =
        earlier ? say(QT_TRANSLATE_NOOP("headroom::ui::messages",
                                        "Go back to the newest earlier state kept beside it."))
                : say(QT_TRANSLATE_NOOP("headroom::ui::messages",
                                        "Open a copy of it, if you keep one in another place."));
    switch (error.code) {
    case ErrorCode::PlanDamaged:
    case ErrorCode::StorageFailed:
        message.means = say(QT_TRANSLATE_NOOP("headroom::ui::messages",
                                              "It was not opened, and nothing was written to it."));
        message.todo = back;
        break;
    case ErrorCode::FileEmpty:
        message.what = messageFor({error.code, error.subject, {}, {}, {}}).what;
        message.means =
            say(QT_TRANSLATE_NOOP("headroom::ui::messages", "There is no plan in it any more."));
        message.todo = back;
        break;
    case ErrorCode::PlanNewer:
        message.means = say(QT_TRANSLATE_NOOP(
            "headroom::ui::messages", "This version cannot read it; nothing in it was changed."));
        message.todo = say(
            QT_TRANSLATE_NOOP("headroom::ui::messages", "Install the newer version to open it."));
        break;
    default:
        break;
    }
    return message;
}

} // namespace headroom::ui
