#pragma once

#include "planner/assignment/eligible_arcs.h"
#include "planner/base/result.h"
#include "planner/base/units.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// One account as the optimiser sees it; its index is its name.
struct AccountRow {
    Minutes workload;                 ///< a month, ≥ 0; peak or average is the builder's choice
    Money arr;                        ///< ≥ 0
    std::int64_t ratioUse = 0;        ///< in the problem's ratio units (RatioScale)
    std::int64_t riskUnits = 0;       ///< weight in the risk balance, 0 = not at risk
    std::int32_t renewalQuarter = -1; ///< 0 … quarters−1, −1 = none in the horizon
    CsmIndex owner = noCsm;           ///< current owner; none for leavers' and unowned accounts
    CsmIndex fixedTo = noCsm;         ///< lock or pin
    std::int32_t family = -1;         ///< accounts of one family keep together; −1 = alone
    Micropoints movePoints = 0;       ///< paid when the owner changes; ignored without owner
    std::int32_t moveUnits = 1;       ///< ≥ 0; what a change of owner takes of the cap on moves
    CsmIndex keptBy = noCsm;          ///< `fixedTo` where it fits as any, whatever the list says
    Micropoints unassignedPoints = 0; ///< paid when nobody takes it
};

/// What serving this account takes of the cap on moves: nothing where it stays, or has no owner.
constexpr std::int32_t unitsMoved(const AccountRow& row, CsmIndex to) {
    return to != noCsm && row.owner != noCsm && row.owner != to ? row.moveUnits : 0;
}

struct CsmRow {
    Minutes capacity;                               ///< ≥ 0
    Permille target{1000};                          ///< wished utilisation
    Permille ceiling{1150};                         ///< highest utilisation (hard)
    std::optional<std::int64_t> ratioCapacity;      ///< in ratio units (hard)
    std::optional<Money> arrMax;                    ///< hard
    std::optional<Money> arrTarget;                 ///< centre of the ARR balance
    std::optional<std::int64_t> riskTarget;         ///< centre of the risk balance
    std::optional<std::int32_t> renewalsPerQuarter; ///< K, soft
    bool placeholder = false;                       ///< a planned hire
};

/// Exchange rates of section 2 of the model. Balance weights are points per permille of one CSM.
struct AssignmentWeights {
    Micropoints above = 1'000'000;    ///< a: per permille above the target
    Micropoints below = 500'000;      ///< b: per permille below the target
    Micropoints overload = 2'000'000; ///< c: per permille above 100 %
    Micropoints busiest = 2'000'000;  ///< W: per permille of the busiest CSM
    Micropoints renewal = 20'000'000; ///< r: per renewal beyond K
    Micropoints arrBalance = 0;       ///< per permille off the ARR target, either side
    Micropoints riskBalance = 0;      ///< per permille off the risk target, either side
};

/// Everything makeAssignmentProblem needs. Arcs come in lists, list l is arcs[firstArc[l] …
/// firstArc[l+1]). Accounts that the rules treat alike share one list, so that a million accounts
/// and thousands of CSMs fit into memory; without `arcList`, account i has list i.
struct ProblemInput {
    std::vector<AccountRow> accounts;
    std::vector<CsmRow> csms;
    std::vector<std::int64_t> firstArc;
    std::vector<EligibleArc> arcs;
    std::vector<std::int32_t> arcList; ///< by account, or empty
    AssignmentWeights weights;
    std::int32_t quarters = 0;
    std::int64_t ratioUnitsPerFull = 1'000'000'000;
    /// Exact cap on the move units of accounts that change owner; an account left unassigned is no
    /// move. With the units as they are by default: a cap on the number of moves.
    std::optional<std::int64_t> maxMoves;

    std::size_t listCount() const { return firstArc.size() - 1; }
    std::size_t listOf(std::size_t account) const {
        return arcList.empty() ? account : static_cast<std::size_t>(arcList[account]);
    }
    std::span<const EligibleArc> arcsOfList(std::size_t list) const {
        const auto begin = static_cast<std::size_t>(firstArc[list]);
        return {arcs.data() + begin, static_cast<std::size_t>(firstArc[list + 1]) - begin};
    }
    EligibleArcs arcsOf(std::size_t account) const {
        return {arcsOfList(listOf(account)), accounts[account].keptBy};
    }
};

