#include "ui/report_paper.h"

#include "ui/report_columns.h"
#include "ui/report_text.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace headroom::ui {
namespace {

// In tenths of a point.
constexpr double titlePixels = 180.0;
constexpr double headingPixels = 120.0;
constexpr double textPixels = 90.0;
constexpr double footPixels = 75.0;
constexpr double footHeight = 240.0;
constexpr double aboveHeading = 160.0;
constexpr double belowHeading = 40.0;
constexpr double betweenParts = 80.0;
constexpr qsizetype keptRows = 3;  // together at the end of a table
constexpr double rowMargin = 22.0; // above and below a row's texts

QString tr(const char* text) {
    return QCoreApplication::translate("ReportPaper", text);
}

QFont fontOf(ReportPaper::Piece::Kind kind, bool strong) {
    switch (kind) {
    case ReportPaper::Piece::Kind::Title:
        return paperFont(titlePixels, true);
    case ReportPaper::Piece::Kind::Heading:
        return paperFont(headingPixels, true);
    default:
        return paperFont(textPixels, strong);
    }
}

bool hasHead(const ReportTable& table) {
    return std::any_of(table.header.begin(), table.header.end(),
                       [](const QString& name) { return !name.isEmpty(); });
}

/// Not yet placed.
ReportPaper::Piece pieceOf(ReportPaper::Piece::Kind kind, qsizetype part = -1, qsizetype row = -1) {
    ReportPaper::Piece piece;
    piece.kind = kind;
    piece.part = part;
    piece.row = row;
    return piece;
}

/// Of the widest rows only a hostile file is higher than a sheet; it is cut, and that is seen.
QStringList shortened(QStringList row, double share) {
    for (QString& cell : row)
        if (const auto most = qsizetype(double(cell.size()) * share * 0.9); cell.size() > 200)
            cell = cell.left(most) + QChar(0x2026);
    return row;
}

} // namespace

ReportPaper::ReportPaper(Report report, ReportPictures pictures, QSizeF sheet)
    : report_(std::move(report)), pictures_(std::move(pictures)), sheet_(sheet) {
    layOut();
}

QRectF ReportPaper::room() const {
    return {0.0, 0.0, sheet_.width(), sheet_.height() - footHeight};
}

int ReportPaper::count() const {
    return at_ + 1;
}

void ReportPaper::turn() {
    ++at_;
    top_ = 0.0;
}

/// On this sheet, or at the top of the next one where it does not fit.
void ReportPaper::place(const Piece& piece, Need need) {
    if (top_ > 0.0 && top_ + need.above + need.height > room().height())
        turn();
    const double top = top_ > 0.0 ? top_ + need.above : 0.0;
    pieces_.push_back(piece);
    pieces_.back().sheet = at_;
    pieces_.back().place = QRectF(0.0, top, sheet_.width(), need.height);
    top_ = top + need.height;
}

void ReportPaper::layOut() {
    const auto heightOf = [this](Piece::Kind kind, const QString& text, bool strong) {
        return wrappedHeight(text, fontOf(kind, strong), sheet_.width());
    };
    place(pieceOf(Piece::Kind::Title), {0.0, heightOf(Piece::Kind::Title, report_.title, true)});
    place(pieceOf(Piece::Kind::Under), {20.0, heightOf(Piece::Kind::Under, report_.under, false)});
    for (qsizetype part = 0; part < report_.parts.size(); ++part) {
        const ReportPart& what = report_.parts.at(part);
        if (std::holds_alternative<ReportHeading>(what))
            placeHeading(part);
        else if (std::holds_alternative<ReportTable>(what))
            placeTable(part);
        else if (const auto* text = std::get_if<ReportText>(&what))
            place(pieceOf(Piece::Kind::Text, part), {betweenParts, textHeight(*text)});
        else
            place(pieceOf(Piece::Kind::Picture, part),
                  {betweenParts, pictureHeight(std::get<ReportPicture>(what).name)});
    }
}

