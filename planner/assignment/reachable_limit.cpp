#include "planner/assignment/reachable_limit.h"

#include <numeric>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// The greatest common divisor of the loads that each book may be given; 0 = none, or of nothing.
class LoadSteps {
  public:
    explicit LoadSteps(const AssignmentProblem& problem)
        : problem_(problem), resources_(problem.resourceCount()),
          steps_(at(problem.csmCount()) * at(resources_), 0) {
        for (std::int32_t item = 0; item < problem.itemCount(); ++item)
            if (problem.sharedListOf(item) < 0)
                for (const ItemArc& arc : problem.arcs(item))
                    note(arc.csm, arc.minutes, problem.loads(item));
        noteSharedLists();
    }

    std::int64_t step(CsmIndex csm, std::int32_t resource) const {
        return steps_[at(std::int64_t{csm} * resources_ + resource)];
    }

  private:
    static void note(std::int64_t& step, std::int64_t load) {
        if (step != 1 && load != 0)
            step = std::gcd(step, load);
    }

    void note(CsmIndex csm, std::int64_t minutes, const std::int64_t* loads) {
        std::int64_t* steps = steps_.data() + std::int64_t{csm} * resources_;
        note(steps[0], minutes);
        for (std::int32_t k = 1; k < resources_; ++k)
            note(steps[k], loads[k]);
    }

    /// Items of one list go to the same books, so each list is looked at once.
    void noteSharedLists() {
        std::vector<std::int64_t> ofLists(at(std::int64_t{problem_.sharedListCount()} * resources_),
                                          0);
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            const std::int32_t list = problem_.sharedListOf(item);
            if (list < 0)
                continue;
            std::int64_t* steps = ofLists.data() + std::int64_t{list} * resources_;
            note(steps[0], problem_.account(problem_.accountsOf(item).front()).workload.count());
            for (std::int32_t k = 1; k < resources_; ++k)
                note(steps[k], problem_.loads(item)[k]);
        }
        for (std::int32_t list = 0; list < problem_.sharedListCount(); ++list) {
            const std::int64_t* steps = ofLists.data() + std::int64_t{list} * resources_;
            for (const ItemArc& arc : problem_.sharedList(list))
                note(arc.csm, arc.minutes < 0 ? steps[0] : arc.minutes, steps);
        }
    }

    const AssignmentProblem& problem_;
    std::int32_t resources_;
    std::vector<std::int64_t> steps_;
};

} // namespace

std::vector<std::int64_t> reachableLimits(const AssignmentProblem& problem) {
    const LoadSteps steps(problem);
    std::vector<std::int64_t> limits;
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
            const std::int64_t limit = problem.curve(csm, k).limit;
            const std::int64_t step = steps.step(csm, k);
            limits.push_back(step > 1 && limit < unlimited ? limit - limit % step : limit);
        }
    return limits;
}

std::vector<std::int64_t> fixedLoads(const AssignmentProblem& problem) {
    const std::int32_t resources = problem.resourceCount();
    std::vector<std::int64_t> fixed(at(problem.csmCount()) * at(resources), 0);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        if (!problem.fixed(item))
            continue;
        const ItemArc arc = problem.arcs(item).front();
        std::int64_t* loads = fixed.data() + std::int64_t{arc.csm} * resources;
        loads[0] += arc.minutes;
        for (std::int32_t k = 1; k < resources; ++k)
            loads[k] += problem.load(item, k);
    }
    return fixed;
}

} // namespace headroom
