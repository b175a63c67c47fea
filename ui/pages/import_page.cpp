#include "ui/pages/import_page.h"

#include "planner/base/safe_file.h"
#include "planner/plan_session/finance_forecast.h"
#include "planner/scenarios/key_edits.h"
#include "ui/jobs/patient_job.h"
#include "ui/pages/import_answers.h"
#include "ui/pages/import_questions.h"
#include "ui/pages/import_verdict.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/save_picker.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr const char* rememberedKey = "import.mapping.";
constexpr std::size_t listedChanges = 5000;

QString pickSaveFile(QWidget* parent, const QString& suggestion) {
    return pickFileToSave(parent, ImportPage::tr("Save findings"), suggestion,
                          ImportPage::tr("CSV files (*.csv)"), {QStringLiteral("csv")});
}

TableView* tableOf(const QString& name, TableModel* model) {
    auto* view = new TableView(name);
    view->setModel(model);
    view->setFooterVisible(false);
    view->fitHeight(10);
    return view;
}

} // namespace

ImportPage::ImportPage(const PageContext& context)
    : Page(context), import_(new QAction(tr("Import"), this)),
      clear_(new QAction(tr("Start over"), this)), paste_(new QAction(tr("Paste cells"), this)),
      savePicker_(pickSaveFile), reading_(new PatientJob(jobs(), this)) {
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Import,
                            tr("Drop a CSV or XLSX here, choose a file, or paste cells of a "
                               "spreadsheet. You will see how it is read before anything is "
                               "written."),
                            tr("Choose a file…"), this);
    area_ = new PageArea(this);
    outer->addWidget(empty_);
    outer->addWidget(area_);
    messages_ = new MessageBar;
    messages_->setClosable(false);
    area_->column()->addWidget(messages_);
    area_->column()->addWidget(buildContent(), 1);
    connect(empty_, &EmptyState::activated, options_,
            [this] { options_->browse(ImportFile::Accounts); });
    connect(options_, &ImportOptions::changed, this, &ImportPage::onOptions);
    connect(paste_, &QAction::triggered, this, &ImportPage::pasteCells);
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WindowShortcut); // nothing on a page just opened has the focus
    connect(paste, &QShortcut::activated, this, &ImportPage::pasteCells);
    connect(import_, &QAction::triggered, this, &ImportPage::commit);
    connect(clear_, &QAction::triggered, this, &ImportPage::startOver);
    connect(messages_, &MessageBar::actionTriggered, this, &ImportPage::read);
    connect(&document(), &PlanDocument::closed, this, &ImportPage::startOver);
    sayReadAgain_.setSingleShot(true);
    sayReadAgain_.setInterval(300);
    connect(&sayReadAgain_, &QTimer::timeout, this, &ImportPage::sayReadAgain);
    connect(reading_, &PatientJob::waitsFor, this, [this](const QString& name) {
        messages_->showMessage(Tone::Accent, tr("Waiting for: %1").arg(name),
                               tr("The files are read as soon as that has ended."));
    });
    connect(reading_, &PatientJob::stopped, this, &ImportPage::showStopped);
    startOver();
}

QWidget* ImportPage::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* files = new Card(tr("Files"), tr("CSV or XLSX as they were exported. A file that is not "
                                           "given leaves its part of the plan as it is."));
    options_ = new ImportOptions;
    files->body()->addWidget(options_);
    column->addWidget(files);
    results_ = new QWidget;
    auto* rows = new QVBoxLayout(results_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::medium);
    questions_ = new Card(tr("Questions the file leaves open"), {});
    questionRows_ = new QVBoxLayout;
    questionRows_->setSpacing(space::medium);
    questions_->body()->addLayout(questionRows_);
    questions_->setTone(Tone::Warning);
    rows->addWidget(questions_);
    rows->addWidget(buildTotals());
    rows->addWidget(buildMapping());
    rows->addWidget(buildIssues());
    rows->addWidget(buildChanges());
    rows->addWidget(buildPreview());
    rows->addStretch(1);
    column->addWidget(results_, 1);
    column->addStretch();
    return content;
}

QWidget* ImportPage::buildTotals() {
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, 136);
    for (const QString& caption :
         {tr("Accounts in the file"), tr("ARR in the file"), tr("New"), tr("Changed"),
          tr("Unchanged"), tr("Missing"), tr("Left out"), tr("People")}) {
        kpis_.push_back(new KpiCard(caption));
        flow->addWidget(kpis_.back());
    }
    return holder;
}

