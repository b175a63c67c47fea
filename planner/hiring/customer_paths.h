#pragma once

#include "planner/hiring/hiring_case.h"
#include "planner/hiring/path_draws.h"
#include "planner/hiring/simulation.h"
#include "planner/hiring/variates.h"

#include <array>
#include <vector>

namespace headroom {

/// Customers and ARR of the paths, which no hire changes: churn, migration, expansion and new logos
/// (hiring notes 1.2). Neighbouring paths are moved side by side, because the searches of their
/// draws then fill the processor's lanes; what a path gets does not depend on its neighbours.
class CustomerPaths {
  public:
    struct Month {
        double customers = 0.0;
        double arr = 0.0;
        double newSeen = 0.0; // new logos so far
    };

    CustomerPaths(const HiringCase& hiringCase, const SimulationOptions& options, int months);

    /// At the end of `month` ≥ 1. Simulates the path and its neighbours when first asked.
    const Month& at(int path, int month, std::size_t segment) {
        if (path / kLanes != block_)
            simulate(path / kLanes);
        return months_[place(path % kLanes, month, segment)];
    }
    /// New logos up to and with `month`, as forecast.
    double newExpected(int month, std::size_t segment) const {
        return expectedSoFar_[static_cast<std::size_t>(month)][segment];
    }

  private:
    static constexpr int kLanes = static_cast<int>(variates::lanes);
    using Lanes = variates::Lanes;
    using Laws = std::array<BinomialLaw, variates::lanes>;

    /// One segment of all lanes.
    struct Pool {
        Lanes customers{};
        Lanes arr{};
        Lanes newSeen{};
        Lanes newFactor{};
        Lanes churnRate{}; // relative to the expected one, before the common factor
        Laws churn;        // where it is the same in all months
        Lanes arrived{};
        Lanes arrivedArr{};
    };
    struct Flow {
        std::size_t to = 0;
        double arrMultiplier = 1.0;
        Laws laws; // conditional on not having moved elsewhere
    };

    std::size_t place(int lane, int month, std::size_t segment) const {
        const auto months = static_cast<std::size_t>(lastMonth_);
        return (static_cast<std::size_t>(lane) * months + static_cast<std::size_t>(month - 1)) *
                   pools_.size() +
               segment;
    }
    void tabulateChurn();
    void simulate(int block);
    void begin(std::size_t lane);
    void drawRates(std::size_t lane);
    void move(int month);
    void churn(int month, std::size_t segment);
    void migrate(int month, std::size_t segment);
    void acquire(int month, std::size_t segment);
    void keep(int month);
    Lanes uniforms(PathStream stream, int month, std::size_t segment, int index) const;

    const HiringCase& case_;
    const SimulationOptions& options_;
    int lastMonth_;
    int block_ = -1;
    std::vector<std::vector<double>> expectedNew_; // [month][segment]
    std::vector<std::vector<double>> expectedSoFar_;
    std::vector<std::vector<double>> churnQuantiles_; // of the uncertain rate; empty = it is known
    std::vector<Pool> pools_;
    std::vector<std::vector<Flow>> flows_;
    std::array<PathDraws, variates::lanes> draws_;
    Lanes churnFactor_{};
    std::vector<Month> months_; // [lane][month − 1][segment]
};

} // namespace headroom
