#include "planner/assignment/diagnosis.h"

#include "planner/assignment/class_flow.h"

#include <algorithm>
#include <set>

namespace headroom {
namespace {

constexpr std::size_t mostHelpers = 3;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

class ResourceDiagnosis {
  public:
    ResourceDiagnosis(const AssignmentProblem& problem, const ClassGraphs& graphs,
                      std::int32_t resource)
        : problem_(problem), resource_(resource), graph_(graphs.of(resource)) {}

    void run(std::vector<RuleConflict>& found) {
        flow_ = classFlow(graph_);
        for (const CutPart& part : flow_.parts)
            found.push_back(conflictOf(part));
    }

  private:
    RuleConflict conflictOf(const CutPart& part) {
        RuleConflict conflict;
        conflict.resource = problem_.resources()[at(resource_)];
        for (const std::size_t c : part.classes)
            for (const std::int32_t item : graph_.classes[c].items)
                for (const std::int32_t account : problem_.accountsOf(item))
                    conflict.accounts.push_back(account);
        std::sort(conflict.accounts.begin(), conflict.accounts.end());
        conflict.csms = part.csms;
        conflict.needed = part.needed;
        conflict.available = part.available;
        if (part.csms.empty())
            tooLargeForAnyone(part, conflict);
        addRelaxations(part, conflict);
        return conflict;
    }

    /// Each of these accounts alone is more than any of its CSMs has room for.
    void tooLargeForAnyone(const CutPart& part, RuleConflict& conflict) const {
        std::set<CsmIndex> csms;
        for (const std::size_t c : part.classes)
            for (const std::int32_t item : graph_.classes[c].items)
                for (const ItemArc& arc : problem_.arcs(item))
                    csms.insert(arc.csm);
        conflict.csms.assign(csms.begin(), csms.end());
    }

    void addRelaxations(const CutPart& part, RuleConflict& conflict) const {
        const std::int64_t missing = part.needed - part.available;
        const std::int64_t elsewhere = flow_.shortage - missing;
        const auto verified = [&](const ClassGraph& graph) {
            return std::max<std::int64_t>(0, classFlow(graph).shortage - elsewhere);
        };
        if (!part.csms.empty())
            conflict.relaxations.push_back(
                {RelaxationKind::RaiseLimits, noCsm, missing, verified(raised(part, missing))});
        conflict.relaxations.push_back({RelaxationKind::AddCapacity, noCsm, missing,
                                        verified(withHelper(part, newCsm(), missing))});
        std::vector<CsmIndex> helpers;
        for (std::size_t j = 0; j < flow_.left.size(); ++j)
            if (flow_.left[j] > 0 && std::find(part.csms.begin(), part.csms.end(),
                                               static_cast<CsmIndex>(j)) == part.csms.end())
                helpers.push_back(static_cast<CsmIndex>(j));
        std::stable_sort(helpers.begin(), helpers.end(), [&](CsmIndex a, CsmIndex b) {
            return flow_.left[at(a)] > flow_.left[at(b)];
        });
        helpers.resize(std::min(helpers.size(), mostHelpers));
        for (const CsmIndex csm : helpers)
            conflict.relaxations.push_back({RelaxationKind::WidenEligibility, csm,
                                            std::min(missing, flow_.left[at(csm)]),
                                            verified(withHelper(part, csm, 0))});
    }

    CsmIndex newCsm() const { return static_cast<CsmIndex>(graph_.room.size()); }

    ClassGraph raised(const CutPart& part, std::int64_t amount) const {
        ClassGraph graph = graph_;
        const auto count = static_cast<std::int64_t>(part.csms.size());
        for (std::int64_t n = 0; n < count; ++n)
            graph.room[at(part.csms[at(n)])] += amount / count + (n < amount % count ? 1 : 0);
        return graph;
    }

    ClassGraph withHelper(const CutPart& part, CsmIndex csm, std::int64_t extra) const {
        ClassGraph graph = graph_;
        if (csm == newCsm())
            graph.room.push_back(0);
        graph.room[at(csm)] += extra;
        for (const std::size_t c : part.classes) {
            std::vector<CsmIndex>& csms = graph.classes[c].csms;
            if (std::find(csms.begin(), csms.end(), csm) == csms.end())
                csms.push_back(csm);
        }
        return graph;
    }

    const AssignmentProblem& problem_;
    std::int32_t resource_;
    ClassGraph graph_;
    ClassFlow flow_;
};

void addOrphans(const AssignmentProblem& problem, const std::vector<std::int32_t>& orphans,
                Diagnosis& diagnosis) {
    if (orphans.empty())
        return;
    RuleConflict conflict;
    conflict.resource = problem.resources().front();
    for (const std::int32_t item : orphans)
        for (const std::int32_t account : problem.accountsOf(item)) {
            conflict.accounts.push_back(account);
            conflict.needed += problem.account(account).workload.count();
        }
    conflict.relaxations.push_back({RelaxationKind::AddCapacity, noCsm, conflict.needed, 0});
    diagnosis.conflicts.push_back(std::move(conflict));
}

void addLockConflicts(const AssignmentProblem& problem, Diagnosis& diagnosis) {
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
            if (problem.curve(j, k).limit <= problem.ruleLimit(j, k))
                continue;
            LockConflict conflict;
            conflict.resource = problem.resources()[at(k)];
            conflict.csm = j;
            conflict.needed = problem.curve(j, k).limit;
            conflict.available = problem.ruleLimit(j, k);
            for (std::int32_t i = 0; i < problem.accountCount(); ++i) {
                const std::int32_t item = problem.itemOf(i);
                if (problem.fixed(item) && problem.arcs(item).front().csm == j)
                    conflict.accounts.push_back(i);
            }
            diagnosis.locks.push_back(std::move(conflict));
        }
}

} // namespace

Diagnosis diagnose(const AssignmentProblem& problem) {
    Diagnosis diagnosis;
    diagnosis.fixedOutsideEligibility = problem.fixedOutsideEligibility();
    diagnosis.splitFamilies = problem.splitFamilies();
    addLockConflicts(problem, diagnosis);
    const ClassGraphs graphs(problem);
    addOrphans(problem, graphs.orphans(), diagnosis);
    for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
        const ResourceKind kind = problem.resources()[at(k)].kind;
        if (kind == ResourceKind::Hours || kind == ResourceKind::Ratio ||
            kind == ResourceKind::ArrCap)
            ResourceDiagnosis(problem, graphs, k).run(diagnosis.conflicts);
    }
    return diagnosis;
}

} // namespace headroom
