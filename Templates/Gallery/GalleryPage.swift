import HTMLKit
import Plan

/// Every component with its examples, for those who work on the site. It is in no edition that everybody sees.
struct GalleryPage: Component {
    func write(to page: inout Page) {
        let words = page.words.gallery
        page.layout(name: words.title, sheets: [.gallerySheet]) { page in
            page.h1(words.title)
            page.p(words.leadIn, .class("lead-in"))
            for component in components(words) {
                page.section(.class("part"), .ariaLabelledby(component.id)) { page in
                    page.placedHeading(2, component.name, id: component.id)
                    for example in component.examples {
                        let name = page.words.sentence(words[keyPath: example.name])
                        page.placedHeading(3, name, id: page.ids.claim("\(component.id)-\(Slug.make(name))"))
                        page.div(.class("example"), content: example.write)
                    }
                }
            }
        }
    }

    private func components(_ words: GalleryWords) -> [(name: String, id: String, examples: [ComponentExample])] {
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
