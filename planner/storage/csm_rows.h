#pragma once

#include "planner/model/csm.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

#include <vector>

namespace headroom {

/// The tables `csm` and `promotion`.
void writeCsms(PlanDatabase& database, std::int64_t book, const std::vector<Csm>& csms);
std::vector<Csm> readCsms(PlanReading& reading, std::int64_t book);

} // namespace headroom
