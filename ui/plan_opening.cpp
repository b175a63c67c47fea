#include "ui/plan_opening.h"

#include "planner/base/safe_file.h"
#include "planner/plan_session/sample_content.h"
#include "ui/settings.h"

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
    QString path = QFileDialog::getSaveFileName(parent, PlanOpening::tr("Where shall the plan be?"),
                                                suggestion, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".headroom");
    return path;
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
    const QString& name,
    std::function<Result<std::shared_ptr<PlanDocument::Loaded>>(const JobControl&)> work) {
    using Answer = Result<std::shared_ptr<PlanDocument::Loaded>>;
    jobs_.start<Answer>(name, false, std::move(work), [this](Answer answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        const QString path = QString::fromStdU16String((*answer)->file->path().u16string());
        if (auto shown = document_.show(std::move(*answer)); !shown)
            emit failed(shown.error());
        else
            Settings::addRecentPlan(path);
    });
}

void PlanOpening::open(const QString& path) {
    run(tr("Opening the plan"),
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

void PlanOpening::pickAndCreate() {
    const QString path = picker_(&window_, true, tr("New plan.headroom"));
    if (path.isEmpty())
        return;
    run(tr("Making the plan"), [file = fsPath(path)](const JobControl&) {
        PlanContent content;
        content.base = defaultInputs();
        content.base.facts.name = file.stem().string();
        content.base.facts.asOf =
            std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        return PlanDocument::create(file, content);
    });
}

void PlanOpening::openSample() {
    run(tr("Opening the sample plan"),
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

void PlanOpening::pickAndSaveCopy() {
    const QString path = picker_(
        &window_, true,
        tr("Copy of %1.headroom").arg(QString::fromStdString(document_.session().facts().name)));
    if (path.isEmpty())
        return;
    using Answer = Result<void>;
    jobs_.start<Answer>(
        tr("Saving a copy"), false,
        [file = fsPath(path), content = document_.session().content()](const JobControl&) {
            return PlanFile::create(file, content).map([](const auto&) {});
        },
        [this, path](const Answer& made) {
            if (!made)
                emit failed(made.error());
            else
                emit noted(tr("A copy is in %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace headroom::ui
