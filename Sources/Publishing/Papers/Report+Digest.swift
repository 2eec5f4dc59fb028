import Diagnostics
import Digest
import Plan

extension Report {
    /// The digest of its file, whatever the ends of its lines: what an issued paper was made from.
    var digest: String { SHA256.hex(Array(name.span.file.text.replacing("\r\n", with: "\n").utf8)) }
}
