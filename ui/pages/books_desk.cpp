#include "ui/pages/books_desk.h"

#include "ui/pages/account_table.h"
#include "ui/pages/book_board.h"
#include "ui/pages/conflict_list.h"
#include "ui/pages/fairness_table.h"
#include "ui/pages/moves_table.h"
#include "ui/pages/rates_bar.h"
#include "ui/pages/why_panel.h"
#include "ui/selection_links.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace headroom::ui {

Result<DeskBooks> deskBooks(std::shared_ptr<const ScenarioState> state,
                            std::shared_ptr<const Proposal> shown, const Format& format) {
    DeskBooks books;
    books.books = shown;
    if (!shown || shown->stale) {
        auto now = layOut(state, state->owners);
        if (!now)
            return fail(now.error());
        books.books = std::make_shared<const Proposal>(std::move(*now));
    }
    books.changes = shown ? shown : books.books;
    books.proposed = shown != nullptr;
    books.board = std::make_shared<const BoardBooks>(boardBooks(*books.books));
    books.rules = countRules(*books.books);
    books.fairness = fairnessContent(books.books, format);
    return books;
}

BooksDesk::BooksDesk(QWidget* parent)
    : QWidget(parent), tabs_(new QTabBar), stack_(new QStackedWidget), why_(new WhyPanel) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->setAccessibleName(tr("Changes, board, fairness, rules"));
    column->addWidget(tabs_, 0, Qt::AlignLeft);
    column->addWidget(stack_, 1);
    stack_->addWidget(buildChanges());
    stack_->addWidget(buildBoard());
    stack_->addWidget(buildFairness());
    stack_->addWidget(buildRules());
    for (int tab = ChangesTab; tab <= RulesTab; ++tab)
        tabs_->addTab(QString());
    splitter->addWidget(left);
    splitter->addWidget(why_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 280});
    card->body()->addWidget(splitter);
    outer->addWidget(card);
    setMinimumHeight(420);
    connect(tabs_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    connectWhy();
    refreshTabs();
    explain(-1);
}

QWidget* BooksDesk::buildChanges() {
    changes_ = new TableView(tr("Changes"));
    linkAs(*changes_, Linked::Account);
    changesModel_ = new TableModel(this);
    changes_->setModel(changesModel_);
    changes_->setFooterVisible(false);
    changes_->setRowsDraggable(true);
    changes_->setEmptyText(tr("No account changes its CSM."));
    connect(changes_, &TableView::currentRowChanged, this, [this](int row) {
        if (books_.changes && row >= 0)
            explain(int(books_.changes->changes.changes[std::size_t(row)].account));
    });
    connect(changes_, &TableView::rowActivated, this, [this](int row) {
        emit accountOpened(int(books_.changes->changes.changes[std::size_t(row)].account));
    });
    connect(changes_, &TableView::linkActivated, this, [this](int row, const QString&, int link) {
        const OwnerChange& change = books_.changes->changes.changes[std::size_t(row)];
        if (link == pinLink && change.from != noOwner)
            emit pinWanted({change.account}, PinTo::Imported);
        else if (link == rejectLink && change.to != noOwner)
            emit rejectWanted(change.account, change.to);
    });
    return changes_;
}

QWidget* BooksDesk::buildBoard() {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    find_ = new QLineEdit;
    find_->setPlaceholderText(tr("Find a CSM or an account on the board"));
    find_->setAccessibleName(find_->placeholderText());
    find_->setMaximumWidth(300);
    find_->setClearButtonEnabled(true);
    trial_ = new QLabel;
    trial_->setTextFormat(Qt::PlainText);
    trial_->setWordWrap(true);
    trial_->setMinimumHeight(2 * QFontMetrics(typeFont(TextSize::Caption)).height() + 2);
    row->addWidget(find_);
    row->addWidget(trial_, 1);
    column->addLayout(row);
    board_ = new BookBoard;
    board_->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(board_, 1);
    refreshTrial(nullptr);
    connect(find_, &QLineEdit::textEdited, this, &BooksDesk::findOnBoard);
    connect(find_, &QLineEdit::returnPressed, this,
            [this] { board_->setFocus(Qt::TabFocusReason); });
    connect(board_, &BookBoard::trialChanged, this, [this](const TrialEffect* effect) {
        refreshTrial(effect);
        refreshRules(effect);
    });
    connect(board_, &BookBoard::putDownOn, this, &BooksDesk::moveWanted);
    connect(board_, &BookBoard::currentAccountChanged, this, &BooksDesk::explain);
    connect(board_, &BookBoard::accountActivated, this, &BooksDesk::accountOpened);
    connect(board_, &QWidget::customContextMenuRequested, this, &BooksDesk::openBoardMenu);
    return holder;
}

