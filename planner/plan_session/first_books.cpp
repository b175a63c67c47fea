#include "planner/plan_session/first_books.h"

#include "planner/assignment/eligibility.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {
namespace {

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// Of the customers a segment will have in a month, the share it has today already.
double shareOfToday(const HiringOutlook& outlook, std::size_t segment, int month) {
    const auto segments = outlook.prepared.hiringCase.segments.size();
    const int last = std::clamp(month, 0, outlook.prepared.hiringCase.months);
    double stay = 1.0;
    double customers = 0.0;
    for (int t = 0; t <= last; ++t) {
        const HiringRow& row = outlook.plan.rows[at(t) * segments + segment];
        if (t == 0)
            customers = row.growth.customers;
        const double before = t > 0 ? customers : 0.0;
        if (t > 0 && before > 0.0)
            stay *=
                std::clamp(1.0 - (row.growth.churned + row.growth.migratedOut) / before, 0.0, 1.0);
        customers = row.growth.customers;
    }
    const double first = outlook.plan.rows[segment].growth.customers;
    return customers > 0.0 ? std::clamp(stay * first / customers, 0.0, 1.0) : 1.0;
}

/// Fills one hire after the other from the fullest books beside it.
class BookFilling {
  public:
    BookFilling(const ScenarioState& state, std::span<const std::int32_t> owners,
                const HiringOutlook& outlook, const JobControl& control)
        : state_(state), outlook_(outlook), inputs_(assignmentInputs(state)), eligibility_(inputs_),
          families_(*state.book), owners_(owners.begin(), owners.end()),
          staysPut_(owners.size(), false), movable_(state.book->csms().size()),
          full_(state.book->csms().size()), load_(state.book->csms().size()), control_(control) {
        for (const SegmentPolicy& policy : state.policies)
            names_.push_back(policy.name);
        served_ = servedSegments(*state.book, names_);
        for (std::size_t j = 0; j < full_.size(); ++j)
            full_[j] = fullCapacity(state, j);
        std::map<std::pair<std::int32_t, std::int32_t>, int> familyOfOwner;
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            staysPut_[i] = owners_[i] != state.owners[i] || owners_[i] == noOwner;
            if (owners_[i] != noOwner)
                load_[at(owners_[i])] += state.workload.planning[i];
            ++familyOfOwner[{families_.familyOf(i), owners_[i]}];
        }
        for (std::size_t i = 0; i < owners_.size(); ++i)
            staysPut_[i] = staysPut_[i] || (families_.familyOf(i) >= 0 &&
                                            familyOfOwner[{families_.familyOf(i), owners_[i]}] > 1);
        for (const auto& [account, csm] : state.inputs.pins)
            if (const auto pinned = state.book->findAccount(account))
                staysPut_[*pinned] = true;
        for (std::size_t i = 0; i < owners_.size(); ++i)
            if (!staysPut_[i])
                movable_[at(owners_[i])].push_back(static_cast<std::int32_t>(i));
    }

    void fill(const PlannedHire& hire, std::size_t csm) {
        const auto segment = std::ranges::find(names_, hire.segment) - names_.begin();
        if (segment == std::ssize(names_))
            return;
        hire_ = {csm, static_cast<std::uint16_t>(segment), hire.start.firstDay()};
        const SegmentPolicy& policy = state_.policies[hire_.segment];
        const HiringSegment& pool = outlook_.prepared.hiringCase.segments[hire_.segment];
        listDonors();
        const int ramped =
            hire.start - outlook_.prepared.month0 + static_cast<int>(pool.ramp.size());
        const double level = levelOfPool() * shareOfToday(outlook_, hire_.segment, ramped);
        const Minutes target(std::llround(level * static_cast<double>(full_[csm].count())));
        const double factor =
            levelOn(state_.book->csms()[csm], state_.inputs.workload, state_.inputs.facts.asOf)
                .factor;
        std::ptrdiff_t room = static_cast<std::ptrdiff_t>(
            std::floor(policy.ratioMax * factor * toFraction(state_.book->csms()[csm].fte)));
        room -= std::ranges::count(owners_, static_cast<std::int32_t>(csm));
        donors_ = pool_;
        std::erase(donors_, csm);
        while (room > 0 && takeOne(target))
            --room;
    }

    const std::vector<std::int32_t>& owners() const { return owners_; }

  private:
    struct Filled {
        std::size_t csm = 0;
        std::uint16_t segment = 0;
        Date start;
    };

    double fullness(std::size_t csm) const {
        return static_cast<double>(load_[csm].count()) / static_cast<double>(full_[csm].count());
    }

    /// People of the team who serve the segment and are still there; earlier hires too, who give
    /// nothing away but share the work.
    void listDonors() {
        pool_.clear();
        const std::vector<Csm>& csms = state_.book->csms();
        for (std::size_t j = 0; j < csms.size(); ++j) {
            const bool serves = std::ranges::count(served_[j], hire_.segment) > 0;
            const bool there = state_.capacity[j].inTeam && full_[j] > Minutes(0) &&
                               !(csms[j].end && *csms[j].end < hire_.start) &&
                               !(csms[j].start && *csms[j].start > hire_.start);
            if (serves && there)
                pool_.push_back(j);
        }
    }

