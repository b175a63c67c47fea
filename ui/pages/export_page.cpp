#include "ui/pages/export_page.h"

#include "planner/plan_session/load_verification.h"
#include "ui/jobs/patient_job.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/save_picker.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QShowEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <mutex>
#include <optional>

namespace headroom::ui {
namespace {

struct TableWords {
    QString name;
    QString sentence;
};

TableWords wordsOf(ExportTable table) {
    switch (table) {
    case ExportTable::Assignments:
        return {ExportPage::tr("Assignments"),
                ExportPage::tr("Every account with its CSM, hours, reason and next best CSM")};
    case ExportTable::Moves:
        return {ExportPage::tr("Changes"),
                ExportPage::tr("Only accounts that change CSM, most useful first, for a review")};
    case ExportTable::CrmLoad:
        return {ExportPage::tr("CRM owner load"),
                ExportPage::tr("Two columns that a CRM loads to set the new owners")};
    case ExportTable::CrmRollback:
        return {ExportPage::tr("CRM rollback"),
                ExportPage::tr("The same accounts with the owners they had: takes the load back")};
    case ExportTable::Books:
        return {
            ExportPage::tr("Books"),
            ExportPage::tr("One row per CSM: capacity, workload, ratio and ARR, before, after")};
    case ExportTable::Hiring:
        return {ExportPage::tr("Hiring"),
                ExportPage::tr(
                    "Whom to hire and when, the months of the plan, and who takes which account")};
    case ExportTable::Comparison:
        return {ExportPage::tr("Scenario comparison"),
                ExportPage::tr("The figures of this scenario beside the one it is compared with")};
    case ExportTable::Assumptions:
        return {ExportPage::tr("Assumptions"),
                ExportPage::tr("Every number the plan rests on and where it comes from")};
    case ExportTable::Workbook:
        return {ExportPage::tr("Workbook"),
                ExportPage::tr("All tables of a review as the sheets of one XLSX file")};
    case ExportTable::ProblemRows:
        break;
    }
    return {ExportPage::tr("Rows for a check"),
            ExportPage::tr("What the balancing worked with, so that anybody can recompute it")};
}

bool isAboutBooks(ExportTable table) {
    return table != ExportTable::Hiring && table != ExportTable::Comparison &&
           table != ExportTable::Assumptions;
}

bool isLoad(ExportTable table) {
    return table == ExportTable::CrmLoad || table == ExportTable::CrmRollback;
}

/// What a file beside the first is about.
QString fileWords(const std::string& suffix) {
    if (suffix == "-accounts")
        return ExportPage::tr("Accounts");
    if (suffix == "-csms")
        return ExportPage::tr("CSMs");
    if (suffix == "-weights")
        return ExportPage::tr("Weights");
    if (suffix == "-months")
        return ExportPage::tr("Months");
    if (suffix == "-books")
        return ExportPage::tr("Books");
    return ExportPage::tr("Main table");
}

/// Its tables leave as CSVs or as one workbook.
bool isHiring(const QString& suggestion) {
    const QString key = QString::fromLatin1(exportTableKey(ExportTable::Hiring));
    return QFileInfo(suggestion).completeBaseName().endsWith(QLatin1Char(' ') + key);
}

QString pickSaveFile(QWidget* parent, const QString& suggestion) {
    const QString suffix = QFileInfo(suggestion).suffix();
    const auto filter = [](const QString& kind) {
        return ExportPage::tr("%1 files (*.%2)").arg(kind.toUpper(), kind);
    };
    QString filters = filter(suffix);
    QStringList suffixes{suffix};
    if (isHiring(suggestion)) {
        suffixes << QStringLiteral("xlsx");
        filters += QStringLiteral(";;") + filter(suffixes.back());
    }
    return pickFileToSave(parent, ExportPage::tr("Where shall it go?"), suggestion, filters,
                          suffixes);
}

/// The name in strong letters and the sentence below it.
class WordsDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const QRect inside = option.rect.adjusted(padding, padding, -padding, -padding);
        if (option.state.testFlag(QStyle::State_Selected))
            paintBox(*painter, QRectF(option.rect), tokens().selection, tokens().accent);
        const auto words = wordsOf(static_cast<ExportTable>(index.data(Qt::UserRole).toInt()));
        painter->setFont(typeFont(TextSize::Body, true));
        painter->setPen(tokens().text);
        painter->drawText(inside, Qt::AlignTop | Qt::AlignLeft, words.name);
        painter->setFont(typeFont(TextSize::Caption));
        painter->setPen(tokens().secondary);
        painter->drawText(inside.adjusted(0, nameHeight(), 0, 0), flags, words.sentence);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto words = wordsOf(static_cast<ExportTable>(index.data(Qt::UserRole).toInt()));
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int width = (list == nullptr ? 260 : list->viewport()->width()) - 2 * padding;
        const QRect text = QFontMetrics(typeFont(TextSize::Caption))
                               .boundingRect(QRect(0, 0, width, 1000), flags, words.sentence);
        // Narrower than there is room: a scroll bar across the list would be of no use.
        return {width - 8, nameHeight() + text.height() + 2 * padding};
    }

