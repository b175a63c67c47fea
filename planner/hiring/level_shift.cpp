#include "planner/hiring/level_shift.h"

#include "planner/hiring/middle.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr std::size_t kBefore = 6;
constexpr std::size_t kAfter = 2;
constexpr std::size_t kLeastBefore = 12;
constexpr std::size_t kLeast = 18;
constexpr double kClear = 4.0;  // times the usual step
constexpr double kNever = 0.01; // steps of a series that never moved

std::vector<double> part(const std::vector<double>& series, std::size_t from, std::size_t to) {
    return {series.begin() + static_cast<std::ptrdiff_t>(from),
            series.begin() + static_cast<std::ptrdiff_t>(to)};
}

double meanOf(const std::vector<double>& series, std::size_t from, std::size_t to) {
    double sum = 0.0;
    for (std::size_t t = from; t < to; ++t)
        sum += series[t];
    return sum / static_cast<double>(to - from);
}

double stepAt(const std::vector<double>& series, std::size_t t) {
    return meanOf(series, t, t + kAfter) - meanOf(series, t - kBefore, t);
}

/// Root mean square about `middle`.
double spreadAbout(const std::vector<double>& values, double middle) {
    double squares = 0.0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    return std::max(kNever, std::sqrt(squares / static_cast<double>(values.size())));
}

struct Candidate {
    LevelShift shift;
    double clarity = 0.0; // times the usual step
};

Candidate candidateAt(const std::vector<double>& series, std::size_t from) {
    std::vector<double> steps;
    for (std::size_t t = kBefore; t + kAfter <= from; ++t)
        steps.push_back(stepAt(series, t));
    const double usual = medianOf(steps);
    const double clarity = std::abs(stepAt(series, from) - usual) / spreadAbout(steps, usual);
    if (clarity <= kClear)
        return {};
    const std::vector<double> since = part(series, from, series.size());
    const double before = medianOf(part(series, from - kBefore, from));
    const double size = medianOf(since) - before - usual;
    const bool stays = std::all_of(since.begin(), since.end(), [&](double value) {
        return (value - before) * size > 0.5 * size * size;
    });
    if (!stays)
        return {};
    return {{from, size * (1.0 - std::pow(kClear / clarity, 4.0))}, clarity};
}

} // namespace

LevelShift recentShift(const std::vector<double>& series, std::size_t period) {
    if (period <= 4 || series.size() < kLeast)
        return {};
    Candidate best;
    const std::size_t most = std::min({std::size_t{12}, period, series.size() - kLeastBefore});
    for (std::size_t since = kAfter; since <= most; ++since) {
        const Candidate candidate = candidateAt(series, series.size() - since);
        if (candidate.clarity > best.clarity)
            best = candidate;
    }
    return best.shift;
}

bool lastStandsApart(const std::vector<double>& series, std::size_t period) {
    if (period <= 4 || series.size() < kLeast)
        return false;
    std::vector<double> steps;
    for (std::size_t t = kBefore; t < series.size(); ++t)
        steps.push_back(series[t] - medianOf(part(series, t - kBefore, t)));
    const double last = steps.back();
    steps.pop_back();
    return std::abs(last) > kClear * spreadAbout(steps, 0.0);
}

} // namespace headroom
