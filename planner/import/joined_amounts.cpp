#include "planner/import/joined_amounts.h"

#include "planner/import/header_match.h"

#include <algorithm>
#include <optional>

namespace headroom {
namespace {

struct Amount {
    const char* field;
    std::string column;
};

std::optional<Amount> amountAmong(const std::vector<std::string>& headers) {
    for (const char* field : {"arr", "mrr"}) {
        for (const std::string& header : headers) {
            if (matchName(*findImportField(field), HeaderName(header)).byItsName()) {
                return Amount{field, header};
            }
        }
    }
    for (const char* word : {"amount", "betrag", "montant", "importe", "importo", "bedrag"}) {
        for (const std::string& header : headers) {
            const std::vector<std::string> words = headerWords(header);
            if (std::ranges::find(words, word) != words.end()) {
                return Amount{"arr", header};
            }
        }
    }
    return std::nullopt;
}

bool isSaid(const ImportTrail& trail) {
    const auto& map = trail.request.map;
    const bool byHand = std::ranges::any_of(
        map, [](const auto& pair) { return pair.first == "arr" || pair.first == "mrr"; });
    return byHand || std::ranges::any_of(trail.questions, [](const ImportQuestion& question) {
               return question.field == "arr" || question.field == "mrr";
           });
}

} // namespace

void askJoinedAmount(const std::string& fileName, const std::string& stem,
                     const std::vector<std::string>& headers, ImportTrail& trail) {
    const auto amount = amountAmong(headers);
    if (!amount || isSaid(trail)) {
        return;
    }
    const std::string field = amount->field;
    const std::string active = field + "=active_sum(" + stem + "." + amount->column + ")";
    ImportQuestion question{ImportFile::Joined, amount->column, field, {}, {}};
    question.text = {HEADROOM_SAY("The accounts have no ARR, but the file \"%1\" has a column "
                                  "\"%2\". How does it make the ARR of an account?"),
                     {fileName, amount->column}};
    question.choices.push_back(
        {active, HEADROOM_SAY("Sum of the rows that run on the day of the plan"), std::nullopt});
    question.choices.push_back({field + "=sum(" + stem + "." + amount->column + ")",
                                HEADROOM_SAY("Sum of all rows"), std::nullopt});
    question.choices.push_back({"arr=", HEADROOM_SAY("Not at all: there is no ARR"), std::nullopt});
    trail.ask(fileName, std::move(question),
              {ErrorCode::AmbiguousColumn, amount->column, {}, {}, amount->column},
              {HEADROOM_SAY("Say so with --map \"%1\", or --map arr= for none."), {active}});
}

} // namespace headroom
