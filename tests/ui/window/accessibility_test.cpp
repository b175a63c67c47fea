// A walk over all pages as somebody without a mouse or without eyes would take it.
#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/tab_order.h"
#include "ui/app_actions.h"
#include "ui/charts/chart.h"
#include "ui/dialogs/help_window.h"
#include "ui/guidance.h"
#include "ui/main_window.h"
#include "ui/models/table_model.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/text/languages.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

const QStringList pages{
    QStringLiteral("start"),    QStringLiteral("overview"),    QStringLiteral("accounts"),
    QStringLiteral("segments"), QStringLiteral("team"),        QStringLiteral("books"),
    QStringLiteral("hiring"),   QStringLiteral("scenarios"),   QStringLiteral("export"),
    QStringLiteral("import"),   QStringLiteral("assumptions"), QStringLiteral("shortcuts")};

QString samplePlan() {
    SampleOptions options;
    options.accounts = 150;
    options.csms = 6;
    options.historyMonths = 36;
    const auto path = test::scratchFolder() / "walk.headroom";
    const auto file = PlanFile::create(path, sampleContent(options).value());
    return QString::fromStdString(path.string());
}

/// The letter that Alt chooses a text by; a null one where there is none.
QChar mnemonicOf(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == QLatin1Char('&') && text[++i] != QLatin1Char('&'))
            return text[i].toLower();
    return {};
}

/// Texts whose letter another one before them has.
QStringList sharedMnemonics(const QStringList& texts) {
    QStringList shared;
    QSet<QChar> taken;
    for (const QString& text : texts)
        if (const QChar letter = mnemonicOf(text); !letter.isNull()) {
            if (taken.contains(letter))
                shared << text;
            taken << letter;
        }
    return shared;
}

QStringList textsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* action : actions)
        texts << action->text();
    return texts;
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        window_ = std::make_unique<MainWindow>();
        test::showAt(*window_, QSize(1440, 900));
        window_->opening().open(samplePlan());
        QTRY_VERIFY_WITH_TIMEOUT(window_->document().isOpen(), 30000);
    }
    void cleanupTestCase() { window_.reset(); }

    void every_control_of_every_page_has_a_name_data() { addPages(); }
    void every_control_of_every_page_has_a_name() {
        show();
        QCOMPARE(test::namelessControls(*window_).join(QLatin1Char('|')), QString());
    }

    void tab_follows_the_eye_data() { addPages(); }
    void tab_follows_the_eye() {
        QWidget& page = show();
        QCOMPARE(test::stepsBack(page, test::tabChain(page)), QStringList());
    }

    void tables_expose_their_cells_data() { addPages(); }
    void tables_expose_their_cells() {
        QWidget& page = show();
        for (const TableView* view : page.findChildren<TableView*>()) {
            if (!view->isVisibleTo(&page) || view->model()->rowCount() == 0)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view->grid());
            QVERIFY(face != nullptr && face->tableInterface() != nullptr);
            QAccessibleTableInterface* table = face->tableInterface();
            QCOMPARE(table->rowCount(), view->model()->rowCount());
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->cellAt(0, column)->text(QAccessible::Name);
            QVERIFY2(cells.join(QString()).size() > 3, qPrintable(test::described(*view->grid())));
            QVERIFY2(!table->columnDescription(1).isEmpty(),
                     qPrintable(test::described(*view->grid())));
        }
    }

    void charts_say_what_they_show_data() { addPages(); }
    void charts_say_what_they_show() {
        QWidget& page = show();
        for (const Chart* chart : page.findChildren<Chart*>()) {
            if (!chart->isVisibleTo(&page))
                continue;
            QVERIFY2(!chart->accessibleName().isEmpty(), chart->metaObject()->className());
            QVERIFY2(!chart->accessibleDescription().isEmpty(),
                     qPrintable(chart->accessibleName()));
        }
    }

    void no_letter_chooses_two_things_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void no_letter_chooses_two_things() {
        QFETCH(QString, language);
        speak(language);
        const AppActions actions(nullptr);
        QMenuBar bar;
        QAction undo(QStringLiteral("&Undo"));
        QAction redo(QStringLiteral("&Redo"));
        actions.fillMenuBar(bar, &undo, &redo);
        speak(QStringLiteral("en"));
        QCOMPARE(sharedMnemonics(textsOf(bar.actions())), QStringList());
        for (const QAction* menu : bar.actions())
            QCOMPARE(sharedMnemonics(textsOf(menu->menu()->actions())), QStringList());
    }
    void no_letter_of_a_page_is_one_of_the_menu_bar_data() { addPages(); }
    void no_letter_of_a_page_is_one_of_the_menu_bar() {
        const QWidget& page = show();
        QStringList texts = textsOf(window_->menuBar()->actions());
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->buddy() != nullptr && label->isVisibleTo(&page))
                texts << label->text();
        for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&page))
                texts << button->text();
        QCOMPARE(sharedMnemonics(texts), QStringList());
    }

    void the_page_about_the_keyboard_names_every_shortcut() {
        QFile file(QStringLiteral(":/help/en/keyboard.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const ActionRow& row : window_->actions().rows()) {
            const QString keys = row.standard.toString(QKeySequence::PortableText);
            const bool ofPage = row.key.startsWith(QStringLiteral("page_")); // Ctrl+1 … Ctrl+9
            QVERIFY2(ofPage || keys.isEmpty() || page.contains(keys), qPrintable(keys));
        }
    }

    void help_has_a_name_for_everything() {
        auto* guidance = window_->findChild<Guidance*>();
        guidance->showHelp();
        QCOMPARE(test::namelessControls(*guidance->help()), QStringList());
        guidance->help()->close();
    }

  private:
    void addPages() {
        QTest::addColumn<QString>("page");
        for (const QString& page : pages)
            QTest::newRow(qPrintable(page)) << page;
    }
    QWidget& show() {
        const QString page = *static_cast<QString*>(QTest::qData("page", qMetaTypeId<QString>()));
        window_->showPage(page);
        QCoreApplication::processEvents();
        return *window_->page(page);
    }
};

HEADROOM_TEST(AccessibilityTest)
#include "accessibility_test.moc"
