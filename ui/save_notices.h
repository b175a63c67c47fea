#pragma once

#include "ui/plan_document.h"

#include <QObject>
#include <functional>
#include <vector>

namespace headroom::ui {

class MessageBar;
class PlanOpening;

/// What the bar above the page says about the plan's file, and what its buttons do: a file that is
/// only read, changes that could not be saved, closing that would lose them.
class SaveNotices : public QObject {
    Q_OBJECT
  public:
    SaveNotices(PlanDocument& document, PlanOpening& opening, MessageBar& bar);

    /// After a plan was opened: why it is only read, if so.
    void showOpened();
    /// Why a plan was not opened, and the way back where there is one.
    void showNotOpened(const std::filesystem::path& plan, const Error& error);

  signals:
    void noted(const QString& text);

  private:
    struct Answer {
        QString text;
        std::function<void()> act;
    };
    void ask(const Error& error, const QString& headline, std::vector<Answer> answers);
    Answer copyAnswer();
    Answer retryAnswer();
    /// To the newest earlier state of the plan; none when nothing is kept.
    std::vector<Answer> backAnswers(const std::filesystem::path& plan);
    QStringList texts() const;
    void onSaveStateChanged();

    PlanDocument& document_;
    PlanOpening& opening_;
    MessageBar& bar_;
    std::vector<Answer> answers_;
    bool troubled_ = false;
    bool asked_ = false; // whether to close
};

} // namespace headroom::ui
