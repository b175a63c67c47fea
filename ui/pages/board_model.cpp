#include "ui/pages/board_model.h"

#include "ui/pages/account_table.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace headroom::ui {
namespace {

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

BoardBooks boardBooks(const Proposal& proposal) {
    const ScenarioState& state = *proposal.state;
    const std::size_t people = state.book->csms().size();
    std::vector<std::vector<std::int32_t>> byCsm(people + 1);
    for (std::size_t i = 0; i < proposal.owners.size(); ++i)
        byCsm[std::size_t(proposal.owners[i] + 1)].push_back(static_cast<std::int32_t>(i));
    const auto& hours = state.workload.planning;
    BoardBooks books;
    for (std::size_t place = 0; place < byCsm.size(); ++place) {
        auto& accounts = byCsm[place];
        if (place > 0 && accounts.empty() && !state.capacity[place - 1].inTeam)
            continue;
        std::stable_sort(accounts.begin(), accounts.end(), [&](std::int32_t a, std::int32_t b) {
            return hours[std::size_t(a)] > hours[std::size_t(b)];
        });
        books.csms.push_back(static_cast<std::int32_t>(place) - 1);
        books.accounts.push_back(std::move(accounts));
    }
    books.loads = bookLoads(*proposal.built->problem, proposal.report.owners);
    return books;
}

void BoardModel::setBooks(std::shared_ptr<const Proposal> proposal,
                          std::shared_ptr<const BoardBooks> books, const Format& format) {
    beginResetModel();
    proposal_ = std::move(proposal);
    books_ = proposal_ ? std::move(books) : nullptr;
    format_ = format;
    rows_ = 0;
    for (int column = 0; column < columnCount(); ++column)
        rows_ = std::max(rows_, bookSize(column));
    endResetModel();
}

int BoardModel::columnOf(std::int32_t csm) const {
    if (!books_)
        return -1;
    const auto found = std::lower_bound(books_->csms.begin(), books_->csms.end(), csm);
    return found == books_->csms.end() || *found != csm
               ? -1
               : static_cast<int>(found - books_->csms.begin());
}

int BoardModel::bookSize(int column) const {
    return static_cast<int>(books_->accounts.at(std::size_t(column)).size());
}

std::int32_t BoardModel::accountAt(const QModelIndex& index) const {
    if (!index.isValid() || !books_ || index.row() >= bookSize(index.column()))
        return -1;
    return books_->accounts[std::size_t(index.column())][std::size_t(index.row())];
}

QModelIndex BoardModel::indexOfAccount(std::int32_t account) const {
    if (!proposal_ || account < 0 || std::size_t(account) >= proposal_->owners.size())
        return {};
    const int column = columnOf(proposal_->owners[std::size_t(account)]);
    if (column < 0)
        return {};
    const auto& book = books_->accounts[std::size_t(column)];
    const auto found = std::find(book.begin(), book.end(), account);
    return found == book.end() ? QModelIndex() : index(int(found - book.begin()), column);
}

QString BoardModel::columnName(int column) const {
    const std::int32_t csm = csmOf(column);
    return csm == noOwner ? tr("Nobody") : csmName(*proposal_->state, csm);
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int BoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !books_ ? 0 : static_cast<int>(books_->csms.size());
}

BoardModel::Mark BoardModel::markOf(std::int32_t account) const {
    const auto i = std::size_t(account);
    const ScenarioState& state = *proposal_->state;
    if (state.inputs.pins.contains(state.book->accounts()[i].id))
        return Mark::Pinned;
    if (proposal_->owners[i] != state.importedOwners[i])
        return Mark::Changed;
    return proposal_->built->locks[i] == LockReason::None ? Mark::None : Mark::Locked;
}

QString BoardModel::spoken(int column, std::int32_t account) const {
    const auto i = std::size_t(account);
    const ScenarioState& state = *proposal_->state;
    QString text = tr("%1, %2 a month, with %3")
                       .arg(string(state.book->accounts()[i].name),
                            format_.hours(state.workload.planning[i]), columnName(column));
    switch (markOf(account)) {
    case Mark::Pinned:
        return text + tr(", pinned");
    case Mark::Locked:
        return text + tr(", locked: %1").arg(lockName(proposal_->built->locks[i]));
    case Mark::Changed:
        return text + tr(", new here");
    case Mark::None:
        break;
    }
    return text;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    const std::int32_t account = accountAt(index);
    if (account < 0)
        return role == AccountRole ? QVariant(-1) : QVariant();
    const auto i = std::size_t(account);
    switch (role) {
    case Qt::DisplayRole:
        return string(proposal_->state->book->accounts()[i].name);
    case HoursRole:
        return format_.hours(proposal_->state->workload.planning[i]);
    case AccountRole:
        return account;
    case MarkRole:
        return int(markOf(account));
    case Qt::AccessibleTextRole:
        return spoken(index.column(), account);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !books_)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const std::int32_t csm = csmOf(section);
    if (csm == noOwner)
        return (bookSize(section) == 1 ? tr("Nobody: %1 account") : tr("Nobody: %1 accounts"))
            .arg(format_.count(bookSize(section)));
    const CsmLoad& load = proposal_->load.csms[std::size_t(csm)];
    const QString pattern = load.accounts == 1 ? tr("%1: %2 account, %3 of capacity, %4 ARR")
                                               : tr("%1: %2 accounts, %3 of capacity, %4 ARR");
    return pattern.arg(columnName(section), format_.count(load.accounts),
                       format_.percent(load.utilisation), format_.moneyCompact(load.arr));
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const {
    return accountAt(index) < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace headroom::ui
