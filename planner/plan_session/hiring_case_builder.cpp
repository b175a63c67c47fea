#include "planner/plan_session/hiring_case_builder.h"

#include "planner/assignment/problem_builder.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/hiring/growth_rates.h"
#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace headroom {
namespace {

constexpr int lookAhead = 24; // months beyond the horizon that a plan may be optimised over
constexpr double churnYearWithoutHistory = 0.10;

/// History rows under the plan's segment names.
class HistoryBySegment {
  public:
    HistoryBySegment(const ScenarioState& state, const std::vector<double>& accountShare)
        : names_(state.segmented.segmentNames), share_(accountShare) {
        std::vector<std::string> fileNames;
        for (const HistoryRow& row : state.book->history().rows)
            if (std::ranges::find(fileNames, row.segment) == fileNames.end())
                fileNames.push_back(row.segment);
        const auto matches = matchSegments(fileNames, names_);
        for (std::size_t i = 0; i < fileNames.size(); ++i)
            match_[fileNames[i]] = matches[i];
        for (const HistoryRow& row : state.book->history().rows)
            addRow(row);
    }

    Result<GrowthHistory> growth() const {
        std::vector<HistoryEntry> all;
        for (const auto& [key, entry] : entries_)
            all.push_back(entry);
        return makeGrowthHistory(std::move(all));
    }
    bool empty() const { return entries_.empty(); }
    std::optional<std::size_t> segmentOf(const std::string& fileName) const {
        const auto found = match_.find(fileName);
        return found == match_.end() ? std::nullopt : found->second;
    }

  private:
    void addRow(const HistoryRow& row) {
        const auto segment = match_[row.segment];
        for (std::size_t s = 0; s < names_.size(); ++s)
            if (!segment || *segment == s)
                add(row, s, segment ? 1.0 : share_[s]);
    }

    void add(const HistoryRow& row, std::size_t segment, double share) {
        HistoryEntry& entry = entries_[{segment, row.month.index()}];
        entry.segment = names_[segment];
        entry.month = row.month;
        const auto count = [&](std::optional<double>& to, const std::optional<double>& from) {
            if (from)
                to = to.value_or(0.0) + *from * share;
        };
        const auto amount = [&](std::optional<double>& to, const std::optional<Money>& from) {
            if (from)
                to = to.value_or(0.0) + toUnits(*from) * share;
        };
        count(entry.newLogos, row.newLogos);
        count(entry.churned, row.churned);
        count(entry.movedIn, row.movedIn);
        count(entry.movedOut, row.movedOut);
        count(entry.customers, row.closingCustomers);
        amount(entry.expansionArr, row.expansion);
        amount(entry.contractionArr, row.contraction);
        amount(entry.arr, row.closingArr);
    }

    const std::vector<std::string>& names_;
    const std::vector<double>& share_;
    std::map<std::string, std::optional<std::size_t>> match_;
    std::map<std::pair<std::size_t, int>, HistoryEntry> entries_;
};

class CaseBuilder {
  public:
    explicit CaseBuilder(const ScenarioState& state)
        : state_(state), assumptions_(state.inputs.hiring) {}

    Result<PreparedHiringCase> build() {
        if (state_.book->accounts().empty())
            return fail(ErrorCode::NoAccounts);
        countAccounts();
        const HistoryBySegment history(state_, accountShare_);
        GrowthHistory growth;
        if (!history.empty()) {
            auto made = history.growth();
            if (!made)
                return fail(made.error());
            growth = std::move(*made);
        }
        out_.issues = growth.issues;
        out_.month0 = Month::of(state_.inputs.facts.asOf);
        HiringCase& hiringCase = out_.hiringCase;
        hiringCase.months = std::clamp(assumptions_.horizonMonths, 1, 120);
        hiringCase.coverage = assumptions_.coverage;
        hiringCase.managerSpan = assumptions_.managerSpan;
        for (std::size_t s = 0; s < state_.policies.size(); ++s)
            addSegment(s, growth.find(state_.policies[s].name));
        addFinanceForecast(history);
        out_.histories = std::move(growth.segments);
        addSupply();
        addMigration();
        auto checked = validated(std::move(hiringCase));
        if (!checked)
            return fail(checked.error());
        out_.hiringCase = std::move(*checked);
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
        segment.customers = load.accounts;
        segment.arr = toUnits(load.arr);
        segment.ratio = policy.ratioTarget;
        if (assumptions_.useHours && load.accounts > 0) {
            segment.hoursPerCustomer = toHours(load.workload) / load.accounts;
            segment.plannableHours = state_.inputs.workload.productiveHours;
        }
        if (assumptions_.useArrCaps)
            segment.arrCap = arrCapOfDefaultLevel();
        segment.attritionMonthly = monthlyRate(policy.attritionYear);
        segment.ramp = policy.ramp;
        segment.timeToFill = monthsOf(policy.timeToFillDays + assumptions_.approvalDays);
        segment.candidateNotice = monthsOf(policy.noticeDays);
        segment.costMonthly = policy.salaryMonth;
        segment.hireCost = policy.hireCost;
        segment.shortageCostMonthly = policy.shortageMonth;
        addGrowth(segment, source, history);
        out_.hiringCase.segments.push_back(std::move(segment));
        out_.sources.push_back(std::move(source));
    }

