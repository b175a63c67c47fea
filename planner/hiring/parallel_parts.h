#pragma once

#include <functional>

namespace headroom {

/// Threads to use: as asked, or (0) all there are; 1 to 64.
int threadsFor(int wanted);

/// Calls `work(first, last)` on fixed, equal parts of 0…count, one per thread.
void inParallel(int threads, int count, const std::function<void(int, int)>& work);

} // namespace headroom
