#include "ui/guidance.h"

#include "ui/dialogs/help_window.h"
#include "ui/main_window.h"
#include "ui/page_printing.h"
#include "ui/settings.h"
#include "ui/tour.h"
#include "ui/view_settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/top_bar.h"

#include <QLineEdit>

namespace headroom::ui {
namespace {

std::vector<TourHint> hintsFor(MainWindow& window) {
    auto* top = window.findChild<TopBar*>();
    return {
        {window.findChild<SideBar*>(), Guidance::tr("From data to decision"),
         Guidance::tr("The pages follow the work: bring in data, plan books and hiring, decide. "
                      "Ctrl+1 to Ctrl+9 and Ctrl+0 open them.")},
        {window.findChild<QWidget*>(QStringLiteral("decisions")),
         Guidance::tr("Start with what is open"),
         Guidance::tr("Everything that needs a decision is listed here, each with a link to where "
                      "it is decided.")},
        {top->findChild<PrimaryButton*>(), Guidance::tr("One main action on every page"),
         Guidance::tr("Balance books proposes who looks after whom. Nothing changes before you "
                      "accept, and Undo takes back anything.")},
        {top->scenarioButton(), Guidance::tr("Try it in a scenario"),
         Guidance::tr("A scenario keeps only what it changes. Make one for “hiring freeze”, and "
                      "compare it on the Scenarios page.")},
        {top->findBox(), Guidance::tr("Ask"),
         Guidance::tr("Find any account or CSM here. F1 explains the page you are on, and how "
                      "each of its figures is computed.")}};
}

} // namespace

Guidance::Guidance(MainWindow& window)
    : QObject(&window), window_(window), tour_(new Tour(window.centralWidget())) {
    const auto on = [this](const char* name, auto slot) {
        connect(window_.actions().action(name), &QAction::triggered, this, slot);
    };
    on("help", &Guidance::showHelp);
    on("tour", &Guidance::startTour);
    auto* printing = new PagePrinting(window);
    on("print", [printing] { printing->print(); });
    on("page_pdf", [printing] { printing->saveAsPdf(); });
    on("board_pdf", [printing] { printing->saveBoardReport(); });
    connect(printing, &PagePrinting::noted, this, &Guidance::noted);
    auto* view = new ViewSettings(window.actions(), this);
    connect(view, &ViewSettings::noted, this, &Guidance::noted);
    connect(tour_, &Tour::ended, this, [] { Settings::setTourSeen(true); });
}

void Guidance::offerTour() {
    if (Settings::tourSeen())
        return;
    connect(
        &window_.document(), &PlanDocument::opened, this,
        [this] {
            if (!Settings::tourSeen() && !window_.document().state().book->accounts().empty())
                startTour();
        },
        Qt::QueuedConnection); // when the first page is there
}

void Guidance::startTour() {
    window_.showPage(QStringLiteral("overview"));
    tour_->start(hintsFor(window_));
}

void Guidance::showHelp() {
    if (help_ == nullptr)
        help_ = new HelpWindow(&window_);
    help_->showTopic(window_.currentPage());
}

} // namespace headroom::ui
