#pragma once

#include "planner/assignment/book_state.h"

#include <functional>
#include <vector>

namespace headroom {

/// One item goes to a CSM, pushes another on, which pushes another … until one fits (after Yagiura,
/// Ibaraki & Glover 2006). Inside a chain the next CSM is judged by its prices, at the end by the
/// exact curves, so a chain finds exchanges between many full books that no single swap reaches.
/// Limits must be soft (a broken one costs its penalty). evaluate-and-apply with undo.
class EjectionChain {
  public:
    /// `within` says which CSMs may be touched.
    EjectionChain(BookState& state, const std::function<bool(CsmIndex)>& within);

    /// Builds the chain that starts with `item` going to `first`. Stops at the first end that costs
    /// at most `reach`; true then, and the plan is changed. False: nothing changed.
    bool run(std::int32_t item, const ItemArc& first, double reach);
    /// Of the last successful run, without the busiest term.
    Micropoints delta() const { return delta_; }
    std::int64_t extraMoves() const { return extraMoves_; }
    std::int64_t evaluated() const { return evaluated_; }
    /// Takes the last successful run back.
    void undo();
    /// CSMs whose books the last successful run changed.
    std::vector<CsmIndex> touched() const;

  private:
    struct Step {
        std::int32_t item = -1;
        const ItemArc* from = nullptr;
        const ItemArc* to = nullptr;
    };
    struct Choice {
        std::int32_t item = -1;
        const ItemArc* to = nullptr;
        Micropoints exact = forbidden; ///< when the chain ends here
        double priced = 1e300;         ///< when it goes on
    };

    void apply(std::int32_t item, const ItemArc* to, Micropoints change);
    bool inChain(std::int32_t item) const;
    void look(CsmIndex csm, Choice& end, Choice& onward);

    BookState& state_;
    const std::function<bool(CsmIndex)>& within_;
    std::vector<Step> steps_;
    Micropoints delta_ = 0;
    std::int64_t extraMoves_ = 0;
    std::int64_t evaluated_ = 0;
};

} // namespace headroom
