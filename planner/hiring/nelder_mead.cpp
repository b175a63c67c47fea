#include "planner/hiring/nelder_mead.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom {
namespace {

struct Vertex {
    Parameters at{};
    double value = 0.0;
};

class Simplex {
  public:
    Simplex(const SimplexSearch& search, const std::function<double(const Parameters&)>& function)
        : search_(search), function_(function) {
        add(search.start);
        for (std::size_t d = 0; d < search.dimensions; ++d) {
            Parameters next = search.start;
            const double step = 0.2 * (search.high[d] - search.low[d]);
            next[d] += next[d] + step <= search.high[d] ? step : -step;
            add(next);
        }
        sort();
    }

    Parameters run() {
        while (evaluations_ < search_.maxEvaluations && !flat())
            step();
        return vertices_.front().at;
    }

  private:
    void add(const Parameters& at) { vertices_.push_back(evaluated(at)); }

    Vertex evaluated(Parameters at) {
        for (std::size_t d = 0; d < search_.dimensions; ++d)
            at[d] = std::clamp(at[d], search_.low[d], search_.high[d]);
        ++evaluations_;
        return {at, function_(at)};
    }

    void sort() {
        std::stable_sort(vertices_.begin(), vertices_.end(),
                         [](const Vertex& a, const Vertex& b) { return a.value < b.value; });
    }

    bool flat() const {
        const double best = vertices_.front().value;
        const double spread = vertices_.back().value - best;
        return !(spread > search_.tolerance * (std::abs(best) + 1e-300));
    }

    /// centre + factor × (centre − worst).
    Vertex beyond(double factor) {
        Parameters at = search_.start;
        for (std::size_t d = 0; d < search_.dimensions; ++d) {
            double centre = 0.0;
            for (std::size_t v = 0; v < search_.dimensions; ++v)
                centre += vertices_[v].at[d] / static_cast<double>(search_.dimensions);
            at[d] = centre + factor * (centre - vertices_.back().at[d]);
        }
        return evaluated(at);
    }

    void step() {
        const Vertex mirrored = beyond(1.0);
        if (mirrored.value < vertices_.front().value) {
            const Vertex further = beyond(2.0);
            replaceWorst(further.value < mirrored.value ? further : mirrored);
            return;
        }
        if (mirrored.value < vertices_[search_.dimensions - 1].value) {
            replaceWorst(mirrored);
            return;
        }
        const Vertex nearer = beyond(mirrored.value < vertices_.back().value ? 0.5 : -0.5);
        if (nearer.value < std::min(mirrored.value, vertices_.back().value)) {
            replaceWorst(nearer);
            return;
        }
        shrink();
    }

    void replaceWorst(const Vertex& vertex) {
        vertices_.back() = vertex;
        sort();
    }

    void shrink() {
        for (std::size_t v = 1; v < vertices_.size(); ++v) {
            Parameters at = vertices_[v].at;
            for (std::size_t d = 0; d < search_.dimensions; ++d)
                at[d] = 0.5 * (at[d] + vertices_.front().at[d]);
            vertices_[v] = evaluated(at);
        }
        sort();
    }

    const SimplexSearch& search_;
    const std::function<double(const Parameters&)>& function_;
    std::vector<Vertex> vertices_;
    int evaluations_ = 0;
};

} // namespace

Parameters minimise(const SimplexSearch& search,
                    const std::function<double(const Parameters&)>& function) {
    return Simplex(search, function).run();
}

} // namespace headroom
