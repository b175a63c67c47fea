#pragma once

#include <QObject>
#include <QString>
#include <functional>

class QPagedPaintDevice;

namespace headroom::ui {

class MainWindow;

/// The page that is shown, on paper: all of it, also what scrolls, in the light colours, broken
/// between its cards, with the plan, the scenario and the as-of date above; then the tables that
/// have more rows than the window shows, whole (TableSheets).
class PagePrinting : public QObject {
    Q_OBJECT
  public:
    explicit PagePrinting(MainWindow& window);

    /// Asks for a printer, as the system does.
    void print();
    /// Asks for a file.
    void saveAsPdf();
    /// False when the device cannot be painted on.
    bool printTo(QPagedPaintDevice& device);
    /// False when the file cannot be written.
    bool writePdf(const QString& path);

    /// Asks for a file to write; empty = the user thought better of it. Tests replace it.
    using FilePicker = std::function<QString(QWidget* parent, const QString& suggestion)>;
    void setFilePicker(FilePicker picker) { picker_ = std::move(picker); }

  signals:
    void noted(const QString& text);

  private:
    QString heading() const;

    MainWindow& window_;
    FilePicker picker_;
};

} // namespace headroom::ui
