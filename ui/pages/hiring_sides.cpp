#include "ui/pages/hiring_sides.h"

#include "ui/models/table_model.h"
#include "ui/pages/hiring_side_tables.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {

HiringSides::HiringSides(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    managers_ = addSide(*layout, tr("Managers"),
                        tr("To add as the team outgrows \"CSMs per manager\" under Assumptions; "
                           "those of today's team are taken to be there"),
                        5);
    coverage_ = addSide(*layout, tr("Minimum coverage"),
                        tr("People in the team who serve a segment, region or language; what is "
                           "missing is hired as early as possible"),
                        8);
    rates_ = addSide(*layout, tr("Where growth and attrition come from"),
                     tr("What you type under Assumptions comes first, then the finance forecast, "
                        "then the history"),
                     6);
    history_ = addSide(*layout, tr("About the history"),
                       tr("What is odd about it and what was made of it"), 6);
}

HiringSides::Side HiringSides::addSide(QVBoxLayout& layout, const QString& title,
                                       const QString& subtitle, int rows) {
    Side side;
    side.card = new Card(title, subtitle);
    auto* view = new TableView(title);
    side.model = new TableModel(this);
    view->setModel(side.model);
    view->setFilterVisible(false);
    view->setFooterVisible(false);
    view->fitHeight(rows);
    side.card->body()->addWidget(view);
    side.card->hide();
    layout.addWidget(side.card);
    return side;
}

void HiringSides::show(std::shared_ptr<const HiringOutlook> outlook, const Format& format) {
    const bool ruled =
        std::ranges::any_of(outlook->coverage, [](const CoverageNeed& n) { return n.minimum > 0; });
    managers_.card->setVisible(!outlook->managers.empty());
    coverage_.card->setVisible(ruled);
    rates_.card->setVisible(true);
    history_.card->setVisible(!outlook->prepared.issues.empty());
    managers_.model->setContent(managerContent(outlook, format));
    coverage_.model->setContent(coverageContent(outlook, format));
    rates_.model->setContent(rateContent(outlook, format));
    history_.model->setContent(historyIssueContent(std::move(outlook), format));
}

} // namespace headroom::ui
