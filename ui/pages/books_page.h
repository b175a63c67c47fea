#pragma once

#include "planner/plan_session/price_list.h"
#include "ui/pages/page.h"

class QLabel;
class QSlider;

namespace headroom::ui {

class Card;
class EmptyState;
class FrontierCurve;
class KpiCard;
class MessageBar;
class TableModel;
class TableView;
class UtilisationBars;

/// Who looks after whom? The price list of change, the proposal with its certificate, books before
/// and after, and the moves with their reasons.
class BooksPage : public Page {
    Q_OBJECT
  public:
    explicit BooksPage(const PageContext& context);

    QString title() const override { return tr("Books"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override;
    QAction* primaryAction() const override;

  private:
    QWidget* buildTop();
    QWidget* buildBars();
    QWidget* buildMoves();
    void solve();
    void findPrices();
    void accept();
    void refreshProposal();
    void refreshCertificate(const Proposal& proposal);
    void refreshBars();
    void refreshMoves();
    void tryDrop(const QString& csm, const QStringList& accounts);
    void chooseMoves(int moves);
    void moveLink(int row, int link);
    void diagnose();

    QAction* solve_;
    QAction* accept_;
    QAction* discard_;
    QAction* diagnose_;
    EmptyState* empty_;
    QWidget* content_;
    MessageBar* messages_;
    FrontierCurve* curve_;
    Card* certificate_;
    QLabel* certificateText_;
    std::vector<KpiCard*> kpis_;
    QSlider* stability_;
    UtilisationBars* bars_;
    TableView* table_;
    TableModel* model_;
    std::shared_ptr<const PriceList> prices_;
    std::shared_ptr<const Proposal> shown_; // what the page shows: the kept proposal, or null
};

} // namespace headroom::ui
