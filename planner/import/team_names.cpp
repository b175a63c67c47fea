#include "planner/import/team_names.h"

#include "planner/base/letter_case.h"
#include "planner/base/text.h"
#include "planner/import/import_fields.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace headroom {

std::string wholeName(const std::string& name, const std::string& first, const std::string& last,
                      std::string_view heading) {
    if (name.empty() || (!first.empty() && !last.empty())) {
        const std::string whole = first + (first.empty() || last.empty() ? "" : " ") + last;
        return whole.empty() ? name : whole;
    }
    const std::string& part = first.empty() ? last : first;
    const bool within = comparisonKey(name).find(comparisonKey(part)) != std::string::npos;
    // "Ann Lee" beside "Annie" is whole; "van der Berg" below "Nom" is not.
    const bool surname = name.find(' ') == std::string::npos || comparisonKey(heading) == "nom";
    if (part.empty() || within || !surname) {
        return name;
    }
    return first.empty() ? name + " " + last : first + " " + name;
}

namespace {

std::vector<std::string> wordsOf(std::string_view title) {
    return headerWords(inLowerCase(title));
}

bool hasAny(const std::vector<std::string>& words, std::initializer_list<const char*> wanted) {
    return std::ranges::any_of(
        wanted, [&](const char* word) { return std::ranges::find(words, word) != words.end(); });
}

} // namespace

bool isCsmTitle(const std::string& title) {
    return hasAny(wordsOf(title), {"csm", "csms", "success", "erfolg", "succès"});
}

bool isSalesJob(const std::string& title) {
    const std::vector<std::string> words = wordsOf(title);
    const bool executive = hasAny(words, {"account"}) && hasAny(words, {"executive"});
    return !isCsmTitle(title) &&
           (executive || hasAny(words, {"sales", "sdr", "bdr", "seller", "vertrieb", "commercial",
                                        "marketing", "engineer", "recruiter", "developer"}));
}

bool isOtherJob(const std::string& title) {
    const std::vector<std::string> parts = [&] {
        std::string low = lowered(title);
        std::replace_if(
            low.begin(), low.end(),
            [](char c) { return c == ',' || c == '/' || c == '-' || c == '(' || c == ')'; }, ' ');
        return split(low, ' ');
    }();
    const auto has = [&](const char* word) {
        return std::find(parts.begin(), parts.end(), word) != parts.end();
    };
    if (has("president") || has("vp") || has("svp") || has("director") || has("head") ||
        has("chief") || has("ceo") || has("coo") || has("cfo") || has("cto") || has("cro") ||
        has("cco") || has("it") || has("leiter") || has("leiterin") || has("directeur") ||
        has("operations") || has("hr") || has("finance")) {
        return true;
    }
    return has("manager") && !has("success") && !has("account") && !has("csm") &&
           !has("relationship") && !has("customer") && !has("client");
}

std::string levelFromText(std::string_view text) {
    std::string low = lowered(text);
    std::replace_if(
        low.begin(), low.end(),
        [](char c) { return c == ',' || c == '/' || c == '-' || c == '(' || c == ')' || c == '.'; },
        ' ');
    const std::vector<std::string> parts = split(low, ' ');
    const auto has = [&](const char* word) {
        return std::find(parts.begin(), parts.end(), word) != parts.end();
    };
    // Bare numbers count only where the text is nothing but a level ("2", "L2", "CSM 2").
    const auto numbered = [&](char digit) {
        const std::string key = comparisonKey(text);
        const std::string end(1, digit);
        return key == end || key == "l" + end || key == "level" + end || key == "csm" + end;
    };
    if (has("senior") || has("sr") || has("iii") || has("principal") || has("sénior") ||
        numbered('3')) {
        return "Senior CSM";
    }
    if (has("ii") || has("intermediate") || numbered('2')) {
        return "CSM II";
    }
    if (has("i") || has("junior") || has("jr") || has("associate") || numbered('1')) {
        return "CSM I";
    }
    return {};
}

} // namespace headroom
