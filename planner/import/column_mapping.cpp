#include "planner/import/column_mapping.h"

#include "planner/base/text.h"
#include "planner/import/header_match.h"
#include "planner/import/name_in_two.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom {
namespace {

constexpr double threshold = 0.6;
constexpr std::size_t maxChoices = 6;
constexpr double someDays = 0.25; // the others may say "auto-renew"

bool isRuledOutForArr(const std::vector<std::string>& words) {
    const ImportField& arr = *findImportField("arr");
    return std::any_of(arr.never.begin(), arr.never.end(),
                       [&](const auto& never) { return containsAll(words, split(never, ' ')); });
}

bool isNumeric(FieldKind kind) {
    return kind == FieldKind::AsNumber || kind == FieldKind::AsMoney ||
           kind == FieldKind::AsFraction;
}

bool isCsmName(const std::string& header) {
    const std::vector<std::string> words = headerWords(header);
    return containsAll(words, {"csm"}) || containsAll(words, {"success"}) ||
           containsAll(words, {"cs"});
}

// Do the cells speak against the field? An empty column speaks neither way.
// `exactly`: the column is called as the field.
bool contentFits(const ImportField& field, const ColumnProfile& column, bool exactly) {
    const std::string_view key = field.key;
    if (column.filled == 0) {
        return key != "id" || column.rows == 0; // blank IDs tell nothing apart
    }
    if (key == "health") {
        return column.numbers >= 0.6 || column.distinct <= 0.5 || column.filled < 10;
    }
    if (key == "csm.fte") {
        return std::max(column.numbers, column.workingTimes) >= 0.6;
    }
    if (isNumeric(field.kind)) {
        return column.numbers >= 0.6;
    }
    if (field.kind == FieldKind::AsDate) {
        const double days = column.dates + column.timestamps + column.quarters;
        return days >= (exactly ? someDays : 0.6);
    }
    if (key == "name" || key == "csm.name" || key == "industry" || key == "country") {
        return column.numbers < 0.8 && column.emails < 0.8;
    }
    if (key == "lifecycle") {
        return column.numbers < 0.5;
    }
    if (key == "owner_id" || key == "owner_email") {
        return column.distinct < 1.0 || column.filled < 20; // people have more than one account
    }
    if (key == "owner") {
        return column.userIds < 0.6 &&
               (column.distinct <= 0.7 || column.filled < 20 || isCsmName(column.header));
    }
    return true;
}

struct Candidate {
    const ImportField* field;
    std::size_t fieldRank;
    std::size_t column;
    HeaderMatch match;
};

// The second "Owner" of a file is called "Owner (2)".
std::string asInFile(const std::string& header, const std::vector<ColumnProfile>& columns) {
    const std::size_t mark = header.rfind(" (");
    const std::string plain = header.substr(0, mark);
    const bool repeats = mark != std::string::npos && header.ends_with(')') &&
                         std::any_of(columns.begin(), columns.end(),
                                     [&](const ColumnProfile& c) { return c.header == plain; });
    return repeats ? plain : header;
}

Saying unfitFor(const ImportField& field, const ColumnProfile& column) {
    if (std::string_view(field.key) == "owner" && column.numbers + column.userIds < 0.6) {
        return {HEADROOM_SAY("Column \"%1\" was not taken as %2: nearly every row has a value of "
                             "its own there. If these are the people, map it by hand."),
                {column.header, Saying::ofField(field.key)}};
    }
    return {
        HEADROOM_SAY("Column \"%1\" was not taken as %2: of its first cells %3 % are numbers and "
                     "%4 % days. Mend the cells, or map it by hand."),
        {column.header, Saying::ofField(field.key), std::lround(column.numbers * 100.0),
         std::lround(column.dates * 100.0)}};
}

/// `unfit`: columns that are named like a field, but hold something else.
std::vector<Candidate> candidatesOf(ImportFile file, const std::vector<ColumnProfile>& columns,
                                    std::vector<std::pair<std::size_t, Saying>>& unfit) {
    std::vector<Candidate> candidates;
    const std::vector<ImportField>& fields = importFields();
    std::vector<HeaderName> names;
    for (const ColumnProfile& column : columns) {
        names.emplace_back(asInFile(column.header, columns));
    }
    for (std::size_t f = 0; f < fields.size(); ++f) {
        for (std::size_t c = 0; c < columns.size() && fields[f].file == file; ++c) {
            HeaderMatch match = matchName(fields[f], names[c]);
            const std::string_view key = fields[f].key;
            if (key == "owner_id" && match.confidence < threshold && columns[c].userIds >= 0.6) {
                match = matchName(*findImportField("owner"), names[c]); // "CSM__c" is a lookup
            }
            const bool id = key == "id";
            if (id && columns[c].distinct < 0.9 && columns[c].filled >= 10) {
                match.confidence -= 0.1; // the ID of something else, most likely
            }
            if (match.confidence >= threshold &&
                contentFits(fields[f], columns[c], match.byItsName())) {
                candidates.push_back({&fields[f], f, c, match});
            } else if (match.confidence >= threshold && match.byItsName()) {
                unfit.emplace_back(c, unfitFor(fields[f], columns[c]));
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) {
                         return a.match.confidence > b.match.confidence;
                     });
    return candidates;
}

/// A value of its own in every row, but for a total and a note below.
bool tellsRowsApart(const ColumnProfile& column) {
    constexpr std::size_t lastLines = 2;
    const bool full = column.filled == column.rows ||
                      (column.filled > 2 * lastLines && column.filled + lastLines >= column.rows);
    return column.filled > 0 && full && column.distinct >= 1.0;
}

// A unique column called "… ID", "… Key", "… Code" serves as ID when no name is better.
std::optional<std::size_t> idByContent(const std::vector<ColumnProfile>& columns,
                                       const std::set<std::size_t>& taken) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const std::vector<std::string> words = headerWords(columns[c].header);
        static const std::set<std::string> endings = {"id",     "key", "code", "no",
                                                      "number", "nr",  "gsid"};
        const bool named = !words.empty() && endings.contains(words.back());
        const bool unique = tellsRowsApart(columns[c]);
        const bool external = containsAll(words, {"external"}) && words.size() <= 3;
        const bool other = (isRuledOut(*findImportField("id"), words) && !external) ||
                           containsAll(words, {"postal"}) || containsAll(words, {"phone"});
        if (named && unique && !other && !taken.contains(c)) {
            return c;
        }
    }
    return std::nullopt;
}

