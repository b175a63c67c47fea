#include "planner/hiring/path_cells.h"

#include <algorithm>

namespace headroom {
namespace {

/// An odd number of cache lines, so that one path's cells do not all fall into the same sets.
std::size_t strideFor(std::size_t paths) {
    constexpr std::size_t kLine = 64 / sizeof(float);
    return ((paths + kLine - 1) / kLine | 1U) * kLine;
}

} // namespace

PathCells::PathCells(std::size_t cells, std::size_t paths)
    : cells_(cells), paths_(paths), stride_(strideFor(paths)),
      values_(largeArray(cells * stride_)) {}

void PathBlock::flush(int end) {
    const std::size_t first = static_cast<std::size_t>(end) - filled_;
    if (filled_ == kPaths) // copied as one line of the cache, without a call
        for (std::size_t cell = 0; cell < cells_.cells(); ++cell) {
            float* to = &cells_.sample(cell)[first];
            for (std::size_t i = 0; i < kPaths; ++i)
                to[i] = values_[cell * kPaths + i];
        }
    else
        for (std::size_t cell = 0; cell < cells_.cells() && filled_ > 0; ++cell)
            std::copy_n(&values_[cell * kPaths], filled_, &cells_.sample(cell)[first]);
    filled_ = 0;
}

} // namespace headroom
