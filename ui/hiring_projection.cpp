#include "ui/hiring_projection.h"

namespace headroom::ui {

HiringProjection::HiringProjection(PlanDocument& document, QObject* parent)
    : QObject(parent), document_(document), runner_(this) {
    connect(&document_, &PlanDocument::changed, this, [this](ChangeSet changes) {
        constexpr ChangeSet without = Change::Proposal | Change::Notes;
        ChangeSet rest = changes;
        if (rest == without || rest == Change::Proposal || rest == Change::Notes)
            return;
        runner_.discard();
        known_ = false;
        outlook_.reset();
        problem_.reset();
    });
    connect(&document_, &PlanDocument::closed, this, [this] {
        runner_.discard();
        known_ = false;
        outlook_.reset();
    });
}

std::shared_ptr<const HiringOutlook> HiringProjection::outlook() {
    if (!known_ && !runner_.isRunning() && document_.isOpen())
        project();
    return outlook_;
}

void HiringProjection::project() {
    using Answer = Result<HiringOutlook>;
    runner_.start<Answer>(
        tr("Projecting demand and supply"), false,
        [state = document_.sharedState()](const JobControl& control) {
            HiringRequest request;
            request.keepPlan = true;
            return projectHiring(*state, request, control);
        },
        [this](Answer answer) {
            known_ = true;
            if (answer)
                outlook_ = std::make_shared<const HiringOutlook>(std::move(*answer));
            else
                problem_ = answer.error();
            emit ready();
        });
}

} // namespace headroom::ui
