#pragma once

#include "ui/report.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <map>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace headroom::ui {

/// Pictures of charts by their names.
using ReportPictures = std::map<QString, QImage>;

/// A report laid out on sheets: no row of a table, paragraph or picture crosses the end of a sheet,
/// a table says on each sheet what its columns are, a heading stands above what it is about, and
/// every sheet has its number and the number of all.
class ReportPaper {
  public:
    /// What lengths are counted in: a tenth of a point, so that widths of texts hardly round.
    static constexpr int unitsPerInch = 720;

    struct Piece {
        enum class Kind { Title, Under, Heading, Text, TableHead, Row, Picture };
        Kind kind = Kind::Text;
        int sheet = 0;
        QRectF place;
        qsizetype part = -1; // of the report
        qsizetype row = -1;  // of its table
    };

    /// `sheet`: between the margins.
    ReportPaper(Report report, ReportPictures pictures, QSizeF sheet);

    int count() const;
    /// From top to bottom, sheet by sheet.
    const std::vector<Piece>& pieces() const { return pieces_; }
    /// The room of a sheet above its foot.
    QRectF room() const;
    void paint(QPainter& painter, int sheet) const;

  private:
    struct Need {
        double above = 0.0;
        double height = 0.0;
    };
    void layOut();
    void place(const Piece& piece, Need need);
    void placeHeading(qsizetype part);
    void placeTable(qsizetype part);
    void turn();
    double firstHeight(qsizetype part) const;
    double textHeight(const ReportText& text) const;
    double endHeight(qsizetype part) const;
    double rowHeight(const ReportTable& table, const QVector<double>& widths,
                     const QStringList& row, bool head) const;
    double pictureHeight(const QString& name) const;
    void paintRow(QPainter& painter, const Piece& piece) const;
    void paintFoot(QPainter& painter, int sheet) const;

    Report report_;
    ReportPictures pictures_;
    QSizeF sheet_;
    std::vector<Piece> pieces_;
    std::map<qsizetype, QVector<double>> widths_; // of the columns, by part
    int at_ = 0;                                  // sheet that is filled
    double top_ = 0.0;                            // where the next piece goes
};

/// Prints it on the device's own paper. False when the device cannot be painted on.
bool printReport(const Report& report, const ReportPictures& pictures, QPagedPaintDevice& device);

} // namespace headroom::ui
