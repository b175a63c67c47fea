#include "planner/hiring/pool_search.h"

#include "planner/hiring/start_improvement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace headroom {
namespace {

/// Starts decided up to a month; capacities of later months stand in the stage's table.
struct Label {
    double cost = 0.0; // decided starts and losses up to this month
    double bound = 0.0;
    double resource = 0.0;
    double heads = 0.0;  // headcount of decided starts at this month
    double credit = 0.0; // what the bound grants their capacity in later months
    int hires = 0;
    int starts = 0; // in this month
    std::size_t parent = 0;
};

/// A label that may be worth going on to; its order is that in which they are looked at.
struct Candidate {
    double bound = 0.0;
    std::uint32_t parent = 0;
    int starts = 0;

    bool operator<(const Candidate& other) const {
        return std::tie(bound, parent, starts) < std::tie(other.bound, other.parent, other.starts);
    }
};

/// The labels of one month that are worth going on from; row i of `added` is the capacity of label
/// i in later months.
struct Stage {
    std::vector<Label> labels;
    std::vector<double> added;
};

/// How a label of a month came about: all that is kept of months gone by.
struct Trace {
    std::uint32_t parent = 0;
    int starts = 0;
};

class LabelSearch {
  public:
    LabelSearch(const PoolProblem& problem, const PoolPrices& prices, Frontier frontier,
                const SearchEffort& effort)
        : problem_(problem), frontier_(frontier), effort_(effort), width_(problem.months + 1),
          delay_(delayOf(problem)), prices_(prices), bound_(boundFrom(problem, prices)) {
        creditOfStart_.assign(width_, 0.0);
        for (std::size_t t = 1; t <= problem.months; ++t)
            for (std::size_t later = settled(t) + 1; later <= problem.months; ++later)
                creditOfStart_[t] += prices_.steepness[later] * problem.contribution[later - t];
        enough_.assign(width_, 0.0);
        for (std::size_t t = 1; t <= problem.months; ++t)
            enough_[t] = problem.loss[t].touch(prices_.steepness[t]);
        restOfStarts_.assign(width_ + 1, 0.0);
        restOfLosses_.assign(width_ + 1, 0.0);
        for (std::size_t t = problem.months; t >= 1; --t) {
            const double reduced = bound_.reduced[t];
            restOfStarts_[t] = restOfStarts_[t + 1] +
                               reduced * (reduced > 0.0 ? problem.lower[t] : problem.upper[t]);
            if (hasFloor())
                restOfStarts_[t] += prices_.floor[t] * std::max(0.0, problem.minimumAdded[t]);
            restOfLosses_[t] =
                restOfLosses_[t + 1] + problem.loss[t].intercept(prices_.steepness[t]);
        }
    }

    /// `incumbent` holds the headcount floor.
    PoolSearchResult run(const std::vector<int>& incumbent, double slack) {
        best_ = problem_.cost(incumbent);
        slack_ = slack;
        keep_ = labelsFor(std::accumulate(incumbent.begin(), incumbent.end(), 0));
        stage_.labels.push_back({lossesBeforeAnyStart(), bound_.value, 0.0, 0.0, 0.0, 0, 0, 0});
        stage_.added.assign(width_, 0.0);
        traces_.resize(width_);
        for (std::size_t t = 1; t <= problem_.months; ++t) {
            decide(t);
            if (effort_.stopped())
                return stopped(incumbent);
        }
        return collected(incumbent);
    }

  private:
    static constexpr int kMostTried = 256;

    /// Large teams have many near-equal plans and a small gap anyway: fewer labels do.
    std::size_t labelsFor(int hires) const {
        constexpr double kMany = 30.0;
        if (hires <= kMany)
            return effort_.labelsPerMonth;
        const double share = kMany * kMany / (static_cast<double>(hires) * hires);
        const auto fewer =
            static_cast<std::size_t>(share * static_cast<double>(effort_.labelsPerMonth));
        return std::min(effort_.labelsPerMonth, std::max<std::size_t>(200, fewer));
    }

    /// Months in which a start brings nothing yet.
    static std::size_t delayOf(const PoolProblem& problem) {
        std::size_t delay = 0;
        while (delay < problem.months && problem.contribution[delay] == 0.0)
            ++delay;
        return delay;
    }
    /// The last month whose capacity the starts up to t decide: its loss is known at once.
    std::size_t settled(std::size_t t) const { return std::min(t + delay_, problem_.months); }

