/// The lock of a folder of editions: one build at a time. The system lets go of it when the program ends.
struct OutputLock: ~Copyable {
    private let descriptor: Int32

    /// How often another build is looked at.
    private static let pause = Duration.milliseconds(50)

    /// Takes the lock if it is free; nil when another build has it.
    ///
    /// - Throws: When it cannot be had at all.
    init?(_ root: String) throws(OutputFailure) {
        switch Disk.lock(root + "/.lock") {
        case .held(let descriptor): self.descriptor = descriptor
        case .busy: return nil
        case .forbidden:
            throw OutputFailure(
                "you may not write to `\(root)`",
                help: "ask whoever looks after it, or name another folder with --output")
        case .failed:
            throw OutputFailure(
                "`\(root)/.lock` cannot be locked",
                help:
                    "it is a file that keeps two builds apart: check that nothing else stands there, and that the disk is not full"
            )
        }
    }

    /// Takes the lock, and waits for another build to end.
    ///
    /// - Parameter isWaiting: Called once when there is one.
    static func wait(
        for root: String, within patience: Duration, _ isWaiting: () -> Void
    ) throws(OutputFailure) -> OutputLock {
        if let lock = try OutputLock(root) { return lock }
        isWaiting()
        let clock = ContinuousClock()
        let end = clock.now + patience
        while clock.now < end {
            Disk.pause(pause)
            if let lock = try OutputLock(root) { return lock }
        }
        throw OutputFailure(
            "another build has been writing to `\(root)` for more than \(patience.components.seconds) seconds",
            help: "try again when it has ended")
    }

    deinit { Disk.unlock(descriptor) }
}
