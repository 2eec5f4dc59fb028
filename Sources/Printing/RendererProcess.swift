import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A run of another program: in a process group of its own, which is killed whole when the program has ended, its time
/// is over, nobody waits for it any more, or we are there no longer. What has left the group is killed by the mark of the
/// run.
struct RendererProcess {
    /// How a run ended.
    enum End: Sendable, Equatable {
        /// By itself, with an exit code.
        case exited(Int32)
        /// By a signal that we did not send.
        case crashed
        /// By the system, because it wrote a file without end.
        case overflowed
        /// By us, because its time was over.
        case timedOut
        /// It never began.
        case notStarted(String)
    }

    /// The path of the program.
    let path: String
    /// Its arguments.
    let arguments: [String]
    /// Where it runs.
    let folder: String
    /// All that it finds in its environment.
    let surroundings: [String: String]

    /// Runs the program. What it says goes into the files `output` and `errors` of its folder, and not through pipes: a
    /// child of it that lives on would keep them open.
    func run(within limit: Duration) async -> End {
        let mark = RunMark()
        defer { mark.killLeftovers() }
        return await withTaskGroup(of: End.self) { group in
            // A program that works on several processors at a time uses more of them than time goes by.
            group.addTask { await run(seconds: 4 * max(1, limit.components.seconds), mark) }
            group.addTask {
                try? await Task.sleep(for: limit)
                return .timedOut
            }
            let end = await group.next() ?? .timedOut
            group.cancelAll()
            await group.waitForAll()
            return end
        }
    }

    private func run(seconds: Int64, _ mark: RunMark) async -> End {
        do {
            let leash = try Leash()
            let output = try file("output")
            let errors = try file("errors")
            let result = try await Subprocess.run(
                .path(FilePath(Leash.program)),
                arguments: Arguments(Leash.words(seconds: seconds, mark: mark) + [path] + arguments),
                environment: environment,
                workingDirectory: FilePath(folder), platformOptions: options,
                input: .fileDescriptor(leash.held, closeAfterSpawningProcess: true),
                output: .fileDescriptor(output, closeAfterSpawningProcess: true),
                error: .fileDescriptor(errors, closeAfterSpawningProcess: true))
            extendLifetime(leash)
            switch result.terminationStatus {
            // A shell tells the signal that ended its program in this way.
            case .signaled(SIGXFSZ), .exited(128 + SIGXFSZ): return .overflowed
            case .exited(let code): return .exited(code)
            default: return .crashed
            }
        } catch {
            return .notStarted("\(error)")
        }
    }

    private func file(_ name: String) throws -> FileDescriptor {
        try FileDescriptor.open(
            FilePath(folder).appending(name), .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    }

    private var environment: Environment {
        .custom(
            Dictionary(uniqueKeysWithValues: surroundings.map { (Environment.Key(stringLiteral: $0.key), $0.value) }))
    }

    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        // KILL at once, and the whole group: a child that ignores TERM would live on.
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
        return options
    }
}
