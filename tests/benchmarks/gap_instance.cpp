#include "tests/benchmarks/gap_instance.h"

#include <fstream>

namespace headroom::test {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

bool readTable(std::ifstream& in, std::vector<std::int64_t>& table, std::size_t size) {
    table.resize(size);
    for (std::int64_t& value : table)
        if (!(in >> value))
            return false;
    return true;
}

} // namespace

Result<ProblemInput> readGapInstance(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::int64_t agents = 0;
    std::int64_t jobs = 0;
    if (!(in >> agents >> jobs) || agents < 1 || jobs < 1 || agents > 100000 || jobs > 10000000)
        return fail(ErrorCode::FileNotReadable, file.filename().string());
    std::vector<std::int64_t> cost;
    std::vector<std::int64_t> need;
    std::vector<std::int64_t> capacity;
    const std::size_t cells = at(agents) * at(jobs);
    if (!readTable(in, cost, cells) || !readTable(in, need, cells) ||
        !readTable(in, capacity, at(agents)))
        return fail(ErrorCode::BadNumber, file.filename().string());
    ProblemInput input;
    input.weights = {};
    input.weights.above = input.weights.below = input.weights.overload = 0;
    input.weights.busiest = input.weights.renewal = 0;
    for (const std::int64_t room : capacity) {
        CsmRow csm;
        csm.capacity = Minutes(room);
        csm.ceiling = Permille(1000);
        input.csms.push_back(csm);
    }
    input.firstArc.push_back(0);
    for (std::int64_t job = 0; job < jobs; ++job) {
        AccountRow account;
        account.unassignedPoints = 100'000 * micropointsPerPoint;
        for (std::int64_t agent = 0; agent < agents; ++agent) {
            const std::size_t cell = at(agent * jobs + job);
            input.arcs.push_back({static_cast<CsmIndex>(agent), cost[cell] * micropointsPerPoint,
                                  Minutes(need[cell])});
        }
        input.accounts.push_back(account);
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

} // namespace headroom::test
