#pragma once

#include "planner/import/mapped_table.h"
#include "planner/model/csm.h"

namespace headroom {

/// Columns of the day and of the level; −1 = there is none.
struct PromotionColumns {
    int day = -1;
    int level = -1;
};

/// The promotion that this row tells of. One that lies ahead goes into `promotion`; of one before
/// the as-of day the level counts already. Who is to lead others has accounts until the day before.
/// A coming day without a level, or a level without a day, is told and left out.
void readPromotion(MappedTable& table, const PromotionColumns& at, std::optional<Date> asOf,
                   Csm& csm);

} // namespace headroom
