import Synchronization

/// A value that is made when it is first asked for, and no second time, whoever asks.
package final class Once<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    package init() {}

    /// The value; others who ask while it is made wait for it.
    package func value(_ make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
