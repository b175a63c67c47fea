#include "tests/ui/window/window_bench.h"

#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
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
    QTRY_VERIFY_WITH_TIMEOUT(!window_->jobs().isRunning(), 300000);
}

QWidget& WindowBench::primaryButton() {
    return *window_->findChild<ui::TopBar*>()->findChild<ui::PrimaryButton*>();
}

void WindowBench::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::activePopupWidget();
    if (target == nullptr)
        target = QApplication::focusWidget();
    QTest::keyClick(target == nullptr ? window_.get() : target, Qt::Key(key), modifiers);
}

void WindowBench::type(const QString& text) {
    for (const QChar letter : text) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClicks(focus == nullptr ? window_.get() : focus, QString(letter));
    }
}

bool WindowBench::tabTo(const QWidget& widget) {
    for (int step = 0; step < 200; ++step) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus == &widget || (focus != nullptr && widget.isAncestorOf(focus)))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace headroom::test
