#include "planner/scenarios/csm_key_edit.h"

#include "planner/base/text.h"
#include "planner/scenarios/known_names.h"
#include "planner/scenarios/scalar_text.h"
#include "planner/segmentation/segmenter.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr std::string_view csmPrefix = "csm:";

std::vector<std::string> listFrom(const std::string& value) {
    std::vector<std::string> items;
    for (const std::string& item : split(value, ';'))
        if (!trimmed(item).empty())
            items.emplace_back(trimmed(item));
    return items;
}

/// Sets one field of a CSM from text.
class CsmChange {
  public:
    CsmChange(const PlanInputs& inputs, const std::string& key, const std::string& value)
        : inputs_(inputs), key_(key), value_(value) {}

    Result<void> level(Csm& csm) const {
        if (value_.empty()) {
            csm.level.clear();
            return {};
        }
        return knownLevel(inputs_, value_).map([&csm](std::string name) {
            csm.level = std::move(name);
        });
    }
    Result<void> segments(Csm& csm) const {
        std::vector<std::string> names = listFrom(value_);
        const auto planNames = segmentNames(*inputs_.book, inputs_.segmentRules);
        const auto matches = matchSegments(names, planNames);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!matches[i])
                return fail(ErrorCode::UnknownSegment, names[i],
                            "the segments are " + joined(planNames, ", "));
        csm.segments = std::move(names);
        return {};
    }
    Result<void> status(Csm& csm) const {
        CsmStatus read{};
        if (!readScalar(value_, read) || (read != CsmStatus::Active && read != CsmStatus::Leaver))
            return bad("active or leaver");
        csm.status = read;
        return {};
    }
    Result<void> fte(Csm& csm) const {
        return readScalar(value_, csm.fte) ? Result<void>() : bad("an FTE such as 0.8");
    }
    Result<void> date(std::optional<Date>& place) const {
        return optional(place, "a date such as 2027-03-31, or nothing");
    }
    /// "2027-04-01 Senior CSM": the day and the level from then on.
    Result<void> promotion(Csm& csm) const {
        if (value_.empty()) {
            csm.promotion.reset();
            return {};
        }
        const std::size_t blank = value_.find(' ');
        Date from{};
        if (blank == std::string::npos || !readScalar(value_.substr(0, blank), from))
            return bad("a day and a level such as 2027-04-01 Senior CSM, or nothing");
        const std::string wanted(trimmed(std::string_view(value_).substr(blank)));
        return knownLevel(inputs_, wanted).map([&csm, from](std::string name) {
            csm.promotion = LevelChange{from, std::move(name)};
        });
    }
    /// "2027-03-01/2027-05-31;2028-01-01/2028-01-15": first and last days, in any order.
    Result<void> leave(Csm& csm) const {
        std::vector<Leave> leaves;
        for (const std::string& item : listFrom(value_)) {
            const std::vector<std::string> days = split(item, '/');
            Leave leave;
            if (days.size() != 2 || !readScalar(trimmed(days[0]), leave.from) ||
                !readScalar(trimmed(days[1]), leave.to))
                return bad("first and last days such as 2027-03-01/2027-05-31, or nothing");
            leaves.push_back(leave);
        }
        std::ranges::sort(leaves, {}, &Leave::from);
        csm.leaves = std::move(leaves);
        return {};
    }
    Result<void> amount(std::optional<Money>& place) const {
        return optional(place, "an amount such as 12000, or nothing");
    }

  private:
    template <class Value>
    Result<void> optional(std::optional<Value>& place, const char* wanted) const {
        Value read{};
        if (!value_.empty() && !readScalar(value_, read))
            return bad(wanted);
        place = value_.empty() ? std::nullopt : std::optional(read);
        return {};
    }
    tl::unexpected<Error> bad(const std::string& wanted) const {
        return fail(ErrorCode::BadValue, key_, "\"" + value_ + "\" is not " + wanted);
    }

    const PlanInputs& inputs_;
    const std::string& key_;
    const std::string& value_;
};

constexpr std::array<std::string_view, 15> csmFields = {
    "name",  "email", "fte",    "level",        "segments", "regions",   "languages", "industries",
    "start", "end",   "status", "monthly_cost", "arr_cap",  "promotion", "leave"};

bool isField(std::string_view name) {
    for (const std::string_view field : csmFields)
        if (field == name)
            return true;
    return false;
}

Result<void> setText(Csm& csm, std::string_view field, const std::string& value) {
    if (field == "name")
        csm.name = value;
    else if (field == "email")
        csm.email = value;
    else if (field == "regions")
        csm.regions = listFrom(value);
    else if (field == "languages")
        csm.languages = listFrom(value);
    else if (field == "industries")
        csm.industries = listFrom(value);
    return {};
}

Result<void> setField(Csm& csm, std::string_view field, const CsmChange& change,
                      const std::string& value) {
    if (field == "fte")
        return change.fte(csm);
    if (field == "level")
        return change.level(csm);
    if (field == "segments")
        return change.segments(csm);
    if (field == "status")
        return change.status(csm);
    if (field == "start")
        return change.date(csm.start);
    if (field == "end")
        return change.date(csm.end);
    if (field == "promotion")
        return change.promotion(csm);
    if (field == "leave")
        return change.leave(csm);
    if (field == "monthly_cost")
        return change.amount(csm.monthlyCost);
    if (field == "arr_cap")
        return change.amount(csm.arrCap);
    return setText(csm, field, value);
}

Result<Edit> wholeCsm(const PlanInputs& inputs, const std::string& key, const std::string& value) {
    const CsmId id(key.substr(csmPrefix.size()));
    if (value == "removed")
        return ChangeCsm{id, std::nullopt, false};
    if (value == "imported")
        return ChangeCsm{id, std::nullopt, true};
    if (value != "new")
        return fail(ErrorCode::UnknownKey, key,
                    "a CSM is removed, imported or new, or has the fields " +
                        joined({csmFields.begin(), csmFields.end()}, ", "));
    if (currentCsm(inputs, id))
        return fail(ErrorCode::Duplicate, id.value(), "the team has this CSM already");
    Csm csm;
    csm.id = id;
    csm.name = id.value();
    return ChangeCsm{id, std::move(csm), false};
}

} // namespace

Result<Edit> editOfCsm(const PlanInputs& inputs, const std::string& key, const std::string& value) {
    const std::size_t dot = key.rfind('.');
    if (dot == std::string::npos || !isField(std::string_view(key).substr(dot + 1)))
        return wholeCsm(inputs, key, value);
    const CsmId id(key.substr(csmPrefix.size(), dot - csmPrefix.size()));
    std::optional<Csm> csm = currentCsm(inputs, id);
    if (!csm)
        return fail(ErrorCode::UnknownCsm, id.value(), "the team has no such CSM");
    const CsmChange change(inputs, key, value);
    if (auto set = setField(*csm, key.substr(dot + 1), change, value); !set)
        return fail(set.error());
    return ChangeCsm{id, std::move(csm), false};
}

} // namespace headroom
