#include "planner/assignment/dual_ascent.h"

#include "planner/assignment/soft_exp.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr double fraction = 1048576.0; // 2^DualPrices::fractionBits
constexpr int patience = 20;
constexpr double mostHurry = 40.0;
constexpr double marginSteps = 8.0; // of a price, for which near arcs are noted

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

void DualAscent::assess(int index, const Look& look) {
    Block& block = blocks_[at(index)];
    std::fill(block.loads.begin(), block.loads.end(), 0.0);
    std::fill(block.stays.begin(), block.stays.end(), 0.0);
    block.value = block.moves = 0.0;
    const auto items = static_cast<std::int64_t>(unassigned_.size());
    const auto count = static_cast<std::int64_t>(blocks_.size());
    const std::int64_t first = items * index / count;
    if (look.everywhere) {
        block.near.clear();
        block.firstNear.assign(1, 0);
    }
    for (std::int64_t i = first; i < items * (index + 1) / count; ++i) {
        const bool whole = oversized_[at(i)] == 0;
        if (look.everywhere) {
            const AllArcs all{firstArc_[at(i)], firstArc_[at(i + 1)] - firstArc_[at(i)]};
            whole ? assessItem<true>(block, i, all, look) : assessItem<false>(block, i, all, look);
            block.firstNear.push_back(static_cast<std::int64_t>(block.near.size()));
        } else {
            const std::int64_t* begin = block.firstNear.data() + (i - first);
            const NearArcs near{block.near.data() + begin[0], begin[1] - begin[0]};
            whole ? assessItem<true>(block, i, near, look)
                  : assessItem<false>(block, i, near, look);
        }
    }
}

/// Arcs far from an item's cheapest change nothing until prices have moved far: where none moved by
/// more than half the margin, no arc left out can have come within reach.
DualAscent::Look DualAscent::lookAt(double temperature, double rate) {
    const bool everywhere = lookedPrice_.empty() || 2.0 * driftSinceLook() > lookedMargin_;
    if (everywhere) {
        lookedPrice_ = price_;
        looked_ = state_;
        lookedMargin_ = marginSteps * rate;
    }
    return {temperature, everywhere, lookedMargin_};
}

double DualAscent::driftSinceLook() const {
    double drift = std::abs(state_.perMove - looked_.perMove);
    for (std::size_t c = 0; c < price_.size(); ++c)
        drift = std::max(drift, std::abs(price_[c] - lookedPrice_[c]));
    for (std::size_t j = 0; j < state_.perStay.size(); ++j)
        drift = std::max(drift, std::abs(state_.perStay[j] - looked_.perStay[j]));
    return drift;
}

template <bool whole, class Arcs>
void DualAscent::assessItem(Block& block, std::int64_t item, const Arcs& arcs,
                            const Look& look) const {
    const Entry* const firstEntry = entries_.data() + firstEntry_[at(item)];
    const Entry* const lastEntry = entries_.data() + firstEntry_[at(item + 1)];
    const std::int64_t home = homeArc_.empty() ? -1 : homeArc_[at(item)];
    const auto counted = [&](const Entry* entry, std::size_t row) {
        if constexpr (whole)
            return entry->load;
        else
            return std::min(entry->load, rooms_[row + at(entry->resource)]);
    };
    std::vector<double>& values = block.values;
    values.resize(at(arcs.count));
    double least = unassigned_[at(item)];
    for (std::int64_t n = 0; n < arcs.count; ++n) {
        const std::size_t a = at(arcs[n]);
        const std::size_t row = at(arcCsm_[a]) * resources_;
        const double* price = price_.data() + row;
        double value = arcCost_[a] + price[0] * arcMinutes_[a] + state_.perMove * arcMoves_[a];
        for (const Entry* entry = firstEntry; entry != lastEntry; ++entry)
            value += price[entry->resource] * counted(entry, row);
        values[at(n)] = value;
        least = std::min(least, value);
    }
    block.value += least;
    const double cold = 1.0 / look.temperature;
    const double reach = least + 12.0 * look.temperature;
    const double nearby = reach + look.margin * weight_[at(item)];
    double sum = softExp((least - unassigned_[at(item)]) * cold);
    for (std::int64_t n = 0; n < arcs.count; ++n) {
        double& value = values[at(n)];
        if (look.everywhere && (value < nearby || arcs[n] == home))
            block.near.push_back(arcs[n]);
        value = value < reach ? softExp((least - value) * cold) : 0.0;
        sum += value;
    }
    const double scale = 1.0 / sum;
    for (std::int64_t n = 0; n < arcs.count; ++n) {
        if (values[at(n)] == 0.0)
            continue;
        const double share = values[at(n)] * scale;
        const std::size_t a = at(arcs[n]);
        const std::size_t row = at(arcCsm_[a]) * resources_;
        double* loads = block.loads.data() + row;
        loads[0] += share * arcMinutes_[a];
        for (const Entry* entry = firstEntry; entry != lastEntry; ++entry)
            loads[entry->resource] += share * counted(entry, row);
        block.moves += share * arcMoves_[a];
        if (arcs[n] == home)
            block.stays[at(arcCsm_[a])] += share;
    }
}

