import Foundation
import Testing

@Suite("The code knows no council")
struct OwnWordsTests {
    @Test(arguments: ["Sources", "Templates"])
    func `no code or text in it names York's inspectors or its recommendations`(folder: String) throws {
        let root = Councils.root + "/" + folder
        let files = try #require(FileManager.default.enumerator(atPath: root)).compactMap { $0 as? String }
        for file in files.sorted() where file.hasSuffix(".swift") {
            let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
            // Comments are told apart only where there is something to find: to take them out is slow.
            guard text.range(of: #"(?i:ofsted)|\bOA[0-9]"#, options: .regularExpression) != nil else { continue }
            for (number, line) in text.withoutComments.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            {
                #expect(!line.lowercased().contains("ofsted"), "\(folder)/\(file):\(number + 1)")
                #expect(!line.contains(/\bOA[0-9]/), "\(folder)/\(file):\(number + 1)")
            }
        }
    }

    @Test func `comments are told from code and text`() {
        #expect("let a = 1 // one\nb".withoutComments == "let a = 1 \nb")
        #expect("a /* b /* c */ d */ e".withoutComments == "a  e")
        #expect("a(\"http://b\") // c".withoutComments == "a(\"http://b\") ")
        #expect("\"\"\"\n a // \"b\"\n\"\"\" // c".withoutComments == "\"\"\"\n a // \"b\"\n\"\"\" ")
        #expect("\"a\\\"// b\" // c".withoutComments == "\"a\\\"// b\" ")
    }
}

extension String {
    /// Swift code without its comments, line for line.
    fileprivate var withoutComments: String {
        var rest = self[...]
        var result = ""
        while let character = rest.first {
            if rest.hasPrefix("//") {
                rest = rest.drop { $0 != "\n" }
            } else if rest.hasPrefix("/*") {
                result += rest.takeComment().filter { $0 == "\n" }
            } else if character == "\"" {
                result += rest.takeLiteral()
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}

extension Substring {
    fileprivate mutating func takeComment() -> Substring {
        let start = self
        var depth = 0
        repeat {
            if hasPrefix("/*") {
                depth += 1
                removeFirst(2)
            } else if hasPrefix("*/") {
                depth -= 1
                removeFirst(2)
            } else {
                removeFirst()
            }
        } while depth > 0 && !isEmpty
        return start[..<startIndex]
    }

    fileprivate mutating func takeLiteral() -> Substring {
        let start = self
        let mark = hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        removeFirst(mark.count)
        while !isEmpty, !hasPrefix(mark) { removeFirst(hasPrefix("\\") ? Swift.min(2, count) : 1) }
        removeFirst(Swift.min(mark.count, count))
        return start[..<startIndex]
    }
}
