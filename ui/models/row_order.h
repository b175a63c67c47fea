#pragma once

#include "ui/models/table_column.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace headroom::ui {

/// Precomputed sort key per row: the number itself, or the rank of the text among all texts in the
/// order of the locale (numbers inside texts by value, case ignored). NaN = absent.
using ColumnKeys = std::shared_ptr<const std::vector<double>>;
ColumnKeys columnKeys(const TableColumn& column, int rowCount, std::stop_token stop = {});

struct OrderBy {
    ColumnKeys keys;
    bool descending = false;
};

/// Stable; absent values come last in either direction. No `by` leaves the rows as they are.
void sortRows(std::vector<int>& rows, const std::vector<OrderBy>& by);

} // namespace headroom::ui
