#include "tests/support/test_registry.h"
#include "ui/paper_size.h"
#include "ui/report_columns.h"
#include "ui/report_paper.h"
#include "ui/report_text.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <numeric>

using namespace headroom;
using namespace headroom::ui;
using Kind = ReportPaper::Piece::Kind;

namespace {

// Between margins of 15 mm, in tenths of a point.
constexpr QSizeF a4(5102.0, 7567.0);
constexpr QSizeF letterAcross(7070.0, 5270.0);

/// Rows of one to five lines, so that some would lie across every place a sheet could end.
ReportTable unevenTable(int rows) {
    ReportTable table{QStringLiteral("llr"),
                      {QStringLiteral("Account"), QStringLiteral("Why"), QStringLiteral("Hours")},
                      {}};
    for (int i = 0; i < rows; ++i)
        table.rows << QStringList{QStringLiteral("Account number %1").arg(i),
                                  QStringLiteral("nearer to the rest of the book ").repeated(i % 9),
                                  QString::number(i)};
    return table;
}

Report longReport() {
    Report report;
    report.title = QStringLiteral("A plan");
    report.under = QStringLiteral("Scenario Base, as of 30 June 2026.");
    report.foot = QStringLiteral("A plan · board report");
    for (int i = 0; i < 6; ++i)
        report.parts << ReportHeading{QStringLiteral("Part %1").arg(i)} << unevenTable(17 + 11 * i)
                     << ReportPicture{QStringLiteral("chart")}
                     << ReportText{QStringLiteral("What follows from it. ").repeated(12)};
    return report;
}

ReportPaper paperOf(const Report& report, QSizeF sheet) {
    QImage chart(1200, 620, QImage::Format_RGB32);
    chart.fill(Qt::gray);
    return {report, {{QStringLiteral("chart"), chart}}, sheet};
}

QImage paintedFoot(const ReportPaper& paper, int sheet, QSizeF size) {
    QImage image((size / 10.0).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    paper.paint(painter, sheet);
    painter.end();
    return image.copy(0, image.height() - 12, image.width(), 12);
}

} // namespace

class ReportPaperTest : public QObject {
    Q_OBJECT
  private slots:
    void nothing_crosses_the_end_of_a_sheet_data() {
        QTest::addColumn<QSizeF>("sheet");
        QTest::newRow("A4") << a4;
        QTest::newRow("Letter, landscape") << letterAcross;
        QTest::newRow("a slip") << QSizeF(3000.0, 2600.0);
    }

    void nothing_crosses_the_end_of_a_sheet() {
        QFETCH(QSizeF, sheet);
        const ReportPaper paper = paperOf(longReport(), sheet);
        QVERIFY(paper.count() > 3);
        const ReportPaper::Piece* before = nullptr;
        for (const ReportPaper::Piece& piece : paper.pieces()) {
            QVERIFY(piece.place.top() >= 0.0);
            QVERIFY2(piece.place.bottom() <= paper.room().bottom() + 1e-6,
                     qPrintable(QString::number(piece.row)));
            if (before != nullptr && before->sheet == piece.sheet)
                QVERIFY(piece.place.top() >= before->place.bottom() - 1e-6);
            before = &piece;
        }
        QCOMPARE(before->sheet, paper.count() - 1);
    }

    void every_row_of_every_table_is_there_once() {
        const Report report = longReport();
        const ReportPaper paper = paperOf(report, a4);
        std::map<qsizetype, qsizetype> next;
        for (const ReportPaper::Piece& piece : paper.pieces())
            if (piece.kind == Kind::Row)
                QCOMPARE(piece.row, next[piece.part]++);
        for (const auto& [part, rows] : next)
            QCOMPARE(rows, std::get<ReportTable>(report.parts.at(part)).rows.size());
        QCOMPARE(next.size(), std::size_t(6));
    }

    void a_table_names_its_columns_on_every_sheet() {
        const ReportPaper paper = paperOf(longReport(), a4);
        std::map<std::pair<qsizetype, int>, Kind> first;
        for (const ReportPaper::Piece& piece : paper.pieces())
            if (piece.kind == Kind::Row || piece.kind == Kind::TableHead)
                first.try_emplace({piece.part, piece.sheet}, piece.kind);
        QVERIFY(first.size() > 6); // some go over several sheets
        for (const auto& [place, kind] : first)
            QCOMPARE(kind, Kind::TableHead);
    }

