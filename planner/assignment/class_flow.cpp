#include "planner/assignment/class_flow.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <numeric>

namespace headroom {
namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
struct EdgeValues {
    std::int64_t capacity = 0;
    std::int64_t residual = 0;
    Traits::edge_descriptor reverse;
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                    EdgeValues>;

class FlowNetwork {
  public:
    explicit FlowNetwork(const ClassGraph& graph)
        : graph_(graph), csms_(graph.room.size()), network_(2 + csms_ + graph.classes.size()) {
        for (std::size_t j = 0; j < csms_; ++j)
            sinkEdges_.push_back(
                link(csmNode(j), sink(), std::max<std::int64_t>(0, graph.room[j])));
        for (std::size_t c = 0; c < graph.classes.size(); ++c) {
            link(source(), classNode(c), graph.classes[c].need);
            for (const CsmIndex csm : graph.classes[c].csms)
                link(classNode(c), csmNode(static_cast<std::size_t>(csm)), graph.classes[c].need);
        }
    }

    ClassFlow solve() {
        const std::int64_t flow = boost::push_relabel_max_flow(
            network_, source(), sink(), boost::get(&EdgeValues::capacity, network_),
            boost::get(&EdgeValues::residual, network_), boost::get(&EdgeValues::reverse, network_),
            boost::get(boost::vertex_index, network_));
        ClassFlow result;
        for (const EligibilityClass& one : graph_.classes)
            result.shortage += one.need;
        result.shortage -= flow;
        for (const auto& edge : sinkEdges_)
            result.left.push_back(network_[edge].residual);
        if (result.shortage > 0)
            result.parts = split(reachable());
        return result;
    }

  private:
    static std::size_t source() { return 0; }
    static std::size_t sink() { return 1; }
    std::size_t csmNode(std::size_t csm) const { return 2 + csm; }
    std::size_t classNode(std::size_t c) const { return 2 + csms_ + c; }

    Traits::edge_descriptor link(std::size_t from, std::size_t to, std::int64_t capacity) {
        const auto forward = boost::add_edge(from, to, network_).first;
        const auto backward = boost::add_edge(to, from, network_).first;
        network_[forward].capacity = capacity;
        network_[forward].reverse = backward;
        network_[backward].reverse = forward;
        return forward;
    }

    /// Nodes that the source still reaches in the residual network.
    std::vector<char> reachable() const {
        std::vector<char> seen(boost::num_vertices(network_), 0);
        std::vector<std::size_t> waiting{source()};
        seen[source()] = 1;
        while (!waiting.empty()) {
            const std::size_t node = waiting.back();
            waiting.pop_back();
            for (auto [edge, last] = boost::out_edges(node, network_); edge != last; ++edge) {
                const std::size_t next = boost::target(*edge, network_);
                if (network_[*edge].residual <= 0 || seen[next] != 0)
                    continue;
                seen[next] = 1;
                waiting.push_back(next);
            }
        }
        return seen;
    }

    std::size_t rootOf(std::vector<std::size_t>& parent, std::size_t node) const {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }

    std::vector<CutPart> split(const std::vector<char>& seen) const {
        std::vector<std::size_t> parent(seen.size());
        std::iota(parent.begin(), parent.end(), std::size_t{0});
        for (std::size_t c = 0; c < graph_.classes.size(); ++c)
            if (seen[classNode(c)] != 0)
                for (const CsmIndex csm : graph_.classes[c].csms)
                    parent[rootOf(parent, csmNode(static_cast<std::size_t>(csm)))] =
                        rootOf(parent, classNode(c));
        std::vector<std::size_t> partOf(seen.size(), seen.size());
        std::vector<CutPart> parts;
        for (std::size_t c = 0; c < graph_.classes.size(); ++c) {
            if (seen[classNode(c)] == 0)
                continue;
            std::size_t& part = partOf[rootOf(parent, classNode(c))];
            if (part == seen.size()) {
                part = parts.size();
                parts.emplace_back();
            }
            parts[part].classes.push_back(c);
            parts[part].needed += graph_.classes[c].need;
        }
        for (std::size_t j = 0; j < csms_; ++j) {
            const std::size_t part = partOf[rootOf(parent, csmNode(j))];
            if (part == seen.size())
                continue;
            parts[part].csms.push_back(static_cast<CsmIndex>(j));
            parts[part].available += std::max<std::int64_t>(0, graph_.room[j]);
        }
        return parts;
    }

    const ClassGraph& graph_;
    std::size_t csms_;
    Graph network_;
    std::vector<Traits::edge_descriptor> sinkEdges_;
};

} // namespace

ClassFlow classFlow(const ClassGraph& graph) {
    return FlowNetwork(graph).solve();
}

} // namespace headroom
