#include "ui/pages/import_verdict.h"

#include "ui/pages/import_questions.h"
#include "ui/text/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace headroom::ui {
namespace {

class Verdict {
    Q_DECLARE_TR_FUNCTIONS(Verdict)

  public:
    static void showReady(MessageBar& bar, std::ptrdiff_t findings) {
        const QString written = tr("Nothing is written before you press Import.");
        if (findings == 0)
            bar.showMessage(Tone::Success, tr("Ready to import"), written);
        else
            bar.showMessage(
                Tone::Warning, tr("Ready to import, with findings"),
                written + QLatin1Char(' ') +
                    tr("Values or rows to look at first: %1; each is told under Findings.")
                        .arg(findings));
    }

    static void showWithoutArr(MessageBar& bar) {
        bar.showMessage(
            Tone::Warning, tr("Ready to import, but the ARR is zero"),
            tr("No account of the file has an ARR: segments by ARR and the ARR moved "
               "will be zero. If a column holds it, choose it in the table of columns. Nothing is "
               "written before you press Import."));
    }

    static void showBlocked(MessageBar& bar, const ImportResult& result) {
        QStringList lines;
        for (const Error& error : result.blockers)
            if (!isAsked(result, error)) {
                Error shown = error;
                shown.detail = detailInWords(result, error).toStdString();
                lines << messageFor(shown).text();
            }
        if (!result.questions.empty())
            lines << tr("Answer the questions below; the files are then read again.");
        bar.showMessage(Tone::Warning, tr("This cannot be imported yet"),
                        lines.join(QLatin1Char('\n')));
    }

  private:
    static bool isAsked(const ImportResult& result, const Error& error) {
        return std::ranges::any_of(result.questions, [&](const ImportQuestion& question) {
            return error.detail.starts_with(question.text.english());
        });
    }
};

} // namespace

void showVerdict(MessageBar& bar, const ImportResult& result,
                 const std::map<std::string, std::string>& notes) {
    if (!result.blockers.empty()) {
        Verdict::showBlocked(bar, result);
        return;
    }
    if (result.totals.accounts > 0 && result.totals.arr == Money()) {
        Verdict::showWithoutArr(bar);
        return;
    }
    Verdict::showReady(bar, std::ranges::count_if(result.issues, [&](const ImportIssue& issue) {
                           return issue.severity != IssueSeverity::Info &&
                                  !notes.contains(issue.noteKey);
                       }));
}

} // namespace headroom::ui
