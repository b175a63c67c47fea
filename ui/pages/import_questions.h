#pragma once

#include "planner/import/import_book.h"

#include <QWidget>

namespace headroom::ui {

/// A question that the files leave open, with a button for each answer.
class QuestionRow : public QWidget {
    Q_OBJECT
  public:
    explicit QuestionRow(const ImportQuestion& question);

  signals:
    /// As giveAnswer() takes it: "decimal=,".
    void answered(const std::string& answer);
};

/// Why the import is held up, in the reader's language, without options of the command line.
QString detailInWords(const ImportResult& result, const Error& blocker);

} // namespace headroom::ui