/// Columns that tell the rows apart and are neither people nor figures of the account.
std::vector<std::size_t> uniqueColumns(const std::vector<ColumnProfile>& columns,
                                       const ColumnMapping& mapping) {
    std::set<std::size_t> others;
    for (const FieldColumn& field : mapping.fields) {
        const bool names = field.field->kind == FieldKind::AsText &&
                           !std::string_view(field.field->key).starts_with("owner");
        if (!names) {
            others.insert(field.column);
        }
    }
    for (const auto& [field, tied] : mapping.ties) {
        others.insert(tied.begin(), tied.end());
    }
    std::vector<std::size_t> unique;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const bool amounts = columns[c].dates > 0.5 || others.contains(c) ||
                             columns[c].header.find('%') != std::string::npos;
        if (tellsRowsApart(columns[c]) && !amounts && unique.size() < maxChoices) {
            unique.push_back(c);
        }
    }
    return unique;
}

// What a contract is worth a year, or a month, under other names. The customer's own turnover is
// none of them.
std::vector<std::size_t> columnsLikeArr(const std::vector<ColumnProfile>& columns,
                                        const std::set<std::size_t>& taken) {
    static const std::vector<std::vector<std::string>> likely = {
        {"acv"},
        {"contract", "value"},
        {"contract", "amount"},
        {"subscription", "value"},
        {"subscription", "amount"},
        {"subscription", "fee"},
        {"recurring"},
        {"wiederkehrend"},
        {"wiederkehrender"},
        {"récurrent"},
        {"recurrente"},
        {"recurrentes"},
        {"récurrents"},
        {"récurrente"},
        {"récurrentes"},
        {"ricorrente"},
        {"ricorrenti"},
        {"recorrente"},
        {"terugkerende"},
        {"monthly", "spend"},
        {"annual", "spend"},
        {"monthly", "fee"},
        {"annual", "fee"},
        {"license", "fee"},
        {"vertragswert"},
        {"jahresgebühr"},
        {"契約金額"},
        {"qrr"},
        {"tcv"},
    };
    std::vector<std::size_t> found;
    for (const auto& names : likely) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const std::vector<std::string> words = headerWords(columns[c].header);
            const bool fits = containsAll(words, names) && columns[c].numbers >= 0.6 &&
                              !isRuledOutForArr(words) && !taken.contains(c);
            if (fits && std::find(found.begin(), found.end(), c) == found.end() &&
                found.size() < maxChoices) {
                found.push_back(c);
            }
        }
    }
    return found;
}