QWidget* ImportPage::buildMapping() {
    auto* card = new Card(tr("How the columns are read"),
                          tr("Change what a column is and the files are read again at once."));
    mapping_ = new TableModel(this);
    mapping_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return applyFieldEdits(edits); });
    mappingTable_ = tableOf(tr("Columns and what they are read as"), mapping_);
    card->body()->addWidget(mappingTable_);
    connect(mappingTable_, &TableView::linkActivated, this,
            [this](int row, const QString&, int) { openFieldMenu(row); });
    connect(mappingTable_, &TableView::rowActivated, this, &ImportPage::openFieldMenu);
    return card;
}

QWidget* ImportPage::buildIssues() {
    issuesCard_ = new Card(tr("Findings"), {});
    issues_ = new TableModel(this);
    issues_->setEditHook([this](const std::vector<CellEdit>& edits) { return noteIssues(edits); });
    auto* table = tableOf(tr("Findings of the import"), issues_);
    table->setEmptyText(tr("Every row was read without a remark."));
    saveIssues_ = new QPushButton(tr("Save rows as CSV…"));
    issuesCard_->addHeaderWidget(saveIssues_);
    issuesCard_->body()->addWidget(table);
    connect(saveIssues_, &QPushButton::clicked, this, &ImportPage::saveIssues);
    return issuesCard_;
}

QWidget* ImportPage::buildChanges() {
    changesCard_ = new Card(tr("What would change"), {});
    changes_ = new TableModel(this);
    changesCard_->body()->addWidget(
        tableOf(tr("Accounts that are new, changed or gone"), changes_));
    return changesCard_;
}

void ImportPage::showChanges() {
    changesCard_->setVisible(result_->book && before_ && !before_->accounts().empty());
    const Format& format = document().format();
    changesCard_->setSubtitle(
        difference_->size() == listedChanges
            ? tr("The first %1 accounts. Locks, pins, overrides and scenarios stay.")
                  .arg(format.count(std::int64_t(listedChanges)))
            : tr("Account by account, before anything is written. Locks, pins, overrides and "
                 "scenarios stay."));
    changes_->setContent(changesContent(difference_));
}

QWidget* ImportPage::buildPreview() {
    auto* card = new Card(tr("First rows"), tr("As they stand in the file"));
    previewFile_ = new QComboBox;
    previewFile_->setAccessibleName(tr("File whose first rows are shown"));
    card->addHeaderWidget(previewFile_);
    preview_ = new TableModel(this);
    auto* table = tableOf(tr("First rows of the file"), preview_);
    table->setFilterVisible(false);
    card->body()->addWidget(table);
    connect(previewFile_, &QComboBox::activated, this, &ImportPage::showPreview);
    return card;
}

void ImportPage::refresh(ChangeSet) {
    if (hasPlan() && options_->hasFiles() && !reading_->isRunning() &&
        before_ != document().session().content().base.book)
        read();
}

void ImportPage::showSubject(const QString& subject) {
    const QString prefix = QStringLiteral("file:");
    if (subject.startsWith(prefix))
        takeFile(subject.mid(prefix.size()));
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool table = std::ranges::any_of(urls, [](const QUrl& url) {
        return url.isLocalFile() && !url.path().endsWith(QStringLiteral(".headroom"));
    });
    if (table)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            takeFile(url.toLocalFile());
    event->acceptProposedAction();
}

void ImportPage::pasteCells() {
    const QString cells = QGuiApplication::clipboard()->text();
    if (!cells.trimmed().isEmpty())
        options_->setPasted(cells);
}

void ImportPage::takeFile(const QString& path) {
    options_->setFile(guessFile(path), path);
}

void ImportPage::onOptions() {
    const bool any = options_->hasFiles();
    empty_->setVisible(!any);
    area_->setVisible(any);
    clear_->setEnabled(any);
    if (any)
        read();
    else
        startOver();
}

