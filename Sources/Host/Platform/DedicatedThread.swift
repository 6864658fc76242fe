internal import Glibc

/// A thread of its own that runs jobs in their order, so that work that blocks or computes never holds up the cooperative
/// pool.
@safe final class DedicatedThread: @unchecked Sendable {
    // SAFETY: `jobs` and `isStopped` are only touched while `mutex` is held.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var jobs: [UnownedJob] = []
    private var isStopped = false

    package init() {
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe pthread_cond_destroy(condition)
        unsafe mutex.deallocate()
        unsafe condition.deallocate()
    }

    /// Starts the thread.
    ///
    /// - Parameter run: runs one job. It is let go of when the thread ends.
    /// - Throws: `ThreadError` if there can be no more threads.
    package func start(_ run: @escaping @Sendable (UnownedJob) -> Void) throws(ThreadError) {
        if let error = BackgroundThread.start({ self.loop(run) }) { throw error }
    }

    /// Adds a job.
    package func enqueue(_ job: UnownedJob) {
        unsafe pthread_mutex_lock(mutex)
        jobs.append(job)
        unsafe pthread_cond_signal(condition)
        unsafe pthread_mutex_unlock(mutex)
    }

    /// Ends the thread when it has nothing left to do.
    package func stop() {
        unsafe pthread_mutex_lock(mutex)
        isStopped = true
        unsafe pthread_cond_signal(condition)
        unsafe pthread_mutex_unlock(mutex)
    }

    private func loop(_ run: (UnownedJob) -> Void) {
        var ready: [UnownedJob] = []
        while true {
            unsafe pthread_mutex_lock(mutex)
            while jobs.isEmpty, !isStopped { unsafe pthread_cond_wait(condition, mutex) }
            swap(&ready, &jobs)
            unsafe pthread_mutex_unlock(mutex)
            if ready.isEmpty { return }
            for job in ready { run(job) }
            ready.removeAll(keepingCapacity: true)
        }
    }
}

/// A thread that tasks prefer: a worker's, a sink's, or the listing's.
package final class TaskThread: TaskExecutor {
    private let thread = DedicatedThread()

    /// - Throws: `ThreadError` if there can be no more threads.
    package init() throws(ThreadError) {
        try thread.start { [unowned self] job in unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        thread.enqueue(UnownedJob(job))
    }

    /// Ends the thread when it has nothing left to do.
    package func stop() { thread.stop() }
}