QWidget* BooksDesk::buildFairness() {
    fairness_ = new TableView(tr("Fairness"));
    fairness_->setObjectName(QStringLiteral("fairness"));
    fairnessModel_ = new TableModel(this);
    fairness_->setModel(fairnessModel_);
    fairness_->setFilterVisible(false);
    return fairness_;
}

QWidget* BooksDesk::buildRules() {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    conflicts_ = new ConflictList;
    column->addWidget(conflicts_);
    rates_ = new RatesBar;
    column->addWidget(rates_);
    connect(rates_, &RatesBar::presetWanted, this, [this](const QString& key, const QString& name) {
        emit ruleChanged(QStringLiteral("assignment.preset"), key, name);
    });
    rules_ = new TableView(tr("Rules"));
    rulesModel_ = new TableModel(this);
    rules_->setModel(rulesModel_);
    rules_->setFooterVisible(false);
    column->addWidget(rules_, 1);
    rulesModel_->setEditHook([this](const std::vector<CellEdit>& edits) {
        return editRule(edits.front().row, edits.front().text);
    });
    connect(rules_, &TableView::linkActivated, this, [this](int row, const QString&, int) {
        const BookRule& rule = ruleRows_->at(std::size_t(row));
        editRule(row, rule.isOn ? QStringLiteral("no") : QStringLiteral("yes"));
    });
    return holder;
}

void BooksDesk::connectWhy() {
    connect(why_, &WhyPanel::moveWanted, this, [this](std::int32_t account, std::int32_t csm) {
        emit moveWanted({std::size_t(account)}, csm);
    });
    connect(why_, &WhyPanel::pinWanted, this, [this](std::int32_t account, bool pin) {
        emit pinWanted({std::size_t(account)}, pin ? PinTo::Shown : PinTo::Nobody);
    });
    connect(why_, &WhyPanel::accountOpened, this, &BooksDesk::accountOpened);
}

void BooksDesk::showBooks(const DeskBooks& books, const Format& format) {
    const std::int32_t account = why_->account();
    books_ = books;
    format_ = format;
    changesModel_->setContent(movesContent(books_.changes, format_, books_.proposed));
    fairnessModel_->setContent(books_.fairness);
    const WorkloadAssumptions& healthy = books_.books->state->inputs.workload;
    rates_->showSettings(books_.books->state->inputs.assignment, format_);
    board_->setHealthyBand(healthy.healthyFrom, healthy.healthyTo);
    board_->setBooks(books_.books, books_.board, format_);
    refreshRules(nullptr);
    refreshTabs();
    explain(account);
}

std::vector<std::int64_t> BooksDesk::loadsOf(const Proposal* books) const {
    return books != nullptr && books_.books.get() == books ? books_.board->loads
                                                           : std::vector<std::int64_t>();
}

void BooksDesk::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
}

void BooksDesk::showAccount(std::int32_t account) {
    board_->showAccount(account);
    explain(account);
}

void BooksDesk::showCsm(std::int32_t csm) {
    if (!books_.books)
        return;
    const auto& people = books_.books->state->book->csms();
    const bool known = csm != noOwner && std::size_t(csm) < people.size();
    changes_->setFilterText(known ? QLatin1Char('"') +
                                        QString::fromStdString(people[std::size_t(csm)].name) +
                                        QLatin1Char('"')
                                  : QString());
    board_->showCsm(csm);
}

