#include "planner/assignment/edit_repair.h"

#include "planner/assignment/book_state.h"
#include "planner/assignment/solve_report.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr int mostRounds = 40;
constexpr std::size_t swappedBooks = 4; // of the touched ones, the first

/// What one unit more costs, at least: the curve is convex, so no change costs less than this
/// slope times its size.
double slopeAt(const LoadCurve& curve, std::int64_t load) {
    const Micropoints aside = load < curve.target ? -curve.below : curve.above;
    return static_cast<double>(load > curve.soft ? aside + curve.beyond : aside);
}

} // namespace

EditRepair::EditRepair(const AssignmentProblem& problem, std::span<const CsmIndex> displayed,
                       Micropoints changePoints)
    : problem_(problem), resources_(index(problem.resourceCount())), changePoints_(changePoints),
      books_(index(problem.csmCount()) + 1), loads_(index(problem.csmCount()) * resources_, 0) {
    displayed_.reserve(index(problem.itemCount()));
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const CsmIndex csm = displayed[index(problem.accountsOf(item).front())];
        const std::optional<ItemArc> arc = csm == noCsm ? std::nullopt : problem.findArc(item, csm);
        displayed_.push_back(arc ? csm : noCsm);
        (arc ? books_[index(csm)] : books_.back()).push_back(item);
        if (!arc)
            continue;
        moves_ += arc->moves;
        addLoads(item, *arc, 1, loads_.data() + index(csm) * resources_);
    }
    csmOf_ = displayed_;
    refreshBusiest();
}

void EditRepair::addLoads(std::int32_t item, const ItemArc& arc, std::int64_t times,
                          std::int64_t* change) const {
    change[0] += times * arc.minutes;
    const std::int64_t* loads = problem_.loads(item);
    for (std::size_t k = 1; k < resources_; ++k)
        change[k] += times * loads[k];
}

void EditRepair::touch(CsmIndex csm) {
    if (csm != noCsm && std::find(touched_.begin(), touched_.end(), csm) == touched_.end())
        touched_.push_back(csm);
}

void EditRepair::refreshBusiest() {
    busiest_ = {noCsm, noCsm, noCsm};
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j) {
        CsmIndex carried = j;
        for (CsmIndex& place : busiest_)
            if (place == noCsm || busiestTerm(carried, 0) > busiestTerm(place, 0)) {
                std::swap(place, carried);
                if (carried == noCsm)
                    break;
            }
    }
}

Micropoints EditRepair::busiestWith(CsmIndex a, std::int64_t changeA, CsmIndex b,
                                    std::int64_t changeB) const {
    Micropoints most = 0;
    for (const CsmIndex j : busiest_)
        if (j != noCsm && j != a && j != b) {
            most = busiestTerm(j, 0); // the largest of the others: they are sorted
            break;
        }
    if (a != noCsm)
        most = std::max(most, busiestTerm(a, changeA));
    if (b != noCsm)
        most = std::max(most, busiestTerm(b, changeB));
    return most;
}

/// Without the busiest term; forbidden when the change passes a limit.
Micropoints EditRepair::bookDelta(CsmIndex csm, const std::int64_t* change) const {
    Micropoints delta = 0;
    for (std::size_t k = 0; k < resources_ && csm != noCsm; ++k) {
        if (change[k] == 0)
            continue;
        const auto resource = static_cast<std::int32_t>(k);
        const LoadCurve& curve = problem_.curve(csm, resource);
        const std::int64_t now = load(csm, resource);
        if (change[k] > 0 && now + change[k] > curve.limit)
            return forbidden;
        delta += curve.cost(now + change[k]) - curve.cost(now);
    }
    return delta;
}

Micropoints EditRepair::itemCost(std::int32_t item, const std::optional<ItemArc>& arc) const {
    const CsmIndex csm = arc ? arc->csm : noCsm;
    const Micropoints own = arc ? arc->cost : problem_.unassignedCost(item);
    const auto accounts = static_cast<std::int64_t>(problem_.accountsOf(item).size());
    return own + (csm == displayed_[index(item)] ? 0 : changePoints_ * accounts);
}