    double arrCapOfDefaultLevel() const {
        const WorkloadAssumptions& workload = state_.inputs.workload;
        const auto level = std::ranges::find(workload.levels, workload.defaultLevel, &Level::name);
        return level != workload.levels.end() && level->arrCap ? toUnits(*level->arrCap) : 0.0;
    }

    void addGrowth(HiringSegment& segment, GrowthSource& source,
                   const SegmentHistory* history) const {
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
            source.churn = fmt::format("history, {} months", history->months());
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

    void addForecast(HiringSegment& segment, GrowthSource& source,
                     const SegmentHistory& history) const {
        const int skip = std::max(0, out_.month0 - history.last());
        const int horizon = std::min(120, assumptions_.horizonMonths + lookAhead + skip);
        const bool whole = std::ranges::all_of(
            history.newLogos, [](double x) { return x >= 0.0 && x == std::floor(x); });
        const auto forecast =
            forecastSeries(history.newLogos, {.period = 12,
                                              .horizon = horizon,
                                              .counts = whole,
                                              .nonNegative = !history.netAddsOnly});
        if (!forecast) {
            source.newLogos = "not known: none";
            return;
        }
        const auto& closing = history.entries.back().customers;
        const double scale = closing && *closing > 0.0 ? segment.customers / *closing : 1.0;
        for (std::size_t t = static_cast<std::size_t>(skip); t < forecast->steps.size(); ++t)
            segment.newByMonth.push_back(std::max(0.0, forecast->steps[t].mean) * scale *
                                         assumptions_.newLogosFactor);
        source.newLogos = fmt::format("history, {} months ({})", history.months(),
                                      forecastMethodName(forecast->method));
        if (forecast->sigma > 0.0)
            source.sigma = forecast->sigma;
    }

    /// A finance forecast replaces the statistical one in the months it covers.
    void addFinanceForecast(const HistoryBySegment&) {
        const std::vector<ForecastRow>& rows = state_.book->history().forecast;
        std::vector<std::string> names;
        for (const ForecastRow& row : rows)
            names.push_back(row.segment);
        const auto matches = matchSegments(names, state_.segmented.segmentNames);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int t = rows[i].month - out_.month0 - 1;
            for (std::size_t s = 0; t >= 0 && s < out_.hiringCase.segments.size(); ++s) {
                if (matches[i] && *matches[i] != s)
                    continue;
                GrowthSource& source = out_.sources[s];
                std::vector<double>& intake = out_.hiringCase.segments[s].newByMonth;
                const auto index = static_cast<std::size_t>(t);
                if (intake.size() <= index)
                    intake.resize(index + 1, source.newLogosMonth);
                if (assumed(source.segment) == nullptr || !assumed(source.segment)->newLogosMonth) {
                    intake[index] = rows[i].newLogos * (matches[i] ? 1.0 : accountShare_[s]) *
                                    assumptions_.newLogosFactor;
                    source.newLogos = "finance forecast";
                }
            }
        }
        for (std::size_t s = 0; s < out_.sources.size(); ++s)
            out_.sources[s].newLogosMonth = meanIntake(out_.hiringCase.segments[s]);
    }

    void addSupply() {
        const double fullTime = state_.inputs.workload.productiveHours * 60.0;
        std::vector<std::array<double, workloadMonths>> fte(state_.policies.size());
        const auto segmentsOf = servedSegments(*state_.book, state_.segmented.segmentNames);
        for (std::size_t j = 0; j < state_.capacity.size(); ++j) {
            const Csm& csm = state_.book->csms()[j];
            if (!state_.capacity[j].inTeam || csm.status == CsmStatus::Hire)
                continue;
            const std::vector<std::uint16_t>& served = segmentsOf[j];
            double need = 0.0;
            for (const std::size_t s : served)
                need += state_.load.segments[s].fteNeeded;
            for (const std::size_t s : served) {
                const double share = need > 0.0 ? state_.load.segments[s].fteNeeded / need
                                                : 1.0 / static_cast<double>(served.size());
                for (std::size_t t = 0; t < workloadMonths; ++t)
                    fte[s][t] += share *
                                 static_cast<double>(state_.capacity[j].monthly[t].count()) /
                                 fullTime;
            }
        }
        for (std::size_t s = 0; s < fte.size(); ++s) {
            HiringSegment& segment = out_.hiringCase.segments[s];
            segment.csms = fte[s][0];
            for (int t = 1; t < workloadMonths; ++t) {
                const double change =
                    fte[s][static_cast<std::size_t>(t)] - fte[s][static_cast<std::size_t>(t - 1)];
                if (std::abs(change) > 1e-9)
                    segment.staffChanges.push_back({t, change});
            }
        }
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
    PreparedHiringCase out_;
    std::vector<double> accountShare_;
};

} // namespace

Result<PreparedHiringCase> hiringCaseOf(const ScenarioState& state) {
    return CaseBuilder(state).build();
}

} // namespace headroom
