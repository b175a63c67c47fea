#include "ui/style/stylesheet.h"

#include "ui/style/tokens.h"

#include <QList>
#include <QPair>

namespace headroom::ui {
namespace {

const char* const buttons = R"(
QPushButton { background: @card; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 0 13px; min-height: 30px; outline: none; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton[marked="true"]:focus { border: 2px solid @accent; padding: 0 12px; min-height: 28px; }
QPushButton:disabled { color: @muted; border: 1px @offLine @divider; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"][marked="true"]:focus { border: 2px solid @text; padding: 0 12px;
    min-height: 28px; }
QPushButton[kind="primary"]:disabled { background: @window; color: @muted;
    border: 1px @offLine @divider; }
QPushButton[kind="link"] { background: transparent; color: @accent; border: 1px solid transparent;
    padding: 0 5px; min-height: 22px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"][marked="true"]:focus { border: 2px solid @accent; padding: 0 4px;
    min-height: 20px; }
QPushButton[kind="link"]:disabled { color: @muted; border-color: transparent; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent;
    border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton[marked="true"]:focus { border: 2px solid @accent; padding: 3px; }
QToolButton:disabled { color: @muted; }
QToolButton[kind="framed"] { background: @card; border: 1px solid @border; padding: 0 11px;
    min-height: 30px; }
QToolButton[kind="framed"]:hover { background: @hover; }
QToolButton[kind="framed"][marked="true"]:focus { border: 2px solid @accent; padding: 0 10px;
    min-height: 28px; }
QToolButton[kind="framed"]:disabled { border-color: @divider; }
QToolButton::menu-indicator { image: none; width: 0; }
)";

const char* const fields = R"(
QLineEdit, QComboBox, QAbstractSpinBox, QDateEdit { background: @card; color: @text;
    border: 1px solid @border; border-radius: 6px; padding: 0 9px; min-height: 30px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox[marked="true"]:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 0 8px; min-height: 28px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @muted;
    border-color: @divider; background: @window; }
QLineEdit[leadingIcon="true"] { padding-left: 2px; }
QLineEdit[leadingIcon="true"]:focus { padding-left: 1px; }
QLineEdit:read-only { background: @window; }
QLineEdit[state="error"] { border: 2px solid @danger; padding: 0 8px; min-height: 28px; }
QAbstractItemView QLineEdit { border-radius: 0; min-height: 0; padding: 0 6px;
    border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/chevron_down_@shade.png); width: 16px; height: 16px; }
QPlainTextEdit, QTextEdit, QListView, QTreeView { background: @card; color: @text;
    border: 1px solid @divider; border-radius: 6px; selection-background-color: @selection;
    selection-color: @text; }
QListView[plain="true"], QTreeView[plain="true"] { border: none; background: transparent;
    show-decoration-selected: 0; }
QTreeView[plain="true"]::branch { image: none; border-image: none; }
QPlainTextEdit:focus, QTextEdit:focus, QListView[marked="true"]:focus,
QTreeView[marked="true"]:focus { border: 2px solid @accent; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox[marked="true"]:focus, QRadioButton[marked="true"]:focus { border: 2px solid @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @card;
    border: 1px solid @border; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/check_@onShade.png); }
QCheckBox::indicator:indeterminate { background: @selection; border-color: @accent; }
QRadioButton::indicator:checked { background: @card; border: 5px solid @accent;
    width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @divider; }
QSlider:horizontal { min-height: 22px; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @card; border: 2px solid @accent; border-radius: 8px;
    width: 12px; height: 12px; margin: -6px 0; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accent; }
QProgressBar { background: @divider; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

const char* const frames = R"(
QLabel { background: transparent; }
QLabel[ink="text"] { color: @text; }
QLabel[ink="secondary"] { color: @secondary; }
QLabel[ink="muted"] { color: @muted; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="success"] { color: @success; }
QLabel[ink="warning"] { color: @warning; }
QLabel[ink="danger"] { color: @danger; }
QMenuBar { background: @card; color: @text; padding: 2px 4px; border-bottom: 1px solid @divider; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @divider; margin: 4px 8px; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px 6px; }
headroom--ui--ConsequenceBar { background: @card; border: none; border-top: 1px solid @divider; }
QStatusBar { background: @card; color: @secondary; border-top: 1px solid @divider; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { padding: 6px 12px; color: @secondary; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar[marked="true"]::tab:focus { background: @selection; }
)";

} // namespace

QString styleSheetOf(const Tokens& t) {
    QString sheet =
        QString::fromLatin1(buttons) % QString::fromLatin1(fields) % QString::fromLatin1(frames);
    const QColor hovered = t.dark ? t.accent.lighter(112) : t.accent.darker(118);
    const QList<QPair<QString, QColor>> names = {
        {QStringLiteral("@accentHover"), hovered},   {QStringLiteral("@accent"), t.accent},
        {QStringLiteral("@onAccent"), t.onAccent},   {QStringLiteral("@card"), t.card},
        {QStringLiteral("@window"), t.window},       {QStringLiteral("@text"), t.text},
        {QStringLiteral("@secondary"), t.secondary}, {QStringLiteral("@muted"), t.muted},
        {QStringLiteral("@selection"), t.selection}, {QStringLiteral("@border"), t.controlBorder},
        {QStringLiteral("@divider"), t.divider},     {QStringLiteral("@hover"), t.hover},
        {QStringLiteral("@danger"), t.danger},       {QStringLiteral("@warning"), t.warning},
        {QStringLiteral("@success"), t.success},
    };
    for (const auto& [name, color] : names)
        sheet.replace(name, color.name());
    // Where muted text is nearly as strong as any, a button that is off has another outline.
    const bool highContrast = t.controlBorder == t.text;
    sheet.replace(QStringLiteral("@offLine"),
                  highContrast ? QStringLiteral("dashed") : QStringLiteral("solid"));
    sheet.replace(QStringLiteral("@onShade"),
                  t.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    sheet.replace(QStringLiteral("@shade"),
                  t.dark ? QStringLiteral("light") : QStringLiteral("dark"));
    return sheet;
}

} // namespace headroom::ui
