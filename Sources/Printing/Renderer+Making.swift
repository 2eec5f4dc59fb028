import Plan

extension Renderer.Installed {
    /// Makes a paper of a print page, in a folder that holds the page's own files and no others.
    package func make(_ job: PrintJob, within limit: Duration) async throws(PrintFailure) -> MadePaper {
        let folder = try WorkFolder.made()
        defer { folder.remove() }
        let page = job.page.address.path.split(separator: "/").map(String.init)
        let paper = "paper." + renderer.format.rawValue
        let home = "edition/" + page.dropLast().joined(separator: "/")
        do {
            let prepared = renderer.prepare(job)
            try folder.write(prepared.bytes, to: "edition/" + job.page.address.path)
            for file in job.files { try folder.write(file.bytes, to: "edition/" + file.address.path) }
            try renderer.write(prepared.files.map { (home + "/" + $0.name, $0.bytes) }, to: folder)
            try renderer.write(renderer.helpers, to: folder)
        } catch {
            throw PrintFailure("the print page cannot be written for \(renderer.name)", details: "\(error)")
        }
        let process = renderer.process(launch, folder, in: folder.path(of: home)) { helpers in
            renderer.arguments(page.last ?? "", helpers.path(paper), helpers)
        }
        let end = await process.run(within: limit)
        let said = folder.words(home + "/errors")
        try check(end, said, limit)
        let report = renderer.report.flatMap { folder.read($0) }
        switch folder.read(paper).map({ renderer.finish(job, .init(paper: $0, report: report)) }) {
        case .whole(let made): return made
        case .lacking(let message, let details): throw PrintFailure("\(renderer.name) \(message)", details: details)
        case .broken, nil:
            throw PrintFailure("\(renderer.name) made no whole `.\(renderer.format.rawValue)`", details: said)
        }
    }

    private func check(_ end: RendererProcess.End, _ said: String, _ limit: Duration) throws(PrintFailure) {
        switch end {
        case .exited(0): return
        case .exited(let code):
            throw PrintFailure("\(renderer.name) failed with exit code \(code)", details: said)
        case .crashed: throw PrintFailure("\(renderer.name) crashed", details: said)
        case .overflowed:
            throw PrintFailure(
                "\(renderer.name) was stopped: it wrote more than \(Leash.mostMegabytes) MB into one file",
                details: said)
        case .timedOut:
            throw PrintFailure(
                "\(renderer.name) was stopped: it took longer than \(limit.components.seconds) seconds", details: said)
        case .notStarted(let reason):
            throw PrintFailure("\(renderer.name) cannot be started", details: reason)
        }
    }
}
