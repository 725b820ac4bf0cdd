import InventoryFiles
import RecoveryModel

/// The complaints about a set of files, as people read them.
func complaints(_ files: [String: String], _ language: Language = .es) -> [String] {
    complaints(files.mapValues { Array($0.utf8) }, language)
}

func complaints(_ files: [String: [UInt8]], _ language: Language = .es) -> [String] {
    switch InventoryFolder.check(files.map { InventoryFile(path: $0.key, bytes: $0.value) }) {
    case .success: []
    case .failure(let problems): problems.issues.map { $0.text(in: language) }
    }
}

/// The records of files that have nothing wrong; empty when something is.
func records(_ files: [String: String]) -> [InventoryRecord] {
    switch InventoryFolder.check(files.map { InventoryFile(path: $0.key, bytes: Array($0.value.utf8)) }) {
    case .success(let records): records
    case .failure: []
    }
}
