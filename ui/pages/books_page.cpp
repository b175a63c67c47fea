#include "ui/pages/books_page.h"
#include "ui/selection_links.h"

#include "ui/app_actions.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/frontier_curve.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/jobs/patient_job.h"
#include "ui/pages/book_trial.h"
#include "ui/pages/books_desk.h"
#include "ui/pages/certificate_text.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/conflict_list.h"
#include "ui/pages/overview_figures.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_area.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>
#include <cmath>

namespace headroom::ui {

BooksPage::BooksPage(const PageContext& context)
    : Page(context), solve_(actions().action("solve")), accept_(actions().action("accept")),
      discard_(new QAction(tr("Discard proposal"), this)),
      diagnose_(new QAction(tr("Check the rules"), this)), pricesJob_(new PatientJob(jobs(), this)),
      diagnosis_(new PatientJob(jobs(), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Books,
                            tr("Books will be balanced here once there are accounts and people."),
                            tr("Import accounts"), this);
    auto* area = new PageArea(this);
    area->setAccessibleName(tr("Books"));
    content_ = area;
    QVBoxLayout* layout = area->column();
    messages_ = new MessageBar;
    layout->addWidget(messages_);
    layout->addWidget(buildTop());
    layout->addWidget(buildBars(), 2);
    desk_ = new BooksDesk;
    layout->addWidget(desk_, 3);
    outer->addWidget(empty_);
    outer->addWidget(area);
    area->widget()->installEventFilter(this);
    connect(empty_, &EmptyState::activated, this, [this] {
        const bool people = !document().state().book->accounts().empty();
        emit pageRequested(people ? QStringLiteral("team") : QStringLiteral("import"), {});
    });
    connect(solve_, &QAction::triggered, this, &BooksPage::solve);
    connect(accept_, &QAction::triggered, this, &BooksPage::accept);
    connect(discard_, &QAction::triggered, this, [this] {
        document().discardProposal();
        emit noted(tr("Proposal discarded; the books are as before"), true);
    });
    connect(diagnose_, &QAction::triggered, this, &BooksPage::diagnose);
    connectDesk();
}

BooksPage::~BooksPage() = default;

void BooksPage::connectDesk() {
    connect(desk_, &BooksDesk::moveWanted, this, &BooksPage::moveAccounts);
    connect(desk_, &BooksDesk::pinWanted, this, &BooksPage::pinAccounts);
    connect(desk_, &BooksDesk::rejectWanted, this, &BooksPage::rejectPair);
    connect(desk_, &BooksDesk::ruleChanged, this, &BooksPage::setRule);
    connect(desk_, &BooksDesk::accountOpened, this, [this](std::int32_t account) {
        const auto& id = document().state().book->accounts()[std::size_t(account)].id;
        emit pageRequested(QStringLiteral("accounts"),
                           QStringLiteral("account:") + QString::fromStdString(id.value()));
    });
    connect(&desk_->conflicts(), &ConflictList::relaxationWanted, this, &BooksPage::relax);
}

void BooksPage::showSubject(const QString& subject) {
    if (subject.startsWith(QStringLiteral("csm:")))
        desk_->showCsm(positionOf(subject.mid(4)));
    else if (subject.startsWith(QStringLiteral("account:")))
        for (const std::size_t account : positionsOf({subject.mid(8)}))
            desk_->showAccount(int(account));
}

QList<QAction*> BooksPage::topActions() const {
    if (!shown_ || isInForce())
        return {diagnose_};
    return canAccept() ? QList<QAction*>{diagnose_, discard_, solve_}
                       : QList<QAction*>{diagnose_, discard_};
}

QAction* BooksPage::primaryAction() const {
    return canAccept() ? accept_ : solve_;
}

bool BooksPage::isInForce() const {
    return shown_ && shown_->owners == document().state().owners;
}

bool BooksPage::canAccept() const {
    return shown_ && !shown_->stale && !isInForce();
}

QWidget* BooksPage::buildTop() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(buildCurve(), 2);
    auto* card = new Card(tr("The proposal"), {});
    proposalCard_ = card;
    auto* figures = new QWidget;
    auto* flow = new FlowLayout(figures, 92);
    for (const QString& caption : {tr("Busiest", "book"), tr("Spread"), tr("Moved", "accounts"),
                                   tr("Over ratio"), tr("Unassigned")}) {
        kpis_.push_back(new KpiCard(caption));
        flow->addWidget(kpis_.back());
    }
    card->body()->addWidget(figures);
    certificate_ = new Card(QString(), {});
    certificateText_ = new QLabel;
    certificateText_->setWordWrap(true);
    certificateText_->setTextFormat(Qt::PlainText);
    certificateText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    certificateText_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    certificate_->body()->addWidget(certificateText_, 1);
    card->body()->addWidget(certificate_);
    card->body()->addStretch(1);
    card->addHeaderWidget(buildStability());
    row->addWidget(card, 3);
    return holder;
}