Error unknownColumn(const HandMapping& hand, const std::vector<ColumnProfile>& columns) {
    Error error{ErrorCode::ColumnNotFound, hand.column, {}, {}, hand.column};
    std::vector<std::string> names;
    for (const ColumnProfile& column : columns) {
        names.push_back(column.header);
    }
    error.detail = "There is no column \"" + hand.column + "\" for " + hand.field +
                   ". The file has: " + joined(names, ", ") + ".";
    return error;
}

Result<void> takeByHand(ImportFile file, const std::vector<ColumnProfile>& columns,
                        const std::vector<HandMapping>& byHand, ColumnMapping& mapping) {
    for (const HandMapping& hand : byHand) {
        const ImportField* field = findImportField(hand.field);
        if (field == nullptr || field->file != file) {
            return fail(ErrorCode::UnknownKey, hand.field,
                        "There is no field \"" + hand.field + "\" to map a column to.");
        }
        if (hand.column.empty() || !hand.file.empty()) {
            continue;
        }
        const std::optional<std::size_t> column = findColumn(columns, hand.column);
        if (!column) {
            return fail(unknownColumn(hand, columns));
        }
        mapping.fields.push_back({field, *column, 1.0, "by hand", hand.rollUp});
    }
    return {};
}

// "CSM" and "Owner ID" are two different people: the ID goes with the name it belongs to.
void keepOneOwner(const std::vector<ColumnProfile>& columns, ColumnMapping& mapping) {
    bool csm = false;
    for (const FieldColumn& field : mapping.fields) {
        const std::string_view key = field.field->key;
        const bool who =
            key == "owner" || key == "owner_last" || key == "owner_id" || key == "owner_email";
        csm = csm || (who && isCsmName(columns[field.column].header));
    }
    std::erase_if(mapping.fields, [&](const FieldColumn& field) {
        const std::string_view key = field.field->key;
        const bool who =
            key == "owner" || key == "owner_id" || key == "owner_email" || key == "owner_active";
        const bool drop =
            csm && who && field.reason != "by hand" && !isCsmName(columns[field.column].header);
        if (drop) {
            mapping.hints.emplace_back(
                HEADROOM_SAY("Column \"%1\" was not used: the CSM has a column of their own."),
                std::vector<Saying>{columns[field.column].header});
        }
        return drop;
    });
}

/// How close a second column may come before somebody must choose. The owner is asked for only when
/// the very same name stands twice.
std::optional<double> tieWithin(const ImportField& field) {
    const std::string_view key = field.key;
    if (key == "arr" || key == "mrr") {
        return 0.025;
    }
    return key == "owner" || key == "owner_id" || key == "owner_email" || key == "renewal_date"
               ? std::optional(0.0005)
               : std::nullopt;
}

