package import Plan
package import Printing

/// Makes papers, several at a time.
package struct PaperPress: Sendable {
    /// A paper that was to be made.
    package struct Result: Sendable {
        /// The report.
        package let report: String
        /// The format.
        package let format: PaperFormat
        /// The paper as pages link it, or why there is none.
        package let outcome: Swift.Result<Paper, PrintFailure>
        /// Letters that stand in it as empty boxes.
        package var unprintable: [String] = []
    }

    /// What was done.
    package struct Report: Sendable {
        /// The papers that were to be made, sorted by address.
        package let results: [Result]
        /// Why a renderer could not be used at all.
        package let missing: [PrintFailure]
        /// How many papers are kept as they are.
        package let kept: Int

        /// Whether every paper that was asked for is there.
        package var isWhole: Bool { missing.isEmpty && results.allSatisfy { (try? $0.outcome.get()) != nil } }
    }

    /// The renderers, with paths that were given for them.
    private let renderers: [(renderer: Renderer, path: String?)]
    private let limit: Duration
    private let workers: Int

    /// Takes renderers.
    ///
    /// - Parameters:
    ///   - limit: How long one paper may take.
    ///   - workers: How many are made at a time.
    package init(_ renderers: [(renderer: Renderer, path: String?)], limit: Duration, workers: Int) {
        self.renderers = renderers
        self.limit = limit
        self.workers = workers
    }

    /// Makes the papers that are missing or no longer those of their pages.
    ///
    /// - Parameter wanted: The reports whose papers are made; nil makes those of all.
    package func print(
        _ jobs: [PrintJob], on shelf: PaperShelf, only wanted: Set<String>? = nil
    ) async -> (papers: PaperSet, report: Report) {
        var kept: [PaperManifest.Entry] = []
        var missing: [PrintFailure] = []
        var work: [Work] = []
        for (renderer, installed) in await installations(jobs, on: shelf, wanted) {
            for job in jobs where job.formats.contains(renderer.format) {
                let isWanted = wanted?.contains(job.report) ?? true
                // Without a renderer, what it made of the same page before is as good as ever.
                let version = isWanted ? (try? installed.get())?.version : nil
                if let entry = shelf.current(job, renderer, version: version) {
                    kept.append(entry)
                } else if isWanted {
                    switch installed {
                    case .success(let installed): work.append(Work(job: job, renderer: installed))
                    case .failure(let failure): if !missing.contains(failure) { missing.append(failure) }
                    }
                }
            }
        }
        let done = await make(work.sorted { $0.address < $1.address })
        return (
            PaperSet(kept: kept, made: done.compactMap(\.made), on: shelf),
            Report(results: done.map(\.result), missing: missing, kept: kept.count)
        )
    }

    private struct Work: Sendable {
        let job: PrintJob
        let renderer: Renderer.Installed

        var address: Address { .paper(job.report, renderer.renderer.format) }
    }

    private struct Done: Sendable {
        let result: Result
        let made: (entry: PaperManifest.Entry, bytes: [UInt8])?
    }

    /// The renderers as they are installed. Nobody asks for them where there is nothing to print.
    private func installations(
        _ jobs: [PrintJob], on shelf: PaperShelf, _ wanted: Set<String>?
    ) async -> [(Renderer, Swift.Result<Renderer.Installed, PrintFailure>)] {
        if jobs.isEmpty { return [] }
        return await withTaskGroup(of: (Int, Swift.Result<Renderer.Installed, PrintFailure>).self) { group in
            for (index, item) in renderers.enumerated() {
                group.addTask {
                    do throws(PrintFailure) {
                        return (index, .success(try await item.renderer.installed(at: item.path)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            let found = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            return renderers.indices.compactMap { index in found[index].map { (renderers[index].renderer, $0) } }
        }
    }

    /// Makes papers, as many at a time as there are workers. One that fails takes none of the others with it.
    private func make(_ work: [Work]) async -> [Done] {
        await withTaskGroup(of: (Int, Done).self) { group in
            var next = 0
            func start() {
                guard next < work.count else { return }
                let (index, item) = (next, work[next])
                next += 1
                group.addTask { (index, await make(item)) }
            }
            for _ in 0..<max(1, workers) { start() }
            var done: [Int: Done] = [:]
            for await (index, result) in group {
                done[index] = result
                start()
            }
            return work.indices.compactMap { done[$0] }
        }
    }

    private func make(_ work: Work) async -> Done {
        let format = work.renderer.renderer.format
        let report = work.job.report
        do throws(PrintFailure) {
            let made = try await work.renderer.make(work.job, within: limit)
            let version = work.renderer.version
            let entry = PaperManifest.Entry(
                report: report, format: format, renderer: version,
                fingerprint: work.renderer.renderer.fingerprint(of: work.job, version: version),
                bytes: made.bytes.count, pages: made.pages,
                places: work.job.places.isEmpty ? nil : made.places(work.job.places))
            return Done(
                result: Result(
                    report: report, format: format, outcome: .success(entry.paper), unprintable: made.unprintable),
                made: (entry, made.bytes))
        } catch {
            return Done(result: Result(report: report, format: format, outcome: .failure(error)), made: nil)
        }
    }
}
