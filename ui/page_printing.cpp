#include "ui/page_printing.h"

#include "ui/charts/chart.h"
#include "ui/jobs/job_runner.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/paper_size.h"
#include "ui/plan_renderer.h"
#include "ui/style/theme.h"
#include "ui/table_printing.h"
#include "ui/text/messages.h"
#include "ui/text/scenario_name.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLayout>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStyle>
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace headroom::ui {
namespace {

constexpr double sharpness = 3.0; // pixels on paper for one on the screen
constexpr double mostOfSlice = 0.5;
constexpr int onlyMargins = 2 * space::page; // no slice is as low

QString pickFile(QWidget* parent, const QString& title, const QString& suggestion) {
    return QFileDialog::getSaveFileName(parent, title, suggestion,
                                        PagePrinting::tr("PDF document (*.pdf)"));
}

/// Light colours, sharp charts and no mark of the keyboard for as long as it lives.
class OnPaper {
  public:
    explicit OnPaper(QWidget& content)
        : theme_(appliedTheme()), wasDark_(tokens().dark), charts_(content.findChildren<Chart*>()),
          focus_(QApplication::focusWidget()) {
        if (focus_ != nullptr)
            focus_->clearFocus();
        if (wasDark_)
            applyTheme(application(), Theme::Light);
        for (Chart* chart : charts_)
            chart->setPictureScale(sharpness);
    }
    ~OnPaper() {
        if (wasDark_)
            applyTheme(application(), theme_);
        for (Chart* chart : charts_)
            chart->setPictureScale(0.0);
        if (focus_ != nullptr)
            focus_->setFocus(Qt::OtherFocusReason);
    }
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

  private:
    static QApplication& application() {
        return *qobject_cast<QApplication*>(QCoreApplication::instance());
    }

    Theme theme_;
    bool wasDark_;
    QList<Chart*> charts_;
    QPointer<QWidget> focus_;
};

/// What a page consists of: the inside of its scroll area, or all of it.
QWidget* contentOf(QWidget& page) {
    for (QScrollArea* area : page.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() != nullptr &&
            area->width() >= page.width() - 2 * space::page)
            return area->widget();
    return &page;
}

/// Heights at which the content may be cut: below each of its rows of cards.
QList<int> breaksOf(const QWidget& content) {
    QList<int> breaks;
    const QLayout* layout = content.layout();
    for (int i = 0; layout != nullptr && i < layout->count(); ++i)
        if (!layout->itemAt(i)->isEmpty())
            breaks << layout->itemAt(i)->geometry().bottom() + space::medium / 2;
    breaks << content.height();
    std::sort(breaks.begin(), breaks.end());
    return breaks;
}

/// The slices that go on a sheet each; a row of cards higher than a sheet is a slice of its own.
QList<QRect> slicesOf(const QWidget& content, int sheetHeight) {
    QList<QRect> slices;
    int top = 0;
    int fits = 0;
    for (const int cut : breaksOf(content)) {
        if (cut - top > sheetHeight && fits > top) {
            slices << QRect(0, top, content.width(), fits - top);
            top = fits;
        }
        fits = cut;
    }
    if (fits - top > onlyMargins || slices.isEmpty())
        slices << QRect(0, top, content.width(), fits - top);
    return slices;
}

/// What else is in the slice is of no use without the table.
bool isFilledBy(const QWidget& content, const QRect& slice, const TableView& table) {
    const QRect place(table.mapTo(&content, QPoint(0, 0)), table.size());
    const QRect shared = place.intersected(slice);
    return double(shared.width()) * shared.height() > mostOfSlice * slice.width() * slice.height();
}

QImage pictureOf(QWidget& content, const QRect& slice) {
    QImage image(slice.size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(lightTokens().card);
    content.render(&image, QPoint(), QRegion(slice), QWidget::DrawChildren);
    return image;
}

} // namespace

PagePrinting::PagePrinting(MainWindow& window)
    : QObject(&window), window_(window), picker_(pickFile) {}

QString PagePrinting::heading() const {
    const Page* page = window_.page(window_.currentPage());
    PlanDocument& document = window_.document();
    if (!document.isOpen())
        return page->title();
    const PlanFacts& facts = document.session().facts();
    const Scenario* scenario = document.session().tree().find(document.session().shown());
    return tr("%1 · %2 · scenario %3 · as of %4")
        .arg(page->title(), QString::fromStdString(facts.name), scenarioName(*scenario),
             document.format().date(facts.asOf));
}

/// Slices in their order, each table that has more than the window shows in place of the slice it
/// fills, or behind them all.
std::vector<PagePrinting::Sheet> PagePrinting::sheetsFor(QWidget& content, const QRect& room) {
    const double scale = double(room.width()) / content.width();
    QList<const TableView*> tables = tablesWithMore(content);
    std::vector<Sheet> sheets;
    const auto addTable = [&](const TableView* table) {
        const auto whole = std::make_shared<TableSheets>(*table, room, scale);
        for (int i = 0; i < whole->count(); ++i)
            sheets.push_back([whole, i](QPainter& painter) { whole->paint(painter, i); });
    };
    for (const QRect& slice : slicesOf(content, int(room.height() / scale))) {
        const auto fills = std::find_if(tables.begin(), tables.end(), [&](const TableView* table) {
            return isFilledBy(content, slice, *table);
        });
        if (fills != tables.end()) {
            addTable(*fills);
            tables.erase(fills);
            continue;
        }
        sheets.push_back([&content, slice, room](QPainter& painter) {
            const QImage picture = pictureOf(content, slice);
            const QSize size = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
            painter.drawImage(QRect(room.topLeft(), size), picture);
        });
    }
    for (const TableView* table : tables)
        addTable(table);
    return sheets;
}

bool PagePrinting::printTo(QPagedPaintDevice& device) {
    QWidget& content = *contentOf(*window_.page(window_.currentPage()));
    const OnPaper paper(content);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRect paperRoom(0, 0, device.width(), device.height());
    painter.setFont(typeFont(TextSize::Caption));
    const int line = painter.fontMetrics().height();
    const std::vector<Sheet> sheets =
        sheetsFor(content, paperRoom.adjusted(0, 2 * line, 0, -2 * line));
    const QPageRanges wanted = device.pageRanges(); // chosen in the dialog; none = all
    bool begun = false;
    for (int number = 1; number <= int(sheets.size()); ++number) {
        if (!wanted.isEmpty() && !wanted.contains(number))
            continue;
        if (std::exchange(begun, true))
            device.newPage();
        painter.setFont(typeFont(TextSize::Caption));
        painter.setPen(lightTokens().muted);
        painter.drawText(paperRoom, Qt::AlignTop | Qt::AlignLeft, heading());
        painter.drawText(paperRoom, Qt::AlignBottom | Qt::AlignRight,
                         tr("Page %1 of %2").arg(number).arg(sheets.size()));
        sheets[std::size_t(number) - 1](painter);
    }
    return painter.end();
}

bool PagePrinting::writePdf(const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(usualPaper()));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setResolution(200);
        writer.setTitle(heading());
        if (!printTo(writer))
            return false;
    }
    return file.commit();
}

