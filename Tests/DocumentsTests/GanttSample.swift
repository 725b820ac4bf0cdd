import Documents
import RecoveryModel

/// The worked example of eight tasks: 155 minutes with teams, 245 with one person.
let ganttTasks = [
    ganttTask("N", "Red", 30, "NET", []), ganttTask("S", "Almacenamiento", 45, "INF", []),
    ganttTask("D", "Base de datos", 60, "DBA", ["N", "S"]), ganttTask("L", "Identidad", 20, "INF", ["N"]),
    ganttTask("F", "Archivos", 40, "INF", ["S"]), ganttTask("A", "Aplicación", 25, "APP", ["D", "L"]),
    ganttTask("W", "Portal", 10, "NET", ["A"]), ganttTask("V", "Validación", 15, "APP", ["W", "F"]),
]

func ganttTask(
    _ id: String, _ name: String, _ minutes: Int?, _ team: String?, _ predecessors: [String], isMeasured: Bool = true
) -> RecoveryTask {
    RecoveryTask(
        id: id, name: name, duration: minutes.map { .seconds($0 * 60) }, isMeasured: isMeasured, team: team,
        predecessors: predecessors)
}

func gantt(
    _ tasks: [RecoveryTask], _ staffing: RecoverySchedule.Staffing = .teams, _ locale: DocumentLocale = spanish,
    objectives: [String: Duration] = [:], maximumRows: Int = 32
) -> GanttChart {
    GanttChart(
        .make(tasks: tasks, staffing: staffing), id: "orden", locale: locale, objectives: objectives,
        teamNames: ["DBA": "Base de datos | DBA"], maximumRows: maximumRows)
}
