#include "ui/command_palette.h"

#include "ui/pages/account_table.h"
#include "ui/style/theme.h"
#include "ui/text/scenario_name.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr std::size_t mostOfAKind = 8;
constexpr std::size_t searchedAtOnce = 20'000; // more accounts are searched in a worker

QStringList wordsOf(const QString& text) {
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// Keeps the first hits, those that begin with the words before those that only hold them.
class Best {
  public:
    explicit Best(const QString& typed) : typed_(typed.trimmed()), words_(wordsOf(typed)) {}

    bool wants(const QString& name, const QString& id) const {
        return holdsAll(name, words_) ||
               (!typed_.isEmpty() && id.startsWith(typed_, Qt::CaseInsensitive));
    }
    void add(PaletteHit hit) {
        auto& list = hit.title.startsWith(typed_, Qt::CaseInsensitive) ? first_ : later_;
        if (list.size() < mostOfAKind)
            list.push_back(std::move(hit));
    }
    bool full() const { return first_.size() == mostOfAKind; }
    void moveInto(std::vector<PaletteHit>& hits) {
        for (auto* list : {&first_, &later_})
            for (PaletteHit& hit : *list)
                if (taken_++ < mostOfAKind)
                    hits.push_back(std::move(hit));
    }

  private:
    QString typed_;
    QStringList words_;
    std::vector<PaletteHit> first_, later_;
    std::size_t taken_ = 0;
};

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

std::vector<PaletteHit> paletteHits(const QString& words, const ScenarioState& state,
                                    const std::vector<Scenario>& scenarios) {
    std::vector<PaletteHit> hits;
    Best people(words);
    for (const Csm& csm : state.book->csms())
        if (people.wants(string(csm.name), string(csm.id.value())))
            people.add({PaletteHit::Kind::Csm, string(csm.name), CommandPalette::tr("CSM"),
                        string(csm.id.value()), Icon::Person});
    people.moveInto(hits);
    Best named(words);
    for (const Scenario& scenario : scenarios)
        if (const QString name = scenarioName(scenario); named.wants(name, {}))
            named.add({PaletteHit::Kind::Scenario, name, CommandPalette::tr("Scenario"),
                       QString::number(scenario.id), Icon::Scenarios});
    named.moveInto(hits);
    Best found(words);
    const auto& accounts = state.book->accounts();
    for (std::size_t i = 0; i < accounts.size() && !found.full(); ++i) {
        const QString name = string(accounts[i].name);
        if (found.wants(name, string(accounts[i].id.value())))
            found.add({PaletteHit::Kind::Account, name,
                       CommandPalette::tr("Account · %1 · %2")
                           .arg(string(state.segmented.segmentNames[state.segmented.segment[i]]),
                                csmName(state, state.owners[i])),
                       string(accounts[i].id.value()), Icon::Accounts});
    }
    found.moveInto(hits);
    return hits;
}

CommandPalette::CommandPalette(QLineEdit& box, PlanDocument& document,
                               std::function<QList<QAction*>()> commands, QWidget* host)
    : QFrame(host), box_(box), document_(document), commands_(std::move(commands)),
      list_(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    column->addWidget(list_);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Found"));
    list_->setUniformItemSizes(true);
    hide();
    box_.installEventFilter(this);
    connect(&box_, &QLineEdit::textEdited, this, &CommandPalette::search);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == &box_)
            before_ = before;
    });
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(list_->row(item)); });
}

void CommandPalette::open() {
    box_.setFocus(Qt::ShortcutFocusReason);
    box_.selectAll();
    search();
}

std::vector<PaletteHit> CommandPalette::commandHits(const QString& words) const {
    Best best(words);
    for (QAction* action : commands_()) {
        QString title = action->text();
        title.remove(QLatin1Char('&'));
        if (action->isEnabled() && best.wants(title, {}))
            best.add({PaletteHit::Kind::Command,
                      title,
                      action->shortcut().toString(QKeySequence::NativeText),
                      {},
                      Icon::ChevronRight,
                      action});
    }
    std::vector<PaletteHit> hits;
    best.moveInto(hits);
    return hits;
}

