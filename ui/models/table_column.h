#pragma once

#include "ui/style/tokens.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace headroom::ui {

/// What a column of a table shows and how it sorts, filters, sums and edits.
/// All functions take a source row and must be pure functions of an immutable snapshot (capture a
/// shared_ptr<const …> by value): sorting and filtering call them from a worker thread.
struct TableColumn {
    enum class Kind { Text, Number, Date, Links };
    enum class Footer { None, Sum, Mean };

    QString key = {};   // stable: filter tokens ("arr>100k") and settings
    QString title = {}; // header
    QString tip = {};   // header tool tip: what it measures, in which unit
    Kind kind = Kind::Text;
    int width = 120;        // device-independent pixels
    bool stretches = false; // takes width that is left over
    bool shown = true;      // at first; the column chooser changes it
    bool strong = false;    // weight 600
    bool pill = false;      // drawn as a pill in the tone's colours

    std::function<QString(int row)> text = {};    // as shown and copied
    std::function<double(int row)> number = {};   // Number and Date; NaN = absent, sorts last.
                                                  // Date: days since 1970-01-01. Percent: fraction
    std::function<Tone(int row)> tone = {};       // optional
    std::function<QString(int row)> cellTip = {}; // optional, plain text
    std::function<QStringList(int row)> links = {}; // Links: words that can be clicked

    bool editable = false;
    std::function<QString(int row)> editText = {}; // what the editor starts with; default `text`

    Footer footer = Footer::None;
    std::function<QString(double)> footerText = {}; // formats the sum or the mean
};

using TableColumns = std::vector<TableColumn>;

/// One change asked for by editing, pasting or filling down.
struct CellEdit {
    int row = 0; // source row
    QString column = {};
    QString text = {};

    bool operator==(const CellEdit&) const = default;
};

/// All cells of one gesture, to be applied as one undo step. Returns an empty text, or the sentence
/// that says why nothing was changed.
using EditHook = std::function<QString(const std::vector<CellEdit>&)>;

/// A column to sort by; the first of a list decides, the others break ties.
struct SortKey {
    int column = 0;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

} // namespace headroom::ui
