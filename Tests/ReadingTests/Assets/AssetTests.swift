import Diagnostics
import Plan
import Testing

@testable import Reading

/// Files of `assets/`: what passes, what is refused, and how large pictures are.
struct AssetTests {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 40, 0, 0, 0, 30] + [UInt8](repeating: 0, count: 13) + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0, 0xFF, 0xD9]
    static let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h1"/></svg>"#

    private func site(_ files: [String: [UInt8]], page: String = "") -> Reading {
        var sources = Sources.page(page)
        for (name, bytes) in files { sources["assets/" + name] = bytes }
        return sources.read()
    }

    @Test func `pictures have their sizes`() {
        let reading = site(["a.png": AssetTests.png, "b.jpg": AssetTests.jpeg, "c.svg": Array(AssetTests.svg.utf8)])
        #expect(reading.told == [])
        #expect(
            reading.content?.assets.map { "\($0.name) \($0.width)x\($0.height)" } == [
                "a.png 40x30", "b.jpg 40x30", "c.svg 40x30",
            ])
    }

    @Test func `a picture that is cut off anywhere is refused and nothing traps`() {
        for length in 0..<AssetTests.png.count {
            #expect(PictureSize.png(Array(AssetTests.png.prefix(length))) == nil)
        }
        for length in 0..<AssetTests.jpeg.count {
            #expect(PictureSize.jpeg(Array(AssetTests.jpeg.prefix(length))) == nil)
        }
        let svg = Array(AssetTests.svg.utf8)
        for length in 0..<svg.count {
            #expect(site(["c.svg": Array(svg.prefix(length))]).problems.count == 1)
        }
    }

    @Test(arguments: ["a b.png", "A.png", "con.png", "com1.png", "a.b.png", "ä.png", ".png"])
    func `names that do not work in addresses are refused`(name: String) {
        #expect(site([name: AssetTests.png]).problems.map(\.id) == ["bad-asset"])
    }

    @Test func `too large is refused`() {
        let large = AssetTests.png + [UInt8](repeating: 0, count: 600 * 1024)
        #expect(site(["a.png": large]).problems.map(\.id) == ["bad-asset"])
    }

    @Test func `pictures of texts must be there`() {
        let reading = site(
            ["a.png": AssetTests.png],
            page: "![A](assets/a.png) ![B](assets/b.png) ![C](https://x.org/c.png) ![](assets/a.png)\n")
        #expect(reading.problems.map(\.id) == ["unknown-asset", "unsafe-link", "missing-alt-text"])
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<a href=\"https://x.org\"><path/></a>", "<foreignObject/>",
        "<image href=\"#a\"/>",
        "<use href=\"https://x.org/a.svg#b\"/>", "<use xlink:href=\"data:image/svg+xml,x\"/>",
        "<path onclick=\"a()\"/>",
        "<path ONLOAD=\"a()\"/>", "<path style=\"fill:url(https://x.org)\"/>", "<path fill=\"url('//x.org/a#b')\"/>",
        "<style>@import 'a.css';</style>", "<style>a{b:\\75rl(x)}</style>", "<style>p{b:url(x.png)}</style>",
        "<style>p{b:&#117;rl(x.png)}</style>", "<animate attributeName=\"href\" to=\"javascript:a()\"/>", "<set/>",
        "<g xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
        "<path id=\"&evil;\"/>", "&evil;", "<![CDATA[<script>]]>", "<?xml-stylesheet href=\"a\"?>", "<!ENTITY a \"b\">",
        "<path a=\"1\" a=\"2\"/>", "<path a=1/>", "<path a=\"<\"/>", "</g>", "<g>", "<path a=\"1\"b=\"2\"/>",
        "<iframe/>", "<style>a{background:image-set('x.png' 1x)}</style>",
    ])
    func `hostile drawings are refused`(part: String) {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\(part)</svg>"
        let problems = site(["a.svg": Array(svg.utf8)]).problems
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { ["unsafe-svg", "bad-asset"].contains($0.id) })
    }

    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "text", "<script/>", "",
    ])
    func `what is before or instead of a drawing is refused`(text: String) {
        #expect(site(["a.svg": Array((text + "<path/>").utf8)]).problems.map(\.severity) == [.error])
    }

    @Test func `an ordinary drawing passes`() {
        let svg = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a mark --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              width="40px" height="30" role="img" aria-label="Anytown&#39;s mark"><title>A &amp; B</title>
            <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
            <style>.a { fill: url(#g); font: 1em "Gill Sans" }</style>
            <g transform="translate(1 2)"><rect class="a" style="fill: url('#g')"/><use xlink:href="#m"/></g><g id="m"/></svg>

            """
        #expect(site(["a.svg": Array(svg.utf8)]).told == [])
    }

    @Test(arguments: [
        ("p { color: red } /* url(http://x.org) */", true), ("a::after { content: \"\\201C url(x)\" }", true),
        ("p { background: url(a.png) }", true), ("p { background: url( 'a.png' ) }", true),
        ("p { background: url(b.png) }", false), ("p { background: URL(//x.org/a.png) }", false),
        ("p { background: u\\72l(x) }", false), ("@import url(a.png);", false), ("@IMPORT 'x';", false),
        ("p { color: red } /*", false), ("p { content: \"", false), ("</style><script>", false),
        ("@font-face { src: url(https://x.org/a.woff) }", false), ("p { a: src('x') }", false),
    ])
    func `the council's styles ask nothing of others`(css: String, passes: Bool) {
        let reading = site(["a.png": AssetTests.png, "extra.css": Array(css.utf8)])
        #expect(reading.problems.map(\.id) == (passes ? [] : ["unsafe-styles"]))
        #expect((reading.content?.assets.contains { $0.name == "extra.css" } ?? false) == passes)
    }
}