template <class Consider>
void EditRepair::eachRelocation(std::int32_t item, bool alsoNowhere, Consider consider) const {
    const CsmIndex from = csmOf(item);
    const std::optional<ItemArc> old = from == noCsm ? std::nullopt : problem_.findArc(item, from);
    Change out{};
    if (old)
        addLoads(item, *old, -1, out.data());
    const Micropoints leave = bookDelta(from, out.data()) - itemCost(item, old);
    const std::int64_t room =
        problem_.maxMoves() ? *problem_.maxMoves() - moves_ + (old ? old->moves : 0) : unlimited;
    const std::int32_t already = old ? old->moves : 0;
    Change in;
    std::copy_n(problem_.loads(item), resources_, in.begin());
    for (const ItemArc& arc : problem_.arcs(item)) {
        if (arc.csm == from || (arc.moves > already && arc.moves > room))
            continue;
        in[0] = arc.minutes;
        const Micropoints enter = bookDelta(arc.csm, in.data());
        if (enter == forbidden)
            continue;
        const Micropoints busiest =
            busiestWith(from, out[0], arc.csm, in[0]) - busiestWith(from, 0, arc.csm, 0);
        consider(std::optional(arc), leave + enter + busiest + itemCost(item, arc));
    }
    if (alsoNowhere && from != noCsm)
        consider(std::nullopt, leave + itemCost(item, std::nullopt) +
                                   busiestWith(from, out[0], noCsm, 0) -
                                   busiestWith(from, 0, noCsm, 0));
}

void EditRepair::assign(std::int32_t item, CsmIndex csm) {
    const auto shift = [&](CsmIndex with, std::int64_t times) {
        std::vector<std::int32_t>& book = with == noCsm ? books_.back() : books_[index(with)];
        if (times > 0)
            book.push_back(item);
        else
            book.erase(std::find(book.begin(), book.end(), item));
        if (with == noCsm)
            return;
        const ItemArc arc = *problem_.findArc(item, with);
        addLoads(item, arc, times, loads_.data() + index(with) * resources_);
        moves_ += times * arc.moves;
    };
    shift(csmOf(item), -1);
    shift(csm, 1);
    touch(csmOf(item));
    touch(csm);
    csmOf_[index(item)] = csm;
    refreshBusiest();
}

std::int32_t EditRepair::firstOverLimit(CsmIndex csm) const {
    for (std::int32_t k = 0; k < problem_.resourceCount(); ++k)
        if (load(csm, k) > problem_.curve(csm, k).limit)
            return k;
    return -1;
}

EditRepair::Relocation EditRepair::cheapestExit(CsmIndex csm, std::int32_t pinned) const {
    const std::int32_t over = firstOverLimit(csm);
    Relocation best;
    double leastRate = 0.0;
    for (const std::int32_t item : books_[index(csm)]) {
        const std::int64_t load =
            over == 0 ? problem_.findArc(item, csm)->minutes : problem_.load(item, over);
        if (item == pinned || problem_.fixed(item) || load <= 0)
            continue;
        eachRelocation(item, true, [&](const std::optional<ItemArc>& to, Micropoints delta) {
            const double rate = static_cast<double>(delta) / static_cast<double>(load);
            if (best.item < 0 || rate < leastRate) {
                best = {item, to, delta};
                leastRate = rate;
            }
        });
    }
    return best;
}

bool EditRepair::relieve(std::int32_t pinned) {
    for (std::size_t t = 0; t < touched_.size(); ++t) {
        const CsmIndex csm = touched_[t];
        while (firstOverLimit(csm) >= 0) {
            const Relocation exit = cheapestExit(csm, pinned);
            if (exit.item < 0)
                return false;
            assign(exit.item, exit.to ? exit.to->csm : noCsm);
        }
    }
    return true;
}

EditRepair::Relocation EditRepair::bestRelocation(std::int32_t pinned) const {
    Relocation best;
    const auto look = [&](const std::vector<std::int32_t>& book) {
        for (const std::int32_t item : book)
            if (item != pinned && !problem_.fixed(item))
                eachRelocation(item, false,
                               [&](const std::optional<ItemArc>& to, Micropoints delta) {
                                   if (delta < best.delta)
                                       best = {item, to, delta};
                               });
    };
    for (const CsmIndex csm : touched_)
        look(books_[index(csm)]);
    look(books_.back());
    return best;
}

