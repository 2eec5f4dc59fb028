import QRCode
import Testing

@Suite("QR codes")
struct QRMatrixTests {
    @Test(arguments: [
        "https://wexmoor.example/promises", "https://a.example", "https://example.org/a", "zażółć 你好", "a",
    ])
    func `another reader finds the text in a code`(text: String) throws {
        let code = try QRMatrix(text)
        #expect(CodeReader(code: code).text() == text)
        #expect(CodeReader(code: code).level == 0)
    }

    @Test func `a text takes the smallest code that holds it`() throws {
        #expect(try QRMatrix(String(repeating: "a", count: 14)).side == 21)
        #expect(try QRMatrix(String(repeating: "a", count: 15)).side == 25)
        #expect(try QRMatrix(String(repeating: "a", count: 122)).side == 45)
        #expect(try QRMatrix(String(repeating: "a", count: 2_331), atMost: .any).side == 177)
    }

    @Test(  // Letters are counted as they are kept: two bytes each.
        arguments: [(String(repeating: "a", count: 123), 123), (String(repeating: "é", count: 62), 124), ("", 0)])
    func `a text that does not fit is an error, and so is none`(text: String, bytes: Int) {
        let error = #expect(throws: QRMatrix.TooLong.self) { try QRMatrix(text) }
        #expect(error?.bytes == bytes)
        #expect(error?.limit == 122)
    }

    @Test func `no code holds more than the largest`() {
        let text = String(repeating: "a", count: 2_332)
        #expect(throws: QRMatrix.TooLong.self) { try QRMatrix(text, atMost: .any) }
    }

    @Test func `runs are the dark modules, and no others`() throws {
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
