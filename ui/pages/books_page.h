#pragma once

#include "planner/plan_session/conflicts.h"
#include "planner/plan_session/price_list.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/latest_task.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <array>
#include <deque>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace headroom::ui {

class BookTrial;
enum class PinTo;
class BooksDesk;
class Card;
class EmptyState;
class FrontierCurve;
class KpiCard;
class MessageBar;
class PatientJob;
class UtilisationBars;
struct CertificateText;

/// Who looks after whom? The price list of change, the proposal with its certificate, books before
/// and after, and the desk below: changes with their reasons, the board, the rules.
class BooksPage : public Page {
    Q_OBJECT
  public:
    explicit BooksPage(const PageContext& context);
    ~BooksPage() override;

    QString title() const override { return tr("Books"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override;
    QAction* primaryAction() const override;
    /// "account:ID" or "csm:ID".
    void showSubject(const QString& subject) override;
    BooksDesk& desk() { return *desk_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fitFirstScreen();
    QWidget* buildTop();
    QWidget* buildStability();
    QWidget* buildBars();
    void connectDesk();
    int stabilityInForce() const;
    void keepStability();
    void solve();
    void findPrices();
    void offerPrices();
    void accept();
    bool pricesHoldFor(const PriceList& list) const;
    QWidget* buildCurve();
    QString curveSubtitle() const;
    void chooseMeasure(ChangeMeasure measure);
    void showPrices();
    const std::shared_ptr<const PriceList>& prices() const {
        return prices_[std::size_t(measure_)];
    }
    bool isInForce() const; ///< what is shown is what has been accepted
    bool canAccept() const;
    void refreshProposal();
    void refreshCertificate();
    void showCertificate(const CertificateText& text);
    void refreshBars();
    void refreshDesk();
    void tell(const Error& error);
    /// Puts accounts into a book (a position; noOwner = nobody): into the proposal while one is
    /// shown that is not out of date, else into the scenario.
    void moveAccounts(const std::vector<std::size_t>& accounts, std::int32_t csm);
    bool changeOwners(const std::vector<std::size_t>& accounts, std::int32_t csm,
                      const QString& text);
    void tryFirstChange();
    void pinAccounts(const std::vector<std::size_t>& accounts, PinTo to);
    void rejectPair(std::size_t account, std::int32_t csm);
    void hoverBar(const QString& csm, const QStringList& accounts);
    std::vector<std::size_t> positionsOf(const QStringList& accounts) const;
    std::int32_t positionOf(const QString& csm) const;
    void setRule(const QString& key, const QString& value, const QString& name);
    void relax(const KeyValues& settings, const QString& text);
    void choosePoint(int point);
    void keepPoint(const PricePoint& point);
    void diagnose();
    void showConflicts(const std::vector<NamedConflict>& conflicts);

    QAction* solve_;
    QAction* accept_;
    QAction* discard_;
    QAction* diagnose_;
    EmptyState* empty_;
    QWidget* content_;
    MessageBar* messages_;
    FrontierCurve* curve_;
    QWidget* curveCard_;
    QWidget* barsCard_;
    QPushButton* findPrices_;
    QComboBox* countBy_;
    Card* proposalCard_;
    Card* certificate_;
    QLabel* certificateText_;
    std::vector<KpiCard*> kpis_;
    QSlider* stability_;
    UtilisationBars* bars_;
    BooksDesk* desk_;
    PatientJob* pricesJob_;
    PatientJob* diagnosis_;
    LatestTask deskJob_;
    struct HandChange {
        std::vector<std::size_t> accounts;
        std::int32_t csm = noOwner;
        AssignOwners edit; // the same for the scenario
        QString text;
    };
    std::deque<HandChange> changes_; // the first one is being worked out
    LatestTask trying_;
    LatestTask choosing_;
    QTimer stabilityRest_;
    std::unique_ptr<BookTrial> barTrial_; // of the rows that hover over the bars
    QStringList barRows_;
    ChangeMeasure measure_ = ChangeMeasure::Accounts;
    std::array<std::shared_ptr<const PriceList>, 2> prices_; // by measure
    std::weak_ptr<const Book> offeredFor_;                   // the accounts of the last offer
    std::shared_ptr<const Proposal> shown_; // what the page shows: the kept proposal, or null
};

} // namespace headroom::ui
