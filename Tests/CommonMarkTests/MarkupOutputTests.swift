import CommonMark
import HTMLKit
import Markup
import Testing

@Suite("Outputs")
struct MarkupOutputTests {
    /// Remembers what it is asked, links `OA1`, and takes over code blocks called `actions`.
    private struct Recorder: MarkupOutput {
        var html = HTMLWriter()

        mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { write(&html) }
        var runs: [String] = []
        var destinations: [String] = []
        var headings: [String] = []
        var blocks: [MarkupCodeBlock] = []

        mutating func writeText(_ run: String, of node: Int) {
            runs.append(run)
            if run == "OA1" {
                a(run, .href(.relative("oa1.html")))
            } else {
                text(run)
            }
        }

        mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
            destinations.append("\(source) \(destination)")
            return destination == "ref:147" ? .relative("measures/147.html") : Link(untrusted: destination)
        }

        mutating func enterHeading(level: Int, plainText: String) -> MarkupHeading {
            headings.append("\(level) \(plainText)")
            return MarkupHeading(level: level + 2, id: plainText == "none" ? nil : "h\(headings.count)")
        }

        mutating func writeCodeBlock(_ block: MarkupCodeBlock) -> Bool {
            blocks.append(block)
            guard block.info == "actions" else { return false }
            section { MarkupRenderer.render(Markdown.parse(block.body), into: &$0) }
            return true
        }
    }

    @Test func `a run of text is whole, whatever marks are in it`() {
        var recorder = Recorder()
        let text = "a \"b\" [c] d_e_f !g &amp; \\* it's\nnext *OA1*"
        let html = rendered(text, into: &recorder)
        #expect(recorder.runs == ["a \"b\" [c] d_e_f !g & * it's", "next ", "OA1"])
        #expect(html.hasSuffix("next <em><a href=\"oa1.html\">OA1</a></em></p>\n"))
    }

    @Test func `text in code, links, images and raw HTML is not offered`() {
        var recorder = Recorder()
        _ = rendered("`OA1` [OA1 *x*](y) ![OA1](z) <b title='OA1'> [OA1](javascript:x)\n\n    OA1\n", into: &recorder)
        #expect(Set(recorder.runs) == [" "])
    }

    @Test func `a link leads where the output says, or is only its text`() {
        var recorder = Recorder()
        let html = rendered(
            "[The *rate*](ref:147 \"T\") [x `y`](javascript:z) ![p *q*](ref:147) ![r\ns](data:t)", into: &recorder)
        #expect(
            html == """
                <p><a href="measures/147.html" title="T">The <em>rate</em></a> x <code>y</code> \
                <img src="measures/147.html" alt="p q" /> r s</p>

                """)
        #expect(recorder.destinations == ["link ref:147", "link javascript:z", "image ref:147", "image data:t"])
    }

    @Test func `an image in a link goes its own way`() {
        var recorder = Recorder()
        #expect(rendered("[![i](j)](javascript:k) l", into: &recorder) == "<p><img src=\"j\" alt=\"i\" /> l</p>\n")
        #expect(rendered("[![i](data:j)](k) l", into: &recorder) == "<p><a href=\"k\">i</a> l</p>\n")
        #expect(rendered("![a [b](c) d](e)", into: &recorder) == "<p><img src=\"e\" alt=\"a b d\" /></p>\n")
    }

    @Test func `a heading has the level and id that the output gives`() {
        var recorder = Recorder()
        let html = rendered("# A *b* `c`\n\nnone\n---\n\n##### x & y\n", into: &recorder)
        #expect(
            html == """
                <h3 id="h1">A <em>b</em> <code>c</code></h3>
                <h4>none</h4>
                <h6 id="h3">x &amp; y</h6>

                """)
        #expect(recorder.headings == ["1 A b c", "2 none", "5 x & y"])
    }

    @Test func `a code block may be taken over, and hold Markdown`() {
        var recorder = Recorder()
        let html = rendered("a\n\n``` actions\n*b*\n```\n\n- c\n\n  ```yaml x\n  d: <e>\n  ```\n", into: &recorder)
        #expect(
            html == """
                <p>a</p>
                <section><p><em>b</em></p>
                </section>
                <ul>
                <li>
                <p>c</p>
                <pre><code class="language-yaml">d: &lt;e&gt;
                </code></pre>
                </li>
                </ul>

                """)
        #expect(recorder.blocks.map(\.info) == ["actions", "yaml x"])
        #expect(recorder.blocks.map(\.body) == ["*b*\n", "d: <e>\n"])
        #expect(recorder.blocks.map(\.startLine) == [3, 9])
    }
}