/// Beside the title: a row of its own would cost a row of the changes below.
QWidget* BooksPage::buildStability() {
    auto* holder = new QWidget;
    auto* slider = new QHBoxLayout(holder);
    slider->setContentsMargins(0, 0, 0, 0);
    slider->setSpacing(space::small);
    stability_ = new QSlider(Qt::Horizontal);
    stability_->setRange(0, 100);
    stability_->setPageStep(10);
    stability_->setAccessibleName(tr("Balance or stability"));
    stability_->setToolTip(
        tr("How much a move costs against balance; solve again to see the effect"));
    stability_->setFixedWidth(160);
    auto* balance = new QLabel(tr("Balance", "an end of the slider"));
    auto* stability = new QLabel(tr("Stability"));
    for (QLabel* end : {balance, stability})
        setInk(*end, TextSize::Caption, Ink::Muted);
    slider->addWidget(balance);
    slider->addWidget(stability_);
    slider->addWidget(stability);
    // A drag is kept when it ends; arrow keys when they have come to rest.
    stabilityRest_.setSingleShot(true);
    stabilityRest_.setInterval(400);
    connect(&stabilityRest_, &QTimer::timeout, this, &BooksPage::keepStability);
    connect(stability_, &QSlider::sliderReleased, this, &BooksPage::keepStability);
    connect(stability_, &QSlider::valueChanged, this, [this] {
        if (!stability_->isSliderDown())
            stabilityRest_.start();
    });
    return holder;
}

QWidget* BooksPage::buildCurve() {
    curve_ = new FrontierCurve;
    curve_->setTitle(tr("How much change buys how much balance"));
    curve_->setSubtitle(curveSubtitle());
    // As low as the words beside it allow: its own wish would push the changes off the screen.
    curve_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    findPrices_ = new QPushButton(tr("Show what moves buy"));
    findPrices_->setToolTip(tr("Works out the best books for each number of moves, without "
                               "changing anything; balancing books does it too"));
    connect(findPrices_, &QPushButton::clicked, this, [this] {
        findPrices();
        showPrices();
    });
    connect(pricesJob_, &PatientJob::stopped, this, &BooksPage::showPrices);
    pricesJob_->setGivesWay(true);
    connect(curve_, &FrontierCurve::chosenReleased, this, &BooksPage::choosePoint);
    countBy_ = new QComboBox;
    countBy_->addItem(tr("Accounts"), int(ChangeMeasure::Accounts));
    countBy_->addItem(tr("ARR"), int(ChangeMeasure::Arr));
    countBy_->setAccessibleName(tr("Count change by"));
    countBy_->setToolTip(tr("Count change by the accounts that move or by their ARR"));
    connect(countBy_, &QComboBox::activated, this,
            [this](int row) { chooseMeasure(ChangeMeasure(countBy_->itemData(row).toInt())); });
    auto* card = new ChartCard(curve_);
    card->addHeaderWidget(countBy_);
    card->body()->addWidget(findPrices_, 0, Qt::AlignHCenter);
    curveCard_ = card;
    return card;
}

int BooksPage::stabilityInForce() const {
    return int(std::lround(document().state().inputs.assignment.stability * 100));
}

void BooksPage::keepStability() {
    stabilityRest_.stop();
    if (!hasPlan() || stability_->value() == stabilityInForce())
        return;
    document().apply(
        SetValue{"assignment.stability", std::to_string(stability_->value() / 100.0), "by hand"},
        tr("Set balance against stability"));
}

