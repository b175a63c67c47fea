#pragma once

#include "planner/hiring/growth_history.h"

#include <vector>

namespace headroom {

/// A share estimated from counts with a Beta prior: (prior α + events) / (prior weight + trials).
struct ShrunkRate {
    double mean = 0.0;
    double alpha = 0.0; // Beta posterior, for drawing the rate per path
    double beta = 0.0;
};
/// `events` of `trials` (account-months), prior mean `prior` worth `weight` account-months.
ShrunkRate shrunkRate(double events, double trials, double prior, double weight);

/// One row of the migration matrix: (n_ij + κ π_ij) / (n_i + κ); `prior` sums to < 1, the rest
/// stays. `alpha` are the Dirichlet parameters, the last one for staying.
struct ShrunkRow {
    std::vector<double> mean;
    std::vector<double> alpha;
};
ShrunkRow shrunkMigrationRow(const std::vector<double>& moves, double accountMonths,
                             const std::vector<double>& prior, double weight);

/// What one segment's history says about its monthly rates; absent where the file does not tell.
struct SegmentRates {
    std::optional<ShrunkRate> churn;
    std::optional<double> expansion;   // of opening ARR
    std::optional<double> contraction; // of opening ARR
    std::optional<double> newArr;      // ARR per new logo
    std::optional<double> movedOut;    // share of customers
};
struct RatePriors {
    double churnMonthly = 0.01;
    double churnWeight = 240.0; // account-months
    double movedOutMonthly = 0.004;
    double movedOutWeight = 500.0;
};
SegmentRates estimateRates(const SegmentHistory& history, const RatePriors& priors = {});

} // namespace headroom
