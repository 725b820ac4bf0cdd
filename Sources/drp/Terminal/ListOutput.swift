import ArgumentParser
import RecoveryModel

/// How a result is printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case table, json }

/// A result that can be shown as a table or as JSON; the one place where the format is matched.
struct ListOutput {
    let columns: [String]
    let rows: [[String]]
    let json: JSONValue

    func print(as format: OutputFormat) {
        switch format {
        case .table: Talk.result(TableText.text(columns: columns, rows: rows, width: TerminalWindow.resultColumns))
        case .json: Talk.result(json.canonicalText)
        }
    }
}
