// How a chart leaves: picture, PDF, numbers.
#include "ui/charts/chart.h"
#include "ui/charts/chart_theme.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/save_picker.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPdfWriter>
#include <QSaveFile>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int margin = Chart::pictureMargin;

FilePicker& filePicker() {
    static FilePicker picker = [](QWidget* parent, const QString& suggestion,
                                  const QString& filter) {
        return pickFileToSave(parent, QString(), suggestion, filter,
                              {QFileInfo(suggestion).suffix()});
    };
    return picker;
}

/// In as many lines as it takes: a picture has no tip to tell the rest.
int wrappedHeight(const QString& text, const QFont& font, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(font)
                                .boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text)
                                .height();
}

/// Title and subtitle; the height they take.
int drawHeading(QCPPainter& painter, QSize size, const QString& title, const QString& subtitle) {
    QRect row(margin, margin, size.width() - 2 * margin, size.height());
    const auto draw = [&](const QString& text, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        row.translate(0, wrappedHeight(text, font, row.width()));
    };
    draw(title, typeFont(TextSize::Title, true), lightTokens().text);
    draw(subtitle, typeFont(TextSize::Caption), lightTokens().muted);
    return row.top() == margin ? 0 : row.top() - margin + 8;
}

/// RFC 4180; a text that a spreadsheet would take for a formula gets an apostrophe.
QString csvCell(QString cell) {
    if (filedNumber(cell))
        return cell;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    if (cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
        cell.contains(QLatin1Char('\n'))) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

QString csvLine(const QStringList& cells) {
    QStringList line;
    for (const QString& cell : cells)
        line << csvCell(cell);
    return line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

/// Title and subtitle on top, then the chart in the light colours, whatever the theme.
void Chart::drawInto(QCPPainter& painter, QSize size) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size), lightTokens().card);
    const int heading = drawHeading(painter, size, title_, subtitle_);

    const QSize inner(size.width() - 2 * margin, size.height() - heading - 2 * margin);
    const QRect before = plot_->viewport();
    const int hoveredBefore = std::exchange(hovered_, -1);
    const QRectF seenBefore = std::exchange(seen_, QRectF(0.0, 0.0, 1.0, 1.0));
    applyTokens(lightTokens());
    plot_->setViewport(QRect(QPoint(0, 0), inner));
    layoutAll();
    painter.translate(margin, margin + heading);
    plot_->toPainter(&painter, inner.width(), inner.height());
    applyTokens(tokens());
    plot_->setViewport(before);
    hovered_ = hoveredBefore;
    seen_ = seenBefore;
    refresh();
}

void Chart::setPictureScale(double scale) {
    plot_->setBufferDevicePixelRatio(scale > 0.0 ? scale : devicePixelRatioF());
    plot_->replot(QCustomPlot::rpImmediateRefresh);
}

QImage Chart::picture(QSize size, double scale) {
    QImage image(size * scale, QImage::Format_RGB32);
    QCPPainter painter;
    painter.begin(&image);
    painter.scale(scale, scale);
    drawInto(painter, size);
    painter.end();
    return image;
}

bool Chart::exportPng(const QString& path, QSize size, double scale) {
    const QImage image = picture(size.isEmpty() ? pictureSize() : size, scale);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
}

bool Chart::exportPdf(const QString& path, QSize size) {
    if (size.isEmpty())
        size = pictureSize();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(96); // one unit = one pixel of the screen layout
        writer.setPageSize(
            QPageSize(QSizeF(size) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(title_);
        QCPPainter painter;
        if (!painter.begin(&writer))
            return false;
        drawInto(painter, size);
        painter.end();
    }
    return file.commit();
}

bool Chart::exportCsv(const QString& path) const {
    const TableTwin twin = tableTwin();
    QString text = QString(QChar(0xFEFF)) + csvLine(twin.fileHeaders);
    for (const QStringList& row : twin.fileRows)
        text += csvLine(row);
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString Chart::inCurrency(const QString& header) const {
    return currencyCode_.isEmpty()
               ? header
               : tr("%1, %2", "a measure and the unit it is in").arg(header, currencyCode_);
}

void Chart::setFilePicker(FilePicker picker) {
    filePicker() = std::move(picker);
}

void Chart::exportVia(const QString& suffix, const QString& filter) {
    QString name = title_.isEmpty() ? tr("chart") : title_;
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char(' ');
    const QString path = filePicker()(this, name.simplified() + QLatin1Char('.') + suffix, filter);
    if (path.isEmpty())
        return;
    bool ok = false;
    if (suffix == QLatin1String("png"))
        ok = exportPng(path);
    else if (suffix == QLatin1String("pdf"))
        ok = exportPdf(path);
    else
        ok = exportCsv(path);
    emit exported(path, ok);
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themeIcon(Icon::Copy), tr("Copy picture"), this, [this] {
        QGuiApplication::clipboard()->setImage(picture(pictureSize(), 2.0));
    });
    menu->addAction(tr("Save as PNG…"), this,
                    [this] { exportVia(QStringLiteral("png"), tr("PNG picture (*.png)")); });
    menu->addAction(tr("Save as PDF…"), this,
                    [this] { exportVia(QStringLiteral("pdf"), tr("PDF page (*.pdf)")); });
    menu->addAction(tr("Save the numbers as CSV…"), this,
                    [this] { exportVia(QStringLiteral("csv"), tr("CSV table (*.csv)")); });
    addZoom(*menu);
    menu->popup(event->globalPos());
}

} // namespace headroom::ui