void takeBest(const std::vector<ColumnProfile>& columns, const std::vector<Candidate>& candidates,
              const std::vector<HandMapping>& byHand, ColumnMapping& mapping) {
    std::set<std::size_t> columnsTaken;
    std::set<std::string_view> fieldsTaken;
    for (const HandMapping& hand : byHand) {
        fieldsTaken.insert(findImportField(hand.field)->key);
    }
    for (const FieldColumn& field : mapping.fields) {
        columnsTaken.insert(field.column);
    }
    for (const Candidate& c : candidates) {
        if (columnsTaken.contains(c.column) || fieldsTaken.contains(c.field->key)) {
            continue;
        }
        const std::optional<double> within = tieWithin(*c.field);
        std::vector<std::size_t> equals;
        for (const Candidate& other : candidates) {
            const bool equal = other.field == c.field && !columnsTaken.contains(other.column) &&
                               c.match.confidence - other.match.confidence < within.value_or(0.0);
            if (equal) {
                equals.push_back(other.column);
            }
        }
        fieldsTaken.insert(c.field->key);
        const auto twoOf =
            std::string_view(c.field->key) == "owner" ? nameInTwo(columns, equals) : std::nullopt;
        if (twoOf) {
            constexpr const char* reason = "first and last name";
            mapping.fields.push_back({c.field, twoOf->first, 0.9, reason});
            mapping.fields.push_back({findImportField("owner_last"), twoOf->second, 0.9, reason});
            columnsTaken.insert(equals.begin(), equals.end());
            continue;
        }
        if (equals.size() > 1) {
            mapping.ties.emplace_back(c.field, equals);
            columnsTaken.insert(equals.begin(), equals.end());
            continue;
        }
        columnsTaken.insert(c.column);
        mapping.fields.push_back({c.field, c.column, c.match.confidence, c.match.reason});
    }
}

bool saidByHand(const std::vector<HandMapping>& byHand, std::string_view field) {
    return std::any_of(byHand.begin(), byHand.end(),
                       [&](const HandMapping& hand) { return hand.field == field; });
}

bool isAccountKey(const std::string& header) {
    static const std::set<std::string> keys = {
        "companyid", "accountid",    "associatedcompanyid", "organizationid", "customerid",
        "kundenid",  "kundennummer", "customersid",         "accountsid",     "companiesid"};
    const std::vector<std::string> own = headerKeys(header);
    return std::any_of(own.begin(), own.end(), [](const auto& key) { return keys.contains(key); });
}

// First and last names beside a company that comes again and again: the rows are contacts. An ID
// called so and nothing more beside such a company: they are subscriptions, deals, tickets.
void noteSeveralRows(const std::vector<ColumnProfile>& columns, ColumnMapping& mapping) {
    mapping.rowsArePeople =
        mapping.find("name_first") != nullptr && mapping.find("name_last") != nullptr;
    const FieldColumn* id = mapping.find("id");
    const bool plain = id != nullptr && !isAccountKey(columns[id->column].header) &&
                       columns[id->column].distinct >= 1.0;
    std::optional<std::size_t> byName;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const bool repeats =
            mapping.rowsArePeople ? columns[c].distinct <= 0.7 : columns[c].distinct < 1.0;
        if (columns[c].filled < 2 || !repeats) {
            continue;
        }
        if (isAccountKey(columns[c].header) && (mapping.rowsArePeople || plain)) {
            mapping.contactsOf = c;
            return;
        }
        const std::string key = comparisonKey(columns[c].header);
        const bool name = key == "companyname" || key == "accountname" || key == "company" ||
                          key == "account" || key == "associatedcompany";
        byName = !byName && name && mapping.rowsArePeople ? std::optional(c) : byName;
    }
    mapping.contactsOf = byName;
}

// Reports write the currency of each amount beside it: "ARR (converted) Currency".
void keepOwnCurrency(const std::vector<ColumnProfile>& columns,
                     const std::vector<HandMapping>& byHand, ColumnMapping& mapping) {
    const FieldColumn* arr = mapping.find("arr");
    const FieldColumn* money = arr == nullptr ? mapping.find("mrr") : arr;
    if (money == nullptr || saidByHand(byHand, "currency")) {
        return;
    }
    const auto own = findColumn(columns, columns[money->column].header + " Currency");
    const bool taken = own && std::any_of(mapping.fields.begin(), mapping.fields.end(),
                                          [&](const auto& field) { return field.column == *own; });
    if (!own || taken || columns[*own].numbers > 0.5) {
        return;
    }
    std::erase_if(mapping.fields, [](const FieldColumn& field) {
        return std::string_view(field.field->key) == "currency";
    });
    mapping.fields.push_back({findImportField("currency"), *own, 0.95, "pattern"});
}

