/// Who did something: the operating-system account, and the person of the inventory it stands for, if any.
///
/// An account that stands for nobody may read and probe, never approve.
package struct Actor: Codable, Hashable, Sendable {
    package let osUser: String
    package let person: String?

    package init(osUser: String, person: String?) {
        self.osUser = osUser
        self.person = person
    }
}
