#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/account_menu.h"

#include <QMenu>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

namespace {

QAction* actionNamed(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (action->menu() != nullptr)
            if (QAction* inside = actionNamed(*action->menu(), text))
                return inside;
    }
    return nullptr;
}

} // namespace

class AccountMenuTest : public QObject {
    Q_OBJECT
  private slots:
    void several_accounts_are_changed_in_one_step() {
        PageBench bench(test::smallSamplePlan());
        PlanDocument& document = bench.document;
        QMenu menu;
        fillAccountMenu(menu, document, {1, 2, 5});
        const QString name = QString::fromStdString(document.state().book->csms()[0].name);
        actionNamed(menu, name)->trigger();
        for (const std::size_t account : {1U, 2U, 5U})
            QCOMPARE(document.state().owners[account], 0);
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(),
                 QStringLiteral("Give 3 accounts to %1").arg(name));
        document.undoStack().undo();
        QCOMPARE(document.state().owners, document.state().importedOwners);
        actionNamed(menu, QStringLiteral("Strategic"))->trigger();
        QCOMPARE(document.state().inputs.segmentOverrides.size(), std::size_t(3));
        actionNamed(menu, QStringLiteral("By the rules"))->trigger();
        QVERIFY(document.state().inputs.segmentOverrides.empty());
    }

    void an_account_without_a_csm_is_not_pinned() {
        PageBench bench(test::smallSamplePlan());
        PlanDocument& document = bench.document;
        std::vector<int> rows;
        for (std::size_t i = 0; i < document.state().owners.size(); ++i)
            if (rows.empty() ? document.state().owners[i] == noOwner
                             : document.state().owners[i] != noOwner && rows.size() < 3)
                rows.push_back(int(i));
        QCOMPARE(rows.size(), std::size_t(3));
        QMenu menu;
        fillAccountMenu(menu, document, rows);
        actionNamed(menu, QStringLiteral("Pin to their CSM"))->trigger();
        QCOMPARE(document.state().inputs.pins.size(), std::size_t(2));
        actionNamed(menu, QStringLiteral("Unpin"))->trigger();
        QVERIFY(document.state().inputs.pins.empty());
    }
};

HEADROOM_TEST(AccountMenuTest)
#include "account_menu_test.moc"
