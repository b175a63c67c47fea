#include "planner/assignment/edit_repair.h"

#include "planner/assignment/book_state.h"
#include "planner/assignment/solve_report.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::size_t mostResources = 64;
constexpr int mostRounds = 40;

} // namespace

EditRepair::EditRepair(const AssignmentProblem& problem, std::span<const CsmIndex> displayed,
                       Micropoints changePoints)
    : problem_(problem), resources_(index(problem.resourceCount())), changePoints_(changePoints),
      loads_(index(problem.csmCount()) * resources_, 0) {
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const CsmIndex csm = displayed[index(problem.accountsOf(item).front())];
        const std::optional<ItemArc> arc = arcTo(item, csm);
        displayed_.push_back(arc ? csm : noCsm);
        if (!arc)
            continue;
        moves_ += arc->moves;
        std::int64_t* row = loads_.data() + index(csm) * resources_;
        addLoads(item, *arc, 1, row);
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
    const auto term = [this](CsmIndex j) { return problem_.busiestSlope(j) * load(j, 0); };
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j) {
        CsmIndex carried = j;
        for (CsmIndex& place : busiest_)
            if (place == noCsm || term(carried) > term(place)) {
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
        if (j != noCsm && j != a && j != b)
            most = std::max(most, problem_.busiestSlope(j) * load(j, 0));
    if (a != noCsm)
        most = std::max(most, problem_.busiestSlope(a) * (load(a, 0) + changeA));
    if (b != noCsm)
        most = std::max(most, problem_.busiestSlope(b) * (load(b, 0) + changeB));
    return most;
}

Micropoints EditRepair::pairDelta(CsmIndex a, const std::int64_t* onA, CsmIndex b,
                                  const std::int64_t* onB) const {
    Micropoints delta = busiestWith(a, onA[0], b, onB[0]) - busiestWith(a, 0, b, 0);
    for (const auto& [csm, change] : {std::pair{a, onA}, std::pair{b, onB}}) {
        if (csm == noCsm)
            continue;
        for (std::size_t k = 0; k < resources_; ++k) {
            if (change[k] == 0)
                continue;
            const auto resource = static_cast<std::int32_t>(k);
            const LoadCurve& curve = problem_.curve(csm, resource);
            const std::int64_t now = load(csm, resource);
            if (change[k] > 0 && now + change[k] > curve.limit)
                return forbidden;
            delta += curve.cost(now + change[k]) - curve.cost(now);
        }
    }
    return delta;
}

std::optional<ItemArc> EditRepair::arcTo(std::int32_t item, CsmIndex csm) const {
    return csm == noCsm ? std::nullopt : problem_.findArc(item, csm);
}

Micropoints EditRepair::itemCost(std::int32_t item, const std::optional<ItemArc>& arc) const {
    const CsmIndex csm = arc ? arc->csm : noCsm;
    const Micropoints own = arc ? arc->cost : problem_.unassignedCost(item);
    const auto accounts = static_cast<std::int64_t>(problem_.accountsOf(item).size());
    return own + (csm == displayed_[index(item)] ? 0 : changePoints_ * accounts);
}

Micropoints EditRepair::relocationDelta(std::int32_t item, const std::optional<ItemArc>& to) const {
    const CsmIndex from = csmOf(item);
    const std::optional<ItemArc> old = arcTo(item, from);
    const std::int64_t extra = (to ? to->moves : 0) - (old ? old->moves : 0);
    if (extra > 0 && problem_.maxMoves() && moves_ + extra > *problem_.maxMoves())
        return forbidden;
    std::array<std::int64_t, mostResources> onOld{};
    std::array<std::int64_t, mostResources> onNew{};
    if (old)
        addLoads(item, *old, -1, onOld.data());
    if (to)
        addLoads(item, *to, 1, onNew.data());
    const Micropoints books = pairDelta(from, onOld.data(), to ? to->csm : noCsm, onNew.data());
    return books == forbidden ? forbidden : books + itemCost(item, to) - itemCost(item, old);
}

void EditRepair::assign(std::int32_t item, CsmIndex csm) {
    const CsmIndex from = csmOf(item);
    if (from != noCsm) {
        const ItemArc arc = *problem_.findArc(item, from);
        addLoads(item, arc, -1, loads_.data() + index(from) * resources_);
        moves_ -= arc.moves;
    }
    if (csm != noCsm) {
        const ItemArc arc = *problem_.findArc(item, csm);
        addLoads(item, arc, 1, loads_.data() + index(csm) * resources_);
        moves_ += arc.moves;
    }
    csmOf_[index(item)] = csm;
    touch(from);
    touch(csm);
    refreshBusiest();
}

std::int32_t EditRepair::firstOverLimit(CsmIndex csm) const {
    for (std::int32_t k = 0; k < problem_.resourceCount(); ++k)
        if (load(csm, k) > problem_.curve(csm, k).limit)
            return k;
    return -1;
}

std::vector<std::int32_t> EditRepair::bookOf(CsmIndex csm) const {
    std::vector<std::int32_t> book;
    for (std::size_t i = 0; i < csmOf_.size(); ++i)
        if (csmOf_[i] == csm)
            book.push_back(static_cast<std::int32_t>(i));
    return book;
}

EditRepair::Relocation EditRepair::cheapestExit(CsmIndex csm, std::int32_t pinned) const {
    const std::int32_t over = firstOverLimit(csm);
    Relocation best;
    double leastRate = 0.0;
    for (const std::int32_t item : bookOf(csm)) {
        const std::int64_t load =
            over == 0 ? problem_.findArc(item, csm)->minutes : problem_.load(item, over);
        if (item == pinned || problem_.fixed(item) || load <= 0)
            continue;
        const auto consider = [&](const std::optional<ItemArc>& to) {
            const Micropoints delta = relocationDelta(item, to);
            const double rate = static_cast<double>(delta) / static_cast<double>(load);
            if (delta != forbidden && (best.item < 0 || rate < leastRate)) {
                best = {item, to, delta};
                leastRate = rate;
            }
        };
        for (const ItemArc& arc : problem_.arcs(item))
            if (arc.csm != csm)
                consider(arc);
        consider(std::nullopt);
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
    const auto consider = [&](std::int32_t item, const ItemArc& to) {
        const Micropoints delta = relocationDelta(item, to);
        if (delta < best.delta)
            best = {item, to, delta};
    };
    std::vector<char> near(index(problem_.csmCount()) + 1, 0);
    for (const CsmIndex csm : touched_)
        near[index(csm)] = 1;
    near.back() = 1;
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        const CsmIndex csm = csmOf(item);
        if (near[csm == noCsm ? near.size() - 1 : index(csm)] == 0 || item == pinned ||
            problem_.fixed(item))
            continue;
        for (const ItemArc& arc : problem_.arcs(item))
            if (arc.csm != csm)
                consider(item, arc);
    }
    return best;
}

bool EditRepair::trySwap(std::int32_t a, std::int32_t b) {
    const CsmIndex left = csmOf(a);
    const CsmIndex right = csmOf(b);
    const std::optional<ItemArc> toA = problem_.findArc(a, right);
    const std::optional<ItemArc> toB = problem_.findArc(b, left);
    if (!toA || !toB || problem_.fixed(a) || problem_.fixed(b))
        return false;
    const std::optional<ItemArc> fromA = problem_.findArc(a, left);
    const std::optional<ItemArc> fromB = problem_.findArc(b, right);
    const int extra = toA->moves + toB->moves - fromA->moves - fromB->moves;
    if (extra > 0 && problem_.maxMoves() && moves_ + extra > *problem_.maxMoves())
        return false;
    const Micropoints own =
        itemCost(a, toA) + itemCost(b, toB) - itemCost(a, fromA) - itemCost(b, fromB);
    std::array<std::int64_t, mostResources> onLeft{};
    std::array<std::int64_t, mostResources> onRight{};
    addLoads(a, *fromA, -1, onLeft.data());
    addLoads(b, *toB, 1, onLeft.data());
    addLoads(b, *fromB, -1, onRight.data());
    addLoads(a, *toA, 1, onRight.data());
    const Micropoints books = pairDelta(left, onLeft.data(), right, onRight.data());
    if (books == forbidden || own + books >= 0)
        return false;
    assign(a, right);
    assign(b, left);
    return true;
}

bool EditRepair::trySwaps(std::int32_t pinned) {
    const std::vector<CsmIndex> csms = touched_;
    for (std::size_t l = 0; l < csms.size() && l < 4; ++l)
        for (std::size_t r = l + 1; r < csms.size() && r < 4; ++r)
            for (const std::int32_t a : bookOf(csms[l]))
                for (const std::int32_t b : bookOf(csms[r]))
                    if (a != pinned && b != pinned && trySwap(a, b))
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
