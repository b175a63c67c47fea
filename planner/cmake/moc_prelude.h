// Read by moc before every header: without the compiler's predefines moc 6.4 does not come to the
// definition of this macro in <thread>, <mutex>, <chrono>, <future> and <tuple>, and gives up.
#define _GLIBCXX_VISIBILITY(V)