/// The panel takes its room from the table beside it, so it comes with an account to explain.
void BooksDesk::explain(std::int32_t account) {
    why_->showAccount(books_.books, account, format_);
    why_->setVisible(why_->account() >= 0);
}

void BooksDesk::refreshTabs() {
    const auto changes = books_.changes ? books_.changes->changes.changes.size() : 0;
    const auto broken = books_.books ? books_.books->report.violations.size() : 0;
    tabs_->setTabText(ChangesTab, tr("Changes (%1)").arg(format_.count(std::int64_t(changes))));
    tabs_->setTabText(BoardTab, tr("Board"));
    tabs_->setTabText(FairnessTab, tr("Fairness"));
    tabs_->setTabText(
        RulesTab, broken == 0 ? tr("Rules")
                              : tr("Rules (%1 broken)").arg(format_.count(std::int64_t(broken))));
}

void BooksDesk::refreshRules(const TrialEffect* effect) {
    if (!books_.books)
        return;
    auto rows = std::make_shared<const std::vector<BookRule>>(
        bookRules(*books_.books, books_.rules, effect, format_));
    if (ruleRows_ && *rows == *ruleRows_)
        return;
    ruleRows_ = rows;
    rulesModel_->setContent(rulesContent(rows));
}

void BooksDesk::refreshTrial(const TrialEffect* effect) {
    if (effect == nullptr || !books_.books) {
        setInk(*trial_, TextSize::Caption, Ink::Muted);
        trial_->setText(tr("Drag accounts to another book, or press Space to lift them, arrows to "
                           "choose the book and Enter to put them down."));
        return;
    }
    QString text = trialSentence(*books_.books, *effect, format_);
    QStringList broken;
    for (const BrokenRule& rule : effect->broken)
        if (const QString words = brokenRuleText(*books_.books, rule, format_);
            !broken.contains(words))
            broken << words;
    if (!broken.isEmpty())
        text += QLatin1Char(' ') + tr("Breaks: %1.").arg(broken.join(QStringLiteral("; ")));
    setInk(*trial_, TextSize::Caption, broken.isEmpty() ? Tone::Neutral : Tone::Danger, true);
    trial_->setText(text);
}

void BooksDesk::findOnBoard(const QString& text) {
    if (text.trimmed().isEmpty() || !books_.books)
        return;
    BoardModel& model = board_->boardModel();
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columnName(column).contains(text.trimmed(), Qt::CaseInsensitive)) {
            board_->showCsm(model.csmOf(column));
            return;
        }
    const auto& accounts = books_.books->state->book->accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i)
        if (QString::fromStdString(accounts[i].name)
                .contains(text.trimmed(), Qt::CaseInsensitive)) {
            board_->showAccount(int(i));
            return;
        }
}

void BooksDesk::openBoardMenu(const QPoint& position) {
    const std::vector<std::size_t> accounts = board_->selectedAccounts();
    if (accounts.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* move = menu->addMenu(tr("Move to"));
    BoardModel& model = board_->boardModel();
    for (int column = 0; column < model.columnCount(); ++column)
        connect(move->addAction(model.columnName(column)), &QAction::triggered, this,
                [this, accounts, csm = model.csmOf(column)] { emit moveWanted(accounts, csm); });
    connect(menu->addAction(themeIcon(Icon::Pin), tr("Pin here")), &QAction::triggered, this,
            [this, accounts] { emit pinWanted(accounts, PinTo::Shown); });
    connect(menu->addAction(tr("Unpin")), &QAction::triggered, this,
            [this, accounts] { emit pinWanted(accounts, PinTo::Nobody); });
    connect(menu->addAction(tr("Open account")), &QAction::triggered, this,
            [this, accounts] { emit accountOpened(int(accounts.front())); });
    menu->popup(board_->viewport()->mapToGlobal(position));
}

QString BooksDesk::editRule(int row, const QString& typed) {
    const BookRule rule = ruleRows_->at(std::size_t(row));
    if (rule.key.isEmpty())
        return tr("“%1” is not set here: %2.").arg(rule.name, rule.setting);
    emit ruleChanged(rule.key, ruleValue(rule, typed, format_), rule.name);
    return {};
}

} // namespace headroom::ui
