#pragma once

#include "ui/pages/board_model.h"
#include "ui/pages/rules_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace headroom::ui {

class BookBoard;
class ConflictList;
class RatesBar;
class TableModel;
class TableView;
class WhyPanel;

/// What the desk works on: made in a worker, shown together.
struct DeskBooks {
    std::shared_ptr<const Proposal> books;   // what a change by hand starts from
    std::shared_ptr<const Proposal> changes; // what the table of changes lists
    bool proposed = false;                   // … was found by balancing, and is not just as it is
    std::shared_ptr<const BoardBooks> board;
    RuleCounts rules;
    TableContent fairness;
};
/// `shown`: the kept proposal, null when there is none. Errors: those of layOut. O(n log n) and
/// more; for a worker.
Result<DeskBooks> deskBooks(std::shared_ptr<const ScenarioState> state,
                            std::shared_ptr<const Proposal> shown, const Format& format);

/// Whom a pinned account stays with.
enum class PinTo { Nobody, Imported, Shown };

/// The lower half of Books: changes with their reasons, the board, how fair the books are, the
/// rules, and beside them why an account has its CSM. It asks for changes by signals and changes
/// nothing itself.
class BooksDesk : public QWidget {
    Q_OBJECT
  public:
    enum Tab { ChangesTab, BoardTab, FairnessTab, RulesTab };

    explicit BooksDesk(QWidget* parent = nullptr);

    void showBooks(const DeskBooks& books, const Format& format);
    void showTab(Tab tab);
    void showAccount(std::int32_t account);
    /// Narrows the changes to a CSM and scrolls the board there; noOwner takes it back.
    void showCsm(std::int32_t csm);
    BookBoard& board() { return *board_; }
    TableView& changes() { return *changes_; }
    TableView& rules() { return *rules_; }
    WhyPanel& why() { return *why_; }
    /// Every book's, as bookLoads, when these books are on the desk; else nothing.
    std::vector<std::int64_t> loadsOf(const Proposal* books) const;
    ConflictList& conflicts() { return *conflicts_; }
    RatesBar& rates() { return *rates_; }

  signals:
    void moveWanted(const std::vector<std::size_t>& accounts, std::int32_t csm);
    void pinWanted(const std::vector<std::size_t>& accounts, headroom::ui::PinTo to);
    void rejectWanted(std::size_t account, std::int32_t csm);
    void accountOpened(std::int32_t account);
    /// A setting of a rule, as editForKey takes it.
    void ruleChanged(const QString& key, const QString& value, const QString& name);

  private:
    QWidget* buildChanges();
    QWidget* buildBoard();
    QWidget* buildFairness();
    QWidget* buildRules();
    void connectWhy();
    void explain(std::int32_t account);
    void refreshTabs();
    void refreshRules(const TrialEffect* effect);
    void refreshTrial(const TrialEffect* effect);
    void openBoardMenu(const QPoint& position);
    void findOnBoard(const QString& text);
    QString editRule(int row, const QString& typed);

    DeskBooks books_;
    Format format_;
    std::shared_ptr<const std::vector<BookRule>> ruleRows_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    TableView* changes_;
    TableModel* changesModel_;
    BookBoard* board_;
    QLineEdit* find_;
    QLabel* trial_;
    TableView* fairness_;
    TableModel* fairnessModel_;
    TableView* rules_;
    TableModel* rulesModel_;
    ConflictList* conflicts_;
    RatesBar* rates_;
    WhyPanel* why_;
};

} // namespace headroom::ui
