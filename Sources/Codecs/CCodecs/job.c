#include "job.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static uint64_t now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static uint64_t later(uint64_t nanoseconds, uint64_t milliseconds)
{
    uint64_t added, sum;
    if (__builtin_mul_overflow(milliseconds, (uint64_t)1000000, &added)
        || __builtin_add_overflow(nanoseconds, added, &sum)) {
        return UINT64_MAX;
    }
    return sum;
}

/// Says which limit is in the way.
static void exceed(cc_job *job, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void exceed(cc_job *job, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    cc_job_say_list(job, format, arguments);
    va_end(arguments);
    job->report->limit_message = job->report->message_count;
}

void cc_job_start(cc_job *job, const cc_source *source, const cc_limits *limits, cc_report *report)
{
    job->source = source;
    job->limits = limits;
    job->report = report;
    job->length = source->length > source->start ? source->length - source->start : 0;
    job->stop = CC_NOT_STOPPED;

    job->deadline = later(now(CLOCK_MONOTONIC), limits->max_milliseconds);
    job->cpu_deadline = later(now(CLOCK_THREAD_CPUTIME_ID), limits->max_milliseconds);
}

cc_status cc_job_finish(const cc_job *job, cc_status status)
{
    switch (job->stop) {
    case CC_STOPPED_MISSING: return CC_NEEDS_MORE;
    case CC_STOPPED_LATE: return status == CC_DAMAGED ? CC_DAMAGED : CC_UNSUPPORTED;
    case CC_NOT_STOPPED: break;
    }
    return status;
}

ptrdiff_t cc_job_read(cc_job *job, uint64_t offset, void *into, size_t count)
{
    if (cc_job_is_late(job)) {
        return -1;
    }
    if (offset >= job->length) {
        return 0;
    }
    if (count > job->length - offset) {
        count = (size_t)(job->length - offset);
    }
    size_t done = 0;
    while (done < count) {
        const ptrdiff_t got = job->source->read(
            job->source->context, job->source->start + offset + done, (char *)into + done, count - done);
        if (got < 0) {
            job->stop = CC_STOPPED_MISSING;
            return -1;
        }
        if (got == 0) {
            break;
        }
        done += (size_t)got;
    }
    return (ptrdiff_t)done;
}

bool cc_job_is_late(cc_job *job)
{
    // The thread's own time takes a system call to tell, and is never ahead of the clock on the wall.
    if (job->stop == CC_NOT_STOPPED && now(CLOCK_MONOTONIC) >= job->deadline) {
        const uint64_t used = now(CLOCK_THREAD_CPUTIME_ID);
        if (used < job->cpu_deadline) {
            job->deadline = now(CLOCK_MONOTONIC) + (job->cpu_deadline - used);
            return false;
        }
        job->stop = CC_STOPPED_LATE;
        exceed(job, "exceeds the time limit of %" PRIu64 " ms", job->limits->max_milliseconds);
    }
    return job->stop != CC_NOT_STOPPED;
}

bool cc_job_exceeds_pixels(cc_job *job, uint32_t width, uint32_t height)
{
    job->report->width = width;
    job->report->height = height;
    if ((uint64_t)width * height <= job->limits->max_pixels) {
        return false;
    }
    exceed(job, "%" PRIu32 " x %" PRIu32 " exceeds the pixel limit of %" PRIu64, width, height,
        job->limits->max_pixels);
    return true;
}

void cc_job_say_memory(cc_job *job)
{
    exceed(job, "exceeds the memory limit of %" PRIu64 " bytes", job->limits->max_memory);
}

void cc_job_say(cc_job *job, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    cc_job_say_list(job, format, arguments);
    va_end(arguments);
}

void cc_job_say_list(cc_job *job, const char *format, va_list arguments)
{
    cc_report *report = job->report;
    if (report->message_count == CC_MESSAGE_LIMIT) {
        return;
    }
    char message[CC_MESSAGE_SIZE];
    if (vsnprintf(message, sizeof message, format, arguments) <= 0) {
        return;
    }
    size_t size = 1;
    for (char *byte = message; *byte != '\0'; ++byte, ++size) {
        // Codecs quote what the file says, which need not be text.
        if (*byte < ' ' || *byte > '~') {
            *byte = '?';
        }
    }
    for (size_t at = 0; at < report->text_length; at += strlen(report->text + at) + 1) {
        if (strcmp(report->text + at, message) == 0) {
            return;
        }
    }
    memcpy(report->text + report->text_length, message, size);
    report->text_length += size;
    report->message_count += 1;
}
