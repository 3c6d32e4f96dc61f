// Included before each source of better-sqlite3 12 that is compiled for Node.js 24 (docs/decisions/061).
//
// There, the destructor of node::ObjectWrap removes a cleanup hook, which aborts the process where the garbage collector calls it
// outside of any context. These overloads take an ObjectWrap and are preferred to Node's own, which take any pointer: objects
// register no hook, as before Node.js 24. The hook of the package itself, which closes its databases, stays.
#include <node.h>

namespace node {
class ObjectWrap;
inline void AddEnvironmentCleanupHook(v8::Isolate*, void (*)(void*), ObjectWrap*) {}
inline void RemoveEnvironmentCleanupHook(v8::Isolate*, void (*)(void*), ObjectWrap*) {}
}  // namespace node