void ImportPage::read() {
    if (!hasPlan() || !options_->hasFiles())
        return;
    ImportRequest request = options_->request();
    request.map = map_;
    request.planSegments = planSegments(document().state().inputs);
    request.splitQuarter = seasonalQuarter;
    request.fiscalYearStart = document().state().inputs.facts.fiscalYearStart;
    request.planAsOf = document().state().inputs.facts.asOf;
    request.notes = document().state().inputs.notes;
    request_ = request;
    applying_ = false;
    before_ = document().session().content().base.book;
    import_->setEnabled(false);
    if (result_)
        sayReadAgain_.start();
    using Answer = Result<ImportResult>;
    const auto difference = std::make_shared<std::vector<AccountChange>>();
    reading_->start<Answer>(
        tr("Reading the files"),
        [request = std::move(request), before = before_, difference](const JobControl& control) {
            auto result = readImport(request, *before, control);
            if (result && result->book && !before->accounts().empty())
                *difference = accountChanges(*before, *result->book, listedChanges);
            return result;
        },
        [this, difference](Answer answer) {
            difference_ = difference;
            takeResult(std::move(answer));
        });
}

void ImportPage::takeResult(Result<ImportResult> result) {
    if (!hasPlan() || !options_->hasFiles())
        return;
    if (!result) {
        result_.reset();
        results_->setVisible(false);
        if (result.error().code == ErrorCode::Cancelled)
            showStopped();
        else
            messages_->showError(result.error(), {tr("Read again")});
        return;
    }
    result_ = std::make_shared<const ImportResult>(std::move(*result));
    if (recallMapping())
        read();
    else
        showResult();
}

/// What was said of the reading before is no longer true; of a short one there is nothing to say.
void ImportPage::sayReadAgain() {
    if (reading_->isRunning() && !applying_)
        messages_->showMessage(Tone::Accent, tr("The files are being read again"),
                               tr("What is shown below is of the reading before."));
}

void ImportPage::showStopped() {
    if (std::exchange(applying_, false)) {
        messages_->showMessage(Tone::Warning, tr("Importing was stopped"),
                               tr("Nothing was changed in the plan."));
        import_->setEnabled(true);
        return;
    }
    messages_->showMessage(Tone::Warning, tr("Reading was stopped"),
                           tr("Nothing was changed in the plan."), {tr("Read again")});
}

bool ImportPage::recallMapping() {
    if (result_->files.empty() || !map_.empty())
        return false;
    const std::string& shape = result_->files.front().headerShape;
    if (shape == recalledShape_)
        return false;
    recalledShape_ = shape;
    const auto text = document().session().recall(rememberedKey + shape);
    if (!text)
        return false;
    ImportRequest remembered;
    readMappingText(remembered, *text);
    map_ = std::move(remembered.map);
    return !map_.empty();
}

void ImportPage::startOver() {
    options_->clear();
    map_.clear();
    request_ = ImportRequest();
    result_.reset();
    before_.reset();
    recalledShape_.clear();
    reading_->cancel();
    messages_->clear();
    import_->setEnabled(false);
    clear_->setEnabled(false);
    results_->setVisible(false);
    area_->setVisible(false);
    empty_->setVisible(true);
}

void ImportPage::commit() {
    if (!result_ || !hasPlan() || reading_->isRunning())
        return;
    auto edit = importEdit(request_, *result_, document().state().inputs, options_->choices());
    if (!edit) {
        emit failed(edit.error());
        return;
    }
    import_->setEnabled(false);
    const std::size_t most =
        std::max(result_->book->accounts().size(), document().state().book->accounts().size());
    if (most > PlanDocument::atOnceBelow)
        applyInJob(std::move(*edit));
    else if (document().apply(std::move(*edit), tr("Import accounts")))
        finishCommit();
    else
        import_->setEnabled(true);
}

void ImportPage::applyInJob(Edit edit) {
    const auto pending = document().prepare(std::move(edit));
    if (!pending)
        return import_->setEnabled(true);
    messages_->showMessage(Tone::Accent, tr("The import is being worked out"),
                           tr("The plan stays as it is until that is done."));
    applying_ = true;
    using Answer = PlanDocument::DerivedState;
    reading_->start<Answer>(
        tr("Importing"),
        [inputs = pending->inputs](const JobControl& control) -> Answer {
            auto derived = deriveState(inputs);
            return control.stopRequested() ? Answer(fail(ErrorCode::Cancelled, {}, {}))
                                           : std::move(derived);
        },
        [this, pending](Answer derived) {
            if (!result_ || !hasPlan())
                return;
            if (!derived && derived.error().code == ErrorCode::Cancelled)
                return showStopped();
            applying_ = false;
            if (document().applyDerived(std::move(*pending), std::move(derived),
                                        tr("Import accounts")))
                finishCommit();
            else
                import_->setEnabled(true);
        });
}