void DualAscent::combineBlocks() {
    const std::size_t places = expected_.size();
    constexpr int pieces = 8;
    const auto sum = [&](int piece) {
        const std::size_t begin = places * at(piece) / pieces;
        const std::size_t end = places * at(piece + 1) / pieces;
        std::fill(expected_.begin() + static_cast<std::ptrdiff_t>(begin),
                  expected_.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
        for (const Block& block : blocks_)
            for (std::size_t c = begin; c < end; ++c)
                expected_[c] += block.loads[c];
    };
    for (int piece = 0; piece < pieces; ++piece)
        sum(piece);
    expectedMoves_ = 0.0;
    for (const Block& block : blocks_)
        expectedMoves_ += block.moves;
}

/// Σ over CSMs of min over loads; leaves expected − minimising load in gradient_.
double DualAscent::assessCsms() {
    double total = 0.0;
    for (std::size_t c = 0; c < curves_.size(); ++c) {
        const Curve& curve = curves_[c];
        const double price = state_.net[c];
        const auto value = [&](double load) {
            const double aside = load < curve.target ? curve.below * (curve.target - load)
                                                     : curve.above * (load - curve.target);
            return aside + curve.beyond * std::max(0.0, load - curve.soft) - price * load;
        };
        double load = curve.lower;
        double least = value(load);
        for (const double kink : {curve.target, curve.soft, curve.upper}) {
            const double candidate = std::clamp(kink, curve.lower, curve.upper);
            const double there = value(candidate);
            if (there < least) {
                least = there;
                load = candidate;
            }
        }
        total += least;
        gradient_[c] = expected_[c] - load;
    }
    return total;
}

void DualAscent::fillPrices() {
    price_ = state_.net;
    for (std::size_t j = 0; j < slope_.size(); ++j)
        price_[j * resources_] += state_.busy[j] * slope_[j];
    for (const Home& home : homes_)
        arcCost_[at(home.arc)] = home.cost + state_.perStay[at(arcCsm_[at(home.arc)])];
}

/// What the prices of staying take from the value.
double DualAscent::stayPart() const {
    double total = 0.0;
    for (std::size_t j = 0; j < state_.perStay.size(); ++j)
        if (state_.perStay[j] > 0.0)
            total += state_.perStay[j] * mostStay_[j];
    return total;
}

/// A price that has been going one way for long has far to go: it takes longer steps.
double DualAscent::hurry(double gradient, int& streak) {
    const bool onward = gradient > 0.0 ? streak >= 0 : streak <= 0;
    streak = onward ? streak + (gradient > 0.0 ? 1 : -1) : 0;
    const int beyond = std::abs(streak) - patience;
    return beyond <= 0 ? 1.0 : std::min(mostHurry, std::pow(1.1, beyond));
}

void DualAscent::step(int iteration, double rate) {
    constexpr double b1 = 0.9;
    constexpr double b2 = 0.98;
    const double c1 = 1.0 - std::pow(b1, iteration + 1);
    const double c2 = 1.0 - std::pow(b2, iteration + 1);
    const auto move = [&](double gradient, double& momentum, double& energy) {
        momentum = b1 * momentum + (1.0 - b1) * gradient;
        energy = b2 * energy + (1.0 - b2) * gradient * gradient;
        return rate * (momentum / c1) / (std::sqrt(energy / c2) + 1e-9);
    };
    for (std::size_t j = 0; j < state_.perStay.size(); ++j) {
        if (mostStay_[j] >= endless)
            continue;
        double stays = 0.0;
        for (const Block& block : blocks_)
            stays += block.stays[j];
        double& price = state_.perStay[j];
        price = std::max(0.0, price + move(stays - mostStay_[j], stayMomentum_[j], stayEnergy_[j]));
    }
    for (std::size_t c = 0; c < state_.net.size(); ++c) {
        if (curves_[c].upper <= 0.0)
            continue;
        double& price = state_.net[c];
        price += hurry(gradient_[c], streak_[c]) * move(gradient_[c], momentum_[c], energy_[c]);
        const Curve& curve = curves_[c];
        price = std::clamp(price, -curve.below, curve.highest);
    }
    if (maxMoves_) {
        const double excess = expectedMoves_ - static_cast<double>(*maxMoves_) / moveUnit_;
        state_.perMove = std::max(0.0, state_.perMove + move(excess, moveMomentum_, moveEnergy_));
    }
    stepBusiest(rate);
}

/// Shares grow where the term is largest. Early prices send more to a book than it may hold; such a
/// load says nothing of how busy it will be.
void DualAscent::stepBusiest(double rate) {
    const auto termOf = [this](std::size_t j) {
        const std::size_t hours = j * resources_;
        return slope_[j] * std::min(expected_[hours], curves_[hours].upper);
    };
    double highest = leastBusiest_;
    for (std::size_t j = 0; j < slope_.size(); ++j)
        highest = std::max(highest, termOf(j));
    if (highest <= 0.0)
        return;
    const double pace = 4.0 * rate / spread_;
    const auto grown = [&](double share, double term) {
        return std::max(1e-9, share) * std::exp(-pace * 20.0 * (highest - term) / highest);
    };
    if (leastBusiest_ > 0.0)
        state_.busyFixed = grown(state_.busyFixed, leastBusiest_);
    double sum = state_.busyFixed;
    for (std::size_t j = 0; j < slope_.size(); ++j) {
        if (slope_[j] <= 0.0)
            continue;
        state_.busy[j] = grown(state_.busy[j], termOf(j));
        sum += state_.busy[j];
    }
    if (sum <= 0.0)
        return;
    state_.busyFixed /= sum;
    for (double& share : state_.busy)
        share /= sum;
}

void DualAscent::keepBest(double value) {
    if (value <= bestValue_)
        return;
    bestValue_ = value;
    best_ = state_;
}

DualPrices DualAscent::climb(const AscentSchedule& schedule, const StopRule& stop) {
    std::fill(momentum_.begin(), momentum_.end(), 0.0);
    std::fill(energy_.begin(), energy_.end(), 0.0);
    moveMomentum_ = moveEnergy_ = 0.0;
    streak_.assign(state_.net.size(), 0);
    stayMomentum_.assign(mostStay_.size(), 0.0);
    stayEnergy_ = stayMomentum_;
    bestValue_ = -1e300;
    lookedPrice_.clear();
    best_ = state_;
    const double scale = schedule.wide ? std::max(spread_, 0.3 * dearest_) : spread_;
    const double hot = schedule.warm ? 0.01 * spread_ : 0.15 * scale;
    const double cold = spread_ * 0.0005;
    const double fast = schedule.warm ? 0.01 * spread_ : 0.08 * scale;
    const double slow = spread_ * 0.0002;
    const double from = stop.share();
    for (int iteration = 0; iteration < schedule.iterations; ++iteration) {
        const double late = (stop.share() - from) / std::max(1e-9, 1.0 - from);
        const double progress = std::max(static_cast<double>(iteration) / schedule.iterations,
                                         std::clamp(late, 0.0, 1.0));
        const double temperature = hot * std::pow(cold / hot, progress);
        const double rate = fast * std::pow(slow / fast, progress);
        fillPrices();
        const Look look = lookAt(temperature, rate);
        crew_.run(static_cast<int>(blocks_.size()), [&](int b) { assess(b, look); });
        combineBlocks();
        double value = assessCsms();
        for (const Block& block : blocks_)
            value += block.value;
        value -= state_.perMove * static_cast<double>(maxMoves_.value_or(0)) / moveUnit_;
        value += state_.busyFixed * leastBusiest_ - stayPart();
        keepBest(value);
        if (stop.reached() && iteration > 0)
            break;
        step(iteration, rate);
    }
    return rounded(best_);
}

DualPrices DualAscent::rounded(const State& state) const {
    constexpr double scale = fraction * static_cast<double>(micropointsPerPoint);
    const auto toFixed = [](double value) {
        return static_cast<std::int64_t>(std::llround(std::clamp(value, -4e18, 4e18)));
    };
    DualPrices prices;
    prices.perUnit.resize(state.net.size());
    for (std::size_t c = 0; c < state.net.size(); ++c) {
        double price = state.net[c];
        if (c % resources_ == 0)
            price += state.busy[c / resources_] * slope_[c / resources_];
        prices.perUnit[c] = toFixed(price / unit_[c % resources_] * scale);
    }
    for (const double share : state.busy)
        prices.busiest.push_back(static_cast<std::int64_t>(share * fraction));
    prices.perMove = toFixed(state.perMove / moveUnit_ * scale);
    for (const double price : state.perStay)
        prices.perStay.push_back(toFixed(price * scale));
    return prices;
}

void DualAscent::startFrom(const DualPrices& prices) {
    if (prices.perUnit.size() != state_.net.size() || prices.busiest.size() != slope_.size())
        return;
    constexpr double scale = fraction * static_cast<double>(micropointsPerPoint);
    double shares = 0.0;
    for (std::size_t j = 0; j < slope_.size(); ++j) {
        state_.busy[j] = static_cast<double>(prices.busiest[j]) / fraction;
        shares += state_.busy[j];
    }
    state_.busyFixed = leastBusiest_ > 0.0 ? std::max(0.0, 1.0 - shares) : 0.0;
    for (std::size_t c = 0; c < state_.net.size(); ++c) {
        state_.net[c] = static_cast<double>(prices.perUnit[c]) / scale * unit_[c % resources_];
        if (c % resources_ == 0)
            state_.net[c] -= state_.busy[c / resources_] * slope_[c / resources_];
    }
    state_.perMove = maxMoves_ ? static_cast<double>(prices.perMove) / scale * moveUnit_ : 0.0;
    for (std::size_t j = 0; j < state_.perStay.size() && j < prices.perStay.size(); ++j)
        state_.perStay[j] = static_cast<double>(prices.perStay[j]) / scale;
}

} // namespace headroom
