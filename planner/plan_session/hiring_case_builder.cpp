#include "planner/plan_session/hiring_case_builder.h"

#include "planner/assignment/problem_builder.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/hiring/growth_rates.h"
#include "planner/hiring/promotions.h"
#include "planner/hiring/supply.h"
#include "planner/plan_session/finance_forecast.h"
#include "planner/plan_session/plan_history.h"
#include "planner/plan_session/staff_supply.h"
#include "planner/scenarios/segment_need.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace headroom {
namespace {

constexpr int lookAhead = 24; // months beyond the horizon that a plan may be optimised over
constexpr double churnYearWithoutHistory = 0.10;
/// What the assumption on attrition weighs against those seen to leave: ten people, one year.
constexpr double assumptionPersonMonths = 120.0;

class CaseBuilder {
  public:
    explicit CaseBuilder(const ScenarioState& state)
        : state_(state), assumptions_(state.inputs.hiring), attrition_(attritionEvidence(state)) {}

    Result<PreparedHiringCase> build() {
        if (state_.book->accounts().empty())
            return fail(ErrorCode::NoAccounts);
        countAccounts();
        auto growth = planHistory(state_);
        if (!growth)
            return fail(growth.error());
        out_.issues = growth->issues;
        out_.month0 = Month::of(state_.inputs.facts.asOf);
        HiringCase& hiringCase = out_.hiringCase;
        hiringCase.months = std::clamp(assumptions_.horizonMonths, 1, 120);
        hiringCase.coverage = assumptions_.coverage;
        hiringCase.serviceLevel = assumptions_.serviceLevel;
        hiringCase.backfill = assumptions_.backfill;
        hiringCase.managerSpan = assumptions_.managerSpan;
        if (assumptions_.freezeUntil)
            hiringCase.firstStart = std::max(1, *assumptions_.freezeUntil - out_.month0);
        for (std::size_t s = 0; s < state_.policies.size(); ++s)
            addSegment(s, growth->find(state_.policies[s].name));
        addFinanceForecast();
        out_.histories = std::move(growth->segments);
        addSupply();
        addMigration();
        auto checked = validated(std::move(hiringCase));
        if (!checked)
            return fail(checked.error());
        auto promoted = withPromotions(std::move(*checked), promotions(),
                                       assumptions_.horizonMonths + lookAhead);
        if (!promoted)
            return fail(promoted.error());
        out_.hiringCase = std::move(*promoted);
        return std::move(out_);
    }

  private:
    void countAccounts() {
        const double total = static_cast<double>(state_.book->accounts().size());
        for (const SegmentLoad& segment : state_.load.segments)
            accountShare_.push_back(segment.accounts / total);
    }

    /// Whole months; a quarter of a month over is not a month more.
    static int monthsOf(double days) {
        constexpr double daysOfMonth = 365.25 / 12.0;
        return std::max(0, static_cast<int>(std::ceil(days / daysOfMonth - 0.25)));
    }

    const GrowthAssumption* assumed(const std::string& segment) const {
        const auto found =
            std::ranges::find(assumptions_.growth, segment, &GrowthAssumption::segment);
        return found == assumptions_.growth.end() ? nullptr : &*found;
    }

    void addSegment(std::size_t s, const SegmentHistory* history) {
        const SegmentPolicy& policy = state_.policies[s];
        const SegmentLoad& load = state_.load.segments[s];
        HiringSegment segment;
        GrowthSource source;
        source.segment = segment.name = policy.name;
        setDemandOfToday(segment, load, policy, state_.inputs);
        addAttrition(segment, source, policy);
        source.promotionYear = policy.promotionYear.value_or(0.0);
        segment.ramp = policy.ramp;
        segment.timeToFill = monthsOf(policy.timeToFillDays + assumptions_.approvalDays);
        segment.candidateNotice = monthsOf(policy.noticeDays);
        segment.costMonthly = policy.salaryMonth;
        segment.hireCost = policy.hireCost;
        segment.shortageCostMonthly = policy.shortageMonth;
        addGrowth(segment, source, history);
        segment.growthSigma = source.sigma;
        out_.hiringCase.segments.push_back(std::move(segment));
        out_.sources.push_back(std::move(source));
    }