void ImportPage::finishCommit() {
    const SharedImport kept = result_;
    const std::string mapping = mappingText(request_);
    const RowCounts& counts = kept->accounts;
    const Format format = document().format();
    if (!mapping.empty() && !kept->files.empty())
        if (auto done = document().session().remember(
                rememberedKey + kept->files.front().headerShape, mapping);
            !done)
            emit failed(done.error());
    startOver();
    emit pageRequested(QStringLiteral("overview"), {});
    emit noted(tr("Imported: %1 new, %2 changed, %3 gone")
                   .arg(format.count(counts.added), format.count(counts.changed),
                        format.count(counts.missing)),
               true);
}

void ImportPage::showResult() {
    const Format& format = document().format();
    options_->showFound(*result_);
    results_->setVisible(true);
    showTotals();
    showQuestions();
    showVerdict(*messages_, *result_, request_.notes);
    showChanges();
    mapping_->setContent(mappingContent(result_, format));
    issues_->setContent(issuesContent(result_, request_.notes, format));
    const auto count = [&](IssueSeverity severity) {
        return format.count(std::ranges::count(result_->issues, severity, &ImportIssue::severity));
    };
    issuesCard_->setSubtitle(tr("Left out or open: %1 · to check: %2 · notes: %3")
                                 .arg(count(IssueSeverity::Error), count(IssueSeverity::Warning),
                                      count(IssueSeverity::Info)));
    saveIssues_->setEnabled(!result_->issues.empty());
    const int shown = previewFile_->currentIndex();
    previewFile_->clear();
    for (const FilePreview& file : result_->files)
        previewFile_->addItem(
            tr("%1: %2").arg(importFileName(file.file), QString::fromStdString(file.fileName)));
    previewFile_->setVisible(result_->files.size() > 1);
    previewFile_->setCurrentIndex(shown >= 0 && shown < previewFile_->count() ? shown : 0);
    showPreview();
    import_->setEnabled(result_->blockers.empty() && result_->book != nullptr);
}

void ImportPage::showTotals() {
    const std::string& code = result_->totals.currency;
    const Format& plan = document().format();
    const Format format = code.empty() ? plan : Format(plan.locale(), QString::fromStdString(code));
    const bool people = request_.accounts.empty() && request_.csms.has_value();
    const RowCounts& counts = people ? result_->csms : result_->accounts;
    // While a question is open nothing is counted and the sum is only one of the possible ones.
    const bool open = result_->book == nullptr;
    const QString none = QStringLiteral("–");
    const auto show = [&](std::size_t card, std::int64_t count, const QString& detail, Tone tone) {
        kpis_[card]->setValue(open ? none : plan.count(count), detail,
                              count > 0 && !open ? tone : Tone::Neutral);
    };
    kpis_[0]->setCaption(people ? tr("People in the file") : tr("Accounts in the file"));
    kpis_[0]->setValue(plan.count(people ? counts.added + counts.changed + counts.unchanged
                                         : result_->totals.accounts),
                       people ? tr("accounts stay as they are")
                              : (result_->rows == 1 ? tr("%1 row read") : tr("%1 rows read"))
                                    .arg(plan.count(result_->rows)));
    kpis_[1]->setVisible(!people);
    if (open)
        kpis_[1]->setValue(none, tr("not settled yet"));
    else
        kpis_[1]->setValue(
            format.moneyCompact(result_->totals.arr),
            code.empty()
                ? tr("%1; the file names no currency").arg(format.money(result_->totals.arr))
                : format.money(result_->totals.arr));
    show(2, counts.added, tr("not in the plan yet"), Tone::Neutral);
    show(3, counts.changed, tr("other values than in the plan"), Tone::Neutral);
    show(4, counts.unchanged, tr("as in the plan"), Tone::Neutral);
    show(5, counts.missing, tr("in the plan, not in the file: they go"), Tone::Warning);
    show(6, counts.rejected, tr("rows that cannot be read"), Tone::Danger);
    kpis_[7]->setVisible(!people && request_.csms.has_value());
    const RowCounts& team = result_->csms;
    show(7, team.added + team.changed + team.unchanged,
         tr("%1 new, %2 changed, %3 gone")
             .arg(plan.count(team.added), plan.count(team.changed), plan.count(team.missing)),
         Tone::Neutral);
}