  private:
    static constexpr int padding = space::small;
    static constexpr int flags = int(Qt::AlignTop | Qt::AlignLeft) | int(Qt::TextWordWrap);
    static int nameHeight() { return QFontMetrics(typeFont(TextSize::Body, true)).height() + 2; }
};

} // namespace

ExportPage::ExportPage(const PageContext& context)
    : Page(context), export_(new QAction(tr("Export…"), this)), runner_(&jobs()),
      job_(new PatientJob(jobs(), this)), writing_(new PatientJob(jobs(), this)),
      savePicker_(pickSaveFile) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Export,
                            tr("Tables of the plan leave from here once there are accounts."),
                            tr("Import accounts"), this);
    content_ = new QWidget(this);
    auto* row = new QHBoxLayout(content_);
    row->setContentsMargins(space::page, space::page, space::page, space::page);
    row->setSpacing(space::medium);
    row->addWidget(buildList());
    row->addWidget(buildPreview(), 1);
    outer->addWidget(empty_);
    outer->addWidget(content_);
    export_->setEnabled(false);
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(export_, &QAction::triggered, this, &ExportPage::save);
    connect(list_, &QListWidget::currentRowChanged, this, &ExportPage::make);
    connect(messages_, &MessageBar::actionTriggered, this, &ExportPage::make);
    connectJobs();
}

void ExportPage::connectJobs() {
    connect(job_, &PatientJob::waitsFor, this, [this](const QString& name) {
        messages_->showMessage(Tone::Accent, tr("Waiting for: %1").arg(name),
                               tr("The preview follows as soon as that has ended."));
    });
    connect(job_, &PatientJob::stopped, this, [this] {
        messages_->showMessage(Tone::Warning, tr("The preview was stopped"),
                               tr("Nothing was written."), {tr("Make it again")});
    });
    connect(writing_, &PatientJob::waitsFor, this, [this](const QString& name) {
        messages_->showMessage(Tone::Accent, tr("Waiting for: %1").arg(name),
                               tr("The export is written as soon as that has ended."));
    });
    connect(writing_, &PatientJob::stopped, this,
            [this] { takeWritten(fail(ErrorCode::Cancelled, {}, {}), {}); });
    connect(&document(), &PlanDocument::closed, this, [this] {
        job_->cancel();
        writing_->cancel();
        made_.reset();
        export_->setEnabled(false);
    });
}