void CommandPalette::search() {
    const QString words = box_.text();
    std::vector<PaletteHit> commands = commandHits(words);
    if (!document_.isOpen() || words.trimmed().isEmpty()) {
        job_.discard();
        showHits(std::move(commands));
        return;
    }
    const auto withRest = [this, words, commands](std::vector<PaletteHit> rest) {
        std::vector<PaletteHit> hits = commands;
        hits.insert(hits.end(), rest.begin(), rest.end());
        hits.push_back({PaletteHit::Kind::Filter,
                        tr("Filter accounts by “%1”").arg(words.trimmed()),
                        {},
                        words.trimmed(),
                        Icon::Filter});
        showHits(std::move(hits));
    };
    const auto state = document_.sharedState();
    const auto scenarios = document_.session().tree().scenarios();
    if (state->book->accounts().size() <= searchedAtOnce) {
        job_.discard();
        withRest(paletteHits(words, *state, scenarios));
        return;
    }
    job_.start<std::vector<PaletteHit>>(
        tr("Finding"), false,
        [words, state, scenarios](const JobControl&) {
            return paletteHits(words, *state, scenarios);
        },
        withRest);
}

void CommandPalette::showHits(std::vector<PaletteHit> hits) {
    hits_ = std::move(hits);
    list_->clear();
    for (const PaletteHit& hit : hits_) {
        const QString text =
            hit.detail.isEmpty() ? hit.title : hit.title + QStringLiteral("   ") + hit.detail;
        auto* item = new QListWidgetItem(
            hit.action && !hit.action->icon().isNull() ? hit.action->icon() : themeIcon(hit.icon),
            text, list_);
        item->setSizeHint(QSize(100, space::row + 2));
    }
    place();
    setVisible(!hits_.empty() && box_.hasFocus());
    raise();
    chooseInList(hits_.empty() ? -1 : 0);
}

/// The keyboard stays in the box, so a screen reader is told where it is in the list.
void CommandPalette::chooseInList(int row) {
    list_->setCurrentRow(row);
    if (row < 0 || !isVisible())
        return;
    QAccessibleEvent focused(list_, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
}

void CommandPalette::leave() {
    hide();
    box_.clear();
    if (before_ && before_->isVisible() && before_->isEnabled())
        before_->setFocus(Qt::OtherFocusReason);
    else
        box_.clearFocus();
}

void CommandPalette::place() {
    const int rows = std::min(list_->count(), 12);
    const int width = std::min(460, parentWidget()->width() - 2 * space::large);
    const QPoint below = box_.mapTo(parentWidget(), QPoint(0, box_.height() + 4));
    const int left = std::clamp(below.x(), space::large,
                                std::max(space::large, parentWidget()->width() - width - 16));
    setGeometry(left, below.y(), width, rows * (space::row + 2) + 14);
}

void CommandPalette::choose(int row) {
    if (row < 0 || std::size_t(row) >= hits_.size())
        return;
    const PaletteHit hit = hits_[std::size_t(row)];
    leave();
    switch (hit.kind) {
    case PaletteHit::Kind::Command:
        if (hit.action)
            hit.action->trigger();
        break;
    case PaletteHit::Kind::Csm:
        emit pageWanted(QStringLiteral("books"), QStringLiteral("csm:") + hit.key);
        break;
    case PaletteHit::Kind::Scenario:
        emit scenarioWanted(hit.key.toLongLong());
        break;
    case PaletteHit::Kind::Account:
        emit pageWanted(QStringLiteral("accounts"), QStringLiteral("account:") + hit.key);
        break;
    case PaletteHit::Kind::Filter:
        emit pageWanted(QStringLiteral("accounts"), QStringLiteral("find:") + hit.key);
        break;
    }
}

bool CommandPalette::pressed(int key) {
    const int rows = list_->count();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isVisible())
            search();
        else if (rows > 0)
            chooseInList((list_->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isVisible())
            search();
        choose(list_->currentRow());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::KeyPress)
        return pressed(static_cast<QKeyEvent*>(event)->key());
    return QFrame::eventFilter(watched, event);
}

} // namespace headroom::ui
