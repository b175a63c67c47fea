#pragma once

#include "planner/storage/migrations.h"
#include "planner/storage/plan_file.h"

#include <string>

namespace headroom::test {

/// What a user does to a plan; the n-th action of any kind leaves "counter" = n in its memory and
/// one more edit in the root, all or nothing. Kinds: edit, import, apply, migrate (edits, too).
std::vector<PlanWrite> action(const std::string& kind, int number);
/// The number of the last action the plan holds; −1 when it is a mixture of two states.
int lastAction(const PlanContent& content);

/// Where the n-th copy of a plan goes.
std::filesystem::path copyOf(const std::filesystem::path& plan, int number);

/// A table that leaves the plan beside it, and its content after the n-th export.
std::filesystem::path exportOf(const std::filesystem::path& plan);
std::string exportText(int number);

/// This program's format and one table more.
PlanFormat nextFormat(int readableFrom);

} // namespace headroom::test
