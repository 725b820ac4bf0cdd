package import Foundation
package import Logging
package import RecoveryModel

/// Where a plan lives and who works on it: the one place where clock, account and environment enter.
package struct Workspace: Sendable {
    /// The folder that holds `inventory/`, `templates/`, `output/` and `plan.sqlite`.
    package let folder: String
    /// The language in which the program speaks.
    package let language: Language
    package let environment: [String: String]
    /// The operating-system account.
    package let osUser: String
    package let programVersion: String
    package let logger: Logger
    /// The present instant.
    package let now: @Sendable () -> Date

    package init(
        folder: String, language: Language, environment: [String: String], osUser: String, programVersion: String,
        logger: Logger, now: @escaping @Sendable () -> Date
    ) {
        self.folder = folder
        self.language = language
        self.environment = environment
        self.osUser = osUser
        self.programVersion = programVersion
        self.logger = logger
        self.now = now
    }

    /// Files that people edit.
    package var inventoryFolder: String { path("inventory") }
    /// The user's own templates.
    package var templatesFolder: String { path("templates") }
    /// Rendered documents.
    package var outputFolder: String { path("output") }
    /// The plan's database.
    package var databasePath: String { path("plan.sqlite") }

    /// A path below the plan's folder; an absolute path stays as it is, `~/` is the home folder.
    package func path(_ relative: String) -> String {
        if relative.hasPrefix("/") { return relative }
        if relative.hasPrefix("~/"), let home = environment["HOME"] { return home + relative.dropFirst() }
        return folder == "." ? relative : folder + "/" + relative
    }

    /// The account as the inventory knows it.
    package func actor(in inventory: Inventory?) -> Actor {
        Actor(osUser: osUser, person: inventory?.people.first { $0.osUser == osUser }?.id)
    }
}
