#include "planner/import/import_fields.h"

#include "planner/base/letter_case.h"
#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/import/field_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace headroom {
namespace {

std::vector<std::string> wordsOf(const char* text, char separator) {
    return *text == '\0' ? std::vector<std::string>() : split(text, separator);
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c) || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Aliases, then those with accents once more without: "societe", as old systems write it.
std::vector<std::string> aliasesOf(const char* text) {
    std::vector<std::string> aliases = wordsOf(text, ' ');
    for (std::size_t i = 0, end = aliases.size(); i < end; ++i) {
        std::string plain = withoutAccents(aliases[i]);
        if (std::find(aliases.begin(), aliases.end(), plain) == aliases.end()) {
            aliases.push_back(std::move(plain));
        }
    }
    return aliases;
}

std::string withoutBrackets(std::string_view header) {
    std::string plain;
    int depth = 0;
    for (const char c : header) {
        depth += c == '(' || c == '[' ? 1 : 0;
        if (depth == 0) {
            plain += c;
        }
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return plain;
}

// Reports name a person or record behind a lookup: "CSM: Full Name", "CSM__r.Name".
std::string_view withoutNamePart(std::string_view header) {
    const std::string low = lowered(header);
    for (const std::string_view part :
         {": full name", ": name", ": account name", "__r.name", ".name", ".fullname"}) {
        if (low.size() > part.size() && std::string_view(low).ends_with(part)) {
            return header.substr(0, header.size() - part.size());
        }
    }
    return header;
}

/// "CUST_NM" is read as "customer name": columns of databases.
std::string keyOfShortWords(const std::string& header) {
    static const std::map<std::string, const char*> longWords = {
        {"acct", "account"},  {"cust", "customer"}, {"nm", "name"},       {"dt", "date"},
        {"amt", "amount"},    {"ccy", "currency"},  {"curr", "currency"}, {"rnwl", "renewal"},
        {"renwl", "renewal"}, {"seg", "segment"},   {"ctry", "country"},  {"rgn", "region"},
        {"ind", "industry"},  {"emp", "employee"},  {"lvl", "level"},     {"cntrct", "contract"},
        {"ownr", "owner"},    {"mgr", "manager"},   {"num", "number"},    {"no", "number"},
        {"nr", "number"}};
    std::string key;
    bool changed = false;
    for (const std::string& word : headerWords(header)) {
        const auto found = longWords.find(word);
        changed = changed || found != longWords.end();
        key += found == longWords.end() ? word : std::string(found->second);
    }
    return changed ? comparisonKey(key) : std::string();
}

// "Waehrung", as programs without umlauts write it; blank where there is nothing to change.
std::string withUmlauts(std::string key) {
    bool changed = false;
    for (const auto& [plain, umlaut] :
         {std::pair("ae", "ä"), std::pair("oe", "ö"), std::pair("ue", "ü")}) {
        for (std::size_t at = key.find(plain); at != std::string::npos; at = key.find(plain, at)) {
            key.replace(at, 2, umlaut);
            changed = true;
        }
    }
    return changed ? key : std::string();
}

/// "Customer #" is no customer, but their number; "Customers #" counts them.
std::string withNumberSpelled(std::string header) {
    for (const std::string_view mark : {"#", "№"}) {
        const std::string_view before = trimmed(std::string_view(header).substr(
            0, header.size() - std::min(mark.size(), header.size())));
        if (header.ends_with(mark) && !before.empty() && before.back() != 's') {
            return std::string(before) + " number";
        }
    }
    return header;
}

void addKey(std::vector<std::string>& keys, std::string key) {
    if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end()) {
        keys.push_back(std::move(key));
    }
}

} // namespace

const std::vector<ImportField>& importFields() {
    static const std::vector<ImportField> fields = [] {
        std::vector<ImportField> all;
        for (const auto& names : {accountFieldNames(), otherFieldNames()}) {
            for (const FieldNames& entry : names) {
                all.push_back({entry.file, entry.key, entry.kind, aliasesOf(entry.aliases),
                               wordsOf(entry.words, '|'), wordsOf(entry.never, ' ')});
            }
        }
        return all;
    }();
    return fields;
}

