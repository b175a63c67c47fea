#pragma once

/// In front of a function whose loops run over lanes: it is compiled for wider processors as well,
/// and the program takes what it finds when it starts. The sums are the same, bit for bit: none of
/// them is contracted (cmake), and a lane does not see its neighbours. Sanitizers, other compilers
/// and systems get the one that runs everywhere.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define HEADROOM_WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define HEADROOM_WIDE
#endif
