#pragma once

#include "planner/assignment/search_model.h"

#include <cstdint>
#include <vector>

namespace headroom {

/// Splits the CSMs anew for each epoch into blocks that can be searched at the same time. CSMs that
/// share many candidates stay together more often than not; the number of blocks depends on the
/// problem only, never on the number of threads.
class BlockPartition {
  public:
    explicit BlockPartition(const SearchModel& model);

    std::int32_t blockCount() const { return blockCount_; }
    /// Block of each CSM for this epoch.
    std::vector<std::int32_t> split(std::uint64_t seed) const;

  private:
    void measureAffinity(const SearchModel& model);

    std::int32_t csmCount_;
    std::int32_t blockCount_;
    std::vector<float> affinity_; ///< csm × csm shared candidates, empty when one block is enough
};

} // namespace headroom
