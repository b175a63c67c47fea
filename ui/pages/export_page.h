#pragma once

#include "ui/pages/export_preview.h"
#include "ui/pages/page.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace headroom::ui {

class Card;
class EmptyState;
class FormRow;
class MessageBar;
class PatientJob;
class TableView;

/// How does it leave? A table, its first rows, what is to be known before it is written, and where
/// it goes. What is shown is what is written.
class ExportPage : public Page {
    Q_OBJECT
  public:
    /// Asks where a file shall be saved. Empty = nowhere.
    using SavePicker = std::function<QString(QWidget*, const QString& suggestion)>;

    explicit ExportPage(const PageContext& context);

    QString title() const override { return tr("Export"); }
    void refresh(ChangeSet changes) override;
    QAction* primaryAction() const override { return export_; }
    /// "table:crm-load" chooses a table.
    void showSubject(const QString& subject) override;

    void setSavePicker(SavePicker picker) { savePicker_ = std::move(picker); }
    void chooseTable(ExportTable table);
    ExportTable table() const;
    bool isReady() const { return made_ != nullptr; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    using Written = Result<std::vector<std::filesystem::path>>;
    struct Made {
        std::vector<ExportedFile> files;
        std::vector<ExportedFile> workbook; // the same as one XLSX, where that is offered
        std::vector<std::shared_ptr<const ExportPreview>> previews;
        std::string loadNote;       // of a CRM load; kept in the plan once it is written
        bool firstRowsOnly = false; // of a large plan: the file is made when it is written
    };

    void connectJobs();
    QWidget* buildList();
    QWidget* buildPreview();
    ExportRequest request() const;
    void make();
    std::shared_ptr<const PlanSession> sessionCopy() const;
    static Result<std::shared_ptr<const Made>>
    madeFrom(const PlanSession& session, const ExportRequest& request, const JobControl& control);
    static Written writeWhole(const PlanSession& session, const ExportRequest& request,
                              const std::filesystem::path& file, const JobControl& control);
    void takeMade(Result<std::shared_ptr<const Made>> made);
    void showFile();
    void showChecks();
    bool columnsAreFine();
    void save();
    void takeWritten(const Written& written, const std::string& loadNote);

    QAction* export_;
    EmptyState* empty_;
    QWidget* content_;
    QListWidget* list_;
    MessageBar* messages_;
    Card* card_;
    QWidget* columns_;
    QLineEdit* accountColumn_;
    QLineEdit* ownerColumn_;
    FormRow* accountRow_;
    FormRow* ownerRow_;
    QComboBox* file_;
    TableView* view_;
    TableModel* model_;
    QPointer<JobRunner> runner_; // ends before a window that still shows the page is hidden
    PatientJob* job_;            // makes the preview
    PatientJob* writing_;        // a new preview waits for it
    SavePicker savePicker_;
    QString folder_; // of the last export, in this window only
    std::shared_ptr<const Made> made_;
};

} // namespace headroom::ui
