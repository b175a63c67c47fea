#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace headroom::test {

/// A free-format MPS model, read by code of its own, so that model and solution file are checked
/// against each other without the program that wrote them.
struct MpsContent {
    std::map<std::string, char> rows;
    std::map<std::string, std::map<std::string, double>> columns;
    std::map<std::string, double> sides;
};

MpsContent readMps(const std::filesystem::path& file);

/// Objective of the solution file in the model; none when a row is broken or a name is unknown.
std::optional<double> judged(const MpsContent& model, const std::filesystem::path& solution);

/// What CBC, run as a process of its own, made of a model.
struct CbcResult {
    bool ran = false;
    std::optional<double> objective; ///< of its best plan
    double cpuSeconds = 0.0;
};

/// At most so many seconds of its processor time, one thread.
CbcResult solveByCbc(const std::filesystem::path& mps, double seconds);

} // namespace headroom::test
