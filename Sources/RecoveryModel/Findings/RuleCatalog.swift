/// Every rule there is.
package enum RuleCatalog {
    /// In the order of their ids.
    package static let all: [Rule] = []
}
