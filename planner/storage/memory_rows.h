#pragma once

#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

#include <map>

namespace headroom {

/// The table `memory`.
void writeMemory(PlanDatabase& database, const std::string& key,
                 const std::optional<std::string>& text);
std::map<std::string, std::string> readMemory(PlanReading& reading);

} // namespace headroom
