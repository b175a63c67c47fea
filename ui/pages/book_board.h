#pragma once

#include "ui/pages/board_model.h"
#include "ui/pages/book_trial.h"

#include <QStringList>
#include <QTableView>
#include <optional>

namespace headroom::ui {

class BoardHeader;

/// All books side by side. Accounts are lifted, held over a book and put down: by mouse (drag), or
/// by keyboard (Space lifts, arrows or a name's first letters choose the book, Enter or Space puts
/// down, Escape puts back). While they are held, the head of each book that would change and
/// `trialChanged` say what would come of it; nothing changes before they are put down.
class BookBoard : public QTableView {
    Q_OBJECT
  public:
    explicit BookBoard(QWidget* parent = nullptr);

    BoardModel& boardModel() { return *model_; }
    void setBooks(std::shared_ptr<const Proposal> proposal, std::shared_ptr<const BoardBooks> books,
                  const Format& format);
    void setHealthyBand(Permille from, Permille to);

    bool isLifted() const { return trial_.has_value(); }
    /// Lifts the selected accounts; false when nothing is selected.
    bool lift();
    /// Over the book in this column.
    void holdOver(int column);
    void putDown();
    void putBack();
    const std::optional<TrialEffect>& effect() const { return effect_; }
    int targetColumn() const { return target_; }

    std::int32_t currentAccount() const;
    std::vector<std::size_t> selectedAccounts() const;
    void showAccount(std::int32_t account);
    void showCsm(std::int32_t csm);

  signals:
    /// Held over another book; null when put down or back.
    void trialChanged(const headroom::ui::TrialEffect* effect);
    /// `csm` is a position in the book, noOwner = nobody.
    void putDownOn(const std::vector<std::size_t>& accounts, std::int32_t csm);
    void currentAccountChanged(std::int32_t account);
    void accountActivated(std::int32_t account);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    bool keyWhileHeld(QKeyEvent& event);
    void jumpToName(const QString& letter);
    void paintHeld(QPainter& painter) const;
    void endTrial();
    void scrollWhileHeld();

    BoardModel* model_;
    BoardHeader* header_;
    std::optional<BookTrial> trial_;
    std::optional<TrialEffect> effect_;
    int target_ = -1;
    QPoint pressedAt_;
    QPoint heldAt_;
    bool pressed_ = false;
    bool pressedSelection_ = false;
    bool byMouse_ = false;
    int scrollTimer_ = 0;
};

} // namespace headroom::ui
