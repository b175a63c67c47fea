#include "planner/import/rolled_amounts.h"

#include "planner/base/text.h"

#include <algorithm>

namespace headroom {
namespace {

bool isSaidByHand(const std::string& field, const ImportTrail& trail) {
    return std::any_of(trail.request.map.begin(), trail.request.map.end(), [&](const auto& pair) {
        return pair.first == field && (pair.second.empty() || pair.second.ends_with(')'));
    });
}

} // namespace

void blockMixedRows(std::int64_t rows, const std::string& example, const std::string& header,
                    const std::string& fileName, ImportTrail& trail) {
    Error error{ErrorCode::MixedCurrency, example, {}, {}, header};
    trail.block(
        ImportFile::Accounts, fileName, std::move(error),
        {rows == 1
             ? HEADROOM_SAY("%1 row has another currency than the first row of its account "
                            "(%2): amounts in several currencies must not be added up. Put "
                            "the file into one currency. If all amounts are in it already, "
                            "say so with --currency CODE.")
             : HEADROOM_SAY("%1 rows have another currency than the first row of their account "
                            "(such as %2): amounts in several currencies must not be added up. "
                            "Put the file into one currency. If all amounts are in it already, "
                            "say so with --currency CODE."),
         {rows, example}});
}

void RolledAmounts::add(std::size_t account, const Account& kept, const Account& row) {
    if (!row.arr || row.arr->count() == 0) {
        return;
    }
    const Money first = arrOrZero(kept);
    const auto [entry, added] = amounts_.try_emplace(account, Amounts{first, first, first});
    entry->second.sum += *row.arr;
    entry->second.largest = std::max(entry->second.largest, Money(*row.arr));
    if (!kept.fileCurrency.empty() && !row.fileCurrency.empty() &&
        kept.fileCurrency != row.fileCurrency) {
        ++mixed_;
        mixedExample_ = mixedExample_.empty() ? kept.id.value() : mixedExample_;
    }
}

void RolledAmounts::ask(const std::string& field, const std::string& header,
                        const std::string& fileName, Money firstTotal, ImportTrail& trail) const {
    if (mixed_ > 0 && trail.request.currency.empty()) {
        blockMixedRows(mixed_, mixedExample_, header, fileName, trail);
    }
    if (amounts_.empty() || isSaidByHand(field, trail)) {
        return;
    }
    Money sum = firstTotal;
    Money largest = firstTotal;
    for (const auto& [account, amounts] : amounts_) {
        sum += amounts.sum - amounts.first;
        largest += amounts.largest - amounts.first;
    }
    ImportQuestion question{ImportFile::Accounts, header, field, {}, {}};
    question.text = {
        amounts_.size() == 1
            ? HEADROOM_SAY(
                  "%1 account has an amount in \"%2\" on several rows. Added up, the ARR of "
                  "all accounts is %3; with its largest row it is %4. Which is right?")
            : HEADROOM_SAY(
                  "%1 accounts have an amount in \"%2\" on several rows. Added up, the ARR of all "
                  "accounts is %3; with the largest row of each it is %4. Which is right?"),
        {amounts_.size(), header, Saying::ofNumber(toUnits(sum), 2),
         Saying::ofNumber(toUnits(largest), 2)}};
    question.choices.push_back(
        {field + "=sum(" + header + ")", HEADROOM_SAY("Each row is a part: add them up"), sum});
    question.choices.push_back({field + "=max(" + header + ")",
                                HEADROOM_SAY("The rows repeat one amount: take the largest"),
                                largest});
    const Saying until(HEADROOM_SAY("Until somebody says so, the first row of each counts: %1. Say "
                                    "so with --map \"%2\" or --map \"%3\"."),
                       {Saying::ofNumber(toUnits(firstTotal), 2), question.choices.front().answer,
                        question.choices.back().answer});
    trail.issues.add({ImportFile::Accounts, fileName, 0, header, IssueSeverity::Warning,
                      "rolled_amounts", Saying::listed({question.text, until}, " ")});
    trail.questions.push_back(std::move(question));
}

} // namespace headroom
