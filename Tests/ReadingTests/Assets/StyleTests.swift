import Diagnostics
import Testing

@testable import Reading

/// The council's own styles: read as browsers read CSS, and asking nobody.
struct StyleTests {
    private func fault(_ css: String) -> AssetFault? {
        let file = SourceFile(path: "extra.css", text: css)
        do throws(AssetFault) {
            try AssetText.check(file, of: "styles")
            _ = try StyleCheck.files(in: SourceText(file: file, range: 0..<file.byteCount), names: ["a.png"])
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\u{C}"])
    func `a string ends at every line end that CSS knows`(lineEnd: String) {
        let css = "a{content:\"x\(lineEnd);}\(lineEnd)b{background:url(https://example.org/a)}\(lineEnd)c{content:\"y}"
        #expect(fault(css) != nil)
        #expect(fault("a { content: \"x\\\(lineEnd)y\" }") == nil || lineEnd == "\u{C}")
    }

    @Test(arguments: [
        "@import url(a.png);", "@IMPORT 'a';", "@import/**/'a';", "@\\69mport 'a';", "@layer x { @import 'a'; }",
        "@charset 'utf-8';", "@namespace url(a.png);", "@document url(a.png) {}", "@-moz-document domain(a) {}",
        "@color-profile --x { src: url(a.png) }", "@function --x() { result: 1 }", "@ import 'a';", "@;",
    ])
    func `rules that fetch, or are not known, are refused`(css: String) {
        #expect(fault(css) != nil)
    }

    @Test(arguments: [
        "image-set('https://example.org/a' 1x)", "-webkit-image-set(url(a.png) 1x)", "image('a.png')", "src('a.png')",
        "cross-fade('a.png', red)", "expression(alert(1))", "paint(a)", "-moz-element(#a)", "--own(url(a.png))",
        "if(style(--a): url(a.png))", "attr(href url)", "attr(href type(<url>))", "attr(href type(*))", "attr()",
        "attr(href, url(https://example.org))", "url-prefix('a')", "u/**/rl(a.png)", "\u{A0}url(a.png)", "url\u{A0}(x)",
        "\u{212A}rl(a.png)", "env(a, image-set('x'))", "progid:DXImageTransform.Microsoft.AlphaImageLoader(src='x')",
    ])
    func `functions that fetch, or are not known, are refused`(value: String) {
        #expect(fault("p { a: \(value) }") != nil)
        #expect(fault(":root { --a: \(value) }") != nil)
    }

    @Test(arguments: [
        "url(b.png)", "url(https://example.org/a.png)", "url(//example.org)", "url(/a.png)", "url(a.png#b)", "url(#a)",
        "url()", "url('')", "url(' a.png')", "url(a.png b)", "url(a\".png)", "url(a(.png)", "url(a\\.png)",
        "url('a.png'",
        "url('a.png' crossorigin(anonymous))", "url(/**/a.png)", "url('a.png'/**/)", "url(", "url('a.png\n')",
        "url('\\68ttps://example.org')", "url(a.pn\\67)", "URL(x)", "uRl('a.png?')", "url(extra.css)",
        "url(\u{A0}a.png)",
    ])
    func `an address is a picture of the folder, whole and plain`(value: String) {
        #expect(fault("p { background: \(value) }") != nil)
    }

    @Test(arguments: [
        "/*", "p { content: 'a", "p { content: 'a\\", "p {", "p }", "p { a: ( }", "p { a: [ } ]", "<!-- p {} -->",
        "--> p {}", "</style>", "p { a: \\62 }", "p { a: ` }", "p { a: #b(c) }", "p { a: 1b(c) }",
        "p { a: 1url(a.png) }",
        "p { a: \0 }", "p { a: \u{1B} }", "p { a: \u{85} }",
        "p { a: \(String(repeating: "(", count: 60))\(String(repeating: ")", count: 60)) }",
    ])
    func `what browsers would mend is refused`(css: String) {
        #expect(fault(css) != nil)
    }

    @Test(arguments: [
        "p { background: url(a.png) }", "p { background: URL( 'a.png' ) }", "p { background: url(\"a\\2e png\") }",
        "p { background: url(\"\\000061.png\") }", "p { background: url('a\\\r\n.png') }", "/* url(x) \u{2014} */",
        "@media (400px <= width < 900px) { a[href^='x']:not(.b, :focus-visible) > *::after { margin: -0.5em !important } }",
        ".a { &:hover { color: color-mix(in oklab, var(--b, #fff) 20%, transparent) } }", ":root { --a: { b: c } }",
        "@supports (display: grid) { a { grid-template: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)) / auto } }",
        "@font-face { font-family: x; src: local('Gill Sans'); unicode-range: U+0025-00FF, u+4?? }",
        "@page :first { margin: 1cm; @top-left { content: string(title) counter(page) } }",
        "a::before { content: attr(data-label) '\\201C' \"</style>\" }", "p { width: calc(100% - (2 * 1.5e-3px)) }",
        "@layer a, b; @container (width > 1px) { p { inset: 0 } }", "p:has(> img) { clip-path: polygon(0 0, 1px 1px) }",
        "@keyframes a { from { opacity: 0 } 50.5% { transform: translateX(1px) } }",
        "@property --a { syntax: '<length>' }",
    ])
    func `ordinary styles pass`(css: String) {
        #expect(fault(css)?.message == nil)
    }

    @Test func `properties that grow by each other are refused, and so is one that stands for itself`() {
        func grown(_ count: Int) -> String {
            (1...count).map { "--a\($0): \(String(repeating: "var(--a\($0 - 1)) ", count: 10));" }.joined()
        }
        #expect(fault("p { --a0: x; \(grown(3)) }") == nil)
        #expect(fault("p { --a0: x; \(grown(9)) }")?.message.contains("stand for more than") == true)
        #expect(fault("p { --a: var(--b); --b: (x; var(--a)) }")?.message == "`--b` stands for itself")
        let long = (0..<900).map { "--a\($0): var(--a\($0 + 1));" }.joined()
        #expect(fault("p { \(long) }")?.message == "more than 50 properties are reached through each other")
    }
}
