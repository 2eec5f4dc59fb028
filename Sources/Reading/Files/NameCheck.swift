import Diagnostics
import Plan

/// Looks at the names of files and folders before anything is read of them: a copy would be read beside what it is a
/// copy of, and everything in it told twice.
struct NameCheck {
    /// The folder as it is called in messages.
    private let folder: String
    private let paths: Set<String>
    private let files: Set<String>
    /// The first path of each spelling, in whatever case: many disks keep only one of them.
    private var spellings: [String: String] = [:]
    /// What was found, by the bytes of a path.
    private var isSound: [[UInt8]: Bool] = [:]

    /// Takes the paths of all files.
    init(_ files: [String], folder: String) {
        self.folder = folder
        self.files = Set(files)
        var paths: Set<String> = []
        for file in files {
            var path = file[...]
            while !path.isEmpty, paths.insert(String(path)).inserted {
                path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
            }
        }
        self.paths = paths
    }

    /// Whether a file may be read. What is wrong with the name of a folder is told once.
    mutating func passes(_ file: String, _ context: inout ReadingContext) -> Bool {
        var end = file.startIndex
        repeat {
            end = file[end...].dropFirst().firstIndex(of: "/") ?? file.endIndex
            let path = String(file[..<end])
            let key = Array(path.utf8)
            if let known = isSound[key] {
                if !known { return false }
            } else {
                let problem = problem(with: path)
                isSound[key] = problem == nil
                guard let problem else { continue }
                context.problems.append(problem)
                return false
            }
        } while end < file.endIndex
        return true
    }

    private mutating func problem(with path: String) -> Diagnostic? {
        let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let parent = path[..<start]
        let name = String(path[start...])
        let place = SourceFile(path: folder + "/" + path, text: "").start
        let isOfPlan = path.hasPrefix("plans/") || path.hasPrefix("inspections/")
        if let copy = CopiedName(name, isOfPlan: isOfPlan, isThere: { paths.contains(parent + $0) }) {
            let isThere = paths.contains(parent + copy.original)
            return Diagnostic(
                ReadingKind.copiedFile,
                "`\(name)` looks like a copy of `\(copy.original)` that a program made, and nothing of it is read",
                at: place,
                help: isThere
                    ? "lay the two side by side, put what is right into `\(copy.original)`, and delete the copy"
                    : "name it `\(copy.original)` if it is the right one, or delete it")
        }
        if parent.isEmpty, !files.contains(path), let meant = MeantName.folder(of: name), !paths.contains(meant) {
            return Diagnostic(
                ReadingKind.missingFile, "nothing in this folder is read, because it is not called `\(meant)`",
                at: place,
                help: "call it `\(meant)`")
        }
        // Pictures have a rule of their own, which is stricter.
        if let reason = PortableName.fault(of: name), parent != Asset.folder {
            return Diagnostic(
                ReadingKind.unportableName, "`\(name)` cannot be a name on every system: \(reason)", at: place,
                help: "give it another name, of lower-case letters, digits and dashes")
        }
        let spelling = PortableName.folded(path)
        // Of two, the one in lower case is the one that was meant.
        let isOdd = path != spelling && paths.contains(spelling)
        guard let other = isOdd ? spelling : spellings[spelling] else {
            spellings[spelling] = path
            return nil
        }
        return Diagnostic(
            ReadingKind.unportableName,
            "`\(name)` and `\(other.split(separator: "/").last ?? "")` are one name on Windows and on a Mac", at: place,
            help: "keep one of the two: other systems lose the other without a word")
    }
}
