#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// What a header says about the amounts below it: "ARR (USD)", "mrr_eur", "ARR (k€)", "ARR in Tsd.
/// EUR", "ARR (in thousands)", "mrr_cents", "Monthly spend".
struct HeaderUnit {
    std::string currency; // ISO 4217; empty = none or several
    double scale = 1.0;   // 1,000 for thousands, 1,000,000 for millions, 0.01 for cents
    int perYear = 1;      // 12 where the amounts are said to be monthly, 4 quarterly, 2 half-yearly
};

HeaderUnit unitInHeader(std::string_view header);

} // namespace headroom