    double lossesBeforeAnyStart() const {
        double losses = 0.0;
        for (std::size_t t = 1; t <= settled(0); ++t)
            losses += problem_.loss[t].value(0.0);
        return losses;
    }

    bool hasFloor() const { return !problem_.minimumAdded.empty(); }
    double cutoff() const { return best_ + slack_ + 1e-9 * std::abs(best_); }

    /// Fills `candidates_` with what the labels of the month before lead to, as far as it comes
    /// after `last` (none: from the best on): the best by order, at most twice `candidatesAtOnce`.
    /// True when others had to be left out; a large team has millions, of which a few thousand go
    /// on.
    bool extend(std::size_t t, const std::optional<Candidate>& last) {
        candidates_.clear();
        ceiling_.reset();
        for (std::size_t i = 0; i < stage_.labels.size(); ++i) {
            const auto [first, final] = worthTrying(i, t);
            double previous = std::numeric_limits<double>::infinity();
            for (int x = first; x <= final; ++x) {
                const Label label = labelOf({i, t, x});
                if (hasFloor() && label.heads + 1e-9 < problem_.minimumAdded[t])
                    continue; // below the headcount floor
                if (label.bound <= cutoff()) {
                    offer({label.bound, static_cast<std::uint32_t>(i), x}, last);
                    created_ += last ? 0 : 1;
                } else if (label.bound >= previous) {
                    break; // the bound is convex in x
                }
                previous = label.bound;
            }
        }
        return ceiling_.has_value();
    }

    void offer(const Candidate& candidate, const std::optional<Candidate>& last) {
        if ((ceiling_ && *ceiling_ < candidate) || (last && !(*last < candidate)))
            return;
        candidates_.push_back(candidate);
        if (candidates_.size() < 2 * effort_.candidatesAtOnce)
            return;
        const auto worst =
            candidates_.begin() + static_cast<std::ptrdiff_t>(effort_.candidatesAtOnce) - 1;
        std::nth_element(candidates_.begin(), worst, candidates_.end());
        ceiling_ = *worst;
        candidates_.erase(worst + 1, candidates_.end());
    }

    /// All numbers of starts, or those around the one with the least bound where there are very
    /// many; the bound is convex, so what is left out is worse than the two next to them.
    std::pair<int, int> worthTrying(std::size_t parent, std::size_t t) {
        const int lower = problem_.lower[t];
        const int upper = problem_.upper[t];
        if (upper - lower <= kMostTried || hasFloor())
            return {lower, upper};
        const auto boundOf = [&](int x) { return labelOf({parent, t, x}).bound; };
        int low = lower;
        int high = upper;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (boundOf(middle) <= boundOf(middle + 1))
                high = middle;
            else
                low = middle + 1;
        }
        const int first = std::max(lower, low - kMostTried / 2);
        const int last = std::min(upper, first + kMostTried);
        for (const int beyond : {first - 1, last + 1})
            if (beyond >= lower && beyond <= upper)
                if (const double bound = boundOf(beyond); bound <= cutoff())
                    dropped_ = std::min(dropped_, bound);
        return {first, last};
    }

    struct Step {
        std::size_t parent = 0;
        std::size_t month = 0;
        int starts = 0;
    };

    Label labelOf(const Step& step) const {
        const std::size_t t = step.month;
        const Label& parent = stage_.labels[step.parent];
        Label label;
        label.parent = step.parent;
        label.starts = step.starts;
        label.hires = parent.hires + step.starts;
        label.resource = parent.resource + problem_.resource[t] * step.starts;
        const double survive = t > 1 && hasFloor() ? problem_.survival[1] : 1.0;
        label.heads = parent.heads * survive + step.starts;
        label.cost = parent.cost + problem_.startCost[t] * step.starts;
        label.credit = parent.credit + step.starts * creditOfStart_[t];
        const std::size_t last = settled(t);
        if (last > settled(t - 1)) {
            const double before = stage_.added[step.parent * width_ + last];
            label.cost +=
                problem_.loss[last].value(before + step.starts * problem_.contribution[last - t]);
            label.credit -= prices_.steepness[last] * before;
        }
        label.bound = label.cost + restOfStarts_[t + 1] + restOfLosses_[last + 1] - label.credit;
        if (hasFloor())
            label.bound -= floorCredit(label.heads, t);
        return label;
    }