QWidget* ExportPage::buildList() {
    auto* card = new Card(tr("What shall leave"), {});
    card->setFixedWidth(300);
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Tables that can be exported"));
    list_->setItemDelegate(new WordsDelegate(list_));
    list_->setResizeMode(QListView::Adjust);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSpacing(2);
    list_->setProperty("plain", true);
    for (const ExportTable table : exportTables()) {
        const TableWords words = wordsOf(table);
        auto* item = new QListWidgetItem(words.name, list_);
        item->setData(Qt::UserRole, int(table));
        item->setData(Qt::AccessibleDescriptionRole, words.sentence);
    }
    list_->setCurrentRow(0);
    card->body()->addWidget(list_, 1);
    return card;
}

QWidget* ExportPage::buildPreview() {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    messages_ = new MessageBar;
    messages_->setClosable(false);
    column->addWidget(messages_);
    card_ = new Card(wordsOf(ExportTable::Assignments).name, {});
    file_ = new QComboBox;
    file_->setAccessibleName(tr("File whose first rows are shown"));
    card_->addHeaderWidget(file_);
    columns_ = new QWidget;
    auto* names = new QHBoxLayout(columns_);
    names->setContentsMargins(0, 0, 0, 0);
    accountColumn_ = new QLineEdit(QString::fromStdString(CrmColumns().account));
    ownerColumn_ = new QLineEdit(QString::fromStdString(CrmColumns().owner));
    accountRow_ = new FormRow(tr("Account column"), accountColumn_);
    ownerRow_ = new FormRow(tr("Owner column"), ownerColumn_);
    for (FormRow* row : {accountRow_, ownerRow_}) {
        row->setLabelWidth(110);
        names->addWidget(row);
    }
    for (QLineEdit* edit : {accountColumn_, ownerColumn_})
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (!edit->isModified())
                return;
            edit->setModified(false);
            make();
        });
    card_->body()->addWidget(columns_);
    view_ = new TableView(tr("First rows of the export"));
    model_ = new TableModel(this);
    view_->setModel(model_);
    view_->setFooterVisible(false);
    view_->setEmptyText(tr("This table has no rows at present."));
    card_->body()->addWidget(view_, 1);
    column->addWidget(card_, 1);
    connect(file_, &QComboBox::activated, this, &ExportPage::showFile);
    return holder;
}

ExportTable ExportPage::table() const {
    const QListWidgetItem* item = list_->currentItem();
    return item == nullptr ? ExportTable::Assignments
                           : static_cast<ExportTable>(item->data(Qt::UserRole).toInt());
}

void ExportPage::chooseTable(ExportTable table) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(Qt::UserRole).toInt() == int(table))
            list_->setCurrentRow(row);
}

void ExportPage::showSubject(const QString& subject) {
    const QString prefix = QStringLiteral("table:");
    if (subject.startsWith(prefix))
        if (const auto table = exportTableFromKey(subject.mid(prefix.size()).toStdString()))
            chooseTable(*table);
}

void ExportPage::refresh(ChangeSet) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    if (any)
        make();
    else
        export_->setEnabled(false);
}

ExportRequest ExportPage::request() const {
    ExportRequest request;
    request.table = table();
    request.crmColumns.account = accountColumn_->text().trimmed().toStdString();
    request.crmColumns.owner = ownerColumn_->text().trimmed().toStdString();
    request.comparedWith = document().comparedWith();
    return request;
}

bool ExportPage::columnsAreFine() {
    const QString account = accountColumn_->text().trimmed();
    const QString owner = ownerColumn_->text().trimmed();
    accountRow_->setError(account.isEmpty() ? tr("Type the name the CRM uses.") : QString());
    ownerRow_->setError(owner.isEmpty()    ? tr("Type the name the CRM uses.")
                        : owner == account ? tr("The two columns need different names.")
                                           : QString());
    return !accountRow_->hasError() && !ownerRow_->hasError();
}

