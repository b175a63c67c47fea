#include "planner/assignment/problem_builder.h"

#include "planner/assignment/eligibility.h"
#include "planner/assignment/eligible_lists.h"
#include "planner/assignment/exchange_rates.h"
#include "planner/assignment/problem_assembly.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

constexpr int quarterCount = 4;
/// Arcs of all lists. Each takes some 48 bytes here and twice that while it is solved: beyond this
/// a computer with 16 GB would begin to swap, or the system end the program.
constexpr std::int64_t mostArcs = 60'000'000;

std::int64_t wholeRatio(double ratioMax) {
    return std::max<std::int64_t>(1, std::llround(ratioMax));
}

class Builder {
  public:
    explicit Builder(const AssignmentInputs& inputs) : in_(inputs) {}

    Result<BuiltProblem> build() {
        if (in_.book.book->accounts().empty())
            return fail(ErrorCode::NoAccounts);
        if (!listCsms())
            return fail(ErrorCode::NoCsms);
        if (std::ranges::none_of(out_.bookCsm, [&](std::int32_t csm) {
                return in_.capacity[at(csm)].planning.count() > 0;
            }))
            return fail(ErrorCode::NoCapacity);
        scaleRatios();
        const Eligibility eligibility(in_);
        addAccounts();
        if (!addArcs(eligibility))
            return fail(ErrorCode::Overflow, booksTooLarge,
                        std::to_string(accounts().size()) + " accounts and " +
                            std::to_string(out_.bookCsm.size()) + " CSMs");
        findPools();
        addCsms();
        addWeights();
        setUnassignedPoints();
        if (const auto dearest = tooDear())
            return fail(ErrorCode::OutOfRange, "account " + accounts()[*dearest].id.value(),
                        "moving it would cost more points than can be weighed against anything "
                        "else: check its ARR, or lower assignment.rate.move_arr_per_100k");
        input_.maxMoves = in_.settings.maxMoves;
        auto problem = makeAssignmentProblem(std::move(input_));
        if (!problem)
            return fail(named(problem.error()));
        out_.problem = std::make_shared<const AssignmentProblem>(std::move(*problem));
        return std::move(out_);
    }

