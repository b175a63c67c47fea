#include "planner/assignment/busiest_watch.h"

#include <algorithm>
#include <utility>

namespace headroom {

BusiestWatch::BusiestWatch(const BookState& state, std::vector<CsmIndex> csms, Micropoints outside)
    : csms_(std::move(csms)), outside_(outside) {
    rescan(state);
}

Micropoints BusiestWatch::term(const BookState& state, CsmIndex csm, std::int64_t extra) {
    return state.model().problem().busiestSlope(csm) * (state.load(csm, 0) + extra);
}

void BusiestWatch::rescan(const BookState& state) {
    top_ = {};
    for (const CsmIndex csm : csms_) {
        Top carried{csm, term(state, csm, 0)};
        for (Top& place : top_)
            if (carried.term > place.term)
                std::swap(place, carried);
    }
}

Micropoints BusiestWatch::change(const BookState& state, Shift a, Shift b) const {
    Micropoints most = outside_;
    for (const Top& place : top_)
        if (place.csm != a.csm && place.csm != b.csm) {
            most = std::max(most, place.term);
            break;
        }
    if (a.csm != noCsm)
        most = std::max(most, term(state, a.csm, a.minutes));
    if (b.csm != noCsm)
        most = std::max(most, term(state, b.csm, b.minutes));
    return most - value();
}

void BusiestWatch::update(const BookState& state, CsmIndex a, CsmIndex b) {
    for (const CsmIndex csm : {a, b}) {
        if (csm == noCsm)
            continue;
        const bool known = std::any_of(top_.begin(), top_.end(),
                                       [csm](const Top& place) { return place.csm == csm; });
        if (known || term(state, csm, 0) > top_.back().term) {
            rescan(state);
            return;
        }
    }
}

} // namespace headroom
