#include "planner/assignment/knapsack_dual.h"

#include "planner/assignment/certified_bound.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t mostCells = 4'000'000; // a step of the climb then takes milliseconds
constexpr Micropoints dearestLoad = Micropoints{1} << 55;
constexpr Micropoints dearestArc = BookKnapsack::largestCost / 2;
constexpr double inertia = 0.6; // of the direction before
constexpr int patience = 15;    // steps without gain before strides get shorter
constexpr double shorter = 0.7;
constexpr double shortestStride = 1e-3;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Loads that a book can have: multiples of a step, up to its limit or what all its arcs make.
struct LoadRange {
    std::int64_t step = 0;
    std::int64_t top = 0; ///< in steps
    std::int64_t arcs = 0;
};

std::vector<LoadRange> loadRanges(const AssignmentProblem& problem) {
    std::vector<LoadRange> ranges(at(problem.csmCount()));
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        for (const ItemArc& arc : problem.arcs(item)) {
            LoadRange& range = ranges[at(arc.csm)];
            range.step = std::gcd(range.step, arc.minutes);
            range.top += arc.minutes;
            ++range.arcs;
        }
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm) {
        LoadRange& range = ranges[at(csm)];
        range.step = std::max<std::int64_t>(range.step, 1);
        range.top = std::min(range.top, problem.curve(csm, 0).limit) / range.step;
    }
    return ranges;
}

} // namespace

bool KnapsackDual::fits(const AssignmentProblem& problem) {
    if (problem.arcCount() > mostCells)
        return false;
    std::int64_t cells = 0;
    for (const LoadRange& range : loadRanges(problem)) {
        if (range.arcs > static_cast<std::int64_t>(BookKnapsack::mostEntries) ||
            range.top >= mostCells)
            return false;
        cells += range.arcs * (range.top + 1);
    }
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        if (problem.unassignedCost(item) > dearestArc)
            return false;
    return cells <= mostCells;
}

KnapsackDual::KnapsackDual(const AssignmentProblem& problem, const DualPrices& prices,
                           std::optional<std::int64_t> cap)
    : problem_(problem) {
    readPrices(prices, cap);
    // Prices far from every cost bound nothing: without any, arcs have their own costs.
    if (std::ranges::any_of(arcCosts_, [](Micropoints cost) { return cost < -dearestArc; }))
        readPrices({}, cap);
    for (Micropoints& cost : arcCosts_)
        cost = std::min(cost, dearestArc);
    listBooks();
}

void KnapsackDual::readPrices(const DualPrices& prices, std::optional<std::int64_t> cap) {
    HoursApart apart = hoursApart(problem_, prices, cap);
    rest_ = apart.rest;
    arcCosts_ = std::move(apart.arcs);
    busiest_ = std::move(apart.busiest);
    startPrices_.clear();
    const std::int64_t resources = problem_.resourceCount();
    const bool priced = prices.perUnit.size() == at(problem_.csmCount() * resources);
    std::size_t place = 0;
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        Wide least = problem_.fixed(item) ? dearestArc : problem_.unassignedCost(item);
        for (const ItemArc& arc : problem_.arcs(item)) {
            const Wide hours = priced ? Wide(prices.perUnit[at(arc.csm * resources)]) : 0;
            least = std::min(least, arcCosts_[place++] +
                                        (hours * arc.minutes >> DualPrices::fractionBits));
        }
        startPrices_.push_back(
            static_cast<Micropoints>(std::clamp<Wide>(least, -dearestArc, dearestArc)));
    }
}

void KnapsackDual::listBooks() {
    const std::vector<LoadRange> ranges = loadRanges(problem_);
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm) {
        const LoadRange& range = ranges[at(csm)];
        const Wide slope = Wide(busiest_[at(csm)]) * problem_.busiestSlope(csm);
        std::vector<Micropoints> costs;
        for (std::int64_t steps = 0; steps <= range.top; ++steps) {
            const std::int64_t load = steps * range.step;
            const Wide total =
                problem_.curve(csm, 0).cost(load) + (slope * load >> DualPrices::fractionBits);
            costs.push_back(static_cast<Micropoints>(std::min<Wide>(total, dearestLoad)));
        }
        books_.push_back({{}, BookKnapsack(std::move(costs))});
    }
    std::size_t place = 0;
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item)
        for (const ItemArc& arc : problem_.arcs(item))
            books_[at(arc.csm)].arcs.push_back(
                {item, place++, arc.minutes / ranges[at(arc.csm)].step});
}

PackedNode KnapsackDual::root() const {
    return {allChoices(problem_), startPrices_};
}

std::vector<int> KnapsackDual::choices(const PackedNode& node) const {
    std::vector<int> counts(node.open.alone.begin(), node.open.alone.end());
    for (const Book& book : books_)
        for (const Arc& arc : book.arcs)
            counts[at(arc.item)] += node.open.arc[arc.place];
    return counts;
}