/// A linear load of a CSM that costs or limits something in this problem.
enum class ResourceKind { Hours, Ratio, ArrCap, ArrBalance, Risk, Renewals };
struct Resource {
    ResourceKind kind = ResourceKind::Hours;
    std::int32_t quarter = -1; ///< only for Renewals
    std::int64_t unit = 1;     ///< of the rows' amounts that loads count in, each account's rounded
    bool operator==(const Resource&) const = default;
};

/// One way to serve an item: `cost` = fit + move points, `moves` = units of the accounts that
/// change owner.
struct ItemArc {
    CsmIndex csm = noCsm;
    std::int32_t moves = 0;
    std::int64_t minutes = 0;
    Micropoints cost = 0;
};

/// The ways to serve one item, by ascending CSM: a list that many items may share, and what is the
/// item's own. Yields arcs by value.
class ItemArcs {
  public:
    /// What an item adds to the arcs of its list; the default adds nothing.
    struct Own {
        CsmIndex owner = noCsm;
        std::int32_t moveUnits = 0;
        Micropoints movePoints = 0;
        std::int64_t minutes = 0; ///< where an arc of the list has none (−1)
    };

    class Iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = ItemArc;
        using difference_type = std::ptrdiff_t;
        using pointer = const ItemArc*;
        using reference = ItemArc;

        Iterator(const ItemArc* place, const Own* own) : place_(place), own_(own) {}
        ItemArc operator*() const { return resolved(*place_, *own_); }
        Iterator& operator++() {
            ++place_;
            return *this;
        }
        bool operator==(const Iterator& other) const { return place_ == other.place_; }

      private:
        const ItemArc* place_;
        const Own* own_;
    };

    ItemArcs(std::span<const ItemArc> list, const Own& own) : list_(list), own_(own) {}
    Iterator begin() const { return {list_.data(), &own_}; }
    Iterator end() const { return {list_.data() + list_.size(), &own_}; }
    std::size_t size() const { return list_.size(); }
    bool empty() const { return list_.empty(); }
    ItemArc operator[](std::size_t place) const { return resolved(list_[place], own_); }
    ItemArc front() const { return (*this)[0]; }
    /// The arc to this CSM, none when not eligible; O(log arcs).
    std::optional<ItemArc> find(CsmIndex csm) const;
    /// Its place among these.
    std::optional<std::size_t> placeOf(CsmIndex csm) const;

  private:
    static ItemArc resolved(const ItemArc& arc, const Own& own) {
        const bool moves = own.owner != noCsm && own.owner != arc.csm;
        return {arc.csm, arc.moves + (moves ? own.moveUnits : 0),
                arc.minutes < 0 ? own.minutes : arc.minutes,
                arc.cost + (moves ? own.movePoints : 0)};
    }

    std::span<const ItemArc> list_;
    Own own_;
};

/// The dense, immutable problem. Accounts that must keep together are one *item*; solvers work on
/// items, everybody else on accounts. Resource 0 is always Hours (minutes depend on the arc), the
/// others take `load(item, resource)`. ArrBalance counts whole currency units (rounded half up),
/// ArrCap minor units.
class AssignmentProblem {
  public:
    std::int32_t accountCount() const { return static_cast<std::int32_t>(input_.accounts.size()); }
    std::int32_t csmCount() const { return static_cast<std::int32_t>(input_.csms.size()); }
    std::int32_t itemCount() const { return static_cast<std::int32_t>(unassigned_.size()); }
    std::int32_t resourceCount() const { return static_cast<std::int32_t>(resources_.size()); }

    const AccountRow& account(std::int32_t i) const { return input_.accounts[index(i)]; }
    const CsmRow& csm(CsmIndex j) const { return input_.csms[index(j)]; }
    const AssignmentWeights& weights() const { return input_.weights; }
    std::int64_t ratioUnitsPerFull() const { return input_.ratioUnitsPerFull; }
    std::optional<std::int64_t> maxMoves() const { return input_.maxMoves; }
    /// Arcs of an account as given.
    EligibleArcs eligible(std::int32_t account) const { return input_.arcsOf(index(account)); }
    /// One of them, none when not eligible.
    std::optional<EligibleArc> findEligible(std::int32_t account, CsmIndex csm) const;

