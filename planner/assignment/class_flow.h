#pragma once

#include "planner/assignment/class_graph.h"

#include <cstdint>
#include <vector>

namespace headroom {

/// Classes that together need more than all CSMs open to them have: one part of a minimum cut.
struct CutPart {
    std::vector<std::size_t> classes;
    std::vector<CsmIndex> csms;
    std::int64_t needed = 0;
    std::int64_t available = 0;
};

struct ClassFlow {
    std::int64_t shortage = 0; ///< total need − maximum flow
    std::vector<CutPart> parts;
    std::vector<std::int64_t> left; ///< room of each CSM that the flow does not use
};

/// Maximum flow classes → CSMs (Goldberg & Tarjan push-relabel, from Boost.Graph) and the smallest
/// source side of its minimum cut, split into parts that share no CSM.
ClassFlow classFlow(const ClassGraph& graph);

} // namespace headroom
