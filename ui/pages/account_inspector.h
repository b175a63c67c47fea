#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom::ui {

/// One account: facts, how its hours come about, who looks after it and why, pin and segment by
/// hand.
class AccountInspector : public Card {
    Q_OBJECT
  public:
    explicit AccountInspector(PlanDocument& document, QWidget* parent = nullptr);

    /// −1 shows nothing.
    void showAccount(int row);
    int account() const { return row_; }

  private:
    void fillFacts(const Account& account);
    void fillHours(std::size_t row);
    void fillWhy(std::size_t row);
    void addLine(const QString& name, const QString& value, bool strong = false);
    void addHeading(const QString& text);
    void addButtons(const Account& account, std::size_t row);
    void clear();

    PlanDocument& document_;
    QVBoxLayout* lines_;
    int row_ = -1;
};

} // namespace headroom::ui
