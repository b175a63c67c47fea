#pragma once

#include "planner/assignment/explanation.h"
#include "planner/plan_session/proposal.h"
#include "ui/jobs/latest_task.h"
#include "ui/text/format.h"

#include <QFrame>
#include <memory>

class QVBoxLayout;

namespace headroom::ui {

/// Why this CSM? For one account of the shown books: what its CSM costs by term, what the next
/// three would cost and by which term, and which rule rules out the others. Each alternative can be
/// taken by one click. Of a large plan this comes a little later than the account's name.
class WhyPanel : public QFrame {
    Q_OBJECT
  public:
    explicit WhyPanel(QWidget* parent = nullptr);

    /// −1 or null shows a sentence that says what will be here.
    void showAccount(std::shared_ptr<const Proposal> proposal, std::int32_t account,
                     const Format& format);
    std::int32_t account() const { return account_; }

  signals:
    /// `csm` is a position in the book.
    void moveWanted(std::int32_t account, std::int32_t csm);
    void pinWanted(std::int32_t account, bool pin);
    void accountOpened(std::int32_t account);

  private:
    void clear();
    void fill(const Explanation& why);
    void addName();
    void addHeading(const QString& text);
    void addLine(const QString& text);
    void addOwner(const Explanation& why);
    void addAlternatives(const Explanation& why);
    void addNeeded(const Explanation& why);
    void addExclusions(const Explanation& why);
    QString excessText(const Exclusion& limit) const;
    void addButtons();
    QString termsText(const CostTerms& terms, bool signs) const;
    QString nameOf(CsmIndex csm) const;

    std::shared_ptr<const Proposal> proposal_;
    std::int32_t account_ = -1;
    Format format_;
    QVBoxLayout* lines_;
    LatestTask explaining_;
};

} // namespace headroom::ui
