import Foundation
import Plan

/// A paper that was made.
package struct MadePaper: Sendable, Equatable {
    /// What it holds.
    package let bytes: [UInt8]
    /// How many pages it has; nil where the format does not say.
    package let pages: Int?
}

extension Renderer {
    /// Where a program stands: at a path that somebody gave, on the path, or in the project's own folder of tools.
    private func find(_ given: String?, in environment: [String: String]) -> String? {
        func isProgram(_ path: String) -> Bool {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: path)
        }
        func absolute(_ path: String) -> String { URL(filePath: path).path(percentEncoded: false) }
        if let given { return isProgram(given) ? absolute(given) : nil }
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init) + [".tools/bin"]
        return folders.map { $0 + "/" + command }.first(where: isProgram).map(absolute)
    }

    /// How long a program may take to say its version. It says so at once, but the first time on a busy computer.
    private static let patience = Duration.seconds(60)

    /// Finds the renderer's program and asks it for its version.
    ///
    /// - Parameter given: A path to use; nil looks in the usual places.
    /// - Throws: A failure that says what to install.
    package func installed(
        at given: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(PrintFailure) -> Installed {
        guard let path = find(given, in: environment) else {
            let place = given.map { "`\($0)` is no program" } ?? "\(name) is not installed"
            throw PrintFailure("\(place), and makes every `.\(format.rawValue)`", details: help)
        }
        let folder = try Renderer.folder()
        defer { folder.remove() }
        let process = RendererProcess(path: path, arguments: ["--version"], folder: folder.path)
        let end = await process.run(within: Renderer.patience)
        let output = folder.read("output").map(PrintFailure.words) ?? ""
        guard end == .exited(0), let version = output.split(separator: "\n").first else {
            throw PrintFailure(
                "\(name) does not say which version it is, and makes every `.\(format.rawValue)`",
                details: PrintFailure.words(folder.read("errors") ?? []))
        }
        return Installed(renderer: self, path: path, version: String(version))
    }

    private static func folder() throws(PrintFailure) -> WorkFolder {
        do { return try WorkFolder() } catch {
            throw PrintFailure("no folder for temporary files can be made", details: "\(error)")
        }
    }
}

extension Renderer.Installed {
    /// Makes a paper of a print page, in a folder that holds the page's own files and no others.
    package func make(_ job: PrintJob, within limit: Duration) async throws(PrintFailure) -> MadePaper {
        let folder: WorkFolder
        do {
            folder = try WorkFolder()
        } catch {
            throw PrintFailure("no folder for temporary files can be made", details: "\(error)")
        }
        defer { folder.remove() }
        let page = job.page.address.path.split(separator: "/").map(String.init)
        let paper = "paper." + renderer.format.rawValue
        let home = "edition/" + page.dropLast().joined(separator: "/")
        do {
            let prepared = renderer.prepare(job)
            try folder.write(prepared.bytes, to: "edition/" + job.page.address.path)
            for file in job.files { try folder.write(file.bytes, to: "edition/" + file.address.path) }
            for file in prepared.files { try folder.write(file.bytes, to: home + "/" + file.name) }
            for helper in renderer.helpers { try folder.write(helper.bytes, to: helper.name) }
        } catch {
            throw PrintFailure("the print page cannot be written for \(renderer.name)", details: "\(error)")
        }
        let root = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
        let process = RendererProcess(
            path: path, arguments: renderer.arguments(page.last ?? "", root + paper, .init(folder: root)),
            folder: root + home, surroundings: renderer.environment(.init(folder: root)))
        let end = await process.run(within: limit)
        let said = folder.read(home + "/errors") ?? []
        try check(end, said, limit)
        guard let bytes = folder.read(paper), case .whole(let whole, let pages) = renderer.finish(job, bytes) else {
            throw PrintFailure(
                "\(renderer.name) made no whole `.\(renderer.format.rawValue)`", details: PrintFailure.words(said))
        }
        return MadePaper(bytes: whole, pages: pages)
    }

    private func check(_ end: RendererProcess.End, _ said: [UInt8], _ limit: Duration) throws(PrintFailure) {
        let words = PrintFailure.words(said)
        switch end {
        case .exited(0):
            // WeasyPrint leaves out what it cannot load, says so, and is content.
            guard ByteSearch.first("ERROR:", in: said[...]) == nil else {
                throw PrintFailure("\(renderer.name) left something out", details: words)
            }
        case .exited(let code):
            throw PrintFailure("\(renderer.name) failed with exit code \(code)", details: words)
        case .crashed: throw PrintFailure("\(renderer.name) crashed", details: words)
        case .timedOut:
            throw PrintFailure(
                "\(renderer.name) was stopped: it took longer than \(limit.components.seconds) seconds", details: words)
        case .notStarted(let reason):
            throw PrintFailure("\(renderer.name) cannot be started", details: reason)
        }
    }
}
