#pragma once

#include "planner/import/import_book.h"
#include "ui/widgets/message_bar.h"

namespace headroom::ui {

/// Says above the page whether the files can be imported: what stands in the way, what is better
/// looked at first, or that all is well. Findings with a note do not count.
void showVerdict(MessageBar& bar, const ImportResult& result,
                 const std::map<std::string, std::string>& notes);

} // namespace headroom::ui