    std::int32_t itemOf(std::int32_t account) const { return itemOf_[index(account)]; }
    std::span<const std::int32_t> accountsOf(std::int32_t item) const;
    /// Arcs of an item, by ascending CSM; a fixed item has exactly one.
    ItemArcs arcs(std::int32_t item) const;
    /// Position of the first arc of an item, were all of them in one row.
    std::int64_t firstArc(std::int32_t item) const { return firstPair_[index(item)]; }
    /// Pairs of item and CSM, shared or not.
    std::int64_t arcCount() const { return arcCount_; }
    /// The arc of an item to a CSM, none when not eligible; O(log arcs).
    std::optional<ItemArc> findArc(std::int32_t item, CsmIndex csm) const {
        return arcs(item).find(csm);
    }
    /// Items of one list have the same CSMs at the same fit and differ only in what is their own;
    /// −1 for fixed items and families, whose arcs are nobody else's.
    std::int32_t sharedListOf(std::int32_t item) const {
        return std::max(itemList_[index(item)], -1);
    }
    std::int32_t sharedListCount() const { return sharedLists_; }
    /// Arcs of a shared list without what is an item's own: minutes −1 = the item's.
    std::span<const ItemArc> sharedList(std::int32_t list) const { return listArcs(list); }
    Micropoints unassignedCost(std::int32_t item) const { return unassigned_[index(item)]; }
    bool fixed(std::int32_t item) const { return fixed_[index(item)] != 0; }

    const std::vector<Resource>& resources() const { return resources_; }
    /// Load of an item on resource ≥ 1, the same with every CSM.
    std::int64_t load(std::int32_t item, std::int32_t resource) const {
        return loads_[index(item) * resources_.size() + index(resource)];
    }
    /// All loads of an item; entry 0 (Hours) is not meaningful, see ItemArc::minutes.
    const std::int64_t* loads(std::int32_t item) const {
        return loads_.data() + index(item) * resources_.size();
    }
    /// Cost curve; `limit` is the rule, raised to what locks and pins already take (they stay, but
    /// nothing may be added to such a book).
    const LoadCurve& curve(CsmIndex csm, std::int32_t resource) const {
        return curves_[index(csm) * resources_.size() + index(resource)];
    }
    /// The limit as the rules have it, before it was raised for locks and pins.
    std::int64_t ruleLimit(CsmIndex csm, std::int32_t resource) const {
        return ruleLimits_[index(csm) * resources_.size() + index(resource)];
    }
    /// Micropoints a minute of this CSM adds to the busiest term: max over CSMs of slope × minutes.
    Micropoints busiestSlope(CsmIndex csm) const { return busiestSlopes_[index(csm)]; }
    /// Accounts fixed to a CSM that is not eligible for them.
    const std::vector<std::int32_t>& fixedOutsideEligibility() const { return outside_; }
    /// Families whose members are fixed to different CSMs, or that nobody may take whole: split.
    const std::vector<std::int32_t>& splitFamilies() const { return splitFamilies_; }
    const ProblemInput& input() const { return input_; }

  private:
    friend class ProblemAssembly;
    static std::size_t index(std::int32_t i) { return static_cast<std::size_t>(i); }
    std::span<const ItemArc> listArcs(std::int32_t list) const {
        const auto begin = static_cast<std::size_t>(firstItemArc_[index(list)]);
        const auto end = static_cast<std::size_t>(firstItemArc_[index(list) + 1]);
        return {itemArcs_.data() + begin, end - begin};
    }

    ProblemInput input_;
    std::vector<std::int32_t> itemOf_;
    std::vector<std::int32_t> members_;
    std::vector<std::int64_t> firstMember_;
    std::vector<ItemArc> itemArcs_;
    std::vector<std::int64_t> firstItemArc_; ///< by list: shared ones first
    std::vector<std::int32_t> itemList_;     ///< −1 − list where the list is the item's own
    std::int32_t sharedLists_ = 0;
    std::vector<std::int64_t> firstPair_; ///< by item
    std::int64_t arcCount_ = 0;
    bool sortedLists_ = false; ///< all lists of the input are by ascending CSM
    std::vector<Micropoints> unassigned_;
    std::vector<char> fixed_;
    std::vector<Resource> resources_;
    std::vector<std::int64_t> loads_;
    std::vector<LoadCurve> curves_;
    std::vector<std::int64_t> ruleLimits_;
    std::vector<Micropoints> busiestSlopes_;
    std::vector<std::int32_t> outside_;
    std::vector<std::int32_t> splitFamilies_;
};

/// Validates and assembles. Errors: NoAccounts, NoCsms, OutOfRange (an index, a negative amount, a
/// broken arc table), Duplicate (two arcs to one CSM), Overflow (amounts so large that a sum could
/// leave 62 bits). Accounts nobody may take are no error: they stay unassigned, with the reason.
Result<AssignmentProblem> makeAssignmentProblem(ProblemInput input);

} // namespace headroom
