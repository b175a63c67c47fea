// What a table asks before its columns can be read: which column, which notation, which order.
#include "planner/base/text.h"
#include "planner/import/mapped_table.h"

#include <array>
#include <utility>

namespace headroom {
namespace {

const std::array<std::pair<TextEncoding, const char*>, 10> encodingUsers = {{
    {TextEncoding::Windows1250, HEADROOM_SAY("Polish, Czech, Hungarian, Croatian")},
    {TextEncoding::Windows1251, HEADROOM_SAY("Russian, Ukrainian, Bulgarian")},
    {TextEncoding::Windows1253, HEADROOM_SAY("Greek")},
    {TextEncoding::Windows1254, HEADROOM_SAY("Turkish")},
    {TextEncoding::MacRoman, HEADROOM_SAY("an old Mac")},
    {TextEncoding::ShiftJis, HEADROOM_SAY("Japanese")},
    {TextEncoding::Gb18030, HEADROOM_SAY("Chinese, simplified")},
    {TextEncoding::Big5, HEADROOM_SAY("Chinese, traditional")},
    {TextEncoding::EucKr, HEADROOM_SAY("Korean")},
    {TextEncoding::Windows1252, HEADROOM_SAY("Western, as it was read")},
}};

// Months and days of which all are the first of a month decide on the order of day and month.
constexpr std::size_t fewFirsts = 2;
constexpr std::size_t manyFirsts = 6;

Saying takes(const std::string& column) {
    return {HEADROOM_SAY("Take %1"), {column}};
}

Saying orderName(DateOrder order) {
    switch (order) {
    case DateOrder::DayMonthYear:
        return HEADROOM_SAY("day first");
    case DateOrder::MonthDayYear:
        return HEADROOM_SAY("month first");
    case DateOrder::YearMonthDay:
        break;
    }
    return HEADROOM_SAY("year first");
}

} // namespace

// One export writes all its days alike: a column that can be read in two ways is read as the others
// must be.
void MappedTable::settleDates() {
    std::optional<DateOrder> proved;
    const Use* by = nullptr;
    bool agree = true;
    for (Use& use : uses_) {
        const bool days = use.kind == FieldKind::AsDate || use.kind == FieldKind::AsMonth;
        if (use.candidate || !days) {
            continue;
        }
        use.dates.decide(trail_->request.dateOrder,
                         use.kind == FieldKind::AsMonth ? fewFirsts : manyFirsts);
        if (const auto order = use.dates.provedOrder(); order && !use.dates.decidedByFirsts()) {
            agree = agree && (!proved || *proved == *order);
            proved = order;
            by = &use;
        }
    }
    for (Use& use : uses_) {
        if (!proved || !agree || use.candidate || !use.dates.ambiguous() ||
            !use.dates.rangeIn(*proved)) {
            continue;
        }
        use.dates.decide(proved);
        trail_->issues.add(
            {file_,
             fileName(),
             0,
             table_.headers()[use.column],
             IssueSeverity::Info,
             "date_order_shared",
             {HEADROOM_SAY("Read with the %1, as column \"%2\" must be. If it is not so, say which "
                           "order with --date-order."),
              {orderName(*proved), table_.headers()[by->column]}}});
    }
}

void MappedTable::tell(const Use& use, IssueSeverity severity, const char* code, Saying text) {
    trail_->issues.add(
        {file_, fileName(), 0, table_.headers()[use.column], severity, code, std::move(text)});
}

void MappedTable::decideNotation(Use& use) {
    const ImportField* field = findImportField(use.key);
    use.numbers.decide(trail_->request.decimal, field != nullptr && field->countsThings());
}

void MappedTable::decide(Use& use) {
    if (needsNumbers(use.kind)) {
        decideNotation(use);
        if (use.numbers.decidedByWholes()) {
            tell(use, IssueSeverity::Info, "whole_numbers",
                 {HEADROOM_SAY("Read as whole numbers (%1): a mark before three digits is one of "
                               "thousands here."),
                  {use.numbers.example()}});
        }
        if (use.numbers.ambiguous()) {
            askNumber(use);
        }
    } else if (needsDates(use.kind)) {
        tellDates(use);
        if (use.dates.ambiguous()) {
            askDate(use);
        }
    }
}

void MappedTable::tellDates(const Use& use) {
    if (use.dates.maybeSwapped()) {
        tell(use, IssueSeverity::Warning, "swapped_days",
             HEADROOM_SAY("All real days of this column are of the 1st to 12th, the others stayed "
                          "texts: a spreadsheet may have taken day for month. Compare some days "
                          "with the CRM, and export again if they are wrong."));
    }
    if (use.kind == FieldKind::AsDate && use.dates.monthsOnly() > 0) {
        tell(use, IssueSeverity::Info, "months_only",
             {use.dates.monthsOnly() == 1
                  ? HEADROOM_SAY("%1 cell names a month without a day; its first day was taken.")
                  : HEADROOM_SAY("%1 cells name a month without a day; its first day was taken."),
              {use.dates.monthsOnly()}});
    }
    if (use.kind == FieldKind::AsDate && use.dates.quarters() > 0) {
        const std::string& text = use.dates.exampleOfQuarter();
        const auto first = quarterFromText(text, trail_->request.fiscalYearStart);
        tell(use, IssueSeverity::Info, "quarters_only",
             {use.dates.quarters() == 1
                  ? HEADROOM_SAY("%1 cell names a quarter; its first day was taken. \"%2\" begins "
                                 "on %3. If that is wrong, set the first month of the fiscal year "
                                 "(facts.fiscal_year_start) and import again.")
                  : HEADROOM_SAY(
                        "%1 cells name a quarter; its first day was taken. \"%2\" begins on %3. "
                        "If that is wrong, set the first month of the fiscal year "
                        "(facts.fiscal_year_start) and import again."),
              {use.dates.quarters(), text, first ? Saying::ofDate(first->firstDay()) : Saying()}});
    }
    if (use.dates.decidedByFirsts()) {
        tell(use, IssueSeverity::Info, "first_days",
             {HEADROOM_SAY("Read with the %1 (%2): so every day is the first of a month. If it is "
                           "not so, say which order with --date-order."),
              {orderName(use.dates.order()), use.dates.example()}});
    }
    if (use.dates.epochs() > 0) {
        tell(use, IssueSeverity::Info, "days_since_1970",
             {use.dates.epochs() == 1
                  ? HEADROOM_SAY("%1 cell counts the time since 1970; it was read as a day in UTC.")
                  : HEADROOM_SAY(
                        "%1 cells count the time since 1970; they were read as days in UTC."),
              {use.dates.epochs()}});
    }
}

bool MappedTable::isGroupHeading() const {
    std::string_view only;
    for (const TableCell& cell : row_.cells) {
        const std::string_view text = trimmed(cell.text);
        if (!text.empty() && !only.empty()) {
            return false;
        }
        only = text.empty() ? only : text;
    }
    const std::size_t open = only.rfind('(');
    if (row_.cells.size() < 3 || !only.ends_with(')') || open == 0 || open == only.npos) {
        return false;
    }
    std::string_view inside = only.substr(open + 1, only.size() - open - 2);
    const std::size_t digits = inside.find_first_not_of("0123456789");
    const std::string unit = comparisonKey(digits == inside.npos ? "" : inside.substr(digits));
    return digits != 0 &&
           (unit.empty() || unit == "records" || unit == "record" || unit == "datensätze" ||
            unit == "enregistrements" || unit == "registros" || unit == "rows" || unit == "items");
}

void MappedTable::askTies(const ColumnMapping& mapping) {
    for (const auto& [field, columns] : mapping.ties) {
        ImportQuestion question{file_, {}, field->key, {}, {}};
        std::vector<std::string> names;
        for (const std::size_t column : columns) {
            const std::string& name = table_.headers()[column];
            names.push_back("\"" + name + "\"");
            question.choices.push_back(
                {std::string(field->key) + "=" + name, takes(name), std::nullopt});
        }
        question.text = {HEADROOM_SAY("Several columns may be %1: %2. Which one is it?"),
                         {Saying::ofField(field->key), Saying::listed(names)}};
        Error error{ErrorCode::AmbiguousColumn, field->key, {}, {}, {}};
        trail_->ask(fileName(), std::move(question), std::move(error),
                    {HEADROOM_SAY("Say so with --map %1=COLUMN."), {std::string(field->key)}});
    }
}

void MappedTable::askContacts(const ColumnMapping& mapping) {
    if (!mapping.contactsOf) {
        return;
    }
    const std::string& company = table_.headers()[*mapping.contactsOf];
    ImportQuestion question{file_, company, "id", {}, {}};
    question.text = {
        mapping.rowsArePeople
            ? HEADROOM_SAY("The rows look like contacts: they have first and last names, and "
                           "\"%1\" comes again and again. What is an account?")
            : HEADROOM_SAY("The rows look like parts of accounts (subscriptions, deals, contacts): "
                           "\"%1\" comes again and again. What is an account?"),
        {company}};
    question.choices.push_back({"id=rollup(" + company + ")",
                                {HEADROOM_SAY("All rows of one %1 are one account"), {company}},
                                std::nullopt});
    if (const FieldColumn* id = mapping.find("id")) {
        const std::string& own = table_.headers()[id->column];
        question.choices.push_back(
            {"id=" + own, HEADROOM_SAY("Every row is an account"), std::nullopt});
    }
    Saying how(question.choices.size() > 1
                   ? HEADROOM_SAY("Say so with --map \"%1\" or --map \"%2\".")
                   : HEADROOM_SAY("Say so with --map \"%1\"."),
               {question.choices.front().answer, question.choices.back().answer});
    trail_->ask(fileName(), std::move(question),
                {ErrorCode::AmbiguousColumn, company, {}, {}, company}, std::move(how));
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
    question.text =
        HEADROOM_SAY("The text of the file is in no encoding known for certain: read as "
                     "windows-1252, it has characters that make no words, so names would be wrong. "
                     "In which encoding was it saved?");
    for (const auto& [encoding, users] : encodingUsers) {
        const std::string key = textEncodingKey(encoding);
        question.choices.push_back(
            {"encoding=" + key, Saying("%1 (%2)", {key, users}), std::nullopt});
    }
    trail_->ask(fileName(), std::move(question), {ErrorCode::BadEncoding, fileName(), {}, {}, {}},
                HEADROOM_SAY("Say so with --encoding, or save the file as UTF-8."));
}

void MappedTable::askId(const ColumnMapping& mapping) {
    if (mapping.idCandidates.empty()) {
        return;
    }
    ImportQuestion question{file_, {}, "id", noIdSentence, {}};
    for (const std::size_t column : mapping.idCandidates) {
        const std::string& name = table_.headers()[column];
        question.choices.push_back({"id=" + name,
                                    {HEADROOM_SAY("\"%1\" tells the accounts apart"), {name}},
                                    std::nullopt});
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
    std::vector<Saying> ways;
    for (std::size_t i = firstCandidate; i < uses_.size(); ++i) {
        Use& use = uses_[i];
        const std::string& name = table_.headers()[use.column];
        decideNotation(use);
        const double total = use.numbers.totalIn(use.numbers.decimal()) * use.scale;
        const auto money = moneyFromUnits(total);
        const Saying scale = Saying::ofNumber(use.scale);
        const bool whole = use.scale == 1.0;
        ways.emplace_back(whole ? HEADROOM_SAY("\"%1\" comes to %2")
                                : HEADROOM_SAY("\"%1\" comes to %2 (times %3, as its header says)"),
                          std::vector<Saying>{name, Saying::ofNumber(total, 2), scale});
        const Saying times(HEADROOM_SAY("Take %1 (times %2, as its header says)"), {name, scale});
        question.choices.push_back({"arr=" + name, whole ? takes(name) : times,
                                    money ? std::optional<Money>(*money) : std::nullopt});
    }
    question.choices.push_back(
        {"arr=", HEADROOM_SAY("None of them: there is no ARR"), std::nullopt});
    question.text = {
        HEADROOM_SAY("No column is called ARR, but some may be: %1. Which one is the ARR?"),
        {Saying::listed(std::move(ways), "; ")}};
    trail_->ask(fileName(), std::move(question), {ErrorCode::AmbiguousColumn, "arr", {}, {}, {}},
                HEADROOM_SAY("Say so with --map arr=COLUMN, or --map arr= for none."));
    uses_.resize(firstCandidate);
}

void MappedTable::askNumber(const Use& use) {
    const std::string& header = table_.headers()[use.column];
    ImportQuestion question{file_, header, use.key, {}, {}};
    for (const char decimal : {'.', ','}) {
        const double total = use.numbers.totalIn(decimal) * use.scale;
        const auto money = moneyFromUnits(total);
        question.choices.push_back(
            {std::string("decimal=") + decimal,
             {decimal == '.' ? HEADROOM_SAY("Point is the decimal mark: total %1")
                             : HEADROOM_SAY("Comma is the decimal mark: total %1"),
              {Saying::ofNumber(total, 2)}},
             money ? std::optional<Money>(*money) : std::nullopt});
    }
    question.text = {
        use.numbers.example().empty()
            ? HEADROOM_SAY("Column \"%1\" can be read in two ways: with a decimal point its total "
                           "is %2, with a decimal comma %3.")
            : HEADROOM_SAY("Column \"%1\" can be read in two ways (%4): with a decimal point its "
                           "total is %2, with a decimal comma %3."),
        {header, Saying::ofNumber(use.numbers.totalIn('.') * use.scale, 2),
         Saying::ofNumber(use.numbers.totalIn(',') * use.scale, 2), use.numbers.example()}};
    trail_->ask(fileName(), std::move(question),
                {ErrorCode::AmbiguousColumn, header, {}, {}, header},
                HEADROOM_SAY("Say which with --decimal . or --decimal ,"));
}

void MappedTable::askDate(const Use& use) {
    const std::string& header = table_.headers()[use.column];
    ImportQuestion question{file_, header, use.key, {}, {}};
    std::vector<Saying> ways;
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const auto range = use.dates.rangeIn(order);
        if (!range) {
            continue;
        }
        const auto days = use.dates.readableIn(order);
        ways.emplace_back(days == 1 ? HEADROOM_SAY("%1 gives %2 day, %3")
                                    : HEADROOM_SAY("%1 gives %2 days from %3 to %4"),
                          std::vector<Saying>{orderName(order), days, Saying::ofDate(range->first),
                                              Saying::ofDate(range->second)});
        question.choices.push_back(
            {std::string("date_order=") + dateOrderKey(order), ways.back(), std::nullopt});
    }
    question.text = {
        use.dates.example().empty()
            ? HEADROOM_SAY("The order of day and month in column \"%1\" is not clear: %2.")
            : HEADROOM_SAY("The order of day and month in column \"%1\" is not clear (%3): %2."),
        {header, Saying::listed(std::move(ways), "; "), use.dates.example()}};
    trail_->ask(fileName(), std::move(question),
                {ErrorCode::AmbiguousColumn, header, {}, {}, header},
                HEADROOM_SAY("Say which with --date-order dmy, mdy or ymd."));
}

void MappedTable::reportAll(IssueSeverity severity, std::string code, int index, Saying text) {
    trail_->issues.add(
        {file_, fileName(), 0, headerOf(index), severity, std::move(code), std::move(text)});
}

} // namespace headroom
