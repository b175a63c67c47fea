#include "ui/widgets/job_strip.h"

#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int roomForBest = 1180; // of the window, where the strip is a part of a line

} // namespace

JobStrip::JobStrip(QWidget* parent)
    : QFrame(parent), name_(new QLabel), bar_(new QProgressBar), percent_(new QLabel),
      best_(new QLabel), stop_(new QPushButton(tr("Stop and keep best"))),
      discard_(new QPushButton(tr("Discard"))) {
    for (QLabel* label : {name_, percent_, best_})
        label->setTextFormat(Qt::PlainText);
    setInk(*name_, TextSize::Body, Ink::Text, true);
    setInk(*percent_, TextSize::Body, Ink::Secondary);
    setInk(*best_, TextSize::Body, Ink::Secondary);
    percent_->setMinimumWidth(
        QFontMetrics(typeFont(TextSize::Body)).horizontalAdvance(QStringLiteral("100%")));
    percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    bar_->setMinimumWidth(80);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(name_);
    row->addWidget(bar_, 1);
    row->addWidget(percent_);
    row->addWidget(best_);
    row->addWidget(stop_);
    row->addWidget(discard_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    delay_.setSingleShot(true);
    delay_.setInterval(300);
    connect(&delay_, &QTimer::timeout, this, &QWidget::show);
    connect(stop_, &QPushButton::clicked, this, &JobStrip::stopRequested);
    connect(discard_, &QPushButton::clicked, this, &JobStrip::discardRequested);
    hide();
}

/// How far the job has come; empty where it does not tell. What a plan costs in points says little
/// by itself, so a plan is measured by the first one found.
QString JobStrip::inWords(const JobProgress& progress) {
    if (progress.bestPoints) {
        firstPoints_ = std::max(firstPoints_.value_or(*progress.bestPoints), *progress.bestPoints);
        const double saved = *firstPoints_ - *progress.bestPoints;
        const double share = saved / std::max(1.0, std::abs(*firstPoints_));
        return share < 0.005
                   ? QString()
                   : tr("best plan %1 better than the first").arg(Format().percent(share));
    }
    if (!progress.rowsRead)
        return {};
    return (*progress.rowsRead == 1 ? tr("%1 row read") : tr("%1 rows read"))
        .arg(Format().count(*progress.rowsRead));
}

void JobStrip::begin(const QString& name, bool keepsBest) {
    running_ = true;
    firstPoints_.reset();
    name_->setText(name);
    setAccessibleName(name);
    stop_->setVisible(keepsBest);
    discard_->setText(keepsBest ? tr("Discard") : tr("Cancel"));
    setProgress({});
    delay_.start();
}

void JobStrip::setProgress(const JobProgress& progress) {
    const double fraction = progress.fraction;
    const bool known = fraction >= 0.0;
    bar_->setRange(0, known ? 1000 : 0);
    bar_->setVisible(known || !motionReduced()); // without an end it only moves
    if (known)
        bar_->setValue(static_cast<int>(std::min(fraction, 1.0) * 1000.0));
    percent_->setText(known ? Format().percent(std::min(fraction, 1.0)) : QString());
    best_->setText(inWords(progress));
    best_->setVisible(!best_->text().isEmpty() && (!compact_ || window()->width() >= roomForBest));
    setAccessibleDescription(percent_->text() + QLatin1Char(' ') + best_->text());
}

void JobStrip::end() {
    running_ = false;
    delay_.stop();
    hide();
}

void JobStrip::setCompact(bool compact) {
    compact_ = compact;
    bar_->setMaximumWidth(compact ? 120 : QWIDGETSIZE_MAX);
    layout()->setContentsMargins(space::small, compact ? 0 : space::small, space::small,
                                 compact ? 0 : space::small);
    for (QPushButton* button : {stop_, discard_})
        button->setProperty("kind", compact ? QStringLiteral("link") : QString());
    best_->setVisible(!compact && !best_->text().isEmpty());
}

void JobStrip::paintEvent(QPaintEvent*) {
    if (compact_)
        return;
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens().card, tokens().accent);
}

} // namespace headroom::ui