  private:
    static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }

    /// The problem knows no names: "account 7" is said by its ID.
    Error named(Error error) const {
        const std::size_t space = error.subject.find(' ');
        const std::string noun = error.subject.substr(0, space);
        if (space == std::string::npos || (noun != "account" && noun != "csm"))
            return error;
        const auto index = static_cast<std::size_t>(std::stoul(error.subject.substr(space + 1)));
        error.subject = noun == "account"
                            ? "account " + accounts()[index].id.value()
                            : "CSM " + in_.book.book->csms()[at(out_.bookCsm[index])].id.value();
        return error;
    }

    const AccountList& accounts() const { return in_.book.book->accounts(); }

    bool listCsms() {
        const std::vector<Csm>& csms = in_.book.book->csms();
        out_.problemCsm.assign(csms.size(), noCsm);
        for (std::size_t j = 0; j < csms.size(); ++j)
            if (in_.capacity[j].inTeam) {
                out_.problemCsm[j] = static_cast<CsmIndex>(out_.bookCsm.size());
                out_.bookCsm.push_back(static_cast<std::int32_t>(j));
            }
        return !out_.bookCsm.empty();
    }

    void scaleRatios() {
        std::vector<std::int64_t> maxima;
        for (const SegmentPolicy& policy : in_.policies)
            maxima.push_back(wholeRatio(policy.ratioMax));
        out_.ratioScale = RatioScale(maxima);
        for (const std::int64_t maximum : maxima)
            useOfSegment_.push_back(out_.ratioScale.use(maximum));
        input_.ratioUnitsPerFull = out_.ratioScale.unitsPerFull();
    }

    CsmIndex fixedCsm(std::size_t i, LockReason& reason) const {
        const Account& account = accounts()[i];
        if (const auto pin = in_.pins.find(account.id); pin != in_.pins.end()) {
            const auto csm = in_.book.book->findCsm(pin->second);
            if (csm && out_.problemCsm[*csm] != noCsm) {
                reason = LockReason::Pinned;
                return out_.problemCsm[*csm];
            }
        }
        const std::int32_t owner = in_.currentOwners[i];
        if (owner == noOwner || out_.problemCsm[at(owner)] == noCsm ||
            in_.capacity[at(owner)].planning.count() == 0 ||
            in_.rejected.contains({account.id, in_.book.book->csms()[at(owner)].id}))
            return noCsm;
        reason = lockReasonOf(account, in_.settings.locks, in_.assumptions, in_.workload.asOf);
        return reason == LockReason::None ? noCsm : out_.problemCsm[at(owner)];
    }

    Micropoints movePoints(const Account& account) const {
        const PointRates& rates = in_.settings.rates;
        double points = rates.move + rates.moveArrPer100K * toUnits(arrOrZero(account)) / 1e5;
        if (isProtected(account, in_.settings.locks, in_.assumptions, in_.workload.asOf))
            points += rates.moveProtected;
        return toMicropoints(points * stabilityFactor(in_.settings.stability));
    }

    std::int32_t renewalQuarter(const Account& account) const {
        if (!account.renewalDate)
            return -1;
        const int months = Month::of(*account.renewalDate) - Month::of(in_.workload.asOf);
        return months < 0 || months >= quarterCount * 3 ? -1 : months / 3;
    }

    void addAccounts() {
        FamilyIndex families(*in_.book.book);
        out_.locks.assign(accounts().size(), LockReason::None);
        input_.accounts.reserve(accounts().size());
        for (std::size_t i = 0; i < accounts().size(); ++i) {
            const Account& account = accounts()[i];
            AccountRow row;
            row.workload = in_.workload.planning[i];
            row.arr = arrOrZero(account);
            row.ratioUse = useOfSegment_[in_.book.segment[i]];
            row.riskUnits = isAtRisk(account) ? row.arr.count() / 100 : 0;
            row.renewalQuarter = renewalQuarter(account);
            const std::int32_t owner = in_.currentOwners[i];
            row.owner = owner == noOwner ? noCsm : out_.problemCsm[at(owner)];
            row.fixedTo = fixedCsm(i, out_.locks[i]);
            row.family = in_.settings.keepFamiliesTogether ? families.familyOf(i) : -1;
            row.movePoints = movePoints(account);
            input_.accounts.push_back(row);
        }
        input_.quarters = quarterCount;
    }

    bool isAtRisk(const Account& account) const {
        return account.lifecycle == Lifecycle::AtRisk ||
               (account.health && *account.health < in_.assumptions.redBelow);
    }

    /// False when the lists are more than memory should hold.
    bool addArcs(const Eligibility& eligibility) {
        EligibleLists lists(eligibility, out_.bookCsm);
        input_.arcList.reserve(accounts().size());
        for (std::size_t i = 0; i < accounts().size(); ++i)
            input_.arcList.push_back(lists.listFor(i));
        for (std::size_t i = 0; i < accounts().size(); ++i)
            input_.accounts[i].keptBy = exceptionFor(eligibility, i);
        return lists.fill(input_, mostArcs);
    }

    /// The CSM of a lock or pin, where the rules alone would not have it serve the account gladly.
    CsmIndex exceptionFor(const Eligibility& eligibility, std::size_t i) const {
        const CsmIndex fixed = input_.accounts[i].fixedTo;
        if (fixed == noCsm)
            return noCsm;
        const std::size_t csm = at(out_.bookCsm[at(fixed)]);
        const bool asOthers = eligibility.rule(i, csm) == IneligibleRule::None &&
                              toMicropoints(eligibility.misfitPoints(i, csm)) == 0;
        return asOthers ? noCsm : fixed;
    }

    /// CSMs that could serve a common account are one pool.
    void findPools() {
        std::vector<std::int32_t> parent(out_.bookCsm.size());
        std::iota(parent.begin(), parent.end(), 0);
        const auto rootOf = [&](std::int32_t j) {
            while (parent[at(j)] != j)
                j = parent[at(j)] = parent[at(parent[at(j)])];
            return j;
        };
        const auto unite = [&](CsmIndex one, CsmIndex other) {
            const std::int32_t a = rootOf(one);
            const std::int32_t b = rootOf(other);
            parent[at(std::max(a, b))] = std::min(a, b);
        };
        for (std::size_t list = 0; list < input_.listCount(); ++list)
            for (const EligibleArc& arc : input_.arcsOfList(list))
                unite(input_.arcsOfList(list).front().csm, arc.csm);
        for (std::size_t i = 0; i < accounts().size(); ++i)
            if (const CsmIndex kept = input_.accounts[i].keptBy; kept != noCsm)
                unite(input_.arcsOf(i).front().csm, kept);
        for (std::size_t j = 0; j < parent.size(); ++j)
            out_.poolOfCsm.push_back(rootOf(static_cast<std::int32_t>(j)));
    }

    struct PoolTotals {
        std::int64_t workload = 0, capacity = 0, arr = 0, risk = 0;
    };

    std::vector<PoolTotals> poolTotals() const {
        std::vector<PoolTotals> totals(out_.bookCsm.size());
        for (std::size_t j = 0; j < out_.bookCsm.size(); ++j)
            totals[at(out_.poolOfCsm[j])].capacity +=
                in_.capacity[at(out_.bookCsm[j])].planning.count();
        for (std::size_t i = 0; i < accounts().size(); ++i) {
            if (input_.arcsOf(i).empty())
                continue;
            const CsmIndex first = input_.arcsOf(i).front().csm;
            PoolTotals& pool = totals[at(out_.poolOfCsm[at(first)])];
            pool.workload += input_.accounts[i].workload.count();
            pool.arr += input_.accounts[i].arr.count();
            pool.risk += input_.accounts[i].riskUnits;
        }
        return totals;
    }

    void addCsms() {
        const std::vector<PoolTotals> totals = poolTotals();
        for (std::size_t j = 0; j < out_.bookCsm.size(); ++j) {
            const CsmCapacity& capacity = in_.capacity[at(out_.bookCsm[j])];
            const PoolTotals& pool = totals[at(out_.poolOfCsm[j])];
            const double share = pool.capacity > 0
                                     ? static_cast<double>(capacity.planning.count()) /
                                           static_cast<double>(pool.capacity)
                                     : 0.0;
            CsmRow row;
            row.capacity = capacity.planning;
            row.ceiling = in_.settings.ceiling;
            row.target =
                std::min(utilisation(Minutes(pool.workload), Minutes(pool.capacity)), row.ceiling);
            row.ratioCapacity = out_.ratioScale.capacity(capacity.ratioCapacity);
            if (in_.settings.arrCapsOn)
                row.arrMax = capacity.arrCap;
            row.arrTarget = Money(std::llround(static_cast<double>(pool.arr) * share));
            row.riskTarget = std::llround(static_cast<double>(pool.risk) * share);
            row.renewalsPerQuarter = in_.settings.renewalsPerQuarter;
            row.placeholder = in_.book.book->csms()[at(out_.bookCsm[j])].status == CsmStatus::Hire;
            input_.csms.push_back(row);
        }
    }

    void addWeights() {
        const PointRates& rates = in_.settings.rates;
        input_.weights = {.above = toMicropoints(rates.overTarget),
                          .below = toMicropoints(rates.underTarget),
                          .overload = toMicropoints(rates.overload),
                          .busiest = toMicropoints(rates.busiest),
                          .renewal = toMicropoints(rates.renewalsBunched),
                          .arrBalance = toMicropoints(rates.arrBalance),
                          .riskBalance = toMicropoints(rates.riskBalance)};
    }

    /// More than any plan could gain by leaving one account out: its worst fit and move, a book
    /// from empty to its ceiling, three times over for the accounts it pushes aside. Higher
    /// segments first.
    void setUnassignedPoints() {
        Micropoints arcs = 0;
        for (const EligibleArc& arc : input_.arcs)
            arcs = std::max(arcs, arc.fit);
        Micropoints moves = 0;
        for (const AccountRow& row : input_.accounts)
            moves = std::max(moves, row.movePoints);
        const AssignmentWeights& w = input_.weights;
        const Micropoints book = (w.above + w.overload + w.busiest) * in_.settings.ceiling.count() +
                                 w.renewal + 2000 * (w.arrBalance + w.riskBalance);
        const Micropoints base = 3 * (arcs + moves + book) + micropointsPerPoint;
        const auto segments = static_cast<Micropoints>(in_.policies.size());
        for (std::size_t i = 0; i < input_.accounts.size(); ++i) {
            const auto rank = static_cast<Micropoints>(in_.book.segment[i]);
            input_.accounts[i].unassignedPoints = base + base * (segments - rank) / segments;
        }
    }

    /// The account whose move makes leaving anybody out cost more than can be added up.
    std::optional<std::size_t> tooDear() const {
        const auto dearest = std::ranges::max_element(input_.accounts, {}, &AccountRow::movePoints);
        const auto most =
            std::ranges::max_element(input_.accounts, {}, &AccountRow::unassignedPoints);
        if (most->unassignedPoints <= largestAmount && most->unassignedPoints >= 0)
            return std::nullopt;
        return static_cast<std::size_t>(dearest - input_.accounts.begin());
    }

    const AssignmentInputs& in_;
    BuiltProblem out_;
    ProblemInput input_;
    std::vector<std::int64_t> useOfSegment_;
};

} // namespace

Result<BuiltProblem> buildProblem(const AssignmentInputs& inputs) {
    return Builder(inputs).build();
}

std::vector<std::int32_t> toBookOwners(const BuiltProblem& built,
                                       std::span<const CsmIndex> owners) {
    std::vector<std::int32_t> result;
    result.reserve(owners.size());
    for (const CsmIndex owner : owners)
        result.push_back(owner == noCsm ? noOwner : built.bookCsm[static_cast<std::size_t>(owner)]);
    return result;
}

std::vector<CsmIndex> toProblemOwners(const BuiltProblem& built,
                                      std::span<const std::int32_t> bookOwners) {
    std::vector<CsmIndex> result;
    result.reserve(bookOwners.size());
    for (const std::int32_t owner : bookOwners)
        result.push_back(owner == noOwner ? noCsm
                                          : built.problemCsm[static_cast<std::size_t>(owner)]);
    return result;
}

} // namespace headroom