    double floorCredit(double heads, std::size_t t) const {
        double credit = 0.0;
        for (std::size_t later = t + 1; later <= problem_.months; ++later)
            if (problem_.minimumAdded[later] > 0.0)
                credit += prices_.floor[later] * heads * problem_.survival[later - t];
        return credit;
    }

    /// What the prices grant a label too much: capacity beyond the point where a month's line
    /// touches its loss saves less than its price, and later starts only add to it. Without this a
    /// hundred starts in months of capacity without a price look as cheap as none.
    double overcredit(const double* added, std::size_t t) const {
        double excess = 0.0;
        for (std::size_t later = settled(t) + 1; later <= problem_.months; ++later) {
            const double steepness = prices_.steepness[later];
            if (steepness <= 0.0 || added[later] <= enough_[later])
                continue;
            const LossCurve& loss = problem_.loss[later];
            excess += loss.value(added[later]) - loss.value(enough_[later]) +
                      steepness * (added[later] - enough_[later]);
        }
        return excess;
    }

    /// True when `first` makes `second` pointless: whatever follows it costs no less after `first`.
    /// `mine` and `theirs` are their capacities in later months.
    bool dominates(const Label& first, const double* mine, const Label& second,
                   const double* theirs, std::size_t t) const {
        double spare = second.cost - first.cost;
        if (spare < 0.0 || first.hires != second.hires)
            return false;
        if (hasFloor() && first.heads < second.heads - 1e-12)
            return false;
        if (frontier_ == Frontier::AtMost) {
            if (first.resource > second.resource + 1e-9)
                return false;
            spare -= problem_.price * (second.resource - first.resource);
            if (spare < 0.0)
                return false;
        }
        if (frontier_ == Frontier::Equal && first.resource != second.resource)
            return false;
        for (std::size_t later = problem_.months; later > settled(t); --later) {
            if (mine[later] >= theirs[later])
                continue;
            spare -=
                problem_.loss[later].value(mine[later]) - problem_.loss[later].value(theirs[later]);
            if (spare < 0.0)
                return false;
        }
        return true;
    }

    /// Labels that a month goes on with, by number of hires.
    using Rivals = std::map<int, std::vector<std::size_t>>;

    /// Goes on with the candidates that nothing dominates, the best by bound and at most `keep_` of
    /// them.
    void decide(std::size_t t) {
        next_.labels.clear();
        Rivals rivals;
        std::optional<Candidate> last;
        bool more = true;
        while (more && !effort_.stopped()) {
            more = extend(t, last);
            std::sort(candidates_.begin(), candidates_.end());
            next_.added.resize(
                std::max(next_.added.size(),
                         width_ * (std::min(keep_, next_.labels.size() + candidates_.size()) + 1)));
            for (const Candidate& candidate : candidates_)
                if (!goOnWith(candidate, t, rivals)) {
                    more = false;
                    break;
                }
            if (more)
                last = candidates_.back();
        }
        std::swap(stage_, next_);
    }

    /// Unless it is dominated or too dear; false when there is no room for it. Its capacities are
    /// worked out here: most candidates never need them.
    bool goOnWith(const Candidate& candidate, std::size_t t, Rivals& kept) {
        const Label label = labelOf({candidate.parent, t, candidate.starts});
        double* row = &next_.added[next_.labels.size() * width_];
        const double* before = &stage_.added[candidate.parent * width_];
        for (std::size_t later = settled(t) + 1; later <= problem_.months; ++later)
            row[later] = before[later] + label.starts * problem_.contribution[later - t];
        if (label.bound + overcredit(row, t) > cutoff())
            return true;
        auto& rivals = kept[label.hires];
        const bool beaten = std::any_of(rivals.begin(), rivals.end(), [&](std::size_t rival) {
            return dominates(next_.labels[rival], &next_.added[rival * width_], label, row, t);
        });
        if (beaten)
            return true;
        if (next_.labels.size() >= keep_) {
            dropped_ = std::min(dropped_, candidate.bound);
            return false;
        }
        rivals.push_back(next_.labels.size());
        next_.labels.push_back(label);
        traces_[t].push_back({candidate.parent, candidate.starts});
        return true;
    }

    PoolChoice traced(std::size_t label) const {
        PoolChoice choice;
        choice.starts.assign(width_, 0);
        choice.cost = stage_.labels[label].cost;
        choice.resource = stage_.labels[label].resource;
        for (std::size_t t = problem_.months; t >= 1; --t) {
            choice.starts[t] = traces_[t][label].starts;
            label = traces_[t][label].parent;
        }
        return choice;
    }

