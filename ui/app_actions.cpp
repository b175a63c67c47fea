#include "ui/app_actions.h"

#include "ui/settings.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <optional>
#include <utility>

namespace headroom::ui {
namespace {

struct Entry {
    const char* key;
    const char* menu; // "" = in no menu
    const char* text;
    const char* shortcut;
    std::optional<Icon> icon;
    bool needsPlan;
    bool separatorBefore = false;
};

#define HEADROOM_TEXT(text) QT_TRANSLATE_NOOP("AppActions", text)

const Entry entries[] = {
    {"new", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&New plan…"), "Ctrl+N", Icon::Plus, false},
    {"open", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&Open…"), "Ctrl+O", Icon::Folder, false},
    {"sample", HEADROOM_TEXT("&File"), HEADROOM_TEXT("Explore the &sample plan"), "", Icon::Start,
     false},
    {"import", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&Import accounts…"), "Ctrl+I", Icon::Import,
     true, true},
    {"export", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&Export…"), "Ctrl+E", Icon::Export, true},
    {"keep_version", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&Keep this version…"), "Ctrl+S",
     Icon::Pin, true, true},
    {"save_copy", HEADROOM_TEXT("&File"), HEADROOM_TEXT("Save a &copy…"), "Ctrl+Shift+S",
     Icon::Copy, true},
    {"earlier", HEADROOM_TEXT("&File"), HEADROOM_TEXT("Ea&rlier states"), "", {}, true},
    {"print", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&Print this page…"), "Ctrl+P", {}, true, true},
    {"page_pdf", HEADROOM_TEXT("&File"), HEADROOM_TEXT("Save this page as P&DF…"), "", {}, true},
    {"board_pdf", HEADROOM_TEXT("&File"), HEADROOM_TEXT("Save the &board report…"), "", {}, true},
    {"close", HEADROOM_TEXT("&File"), HEADROOM_TEXT("C&lose plan"), "Ctrl+W", Icon::Close, true},
    {"quit", HEADROOM_TEXT("&File"), HEADROOM_TEXT("&Quit"), "Ctrl+Q", {}, false, true},
    {"find", HEADROOM_TEXT("&Edit"), HEADROOM_TEXT("&Find or run…"), "Ctrl+K", Icon::Search, false,
     true},
    {"theme_system",
     HEADROOM_TEXT("&View"),
     HEADROOM_TEXT("Colours of the &desktop"),
     "",
     {},
     false},
    {"theme_light", HEADROOM_TEXT("&View"), HEADROOM_TEXT("&Light"), "", {}, false},
    {"theme_dark", HEADROOM_TEXT("&View"), HEADROOM_TEXT("D&ark"), "", {}, false},
    {"theme_contrast", HEADROOM_TEXT("&View"), HEADROOM_TEXT("&High contrast"), "", {}, false},
    {"motion", HEADROOM_TEXT("&View"), HEADROOM_TEXT("&Reduce motion"), "", {}, false, true},
    {"language_system",
     HEADROOM_TEXT("&View"),
     HEADROOM_TEXT("Language of the des&ktop"),
     "",
     {},
     false,
     true},
    {"language_en", HEADROOM_TEXT("&View"), HEADROOM_TEXT("&English"), "", {}, false},
    {"language_de", HEADROOM_TEXT("&View"), HEADROOM_TEXT("&German (Deutsch)"), "", {}, false},
    {"language_fr", HEADROOM_TEXT("&View"), HEADROOM_TEXT("&French (Français)"), "", {}, false},
    {"consequences",
     HEADROOM_TEXT("&View"),
     HEADROOM_TEXT("&What it comes to"),
     "",
     {},
     false,
     true},
    {"solve", HEADROOM_TEXT("&Plan"), HEADROOM_TEXT("&Balance books"), "Ctrl+B", Icon::Play, true},
    {"accept", HEADROOM_TEXT("&Plan"), HEADROOM_TEXT("&Accept the proposal"), "Ctrl+Return",
     Icon::Check, true},
    {"project", HEADROOM_TEXT("&Plan"), HEADROOM_TEXT("&Plan hiring"), "Ctrl+H", Icon::Hiring,
     true},
    {"fork", HEADROOM_TEXT("&Scenario"), HEADROOM_TEXT("&New scenario from this…"), "Ctrl+Shift+N",
     Icon::Plus, true},
    {"rename", HEADROOM_TEXT("&Scenario"), HEADROOM_TEXT("&Rename…"), "", {}, true},
    {"erase", HEADROOM_TEXT("&Scenario"), HEADROOM_TEXT("&Delete"), "", Icon::Trash, true},
    {"page_overview", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Overview"), "Ctrl+1", Icon::Overview,
     true},
    {"page_accounts", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Accounts"), "Ctrl+2", Icon::Accounts,
     true},
    {"page_segments", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Segments"), "Ctrl+3", Icon::Segments,
     true},
    {"page_team", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Team"), "Ctrl+4", Icon::Team, true},
    {"page_books", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Books"), "Ctrl+5", Icon::Books, true},
    {"page_hiring", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Hiring"), "Ctrl+6", Icon::Hiring,
     true},
    {"page_scenarios", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Scenarios"), "Ctrl+7",
     Icon::Scenarios, true},
    {"page_export", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Export"), "Ctrl+8", Icon::Export,
     true},
    {"page_import", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Import"), "Ctrl+9", Icon::Import,
     true},
    {"page_assumptions", HEADROOM_TEXT("&Window"), HEADROOM_TEXT("Assumptions"), "Ctrl+0",
     Icon::Settings, true},
    {"shortcuts", HEADROOM_TEXT("&Help"), HEADROOM_TEXT("&Keyboard shortcuts"), "", {}, false},
    {"help", HEADROOM_TEXT("&Help"), HEADROOM_TEXT("&Help for this page"), "F1", Icon::Note, false},
    {"tour", HEADROOM_TEXT("&Help"), HEADROOM_TEXT("&Take the tour"), "", {}, true},
    {"about", HEADROOM_TEXT("&Help"), HEADROOM_TEXT("&About Headroom"), "", Icon::Application,
     false},
};

#undef HEADROOM_TEXT

/// What every table and field does itself, and the two that stand beside the table above.
const std::pair<const char*, const char*> taken[] = {
    {"Ctrl+Z", QT_TRANSLATE_NOOP("AppActions", "Undo")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("AppActions", "Redo")},
    {"Ctrl+Y", QT_TRANSLATE_NOOP("AppActions", "Redo")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("AppActions", "Copy")},
    {"Ctrl+X", QT_TRANSLATE_NOOP("AppActions", "Cut")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("AppActions", "Paste")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("AppActions", "Select all")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("AppActions", "Fill down")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("AppActions", "Filter rows")},
    {"Shift+F10", QT_TRANSLATE_NOOP("AppActions", "Context menu")}};

/// One of the two would never be heard: the same keys, or the first keys of the other.
bool collide(const QKeySequence& a, const QKeySequence& b) {
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

/// Letters, Space, Enter, arrows: what fields and tables live on.
bool isForTyping(const QKeySequence& shortcut) {
    const QKeyCombination first = shortcut[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !function && (first.keyboardModifiers() & ~Qt::ShiftModifier) == 0;
}

QString translated(const char* text) {
    return QCoreApplication::translate("AppActions", text);
}

} // namespace

AppActions::AppActions(QObject* parent) : QObject(parent) {
    for (const Entry& entry : entries) {
        auto* action = new QAction(translated(entry.text), this);
        if (entry.icon)
            action->setIcon(themeIcon(*entry.icon));
        const QString key = QString::fromLatin1(entry.key);
        action->setShortcut(
            QKeySequence(Settings::shortcut(key).value_or(QString::fromLatin1(entry.shortcut))));
        action->setIconVisibleInMenu(false);
        actions_[key] = action;
    }
    setPlanOpen(false);
}

QAction* AppActions::action(const char* key) const {
    const auto found = actions_.find(QString::fromLatin1(key));
    Q_ASSERT(found != actions_.end());
    return found->second;
}

QList<QAction*> AppActions::all() const {
    QList<QAction*> list;
    for (const Entry& entry : entries)
        list << action(entry.key);
    return list;
}

void AppActions::fillMenuBar(QMenuBar& bar, QAction* undo, QAction* redo) const {
    QMenu* menu = nullptr;
    const char* title = "";
    for (const Entry& entry : entries) {
        if (qstrcmp(entry.menu, title) != 0) {
            title = entry.menu;
            menu = bar.addMenu(translated(title));
            if (qstrcmp(title, "&Edit") == 0)
                menu->addActions({undo, redo});
        }
        if (entry.separatorBefore)
            menu->addSeparator();
        menu->addAction(action(entry.key));
    }
}

std::vector<ActionRow> AppActions::rows() const {
    std::vector<ActionRow> rows;
    for (const Entry& entry : entries) {
        const auto plain = [](const char* text) {
            return translated(text).remove(QLatin1Char('&'));
        };
        rows.push_back({QString::fromLatin1(entry.key), plain(entry.menu), plain(entry.text),
                        action(entry.key)->shortcut(),
                        QKeySequence(QString::fromLatin1(entry.shortcut))});
    }
    return rows;
}

QString AppActions::setShortcut(const QString& key, const QKeySequence& shortcut) {
    const QString shown = shortcut.toString(QKeySequence::NativeText);
    if (!shortcut.isEmpty() && isForTyping(shortcut))
        return tr("%1 is needed for typing and moving about. Add Ctrl or Alt.").arg(shown);
    for (const auto& [keys, text] : taken)
        if (collide(shortcut, QKeySequence(QString::fromLatin1(keys))))
            return tr("%1 is the shortcut of “%2”.").arg(shown, translated(text));
    for (const auto& [other, action] : actions_)
        if (other != key && collide(shortcut, action->shortcut()))
            return tr("%1 is the shortcut of “%2”.")
                .arg(shown, action->text().remove(QLatin1Char('&')));
    actions_.at(key)->setShortcut(shortcut);
    Settings::setShortcut(key, shortcut.toString(QKeySequence::PortableText));
    return {};
}

void AppActions::setPlanOpen(bool open) {
    for (const Entry& entry : entries)
        if (entry.needsPlan)
            action(entry.key)->setEnabled(open);
}

} // namespace headroom::ui
