internal import Glibc

/// A thread of its own that runs tasks, so that work that blocks or computes never holds up the cooperative pool.
///
/// The invariant that makes it sendable: `jobs` and `isStopped` are only touched while `mutex` is held.
@safe final class DedicatedThread: TaskExecutor, SerialExecutor, @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let role: Role
    private var jobs: [UnownedJob] = []
    private var isStopped = false

    /// Whose work it does, which the runtime has to be told: an actor's code checks that it runs as the actor's.
    enum Role {
        case tasks, actor
    }

    /// Starts a thread.
    init(for role: Role = .tasks) {
        self.role = role
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
        var thread = pthread_t()
        // The thread keeps its executor alive until it ends.
        let context = unsafe Unmanaged.passRetained(self).toOpaque()
        unsafe pthread_create(
            &thread, nil,
            { context in
                guard let context = unsafe context else { return nil }
                unsafe Unmanaged<DedicatedThread>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context)
        pthread_detach(thread)
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe pthread_cond_destroy(condition)
        unsafe mutex.deallocate()
        unsafe condition.deallocate()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        unsafe pthread_mutex_lock(mutex)
        jobs.append(job)
        unsafe pthread_cond_signal(condition)
        unsafe pthread_mutex_unlock(mutex)
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        unsafe UnownedSerialExecutor(ordinary: self)
    }

    /// Ends the thread when it has nothing left to do.
    func stop() {
        unsafe pthread_mutex_lock(mutex)
        isStopped = true
        unsafe pthread_cond_signal(condition)
        unsafe pthread_mutex_unlock(mutex)
    }

    private func run() {
        var ready: [UnownedJob] = []
        while true {
            unsafe pthread_mutex_lock(mutex)
            while jobs.isEmpty, !isStopped { unsafe pthread_cond_wait(condition, mutex) }
            swap(&ready, &jobs)
            unsafe pthread_mutex_unlock(mutex)
            if ready.isEmpty { return }
            for job in ready {
                switch role {
                case .tasks: unsafe job.runSynchronously(on: asUnownedTaskExecutor())
                case .actor: unsafe job.runSynchronously(on: asUnownedSerialExecutor())
                }
            }
            ready.removeAll(keepingCapacity: true)
        }
    }
}