    /// What somebody typed is taken as said; else who left counts beside the assumption.
    void addAttrition(HiringSegment& segment, GrowthSource& source,
                      const SegmentPolicy& policy) const {
        segment.attritionMonthly = monthlyRate(policy.attritionYear);
        const std::string key = "segment:" + policy.name + ".attrition_year";
        const auto said = state_.inputs.sources.find(key);
        source.attrition = said != state_.inputs.sources.end() && !said->second.empty()
                               ? said->second
                               : "assumption";
        if (said == state_.inputs.sources.end() && !attrition_.empty()) {
            const AttritionEvidence& seen = attrition_[out_.hiringCase.segments.size()];
            segment.attritionMonthly = shrunkRate(seen.leavers, seen.personMonths,
                                                  segment.attritionMonthly, assumptionPersonMonths)
                                           .mean;
            source.leavers = seen;
            source.attrition =
                fmt::format("{:.1f} of {:.0f} person-months left in {:.0f} month{}, with {:.0f} of "
                            "the assumption of {:g} % a year",
                            seen.leavers, seen.personMonths, seen.months,
                            std::lround(seen.months) == 1 ? "" : "s", assumptionPersonMonths,
                            policy.attritionYear * 100.0);
        }
        source.attritionYear = 1.0 - std::pow(1.0 - segment.attritionMonthly, 12.0);
    }

    void addGrowth(HiringSegment& segment, GrowthSource& source, const SegmentHistory* history) {
        const GrowthAssumption* given = assumed(segment.name);
        const SegmentRates rates = history != nullptr ? estimateRates(*history) : SegmentRates{};
        source.sigma = assumptions_.growthUncertainty;
        if (given != nullptr && given->newLogosMonth) {
            segment.newPerMonth = *given->newLogosMonth * assumptions_.newLogosFactor;
            segment.newGrowthAnnual = given->newGrowthYear.value_or(0.0);
            source.newLogos = given->source.empty() ? "assumption" : given->source;
        } else if (history != nullptr) {
            addForecast(segment, source, *history);
        } else {
            source.newLogos = "not known: none";
        }
        double churn = monthlyRate(churnYearWithoutHistory);
        source.churn = "default: 10 % a year";
        if (given != nullptr && given->churnYear) {
            churn = monthlyRate(*given->churnYear);
            source.churn = given->source.empty() ? "assumption" : given->source;
        } else if (rates.churn) {
            churn = rates.churn->mean;
            source.churn = fmt::format("history, {} month{}", history->months(),
                                       history->months() == 1 ? "" : "s");
        }
        segment.churnMonthly = std::clamp(churn * assumptions_.churnFactor, 0.0, 1.0);
        source.churnYear = 1.0 - std::pow(1.0 - segment.churnMonthly, 12.0);
        const auto pick = [](const std::optional<double>& first,
                             const std::optional<double>& second) {
            return first ? *first : second.value_or(0.0);
        };
        const GrowthAssumption none;
        const GrowthAssumption& from = given != nullptr ? *given : none;
        segment.expansionMonthly = pick(from.expansionMonth, rates.expansion);
        segment.contractionMonthly = pick(from.contractionMonth, rates.contraction);
        segment.newArr = pick(from.newArr, rates.newArr);
        if (segment.newArr <= 0.0 && segment.customers > 0)
            segment.newArr = segment.arr / segment.customers;
        source.newLogosMonth = meanIntake(segment);
    }

    static double meanIntake(const HiringSegment& segment) {
        if (segment.newByMonth.empty())
            return segment.newPerMonth;
        const auto count = std::min<std::size_t>(12, segment.newByMonth.size());
        return std::accumulate(segment.newByMonth.begin(),
                               segment.newByMonth.begin() + static_cast<std::ptrdiff_t>(count),
                               0.0) /
               static_cast<double>(count);
    }

    /// Segments may have been cut anew since; where much changed it is told.
    double scaleToAccounts(const HiringSegment& segment, const SegmentHistory& history) {
        const auto& closing = history.entries.back().customers;
        if (!closing || *closing <= 0.0)
            return 1.0;
        const double scale = segment.customers / *closing;
        if (scale < 0.8 || scale > 1.25)
            out_.issues.push_back({HistoryIssueKind::OtherCount, segment.name, history.last(),
                                   *closing, segment.customers});
        return scale;
    }

    void addForecast(HiringSegment& segment, GrowthSource& source, const SegmentHistory& history) {
        const int skip = std::max(0, out_.month0 - history.last());
        const int horizon = std::min(120, assumptions_.horizonMonths + lookAhead + skip);
        const auto forecast =
            forecastSeries(history.newLogos, growthForecastOptions(history, horizon));
        if (!forecast || skip > monthsUntilTooOld) {
            source.newLogos = "not known: none";
            return;
        }
        if (const auto bend = bendOf(history, *forecast))
            out_.issues.push_back(*bend);
        const double scale = scaleToAccounts(segment, history);
        for (std::size_t t = static_cast<std::size_t>(skip); t < forecast->steps.size(); ++t)
            segment.newByMonth.push_back(std::max(0.0, forecast->steps[t].mean) * scale *
                                         assumptions_.newLogosFactor);
        source.newLogos =
            fmt::format("history, {} month{} ({})", history.months(),
                        history.months() == 1 ? "" : "s", forecastMethodName(forecast->method));
        if (forecast->sigma > 0.0)
            source.sigma = forecast->sigma;
    }

