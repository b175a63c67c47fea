#include "app/cli/commands/series_notes.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom::cli {
namespace {

/// "Series A", "Series A, B and C", "100 series (A, B, C …)".
std::string named(const std::vector<std::string>& ids) {
    constexpr std::size_t kMostNames = 3;
    std::string names;
    for (std::size_t i = 0; i < std::min(ids.size(), kMostNames); ++i) {
        const bool last = i + 1 == ids.size() && i > 0;
        names += (i == 0 ? "" : last ? " and " : ", ") + ids[i];
    }
    if (ids.size() <= kMostNames)
        return "Series " + names;
    return fmt::format("{} series ({} …)", ids.size(), names);
}

/// A month or quarter by its name, anything else by its first day.
std::string nextStep(const SeriesDates& dates) {
    const Month month = Month::of(dates.next);
    if (dates.unit == "month")
        return toIso(month);
    if (dates.unit == "quarter")
        return fmt::format("{}-Q{}", month.year(), month.quarter());
    return toIso(dates.next);
}

std::string datesText(const Series& series) {
    std::string text = fmt::format("a step is a {}, the first one ahead is {}", series.dates->unit,
                                   nextStep(*series.dates));
    if (series.options.period > 1)
        text += fmt::format("; the season is {} steps long", series.options.period);
    return text + ".";
}

} // namespace

void SeriesNotes::note(const std::string& sentence, const std::string& id) {
    const auto [place, isNew] = places_.emplace(sentence, notes_.size());
    if (isNew)
        notes_.push_back({sentence, {}});
    notes_[place->second].second.push_back(id);
}

void SeriesNotes::add(const Series& series, const GrowthForecast& forecast) {
    const std::size_t count = series.values.size();
    const auto season = static_cast<std::size_t>(series.options.period);
    if (series.dates)
        note(datesText(series), series.id);
    if (forecast.method == ForecastMethod::Mean)
        note("fewer than eight values: the mean goes on, without season or growth.", series.id);
    else if (season > 1 && count < 2 * season)
        note("less than two years of values: no season is assumed.", series.id);
    if (std::ranges::any_of(series.values, [](double value) { return value < 0.0; }))
        note("there are values below 0, so the limits may be below 0 too.", series.id);
    if (series.options.counts)
        note("few and whole numbers: they are taken for counts.", series.id);
    else if (forecast.method == ForecastMethod::GammaPoisson)
        note("many zeros: what comes is taken to come in lumps, without growth.", series.id);
    if (forecast.setAside > 0)
        note("a value stands so far from all others that it does not count in full; check it.",
             series.id);
    if (forecast.saturated)
        note(fmt::format("it grows so fast that this cannot go on: from step {} on the forecast "
                         "bends and stays below four times the highest value.",
                         forecast.saturatedFrom),
             series.id);
}

void SeriesNotes::tell(const Invocation& invocation) const {
    for (const auto& [sentence, ids] : notes_)
        invocation.note(named(ids) + ": " + sentence);
}

} // namespace headroom::cli
