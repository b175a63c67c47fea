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

/// `inForce`: the scenario's owners are those of the proposal.
CertificateText certificateOf(const Proposal& proposal, bool inForce, const Format& format);

} // namespace headroom::ui