KnapsackDual::Question KnapsackDual::ask(const PackedNode& node, const Book& book,
                                         const std::vector<int>& choices) const {
    Question question;
    for (const Arc& arc : book.arcs) {
        if (node.open.arc[arc.place] == 0)
            continue;
        const Micropoints cost = reducedCost(node, arc.item, arc.place);
        if (choices[at(arc.item)] == 1) {
            question.kept.push_back(arc);
            question.base += arc.load;
            question.cost += cost;
        } else {
            question.arcs.push_back(arc);
            question.entries.push_back({arc.load, cost});
        }
    }
    return question;
}

PackedBooks KnapsackDual::packed(const PackedNode& node) {
    looked_ += problem_.arcCount() + problem_.itemCount();
    const std::vector<int> choices = this->choices(node);
    PackedBooks found;
    found.places.assign(choices.size(), 0);
    found.owners.assign(choices.size(), noCsm);
    found.bound = rest_;
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        found.bound += node.prices[at(item)];
        const Micropoints alone = problem_.unassignedCost(item) - node.prices[at(item)];
        if (node.open.alone[at(item)] == 0 || (alone > 0 && choices[at(item)] > 1))
            continue;
        found.bound += alone;
        ++found.places[at(item)];
    }
    std::vector<char> chosen;
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm) {
        Book& book = books_[at(csm)];
        const Question question = ask(node, book, choices);
        const auto take = [&](const Arc& arc) {
            ++found.places[at(arc.item)];
            found.owners[at(arc.item)] = csm;
        };
        const Micropoints cheapest =
            book.knapsack.cheapest(question.entries, question.base, chosen);
        if (cheapest >= BookKnapsack::impossible) {
            found.bound = unlimited;
            return found;
        }
        found.books.push_back(question.cost + cheapest);
        found.bound += found.books.back();
        std::ranges::for_each(question.kept, take);
        for (std::size_t n = 0; n < chosen.size(); ++n)
            if (chosen[n] != 0)
                take(question.arcs[n]);
    }
    return found;
}

PackedBooks KnapsackDual::climb(PackedNode& node, const Climb& climb, const StopRule& stop) {
    PackedBooks now = packed(node);
    PackedBooks best = now;
    std::vector<Micropoints> bestPrices = node.prices;
    std::vector<double> direction(bestPrices.size(), 0.0);
    double stride = climb.stride;
    int waited = 0;
    for (int step = 0; step < climb.steps && best.bound < climb.enough && !stop.reached(); ++step) {
        double square = 0.0;
        for (std::size_t item = 0; item < direction.size(); ++item) {
            direction[item] = inertia * direction[item] + 1.0 - now.places[item];
            square += direction[item] * direction[item];
        }
        if (square < 1e-9)
            break;
        const double length = stride * static_cast<double>(climb.incumbent - now.bound) / square;
        for (std::size_t item = 0; item < direction.size(); ++item)
            node.prices[item] = static_cast<Micropoints>(
                std::clamp(static_cast<double>(node.prices[item]) + length * direction[item],
                           -static_cast<double>(dearestArc), static_cast<double>(dearestArc)));
        now = packed(node);
        if (now.bound > best.bound) {
            waited = now.bound - best.bound > (climb.incumbent - best.bound) / 200 ? 0 : waited;
            best = now;
            bestPrices = node.prices;
        } else if (++waited >= patience) {
            waited = 0;
            stride *= shorter;
            if (stride < shortestStride)
                break;
            now = best;
            node.prices = bestPrices;
            std::ranges::fill(direction, 0.0);
        }
    }
    node.prices = std::move(bestPrices);
    return best;
}

std::int64_t KnapsackDual::close(PackedNode& node, const PackedBooks& books, Micropoints most) {
    const std::vector<int> choices = this->choices(node);
    OpenChoices& open = node.open;
    std::vector<Arc> needed;
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm) {
        Book& book = books_[at(csm)];
        const Question question = ask(node, book, choices);
        const BookKnapsack::Alternatives costs =
            book.knapsack.alternatives(question.entries, question.base);
        const Micropoints rest = books.bound - books.books[at(csm)] + question.cost;
        for (std::size_t n = 0; n < question.arcs.size(); ++n) {
            if (rest + costs.in[n] > most)
                open.arc[question.arcs[n].place] = 0;
            else if (rest + costs.out[n] > most)
                needed.push_back(question.arcs[n]);
        }
    }
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        const Micropoints alone = problem_.unassignedCost(item) - node.prices[at(item)];
        if (choices[at(item)] > 1 && alone > 0 && books.bound + alone > most)
            open.alone[at(item)] = 0;
    }
    for (const Arc& arc : needed) {
        open.closeOthers(problem_, arc.item, arc.place);
    }
    const std::vector<int> left = this->choices(node);
    return std::accumulate(choices.begin(), choices.end(), std::int64_t{0}) -
           std::accumulate(left.begin(), left.end(), std::int64_t{0});
}

std::int64_t KnapsackDual::work() const {
    std::int64_t cells = looked_;
    for (const Book& book : books_)
        cells += book.knapsack.cells();
    return cells;
}

} // namespace headroom
