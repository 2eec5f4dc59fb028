import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A run of another program: in a process group of its own, which is killed whole when its time is over or nobody
/// waits for it any more.
struct RendererProcess {
    /// How a run ended.
    enum End: Sendable, Equatable {
        /// By itself, with an exit code.
        case exited(Int32)
        /// By a signal that we did not send.
        case crashed
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
    /// What it finds in its environment beside what every program finds.
    var surroundings: [String: String] = [:]

    /// Runs the program. What it says goes into the files `output` and `errors` of its folder, and not through pipes: a
    /// child of it that lives on would keep them open.
    func run(within limit: Duration) async -> End {
        await withTaskGroup(of: End.self) { group in
            group.addTask { await run() }
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

    private func run() async -> End {
        do {
            let output = try file("output")
            let errors = try file("errors")
            let result = try await Subprocess.run(
                .path(FilePath(path)), arguments: Arguments(arguments), environment: environment,
                workingDirectory: FilePath(folder), platformOptions: options, input: .none,
                output: .fileDescriptor(output, closeAfterSpawningProcess: true),
                error: .fileDescriptor(errors, closeAfterSpawningProcess: true))
            switch result.terminationStatus {
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

    /// The same words, dates and order of things on every machine.
    private var environment: Environment {
        let usual = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0"]
        let all = usual.merging(surroundings) { _, own in own }
        return .inherit.updating(
            Dictionary(uniqueKeysWithValues: all.map { (Environment.Key(stringLiteral: $0.key), $0.value) }))
    }

    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        // KILL at once, and the whole group: a child that ignores TERM would live on.
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
        return options
    }
}
