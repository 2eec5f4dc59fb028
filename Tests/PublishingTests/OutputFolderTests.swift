import Foundation
import Plan
import Publishing
import Testing

@Suite struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func edition(_ name: String) throws -> Edition {
        try #require(Edition(name, audiences: ["intranet", "public"]))
    }

    private func plan(_ files: [String: String]) throws -> OutputPlan {
        OutputPlan(
            edition: try edition("intranet"),
            files: files.map { OutputPlan.File(address: .page($0.key), bytes: Array($0.value.utf8)) })
    }

    private func write(_ files: [String: String]) throws -> OutputFolder.Report {
        try OutputFolder(folder.path, workers: 2).write(try plan(files))
    }

    @Test func `what is no folder is told as what it is`() throws {
        try folder.write("mine", to: "notes")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/nowhere", withDestinationPath: folder.path + "/gone")
        for (name, message) in [("notes", "is a file, and no folder"), ("nowhere", "leads to no folder")] {
            let path = folder.path + "/" + name
            let failure = #expect(throws: OutputFailure.self) {
                try OutputFolder(path, workers: 2).write(try plan(["one": "1"]))
            }
            #expect(failure?.message == "`\(path)` \(message)")
        }
        #expect(folder.read("notes") == "mine")
        let failure = #expect(throws: OutputFailure.self) {
            try OutputFolder("", workers: 2).write(try plan(["one": "1"]))
        }
        #expect(failure?.message == "the name of the output is empty")
    }

    @Test func `the first build writes every file`() throws {
        #expect(try write(["one": "1", "two": "2"]) == OutputFolder.Report(changed: 2, removed: 0))
        #expect(folder.read("intranet/pages/one.html") == "1")
    }

    @Test func `a build of the same changes nothing`() throws {
        _ = try write(["one": "1"])
        let number = try folder.fileNumber("intranet/pages/one.html")
        #expect(try write(["one": "1"]) == OutputFolder.Report())
        #expect(try folder.fileNumber("intranet/pages/one.html") == number)
    }

    @Test func `only what changed is written, and what is no longer made is removed`() throws {
        _ = try write(["one": "1", "two": "2", "three": "3"])
        let number = try folder.fileNumber("intranet/pages/one.html")
        #expect(try write(["one": "1", "two": "zwei"]) == OutputFolder.Report(changed: 1, removed: 1))
        #expect(try folder.fileNumber("intranet/pages/one.html") == number)
        #expect(folder.read("intranet/pages/two.html") == "zwei")
        #expect(folder.read("intranet/pages/three.html") == nil)
    }

    @Test func `a file of ours that somebody changed is put right`() throws {
        _ = try write(["one": "1"])
        try folder.write("changed by hand", to: "intranet/pages/one.html")
        #expect(try write(["one": "1"]).changed == 1)
        #expect(folder.read("intranet/pages/one.html") == "1")
    }

    @Test func `files that somebody put there stay`() throws {
        _ = try write(["one": "1"])
        try folder.write("mine", to: "intranet/print/mine.pdf")
        _ = try write(["two": "2"])
        #expect(folder.read("intranet/print/mine.pdf") == "mine")
        #expect(folder.read("intranet/pages/one.html") == nil)
    }

    @Test func `what cannot stay beside the new files is named, and the last site stands`() throws {
        _ = try write(["one": "1"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/intranet/mine", withDestinationPath: "elsewhere")
        #expect(throws: OutputFailure.self) { try write(["two": "2"]) }
        #expect(folder.read("intranet/pages/one.html") == "1")
        try FileManager.default.removeItem(atPath: folder.path + "/intranet/mine")
        try folder.write("mine", to: "intranet/pages/two.html")
        #expect(throws: OutputFailure.self) { try write(["two": "2"]) }
        #expect(folder.read("intranet/pages/two.html") == "mine")
    }

    @Test func `a folder that is not ours is refused and left alone`() throws {
        try folder.write("mine", to: "intranet/mine.txt")
        #expect(throws: OutputFailure.self) { try write(["one": "1"]) }
        #expect(folder.read("intranet/mine.txt") == "mine")
        #expect(folder.read("intranet/pages/one.html") == nil)
    }

    @Test func `a link in place of the folder is refused`() throws {
        let other = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/intranet", withDestinationPath: other.path)
        #expect(throws: OutputFailure.self) { try write(["one": "1"]) }
        #expect(try other.names().isEmpty)
    }

    @Test func `a link within the folder is not followed`() throws {
        let other = try TemporaryFolder()
        _ = try write(["one": "1"])
        try FileManager.default.removeItem(atPath: folder.path + "/intranet/pages")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/intranet/pages", withDestinationPath: other.path)
        #expect(throws: OutputFailure.self) { try write(["one": "1", "two": "2"]) }
        #expect(try other.names().isEmpty)
    }

    @Test func `what an interrupted build left behind is cleared away`() throws {
        _ = try write(["one": "1"])
        try folder.write("half", to: ".intranet.new/pages/half.html")
        _ = try write(["two": "2"])
        #expect(try folder.names() == [".lock", "intranet"])
    }

    @Test func `a site that an interrupted exchange took away comes back`() throws {
        _ = try write(["one": "1"])
        try FileManager.default.moveItem(atPath: folder.path + "/intranet", toPath: folder.path + "/.intranet.old")
        let number = try folder.fileNumber(".intranet.old/pages/one.html")
        #expect(try write(["one": "1"]) == OutputFolder.Report())
        #expect(try folder.fileNumber("intranet/pages/one.html") == number)
    }

    @Test func `it comes back also when nothing can be built, and the whole one of two`() throws {
        _ = try write(["one": "1"])
        try FileManager.default.moveItem(atPath: folder.path + "/intranet", toPath: folder.path + "/.intranet.old-2")
        try folder.write("half removed", to: ".intranet.old/pages/one.html")
        try folder.write("mine", to: ".intranet.other/mine.txt")
        OutputFolder(folder.path, workers: 1).recover()
        #expect(folder.read("intranet/pages/one.html") == "1")
        #expect(try folder.names() == [".intranet.other", ".lock", "intranet"])
    }

    @Test func `where there is no folder, none is made to be put right`() throws {
        OutputFolder(folder.path + "/none", workers: 1).recover()
        #expect(try folder.names().isEmpty)
    }

    @Test func `an edition that somebody made read-only is replaced and taken away`() throws {
        _ = try write(["one": "1"])
        for path in ["intranet/pages", "intranet"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/" + path)
        }
        for number in 2...4 { #expect(try write(["one": "\(number)"]).leftovers.isEmpty) }
        #expect(folder.read("intranet/pages/one.html") == "4")
        #expect(try folder.names() == [".lock", "intranet"])
    }

    /// Takes the lock of the folder, as another build does.
    private func lock() -> Int32 {
        let descriptor = open(folder.path + "/.lock", O_RDWR | O_CREAT, 0o644)
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor
    }

    @Test func `a build that has waited long for another one says so`() throws {
        _ = try write(["one": "1"])
        let descriptor = lock()
        defer { close(descriptor) }
        var waited = 0
        let plan = try plan(["two": "2"])
        let failure = #expect(throws: OutputFailure.self) {
            try OutputFolder(folder.path, workers: 1).write(plan, patience: .seconds(1)) { waited += 1 }
        }
        #expect(failure?.message.contains("for more than 1 seconds") == true)
        #expect(waited == 1)
        #expect(folder.read("intranet/pages/one.html") == "1")
        // Whoever is at work there puts right what there is to put right.
        try folder.write("half", to: ".intranet.new/half.html")
        OutputFolder(folder.path, workers: 1).recover()
        #expect(folder.read(".intranet.new/half.html") == "half")
    }

    @Test func `a build waits for another one to end`() throws {
        let descriptor = lock()
        let plan = try plan(["two": "2"])
        let report = try OutputFolder(folder.path, workers: 1).write(plan) { close(descriptor) }
        #expect(report.changed == 1)
    }

    @Test func `a lock that cannot be had is not taken for another build`() throws {
        try folder.write("", to: ".lock/mine.txt")
        let failure = #expect(throws: OutputFailure.self) { try write(["one": "1"]) }
        #expect(failure?.message.hasSuffix("/.lock` cannot be locked") == true)
    }

    @Test func `a file that cannot be written is named, and nothing of the new site stays`() throws {
        _ = try write(["one": "1", "two": "2"])
        let twice = ["3", "4"].map { OutputPlan.File(address: .page("three"), bytes: Array($0.utf8)) }
        let plan = OutputPlan(edition: try edition("intranet"), files: twice)
        let failure = #expect(throws: OutputFailure.self) {
            try OutputFolder(folder.path, workers: 1).write(plan)
        }
        #expect(failure?.message.contains("three.html") == true)
        #expect(try folder.names() == [".lock", "intranet"])
        #expect(folder.read("intranet/pages/two.html") == "2")
    }

    @Test func `editions do not touch one another`() throws {
        _ = try write(["one": "1"])
        let other = OutputPlan(edition: try edition("public"), files: [.init(address: .page("two"), bytes: [])])
        _ = try OutputFolder(folder.path, workers: 2).write(other)
        #expect(folder.read("intranet/pages/one.html") == "1")
        #expect(folder.read("public/pages/two.html") == "")
    }
}
