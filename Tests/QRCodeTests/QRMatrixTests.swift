import QRCode
import Testing

@Suite("QR codes")
struct QRMatrixTests {
    @Test(
        "another reader finds the text in a code",
        arguments: [
            "https://wexmoor.example/promises", "https://a.example", "https://example.org/a", "zażółć 你好", "a",
        ])
    func readable(text: String) throws {
        let code = try QRMatrix(text)
        #expect(CodeReader(code: code).text() == text)
        #expect(CodeReader(code: code).level == 0)
    }

    @Test("a text takes the smallest code that holds it")
    func sizes() throws {
        #expect(try QRMatrix(String(repeating: "a", count: 14)).side == 21)
        #expect(try QRMatrix(String(repeating: "a", count: 15)).side == 25)
        #expect(try QRMatrix(String(repeating: "a", count: 122)).side == 45)
        #expect(try QRMatrix(String(repeating: "a", count: 2_331), atMost: .any).side == 177)
    }

    @Test("a text that does not fit is an error, and so is none")
    func tooLong() {
        #expect(throws: QRMatrix.TooLong(bytes: 123, limit: 122)) { try QRMatrix(String(repeating: "a", count: 123)) }
        // Letters are counted as they are kept: two bytes each.
        #expect(throws: QRMatrix.TooLong(bytes: 124, limit: 122)) { try QRMatrix(String(repeating: "é", count: 62)) }
        #expect(throws: QRMatrix.TooLong(bytes: 2_332, limit: 2_331)) {
            try QRMatrix(String(repeating: "a", count: 2_332), atMost: .any)
        }
        #expect(throws: QRMatrix.TooLong(bytes: 0, limit: 122)) { try QRMatrix("") }
    }

    @Test("runs are the dark modules, and no others")
    func runs() throws {
        let code = try QRMatrix("https://example.org/a")
        var dark: Set<[Int]> = []
        for run in code.runs { for column in run.columns { dark.insert([run.row, column]) } }
        for row in -1...code.side {
            for column in -1...code.side {
                #expect(code.isDark(row: row, column: column) == dark.contains([row, column]))
            }
        }
        #expect(code.runs.first?.columns == 0..<7)
    }
}
