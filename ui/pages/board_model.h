#pragma once

#include "planner/plan_session/proposal.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace headroom::ui {

/// Accounts of each column of the board: the first column is nobody's, then one for every CSM in
/// the team or with accounts, in the book's order. Most hours first, then by place.
struct BoardBooks {
    std::vector<std::int32_t> csms; // noOwner, then positions in the book
    std::vector<std::vector<std::int32_t>> accounts;
    std::vector<std::int64_t> loads; // of everybody's book, as bookLoads
};
/// O(n log n); for a worker.
BoardBooks boardBooks(const Proposal& proposal);

/// Books side by side: column = CSM, row = the n-th account of that book.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        AccountRole = Qt::UserRole + 1, // position, −1 below the end of a book
        HoursRole,                      // "3.2 h"
        MarkRole,                       // int(Mark)
    };
    enum class Mark { None, Pinned, Locked, Changed };

    explicit BoardModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Null empties the board.
    void setBooks(std::shared_ptr<const Proposal> proposal, std::shared_ptr<const BoardBooks> books,
                  const Format& format);
    const std::shared_ptr<const Proposal>& proposal() const { return proposal_; }
    const Format& format() const { return format_; }
    /// Only while there is a proposal.
    const std::vector<std::int64_t>& loads() const { return books_->loads; }

    std::int32_t csmOf(int column) const { return books_->csms.at(std::size_t(column)); }
    /// −1 when this CSM has no column.
    int columnOf(std::int32_t csm) const;
    int bookSize(int column) const;
    /// −1 below the end of the book.
    std::int32_t accountAt(const QModelIndex& index) const;
    QModelIndex indexOfAccount(std::int32_t account) const;
    QString columnName(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    Mark markOf(std::int32_t account) const;
    QString spoken(int column, std::int32_t account) const;

    std::shared_ptr<const Proposal> proposal_;
    std::shared_ptr<const BoardBooks> books_;
    Format format_;
    int rows_ = 0;
};

} // namespace headroom::ui
