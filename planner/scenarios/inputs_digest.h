#pragma once

#include "planner/scenarios/plan_inputs.h"

namespace headroom {

/// 32 hex digits (FNV-1a, 128 bits) over a canonical text of everything that a proposal or a hiring
/// projection depends on, the book included: equal inputs have equal digests, on every machine.
/// Left out because no result depends on them: the plan's name, sources, notes, and accepted owners
/// (they are the answer, not the question: agreeing to a proposal does not make it stale).
/// O(size of the book), for the last book again O(edits).
std::string inputsDigest(const PlanInputs& inputs);

} // namespace headroom
