#include "planner/hiring/hiring_case_json.h"

#include <nlohmann/json.hpp>

namespace headroom {
namespace {

using nlohmann::json;

/// Reads typed fields and keeps the first thing that is wrong.
class FieldReader {
  public:
    explicit FieldReader(std::string where) : where_(std::move(where)) {}

    double number(const json& object, const char* key, double fallback) {
        const auto it = object.find(key);
        if (it == object.end())
            return fallback;
        if (!it->is_number()) {
            note(key, "expected a number");
            return fallback;
        }
        return it->get<double>();
    }
    double needed(const json& object, const char* key) {
        if (!object.contains(key))
            note(key, "missing");
        return number(object, key, 0.0);
    }
    int whole(const json& object, const char* key, int fallback) {
        const double value = number(object, key, fallback);
        if (value < -1e6 || value > 1e6 || value != static_cast<double>(static_cast<int>(value))) {
            note(key, "expected a whole number");
            return fallback;
        }
        return static_cast<int>(value);
    }
    std::string text(const json& object, const char* key) {
        const auto it = object.find(key);
        if (it == object.end() || !it->is_string()) {
            note(key, "expected a text");
            return {};
        }
        return it->get<std::string>();
    }
    std::vector<double> numbers(const json& object, const char* key) {
        std::vector<double> values;
        const auto it = object.find(key);
        if (it == object.end())
            return values;
        if (!it->is_array())
            note(key, "expected a list");
        for (const json& value : *it)
            value.is_number() ? values.push_back(value.get<double>())
                              : note(key, "expected numbers");
        return values;
    }
    const json& list(const json& object, const char* key) {
        static const json kEmpty = json::array();
        const auto it = object.find(key);
        if (it == object.end())
            return kEmpty;
        if (!it->is_array()) {
            note(key, "expected a list");
            return kEmpty;
        }
        for (const json& entry : *it)
            if (!entry.is_object()) {
                note(key, "expected a list of objects");
                return kEmpty;
            }
        return *it;
    }
    void note(const char* key, const char* what) {
        if (!error_)
            error_ = Error{ErrorCode::BadValue, where_, std::string(key) + ": " + what, {}, key};
    }
    const std::optional<Error>& error() const { return error_; }

  private:
    std::string where_;
    std::optional<Error> error_;
};

void readStaff(FieldReader& read, const json& object, HiringSegment& segment) {
    segment.csms = read.needed(object, "csm0");
    for (const json& change : read.list(object, "staff_changes"))
        segment.staffChanges.push_back(
            {read.whole(change, "month", 1), read.needed(change, "fte")});
    segment.attritionMonthly = read.number(object, "attr_m", 0.0);
    segment.ramp = read.numbers(object, "ramp");
    if (object.contains("time_to_fill"))
        segment.timeToFill = read.whole(object, "time_to_fill", 0);
    if (object.contains("candidate_notice"))
        segment.candidateNotice = read.whole(object, "candidate_notice", 0);
    segment.costMonthly = read.number(object, "cost_m", 0.0);
    segment.hireCost = read.number(object, "hire_cost", 0.0);
    segment.shortageCostMonthly = read.number(object, "short_cost_m", 0.0);
}

Result<HiringSegment> readSegment(const json& object) {
    FieldReader read("segments");
    HiringSegment segment;
    segment.name = read.text(object, "name");
    segment.customers = read.needed(object, "customers0");
    segment.arr = read.number(object, "arr0", 0.0);
    segment.newPerMonth = read.number(object, "new_per_month", 0.0);
    segment.newGrowthAnnual = read.number(object, "new_growth_annual", 0.0);
    segment.season = read.numbers(object, "season");
    segment.newByMonth = read.numbers(object, "new_by_month");
    segment.churnMonthly = read.number(object, "churn_m", 0.0);
    segment.churnByMonth = read.numbers(object, "churn_by_month");
    segment.expansionMonthly = read.number(object, "expansion_m", 0.0);
    segment.contractionMonthly = read.number(object, "contraction_m", 0.0);
    segment.newArr = read.number(object, "new_arr", 0.0);
    segment.ratio = read.needed(object, "ratio");
    segment.arrCap = read.number(object, "arr_cap", 0.0);
    segment.hoursPerCustomer = read.number(object, "hours_per_customer", 0.0);
    segment.plannableHours = read.number(object, "plannable_hours", 0.0);
    segment.minimumFte = read.number(object, "minimum_fte", 0.0);
    readStaff(read, object, segment);
    if (read.error())
        return fail(*read.error());
    return segment;
}

Result<std::size_t> indexOf(const HiringCase& hiringCase, const std::string& name) {
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s)
        if (hiringCase.segments[s].name == name)
            return s;
    return fail(ErrorCode::UnknownSegment, name, "named in a migration");
}

Result<Migration> readMigration(const json& object, const HiringCase& hiringCase) {
    FieldReader read("migration");
    Migration migration;
    const std::string from = read.text(object, "from");
    const std::string to = read.text(object, "to");
    migration.monthly = read.needed(object, "p_m");
    migration.arrMultiplier = read.number(object, "arr_mult", 1.0);
    if (read.error())
        return fail(*read.error());
    const auto fromIndex = indexOf(hiringCase, from);
    const auto toIndex = indexOf(hiringCase, to);
    if (!fromIndex || !toIndex)
        return fail(fromIndex ? toIndex.error() : fromIndex.error());
    migration.from = *fromIndex;
    migration.to = *toIndex;
    return migration;
}

} // namespace

Result<HiringCase> hiringCaseFromJson(std::string_view text) {
    const json document = json::parse(text.begin(), text.end(), nullptr, false);
    if (!document.is_object())
        return fail(ErrorCode::BadValue, "case", "not a JSON object");
    FieldReader read("case");
    HiringCase hiringCase;
    hiringCase.months = read.whole(document, "months", hiringCase.months);
    hiringCase.coverage = read.number(document, "coverage", hiringCase.coverage);
    hiringCase.timeToFill = read.whole(document, "time_to_fill", hiringCase.timeToFill);
    hiringCase.candidateNotice =
        read.whole(document, "candidate_notice", hiringCase.candidateNotice);
    hiringCase.firstOpen = read.whole(document, "first_open", hiringCase.firstOpen);
    hiringCase.managerSpan = read.number(document, "manager_span", hiringCase.managerSpan);
    hiringCase.managerLead = read.whole(document, "manager_lead", hiringCase.managerLead);
    for (const json& object : read.list(document, "segments")) {
        auto segment = readSegment(object);
        if (!segment)
            return fail(segment.error());
        hiringCase.segments.push_back(*std::move(segment));
    }
    const json& migrations = read.list(document, "migration");
    if (read.error())
        return fail(*read.error());
    if (hiringCase.segments.empty())
        return fail(ErrorCode::BadValue, "case", "no segment");
    for (const json& object : migrations) {
        const auto migration = readMigration(object, hiringCase);
        if (!migration)
            return fail(migration.error());
        hiringCase.migrations.push_back(*migration);
    }
    return validated(std::move(hiringCase));
}

} // namespace headroom
