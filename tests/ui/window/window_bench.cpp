#include "tests/ui/window/window_bench.h"

#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

namespace headroom::test {

WindowBench::WindowBench() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("headroom-tests"));
    ui::Settings::setOpenPlan({});
    SampleOptions options;
    options.accounts = 150;
    options.csms = 6;
    options.historyMonths = 36;
    const auto path = scratchFolder() / "window.headroom";
    if (!PlanFile::create(path, sampleContent(options).value()))
        qFatal("the plan of the test cannot be made");
    path_ = QString::fromStdString(path.string());
    openAgain();
}

void WindowBench::openAgain() {
    window_.reset();
    window_ = std::make_unique<ui::MainWindow>();
    showAt(*window_, QSize(1280, 900));
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->opening().open(path_);
    QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
    waitForJobs();
}

void WindowBench::waitForJobs() {
    QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs().isRunning(), 120000);
}

} // namespace headroom::test