bool ImportField::countsThings() const {
    const std::string_view name = key;
    return (file == ImportFile::Accounts || file == ImportFile::History) &&
           kind == FieldKind::AsNumber && name != "health";
}

const ImportField* findImportField(std::string_view key) {
    const std::vector<ImportField>& fields = importFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const ImportField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string> headerWords(std::string_view heading) {
    const std::string header = inPlainForms(heading);
    std::vector<std::string> words;
    std::string word;
    const auto close = [&] {
        if (!word.empty()) {
            words.push_back(inLowerCase(std::exchange(word, {})));
        }
    };
    for (std::size_t i = 0; i < header.size(); ++i) {
        const char c = header[i];
        if (!isWordByte(c)) {
            close();
            continue;
        }
        const bool afterLower = i > 0 && isWordByte(header[i - 1]) && !isUpper(header[i - 1]);
        const bool beforeLower = i + 1 < header.size() && header[i + 1] >= 'a' &&
                                 header[i + 1] <= 'z' && i > 0 && isUpper(header[i - 1]);
        if (isUpper(c) && (afterLower || beforeLower)) {
            close();
        }
        word += c;
    }
    close();
    return words;
}

std::vector<std::string> headerKeys(std::string_view header) {
    std::vector<std::string> keys;
    const std::string text = withNumberSpelled(inPlainForms(trimmed(header)));
    addKey(keys, comparisonKey(text));
    std::string plain(text);
    if (lowered(plain).ends_with("__c")) {
        plain.resize(plain.size() - 3);
        addKey(keys, comparisonKey(plain));
    }
    plain = withoutBrackets(plain);
    addKey(keys, comparisonKey(plain));
    if (const std::string_view whose = withoutNamePart(plain); whose.size() < plain.size()) {
        addKey(keys, comparisonKey(whose));
    }
    const std::string low = lowered(plain);
    for (const std::string_view prefix : {"property_hs_",
                                          "property_",
                                          "properties_",
                                          "properties.",
                                          "account:",
                                          "account.",
                                          "sf_",
                                          "custom_",
                                          "cf_",
                                          "current ",
                                          "account_",
                                          "company_",
                                          "company.",
                                          "customer.",
                                          "customers.",
                                          "subscriptions.",
                                          "organization - ",
                                          "organisation - ",
                                          "company - ",
                                          "account - ",
                                          "primary "}) {
        if (low.starts_with(prefix)) {
            addKey(keys, comparisonKey(std::string_view(low).substr(prefix.size())));
        }
    }
    addKey(keys, keyOfShortWords(plain));
    addKey(keys, withUmlauts(comparisonKey(text)));
    return keys;
}

bool isKnownHeader(std::string_view text) {
    static const std::unordered_set<std::string> known = [] {
        std::unordered_set<std::string> all = {"annualrevenue", "jahresumsatz", "type",
                                               "city",          "phone",        "website",
                                               "state",         "street",       "email"};
        for (const ImportField& field : importFields()) {
            all.insert(field.aliases.begin(), field.aliases.end());
        }
        return all;
    }();
    if (text.size() > 60) {
        return false;
    }
    const std::vector<std::string> keys = headerKeys(text);
    return std::any_of(keys.begin(), keys.end(),
                       [](const std::string& key) { return known.contains(key); });
}

std::string headerShape(const std::vector<std::string>& headers) {
    std::set<std::string> names;
    for (const std::string& header : headers) {
        names.insert(std::string(trimmed(header)));
    }
    std::uint64_t hash = hashCounters(0x48656164U, names.size());
    for (const std::string& name : names) {
        hash = hashCounters(hash, name.size());
        for (const char c : name) {
            hash = hashCounters(hash, static_cast<unsigned char>(c));
        }
    }
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += "0123456789abcdef"[(hash >> shift) & 0xF];
    }
    return text;
}

} // namespace headroom
