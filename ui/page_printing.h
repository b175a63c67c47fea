#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QRect;

namespace headroom::ui {

class MainWindow;

/// The page that is shown, on paper: all of it, also what scrolls, in the light colours, broken
/// between its cards, with the plan, the scenario and the as-of date above; tables that have more
/// than the window shows, whole (TableSheets).
class PagePrinting : public QObject {
    Q_OBJECT
  public:
    explicit PagePrinting(MainWindow& window);

    /// Asks for a printer, as the system does.
    void print();
    /// Asks for a file.
    void saveAsPdf();
    /// Asks for a file; the report of the shown scenario is then worked out by a job.
    void saveBoardReport();
    /// False when the device cannot be painted on.
    bool printTo(QPagedPaintDevice& device);
    /// False when the file cannot be written.
    bool writePdf(const QString& path);

    /// Asks for a file to write; empty = the user thought better of it. Tests replace it.
    using FilePicker =
        std::function<QString(QWidget* parent, const QString& title, const QString& suggestion)>;
    void setFilePicker(FilePicker picker) { picker_ = std::move(picker); }

  signals:
    void noted(const QString& text);

  private:
    /// What a person is told of a file that was to be written.
    static QString savedNote(const QString& path, bool written);
    /// Paints what is on it between heading and foot.
    using Sheet = std::function<void(QPainter& painter)>;

    QString heading() const;
    static std::vector<Sheet> sheetsFor(QWidget& content, const QRect& room);
    /// A file that the user picks, beside the plan's; empty = none.
    QString pick(const QString& title, const QString& name);

    MainWindow& window_;
    FilePicker picker_;
};

} // namespace headroom::ui
