#include "ui/pages/books_page.h"

#include "planner/plan_session/conflicts.h"
#include "planner/plan_session/export_use_case.h"
#include "ui/app_actions.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/frontier_curve.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/account_table.h"
#include "ui/pages/certificate_text.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/moves_table.h"
#include "ui/pages/overview_figures.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>
#include <cmath>

namespace headroom::ui {

BooksPage::BooksPage(const PageContext& context)
    : Page(context), solve_(actions().action("solve")), accept_(actions().action("accept")),
      discard_(new QAction(tr("Discard proposal"), this)),
      diagnose_(new QAction(tr("Check the rules"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Books,
                            tr("Books will be balanced here once there are accounts and people."),
                            tr("Import accounts"), this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Books"));
    content_ = scroll;
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::medium);
    messages_ = new MessageBar;
    layout->addWidget(messages_);
    layout->addWidget(buildTop());
    layout->addWidget(buildBars(), 2);
    layout->addWidget(buildMoves(), 2);
    scroll->setWidget(inside);
    outer->addWidget(empty_);
    outer->addWidget(scroll);
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(solve_, &QAction::triggered, this, &BooksPage::solve);
    connect(accept_, &QAction::triggered, this, &BooksPage::accept);
    connect(discard_, &QAction::triggered, this, [this] {
        document().discardProposal();
        emit noted(tr("Proposal discarded; the books are as before"), false);
    });
    connect(diagnose_, &QAction::triggered, this, &BooksPage::diagnose);
}

QList<QAction*> BooksPage::topActions() const {
    return shown_ ? QList<QAction*>{diagnose_, discard_, solve_} : QList<QAction*>{diagnose_};
}

QAction* BooksPage::primaryAction() const {
    return shown_ && !shown_->stale ? accept_ : solve_;
}

QWidget* BooksPage::buildTop() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    curve_ = new FrontierCurve;
    curve_->setTitle(tr("How much change buys how much balance"));
    curve_->setSubtitle(
        tr("Busiest book's utilisation for each number of moves. Drag the handle."));
    connect(curve_, &FrontierCurve::chosenReleased, this, &BooksPage::chooseMoves);
    auto* curveCard = new ChartCard(curve_);
    curveCard->setMinimumHeight(280);
    row->addWidget(curveCard, 2);
    auto* card = new Card(tr("The proposal"), {});
    auto* figures = new QWidget;
    auto* flow = new FlowLayout(figures, 124);
    for (const QString& caption :
         {tr("Busiest book"), tr("Spread (max − min)"), tr("Accounts moved"),
          tr("Over their ratio"), tr("Unassigned")}) {
        kpis_.push_back(new KpiCard(caption));
        flow->addWidget(kpis_.back());
    }
    card->body()->addWidget(figures);
    certificate_ = new Card(tr("Not solved yet"), {});
    certificateText_ = new QLabel;
    certificateText_->setWordWrap(true);
    certificateText_->setTextFormat(Qt::PlainText);
    certificateText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    certificateText_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    certificate_->body()->addWidget(certificateText_, 1);
    card->body()->addWidget(certificate_);
    auto* slider = new QHBoxLayout;
    stability_ = new QSlider(Qt::Horizontal);
    stability_->setRange(0, 100);
    stability_->setPageStep(10);
    stability_->setAccessibleName(tr("Balance or stability"));
    stability_->setToolTip(
        tr("How much a move costs against balance; solve again to see the effect"));
    auto* balance = new QLabel(tr("Balance"));
    auto* stability = new QLabel(tr("Stability"));
    slider->addWidget(balance);
    slider->addWidget(stability_, 1);
    slider->addWidget(stability);
    card->body()->addLayout(slider);
    connect(stability_, &QSlider::sliderReleased, this, [this] {
        document().apply(SetValue{"assignment.stability",
                                  std::to_string(stability_->value() / 100.0), "by hand"},
                         tr("Set balance against stability"));
    });
    row->addWidget(card, 4);
    return holder;
}

QWidget* BooksPage::buildBars() {
    bars_ = new UtilisationBars;
    bars_->setTitle(tr("Books before and after"));
    bars_->setSubtitle(
        tr("Workload ÷ capacity. Drag an account from the list onto a bar to try it yourself."));
    bars_->setPairNames(tr("current"), tr("proposed"));
    connect(bars_, &UtilisationBars::rowsDropped, this, &BooksPage::tryDrop);
    connect(bars_, &Chart::selected, this, [this](const QString& id) {
        const auto csm = document().state().book->findCsm(CsmId(id.toStdString()));
        table_->setFilterText(
            csm ? QStringLiteral("\"") +
                      QString::fromStdString(document().state().book->csms()[*csm].name) +
                      QLatin1Char('"')
                : QString());
    });
    auto* card = new ChartCard(bars_);
    card->setMinimumHeight(280);
    return card;
}

QWidget* BooksPage::buildMoves() {
    auto* card = new Card(tr("Changes, most useful first"), {});
    table_ = new TableView(tr("Changes"));
    model_ = new TableModel(this);
    table_->setModel(model_);
    table_->setFooterVisible(false);
    table_->setRowsDraggable(true);
    table_->setEmptyText(tr("No account changes its CSM."));
    table_->setMinimumHeight(260);
    card->body()->addWidget(table_);
    connect(table_, &TableView::linkActivated, this,
            [this](int row, const QString&, int link) { moveLink(row, link); });
    connect(table_, &TableView::rowActivated, this, [this](int row) {
        if (shown_)
            emit pageRequested(QStringLiteral("accounts"),
                               QStringLiteral("account:") + model_->idOf(row));
    });
    return card;
}

void BooksPage::refresh(ChangeSet changes) {
    const ScenarioState& state = document().state();
    const bool any = !state.book->accounts().empty() && !state.book->csms().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    solve_->setEnabled(any);
    if (!any)
        return;
    stability_->setValue(int(std::lround(state.inputs.assignment.stability * 100)));
    const ChangeSet harmless = Change::Proposal | Change::Notes;
    if (!(changes == harmless || changes == ChangeSet(Change::Proposal)))
        prices_.reset();
    const Proposal* proposal = document().proposal();
    shown_ = proposal == nullptr ? nullptr : std::make_shared<const Proposal>(*proposal);
    refreshProposal();
    refreshBars();
    refreshMoves();
    if (!prices_)
        curve_->setPoints({});
}

void BooksPage::refreshProposal() {
    const Format& format = document().format();
    const ScenarioState& state = document().state();
    const LoadSummary& before = state.importedLoad;
    const LoadSummary& after = shown_ ? shown_->load : state.load;
    const int moves = shown_ ? shown_->changes.moves : 0;
    const QString was = tr("was %1");
    const auto spread = [](const LoadSummary& load) {
        return toFraction(load.busiest - load.least);
    };
    kpis_[0]->setValue(format.percent(after.busiest), was.arg(format.percent(before.busiest)),
                       utilisationTone(state, after.busiest));
    kpis_[1]->setValue(tr("%1 pts").arg(format.number(spread(after) * 100, 0)),
                       was.arg(tr("%1 pts").arg(format.number(spread(before) * 100, 0))));
    kpis_[2]->setValue(
        format.count(moves),
        shown_ ? tr("%1 ARR · %2 placed")
                     .arg(format.moneyCompact(shown_->changes.arrMoved),
                          format.count(shown_->changes.placements))
               : tr("of %1").arg(format.count(std::int64_t(state.book->accounts().size()))));
    kpis_[3]->setValue(format.count(after.overRatio),
                       tr("was %1 books").arg(format.count(before.overRatio)),
                       after.overRatio > 0 ? Tone::Danger : Tone::Success);
    kpis_[4]->setValue(format.count(after.unassigned), was.arg(format.count(before.unassigned)),
                       after.unassigned > 0 ? Tone::Danger : Tone::Success);
    if (shown_)
        refreshCertificate(*shown_);
    else {
        certificate_->setTone(Tone::Neutral);
        certificate_->setTitle(tr("Not solved yet"));
        certificateText_->setText(
            tr("Balance books proposes who looks after whom: every ratio kept, every account "
               "covered, the busiest book lowered, as few customers moved as that takes."));
    }
    discard_->setEnabled(shown_ != nullptr);
    accept_->setEnabled(shown_ && !shown_->stale);
    accept_->setText(shown_ ? tr("Accept %1 changes")
                                  .arg(format.count(std::int64_t(shown_->changes.changes.size())))
                            : tr("Accept the proposal"));
}

void BooksPage::refreshCertificate(const Proposal& proposal) {
    const CertificateText text = certificateOf(proposal, document().format());
    certificate_->setTone(text.tone);
    certificate_->setTitle(text.title);
    certificateText_->setText(text.text);
}

void BooksPage::refreshBars() {
    const ScenarioState& state = document().state();
    bars_->setHealthyBand(toFraction(state.inputs.workload.healthyFrom),
                          toFraction(state.inputs.workload.healthyTo));
    bars_->setBars(utilisationBars(state, shown_ ? shown_->load : state.load, &state.importedLoad,
                                   document().format()));
}

void BooksPage::refreshMoves() {
    std::shared_ptr<const Proposal> changes = shown_;
    if (!changes)
        if (auto accepted = evaluateOwners(document().sharedState(), document().state().owners))
            changes = std::make_shared<const Proposal>(std::move(*accepted));
    if (changes)
        model_->setContent(movesContent(changes, document().format()));
}

void BooksPage::solve() {
    if (!hasPlan() || jobs().isRunning())
        return;
    const auto last = shown_ && !shown_->stale ? shown_ : nullptr;
    const std::uint64_t revision = document().session().revision();
    using Answer = Result<Proposal>;
    jobs().start<Answer>(
        tr("Balancing books"), true,
        [state = document().sharedState(), last](const JobControl& control) {
            return propose(state, SolveRequest(), control, last.get());
        },
        [this, revision](Answer answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            if (!hasPlan())
                return;
            answer->stale = answer->stale || revision != document().session().revision();
            document().keepProposal(*answer);
            findPrices();
        });
}

void BooksPage::findPrices() {
    using Answer = Result<PriceList>;
    jobs().start<Answer>(
        tr("Finding the price list of change"), true,
        [state = document().sharedState()](const JobControl& control) {
            PriceListRequest request;
            request.points = 12;
            return priceList(state, request, control);
        },
        [this](Answer answer) {
            if (!answer || !hasPlan())
                return;
            prices_ = std::make_shared<const PriceList>(std::move(*answer));
            fillFrontier(*curve_, *prices_, document().format());
            if (shown_)
                curve_->setChosen(shown_->changes.moves);
        });
}

void BooksPage::chooseMoves(int moves) {
    if (!prices_ || prices_->state->book != document().state().book)
        return;
    for (const PricePoint& point : prices_->points)
        if (point.moves == moves)
            if (auto proposal = evaluateOwners(document().sharedState(), point.owners)) {
                proposal->report.bound = point.bound;
                document().keepProposal(*proposal);
            }
}

void BooksPage::accept() {
    if (!shown_ || shown_->stale)
        return;
    const auto count = shown_->changes.changes.size();
    if (document().apply(PlanSession::acceptance(*shown_), tr("Accept %1 changes").arg(count)))
        emit noted(tr("%1 changes accepted").arg(count), true);
}

void BooksPage::moveLink(int row, int link) {
    if (!shown_)
        return;
    const OwnerChange& change = shown_->changes.changes[std::size_t(row)];
    const Book& book = *shown_->state->book;
    const AccountId account = book.accounts()[change.account].id;
    if (link == pinLink && change.from != noOwner) {
        if (document().apply(PinAccount{account, book.csms()[std::size_t(change.from)].id},
                             tr("Pin an account")))
            emit noted(tr("Pinned; balance again to plan around it"), true);
    } else if (change.to != noOwner) {
        if (document().apply(RejectPair{account, book.csms()[std::size_t(change.to)].id, true},
                             tr("Reject a move")))
            emit noted(tr("Rejected; balance again to plan around it"), true);
    }
}

void BooksPage::tryDrop(const QString& csm, const QStringList& accounts) {
    AssignOwners edit;
    for (const QString& account : accounts)
        edit.changes.push_back({AccountId(account.toStdString()), CsmId(csm.toStdString())});
    if (document().apply(edit, tr("Move %1 accounts").arg(accounts.size())))
        emit noted(tr("%1 moved by hand").arg(accounts.size()), true);
}

void BooksPage::diagnose() {
    const auto conflicts = findConflicts(document().state());
    if (!conflicts) {
        emit failed(conflicts.error());
        return;
    }
    if (conflicts->empty()) {
        messages_->showMessage(Tone::Success, tr("No rules in conflict were found"),
                               tr("Hours, ratios and ARR caps leave room for every account."));
        return;
    }
    QStringList lines;
    for (const NamedConflict& conflict : *conflicts) {
        lines << QString::fromStdString(conflict.text);
        for (const NamedRelaxation& way : conflict.relaxations)
            lines << QStringLiteral("   → ") + QString::fromStdString(way.text + "; " + way.effect);
    }
    messages_->showMessage(Tone::Warning, tr("%1 rules cannot all hold").arg(conflicts->size()),
                           lines.join(QLatin1Char('\n')));
}

} // namespace headroom::ui
