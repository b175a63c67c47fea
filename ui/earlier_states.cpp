#include "ui/earlier_states.h"

#include "planner/storage/backup_shelf.h"
#include "ui/plan_opening.h"

#include <QDateTime>
#include <QLocale>

namespace headroom::ui {

QString EarlierStates::wordsOf(const std::filesystem::path& backup) {
    const QString name = QString::fromStdU16String(backup.stem().u16string());
    QDateTime time = QDateTime::fromString(name.left(19), QStringLiteral("yyyy-MM-dd'T'HH-mm-ss"));
    time.setTimeSpec(Qt::UTC);
    const QString when = QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    if (const auto named = versionName(backup))
        return EarlierStates::tr("%1, kept as “%2”").arg(when, QString::fromStdString(*named));
    if (name.endsWith(QStringLiteral(" import")))
        return EarlierStates::tr("%1, before an import").arg(when);
    if (name.endsWith(QStringLiteral(" apply")))
        return EarlierStates::tr("%1, before a proposal was accepted").arg(when);
    if (name.endsWith(QStringLiteral(" restore")))
        return EarlierStates::tr("%1, before going back").arg(when);
    return EarlierStates::tr("%1, before an update of Headroom").arg(when);
}

EarlierStates::EarlierStates(PlanDocument& document, PlanOpening& opening, QWidget* parent)
    : QMenu(parent), document_(document), opening_(opening) {
    connect(this, &QMenu::aboutToShow, this, &EarlierStates::fill);
}

void EarlierStates::fill() {
    clear();
    const auto backups = document_.isOpen() ? shelvedBackups(document_.path())
                                            : std::vector<std::filesystem::path>();
    for (const auto& backup : backups)
        connect(addAction(wordsOf(backup)), &QAction::triggered, &opening_,
                [this, backup] { opening_.goBackTo(backup, document_.path()); });
    if (backups.empty())
        addAction(tr("None yet: one is kept before each import and each accepted proposal, and by "
                     "Ctrl+S"))
            ->setEnabled(false);
    const auto reason = document_.readOnlyReason();
    const bool mayGoBack = !reason || reason->code == ErrorCode::PlanDamaged;
    for (QAction* action : actions())
        action->setEnabled(action->isEnabled() && mayGoBack);
}

} // namespace headroom::ui
