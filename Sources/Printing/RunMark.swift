import CAdoption
import Foundation

/// The mark of one run in the surroundings of its processes, by which those are found that have left its process group, as
/// `setsid` does.
///
/// A process that has taken the mark out of its surroundings too is ours once whoever began it has ended, because we
/// adopt it, and stands in a session that is not ours. Other systems than Linux tell neither: there only the limit of the
/// processor holds what leaves the group.
struct RunMark {
    /// The name under which it stands in the surroundings.
    static let name = "GOLDTHREAD_RUN"
    /// How often is looked for what began something else while it was stopped.
    private static let mostRounds = 50

    let text = String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)

    /// Has what loses its parent from now on come to us.
    init() { _ = goldthread_adopt_orphans() }

    /// Kills what is left of the run, and what it begins meanwhile.
    func killLeftovers() {
        let mark = Array("\(RunMark.name)=\(text)\0".utf8)
        for _ in 0..<RunMark.mostRounds {
            let left = RunningProcess.all().filter { process in
                process.id != getpid()
                    && ((process.parent == getpid() && process.session != getsid(0))
                        || process.surroundings.firstRange(of: mark) != nil)
            }
            if left.isEmpty { return }
            for process in left { kill(process.id, SIGKILL) }
            usleep(2_000)
        }
    }
}
