#pragma once

#include "planner/base/month.h"

#include <QStringList>
#include <QVector>
#include <optional>

namespace headroom::ui {

/// A row of a table twin, cell by cell: as people read it, and as a file has it for whatever reads
/// files, in any language: a decimal point, no groups, ISO dates, no sign of a currency.
class TwinRow {
  public:
    TwinRow& text(const QString& words);
    TwinRow& number(const QString& shown, double value, int decimals);
    TwinRow& count(std::int64_t value);
    /// "97.4%" in both, as the reader writes it in one, or as it is `shown`.
    TwinRow& percent(double fraction, const QString& shown = QString());
    TwinRow& date(Date day);
    TwinRow& month(Month month);
    /// What somebody wrote as text: a number of the reader's language stays one in the file.
    TwinRow& written(const QString& shown);
    TwinRow& empty() { return text({}); }

    const QStringList& shown() const { return shown_; }
    const QStringList& filed() const { return filed_; }

  private:
    TwinRow& cell(const QString& shown, const QString& filed);

    QStringList shown_;
    QStringList filed_;
};

/// The numbers of a chart as a table: for screen readers, the "Table" switch and CSV.
struct TableTwin {
    QStringList headers;
    QVector<QStringList> rows;
    QStringList fileHeaders; // with the units that the cells of a file do not carry
    QVector<QStringList> fileRows;

    void column(const QString& header) { column(header, header); }
    void column(const QString& header, const QString& inFile);
    void add(const TwinRow& row);
};

/// The number that a cell of a file holds, a date as its day; nothing for words.
std::optional<double> filedNumber(const QString& cell);

} // namespace headroom::ui