    PoolChoice known(const std::vector<int>& incumbent) const {
        return {incumbent, problem_.cost(incumbent), problem_.resourceUse(incumbent)};
    }

    PoolSearchResult stopped(const std::vector<int>& incumbent) const {
        PoolSearchResult result;
        result.labels = created_;
        result.lowerBound = bound_.value;
        result.unexamined = bound_.value;
        result.choices.push_back(known(incumbent));
        return result;
    }

    PoolSearchResult collected(const std::vector<int>& incumbent) const {
        PoolSearchResult result;
        result.labels = created_;
        result.unexamined = dropped_;
        result.complete = dropped_ == std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < stage_.labels.size(); ++i)
            result.choices.push_back(traced(i));
        result.choices.push_back(known(incumbent));
        const auto byResource = [](const PoolChoice& a, const PoolChoice& b) {
            return std::tie(a.resource, a.cost, a.starts) < std::tie(b.resource, b.cost, b.starts);
        };
        const auto byCost = [](const PoolChoice& a, const PoolChoice& b) {
            return std::tie(a.cost, a.starts) < std::tie(b.cost, b.starts);
        };
        double best = std::numeric_limits<double>::infinity();
        for (const PoolChoice& choice : result.choices)
            best = std::min(best, choice.cost);
        result.lowerBound = std::min(best, dropped_);
        if (frontier_ == Frontier::BestOnly && !result.choices.empty()) {
            const auto it = std::min_element(result.choices.begin(), result.choices.end(), byCost);
            result.choices = {*it};
            return result;
        }
        std::sort(result.choices.begin(), result.choices.end(), byResource);
        keepFrontier(result.choices);
        return result;
    }

    double unpriced(const PoolChoice& choice) const {
        return choice.cost - problem_.price * choice.resource;
    }

    void keepFrontier(std::vector<PoolChoice>& choices) const {
        std::vector<PoolChoice> kept;
        for (PoolChoice& choice : choices) {
            const bool beaten = !kept.empty() && (frontier_ == Frontier::Equal
                                                      ? kept.back().resource == choice.resource
                                                      : unpriced(kept.back()) <= unpriced(choice));
            if (!beaten)
                kept.push_back(std::move(choice));
        }
        choices = std::move(kept);
    }

    const PoolProblem& problem_;
    Frontier frontier_;
    const SearchEffort& effort_;
    std::size_t width_;
    std::size_t delay_;
    const PoolPrices& prices_;
    PoolBound bound_;
    std::vector<double> creditOfStart_; // in months not settled with it, by month of the start
    std::vector<double> enough_;        // capacity where a month's line touches its loss
    std::vector<double> restOfStarts_;  // least of starts in months t…T
    std::vector<double> restOfLosses_;  // of losses in months t…T without the credit of starts
    Stage stage_;                       // the month last decided
    Stage next_;                        // scratch
    std::vector<Candidate> candidates_; // ditto
    std::optional<Candidate> ceiling_;  // worse ones were left out of them
    std::vector<std::vector<Trace>> traces_; // by month
    double best_ = std::numeric_limits<double>::infinity();
    double slack_ = 0.0;
    long created_ = 0;
    std::size_t keep_ = 0;
    double dropped_ = std::numeric_limits<double>::infinity();
};

} // namespace

PreparedPool preparePool(const PoolProblem& problem) {
    PreparedPool prepared{relaxPool(problem), {}};
    std::vector<int> starts =
        improvedStarts(problem, roundedStarts(problem, prepared.prices.relaxed));
    if (problem.headcountMissing(starts) > 0.0) {
        if (!reachFloor(problem, starts))
            return prepared;
        starts = improvedStarts(problem, std::move(starts));
    }
    prepared.incumbent = std::move(starts);
    return prepared;
}

PoolSearchResult searchPool(const PoolProblem& problem, const PreparedPool& prepared,
                            const PoolTask& task, const SearchEffort& effort) {
    if (prepared.incumbent.empty())
        return {{},
                std::numeric_limits<double>::infinity(),
                std::numeric_limits<double>::infinity(),
                true,
                0};
    LabelSearch search(problem, prepared.prices, task.frontier, effort);
    return search.run(prepared.incumbent, task.slack);
}

PoolSearchResult searchPool(const PoolProblem& problem, const PoolTask& task,
                            const SearchEffort& effort) {
    return searchPool(problem, preparePool(problem), task, effort);
}

} // namespace headroom
