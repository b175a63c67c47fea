#include "ui/guidance.h"
#include "ui/main_window.h"
#include "ui/plan_opening.h"
#include "ui/plan_rendering.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/view_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <cstdio>
#include <exception>

using namespace headroom::ui;

namespace {

int renderPlan(const QStringList& words) {
    if (words.size() != 3) {
        std::fprintf(stderr, "headroom --render PLAN WHAT FILE\n");
        return 2;
    }
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), Theme::Light);
    const QString problem = renderToFile(words[0], words[1], words[2]);
    if (!problem.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problem.isEmpty() ? 0 : 3;
}

int runWindow(const QCommandLineParser& parser) {
    ViewSettings::apply();
    MainWindow window;
    window.findChild<Guidance*>()->offerTour();
    window.show();
    if (parser.isSet(QStringLiteral("sample")))
        window.opening().openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.opening().open(parser.positionalArguments().front());
    else
        window.opening().reopenAfterCrash();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    // Of C, POSIX or "C.UTF-8"; its money would read "28.6M$".
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setOrganizationName(QStringLiteral("headroom"));
    QApplication::setApplicationName(QStringLiteral("headroom"));
    QApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::tr("Capacity and books of business for Customer Success"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("plan"), QApplication::tr("A plan to open"),
                                 QStringLiteral("[plan.headroom]"));
    parser.addOptions(
        {{QStringLiteral("sample"), QApplication::tr("Open the sample plan")},
         {QStringLiteral("language"), QApplication::tr("Speak this language: en, de or fr"),
          QStringLiteral("code")},
         {QStringLiteral("render"), QApplication::tr("Draw a chart or report: PLAN WHAT FILE")}});
    parser.process(application);
    const QString language = QStringLiteral("language");
    speak(parser.isSet(language) ? parser.value(language) : Settings::language());
    try {
        if (parser.isSet(QStringLiteral("render")))
            return renderPlan(parser.positionalArguments());
        return runWindow(parser);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Headroom has to close: %s. Saved changes are in the plan.\n",
                     error.what());
        return 70;
    }
}
