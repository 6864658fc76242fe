#ifndef CCODECS_JOB_H
#define CCODECS_JOB_H

#include <stdarg.h>
#include <stdbool.h>

#include "ccodecs.h"

/// Why a check ended before the codec had an opinion.
typedef enum cc_stop { CC_NOT_STOPPED, CC_STOPPED_MISSING, CC_STOPPED_LATE } cc_stop;

/// One check under way: what the three codecs share.
typedef struct cc_job {
    const cc_source *source;
    const cc_limits *limits;
    cc_report *report;
    /// Bytes from the image's first one to the end of the file.
    uint64_t length;
    /// When to look at the thread's processor time, by the monotonic clock, in nanoseconds.
    uint64_t deadline;
    /// The processor time of the thread at which the time is over, in nanoseconds.
    uint64_t cpu_deadline;
    cc_stop stop;
} cc_job;

void cc_job_start(cc_job *job, const cc_source *source, const cc_limits *limits, cc_report *report);

/// The status to hand back: bytes that are missing come before what the codec made of the rest, and damage that it
/// found before the time was over.
cc_status cc_job_finish(const cc_job *job, cc_status status);

/// Reads `count` bytes at `offset` from the image's start. Fewer are read only at the end of the file; -1 means
/// that the job is stopped and the codec has to be left.
ptrdiff_t cc_job_read(cc_job *job, uint64_t offset, void *into, size_t count);

/// Stops the job if its time is over.
bool cc_job_is_late(cc_job *job);

/// Notes the image's size, and says so if it has too many pixels.
bool cc_job_exceeds_pixels(cc_job *job, uint32_t width, uint32_t height);

/// Says that the memory limit is in the way.
void cc_job_say_memory(cc_job *job);

void cc_job_say(cc_job *job, const char *format, ...) __attribute__((format(printf, 2, 3)));

/// Adds a message, unless the report has it already or is full.
void cc_job_say_list(cc_job *job, const char *format, va_list arguments) __attribute__((format(printf, 2, 0)));

#endif
