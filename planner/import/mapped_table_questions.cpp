// What a table asks before its columns can be read: which column, which notation, which order.
#include "planner/base/text.h"
#include "planner/import/header_unit.h"
#include "planner/import/mapped_table.h"

#include <array>
#include <utility>

namespace headroom {
namespace {

const std::array<std::pair<TextEncoding, const char*>, 10> encodingUsers = {{
    {TextEncoding::Windows1250, "Polish, Czech, Hungarian, Croatian"},
    {TextEncoding::Windows1251, "Russian, Ukrainian, Bulgarian"},
    {TextEncoding::Windows1253, "Greek"},
    {TextEncoding::Windows1254, "Turkish"},
    {TextEncoding::MacRoman, "an old Mac"},
    {TextEncoding::ShiftJis, "Japanese"},
    {TextEncoding::Gb18030, "Chinese, simplified"},
    {TextEncoding::Big5, "Chinese, traditional"},
    {TextEncoding::EucKr, "Korean"},
    {TextEncoding::Windows1252, "Western, as it was read"},
}};

} // namespace

void MappedTable::askTies(const ColumnMapping& mapping) {
    for (const auto& [field, columns] : mapping.ties) {
        ImportQuestion question{file_, {}, field->key, {}, {}};
        std::vector<std::string> names;
        for (const std::size_t column : columns) {
            const std::string& name = table_.headers()[column];
            names.push_back("\"" + name + "\"");
            question.choices.push_back(
                {std::string(field->key) + "=" + name, "Take " + name, std::nullopt});
        }
        question.text = "Several columns may be " + std::string(field->key) + ": " +
                        joined(names, ", ") + ". Which one is it?";
        Error error{ErrorCode::AmbiguousColumn, field->key, question.text, {}, {}};
        error.detail += " Say so with --map " + std::string(field->key) + "=COLUMN.";
        trail_->block(file_, fileName(), std::move(error));
        trail_->questions.push_back(std::move(question));
    }
}

void MappedTable::askContacts(const ColumnMapping& mapping) {
    if (!mapping.contactsOf) {
        return;
    }
    const std::string& company = table_.headers()[*mapping.contactsOf];
    ImportQuestion question{file_, company, "id", {}, {}};
    question.text =
        mapping.rowsArePeople
            ? "The rows look like contacts: they have first and last names, and \"" + company +
                  "\" comes again and again. What is an account?"
            : "The rows look like parts of accounts (subscriptions, deals, contacts): \"" +
                  company + "\" comes again and again. What is an account?";
    question.choices.push_back({"id=rollup(" + company + ")",
                                "All rows of one " + company + " are one account", std::nullopt});
    if (const FieldColumn* id = mapping.find("id")) {
        const std::string& own = table_.headers()[id->column];
        question.choices.push_back({"id=" + own, "Every row is an account", std::nullopt});
    }
    Error error{ErrorCode::AmbiguousColumn, company, question.text, {}, company};
    error.detail += " Say so with --map \"" + question.choices.front().answer + "\"";
    if (question.choices.size() > 1) {
        error.detail += " or --map \"" + question.choices.back().answer + "\"";
    }
    error.detail += ".";
    trail_->block(file_, fileName(), std::move(error));
    trail_->questions.push_back(std::move(question));
}

// Windows-1252 reads anything; that it was the last resort is no reason to believe it.
void MappedTable::askEncoding() {
    const ReadingNotes& notes = table_.notes();
    const bool doubt = notes.replacedCharacters > 0 || notes.doubtfulCharacters >= 2;
    const TableDialect& dialect = table_.dialect();
    if (file_ != ImportFile::Accounts || trail_->request.dialect.encoding || dialect.workbook ||
        dialect.encoding != TextEncoding::Windows1252 || !doubt) {
        return;
    }
    ImportQuestion question{file_, {}, "encoding", {}, {}};
    question.text = "The text of the file is in no encoding known for certain: read as "
                    "windows-1252, it has characters that make no words, so names would be wrong. "
                    "In which encoding was it saved?";
    for (const auto& [encoding, users] : encodingUsers) {
        const std::string key = textEncodingKey(encoding);
        question.choices.push_back({"encoding=" + key, key + " (" + users + ")", std::nullopt});
    }
    Error error{ErrorCode::BadEncoding, fileName(), question.text, {}, {}};
    error.detail += " Say so with --encoding, or save the file as UTF-8.";
    trail_->block(file_, fileName(), std::move(error));
    trail_->questions.push_back(std::move(question));
}

void MappedTable::askId(const ColumnMapping& mapping) {
    if (mapping.idCandidates.empty()) {
        return;
    }
    ImportQuestion question{file_, {}, "id", noIdSentence, {}};
    for (const std::size_t column : mapping.idCandidates) {
        const std::string& name = table_.headers()[column];
        question.choices.push_back(
            {"id=" + name, "\"" + name + "\" tells the accounts apart", std::nullopt});
    }
    trail_->questions.push_back(std::move(question));
}

// They are counted with the others, so that the question can say what each would come to.
void MappedTable::addArrCandidates(const ColumnMapping& mapping) {
    for (const std::size_t column : mapping.arrCandidates) {
        Use use{{}, FieldKind::AsMoney, column, RollUp::None, {}, {}};
        use.scale = scaleOf(true, table_.headers()[column]);
        use.candidate = true;
        uses_.push_back(std::move(use));
    }
}

void MappedTable::askArr(std::size_t firstCandidate) {
    if (firstCandidate == uses_.size()) {
        return;
    }
    ImportQuestion question{file_, {}, "arr", {}, {}};
    std::vector<std::string> ways;
    for (std::size_t i = firstCandidate; i < uses_.size(); ++i) {
        Use& use = uses_[i];
        const std::string& name = table_.headers()[use.column];
        use.numbers.decide(trail_->request.decimal, false);
        const double total = use.numbers.totalIn(use.numbers.decimal()) * use.scale;
        const auto money = moneyFromUnits(total);
        const std::string times =
            use.scale == 1.0 ? "" : " (times " + decimalText(use.scale) + ", as its header says)";
        ways.push_back("\"" + name + "\" comes to " + fixedText(total, 2) + times);
        question.choices.push_back({"arr=" + name, "Take " + name + times,
                                    money ? std::optional<Money>(*money) : std::nullopt});
    }
    question.choices.push_back({"arr=", "None of them: there is no ARR", std::nullopt});
    question.text = "No column is called ARR, but some may be: " + joined(ways, "; ") +
                    ". Which one is the ARR?";
    Error error{ErrorCode::AmbiguousColumn, "arr", question.text, {}, {}};
    error.detail += " Say so with --map arr=COLUMN, or --map arr= for none.";
    trail_->block(file_, fileName(), std::move(error));
    trail_->questions.push_back(std::move(question));
    uses_.resize(firstCandidate);
}

void MappedTable::askNumber(const Use& use) {
    const std::string& header = table_.headers()[use.column];
    ImportQuestion question{file_, header, use.key, {}, {}};
    for (const char decimal : {'.', ','}) {
        const double total = use.numbers.totalIn(decimal) * use.scale;
        const auto money = moneyFromUnits(total);
        question.choices.push_back({std::string("decimal=") + decimal,
                                    std::string(decimal == '.' ? "Point" : "Comma") +
                                        " is the decimal mark: total " + fixedText(total, 2),
                                    money ? std::optional<Money>(*money) : std::nullopt});
    }
    question.text = "Column \"" + header + "\" can be read in two ways" +
                    (use.numbers.example().empty() ? "" : " (" + use.numbers.example() + ")") +
                    ": with a decimal point its total is " +
                    fixedText(use.numbers.totalIn('.') * use.scale, 2) + ", with a decimal comma " +
                    fixedText(use.numbers.totalIn(',') * use.scale, 2) + ".";
    Error error{ErrorCode::AmbiguousColumn, header, question.text, {}, header};
    error.detail += " Say which with --decimal . or --decimal ,";
    trail_->block(file_, fileName(), std::move(error));
    trail_->questions.push_back(std::move(question));
}

void MappedTable::askDate(const Use& use) {
    const std::string& header = table_.headers()[use.column];
    ImportQuestion question{file_, header, use.key, {}, {}};
    std::vector<std::string> ways;
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const auto range = use.dates.rangeIn(order);
        if (!range) {
            continue;
        }
        const std::string text = std::string(dateOrderKey(order)) + " gives " +
                                 std::to_string(use.dates.readableIn(order)) + " days from " +
                                 toIso(range->first) + " to " + toIso(range->second);
        ways.push_back(text);
        question.choices.push_back(
            {std::string("date_order=") + dateOrderKey(order), text, std::nullopt});
    }
    question.text = "The order of day and month in column \"" + header + "\" is not clear" +
                    (use.dates.example().empty() ? "" : " (" + use.dates.example() + ")") + ": " +
                    joined(ways, "; ") + ".";
    Error error{ErrorCode::AmbiguousColumn, header, question.text, {}, header};
    error.detail += " Say which with --date-order.";
    trail_->block(file_, fileName(), std::move(error));
    trail_->questions.push_back(std::move(question));
}

} // namespace headroom
