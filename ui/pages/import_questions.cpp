#include "ui/pages/import_questions.h"

#include "ui/pages/import_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

QLabel* sentence(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QuestionRow::QuestionRow(const ImportQuestion& question) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    const QString text = withoutOptions(inWords(question.text));
    column->addWidget(sentence(text));
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices);
    for (const QuestionChoice& choice : question.choices) {
        const QString words = inWords(choice.text);
        auto* button =
            new QPushButton(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(words);
        button->setAccessibleDescription(text);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, answer = choice.answer] { emit answered(answer); });
    }
    column->addWidget(choices);
}

// A blocker is listed as a finding as well, which knows how to say it in every language.
QString detailInWords(const ImportResult& result, const Error& blocker) {
    for (const ImportIssue& issue : result.issues)
        if (issue.severity == IssueSeverity::Error && issue.text.english() == blocker.detail)
            return withoutOptions(inWords(issue.text));
    return withoutOptions(QString::fromStdString(blocker.detail));
}

} // namespace headroom::ui