    double levelOfPool() const {
        Minutes work;
        Minutes capacity;
        for (const std::size_t j : pool_) {
            work += load_[j];
            capacity += full_[j];
        }
        return capacity > Minutes(0) ? std::min(1.0, static_cast<double>(work.count()) /
                                                         static_cast<double>(capacity.count()))
                                     : 0.0;
    }

    /// One account from the fullest book that has one to give; false when there is none. A book
    /// that has none now will not have one for this hire either, whose own only gets fuller.
    bool takeOne(Minutes target) {
        std::ranges::sort(donors_, [this](std::size_t a, std::size_t b) {
            const double fullA = fullness(a);
            const double fullB = fullness(b);
            return fullA != fullB ? fullA > fullB : a < b;
        });
        auto donor = donors_.begin();
        std::optional<std::size_t> account;
        for (; donor != donors_.end() && !account; ++donor) {
            if (fullness(*donor) <= fullness(hire_.csm) || control_.stopRequested())
                return false;
            account = accountFrom(*donor, target);
        }
        donors_.erase(donors_.begin(), account ? std::prev(donor) : donor);
        if (account)
            give(*account);
        return account.has_value();
    }

    /// The best fit, then the largest that leaves the donor no emptier than the hire becomes.
    std::optional<std::size_t> accountFrom(std::size_t donor, Minutes target) const {
        std::optional<std::size_t> best;
        double bestFit = 0.0;
        for (const std::int32_t account : movable_[donor]) {
            const std::size_t i = at(account);
            if (!mayMove(i))
                continue;
            const Minutes hours = state_.workload.planning[i];
            const double after = static_cast<double>((load_[hire_.csm] + hours).count()) /
                                 static_cast<double>(full_[hire_.csm].count());
            const double left = static_cast<double>((load_[donor] - hours).count()) /
                                static_cast<double>(full_[donor].count());
            if (hours <= Minutes(0) || load_[hire_.csm] + hours > target || left < after)
                continue;
            const double fit = eligibility_.misfitPoints(i, hire_.csm);
            if (!best || fit < bestFit ||
                (fit == bestFit && hours > state_.workload.planning[*best])) {
                best = i;
                bestFit = fit;
            }
        }
        return best;
    }

    bool mayMove(std::size_t i) const {
        const Account& account = state_.book->accounts()[i];
        return !staysPut_[i] && state_.segmented.segment[i] == hire_.segment &&
               eligibility_.rule(i, hire_.csm) == IneligibleRule::None &&
               lockReasonOf(account, inputs_.settings.locks, inputs_.assumptions, hire_.start) ==
                   LockReason::None;
    }

    void give(std::size_t account) {
        const Minutes hours = state_.workload.planning[account];
        load_[at(owners_[account])] -= hours;
        load_[hire_.csm] += hours;
        owners_[account] = static_cast<std::int32_t>(hire_.csm);
        staysPut_[account] = true;
    }

    const ScenarioState& state_;
    const HiringOutlook& outlook_;
    AssignmentInputs inputs_;
    Eligibility eligibility_;
    FamilyIndex families_;
    std::vector<std::string> names_;
    std::vector<std::vector<std::uint16_t>> served_;
    std::vector<std::int32_t> owners_;
    std::vector<bool> staysPut_;                     // pinned, in a family, or moves already
    std::vector<std::vector<std::int32_t>> movable_; // accounts by owner, those that stay left out
    std::vector<Minutes> full_;                      // capacity when ramped and present
    std::vector<Minutes> load_;
    std::vector<std::size_t> pool_;
    std::vector<std::size_t> donors_; // of the pool, those that may have an account for the hire
    Filled hire_;
    const JobControl& control_;
};

} // namespace

std::vector<HireBook> firstBooks(const ScenarioState& state, std::span<const std::int32_t> owners,
                                 const HiringOutlook& outlook, const JobControl& control) {
    BookFilling filling(state, owners, outlook, control);
    for (const PlannedHire* hire : hiresByStart(state))
        if (const auto csm = state.book->findCsm(placeholderOf(hire->id)))
            filling.fill(*hire, *csm);
    return hireBooks(state, owners, filling.owners());
}

Result<OutlookBooks> firstBooksOf(const std::shared_ptr<const ScenarioState>& state,
                                  const HiringOutlook& outlook, const JobControl& control) {
    OutlookBooks result{state, {}};
    if (!hasHiresOf(*state, outlook)) {
        PlanInputs inputs = state->inputs;
        inputs.hires = hiresOf(outlook);
        auto derived = deriveState(std::move(inputs), state.get());
        if (!derived)
            return fail(derived.error());
        result.state = std::move(*derived);
    }
    result.books = firstBooks(*result.state, result.state->owners, outlook, control);
    return result;
}

} // namespace headroom
