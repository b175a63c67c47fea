#pragma once

#include "planner/plan_session/export_use_case.h"
#include "ui/models/table_model.h"

namespace headroom::ui {

inline constexpr std::size_t previewRows = 100;

/// The first rows of an exported file.
struct ExportPreview {
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows; // at most previewRows
    std::int64_t rowCount = 0;                  // of the whole file, without header
};
Result<ExportPreview> previewOf(const ExportedFile& file);
TableContent exportPreviewContent(std::shared_ptr<const ExportPreview> preview);

} // namespace headroom::ui
