#pragma once

#include "ui/pages/import_options.h"
#include "ui/pages/import_tables.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom::ui {

class Card;
class EmptyState;
class KpiCard;
class MessageBar;
class PageArea;
class PatientJob;
class TableView;

/// Is the file read right? Files and how they are read, what the plan would be afterwards, mapping,
/// questions, findings and the first rows. Reads again after every change; nothing is written
/// before Import.
class ImportPage : public Page {
    Q_OBJECT
  public:
    /// Asks where a file shall be saved. Empty = nowhere.
    using SavePicker = std::function<QString(QWidget*, const QString& suggestion)>;

    explicit ImportPage(const PageContext& context);

    QString title() const override { return tr("Import"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override { return {paste_, clear_}; }
    QAction* primaryAction() const override { return import_; }
    /// "file:/path" puts a file in its place by its name.
    void showSubject(const QString& subject) override;

    ImportOptions& options() const { return *options_; }
    void setSavePicker(SavePicker picker) { savePicker_ = std::move(picker); }
    /// What the last reading gave; null before and while the files cannot be read.
    const SharedImport& result() const { return result_; }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* buildContent();
    QWidget* buildTotals();
    QWidget* buildMapping();
    QWidget* buildIssues();
    QWidget* buildChanges();
    QWidget* buildPreview();

    void pasteCells();
    void takeFile(const QString& path);
    void onOptions();
    void read();
    void takeResult(Result<ImportResult> result);
    /// The mapping kept in the plan for files of the same shape; true when it is taken now.
    bool recallMapping();
    void startOver();
    void commit();
    void applyInJob(Edit edit);
    /// After the plan has taken the import.
    void finishCommit();

    void showStopped();
    void sayReadAgain();
    void showResult();
    void showTotals();
    void showQuestions();
    void showChanges();
    void showPreview();
    void answer(const std::string& text);
    void changeField(int row, const std::string& field);
    void openFieldMenu(int row);
    QString applyFieldEdits(const std::vector<CellEdit>& edits);
    QString noteIssues(const std::vector<CellEdit>& edits);
    void saveIssues();

    QAction* import_;
    QAction* clear_;
    QAction* paste_;
    EmptyState* empty_;
    PageArea* area_;
    MessageBar* messages_;
    ImportOptions* options_;
    QWidget* results_;
    std::vector<KpiCard*> kpis_;
    Card* questions_;
    QVBoxLayout* questionRows_;
    Card* issuesCard_;
    Card* changesCard_;
    TableView* mappingTable_;
    TableModel* mapping_;
    TableModel* issues_;
    TableModel* changes_;
    TableModel* preview_;
    QComboBox* previewFile_;
    QPushButton* saveIssues_;
    SavePicker savePicker_;

    std::vector<std::pair<std::string, std::string>> map_; // what was said by hand
    ImportRequest request_;                                // of result_
    SharedImport result_;
    std::shared_ptr<const Book> before_;                           // what result_ was compared with
    std::shared_ptr<const std::vector<AccountChange>> difference_; // of these, worked out with it
    std::string recalledShape_;
    PatientJob* reading_;   // and importing
    bool applying_ = false; // what reading_ does
    QTimer sayReadAgain_;
};

} // namespace headroom::ui
