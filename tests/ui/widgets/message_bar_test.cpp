#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::ui;

namespace {

QPushButton* buttonNamed(QWidget& root, const char* text) {
    for (auto* button : root.findChildren<QPushButton*>())
        if (button->text() == QString::fromLatin1(text) && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class MessageBarTest : public QObject {
    Q_OBJECT
  private slots:
    void actions_tell_which_was_taken() {
        QWidget host;
        MessageBar bar(&host);
        test::showAt(host, QSize(800, 100));
        bar.resize(780, 60);
        bar.showMessage(Tone::Warning, QStringLiteral("Stale."), {},
                        {QStringLiteral("Solve"), QStringLiteral("Later")});
        QSignalSpy taken(&bar, &MessageBar::actionTriggered);
        buttonNamed(bar, "Later")->click();
        QCOMPARE(taken.value(0).value(0).toInt(), 1);
        bar.showMessage(Tone::Warning, QStringLiteral("Again."), {}, {QStringLiteral("Only")});
        QVERIFY(buttonNamed(bar, "Later") == nullptr); // old ones are gone
    }

    void data_is_never_read_as_rich_text() {
        MessageBar bar;
        bar.showError({ErrorCode::BadNumber, "<b>x</b>", {}, {}, {}});
        for (const auto* label : bar.findChildren<QLabel*>())
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(bar.headline().contains(QStringLiteral("<b>x</b>")));
    }

    void a_toast_undoes_once_and_goes() {
        QWidget host;
        Toast toast(&host);
        test::showAt(host, QSize(600, 300));
        toast.showNote(QStringLiteral("19 moves accepted"), QStringLiteral("Undo"));
        QVERIFY(toast.isVisible());
        QVERIFY(host.rect().contains(toast.geometry()));
        QSignalSpy undone(&toast, &Toast::actionTriggered);
        buttonNamed(toast, "Undo")->click();
        QCOMPARE(undone.size(), 1);
        QVERIFY(!toast.isVisible());
        toast.setDuration(1);
        toast.showNote(QStringLiteral("Saved"));
        QTRY_VERIFY(!toast.isVisible());
    }

    void how_far_a_job_is_is_told_where_there_is_room() {
        QWidget host;
        JobStrip strip(&host);
        strip.setCompact(true);
        const auto shows = [&strip](const JobProgress& progress, const QString& text) {
            strip.setProgress(progress);
            const auto labels = strip.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&text](const QLabel* label) {
                return label->text() == text && label->isVisibleTo(label->parentWidget());
            });
        };
        const JobProgress search{0.5, 300'000.4, {}};
        const QString best = QStringLiteral("best plan 25% better than the first");
        test::showAt(host, QSize(1400, 60));
        QVERIFY(!shows({0.1, 400'000.5, {}}, best)); // the first one: nothing to measure it by
        QVERIFY(shows(search, best));
        QVERIFY(!shows({0.6, {}, {}}, best));
        QVERIFY(shows({-1.0, {}, 40'960}, QStringLiteral("40,960 rows read")));
        host.resize(1024, 60);
        QVERIFY(!shows(search, best));
    }

    void a_short_job_never_shows() {
        QWidget host;
        JobStrip strip(&host);
        test::showAt(host, QSize(600, 60));
        strip.begin(QStringLiteral("Balancing"));
        QVERIFY(!strip.isVisible());
        strip.end();
        QTest::qWait(400);
        QVERIFY(!strip.isVisible());
        strip.begin(QStringLiteral("Balancing"));
        QTRY_VERIFY(strip.isVisible());
        QSignalSpy stop(&strip, &JobStrip::stopRequested);
        QSignalSpy discard(&strip, &JobStrip::discardRequested);
        buttonNamed(strip, "Stop and keep best")->click();
        buttonNamed(strip, "Discard")->click();
        QCOMPARE(stop.size() + discard.size(), 2);
    }
};

HEADROOM_TEST(MessageBarTest)
#include "message_bar_test.moc"
