#include "planner/hiring/hiring_case_json.h"

#include "planner/hiring/json_fields.h"
#include "planner/hiring/promotions.h"

#include <fmt/format.h>

namespace headroom {
namespace {

using nlohmann::json;

/// "segment Strategic", or its place where the name cannot be read.
std::string placeOf(const json& segment, std::size_t index) {
    const auto name = segment.find("name");
    if (name != segment.end() && name->is_string())
        return "segment " + name->get<std::string>();
    return fmt::format("segment no. {}", index + 1);
}

void readStaffChanges(JsonFields& read, const std::string& where, HiringSegment& segment) {
    for (const json& object : read.list("staff_changes")) {
        JsonFields fields(where + ", staff_changes", object);
        StaffChange change;
        change.month = fields.whole("month", 1);
        change.fte = fields.needed("fte");
        change.leaver = fields.yesNo("leaver", false);
        read.take(fields.end());
        segment.staffChanges.push_back(change);
    }
}

void readStaff(JsonFields& read, HiringSegment& segment) {
    segment.csms = read.needed("csm0");
    segment.attritionMonthly = read.number("attr_m", 0.0);
    segment.ramp = read.numbers("ramp");
    if (read.has("time_to_fill"))
        segment.timeToFill = read.whole("time_to_fill", 0);
    if (read.has("candidate_notice"))
        segment.candidateNotice = read.whole("candidate_notice", 0);
    segment.costMonthly = read.number("cost_m", 0.0);
    segment.hireCost = read.number("hire_cost", 0.0);
    segment.shortageCostMonthly = read.number("short_cost_m", 0.0);
}

void readCustomers(JsonFields& read, HiringSegment& segment) {
    segment.customers = read.needed("customers0");
    segment.arr = read.number("arr0", 0.0);
    segment.newPerMonth = read.number("new_per_month", 0.0);
    segment.newGrowthAnnual = read.number("new_growth_annual", 0.0);
    segment.season = read.numbers("season");
    segment.newByMonth = read.numbers("new_by_month");
    segment.churnMonthly = read.number("churn_m", 0.0);
    segment.churnByMonth = read.numbers("churn_by_month");
    segment.expansionMonthly = read.number("expansion_m", 0.0);
    segment.contractionMonthly = read.number("contraction_m", 0.0);
    segment.newArr = read.number("new_arr", 0.0);
    segment.growthSigma = read.number("growth_sigma", segment.growthSigma);
}

Result<HiringSegment> readSegment(const json& object, std::size_t index) {
    const std::string where = placeOf(object, index);
    JsonFields read(where, object);
    HiringSegment segment;
    segment.name = read.text("name");
    readCustomers(read, segment);
    segment.ratio = read.needed("ratio");
    segment.arrCap = read.number("arr_cap", 0.0);
    segment.hoursPerCustomer = read.number("hours_per_customer", 0.0);
    segment.plannableHours = read.number("plannable_hours", 0.0);
    segment.minimumFte = read.number("minimum_fte", 0.0);
    readStaff(read, segment);
    readStaffChanges(read, where, segment);
    if (auto error = read.end())
        return fail(*std::move(error));
    return segment;
}

Result<std::size_t> indexOf(const HiringCase& hiringCase, const std::string& name) {
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s)
        if (hiringCase.segments[s].name == name)
            return s;
    return fail(ErrorCode::UnknownSegment, name, "named in a migration or promotion");
}

Result<Migration> readMigration(const json& object, const HiringCase& hiringCase) {
    JsonFields read("migration", object);
    Migration migration;
    const std::string from = read.text("from");
    const std::string to = read.text("to");
    migration.monthly = read.needed("p_m");
    migration.arrMultiplier = read.number("arr_mult", 1.0);
    if (auto error = read.end())
        return fail(*std::move(error));
    const auto fromIndex = indexOf(hiringCase, from);
    const auto toIndex = indexOf(hiringCase, to);
    if (!fromIndex || !toIndex)
        return fail(fromIndex ? toIndex.error() : fromIndex.error());
    migration.from = *fromIndex;
    migration.to = *toIndex;
    return migration;
}

Result<Promotion> readPromotion(const json& object, const HiringCase& hiringCase) {
    JsonFields read("promotion", object);
    Promotion promotion;
    const std::string from = read.text("from");
    const std::string to = read.has("to") ? read.text("to") : std::string();
    promotion.monthly = read.needed("p_m");
    if (auto error = read.end())
        return fail(*std::move(error));
    const auto fromIndex = indexOf(hiringCase, from);
    if (!fromIndex)
        return fail(fromIndex.error());
    promotion.from = *fromIndex;
    if (to.empty())
        return promotion;
    const auto toIndex = indexOf(hiringCase, to);
    if (!toIndex)
        return fail(toIndex.error());
    promotion.to = *toIndex;
    return promotion;
}

Result<HiringCase> promoted(HiringCase hiringCase, const json& objects) {
    std::vector<Promotion> promotions;
    for (const json& object : objects) {
        const auto promotion = readPromotion(object, hiringCase);
        if (!promotion)
            return fail(promotion.error());
        promotions.push_back(*promotion);
    }
    const int months = hiringCase.months;
    return withPromotions(std::move(hiringCase), promotions, months);
}

void readCase(JsonFields& read, HiringCase& hiringCase) {
    hiringCase.months = read.whole("months", hiringCase.months);
    hiringCase.coverage = read.number("coverage", hiringCase.coverage);
    hiringCase.timeToFill = read.whole("time_to_fill", hiringCase.timeToFill);
    hiringCase.candidateNotice = read.whole("candidate_notice", hiringCase.candidateNotice);
    hiringCase.firstOpen = read.whole("first_open", hiringCase.firstOpen);
    hiringCase.serviceLevel = read.number("service_level", hiringCase.serviceLevel);
    hiringCase.backfill = read.yesNo("backfill", hiringCase.backfill);
    hiringCase.managerSpan = read.number("manager_span", hiringCase.managerSpan);
    hiringCase.managerLead = read.whole("manager_lead", hiringCase.managerLead);
}

} // namespace

Result<HiringCase> hiringCaseFromJson(std::string_view text) {
    const json document = json::parse(text.begin(), text.end(), nullptr, false);
    if (!document.is_object())
        return fail(ErrorCode::BadValue, "case", "not a JSON object");
    JsonFields read("case", document);
    HiringCase hiringCase;
    readCase(read, hiringCase);
    const json& segments = read.list("segments");
    const json& migrations = read.list("migration");
    const json& promotions = read.list("promotion");
    if (auto error = read.end())
        return fail(*std::move(error));
    if (segments.empty())
        return fail(ErrorCode::BadValue, "case", "no segment");
    for (std::size_t s = 0; s < segments.size(); ++s) {
        auto segment = readSegment(segments[s], s);
        if (!segment)
            return fail(segment.error());
        hiringCase.segments.push_back(*std::move(segment));
    }
    for (const json& object : migrations) {
        const auto migration = readMigration(object, hiringCase);
        if (!migration)
            return fail(migration.error());
        hiringCase.migrations.push_back(*migration);
    }
    auto checked = validated(std::move(hiringCase));
    return checked ? promoted(*std::move(checked), promotions) : std::move(checked);
}

} // namespace headroom
