import HTMLKit

struct BoardMatter: HTML {
    let paper: Paper
    var body: some HTML { PaperText(paper: paper) }
}