/// Never the last on a sheet: with the head and the first row of a table, or what else follows.
void ReportPaper::placeHeading(qsizetype part) {
    const auto& heading = std::get<ReportHeading>(report_.parts.at(part));
    const double own =
        wrappedHeight(heading.text, fontOf(Piece::Kind::Heading, true), sheet_.width()) +
        belowHeading;
    const double follows = part + 1 < report_.parts.size() ? firstHeight(part + 1) : 0.0;
    const bool fits = top_ + aboveHeading + own + follows <= room().height();
    if (top_ > 0.0 && (heading.newPage || !fits))
        turn();
    place(pieceOf(Piece::Kind::Heading, part), {aboveHeading, own});
}

/// What has to stand on the sheet of the heading above it.
double ReportPaper::firstHeight(qsizetype part) const {
    const ReportPart& what = report_.parts.at(part);
    if (const auto* text = std::get_if<ReportText>(&what))
        return betweenParts + textHeight(*text);
    if (const auto* picture = std::get_if<ReportPicture>(&what))
        return betweenParts + pictureHeight(picture->name);
    const auto* table = std::get_if<ReportTable>(&what);
    if (table == nullptr || table->rows.isEmpty())
        return 0.0;
    const QVector<double> widths = columnWidths(*table, sheet_.width());
    return betweenParts / 2 + rowHeight(*table, widths, table->header, true) +
           rowHeight(*table, widths, table->rows.front(), false);
}

double ReportPaper::textHeight(const ReportText& text) const {
    return wrappedHeight(text.text, fontOf(Piece::Kind::Text, text.strong), sheet_.width());
}

/// The last rows of a table and the words below it, which look lost on a sheet of their own.
double ReportPaper::endHeight(qsizetype part) const {
    const auto& table = std::get<ReportTable>(report_.parts.at(part));
    double height = 0.0;
    for (qsizetype r = std::max<qsizetype>(0, table.rows.size() - keptRows); r < table.rows.size();
         ++r)
        height += rowHeight(table, widths_.at(part), table.rows.at(r), false);
    if (part + 1 < report_.parts.size())
        if (const auto* text = std::get_if<ReportText>(&report_.parts.at(part + 1)))
            height += betweenParts + textHeight(*text);
    return height;
}

double ReportPaper::pictureHeight(const QString& name) const {
    const auto picture = pictures_.find(name);
    if (picture == pictures_.end() || picture->second.isNull())
        return 0.0;
    const QSizeF size = picture->second.size();
    return std::min(sheet_.width() * size.height() / size.width(), room().height());
}

double ReportPaper::rowHeight(const ReportTable& table, const QVector<double>& widths,
                              const QStringList& row, bool head) const {
    double height = 0.0;
    for (qsizetype c = 0; c < widths.size(); ++c)
        height = std::max(
            height, wrappedHeight(row.value(c), tableFont(head), widths.at(c) - 2 * cellMargin));
    return head && !hasHead(table) ? 0.0 : height + 2 * rowMargin;
}

void ReportPaper::placeTable(qsizetype part) {
    auto& table = std::get<ReportTable>(report_.parts[part]);
    const QVector<double> widths = columnWidths(table, sheet_.width());
    widths_[part] = widths;
    const double head = rowHeight(table, widths, table.header, true);
    const auto placeHead = [&](double above) {
        if (head > 0.0)
            place(pieceOf(Piece::Kind::TableHead, part), {above, head});
    };
    const double most = room().height() - head;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        double height = rowHeight(table, widths, table.rows.at(r), false);
        for (int tries = 0; height > most && tries < 20; ++tries) {
            table.rows[r] = shortened(table.rows.at(r), most / height);
            height = rowHeight(table, widths, table.rows.at(r), false);
        }
        const double above = r == 0 && head <= 0.0 ? betweenParts / 2 : 0.0;
        const double before = r == 0 && head > 0.0 ? betweenParts / 2 + head : above;
        const double end = r > 0 && r + keptRows == table.rows.size() ? endHeight(part) : 0.0;
        const bool endFits = top_ + end <= room().height() || head + end > room().height();
        const bool turns = top_ > 0.0 && (top_ + before + height > room().height() || !endFits);
        if (turns)
            turn();
        if (turns || r == 0)
            placeHead(betweenParts / 2);
        place(pieceOf(Piece::Kind::Row, part, r), {above, height});
    }
}