QWidget* BooksPage::buildBars() {
    bars_ = new UtilisationBars;
    linkAs(*bars_, Linked::Csm);
    connect(bars_, &UtilisationBars::rowsDropped, this,
            [this](const QString& csm, const QStringList& accounts) {
                hoverBar({}, {});
                moveAccounts(positionsOf(accounts), positionOf(csm));
            });
    connect(bars_, &UtilisationBars::dropHovered, this, &BooksPage::hoverBar);
    connect(bars_, &Chart::selected, this,
            [this](const QString& id) { desk_->showCsm(positionOf(id)); });
    hoverBar({}, {});
    bars_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as the curve
    barsCard_ = new ChartCard(bars_);
    return barsCard_;
}

/// In a usual window the charts are as low as they can be read, so that two changes are in sight;
/// of a higher one all parts get some of what is more.
void BooksPage::fitFirstScreen() {
    constexpr int usual = 740;
    constexpr int twoChanges = 192; // with tabs, filter and titles above them
    const int more = std::max(0, height() - usual);
    const int curve = std::min(248 + more / 4, 420);
    const int top = std::max(curve, proposalCard_->heightForWidth(proposalCard_->width()));
    const int rest = height() - space::page - top - 2 * space::medium;
    curveCard_->setMinimumHeight(curve);
    barsCard_->setMinimumHeight(std::clamp(rest - twoChanges - more * 2 / 5, 228, 560));
}

void BooksPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitFirstScreen();
}

/// How high the proposal is shows when its words have been laid out.
bool BooksPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fitFirstScreen();
    return Page::eventFilter(watched, event);
}

void BooksPage::refresh(ChangeSet) {
    const ScenarioState& state = document().state();
    const bool any = !state.book->accounts().empty() && !state.book->csms().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    diagnose_->setEnabled(any);
    if (!any) {
        const bool people = !state.book->accounts().empty();
        empty_->setSentence(people ? tr("Books will be balanced here once there are people.")
                                   : tr("Books will be balanced here once there are accounts and "
                                        "people."));
        empty_->setButton(people ? tr("Add people") : tr("Import accounts"));
        return;
    }
    if (!stabilityRest_.isActive() && !stability_->isSliderDown()) {
        const QSignalBlocker quiet(stability_);
        stability_->setValue(stabilityInForce());
    }
    for (auto& list : prices_)
        if (list && !pricesHoldFor(*list))
            list.reset();
    shown_ = document().sharedProposal();
    refreshProposal();
    refreshBars();
    refreshDesk();
    desk_->conflicts().clear();
    offerPrices();
    showPrices();
}

namespace {

/// What goes over every account is then not done in the window's thread.
bool isLarge(const ScenarioState& state) {
    return state.book->accounts().size() > PlanDocument::atOnceBelow;
}

QString busiestName(const ScenarioState& state) {
    return state.load.busiestCsm
               ? QString::fromStdString(state.book->csms()[*state.load.busiestCsm].name)
               : QString();
}

} // namespace

void BooksPage::refreshProposal() {
    const Format& format = document().format();
    const ScenarioState& state = document().state();
    const LoadSummary& before = state.importedLoad;
    const LoadSummary& after = shown_ ? shown_->load : state.load;
    const int moves = shown_ ? shown_->changes.moves : 0;
    proposalCard_->setTitle(!shown_       ? tr("The books as they are")
                            : isInForce() ? tr("The books in force")
                                          : tr("The proposal"));
    // Where nothing differs from what was imported, there is nothing to set against it.
    const bool same = !shown_ && state.owners == state.importedOwners;
    const auto was = [&](const QString& earlier, const QString& otherwise) {
        return same ? otherwise : tr("was %1").arg(earlier);
    };
    const auto spread = [&](const LoadSummary& load) {
        const double points = toFraction(load.busiest - load.least) * 100.0;
        return (std::llround(points) == 1 ? tr("%1 pt") : tr("%1 pts"))
            .arg(format.number(points, 0));
    };
    kpis_[0]->setValue(format.percent(after.busiest),
                       was(format.percent(before.busiest), busiestName(state)),
                       utilisationTone(state, after.busiest));
    kpis_[1]->setValue(spread(after),
                       was(spread(before), tr("least %1").arg(format.percent(after.least))));
    kpis_[2]->setValue(
        format.count(moves),
        shown_ ? tr("%1 ARR").arg(format.moneyCompact(shown_->changes.arrMoved))
               : tr("of %1").arg(format.count(std::int64_t(state.book->accounts().size()))));
    kpis_[3]->setValue(format.count(after.overRatio),
                       was((before.overRatio == 1 ? tr("%1 book") : tr("%1 books"))
                               .arg(format.count(before.overRatio)),
                           tr("books")),
                       after.overRatio > 0 ? Tone::Danger : Tone::Success);
    kpis_[4]->setValue(format.count(after.unassigned),
                       was(format.count(before.unassigned), tr("accounts")),
                       after.unassigned > 0 ? Tone::Danger : Tone::Success);
    refreshCertificate();
    discard_->setEnabled(shown_ != nullptr && !isInForce());
    accept_->setEnabled(canAccept());
    accept_->setText(canAccept()
                         ? (shown_->changes.changes.size() == 1 ? tr("Accept %1 change")
                                                                : tr("Accept %1 changes"))
                               .arg(format.count(std::int64_t(shown_->changes.changes.size())))
                         : tr("Accept the proposal"));
}

