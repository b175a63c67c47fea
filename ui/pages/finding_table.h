#pragma once

#include "planner/import/data_quality.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headroom::ui {

using SharedFindings = std::shared_ptr<const std::vector<QualityFinding>>;

/// A finding in two or three words, also what the accounts can be filtered by: "No region".
QString findingName(const std::string& code, const std::string& field);
/// The finding as a sentence, with counts and amounts: "12 accounts (£48K ARR) have no region."
QString findingSentence(const QualityFinding& finding, const Format& format, Date asOf);
/// Names of the findings that concern an account, separated by "; ".
QString findingsOf(const std::vector<QualityFinding>& findings, std::uint32_t account);

/// One row a finding: name, sentence, accounts, ARR, note (editable: a finding with a note is
/// ignored and shown in grey), and what can be done with its rows.
TableContent findingContent(SharedFindings findings,
                            const std::map<std::string, std::string>& notes, const Format& format,
                            Date asOf);

/// Position of a link among those of the column "rows".
enum class FindingLink { ShowAccounts, SaveRows };

} // namespace headroom::ui
