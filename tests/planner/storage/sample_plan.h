#pragma once

#include "planner/storage/plan_store.h"

#include <cstdint>

namespace headroom::test {

/// A plan in which every field of every part differs from its default somewhere: hostile texts,
/// absent beside empty, extremes of numbers, lists of every length.
PlanContent richPlan();

/// A plan of `accounts` accounts with plausible values; the same for the same seed.
PlanContent plainPlan(std::size_t accounts, std::uint64_t seed = 1);
std::shared_ptr<const Book> plainBook(std::size_t accounts, std::uint64_t seed = 1);

/// Empty when the two are equal; else names the first part that differs.
std::string difference(const PlanContent& a, const PlanContent& b);

} // namespace headroom::test
