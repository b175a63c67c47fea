#pragma once

#include "planner/import/import_fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// How well a header is the name of a field; confidence 0 = not at all.
struct HeaderMatch {
    double confidence = 0.0;
    const char* reason = "";

    /// By a whole name, not by a word in it: a column so called should fit.
    bool byItsName() const {
        const std::string_view why = reason;
        return why == "name" || why == "alias";
    }
};

/// A header taken apart once.
struct HeaderName {
    explicit HeaderName(const std::string& header)
        : words(headerWords(header)), keys(headerKeys(header)),
          bracketed(header.find_first_of("([") != std::string::npos) {}
    std::vector<std::string> words;
    std::vector<std::string> keys;
    bool bracketed;
};

/// By name, alias, words in it and similar spelling, best first.
HeaderMatch matchName(const ImportField& field, const HeaderName& header);
/// Do the words rule out that the column is the field ("renewal owner" is no renewal date)?
bool isRuledOut(const ImportField& field, const std::vector<std::string>& words);
bool containsAll(const std::vector<std::string>& words, const std::vector<std::string>& wanted);

} // namespace headroom
