#pragma once

#include "planner/plan_session/proposal.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// The certificate in words.
struct CertificateText {
    Tone tone = Tone::Neutral;
    QString title, text;
};

CertificateText certificateOf(const Proposal& proposal, const Format& format);

} // namespace headroom::ui
