#include "planner/sample/sample_books.h"

#include "planner/base/random.h"
#include "planner/sample/sample_accounts.h"
#include "planner/workload/csm_capacity.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {
namespace {

constexpr double unownedShare = 0.035;
constexpr double outgrownShare = 0.015; // with a CSM of the next segment
constexpr double homePull = 4.0;        // how much likelier a CSM of the account's region is

/// Whom an account of one segment and region may have come to, by how strongly.
class OwnerTable {
  public:
    OwnerTable(const std::vector<SampleCsm>& team, std::size_t segment, const std::string& region) {
        for (std::size_t j = 0; j < team.size(); ++j) {
            const SampleCsm& member = team[j];
            if (!(member.shares[segment] > 0.0))
                continue;
            const bool isHome =
                member.csm.regions.empty() ||
                std::ranges::find(member.csm.regions, region) != member.csm.regions.end();
            total_ += member.shares[segment] * member.fullness * toFraction(member.csm.fte) *
                      levelOf(member.csm, {}).factor * (isHome ? homePull : 1.0);
            members_.push_back(j);
            edges_.push_back(total_);
        }
    }

    bool empty() const { return members_.empty(); }
    /// Golden-ratio steps around the circle: everybody gets their part, in no visible order.
    std::size_t pick() {
        place_ += 0.6180339887498949;
        place_ -= std::floor(place_);
        const auto found = std::ranges::upper_bound(edges_, place_ * total_);
        const auto index = static_cast<std::size_t>(found - edges_.begin());
        return members_[std::min(index, members_.size() - 1)];
    }

  private:
    std::vector<std::size_t> members_;
    std::vector<double> edges_; // running sums
    double total_ = 0.0;
    double place_ = 0.0;
};

} // namespace

void giveStartingBooks(const SampleOptions& options, const std::vector<SampleCsm>& team,
                       const SegmentedBook& book, std::vector<Account>& accounts) {
    const std::size_t segments = book.segmentNames.size();
    std::map<std::string, std::vector<OwnerTable>> tables;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        auto& ofRegion = tables[accounts[i].region];
        for (std::size_t s = ofRegion.size(); s < segments; ++s)
            ofRegion.emplace_back(team, s, accounts[i].region);
        Random random(hashCounters(options.seed, SampleStream::Owner, i));
        const double fate = random.uniform();
        std::size_t segment = book.segment[i];
        accounts[i].segment = book.segmentNames[segment];
        if (fate > 1.0 - outgrownShare && segment + 1 < segments)
            ++segment;
        if (fate < unownedShare || ofRegion[segment].empty()) {
            accounts[i].ownerSince.reset();
            continue;
        }
        accounts[i].owner = team[ofRegion[segment].pick()].csm.id;
    }
}

} // namespace headroom
