#pragma once

#include <cstddef>
#include <memory>

namespace headroom {

struct LargeArrayDeleter {
    void operator()(float* values) const;
};
using LargeArray = std::unique_ptr<float[], LargeArrayDeleter>;

/// Memory of `count` floats, not cleared, on large pages where the system has them: an array of
/// tens of megabytes that is filled once costs more for the first touch of its small pages than for
/// the filling. Throws std::bad_alloc.
LargeArray largeArray(std::size_t count);

} // namespace headroom
