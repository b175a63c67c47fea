#include "ui/status_line.h"

#include "ui/jobs/job_runner.h"
#include "ui/style/theme.h"
#include "ui/widgets/job_strip.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>
#include <algorithm>

namespace headroom::ui {

StatusLine::StatusLine(QStatusBar& bar, PlanDocument& document, JobRunner& jobs)
    : QObject(&bar), bar_(bar), document_(document), file_(new QLabel(&bar)),
      saved_(new QLabel(&bar)), selection_(new QLabel(&bar)), facts_(new QLabel(&bar)),
      job_(new JobStrip(&bar)) {
    for (QLabel* label : {file_, saved_, selection_, facts_})
        label->setTextFormat(Qt::PlainText);
    job_->setCompact(true);
    // A status bar is slow to make room for a longer text: it would stand there cut off.
    const QFontMetrics metrics(saved_->font());
    int widest = 0;
    for (const QString& text :
         {tr("Read only"), tr("Not saved"), tr("All changes saved"), tr("Saving…")})
        widest = std::max(widest, metrics.horizontalAdvance(text));
    saved_->setMinimumWidth(widest + space::tight);
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(space::medium, 0, space::medium, 0);
    bar.addWidget(file_);
    bar.addWidget(saved_);
    bar.addWidget(selection_);
    bar.addPermanentWidget(job_);
    bar.addPermanentWidget(facts_);
    bar.installEventFilter(this);
    job_->installEventFilter(this);
    connect(&jobs, &JobRunner::started, job_, &JobStrip::begin);
    connect(&jobs, &JobRunner::progressed, job_, &JobStrip::setProgress);
    connect(&jobs, &JobRunner::ended, job_, &JobStrip::end);
    connect(job_, &JobStrip::stopRequested, &jobs, &JobRunner::stopAndKeep);
    connect(job_, &JobStrip::discardRequested, &jobs, &JobRunner::discard);
    connect(&document_, &PlanDocument::saveStateChanged, this, &StatusLine::refresh);
    connect(&document_, &PlanDocument::changed, this, &StatusLine::refresh);
    connect(&document_, &PlanDocument::closed, this, &StatusLine::refresh);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    const bool shown = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (watched == job_ ? shown : event->type() == QEvent::Resize)
        makeRoom();
    return QObject::eventFilter(watched, event);
}

/// A job's words and buttons come before currency and date, which stand on other pages as well, and
/// before the name of the plan, which the window's title has.
void StatusLine::makeRoom() {
    const auto widthOf = [](const QWidget* part) {
        return part->sizeHint().width() + space::medium;
    };
    int needed = 2 * space::medium;
    for (const QWidget* part : std::initializer_list<QWidget*>{file_, saved_, selection_, job_})
        needed += widthOf(part);
    const bool idle = job_->isHidden();
    file_->setVisible(idle || needed <= bar_.width());
    facts_->setVisible(idle || needed + widthOf(facts_) <= bar_.width());
}

void StatusLine::setSelection(const QString& text) {
    selection_->setText(text);
}

void StatusLine::refresh() {
    if (!document_.isOpen()) {
        for (QLabel* label : {file_, saved_, facts_})
            label->clear();
        return;
    }
    file_->setText(QString::fromStdU16String(document_.path().filename().u16string()));
    saved_->setText(document_.readOnlyReason()  ? tr("Read only")
                    : document_.unsavedReason() ? tr("Not saved")
                    : document_.isSaved()       ? tr("All changes saved")
                                                : tr("Saving…"));
    const PlanFacts& facts = document_.session().facts();
    facts_->setText(
        tr("%1 · as of %2")
            .arg(QString::fromStdString(facts.currency), document_.format().date(facts.asOf)));
}

} // namespace headroom::ui
