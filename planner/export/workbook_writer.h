#pragma once

#include "planner/base/result.h"
#include "planner/export/table_writer.h"

#include <memory>
#include <string>

namespace headroom {

/// An XLSX workbook for a review: one sheet a table, headers frozen and filterable, numbers and
/// days as such. Texts are written as texts, so no cell is ever a formula; over 32,767 characters
/// they are cut. The same rows give the same bytes.
class WorkbookWriter {
  public:
    /// `made` stands as the day of creation.
    WorkbookWriter(std::string title, Date made);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// A new sheet, to be filled before the next one is begun. Names: up to 31 characters, none of
    /// []:*?/\ in them.
    TableWriter& sheet(const std::string& name);
    /// The file. Errors: OutOfRange (over 1,048,576 rows), FileNotWritable, DiskFull (scratch
    /// space).
    Result<std::string> finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace headroom