void ExportPage::make() {
    const ExportTable wanted = table();
    const TableWords words = wordsOf(wanted);
    card_->setTitle(words.name);
    card_->setSubtitle(words.sentence);
    columns_->setVisible(isLoad(wanted));
    export_->setEnabled(false);
    made_.reset();
    if (!hasPlan() || (isLoad(wanted) && !columnsAreFine()))
        return;
    view_->setEmptyText(tr("The preview is being made …"));
    using Answer = Result<std::shared_ptr<const Made>>;
    job_->start<Answer>(
        tr("Making the preview"),
        [session = sessionCopy(), request = request()](const JobControl& control) {
            return madeFrom(*session, request, control);
        },
        [this](Answer answer) { takeMade(std::move(answer)); });
}

/// For a job, which works on a copy of its own: the session in the window belongs to its thread,
/// and a job that was cancelled goes on for a while.
std::shared_ptr<const PlanSession> ExportPage::sessionCopy() const {
    return document().session().copy();
}

Result<std::shared_ptr<const ExportPage::Made>> ExportPage::madeFrom(const PlanSession& session,
                                                                     const ExportRequest& request,
                                                                     const JobControl& control) {
    // What was cancelled goes on for a while: each of them has a problem of its own.
    static std::mutex oneAtATime;
    const std::lock_guard alone(oneAtATime);
    if (control.stopRequested())
        return fail(ErrorCode::Cancelled);
    const auto own = session.copy();
    const auto accounts = own->state()->book->accounts().size();
    auto made = std::make_shared<Made>();
    made->firstRowsOnly =
        request.table == ExportTable::Assignments && accounts > PlanDocument::atOnceBelow;
    ExportRequest looked = request;
    if (made->firstRowsOnly)
        looked.firstRows = previewRows;
    auto files = exportContent(*own, looked, control);
    if (!files)
        return fail(files.error());
    made->files = std::move(*files);
    if (request.table == ExportTable::CrmLoad) {
        auto note = crmLoadNote(*own, request.crmColumns);
        if (!note)
            return fail(note.error());
        made->loadNote = std::move(*note);
    }
    if (request.table == ExportTable::Hiring) {
        ExportRequest workbook = request;
        workbook.workbook = true;
        auto file = exportContent(*own, workbook, control);
        if (!file)
            return fail(file.error());
        made->workbook = std::move(*file);
    }
    for (const ExportedFile& file : made->files) {
        auto preview = previewOf(file);
        if (!preview)
            return fail(preview.error());
        if (made->firstRowsOnly)
            preview->rowCount = std::int64_t(accounts);
        made->previews.push_back(std::make_shared<const ExportPreview>(std::move(*preview)));
    }
    return std::shared_ptr<const Made>(std::move(made));
}

ExportPage::Written ExportPage::writeWhole(const PlanSession& session, const ExportRequest& request,
                                           const std::filesystem::path& file,
                                           const JobControl& control) {
    const auto files = exportContent(*session.copy(), request, control);
    return files ? writeExport(*files, file, control) : fail(files.error());
}

/// A preview that nobody sees holds up what else is to be worked out.
void ExportPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous() && runner_)
        job_->cancel();
}

void ExportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous() && hasPlan() && content_->isVisibleTo(this) && !made_ &&
        !job_->isRunning() && !job_->isWaiting())
        make();
}

void ExportPage::takeMade(Result<std::shared_ptr<const Made>> made) {
    if (!hasPlan())
        return;
    view_->setEmptyText(tr("This table has no rows at present."));
    if (!made) {
        model_->setContent(TableContent());
        messages_->showError(made.error(), {tr("Make it again")});
        return;
    }
    made_ = std::move(*made);
    file_->clear();
    for (const ExportedFile& file : made_->files)
        file_->addItem(fileWords(file.suffix));
    file_->setVisible(made_->files.size() > 1);
    showFile();
    showChecks();
}

