#pragma once

#include "planner/base/result.h"

#include <QString>

namespace headroom::ui {

/// What happened, what it means for the data, what to do: three plain sentences, no codes.
/// Plain text: show it in labels with Qt::PlainText.
struct Message {
    QString what;
    QString means;
    QString todo;

    /// All three, one after the other.
    QString text() const;
};

/// The sentences of an error; subject, detail, line and column of the error are worked in.
Message messageFor(const Error& error);

/// The same of a plan that was opened nevertheless; `earlier`: Headroom keeps earlier states of it.
Message messageForOpened(const Error& error, bool earlier);

/// The same of a plan that was not opened; `earlier`: Headroom keeps earlier states of it.
Message messageForUnopened(const Error& error, bool earlier);

} // namespace headroom::ui
