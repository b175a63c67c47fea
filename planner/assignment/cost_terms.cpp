#include "planner/assignment/cost_terms.h"

#include <numeric>

namespace headroom {

const char* costTermName(CostTerm term) {
    switch (term) {
    case CostTerm::Unassigned:
        return "unassigned";
    case CostTerm::Fit:
        return "fit";
    case CostTerm::Moves:
        return "moves";
    case CostTerm::AboveTarget:
        return "above_target";
    case CostTerm::BelowTarget:
        return "below_target";
    case CostTerm::Overload:
        return "overload";
    case CostTerm::Busiest:
        return "busiest";
    case CostTerm::Renewals:
        return "renewals";
    case CostTerm::ArrBalance:
        return "arr_balance";
    case CostTerm::RiskBalance:
        return "risk_balance";
    }
    return "fit";
}

Micropoints CostTerms::total() const {
    return std::accumulate(values.begin(), values.end(), Micropoints{0});
}

} // namespace headroom