void ExportPage::showFile() {
    if (!made_ || file_->currentIndex() < 0)
        return;
    const auto& preview = made_->previews[std::size_t(file_->currentIndex())];
    model_->setContent(exportPreviewContent(preview));
    const Format& format = document().format();
    const QString count = format.count(preview->rowCount);
    card_->setSubtitle(preview->rowCount > std::int64_t(previewRows)
                           ? tr("%1 · %2 rows, the first %3 are shown")
                                 .arg(wordsOf(table()).sentence, count, format.count(previewRows))
                           : (preview->rowCount == 1 ? tr("%1 · %2 row") : tr("%1 · %2 rows"))
                                 .arg(wordsOf(table()).sentence, count));
}

void ExportPage::showChecks() {
    const ExportTable wanted = table();
    const Format& format = document().format();
    const Proposal* proposal = document().proposal();
    const bool stale = proposal != nullptr && proposal->stale;
    QStringList warnings;
    if (isAboutBooks(wanted)) {
        const LoadSummary& load =
            proposal != nullptr && !stale ? proposal->load : document().state().load;
        if (stale && proposal->owners != document().state().owners)
            warnings << tr("The proposal is out of date, so the books are exported as accepted so "
                           "far. Balance again to export a new proposal.");
        if (load.unassigned > 0)
            warnings << (load.unassigned == 1
                             ? tr("%1 account has no CSM. It stays without one.")
                             : tr("%1 accounts have no CSM. They stay without one."))
                            .arg(format.count(load.unassigned));
    }
    const bool nothing = made_->previews.front()->rowCount == 0;
    if (nothing && isLoad(wanted))
        warnings << tr("No account changes its CSM, so there is nothing to load.");
    const Scenario* shown = document().session().tree().find(document().session().shown());
    if (wanted == ExportTable::Comparison &&
        document().comparedWith().value_or(shown->parent.value_or(shown->id)) == shown->id)
        warnings << tr("The scenario is compared with itself. Choose another one to compare with.");
    export_->setEnabled(!(nothing && isLoad(wanted)));
    if (warnings.isEmpty())
        messages_->showMessage(Tone::Success, tr("Ready to export"),
                               tr("What is shown here is what will be in the file."));
    else
        messages_->showMessage(Tone::Warning, tr("Before it is written"),
                               warnings.join(QLatin1Char('\n')));
}

void ExportPage::save() {
    if (!made_ || !hasPlan())
        return;
    const QString name =
        QStringLiteral("%1 %2%3").arg(QString::fromStdString(document().session().facts().name),
                                      QString::fromLatin1(exportTableKey(table())),
                                      QString::fromLatin1(exportExtension(table())));
    const QString path = savePicker_(this, folder_.isEmpty() ? name : QDir(folder_).filePath(name));
    if (path.isEmpty())
        return;
    const bool asWorkbook =
        !made_->workbook.empty() && path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    folder_ = QFileInfo(path).absolutePath();
    export_->setEnabled(false);
    const auto whole = made_->firstRowsOnly ? sessionCopy() : nullptr;
    writing_->start<Written>(
        tr("Writing the export"),
        [made = made_, asWorkbook, whole, request = request(),
         file = std::filesystem::path(path.toStdU16String())](const JobControl& control) {
            return whole ? writeWhole(*whole, request, file, control)
                         : writeExport(asWorkbook ? made->workbook : made->files, file, control);
        },
        [this, note = made_->loadNote](const Written& written) { takeWritten(written, note); });
}

void ExportPage::takeWritten(const Written& written, const std::string& loadNote) {
    if (!hasPlan())
        return;
    if (made_)
        showChecks();
    if (!written) {
        if (written.error().code == ErrorCode::Cancelled)
            messages_->showMessage(Tone::Warning, tr("The export was stopped"),
                                   tr("No file is left half written."));
        else
            emit failed(written.error());
        return;
    }
    if (!loadNote.empty())
        if (auto kept = rememberCrmLoad(document().session(), loadNote); !kept)
            emit failed(kept.error());
    QStringList paths;
    for (const auto& file : *written)
        paths << QString::fromStdU16String(file.u16string());
    emit noted(tr("Exported to %1").arg(paths.join(QStringLiteral(", "))), false);
}

} // namespace headroom::ui
