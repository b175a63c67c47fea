#pragma once

#include "ui/jobs/latest_task.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom::ui {

/// One account: facts, how its hours come about, who looks after it and why, pin and segment by
/// hand. What goes over all accounts to tell of one comes a little later for a large plan.
class AccountInspector : public Card {
    Q_OBJECT
  public:
    explicit AccountInspector(PlanDocument& document, QWidget* parent = nullptr);

    /// −1 shows nothing.
    void showAccount(int row);
    int account() const { return row_; }

  private:
    struct Insight;
    static Insight lookInto(const ScenarioState& state, const Proposal* proposal, std::size_t row);
    /// `insight` may be null: then its lines are left out.
    void fill(std::size_t row, const Insight* insight);
    void fillFacts(const Account& account);
    void fillComplexity(const Insight& insight);
    void fillHours(std::size_t row, const Insight* insight);
    void fillWhy(std::size_t row, const Insight* insight);
    void addLine(const QString& name, const QString& value, bool strong = false);
    void addHeading(const QString& text);
    void addButtons(const Account& account, std::size_t row);
    void clear();

    PlanDocument& document_;
    QVBoxLayout* lines_;
    int row_ = -1;
    LatestTask looking_;
};

} // namespace headroom::ui
