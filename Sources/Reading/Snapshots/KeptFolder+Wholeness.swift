import Diagnostics
import Digest
package import Plan

extension KeptFolder {
    /// How it is not as it was written: one fault for each file, with the place of that file. None when it is whole.
    package var damage: [(file: String, message: String)] {
        guard let bytes = self[Sums.name] else {
            return [(Sums.name, "`\(Sums.name)` is missing, so nothing shows what was written here")]
        }
        guard let sums = Sums(bytes) else { return [(Sums.name, "this is no list of digests")] }
        let differences = sums.differences(of: files)
        // A program that has changed the ends of all lines, or a list of something else, is one cause. The least that is kept
        // has three files.
        let others = files.count { $0.path != Sums.name }
        if others > 2, differences.count == others, differences.allSatisfy(\.isOfFileThatIsThere) {
            return [(Sums.name, "no file of this folder is as this list has it")]
        }
        return differences.map { difference in
            switch difference {
            case .changed(let path): (path, "this file is not as it was written")
            case .added(let path): (path, "this file was not written with the others")
            case .missing(let path): (path, "this file is missing")
            }
        }
    }

    /// The same files with one that holds their digests.
    package func sealed() -> KeptFolder {
        let files = files.filter { $0.path != Sums.name }
        return KeptFolder(name: name, path: path, files: files + [(Sums.name, Sums(of: files).bytes)])
    }

    /// One of its files as text, for readers that show places in it.
    func text(_ file: String) -> SourceFile? { self[file].map { Decoding.decode($0, path: path + "/" + file).file } }
}

extension Sums.Difference {
    fileprivate var isOfFileThatIsThere: Bool { if case .missing = self { false } else { true } }
}
