package import Graph

/// A post that has work on a day, with every lead by which it came to have it: its own name, or a post that it took over
/// from. So one post is told once, whoever else is written beside it.
package struct HeldLead: Sendable {
    /// The post; nil for a lead whose post is not known.
    package let holder: PostRegistry.Index?
    /// As written, at least one.
    package fileprivate(set) var leads: [Lead]

    /// Puts leads together by the post that has their work, in the order in which they are written.
    ///
    /// - Parameter holder: The post that has the work of a post on the day.
    package static func all(
        of leads: [Lead], by holder: (PostRegistry.Index) -> PostRegistry.Index
    ) -> [HeldLead] {
        var held: [HeldLead] = []
        for lead in leads {
            guard case .post(let post) = lead.who else {
                held.append(HeldLead(holder: nil, leads: [lead]))
                continue
            }
            let holder = holder(post)
            if let index = held.firstIndex(where: { $0.holder == holder }) {
                held[index].leads.append(lead)
            } else {
                held.append(HeldLead(holder: holder, leads: [lead]))
            }
        }
        return held
    }
}
