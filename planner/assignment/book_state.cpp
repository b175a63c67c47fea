#include "planner/assignment/book_state.h"

#include <algorithm>
#include <cassert>

namespace headroom {

BookState::BookState(const SearchModel& model)
    : model_(&model), resources_(model.resources()),
      arcOf_(index(model.problem().itemCount()), nullptr),
      loads_(index(model.problem().csmCount()) * resources_, 0),
      books_(index(model.problem().csmCount())), place_(arcOf_.size(), -1) {}

Micropoints BookState::loadDelta(CsmIndex csm, std::size_t resource, std::int64_t change) const {
    if (change == 0)
        return 0;
    const SearchCurve& curve = model_->curve(csm, resource);
    const std::int64_t now = load(csm, resource);
    if (change > 0 && now + change > curve.base.limit && model_->hard())
        return forbidden;
    return curve.cost(now + change) - curve.cost(now);
}

Micropoints BookState::leaveDelta(std::int32_t item, const ItemArc& arc) const {
    Micropoints delta = loadDelta(arc.csm, 0, -arc.minutes) - arc.cost;
    const std::int64_t* loads = model_->problem().loads(item);
    for (std::size_t k = 1; k < resources_; ++k)
        delta += loadDelta(arc.csm, k, -loads[k]);
    return delta;
}

Micropoints BookState::enterDelta(std::int32_t item, const ItemArc& arc) const {
    Micropoints delta = loadDelta(arc.csm, 0, arc.minutes);
    if (delta == forbidden)
        return forbidden;
    delta += arc.cost;
    const std::int64_t* loads = model_->problem().loads(item);
    for (std::size_t k = 1; k < resources_; ++k) {
        const Micropoints part = loadDelta(arc.csm, k, loads[k]);
        if (part == forbidden)
            return forbidden;
        delta += part;
    }
    return delta;
}

Micropoints BookState::relocationDelta(std::int32_t item, const ItemArc* to) const {
    const ItemArc* from = arcOf(item);
    const Micropoints alone = model_->problem().unassignedCost(item);
    const Micropoints enter = to == nullptr ? alone : enterDelta(item, *to);
    if (enter == forbidden)
        return forbidden;
    return enter + (from == nullptr ? -alone : leaveDelta(item, *from));
}

Micropoints BookState::swapDelta(std::int32_t a, const ItemArc* toA, std::int32_t b,
                                 const ItemArc* toB) const {
    const ItemArc* fromA = arcOf(a);
    const ItemArc* fromB = arcOf(b);
    assert(fromA != nullptr && fromB != nullptr && toA->csm == fromB->csm &&
           toB->csm == fromA->csm);
    const CsmIndex left = fromA->csm;
    const CsmIndex right = fromB->csm;
    Micropoints delta = toA->cost + toB->cost - fromA->cost - fromB->cost;
    const auto shift = [&](std::size_t k, std::int64_t onLeft, std::int64_t onRight) {
        const Micropoints one = loadDelta(left, k, onLeft);
        const Micropoints two = loadDelta(right, k, onRight);
        if (one == forbidden || two == forbidden)
            return false;
        delta += one + two;
        return true;
    };
    if (!shift(0, toB->minutes - fromA->minutes, toA->minutes - fromB->minutes))
        return forbidden;
    const std::int64_t* loadsA = model_->problem().loads(a);
    const std::int64_t* loadsB = model_->problem().loads(b);
    for (std::size_t k = 1; k < resources_; ++k) {
        const std::int64_t difference = loadsB[k] - loadsA[k];
        if (difference != 0 && !shift(k, difference, -difference))
            return forbidden;
    }
    return delta;
}

void BookState::addLoads(std::int32_t item, const ItemArc& arc, std::int64_t times) {
    std::int64_t* row = loads_.data() + index(arc.csm) * resources_;
    row[0] += times * arc.minutes;
    const std::int64_t* loads = model_->problem().loads(item);
    for (std::size_t k = 1; k < resources_; ++k)
        row[k] += times * loads[k];
}

void BookState::relocate(std::int32_t item, const ItemArc* to) {
    const ItemArc* from = arcOf(item);
    if (from != nullptr) {
        addLoads(item, *from, -1);
        std::vector<std::int32_t>& book = books_[index(from->csm)];
        const std::int32_t last = book.back();
        book[index(place_[index(item)])] = last;
        place_[index(last)] = place_[index(item)];
        book.pop_back();
    }
    if (to != nullptr) {
        addLoads(item, *to, 1);
        std::vector<std::int32_t>& book = books_[index(to->csm)];
        place_[index(item)] = static_cast<std::int32_t>(book.size());
        book.push_back(item);
    }
    arcOf_[index(item)] = to;
}

Micropoints BookState::cost() const {
    Micropoints total = 0;
    for (std::size_t i = 0; i < arcOf_.size(); ++i)
        total += arcOf_[i] == nullptr
                     ? model_->problem().unassignedCost(static_cast<std::int32_t>(i))
                     : arcOf_[i]->cost;
    for (CsmIndex j = 0; j < model_->problem().csmCount(); ++j)
        for (std::size_t k = 0; k < resources_; ++k)
            total += model_->curve(j, k).cost(load(j, k));
    return total;
}

Micropoints BookState::objective() const {
    Micropoints total = busiest();
    for (std::size_t i = 0; i < arcOf_.size(); ++i)
        total += arcOf_[i] == nullptr
                     ? model_->problem().unassignedCost(static_cast<std::int32_t>(i))
                     : arcOf_[i]->cost - model_->movePrice() * arcOf_[i]->moves;
    for (CsmIndex j = 0; j < model_->problem().csmCount(); ++j)
        for (std::size_t k = 0; k < resources_; ++k)
            total += model_->curve(j, k).base.cost(load(j, k));
    return total;
}

Micropoints BookState::busiest() const {
    Micropoints most = 0;
    for (CsmIndex j = 0; j < model_->problem().csmCount(); ++j)
        most = std::max(most, model_->problem().busiestSlope(j) * load(j, 0));
    return most;
}

std::int64_t BookState::booksOverLimit() const {
    std::int64_t over = 0;
    for (CsmIndex j = 0; j < model_->problem().csmCount(); ++j)
        for (std::size_t k = 0; k < resources_; ++k)
            over += load(j, k) > model_->curve(j, k).base.limit ? 1 : 0;
    return over;
}

bool BookState::withinLimits() const {
    return booksOverLimit() == 0 && (!model_->maxMoves() || moves_ <= *model_->maxMoves());
}

void BookState::recountMoves() {
    moves_ = 0;
    for (const ItemArc* arc : arcOf_)
        moves_ += arc == nullptr ? 0 : arc->moves;
}

std::vector<CsmIndex> BookState::itemOwners() const {
    std::vector<CsmIndex> owners;
    owners.reserve(arcOf_.size());
    for (const ItemArc* arc : arcOf_)
        owners.push_back(arc == nullptr ? noCsm : arc->csm);
    return owners;
}

std::vector<CsmIndex> BookState::owners() const {
    const AssignmentProblem& problem = model_->problem();
    std::vector<CsmIndex> owners(index(problem.accountCount()), noCsm);
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        owners[index(i)] = csmOf(problem.itemOf(i));
    return owners;
}

void BookState::assignAll(const std::vector<CsmIndex>& itemOwners) {
    for (std::size_t i = 0; i < arcOf_.size(); ++i) {
        const auto item = static_cast<std::int32_t>(i);
        const CsmIndex csm = itemOwners[i];
        if (csmOf(item) != csm)
            relocate(item, csm == noCsm ? nullptr : model_->findCandidate(item, csm));
    }
    recountMoves();
}

} // namespace headroom