    /// A finance forecast replaces the statistical one in the months it covers; its low and high
    /// tell how sure it is.
    void addFinanceForecast() {
        const auto finance = financeForecast(state_);
        for (std::size_t s = 0; s < out_.sources.size(); ++s) {
            GrowthSource& source = out_.sources[s];
            HiringSegment& segment = out_.hiringCase.segments[s];
            const GrowthAssumption* given = assumed(source.segment);
            if (!finance[s].empty() && (given == nullptr || !given->newLogosMonth))
                takeFinance(segment, source, finance[s]);
            source.newLogosMonth = meanIntake(segment);
        }
    }

    void takeFinance(HiringSegment& segment, GrowthSource& source,
                     const std::vector<std::optional<FinanceMonth>>& months) const {
        std::vector<double>& intake = segment.newByMonth;
        if (static_cast<int>(months.size()) < out_.hiringCase.months) {
            source.financeUntil = out_.month0 + static_cast<int>(months.size());
            source.afterFinance = intake.size() > months.size() ? source.newLogos : "repeated";
        }
        const std::size_t known = intake.size();
        intake.resize(std::max(known, months.size()), source.newLogosMonth);
        for (std::size_t t = 0; t < months.size(); ++t)
            if (months[t])
                intake[t] = months[t]->newLogos * assumptions_.newLogosFactor;
            else if (t >= known && t > 0)
                intake[t] = intake[t - 1]; // a month that finance left out is like the one before
        source.newLogos = "finance forecast";
        if (const auto sigma = financeSigma(months)) {
            source.newLogos = "finance forecast, low to high";
            segment.growthSigma = source.sigma = *sigma;
        }
    }

    void addSupply() {
        const std::vector<SegmentStaff> staff =
            staffBySegment(state_, out_.hiringCase.months + lookAhead + 1);
        for (std::size_t s = 0; s < staff.size(); ++s)
            addStaff(out_.hiringCase.segments[s], staff[s]);
    }

    static void addStaff(HiringSegment& segment, const SegmentStaff& staff) {
        const auto& [fte, lost] = staff;
        segment.csms = fte[0];
        const auto add = [&](std::size_t month, double change, bool leaver) {
            if (std::abs(change) > 1e-9)
                segment.staffChanges.push_back({static_cast<int>(month), change, leaver});
        };
        for (std::size_t t = 1; t < fte.size(); ++t) {
            add(t, fte[t] + lost[t] - fte[t - 1] - lost[t - 1], false);
            add(t, lost[t - 1] - lost[t], true);
        }
    }

    /// Segments stand from the most demanding one down.
    std::vector<Promotion> promotions() const {
        std::vector<Promotion> promotions;
        for (std::size_t s = 0; s < out_.sources.size(); ++s)
            if (const double year = out_.sources[s].promotionYear; year > 0.0)
                promotions.push_back(
                    {s, s > 0 ? std::optional(s - 1) : std::nullopt, monthlyRate(year)});
        return promotions;
    }

    void addMigration() {
        const auto indexOf = [&](const std::string& name) {
            return std::ranges::find(state_.segmented.segmentNames, name) -
                   state_.segmented.segmentNames.begin();
        };
        const auto count = static_cast<std::ptrdiff_t>(state_.segmented.segmentNames.size());
        for (const MigrationAssumption& flow : assumptions_.migration)
            if (indexOf(flow.from) < count && indexOf(flow.to) < count)
                out_.hiringCase.migrations.push_back({static_cast<std::size_t>(indexOf(flow.from)),
                                                      static_cast<std::size_t>(indexOf(flow.to)),
                                                      flow.shareMonth, flow.arrMultiple});
    }

    const ScenarioState& state_;
    const HiringAssumptions& assumptions_;
    std::vector<AttritionEvidence> attrition_;
    PreparedHiringCase out_;
    std::vector<double> accountShare_;
};

} // namespace

Result<PreparedHiringCase> hiringCaseOf(const ScenarioState& state) {
    return CaseBuilder(state).build();
}

} // namespace headroom