void ReportPaper::paintRow(QPainter& painter, const Piece& piece) const {
    const auto& table = std::get<ReportTable>(report_.parts.at(piece.part));
    const bool head = piece.kind == Piece::Kind::TableHead;
    const QStringList& row = head ? table.header : table.rows.at(piece.row);
    const QVector<double>& widths = widths_.at(piece.part);
    double left = 0.0;
    painter.setPen(head ? lightTokens().secondary : lightTokens().text);
    for (qsizetype c = 0; c < widths.size(); ++c) {
        const QRectF box(left + cellMargin, piece.place.top() + rowMargin,
                         widths.at(c) - 2 * cellMargin, piece.place.height() - 2 * rowMargin);
        drawWrapped(painter, row.value(c), tableFont(head), box,
                    isTextColumn(table, c) ? Qt::AlignLeft : Qt::AlignRight);
        left += widths.at(c);
    }
    painter.setPen(QPen(head ? lightTokens().controlBorder : lightTokens().divider, 6.0));
    painter.drawLine(piece.place.bottomLeft(), piece.place.bottomRight());
}

void ReportPaper::paintFoot(QPainter& painter, int sheet) const {
    const QFont font = paperFont(footPixels);
    const QString number = tr("Page %1 of %2").arg(sheet + 1).arg(count());
    const double width = paperWidth(number, font);
    const QRectF foot(0.0, sheet_.height() - footHeight / 2, sheet_.width(), footHeight / 2);
    painter.setPen(lightTokens().muted);
    painter.setFont(font);
    painter.drawText(foot, int(Qt::AlignRight) | int(Qt::AlignBottom), number);
    const QRectF rest = foot.adjusted(0.0, 0.0, -width - 100.0, 0.0);
    painter.drawText(rest, int(Qt::AlignLeft) | int(Qt::AlignBottom),
                     QFontMetricsF(font).elidedText(report_.foot, Qt::ElideRight, rest.width()));
}

void ReportPaper::paint(QPainter& painter, int sheet) const {
    for (const Piece& piece : pieces_) {
        if (piece.sheet != sheet)
            continue;
        const ReportPart* part = piece.part < 0 ? nullptr : &report_.parts.at(piece.part);
        const auto write = [&](const QString& text, bool strong, const QColor& ink) {
            painter.setPen(ink);
            drawWrapped(painter, text, fontOf(piece.kind, strong), piece.place);
        };
        if (piece.kind == Piece::Kind::Title)
            write(report_.title, true, lightTokens().text);
        else if (piece.kind == Piece::Kind::Under)
            write(report_.under, false, lightTokens().secondary);
        else if (piece.kind == Piece::Kind::Heading)
            write(std::get<ReportHeading>(*part).text, true, lightTokens().text);
        else if (piece.kind == Piece::Kind::Text)
            write(std::get<ReportText>(*part).text, std::get<ReportText>(*part).strong,
                  lightTokens().text);
        else if (piece.kind != Piece::Kind::Picture)
            paintRow(painter, piece);
        else if (const auto picture = pictures_.find(std::get<ReportPicture>(*part).name);
                 picture != pictures_.end()) {
            const QSizeF size =
                QSizeF(picture->second.size()).scaled(piece.place.size(), Qt::KeepAspectRatio);
            painter.drawImage(QRectF(piece.place.topLeft(), size), picture->second);
        }
    }
    paintFoot(painter, sheet);
}

bool printReport(const Report& report, const ReportPictures& pictures, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = double(device.logicalDpiX()) / ReportPaper::unitsPerInch;
    painter.scale(scale, scale);
    const ReportPaper paper(report, pictures, QSizeF(device.width(), device.height()) / scale);
    for (int sheet = 0; sheet < paper.count(); ++sheet) {
        if (sheet > 0 && !device.newPage())
            return false;
        paper.paint(painter, sheet);
    }
    return painter.end();
}

} // namespace headroom::ui
