import HTMLKit
import Plan

/// Every component with its examples, for those who work on the site. It is in no edition that everybody sees.
struct GalleryPage: HTML {
    let context: PageContext

    private var words: GalleryWords { context.words.gallery }

    var body: some HTML {
        PageLayout(context, name: words.title, sheets: [.gallerySheet]) {
            h1 { words.title }
            p(.class("lead-in")) { words.leadIn }
            ForEach(components.indices) { index in
                section(.class("part"), .ariaLabelledby(components[index].id)) {
                    h2(.id(components[index].id)) { components[index].name }
                    ForEach(components[index].examples) { example in
                        h3 { context.words.sentence(words[keyPath: example.name]) }
                        div(.class("example")) { Written { writer in example.write(context, &writer) } }
                    }
                }
            }
        }
    }

    private var components: [(name: String, id: String, examples: [ComponentExample])] {
        var groups: [(name: String, id: String, examples: [ComponentExample])] = []
        for example in Gallery.examples {
            let name = words[keyPath: example.component]
            if groups.last?.name == name {
                groups[groups.count - 1].examples.append(example)
            } else {
                groups.append((name, "component-" + Slug.make(name), [example]))
            }
        }
        return groups
    }
}
