#include "planner/hiring/growth_rates.h"

namespace headroom {
namespace {

/// Sum of a flow and of the stock it came from, over the months that tell both.
struct Exposure {
    double events = 0.0;
    double stock = 0.0;
};

using Field = std::optional<double> HistoryEntry::*;

Exposure exposureOf(const SegmentHistory& history, Field flow, Field stock) {
    Exposure sum;
    for (std::size_t i = 1; i < history.entries.size(); ++i) {
        const auto& opening = history.entries[i - 1].*stock;
        const auto& events = history.entries[i].*flow;
        if (!opening || !events)
            continue;
        sum.events += *events;
        sum.stock += *opening;
    }
    return sum;
}

std::optional<double> ratio(const Exposure& exposure) {
    if (exposure.stock <= 0.0)
        return std::nullopt;
    return exposure.events / exposure.stock;
}

/// What closing ARR gained beyond expansion, contraction and churn at the average, per new logo.
std::optional<double> arrPerNewLogo(const SegmentHistory& history) {
    double arr = 0.0;
    double logos = 0.0;
    for (std::size_t i = 1; i < history.entries.size(); ++i) {
        const HistoryEntry& before = history.entries[i - 1];
        const HistoryEntry& now = history.entries[i];
        const bool told = before.arr && now.arr && before.customers && *before.customers > 0.0 &&
                          now.newLogos && now.churned;
        if (!told)
            continue;
        const double average = *before.arr / *before.customers;
        const double left = *now.churned + now.movedOut.value_or(0.0) - now.movedIn.value_or(0.0);
        arr += *now.arr - *before.arr - now.expansionArr.value_or(0.0) +
               now.contractionArr.value_or(0.0) + left * average;
        logos += *now.newLogos;
    }
    if (logos <= 0.0 || arr <= 0.0)
        return std::nullopt;
    return arr / logos;
}

} // namespace

ShrunkRate shrunkRate(double events, double trials, double prior, double weight) {
    ShrunkRate rate;
    rate.alpha = prior * weight + events;
    rate.beta = (1.0 - prior) * weight + (trials > events ? trials - events : 0.0);
    const double sum = rate.alpha + rate.beta;
    rate.mean = sum > 0.0 ? rate.alpha / sum : 0.0;
    return rate;
}

ShrunkRow shrunkMigrationRow(const std::vector<double>& moves, double accountMonths,
                             const std::vector<double>& prior, double weight) {
    ShrunkRow row;
    double stays = accountMonths;
    double priorStays = 1.0;
    for (std::size_t j = 0; j < moves.size(); ++j) {
        const double expected = j < prior.size() ? prior[j] : 0.0;
        row.alpha.push_back(moves[j] + weight * expected);
        stays -= moves[j];
        priorStays -= expected;
    }
    row.alpha.push_back((stays > 0.0 ? stays : 0.0) + weight * priorStays);
    const double sum = accountMonths + weight;
    for (std::size_t j = 0; j < moves.size(); ++j)
        row.mean.push_back(sum > 0.0 ? row.alpha[j] / sum : 0.0);
    return row;
}

SegmentRates estimateRates(const SegmentHistory& history, const RatePriors& priors) {
    SegmentRates rates;
    const Exposure churn = exposureOf(history, &HistoryEntry::churned, &HistoryEntry::customers);
    if (churn.stock > 0.0)
        rates.churn =
            shrunkRate(churn.events, churn.stock, priors.churnMonthly, priors.churnWeight);
    const Exposure moved = exposureOf(history, &HistoryEntry::movedOut, &HistoryEntry::customers);
    if (moved.stock > 0.0)
        rates.movedOut =
            shrunkRate(moved.events, moved.stock, priors.movedOutMonthly, priors.movedOutWeight)
                .mean;
    rates.expansion = ratio(exposureOf(history, &HistoryEntry::expansionArr, &HistoryEntry::arr));
    rates.contraction =
        ratio(exposureOf(history, &HistoryEntry::contractionArr, &HistoryEntry::arr));
    rates.newArr = arrPerNewLogo(history);
    return rates;
}

} // namespace headroom
