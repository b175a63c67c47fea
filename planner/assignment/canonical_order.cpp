#include "planner/assignment/canonical_order.h"

#include "planner/base/random.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace headroom {
namespace {

constexpr int rounds = 3;
/// Above this many pairs of account and CSM, accounts of one list colour the CSMs together.
constexpr std::int64_t mostPairs = 60'000'000;

using Colour = std::uint64_t;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

template <class Value>
std::int64_t orAbsent(const std::optional<Value>& value) {
    return value ? std::int64_t{*value} : -1;
}

std::int64_t orAbsent(const std::optional<Money>& value) {
    return value ? value->count() : -1;
}

Colour ownColour(const AccountRow& row) {
    return hashCounters(1, row.workload.count(), row.arr.count(), row.ratioUse, row.riskUnits,
                        row.renewalQuarter, row.movePoints, row.moveUnits, row.unassignedPoints);
}

Colour ownColour(const CsmRow& row) {
    return hashCounters(2, row.capacity.count(), row.target.count(), row.ceiling.count(),
                        orAbsent(row.ratioCapacity), orAbsent(row.arrMax), orAbsent(row.arrTarget),
                        orAbsent(row.riskTarget), orAbsent(row.renewalsPerQuarter),
                        row.placeholder ? 1 : 0);
}

/// Sums of hashes do not depend on the order of what is summed.
class Colouring {
  public:
    explicit Colouring(const ProblemInput& input) : input_(input) {
        for (const AccountRow& row : input.accounts)
            accounts_.push_back(ownColour(row));
        for (const CsmRow& row : input.csms)
            csms_.push_back(ownColour(row));
        std::int64_t pairs = 0;
        for (std::size_t i = 0; i < input.accounts.size(); ++i)
            pairs += static_cast<std::int64_t>(input.arcsOfList(input.listOf(i)).size());
        byList_ = pairs > mostPairs;
        for (int round = 0; round < rounds; ++round)
            refine();
    }

    const std::vector<Colour>& accounts() const { return accounts_; }
    const std::vector<Colour>& csms() const { return csms_; }

  private:
    Colour csmColour(CsmIndex csm) const { return csm == noCsm ? 0 : csms_[at(csm)]; }

    void refine() {
        std::map<std::int32_t, Colour> families;
        for (std::size_t i = 0; i < accounts_.size(); ++i)
            families[input_.accounts[i].family] += mixBits(accounts_[i]);
        families[-1] = 0;
        std::vector<Colour> seenByCsm(csms_.size(), 0);
        const std::vector<Colour> ofList = byList_ ? listColours(seenByCsm) : std::vector<Colour>();
        std::vector<Colour> next(accounts_.size());
        for (std::size_t i = 0; i < accounts_.size(); ++i) {
            const AccountRow& row = input_.accounts[i];
            next[i] = hashCounters(accounts_[i], csmColour(row.owner), csmColour(row.fixedTo),
                                   families[row.family],
                                   byList_ ? ofList[input_.listOf(i)] : arcColour(i, seenByCsm));
            if (row.owner != noCsm)
                seenByCsm[at(row.owner)] += hashCounters(3, accounts_[i]);
            if (row.fixedTo != noCsm)
                seenByCsm[at(row.fixedTo)] += hashCounters(4, accounts_[i]);
            if (byList_ && row.keptBy != noCsm) { // else among its arcs
                next[i] = hashCounters(6, next[i]);
                seenByCsm[at(row.keptBy)] += hashCounters(6, accounts_[i]);
            }
        }
        for (std::size_t j = 0; j < csms_.size(); ++j)
            csms_[j] = hashCounters(csms_[j], seenByCsm[j]);
        accounts_ = std::move(next);
    }

    Colour arcColour(std::size_t account, std::vector<Colour>& seenByCsm) const {
        Colour sum = 0;
        for (const EligibleArc& arc : input_.arcsOf(account)) {
            const Colour own = hashCounters(5, arc.fit, arc.workload.count());
            sum += mixBits(own ^ csms_[at(arc.csm)]);
            seenByCsm[at(arc.csm)] += mixBits(own ^ accounts_[account]);
        }
        return sum;
    }

    /// What the accounts of each list see of their CSMs; CSMs see the accounts of a list as one.
    std::vector<Colour> listColours(std::vector<Colour>& seenByCsm) const {
        std::vector<Colour> members(input_.listCount(), 0);
        for (std::size_t i = 0; i < accounts_.size(); ++i)
            members[input_.listOf(i)] += mixBits(accounts_[i]);
        std::vector<Colour> colours(input_.listCount(), 0);
        for (std::size_t list = 0; list < colours.size(); ++list)
            for (const EligibleArc& arc : input_.arcsOfList(list)) {
                const Colour own = hashCounters(5, arc.fit, arc.workload.count());
                colours[list] += mixBits(own ^ csms_[at(arc.csm)]);
                seenByCsm[at(arc.csm)] += mixBits(own ^ members[list]);
            }
        return colours;
    }

