#pragma once

#include "planner/plan_session/hire_books.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/scenarios/assumption_keys.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// What the hire table shows: the hires and the books they get.
struct HireRows {
    std::shared_ptr<const HiringOutlook> outlook;
    std::vector<HireBook> books;
    bool booksKnown = true; // they take longer than the hires
};
/// "Strategic reaches 59 customers"; once they are there the requisition is due, whatever the
/// month.
QString hireTriggerWords(const HiringOutlook& outlook, const HireLine& line, const Format& format);
/// "6 months late" or "in time".
QString hireLateWords(const HireLine& line);
/// What makes it late, in a sentence; nothing where it is in time.
QString hireLateReason(const HireLine& line);

/// Hire, segment, open by, start, fully ramped, trigger, first book, reason, late, cost a year,
/// cost of a delay, level, region. Start, level and region can be edited.
TableContent hireContent(std::shared_ptr<const HireRows> rows, const Format& format);

/// One line an account: hire, month, account, from whom, hours, ARR.
TableContent handoverContent(std::shared_ptr<const ScenarioState> state,
                             const std::vector<HireBook>& books, const Format& format);

/// Segment, months, origins, error, shares within the limits.
TableContent backtestContent(std::shared_ptr<const std::vector<SegmentBacktest>> backtests,
                             const Format& format);

/// Assumption, value (can be edited), unit, source.
TableContent assumptionContent(std::shared_ptr<const std::vector<Assumption>> assumptions,
                               const Format& format);

} // namespace headroom::ui
