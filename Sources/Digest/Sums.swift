/// The digests of the files of a folder whose files never change, as `sha256sum` writes and checks them.
package struct Sums: Sendable, Equatable {
    /// How a file is not what it was.
    package enum Difference: Sendable, Equatable {
        /// It holds something else.
        case changed(String)
        /// It was not there.
        case added(String)
        /// It is not there any more.
        case missing(String)
    }

    /// The name of the file that holds them. It has no digest itself.
    package static let name = "sums.txt"

    private let digests: [String: String]

    /// Those of some files.
    package init(of files: [(path: String, bytes: [UInt8])]) {
        digests = Dictionary(
            files.filter { $0.path != Sums.name }.map { ($0.path, SHA256.hex($0.bytes)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Reads them; nil when the bytes are no such list.
    package init?(_ bytes: [UInt8]) {
        var digests: [String: String] = [:]
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = String(decoding: line, as: UTF8.self)
            // A digest, a space, and a space or the star with which some systems mark a file of bytes.
            guard let space = text.firstIndex(of: " "), text[..<space].utf8.count == 64 else { return nil }
            let path = text[space...].dropFirst(2)
            guard !path.isEmpty, digests.updateValue(String(text[..<space]), forKey: String(path)) == nil else {
                return nil
            }
        }
        self.digests = digests
    }

    /// The file that holds them, sorted by path.
    package var bytes: [UInt8] {
        Array(digests.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined().utf8)
    }

    /// How some files are not those that the digests were made of, sorted by path.
    package func differences(of files: [(path: String, bytes: [UInt8])]) -> [Difference] {
        differences(from: Sums(of: files))
    }

    /// How the files of later digests are not those of these, sorted by path.
    package func differences(from later: Sums) -> [Difference] {
        let now = later.digests
        return Set(digests.keys).union(now.keys).sorted().compactMap { path in
            switch (digests[path], now[path]) {
            case (nil, _): .added(path)
            case (_, nil): .missing(path)
            case (let then, let now): then == now ? nil : .changed(path)
            }
        }
    }
}
