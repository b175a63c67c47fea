#pragma once

#include <QLocale>
#include <QPageSize>

namespace headroom::ui {

/// What lies in the printers of the reader's country: Letter in most of the Americas, else A4.
QPageSize::PageSizeId usualPaper(const QLocale& locale = QLocale());

} // namespace headroom::ui