void BooksPage::refreshCertificate() {
    if (!shown_)
        showCertificate(
            {Tone::Accent, tr("Not balanced yet"),
             tr("Balance books proposes who looks after whom: every ratio kept, every account "
                "covered, the busiest book lowered, as few customers moved as that takes. Nothing "
                "changes before you accept.")});
    else if (isLarge(document().state())) // comes with the desk, from a worker
        showCertificate({Tone::Neutral, tr("Adding up what is proved of these books …"), {}});
    else
        showCertificate(certificateOf(*shown_, isInForce(), document().format()));
}

void BooksPage::showCertificate(const CertificateText& text) {
    certificate_->setTone(text.tone);
    certificate_->setTitle(text.title);
    certificateText_->setText(text.text);
}

void BooksPage::refreshBars() {
    const ScenarioState& state = document().state();
    bars_->setHealthyBand(toFraction(state.inputs.workload.healthyFrom),
                          toFraction(state.inputs.workload.healthyTo));
    // Before anything is proposed or accepted there is one book each, and nothing to compare.
    const bool two = shown_ || state.owners != state.importedOwners;
    bars_->setPairNames(tr("as imported"),
                        !shown_ || isInForce() ? tr("in force") : tr("proposed"));
    const LoadSummary& after = shown_ ? shown_->load : state.load;
    bars_->setTitle(two ? booksTitle(state.importedLoad, after) : overCapacityTitle(state));
    bars_->setBars(
        utilisationBars(state, after, two ? &state.importedLoad : nullptr, document().format()));
}

void BooksPage::refreshDesk() {
    using Answer = std::pair<Result<DeskBooks>, std::optional<CertificateText>>;
    deskJob_.cancel(); // the books of before
    deskJob_.start<Answer>(
        [state = document().sharedState(), shown = shown_, inForce = isInForce(),
         format = document().format()] {
            std::optional<CertificateText> certificate;
            if (shown && isLarge(*state))
                certificate = certificateOf(*shown, inForce, format);
            return Answer{deskBooks(state, shown, format), std::move(certificate)};
        },
        [this](const Answer& answer) {
            const auto& [books, certificate] = answer;
            if (!hasPlan())
                return;
            if (certificate)
                showCertificate(*certificate);
            if (books)
                desk_->showBooks(*books, document().format());
            else
                tell(books.error());
        });
}

/// What cannot be laid out for its size is no mistake to be corrected, so it is said here.
void BooksPage::tell(const Error& error) {
    if (error.code != ErrorCode::Overflow || error.subject != booksTooLarge) {
        emit failed(error);
        return;
    }
    const Book& book = *document().state().book;
    const Format& format = document().format();
    messages_->showMessage(
        Tone::Warning, tr("These books are too large to be balanced in one plan"),
        tr("%1 accounts and %2 CSMs make more pairs than memory should hold. Accounts, segments, "
           "hiring and scenarios work as ever; make a plan for each region or segment to balance.")
            .arg(format.count(std::int64_t(book.accounts().size())),
                 format.count(std::int64_t(book.csms().size()))));
}

} // namespace headroom::ui
