#pragma once

#include "planner/import/column_mapping.h"
#include "planner/import/column_values.h"
#include "planner/import/import_trail.h"
#include "planner/import/table_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A column wanted beside those that fill fields: what a roll-up over a joined file reads.
struct WantedColumn {
    std::string column;
    FieldKind kind = FieldKind::AsText;
    bool yearly = false; // amounts said to be monthly are wanted for a year
};

/// How the question which column holds the IDs begins.
inline constexpr const char* noIdSentence = HEADROOM_SAY(
    "No column holds the account IDs, so rows cannot be told apart nor found again next time.");

/// A file whose columns are mapped and whose notations are decided; gives typed cells row by row
/// and reports what cannot be read with line and column. Opening reads the whole file once; a
/// column that cannot be decided becomes a question and a blocker in the trail.
class MappedTable {
  public:
    static Result<MappedTable> open(ImportFile file, const std::filesystem::path& path,
                                    const std::vector<WantedColumn>& wanted, ImportTrail& trail);

    const std::string& fileName() const { return table_.name(); }
    /// Position for the calls below; −1 = no column fills the field.
    int indexOf(std::string_view fieldKey) const;
    /// Those called status, type or stage that say of some rows that they are no customers; none
    /// where the field `status` is mapped.
    const std::vector<int>& statusColumns() const { return statusColumns_; }
    /// The same for the n-th wanted column.
    int indexOfWanted(std::size_t n) const { return wantedBegin_ + static_cast<int>(n); }
    const std::string& headerOf(int index) const;
    const NumberColumn& numbersOf(int index) const { return uses_[pos(index)].numbers; }
    const DateColumn& datesOf(int index) const { return uses_[pos(index)].dates; }
    RollUp rollUpOf(int index) const { return uses_[pos(index)].rollUp; }
    std::int64_t rowCount() const { return rowCount_; }

    /// Next data row, from the first again after open(). False at the end; Cancelled when the job
    /// is stopped.
    Result<bool> next();
    std::int64_t line() const { return row_.line; }
    /// Trimmed text; `="001"` gives 001; blank for index −1 and error cells.
    std::string_view text(int index) const;
    CellKind kindOf(int index) const;
    /// Currency that the cell itself shows; empty = none.
    std::string currencyOf(int index) const;
    /// Nothing for blank; unreadable cells are reported once a row and give nothing.
    std::optional<double> number(int index);
    std::optional<Date> date(int index);
    /// Is this a total row: its first filled cell says "Total" and the field's cell is blank or
    /// says so too?
    bool isTotalRow(int idIndex) const;
    /// Is the row the heading of a group of a report: one cell, "Anna Smith (3 records)"?
    bool isGroupHeading() const;
    /// Does the row hold figures only behind a first cell such as "Subtotal Ana" or "Ana Total"?
    bool beginsLikeTotal() const;

    void report(IssueSeverity severity, std::string code, int index, Saying text);
    /// The same about the column as a whole.
    void reportAll(IssueSeverity severity, std::string code, int index, Saying text);

  private:
    struct Use {
        std::string key; // field, or blank for wanted columns
        FieldKind kind = FieldKind::AsText;
        std::size_t column = 0;
        RollUp rollUp = RollUp::None;
        NumberColumn numbers;
        DateColumn dates;
        double scale = 1.0; // of amounts, by the header: "ARR (k€)", "Monthly spend"
        bool yearly = false;
        bool candidate = false; // counted for a question only
    };

    MappedTable(ImportFile file, TableFile table, ImportTrail& trail)
        : file_(file), table_(std::move(table)), trail_(&trail) {}
    static std::size_t pos(int index) { return static_cast<std::size_t>(index); }
    Result<std::vector<SampleRow>> firstRows();
    Result<void> addWanted(const std::vector<WantedColumn>& wanted,
                           const std::vector<ColumnProfile>& columns);
    void addStatusColumns(const std::vector<SampleRow>& rows);
    void recordMapping(const ColumnMapping& mapping, const std::vector<ColumnProfile>& columns);
    static double scaleOf(bool yearly, const std::string& header);
    void settleScales();
    void askTies(const ColumnMapping& mapping);
    void askContacts(const ColumnMapping& mapping);
    void askId(const ColumnMapping& mapping);
    void addArrCandidates(const ColumnMapping& mapping);
    void askArr(std::size_t firstCandidate);
    Result<void> countAll();
    void noteExtraCells();
    void settleDates();
    void decide(Use& use);
    void decideNotation(Use& use);
    void tellDates(const Use& use);
    void tell(const Use& use, IssueSeverity severity, const char* code, Saying text);
    void askNumber(const Use& use);
    void askDate(const Use& use);
    void reportReading();
    void askEncoding();
    const TableCell* cellOf(int index) const;

    ImportFile file_;
    TableFile table_;
    ImportTrail* trail_;
    std::vector<Use> uses_;
    int wantedBegin_ = 0;
    std::vector<int> statusColumns_;
    TableRow row_;
    std::int64_t rowCount_ = 0;
    std::int64_t rowsRead_ = 0;
};

/// "Total", "Summe", "Sous-total" …
bool isTotalWord(std::string_view text);

/// The FIELD=COLUMN pairs of the request that belong to a file (for joined files: by its name).
Result<std::vector<HandMapping>> handMappings(const ImportTrail& trail, ImportFile file,
                                              const std::string& stem);

} // namespace headroom
