#include "ui/pages/account_menu.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>
#include <functional>
#include <set>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("AccountMenu", text);
}

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

using EditOf = std::function<std::optional<Edit>(std::size_t account)>;

/// One undo step with an edit for each account that has one.
void applyToAll(PlanDocument& document, const std::vector<int>& rows, const EditOf& editOf,
                const QString& text) {
    EditGroup group{"edit accounts", {}};
    for (const int row : rows)
        if (auto edit = editOf(std::size_t(row)))
            group.edits.push_back(std::move(*edit));
    if (!group.edits.empty())
        document.apply(std::move(group), text);
}

void addOwners(QMenu& menu, PlanDocument& document, const std::vector<int>& rows) {
    QMenu* owners = menu.addMenu(tr("Give to"));
    const ScenarioState& state = document.state();
    const auto add = [&](const QString& name, const CsmId& csm) {
        QObject::connect(
            owners->addAction(name), &QAction::triggered, &document, [&document, rows, csm, name] {
                AssignOwners edit;
                for (const int row : rows)
                    edit.changes.push_back(
                        {document.state().book->accounts()[std::size_t(row)].id, csm});
                document.apply(std::move(edit), (rows.size() == 1 ? tr("Give %1 account to %2")
                                                                  : tr("Give %1 accounts to %2"))
                                                    .arg(rows.size())
                                                    .arg(name));
            });
    };
    for (std::size_t j = 0; j < state.book->csms().size(); ++j)
        if (state.capacity[j].inTeam)
            add(string(state.book->csms()[j].name), state.book->csms()[j].id);
    add(tr("Nobody"), CsmId());
}

void addSegments(QMenu& menu, PlanDocument& document, const std::vector<int>& rows) {
    QMenu* segments = menu.addMenu(tr("Place in segment"));
    for (const std::string& name : document.state().segmented.segmentNames)
        QObject::connect(segments->addAction(string(name)), &QAction::triggered, &document,
                         [&document, rows, name] {
                             applyToAll(
                                 document, rows,
                                 [&](std::size_t account) -> std::optional<Edit> {
                                     return OverrideSegment{
                                         document.state().book->accounts()[account].id,
                                         SegmentOverride{name, "by hand"}};
                                 },
                                 (rows.size() == 1 ? tr("Place %1 account in %2")
                                                   : tr("Place %1 accounts in %2"))
                                     .arg(rows.size())
                                     .arg(string(name)));
                         });
    QObject::connect(segments->addAction(tr("By the rules")), &QAction::triggered, &document,
                     [&document, rows] {
                         applyToAll(
                             document, rows,
                             [&](std::size_t account) -> std::optional<Edit> {
                                 return OverrideSegment{
                                     document.state().book->accounts()[account].id, std::nullopt};
                             },
                             (rows.size() == 1 ? tr("Place %1 account by the rules")
                                               : tr("Place %1 accounts by the rules"))
                                 .arg(rows.size()));
                     });
}

QString pinWords(bool pin, std::size_t count) {
    const QString pattern = pin          ? count == 1 ? tr("Pin %1 account") : tr("Pin %1 accounts")
                                     : count == 1 ? tr("Unpin %1 account")
                                         : tr("Unpin %1 accounts");
    return pattern.arg(count);
}

void addPin(QMenu& menu, PlanDocument& document, const std::vector<int>& rows, bool pin) {
    QAction* action = pin ? menu.addAction(themeIcon(Icon::Pin), tr("Pin to their CSM"))
                          : menu.addAction(tr("Unpin"));
    QObject::connect(action, &QAction::triggered, &document, [&document, rows, pin] {
        applyToAll(
            document, rows,
            [&](std::size_t account) -> std::optional<Edit> {
                const ScenarioState& state = document.state();
                const std::int32_t owner = state.owners[account];
                PinAccount edit{state.book->accounts()[account].id, std::nullopt};
                if (pin && owner == noOwner)
                    return std::nullopt;
                if (pin)
                    edit.csm = state.book->csms()[std::size_t(owner)].id;
                return edit;
            },
            pinWords(pin, rows.size()));
    });
}

// Of a customer that was entered twice one is kept: the others go, for all scenarios.
void addRemoval(QMenu& menu, PlanDocument& document, const std::vector<int>& rows) {
    QAction* action = menu.addAction(tr("Remove from the plan"));
    action->setEnabled(document.isSettled());
    QObject::connect(action, &QAction::triggered, &document, [&document, rows] {
        const std::set<std::size_t> gone(rows.begin(), rows.end());
        // The team of a scenario may be another one, its accounts are those of the plan.
        const Book& book = *document.state().inputs.book;
        document.apply(ReplaceBook{book.without({gone.begin(), gone.end()}), "removed by hand"},
                       (rows.size() == 1 ? tr("Remove %1 account") : tr("Remove %1 accounts"))
                           .arg(rows.size()));
    });
}

} // namespace

void fillAccountMenu(QMenu& menu, PlanDocument& document, const std::vector<int>& rows) {
    if (rows.empty() || !document.isOpen())
        return;
    addOwners(menu, document, rows);
    addSegments(menu, document, rows);
    addPin(menu, document, rows, true);
    addPin(menu, document, rows, false);
    menu.addSeparator();
    addRemoval(menu, document, rows);
}

} // namespace headroom::ui
