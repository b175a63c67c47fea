#include "ui/page_printing.h"

#include "ui/charts/chart.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/style/theme.h"
#include "ui/table_printing.h"
#include "ui/text/scenario_name.h"
#include "ui/widgets/page_area.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLayout>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStyle>
#include <algorithm>
#include <vector>

namespace headroom::ui {
namespace {

constexpr double sharpness = 3.0; // pixels on paper for one on the screen

QString pickFile(QWidget* parent, const QString& suggestion) {
    return QFileDialog::getSaveFileName(parent, PagePrinting::tr("Save the page as PDF"),
                                        suggestion, PagePrinting::tr("PDF document (*.pdf)"));
}

/// Light colours and sharp charts for as long as it lives.
class OnPaper {
  public:
    explicit OnPaper(QWidget& content)
        : theme_(appliedTheme()), wasDark_(tokens().dark), charts_(content.findChildren<Chart*>()) {
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
    if (fits > top)
        slices << QRect(0, top, content.width(), fits - top);
    return slices;
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

bool PagePrinting::printTo(QPagedPaintDevice& device) {
    QWidget& content = *contentOf(*window_.page(window_.currentPage()));
    const OnPaper paper(content);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRect sheet(0, 0, device.width(), device.height());
    painter.setFont(typeFont(TextSize::Caption));
    const int line = painter.fontMetrics().height();
    const QRect room = sheet.adjusted(0, 2 * line, 0, -2 * line);
    const double scale = double(room.width()) / content.width();
    const QList<QRect> slices = slicesOf(content, int(room.height() / scale));
    std::vector<TableSheets> tables;
    auto sheets = int(slices.size());
    for (const TableView* table : tablesWithMore(content))
        sheets += tables.emplace_back(*table, room, scale).count();
    int number = 0;
    const auto turn = [&] {
        if (number++ > 0)
            device.newPage();
        painter.setFont(typeFont(TextSize::Caption));
        painter.setPen(lightTokens().muted);
        painter.drawText(sheet, Qt::AlignTop | Qt::AlignLeft, heading());
        painter.drawText(sheet, Qt::AlignBottom | Qt::AlignRight,
                         tr("%1 of %2").arg(number).arg(sheets));
    };
    for (const QRect& slice : slices) {
        turn();
        const QImage picture = pictureOf(content, slice);
        const QSize size = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(room.topLeft(), size), picture);
    }
    for (const TableSheets& table : tables)
        for (int i = 0; i < table.count(); ++i) {
            turn();
            table.paint(painter, i);
        }
    return painter.end();
}

bool PagePrinting::writePdf(const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setResolution(200);
        writer.setTitle(heading());
        if (!printTo(writer))
            return false;
    }
    return file.commit();
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

void PagePrinting::saveAsPdf() {
    const QString name = window_.page(window_.currentPage())->title() + QStringLiteral(".pdf");
    const PlanDocument& document = window_.document();
    const QString beside =
        document.isOpen() ? QString::fromStdU16String(document.path().parent_path().u16string())
                          : QString();
    const QString path = picker_(&window_, beside.isEmpty() ? name : QDir(beside).filePath(name));
    if (path.isEmpty())
        return;
    emit noted(writePdf(path) ? tr("Saved as %1").arg(path)
                              : tr("%1 cannot be written. Choose another folder.").arg(path));
}

} // namespace headroom::ui