QString PagePrinting::savedNote(const QString& path, bool written) {
    return written ? tr("Saved as %1").arg(path)
                   : tr("%1 cannot be written. Choose another folder.").arg(path);
}

void PagePrinting::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(heading());
    QPrintDialog dialog(&printer, &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!printTo(printer))
        emit noted(tr("The printer does not answer. Nothing was printed."));
}

QString PagePrinting::pick(const QString& title, const QString& name) {
    const PlanDocument& document = window_.document();
    const QString beside =
        document.isOpen() ? QString::fromStdU16String(document.path().parent_path().u16string())
                          : QString();
    return picker_(&window_, title, beside.isEmpty() ? name : QDir(beside).filePath(name));
}

void PagePrinting::saveAsPdf() {
    const QString name = window_.page(window_.currentPage())->title() + QStringLiteral(".pdf");
    const QString path = pick(tr("Save the page as PDF"), name);
    if (!path.isEmpty())
        emit noted(savedNote(path, writePdf(path)));
}

void PagePrinting::saveBoardReport() {
    JobRunner& jobs = window_.jobs();
    if (jobs.isRunning() && !jobs.givesWay()) {
        emit noted(tr("“%1” is still running; stop it below or wait for it").arg(jobs.name()));
        return;
    }
    const QString path =
        pick(tr("Save the board report"), tr("Board report") + QStringLiteral(".pdf"));
    if (path.isEmpty() || !window_.document().isOpen())
        return;
    const auto renderer = std::make_shared<PlanRenderer>(window_.document().session().copy());
    using Answer = Result<void>;
    jobs.start<Answer>(
        tr("Making the board report"), false,
        [renderer](const JobControl& control) { return renderer->workOut(control); },
        [this, renderer, path](const Answer& answer) {
            const Answer done = answer ? renderer->boardReport(path) : answer;
            emit noted(done ? savedNote(path, true) : messageFor(done.error()).text());
        });
}

} // namespace headroom::ui
