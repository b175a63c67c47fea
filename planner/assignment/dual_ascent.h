#pragma once

#include "planner/assignment/arc_selection.h"
#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/stopping.h"
#include "planner/assignment/worker_crew.h"

#include <optional>
#include <vector>

namespace headroom {

/// How the dual is climbed: soft-min over an item's arcs with falling temperature, Adam steps
/// (Kingma & Ba 2015) on the prices, entropic mirror steps on the shares of the busiest term.
struct AscentSchedule {
    int iterations = 300;
    bool warm = false; ///< start near the given prices: small steps, low temperature
    bool wide = false; ///< prices may have to reach those of leaving accounts unassigned
};

/// Prices of hours, ratio, ARR … of each CSM that make the Lagrangian bound as high as possible.
/// Deterministic for any number of threads: items in fixed blocks, sums in fixed order.
class DualAscent {
  public:
    /// With a selection, items see these arcs only: prices for the whole problem all the same.
    DualAscent(const AssignmentProblem& problem, WorkerCrew& crew,
               std::optional<std::int64_t> maxMoves, const ArcSelection* selection = nullptr);

    void startFrom(const DualPrices& prices);
    /// Climbs and returns the best prices seen (rounded; certifiedBound gives their value).
    DualPrices climb(const AscentSchedule& schedule, const StopRule& stop);
    /// Best value seen, in points; a floating-point estimate of the bound.
    double value() const { return bestValue_; }
    /// Typical spread of an item's arc costs, in points: the scale of temperatures.
    double spread() const { return spread_; }

  private:
    /// More than any price, load or number of items.
    static constexpr double endless = 1e15;

    struct Block {
        std::vector<double> loads; ///< expected load of each CSM and resource
        std::vector<double> stays; ///< expected items that stay, by CSM
        double value = 0.0;
        double moves = 0.0;
        std::vector<double> values;          ///< of one item's arcs, kept for its memory
        std::vector<std::int64_t> near;      ///< arcs that may matter in the next iterations
        std::vector<std::int64_t> firstNear; ///< by item of the block
    };
    /// How far an iteration looks.
    struct Look {
        double temperature = 1.0;
        bool everywhere = true; ///< at all arcs, noting the near ones; else at those
        double margin = 0.0;    ///< of prices, within which all that matter are near
    };
    /// Positions of an item's arcs: all of them, or the near ones.
    struct AllArcs {
        std::int64_t first;
        std::int64_t count;
        std::int64_t operator[](std::int64_t n) const { return first + n; }
    };
    struct NearArcs {
        const std::int64_t* places;
        std::int64_t count;
        std::int64_t operator[](std::int64_t n) const { return places[n]; }
    };
    struct Entry {
        std::int32_t resource;
        double load;
    };
    struct Curve {
        double target, below, above, soft, beyond;
        double lower, upper; ///< what is fixed, and what limits and items allow
        double highest;      ///< no price above this can help
    };
    struct State {
        std::vector<double> net;  ///< prices without the busiest share
        std::vector<double> busy; ///< shares of the busiest term
        double busyFixed = 0.0;   ///< the share of what is fixed
        double perMove = 0.0;
        std::vector<double> perStay; ///< empty when nobody is forced to leave
    };
    struct Home {
        std::int64_t arc;
        double cost; ///< without the price of staying
    };

    ItemArcs arcsOf(std::int32_t item) const {
        return selection_ != nullptr ? ItemArcs(selection_->of(item), {}) : problem_.arcs(item);
    }
    std::size_t arcTotal() const;
    void scaleLoads();
    void fillItems();
    void fillRooms();
    void fillCurves();
    void closeFullBooks();
    void fillHomes();
    void measureSpread();
    void fillPrices();
    void assess(int block, const Look& look);
    /// `whole`: every book counts all of the item's load.
    template <bool whole, class Arcs>
    void assessItem(Block& block, std::int64_t item, const Arcs& arcs, const Look& look) const;
    Look lookAt(double temperature, double rate);
    double driftSinceLook() const;
    double assessCsms();
    void combineBlocks();
    void step(int iteration, double rate);
    static double hurry(double gradient, int& streak);
    double stayPart() const;
    void stepBusiest(double rate);
    void keepBest(double value);
    DualPrices rounded(const State& state) const;

    const AssignmentProblem& problem_;
    WorkerCrew& crew_;
    std::optional<std::int64_t> maxMoves_;
    const ArcSelection* selection_;
    std::size_t resources_;
    std::vector<double> unit_; ///< typical load of an item on each resource
    double moveUnit_ = 1.0;    ///< typical move units of an arc to another CSM
    std::vector<std::int64_t> firstArc_;
    std::vector<std::int32_t> arcCsm_;
    std::vector<double> arcMinutes_, arcCost_, arcMoves_, unassigned_;
    std::vector<std::int64_t> firstEntry_;
    std::vector<Entry> entries_;
    std::vector<char> oversized_; ///< by item: some book counts only a part of a load
    std::vector<double> weight_;  ///< by item: how much a reduced cost may change with prices by 1
    std::vector<double> rooms_;   ///< BalanceRooms in units, by CSM and resource
    std::vector<Curve> curves_;
    std::vector<double> slope_; ///< busiest slope in points per scaled minute
    double leastBusiest_ = 0.0; ///< the busiest term that what is fixed alone makes
    State state_, best_;
    State looked_; ///< as it was when all arcs were looked at last
    std::vector<double> lookedPrice_;
    double lookedMargin_ = 0.0;
    std::vector<double> price_; ///< what items pay: net + share of the busiest term
    std::vector<double> gradient_, momentum_, energy_, expected_;
    std::vector<int> streak_; ///< iterations in which a gradient kept its sign, with that sign
    double moveMomentum_ = 0.0, moveEnergy_ = 0.0, expectedMoves_ = 0.0;
    std::vector<Home> homes_; ///< of items some of which have to leave
    std::vector<std::int64_t>
        homeArc_; ///< by item, −1 = none; empty when nobody is forced to leave
    std::vector<double> mostStay_, stayMomentum_, stayEnergy_;
    std::vector<Block> blocks_;
    double spread_ = 1.0;
    double dearest_ = 0.0; ///< largest unassigned points of a free item
    double bestValue_ = 0.0;
};

} // namespace headroom
