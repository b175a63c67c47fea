#include "ui/plan_opening.h"

#include "planner/base/safe_file.h"
#include "planner/plan_session/sample_content.h"
#include "planner/storage/backup_shelf.h"
#include "planner/storage/plan_backup.h"
#include "ui/settings.h"
#include "ui/widgets/save_picker.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace headroom::ui {
namespace {

QString pickWithDialog(QWidget* parent, bool forSaving, const QString& suggestion) {
    const QString filter = PlanOpening::tr("Headroom plans (*.headroom)");
    if (!forSaving)
        return QFileDialog::getOpenFileName(parent, PlanOpening::tr("Open a plan"), suggestion,
                                            filter);
    // No plan is ever written over another file, so there is nothing to ask.
    const QString path = QFileDialog::getSaveFileName(
        parent, PlanOpening::tr("Where shall the plan be?"), suggestion, filter, nullptr,
        QFileDialog::DontConfirmOverwrite);
    return withSuffix(path, {QStringLiteral("headroom")});
}

std::filesystem::path fsPath(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

std::filesystem::path samplePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return fsPath(folder) / "Sample plan.headroom";
}

} // namespace

PlanOpening::PlanOpening(PlanDocument& document, JobRunner& jobs, QWidget& window)
    : QObject(&window), document_(document), jobs_(jobs), window_(window), picker_(pickWithDialog) {
}

PlanOpening::~PlanOpening() = default;

void PlanOpening::run(
    const QString& name, const std::filesystem::path& plan,
    std::function<Result<std::shared_ptr<PlanDocument::Loaded>>(const JobControl&)> work,
    std::function<void()> shown) {
    using Answer = Result<std::shared_ptr<PlanDocument::Loaded>>;
    jobs_.start<Answer>(name, false, std::move(work), [this, plan, shown](Answer answer) {
        if (!answer) {
            if (plan.empty())
                emit failed(answer.error());
            else
                emit notOpened(plan, answer.error());
            return;
        }
        // What is open and cannot be saved stays; the document has said so.
        if (document_.show(std::move(*answer)) && shown)
            shown();
    });
}

bool PlanOpening::isOpenAlready(const std::filesystem::path& file) {
    std::error_code none;
    if (!document_.isOpen() || !std::filesystem::equivalent(file, document_.path(), none))
        return false;
    emit noted(tr("This plan is open already"));
    return true;
}

void PlanOpening::open(const QString& path) {
    if (isOpenAlready(fsPath(path)))
        return;
    run(tr("Opening the plan"), fsPath(path),
        [file = fsPath(path)](const JobControl&) { return PlanDocument::load(file); });
}

bool PlanOpening::reopenAfterCrash() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    // Held as long as this program runs: another one must not take its plan for a lost one.
    running_ = std::make_unique<QLockFile>(folder + QStringLiteral("/running.lock"));
    running_->setStaleLockTime(0);
    const QString path = Settings::openPlan();
    if (!running_->tryLock(0) || path.isEmpty() || !QFileInfo::exists(path))
        return false;
    afterCrash_ = true;
    open(path);
    return true;
}

void PlanOpening::pickAndOpen() {
    if (const QString path = picker_(&window_, false, {}); !path.isEmpty())
        open(path);
}

void PlanOpening::pickAndCreate(const QString& name, std::function<void()> shown) {
    const QString path =
        picker_(&window_, true,
                name.isEmpty() ? tr("New plan.headroom") : name + QStringLiteral(".headroom"));
    if (path.isEmpty())
        return;
    run(
        tr("Making the plan"), {},
        [file = fsPath(path)](const JobControl&) {
            PlanContent content;
            content.base = defaultInputs();
            content.base.facts.name = file.stem().string();
            content.base.facts.asOf =
                std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
            return PlanDocument::create(file, content);
        },
        std::move(shown));
}

void PlanOpening::openSample() {
    if (isOpenAlready(samplePath()))
        return;
    run(tr("Opening the sample plan"), samplePath(),
        [](const JobControl&) -> Result<std::shared_ptr<PlanDocument::Loaded>> {
            const std::filesystem::path file = samplePath();
            std::error_code ignored;
            if (std::filesystem::exists(file, ignored))
                return PlanDocument::load(file);
            if (auto made = makeFolder(file.parent_path()); !made)
                return fail(made.error());
            const auto content = sampleContent();
            if (!content)
                return fail(content.error());
            return PlanDocument::create(file, *content);
        });
}

void PlanOpening::goBackTo(const std::filesystem::path& backup, const std::filesystem::path& plan) {
    if (document_.isOpen() && !document_.close())
        return;
    auto outcome = std::make_shared<Result<void>>();
    run(
        tr("Going back"), plan,
        [plan, backup, outcome](const JobControl&) {
            *outcome = restorePlan(backup, plan);
            return PlanDocument::load(plan); // also when it could not be replaced
        },
        [this, outcome] {
            if (*outcome)
                emit noted(tr("Gone back; the state before that is in File, Earlier states"));
            else
                emit failed(outcome->error());
        });
}

void PlanOpening::keepVersion(const QString& name) {
    if (copying_.isRunning()) {
        emit noted(tr("A copy is being saved already"));
        return;
    }
    const auto place = placeOfVersion(document_.path(), name.toStdString());
    if (!place) {
        emit failed(place.error());
        return;
    }
    copying_.start<Result<void>>(
        tr("Keeping this version"), false,
        [file = *place, content = document_.session().content()](const JobControl&) {
            return PlanFile::create(file, content).map([](const std::unique_ptr<PlanFile>&) {});
        },
        [this, kept = versionName(*place).value_or("")](const Result<void>& made) {
            if (made)
                emit noted(tr("Kept as “%1”: File, Earlier states goes back to it")
                               .arg(QString::fromStdString(kept)));
            else
                emit failed(made.error());
        });
}

void PlanOpening::pickAndSaveCopy() {
    if (copying_.isRunning()) {
        emit noted(tr("A copy is being saved already"));
        return;
    }
    const QString path = picker_(
        &window_, true,
        tr("Copy of %1.headroom").arg(QString::fromStdString(document_.session().facts().name)));
    if (path.isEmpty())
        return;
    // Where the plan's own file takes no changes, the window goes on in the copy.
    const bool goOn = document_.unsavedReason() || document_.readOnlyReason();
    const std::uint64_t changes = document_.changesSoFar();
    using Answer = Result<std::shared_ptr<std::unique_ptr<PlanFile>>>;
    copying_.start<Answer>(
        tr("Saving a copy"), false,
        [file = fsPath(path), content = document_.session().content()](const JobControl&) {
            return PlanFile::create(file, content).map([](std::unique_ptr<PlanFile> made) {
                return std::make_shared<std::unique_ptr<PlanFile>>(std::move(made));
            });
        },
        [this, path, goOn, changes](const Answer& made) {
            if (!made) {
                emit failed(made.error());
                return;
            }
            if (goOn && document_.isOpen())
                document_.goOnIn(std::move(**made), changes);
            emit noted(tr("A copy is in %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace headroom::ui
