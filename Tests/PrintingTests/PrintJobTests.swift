import Plan
import Testing

@testable import Printing

@Suite struct PrintJobTests {
    private func file(_ address: Address, _ text: String = "") -> PrintJob.File {
        PrintJob.File(address: address, bytes: Array(text.utf8))
    }

    @Test func `a page's pictures and those of its sheet go with it`() throws {
        let sheet = file(.printSheet, "body { background: url('../assets/own/wave.svg') }")
        let all = [sheet, file(.asset("a.png")), file(.asset("b.png")), file(.asset("wave.svg"))]
        let job = try PrintJob.of(#"<p><img src="../assets/own/a.png" alt="A &amp; B"></p>"#, available: all)
        #expect(job.files.map(\.address.path) == ["assets/own/a.png", "assets/own/wave.svg", "print/print.css"])
        #expect(job.head.created == "2022-07-28")
        #expect(job.head.language == "en-GB")
    }

    @Test(arguments: [
        (#"<img src="https://example.org/a.png" alt="A">"#, "https://example.org/a.png"),
        (#"<img src="//example.org/a.png" alt="A">"#, "//example.org/a.png"),
        (#"<img src="../../../etc/passwd" alt="A">"#, "../../../etc/passwd"),
        (#"<img src="none.png" alt="A">"#, "none.png"),
        (#"<svg><image href="file:///etc/passwd"/></svg>"#, "file:///etc/passwd"),
        (#"<a href="../reports/report.html">the page</a>"#, "../reports/report.html"),
        (#"<a href="javascript:alert(1)">the page</a>"#, "javascript:alert(1)"),
        (#"<link rel="stylesheet" href="other.css">"#, "other.css"),
    ]) func `what is not among the files is refused`(_ text: String, _ reference: String) {
        #expect(throws: PrintJob.Fault(reference: reference)) { try PrintJob.of(text) }
    }

    @Test(arguments: ["url(https://example.org/f.woff)", "@import 'other.css'", "url( \"none.png\" )"])
    func `a sheet may ask for no more than a page`(_ rule: String) {
        let sheet = file(.printSheet, "p { } \(rule)")
        #expect(throws: PrintJob.Fault.self) { try PrintJob.of(available: [sheet]) }
    }

    @Test func `links within the page and to the web are for paper`() throws {
        let job = try PrintJob.of(
            ##"<p id="p1"><a href="#p1">1</a> <a href="https://example.org/?a=1&amp;b=2">b</a></p>"##)
        #expect(job.files.map(\.address) == [.printSheet])
    }

    @Test func `the fingerprint changes with the page, its files, the renderer and how it is asked`() throws {
        let one = try PrintJob.of()
        let print = Renderer.weasyPrint.fingerprint(of: one, version: "1")
        #expect(try Renderer.weasyPrint.fingerprint(of: PrintJob.of(), version: "1") == print)
        let others = [
            Renderer.weasyPrint.fingerprint(of: one, version: "2"),
            Renderer.weasyPrint.fingerprint(of: try PrintJob.of("<p>Other.</p>"), version: "1"),
            Renderer.weasyPrint.fingerprint(
                of: try PrintJob.of(available: [file(.printSheet, "@page { size: A5 }")]), version: "1"),
            Renderer.word.fingerprint(of: one, version: "1"),
            Renderer.word(reference: [1, 2, 3], words: ("Page", "of")).fingerprint(of: one, version: "1"),
        ]
        #expect(Set(others + [print]).count == 6)
    }
}
