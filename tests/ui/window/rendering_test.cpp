#include "planner/plan_session/sample_content.h"
#include "planner/storage/plan_file.h"
#include "tests/support/test_registry.h"
#include "ui/hiring_report.h"
#include "ui/plan_rendering.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace headroom;
using headroom::ui::renderToFile;

namespace {

/// All that is to be read in the report, a line each.
QString wordsOf(const ui::Report& report) {
    QStringList words{report.title, report.under, report.foot};
    for (const ui::ReportPart& part : report.parts) {
        if (const auto* heading = std::get_if<ui::ReportHeading>(&part))
            words << heading->text;
        if (const auto* text = std::get_if<ui::ReportText>(&part))
            words << text->text;
        if (const auto* table = std::get_if<ui::ReportTable>(&part)) {
            words << table->header;
            for (const QStringList& row : table->rows)
                words << row;
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

class RenderingTest : public QObject {
    Q_OBJECT
    std::filesystem::path folder_;
    QString plan_;

    QString target(const char* name) const {
        return QString::fromStdString((folder_ / name).string());
    }

  private slots:
    void initTestCase() {
        folder_ = test::scratchFolder();
        SampleOptions options;
        options.accounts = 120;
        options.csms = 6;
        options.historyMonths = 30;
        QVERIFY(PlanFile::create(folder_ / "plan.headroom", sampleContent(options).value()));
        plan_ = target("plan.headroom");
    }
    void every_chart_is_drawn() {
        for (const char* chart :
             {"utilisation", "segments", "frontier", "hiring", "timeline", "bridge", "scenarios"}) {
            const QString file = target((std::string(chart) + ".png").c_str());
            QCOMPARE(
                renderToFile(plan_, QStringLiteral("chart:") + QString::fromLatin1(chart), file),
                QString());
            const QImage picture(file);
            QVERIFY2(picture.width() >= 1000, chart);
            QVERIFY2(picture.colorCount() == 0, chart);
        }
    }
    void the_reports_are_pdfs() {
        for (const char* report : {"report", "hiring-report"}) {
            const QString file = target((std::string(report) + ".pdf").c_str());
            QCOMPARE(renderToFile(plan_, QString::fromLatin1(report), file), QString());
            QFile pdf(file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
            QVERIFY2(pdf.size() > 20'000, report);
        }
    }
    void a_report_has_the_readers_dates_and_names() {
        auto opened = PlanFile::open(folder_ / "plan.headroom", OpenMode::ReadOnly);
        QVERIFY(opened);
        auto session = PlanSession::make((*opened)->load().value(), nullptr);
        QVERIFY(session);
        const auto tables = hiringTables(**session, {}, {});
        QVERIFY(tables);
        const ui::Format german(QLocale(QLocale::German, QLocale::Germany), QStringLiteral("EUR"));
        const QString words = wordsOf(ui::hiringReport(**session, *tables, german));
        QVERIFY(words.contains(german.date((*session)->facts().asOf)));
        QVERIFY(words.contains(german.month(tables->outlook.monthOf(1))));
        QVERIFY(!words.contains(QRegularExpression(QStringLiteral("\\d{4}-\\d\\d"))));
        QVERIFY(!words.contains(QStringLiteral("hiring.service_level")));
    }
    void a_report_without_hires_says_so() {
        auto opened = PlanFile::open(folder_ / "plan.headroom", OpenMode::ReadOnly);
        QVERIFY(opened);
        auto session = PlanSession::make((*opened)->load().value(), nullptr);
        QVERIFY(session);
        auto tables = hiringTables(**session, {}, {});
        QVERIFY(tables);
        tables->outlook.hires.clear();
        const ui::Format format(QLocale(QLocale::English), QStringLiteral("EUR"));
        const QString words = wordsOf(ui::hiringReport(**session, *tables, format));
        QVERIFY(words.contains(QStringLiteral("Nobody is to be hired within")));
        QVERIFY(!words.contains(QStringLiteral("First books")));
    }
    void a_report_that_cannot_be_written_is_said() {
        const QString folder = target("no such folder");
        const QString problem =
            renderToFile(plan_, QStringLiteral("report"), folder + QStringLiteral("/report.pdf"));
        QVERIFY2(problem.contains(QStringLiteral("could not be written")), qPrintable(problem));
    }
    void what_cannot_be_drawn_is_said() {
        QVERIFY(!renderToFile(plan_, QStringLiteral("chart:pie"), target("pie.png")).isEmpty());
        QVERIFY(!renderToFile(plan_, QStringLiteral("poem"), target("poem.png")).isEmpty());
        QVERIFY(!renderToFile(target("nowhere.headroom"), QStringLiteral("report"), target("x.pdf"))
                     .isEmpty());
    }
};

HEADROOM_TEST(RenderingTest)
#include "rendering_test.moc"
