#pragma once

#include "ui/models/table_column.h"
#include "ui/text/format.h"

#include <QString>
#include <memory>
#include <vector>

namespace headroom::ui {

/// What the words of a filter are measured by.
struct FilterContext {
    Format format = Format();
    Date asOf{}; // "renewal<90d" counts from here
};

/// The quick filter of every table. Words stand between blanks and must all match:
///   nordic            some text column contains it (case ignored); "two words" in quotes
///   segment:strategic the column contains it; segment:a,b either; csm:none the cell is empty
///   arr>100k  arr<=1.5m  util>=90%  numbers with k, m, b and %
///   renewal<90d       from the as-of date to 90 days after it; renewal>2027-03-01 a date
///   -word, -segment:x not
/// Column keys are compared without case; a unique beginning is enough.
class QuickFilter {
  public:
    QuickFilter() = default;
    static QuickFilter parse(const QString& text, const TableColumns& columns,
                             const FilterContext& context = {});

    bool isEmpty() const { return terms_.empty(); }
    bool matches(int row) const;
    /// A sentence about the first word that was not understood; empty when all were. Words that
    /// were not understood are searched as text.
    const QString& problem() const { return problem_; }

    struct Term;

  private:
    std::vector<std::shared_ptr<const Term>> terms_;
    QString problem_;
};

} // namespace headroom::ui
