#include "tests/benchmarks/mps_judge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

namespace headroom::test {
namespace {

constexpr double tolerance = 1e-6;

/// The number behind the last colon of a line that starts with `label`.
std::optional<double> numberAfter(const std::string& line, const std::string& label) {
    if (line.rfind(label, 0) != 0)
        return std::nullopt;
    return std::strtod(line.c_str() + label.size(), nullptr);
}

} // namespace

MpsContent readMps(const std::filesystem::path& file) {
    MpsContent model;
    std::ifstream in(file);
    std::string line;
    std::string section;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        std::string a;
        std::string b;
        double value = 0.0;
        if (line.empty() || line[0] != ' ') {
            words >> section;
        } else if (section == "ROWS") {
            words >> a >> b;
            model.rows[b] = a[0];
        } else if (section == "COLUMNS" && words >> a >> b >> value) {
            model.columns[a][b] = value;
        } else if (section == "RHS" && words >> a >> b >> value) {
            model.sides[b] = value;
        }
    }
    return model;
}

std::optional<double> judged(const MpsContent& model, const std::filesystem::path& solution) {
    std::ifstream in(solution);
    std::string name;
    double value = 0.0;
    std::map<std::string, double> activity;
    in >> name >> value;
    if (name != "=obj=")
        return std::nullopt;
    while (in >> name >> value) {
        const auto column = model.columns.find(name);
        if (column == model.columns.end() || value < 0.0)
            return std::nullopt;
        for (const auto& [row, coefficient] : column->second)
            activity[row] += coefficient * value;
    }
    std::string objective;
    for (const auto& [row, type] : model.rows) {
        const auto side = model.sides.find(row);
        const double off = activity[row] - (side == model.sides.end() ? 0.0 : side->second);
        const double slack = tolerance * std::max(1.0, std::abs(activity[row]) * 1e-6);
        if (type == 'N')
            objective = row;
        else if ((type == 'E' && std::abs(off) > slack) || (type == 'L' && off > slack) ||
                 (type == 'G' && off < -slack))
            return std::nullopt;
    }
    return activity[objective];
}

CbcResult solveByCbc(const std::filesystem::path& mps, double seconds) {
    CbcResult result;
    const std::string command = "cbc '" + mps.string() + "' -seconds " + std::to_string(seconds) +
                                " -threads 0 -solve -quit 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 512> buffer{};
    while (pipe && std::fgets(buffer.data(), buffer.size(), pipe.get()) != nullptr) {
        const std::string line = buffer.data();
        result.ran = result.ran || line.rfind("Welcome to the CBC", 0) == 0;
        if (const auto value = numberAfter(line, "Objective value:"))
            result.objective = value;
        if (const auto value = numberAfter(line, "Total time (CPU seconds):"))
            result.cpuSeconds = *value;
        if (line.rfind("No feasible solution found", 0) == 0)
            result.objective.reset();
    }
    return result;
}

} // namespace headroom::test
