#include "planner/hiring/parallel_parts.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace headroom {

int threadsFor(int wanted) {
    const int threads =
        wanted > 0 ? wanted : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return std::clamp(threads, 1, 64);
}

void inParallel(int threads, int count, const std::function<void(int, int)>& work) {
    if (threads <= 1 || count <= 1) {
        work(0, count);
        return;
    }
    std::vector<std::jthread> crew;
    for (int i = 0; i < threads; ++i) {
        const auto first = static_cast<int>(static_cast<long>(count) * i / threads);
        const auto last = static_cast<int>(static_cast<long>(count) * (i + 1) / threads);
        crew.emplace_back([&work, first, last] { work(first, last); });
    }
}

} // namespace headroom
