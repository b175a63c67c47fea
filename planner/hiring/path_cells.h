#pragma once

#include "planner/hiring/large_array.h"

#include <span>
#include <vector>

namespace headroom {

/// One value per cell (a quantity, month and segment) and path; the paths of a cell stand together.
class PathCells {
  public:
    PathCells(std::size_t cells, std::size_t paths);

    std::size_t cells() const { return cells_; }
    std::span<float> sample(std::size_t cell) { return {values_.get() + cell * stride_, paths_}; }
    std::span<const float> sample(std::size_t cell) const {
        return {values_.get() + cell * stride_, paths_};
    }

  private:
    std::size_t cells_;
    std::size_t paths_;
    std::size_t stride_;
    LargeArray values_;
};

/// Cells of a few neighbouring paths: written one path after the other, then copied by cache lines,
/// because the whole is spread over more pages than a processor keeps track of. One thread, one
/// block; different blocks hold different paths.
class PathBlock {
  public:
    explicit PathBlock(PathCells& cells) : cells_(cells), values_(cells.cells() * kPaths) {}

    void keep(std::size_t cell, double value) {
        values_[cell * kPaths + filled_] = static_cast<float>(value);
    }
    void endPath(int path) {
        if (++filled_ == kPaths)
            flush(path + 1);
    }
    /// `end` is the path after the last one kept.
    void flush(int end);

  private:
    static constexpr std::size_t kPaths = 16;
    PathCells& cells_;
    std::vector<float> values_;
    std::size_t filled_ = 0;
};

} // namespace headroom
