// Tells the thread sanitizer what a `Mutex` does when it has to wait.
//
// The standard library comes compiled without the sanitizer. Its quick ways are inlined into the code that locks and
// unlocks; of its slow ones the sanitizer sees nothing, and takes what is done under the lock for a race. This library is
// loaded before the standard library and stands in front of the slow ways.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

// Their names, as the linker has them, and how they are called (Swift 6.3, Synchronization, Mutex/LinuxImpl.swift).
#define LOCK_SLOW "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK_SLOW "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

// They are there in a program that was compiled with the sanitizer.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

SWIFT void lock_slow(uint32_t state, SELF void *mutex) __asm__(LOCK_SLOW);
SWIFT void unlock_slow(SELF void *mutex) __asm__(UNLOCK_SLOW);

SWIFT void lock_slow(uint32_t state, SELF void *mutex)
{
    typedef SWIFT void function(uint32_t, SELF void *);
    function *const real = (function *)dlsym(RTLD_NEXT, LOCK_SLOW);
    real(state, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void unlock_slow(SELF void *mutex)
{
    typedef SWIFT void function(SELF void *);
    function *const real = (function *)dlsym(RTLD_NEXT, UNLOCK_SLOW);
    if (__tsan_release) __tsan_release(mutex);
    real(mutex);
}
