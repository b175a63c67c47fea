#include "planner/assignment/block_partition.h"

#include "planner/base/random.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

constexpr std::int32_t csmsPerBlock = 12;
constexpr std::int32_t mostBlocks = 8;
constexpr std::int32_t mostCsmsWithAffinity = 2000;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

BlockPartition::BlockPartition(const SearchModel& model)
    : csmCount_(model.problem().csmCount()),
      blockCount_(std::clamp(csmCount_ / csmsPerBlock, 1, mostBlocks)) {
    if (blockCount_ > 1 && csmCount_ <= mostCsmsWithAffinity)
        measureAffinity(model);
}

void BlockPartition::measureAffinity(const SearchModel& model) {
    affinity_.assign(at(csmCount_) * at(csmCount_), 0.0F);
    const std::int32_t items = model.problem().itemCount();
    const std::int32_t step = std::max(1, items / 5000);
    for (std::int32_t item = 0; item < items; item += step)
        for (const ItemArc& a : model.candidates(item))
            for (const ItemArc& b : model.candidates(item))
                affinity_[at(a.csm) * at(csmCount_) + at(b.csm)] += 1.0F;
}

std::vector<std::int32_t> BlockPartition::split(std::uint64_t seed) const {
    std::vector<std::int32_t> block(at(csmCount_), 0);
    if (blockCount_ == 1)
        return block;
    Random random(seed);
    std::vector<std::int32_t> order(at(csmCount_));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    const std::int32_t room = (csmCount_ + blockCount_ - 1) / blockCount_;
    std::vector<std::int32_t> size(at(blockCount_), 0);
    std::vector<float> pull(at(blockCount_) * at(csmCount_), 0.0F);
    for (const std::int32_t csm : order) {
        std::int32_t chosen = -1;
        float best = -1.0F;
        for (std::int32_t b = 0; b < blockCount_; ++b) {
            const float noise = static_cast<float>(random.uniform());
            const float value =
                pull[at(b) * at(csmCount_) + at(csm)] * (0.5F + noise) + 0.001F * noise;
            if (size[at(b)] < room && value > best) {
                best = value;
                chosen = b;
            }
        }
        block[at(csm)] = chosen;
        ++size[at(chosen)];
        if (affinity_.empty())
            continue;
        for (std::int32_t other = 0; other < csmCount_; ++other)
            pull[at(chosen) * at(csmCount_) + at(other)] +=
                affinity_[at(csm) * at(csmCount_) + at(other)];
    }
    return block;
}

} // namespace headroom