void ImportPage::showQuestions() {
    while (QLayoutItem* item = questionRows_->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    questions_->setVisible(!result_->questions.empty());
    for (const ImportQuestion& question : result_->questions) {
        auto* row = new QuestionRow(question);
        connect(row, &QuestionRow::answered, this, &ImportPage::answer);
        questionRows_->addWidget(row);
    }
}

void ImportPage::showPreview() {
    const int index = previewFile_->currentIndex();
    if (result_ && index >= 0 && std::size_t(index) < result_->files.size())
        preview_->setContent(previewContent(result_, std::size_t(index)));
}

void ImportPage::answer(const std::string& text) {
    ImportRequest request = request_;
    giveAnswer(request, *result_, text);
    map_ = request.map;
    options_->showAnswers(request);
    read();
}

void ImportPage::changeField(int row, const std::string& field) {
    mapColumn(request_, *result_, result_->mapping[std::size_t(row)], field);
    map_ = request_.map;
    read();
}

void ImportPage::openFieldMenu(int row) {
    if (!result_ || row < 0 || std::size_t(row) >= result_->mapping.size())
        return;
    const MappedColumn& column = result_->mapping[std::size_t(row)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What the column is read as"));
    std::vector<std::string> keys = fieldKeysOf(column.file);
    keys.insert(keys.begin(), std::string());
    for (const std::string& key : keys) {
        QAction* action = menu->addAction(importFieldName(key));
        action->setCheckable(true);
        action->setChecked(key == column.field);
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, row, key, shown = result_] {
            if (shown == result_)
                changeField(row, key);
        });
    }
    const QTableView* grid = mappingTable_->grid();
    const QRect cell = grid->visualRect(grid->model()->index(mapping_->viewRow(row), 1));
    menu->popup(grid->viewport()->mapToGlobal(cell.bottomLeft()));
}

QString ImportPage::applyFieldEdits(const std::vector<CellEdit>& edits) {
    ImportRequest request = request_;
    for (const CellEdit& edit : edits) {
        const MappedColumn& column = result_->mapping[std::size_t(edit.row)];
        const auto field = fieldFromText(column.file, edit.text);
        if (!field)
            return tr("There is no field “%1”. Press Enter on the row to see all of them.")
                .arg(edit.text.trimmed());
        mapColumn(request, *result_, column, *field);
    }
    map_ = std::move(request.map);
    QTimer::singleShot(0, this, &ImportPage::read); // after the editor is gone
    return {};
}

QString ImportPage::noteIssues(const std::vector<CellEdit>& edits) {
    const std::vector<std::size_t> order = issueOrder(*result_);
    EditGroup group{"note findings", {}};
    for (const CellEdit& edit : edits) {
        const std::string& key = result_->issues[order[std::size_t(edit.row)]].noteKey;
        if (key.empty())
            return tr("This finding is about the file and cannot be ignored. Mend the file, or "
                      "answer the questions.");
        auto made = editForKey(document().state().inputs, "note:" + key,
                               edit.text.trimmed().toStdString(), "by hand");
        if (!made)
            return messageFor(made.error()).text();
        group.edits.push_back(std::move(*made));
    }
    const bool cleared = edits.size() == 1 && edits.front().text.trimmed().isEmpty();
    document().apply(std::move(group),
                     cleared ? tr("Heed a finding again") : tr("Ignore a finding"));
    QTimer::singleShot(0, this, &ImportPage::read); // after the editor is gone
    return {};
}

void ImportPage::saveIssues() {
    if (!result_)
        return;
    const QString path = savePicker_(this, tr("import findings.csv"));
    if (path.isEmpty())
        return;
    const auto done =
        writeWholeFile(std::filesystem::path(path.toStdU16String()), issuesCsv(*result_));
    if (!done)
        emit failed(done.error());
    else
        emit noted(tr("Findings are in %1").arg(path), false);
}

} // namespace headroom::ui