    const ProblemInput& input_;
    bool byList_ = false;
    std::vector<Colour> accounts_;
    std::vector<Colour> csms_;
};

template <class Index>
std::vector<Index> sortedBy(const std::vector<Colour>& colours) {
    std::vector<Index> order(colours.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](Index a, Index b) { return colours[at(a)] < colours[at(b)]; });
    return order;
}

/// Where each CSM of the input stands in the order.
std::vector<CsmIndex> placesOf(const std::vector<CsmIndex>& order) {
    std::vector<CsmIndex> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[at(order[place])] = static_cast<CsmIndex>(place);
    return places;
}

CsmIndex placeOf(CsmIndex csm, const std::vector<CsmIndex>& places) {
    return csm == noCsm || at(csm) >= places.size() ? csm : places[at(csm)];
}

/// `width` values for each CSM, taken from CSM `from[0]`, `from[1]` …; other shapes as they are.
std::vector<std::int64_t> gathered(const std::vector<std::int64_t>& values,
                                   const std::vector<CsmIndex>& from, std::size_t width) {
    if (values.size() != from.size() * width)
        return values;
    std::vector<std::int64_t> other;
    other.reserve(values.size());
    for (const CsmIndex csm : from)
        for (std::size_t k = 0; k < width; ++k)
            other.push_back(values[at(csm) * width + k]);
    return other;
}

DualPrices gathered(const DualPrices& prices, const std::vector<CsmIndex>& from,
                    std::size_t resources) {
    return {gathered(prices.perUnit, from, resources), gathered(prices.busiest, from, 1),
            prices.perMove, gathered(prices.perStay, from, 1)};
}

} // namespace

bool CanonicalOrder::unchanged() const {
    return std::ranges::is_sorted(accounts) && std::ranges::is_sorted(csms);
}

CanonicalOrder canonicalOrder(const ProblemInput& input) {
    const Colouring colouring(input);
    return {sortedBy<std::int32_t>(colouring.accounts()), sortedBy<CsmIndex>(colouring.csms())};
}

namespace {

/// Appends one list of arcs, by ascending CSM.
void addList(ProblemInput& to, std::span<const EligibleArc> arcs,
             const std::vector<CsmIndex>& places) {
    const auto begin = static_cast<std::ptrdiff_t>(to.arcs.size());
    for (EligibleArc arc : arcs) {
        arc.csm = places[at(arc.csm)];
        to.arcs.push_back(arc);
    }
    std::sort(to.arcs.begin() + begin, to.arcs.end(),
              [](const EligibleArc& a, const EligibleArc& b) { return a.csm < b.csm; });
    to.firstArc.push_back(static_cast<std::int64_t>(to.arcs.size()));
}

} // namespace

ProblemInput reordered(const ProblemInput& input, const CanonicalOrder& order) {
    const std::vector<CsmIndex> places = placesOf(order.csms);
    ProblemInput other;
    other.weights = input.weights;
    other.quarters = input.quarters;
    other.ratioUnitsPerFull = input.ratioUnitsPerFull;
    other.maxMoves = input.maxMoves;
    for (const CsmIndex csm : order.csms)
        other.csms.push_back(input.csms[at(csm)]);
    std::map<std::int32_t, std::int32_t> families;
    std::vector<std::int32_t> placeOfList(input.listCount(), -1);
    other.arcs.reserve(input.arcs.size());
    other.firstArc = {0};
    other.accounts.reserve(input.accounts.size());
    for (const std::int32_t i : order.accounts) {
        AccountRow row = input.accounts[at(i)];
        row.owner = placeOf(row.owner, places);
        row.fixedTo = placeOf(row.fixedTo, places);
        row.keptBy = placeOf(row.keptBy, places);
        if (row.family >= 0)
            row.family = families.emplace(row.family, static_cast<std::int32_t>(families.size()))
                             .first->second;
        other.accounts.push_back(row);
        std::int32_t& place = placeOfList[input.listOf(at(i))];
        if (place < 0) {
            place = static_cast<std::int32_t>(other.listCount());
            addList(other, input.arcsOfList(input.listOf(at(i))), places);
        }
        if (!input.arcList.empty())
            other.arcList.push_back(place);
    }
    return other;
}

SolveOptions reordered(const SolveOptions& options, const CanonicalOrder& order,
                       std::size_t resources) {
    SolveOptions other = options;
    const std::vector<CsmIndex> places = placesOf(order.csms);
    if (options.start.size() == order.accounts.size())
        for (std::size_t n = 0; n < order.accounts.size(); ++n)
            other.start[n] = placeOf(options.start[at(order.accounts[n])], places);
    other.startPrices = gathered(options.startPrices, order.csms, resources);
    return other;
}

std::vector<CsmIndex> inInputOrder(const std::vector<CsmIndex>& owners,
                                   const CanonicalOrder& order) {
    std::vector<CsmIndex> other(owners.size(), noCsm);
    for (std::size_t n = 0; n < owners.size(); ++n)
        if (owners[n] != noCsm)
            other[at(order.accounts[n])] = order.csms[at(owners[n])];
    return other;
}

DualPrices inInputOrder(const DualPrices& prices, const CanonicalOrder& order,
                        std::size_t resources) {
    return gathered(prices, placesOf(order.csms), resources);
}

} // namespace headroom