/// What nobody said by hand and no name tells: to be asked.
void findCandidates(const std::vector<ColumnProfile>& columns,
                    const std::vector<HandMapping>& byHand, ColumnMapping& mapping) {
    std::set<std::size_t> taken;
    for (const FieldColumn& field : mapping.fields) {
        taken.insert(field.column);
    }
    if (mapping.find("id") == nullptr && !saidByHand(byHand, "id")) {
        if (const auto id = idByContent(columns, taken)) {
            mapping.fields.push_back({findImportField("id"), *id, 0.65, "content"});
            taken.insert(*id);
        } else {
            mapping.idCandidates = uniqueColumns(columns, mapping);
        }
    }
    const bool asked = std::any_of(mapping.ties.begin(), mapping.ties.end(), [](const auto& tie) {
        const std::string_view key = tie.first->key;
        return key == "arr" || key == "mrr";
    });
    if (!asked && mapping.find("arr") == nullptr && mapping.find("mrr") == nullptr &&
        !saidByHand(byHand, "arr") && !saidByHand(byHand, "mrr")) {
        mapping.arrCandidates = columnsLikeArr(columns, taken);
    }
}

} // namespace

const FieldColumn* ColumnMapping::find(std::string_view key) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldColumn& field) {
        return field.field->key == key;
    });
    return found == fields.end() ? nullptr : &*found;
}

std::optional<std::size_t> findColumn(const std::vector<ColumnProfile>& columns,
                                      const std::string& name) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].header == name) {
            return c;
        }
    }
    if (name.starts_with('#')) {
        const auto number = parseDecimal(std::string_view(name).substr(1));
        if (number && *number >= 1.0 && *number <= static_cast<double>(columns.size())) {
            return static_cast<std::size_t>(*number) - 1;
        }
    }
    std::optional<std::size_t> found;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!comparisonKey(name).empty() &&
            comparisonKey(columns[c].header) == comparisonKey(name)) {
            if (found) {
                return std::nullopt; // two of them: the exact name is needed
            }
            found = c;
        }
    }
    return found;
}

Result<ColumnMapping> mapColumns(ImportFile file, const std::vector<ColumnProfile>& columns,
                                 const std::vector<HandMapping>& byHand) {
    ColumnMapping mapping;
    if (auto taken = takeByHand(file, columns, byHand, mapping); !taken) {
        return fail(taken.error());
    }
    std::vector<std::pair<std::size_t, Saying>> unfit;
    takeBest(columns, candidatesOf(file, columns, unfit), byHand, mapping);
    for (auto& [column, hint] : unfit) {
        const bool used = std::any_of(mapping.fields.begin(), mapping.fields.end(),
                                      [at = column](const auto& f) { return f.column == at; });
        if (!used) {
            mapping.unfit.emplace_back(column, std::move(hint));
        }
    }
    keepOneOwner(columns, mapping);
    if (file != ImportFile::Accounts) {
        return mapping;
    }
    if (!saidByHand(byHand, "id")) {
        noteSeveralRows(columns, mapping);
    }
    keepOwnCurrency(columns, byHand, mapping);
    findCandidates(columns, byHand, mapping);
    const FieldColumn* id = mapping.find("id");
    if (id != nullptr && mapping.find("name") == nullptr && !saidByHand(byHand, "name")) {
        const ImportField* name = findImportField("name");
        if (matchName(*name, HeaderName(columns[id->column].header)).confidence >= threshold) {
            mapping.fields.push_back({name, id->column, 0.9, "the ID is the name"});
        }
    }
    return mapping;
}

} // namespace headroom
