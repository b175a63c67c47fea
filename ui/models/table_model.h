#pragma once

#include "ui/models/quick_filter.h"
#include "ui/models/row_order.h"
#include "ui/models/table_column.h"

#include <QAbstractTableModel>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace headroom::ui {

/// What a table shows: columns over `rowCount` source rows.
struct TableContent {
    TableColumns columns;
    int rowCount = 0;
    /// Identity of a source row ("A-0042"); keeps current row and selection over a new content and
    /// is what is dragged. Optional.
    std::function<QString(int row)> rowId;
    /// What a screen reader and the status bar call a row, e.g. tr("accounts").
    QString rowNoun;
};

/// The model of every table: an index permutation over source rows, filtered and sorted by
/// precomputed keys (up to 5,000 rows at once, above that in a worker, `busyChanged`). A view row
/// is a place in the permutation, a source row the number the column functions take.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        NumberRole = Qt::UserRole + 1, // double, NaN = absent
        ToneRole,                      // int(Tone)
        LinksRole,                     // QStringList
        SourceRowRole,
        PillRole,
        StrongRole,
    };
    static constexpr const char* rowMimeType = "application/x-headroom-rows";

    explicit TableModel(QObject* parent = nullptr);
    ~TableModel() override;

    /// Filter and sort order are kept when the columns have the same keys.
    void setContent(TableContent content);
    const TableContent& content() const { return content_; }
    int columnOf(const QString& key) const;
    void setFilterContext(const FilterContext& context);

    void setFilterText(const QString& text);
    QString filterText() const { return filterText_; }
    /// Beside the typed filter: a page's own choice of rows (pure, any thread). Empty takes it
    /// away.
    void setRowPredicate(std::function<bool(int row)> keep);
    void setSort(const std::vector<SortKey>& keys);
    const std::vector<SortKey>& sortKeys() const { return sort_; }

    int sourceRow(int viewRow) const { return order_.at(std::size_t(viewRow)); }
    /// −1 when filtered out. Linear.
    int viewRow(int sourceRow) const;
    int viewRowOfId(const QString& id) const;
    QString idOf(int sourceRow) const;
    bool isBusy() const { return busy_; }
    /// Blocks until filter and sort are through; for tests and exports.
    void waitUntilSorted();

    /// Sum or mean of the shown rows per column; empty where the column has no footer.
    const std::vector<QString>& footerTexts() const { return footer_; }

    void setEditHook(EditHook hook) { editHook_ = std::move(hook); }
    /// One gesture: false and editRejected when the hook says no.
    bool applyEdits(const std::vector<CellEdit>& edits);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;
    QStringList mimeTypes() const override;
    /// Row identities, one a line, under rowMimeType.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

  signals:
    void filterProblem(const QString& sentence);
    void sortChanged();
    /// After filter, sort or content: rows shown and rows there are.
    void rowsShown(int shown, int total);
    void busyChanged(bool busy);
    void editRejected(const QString& sentence);

  private:
    struct Pass;
    struct PassResult;

    void refresh();
    Pass makePass() const;
    static PassResult runPass(const Pass& pass, const std::stop_token& stop);
    void offerPass(std::uint64_t generation, PassResult& result);
    void takePass(PassResult result);
    void permute(std::vector<int> order);
    void setBusy(bool busy);

    TableContent content_;
    FilterContext context_;
    QString filterText_;
    QuickFilter filter_;
    std::function<bool(int)> keep_;
    std::vector<SortKey> sort_;
    std::map<int, ColumnKeys> keys_;
    std::vector<int> order_;
    std::vector<QString> footer_;
    EditHook editHook_;
    bool busy_ = false;
    struct Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace headroom::ui
