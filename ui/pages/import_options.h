#pragma once

#include "planner/import/import_book.h"
#include "planner/plan_session/import_use_case.h"

#include <QWidget>
#include <functional>
#include <map>

class QComboBox;
class QLineEdit;

namespace headroom::ui {

class FormRow;

/// A path to type, to drop on, or to choose.
class FileField : public QWidget {
    Q_OBJECT
  public:
    /// `several`: what is dropped or chosen joins what is there, paths are divided by ";".
    explicit FileField(const QString& name, bool several = false, QWidget* parent = nullptr);

    QString path() const;
    QStringList paths() const;
    /// In the place of the path, or behind it where several are possible.
    void addPath(const QString& path);
    /// Shows the path; nothing is emitted.
    void setPath(const QString& path);

  signals:
    void pathCommitted();
    void browseRequested();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QLineEdit* edit_;
    QString last_;
    bool several_;
};

/// Which files, and how they are read: file fields and one box or field per thing that is otherwise
/// found out. Every one starts with "as found".
class ImportOptions : public QWidget {
    Q_OBJECT
  public:
    /// Asks for a file; `title` says for what. Empty = none chosen.
    using FilePicker = std::function<QString(QWidget*, const QString& title)>;

    explicit ImportOptions(QWidget* parent = nullptr);

    void setFilePicker(FilePicker picker) { picker_ = std::move(picker); }
    void browse(ImportFile file);
    /// Emits `changed`.
    void setFile(ImportFile file, const QString& path);
    QString file(ImportFile file) const;
    /// Cells from the clipboard in the place of the accounts file. Emits `changed`.
    void setPasted(const QString& cells);
    bool hasFiles() const;
    /// Files and options; the mapping is not known here.
    ImportRequest request() const;
    ImportChoices choices() const;
    /// Shows what an answer set (decimal, date order, currency); nothing is emitted.
    void showAnswers(const ImportRequest& request);
    /// Says beside "as found" what was found.
    void showFound(const ImportResult& result);
    void clear();

  signals:
    void changed();

  private:
    QWidget* buildFiles();
    QWidget* buildBoxes();
    QComboBox* addBox(const char* key, const QString& label, QWidget* parent);
    void addText(const char* key, const QString& label, QWidget* parent);
    QString typed(const char* key) const;
    QLineEdit* text(const char* key) const;
    void setFound(const char* key, const QString& found);
    QString chosen(const char* key) const;
    void choose(const char* key, const QString& value);
    void checkFields();

    FilePicker picker_;
    std::string pasted_;
    std::map<ImportFile, FileField*> files_;
    std::map<ImportFile, FormRow*> rows_;
    std::map<QString, QComboBox*> boxes_;
    std::map<QString, FormRow*> textRows_; // fields to type in: sheet, header, as_of, rates
};

/// "EUR=1.08 USD=0.79" as pairs; nullopt when a part is not CODE=NUMBER.
std::optional<std::vector<std::pair<std::string, double>>> ratesFromText(const QString& text);

} // namespace headroom::ui