/// Accounts of one book that may go to another, cheapest first.
std::vector<EditRepair::Offer> EditRepair::offers(CsmIndex from, CsmIndex to,
                                                  std::int32_t pinned) const {
    std::vector<double> slopes;
    for (std::int32_t k = 0; k < problem_.resourceCount(); ++k)
        slopes.push_back(slopeAt(problem_.curve(to, k), load(to, k)) -
                         slopeAt(problem_.curve(from, k), load(from, k)));
    std::vector<Offer> list;
    for (const std::int32_t item : books_[index(from)]) {
        if (item == pinned || problem_.fixed(item))
            continue;
        const std::optional<ItemArc> there = problem_.findArc(item, to);
        if (!there)
            continue;
        const std::optional<ItemArc> here = problem_.findArc(item, from);
        double least =
            static_cast<double>(itemCost(item, there) - itemCost(item, here)) +
            slopeAt(problem_.curve(to, 0), load(to, 0)) * static_cast<double>(there->minutes) -
            slopeAt(problem_.curve(from, 0), load(from, 0)) * static_cast<double>(here->minutes);
        for (std::size_t k = 1; k < resources_; ++k)
            least += slopes[k] * static_cast<double>(problem_.loads(item)[k]);
        list.push_back({least, item, *there});
    }
    std::ranges::sort(list, [](const Offer& a, const Offer& b) {
        return a.least != b.least ? a.least < b.least : a.item < b.item;
    });
    return list;
}

bool EditRepair::trySwap(const Offer& a, const Offer& b) {
    const CsmIndex left = csmOf(a.item);
    const CsmIndex right = csmOf(b.item);
    const ItemArc fromA = *problem_.findArc(a.item, left);
    const ItemArc fromB = *problem_.findArc(b.item, right);
    const int extra = a.there.moves + b.there.moves - fromA.moves - fromB.moves;
    if (extra > 0 && problem_.maxMoves() && moves_ + extra > *problem_.maxMoves())
        return false;
    const Micropoints own = itemCost(a.item, a.there) + itemCost(b.item, b.there) -
                            itemCost(a.item, fromA) - itemCost(b.item, fromB);
    Change onLeft{};
    Change onRight{};
    addLoads(a.item, fromA, -1, onLeft.data());
    addLoads(b.item, b.there, 1, onLeft.data());
    addLoads(b.item, fromB, -1, onRight.data());
    addLoads(a.item, a.there, 1, onRight.data());
    const Micropoints ofLeft = bookDelta(left, onLeft.data());
    const Micropoints ofRight = bookDelta(right, onRight.data());
    if (ofLeft == forbidden || ofRight == forbidden)
        return false;
    const Micropoints busiest =
        busiestWith(left, onLeft[0], right, onRight[0]) - busiestWith(left, 0, right, 0);
    if (own + ofLeft + ofRight + busiest >= 0)
        return false;
    assign(a.item, right);
    assign(b.item, left);
    return true;
}

/// A swap costs at least what both offers add and what the busiest term can fall: most pairs need
/// no look.
bool EditRepair::trySwapsBetween(CsmIndex left, CsmIndex right, std::int32_t pinned) {
    const std::vector<Offer> a = offers(left, right, pinned);
    const std::vector<Offer> b = offers(right, left, pinned);
    const auto fall = static_cast<double>(
        busiestWith(left, 0, right, 0) - busiestWith(left, -load(left, 0), right, -load(right, 0)));
    const double rounding = 1.0; // micropoints: doubles are exact to far less than that
    for (const Offer& one : a)
        for (const Offer& other : b) {
            if (one.least + other.least - fall >= rounding)
                break;
            if (trySwap(one, other))
                return true;
        }
    return false;
}

bool EditRepair::trySwaps(std::int32_t pinned) {
    const std::vector<CsmIndex> csms = touched_;
    for (std::size_t l = 0; l < csms.size() && l < swappedBooks; ++l)
        for (std::size_t r = l + 1; r < csms.size() && r < swappedBooks; ++r)
            if (trySwapsBetween(csms[l], csms[r], pinned))
                return true;
    return false;
}

void EditRepair::improve(std::int32_t pinned) {
    for (int round = 0; round < mostRounds; ++round) {
        const Relocation best = bestRelocation(pinned);
        if (best.item >= 0)
            assign(best.item, best.to->csm);
        else if (!trySwaps(pinned))
            return;
    }
}

std::vector<CsmIndex> EditRepair::owners() const {
    std::vector<CsmIndex> owners;
    for (std::int32_t i = 0; i < problem_.accountCount(); ++i)
        owners.push_back(csmOf(problem_.itemOf(i)));
    return owners;
}

} // namespace headroom
