#pragma once

#include "planner/plan_session/export_use_case.h"
#include "ui/models/table_model.h"
#include "ui/pages/page.h"

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

/// The first rows of an exported file.
struct ExportPreview {
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows; // the first 100
    std::int64_t rowCount = 0;                  // of the whole file, without header
};
Result<ExportPreview> previewOf(const ExportedFile& file);
TableContent exportPreviewContent(std::shared_ptr<const ExportPreview> preview);

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

  private:
    struct Made {
        std::vector<ExportedFile> files;
        std::vector<ExportedFile> workbook; // the same as one XLSX, where that is offered
        std::vector<std::shared_ptr<const ExportPreview>> previews;
        std::string loadNote; // of a CRM load; kept in the plan once it is written
    };

    void connectJobs();
    QWidget* buildList();
    QWidget* buildPreview();
    ExportRequest request() const;
    void make();
    static Result<std::shared_ptr<const Made>>
    madeFrom(PlanContent content, const ExportRequest& request, const JobControl& control);
    void takeMade(Result<std::shared_ptr<const Made>> made);
    void showFile();
    void showChecks();
    bool columnsAreFine();
    void save();
    using Written = Result<std::vector<std::filesystem::path>>;
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
    PatientJob* job_;     // makes the preview
    PatientJob* writing_; // a new preview waits for it
    SavePicker savePicker_;
    QString folder_; // of the last export, in this window only
    std::shared_ptr<const Made> made_;
};

} // namespace headroom::ui
