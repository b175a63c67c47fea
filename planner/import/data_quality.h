#pragma once

#include "planner/import/import_trail.h"

namespace headroom {

/// What a leader should know about the accounts just read, each with the accounts and the ARR it
/// concerns: values missing from a field that others have, names that come twice, renewals already
/// past and customers of the future on the as-of day, one account that outweighs all, owners that
/// changed since the book before.
void reportQuality(const Book& before, const Book& after, std::optional<Date> asOf,
                   ImportTrail& trail);

} // namespace headroom
