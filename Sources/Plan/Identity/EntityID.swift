/// What an entity is called: the scope that it belongs to and its id in that scope.
///
/// A recommendation belongs to its inspection (`2022-ilacs:OA1`), a section, action, step or measure to its plan
/// (`ambition:P2.1`). Things that are not in a list, such as the plan itself, have a scope and no local id.
package struct EntityID: Hashable, Sendable {
    /// The name of the inspection or plan.
    package let scope: String
    /// The id within it; empty for the inspection or plan itself.
    package let local: String

    /// Makes an id; leave out `local` for the inspection or plan itself.
    package init(scope: String, local: String = "") {
        self.scope = scope
        self.local = local
    }

    /// The id that a reference writes out, when a bare one means the scope that it stands in.
    package init(written reference: some StringProtocol, in scope: String) {
        guard let colon = reference.firstIndex(of: ":") else {
            self.init(scope: scope, local: String(reference))
            return
        }
        let local = reference[reference.index(after: colon)...].drop { $0 == " " }
        self.init(scope: String(reference[..<colon]), local: String(local))
    }

    /// `scope:local`, or the scope alone. It is what acceptances and logs write.
    package var full: String { local.isEmpty ? scope : "\(scope):\(local)" }
}

extension EntityID: Comparable {
    /// By scope, then as people number things: `P2.2` before `P2.10`.
    package static func < (left: EntityID, right: EntityID) -> Bool {
        left.scope == right.scope
            ? NaturalOrder.isLess(left.local, right.local) : NaturalOrder.isLess(left.scope, right.scope)
    }
}

/// The order in which people read numbered names: runs of digits compare as numbers.
package enum NaturalOrder {
    /// Whether `left` stands before `right`.
    package static func isLess(_ left: String, _ right: String) -> Bool {
        var left = left.utf8[...]
        var right = right.utf8[...]
        while let first = left.first, let second = right.first {
            if first.isASCIIDigit, second.isASCIIDigit {
                let one = takeNumber(&left)
                let two = takeNumber(&right)
                if one.count != two.count { return one.count < two.count }
                if !one.elementsEqual(two) { return one.lexicographicallyPrecedes(two) }
            } else {
                if first != second { return first < second }
                left.removeFirst()
                right.removeFirst()
            }
        }
        return left.isEmpty && !right.isEmpty
    }

    /// Takes a run of digits off the front of a name; what is left of it without zeros before it.
    private static func takeNumber(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
        let digits = text.prefix(while: \.isASCIIDigit)
        text = text[digits.endIndex...]
        return digits.drop { $0 == UInt8(ascii: "0") }
    }
}