    void a_heading_is_never_the_last_on_its_sheet() {
        for (double height = 2000.0; height < 7600.0; height += 397.0) {
            const ReportPaper paper = paperOf(longReport(), QSizeF(5102.0, height));
            for (std::size_t i = 0; i + 1 < paper.pieces().size(); ++i)
                if (paper.pieces()[i].kind == Kind::Heading)
                    QCOMPARE(paper.pieces()[i + 1].sheet, paper.pieces()[i].sheet);
        }
    }

    void a_table_ends_with_some_of_its_rows_and_what_is_said_below() {
        for (double height = 2600.0; height < 7600.0; height += 397.0) {
            Report report;
            report.parts << unevenTable(45)
                         << ReportText{QStringLiteral("… and 89 more in the export.")};
            const ReportPaper paper = paperOf(report, QSizeF(5102.0, height));
            const auto& pieces = paper.pieces();
            QCOMPARE(pieces.back().kind, Kind::Text);
            for (std::size_t back = 2; back <= 4; ++back) {
                QCOMPARE(pieces[pieces.size() - back].kind, Kind::Row);
                QCOMPARE(pieces[pieces.size() - back].sheet, pieces.back().sheet);
            }
        }
    }

    void every_sheet_has_its_number_and_its_report() {
        const ReportPaper paper = paperOf(longReport(), a4);
        QImage before;
        for (int sheet = 0; sheet < paper.count(); ++sheet) {
            const QImage foot = paintedFoot(paper, sheet, a4);
            QImage empty(foot.size(), QImage::Format_RGB32);
            empty.fill(Qt::white);
            const QRect left(0, 0, 200, foot.height());
            const QRect right(foot.width() - 80, 0, 80, foot.height());
            QVERIFY(foot.copy(left) != empty.copy(left));
            QVERIFY(foot.copy(right) != empty.copy(right));
            QVERIFY(foot != before); // another number
            before = foot;
        }
    }

    void columns_fill_the_sheet_and_cut_no_word() {
        const ReportTable table = unevenTable(40);
        const QVector<double> widths = columnWidths(table, a4.width());
        QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - a4.width()) < 1.0);
        for (qsizetype c = 0; c < widths.size(); ++c)
            for (const QStringList& row : table.rows)
                QVERIFY(widestWord(row.at(c), tableFont(false)) <= widths.at(c) - 2 * cellMargin);
        for (const QStringList& row : table.rows) // numbers stand in one line
            QVERIFY(paperWidth(row.at(2), tableFont(false)) <= widths.at(2) - 2 * cellMargin);
    }

    void names_stay_whole_where_a_long_reason_wraps() {
        ReportTable table = unevenTable(3);
        table.rows.front()[1] = QStringLiteral("nearer to the rest of the book ").repeated(40);
        const QVector<double> widths = columnWidths(table, a4.width());
        for (const QStringList& row : table.rows)
            QVERIFY(paperWidth(row.at(0), tableFont(false)) <= widths.at(0) - 2 * cellMargin);
    }

    void a_row_higher_than_a_sheet_is_cut_where_it_is_seen() {
        Report report;
        report.parts << ReportTable{
            QStringLiteral("ll"),
            {QStringLiteral("Account"), QStringLiteral("Why")},
            {{QStringLiteral("A"), QStringLiteral("word ").repeated(40'000)}}};
        const ReportPaper paper = paperOf(report, a4);
        for (const ReportPaper::Piece& piece : paper.pieces())
            QVERIFY(piece.place.bottom() <= paper.room().bottom() + 1e-6);
    }

    void paper_is_what_lies_in_the_readers_printer() {
        const auto of = [](QLocale::Language language, QLocale::Territory territory) {
            return usualPaper(QLocale(language, territory));
        };
        QCOMPARE(of(QLocale::English, QLocale::UnitedStates), QPageSize::Letter);
        QCOMPARE(of(QLocale::French, QLocale::Canada), QPageSize::Letter);
        QCOMPARE(of(QLocale::English, QLocale::UnitedKingdom), QPageSize::A4);
        QCOMPARE(of(QLocale::German, QLocale::Germany), QPageSize::A4);
    }
};

HEADROOM_TEST(ReportPaperTest)
#include "report_paper_test.moc"
