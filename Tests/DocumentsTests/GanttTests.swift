import Documents
import Foundation
import RecoveryModel
import Testing

@Suite("The recovery order in words and numbers")
struct GanttTests {
    @Test("with teams")
    func teams() {
        #expect(
            gantt(ganttTasks).words == """
                La recuperación termina 2 horas y 35 minutos después de la declaración. Ruta crítica: \
                Almacenamiento (45 min) → Base de datos (1 h) → Aplicación (25 min) → Portal (10 min) → \
                Validación (15 min). Total: 8 tareas en 5 olas.
                """)
        #expect(gantt(ganttTasks).title == "Orden de recuperación con un equipo por función")
    }

    @Test("with one person, in English")
    func onePerson() {
        let chart = gantt(ganttTasks, .onePerson, english)
        #expect(chart.words.hasPrefix("Recovery ends 4 hours and 5 minutes after the declaration. Critical path: "))
        #expect(chart.words.hasSuffix("Total: 8 tasks in 5 waves."))
        #expect(chart.title == "Recovery order, one person only")
    }

    @Test("a duration that nobody knows makes the end unprovable")
    func undetermined() {
        let chart = gantt([ganttTask("N", "Red", 30, "NET", []), ganttTask("S", "Nómina", nil, "INF", ["N"])])
        #expect(
            chart.words.hasPrefix(
                "SIN EVIDENCIA: no se puede demostrar cuándo termina, porque falta la duración de Nómina."))
        #expect(chart.svg.contains("? SIN EVIDENCIA</text>"))
        #expect(chart.svg.contains("stroke-dasharray:3 2"))
        #expect(!chart.svg.contains("Fin: "))
        #expect(chart.table.contains("| Nómina | INF | +30 min | +30 min | SIN EVIDENCIA | sí |"))
    }

    @Test("nothing to recover")
    func empty() {
        let chart = gantt([])
        #expect(chart.words == "No hay tareas.")
        #expect(chart.svg.contains("<title id=\"orden-title\">"))
        #expect(!chart.svg.contains("Fin: "))
    }

    @Test("a long path is shortened, a long list of unknowns too")
    func long() {
        let chain = (1...40).map { number in
            ganttTask("T\(number)", "T\(number)", 1, "X", number > 1 ? ["T\(number - 1)"] : [])
        }
        let words = gantt(chain).words
        #expect(words.contains("T6 (1 min) → … 31 tareas más … → T38 (1 min) → T39 (1 min) → T40 (1 min)."))
        #expect(words.hasSuffix("La tabla contiene 8 tareas más."))
        let unknown = (1...9).map { ganttTask("U\($0)", "U\($0)", nil, "X", []) }
        #expect(gantt(unknown).words.contains("la duración de U1, U2, U3, U4, U5 y otras."))
    }

    @Test("the table behind the drawing, values escaped")
    func table() {
        let tasks = [
            ganttTask("N", "Red *a|b*", 30, "NET", []),
            ganttTask("D", "Base", 60, "DBA", ["N"], isMeasured: false), ganttTask("X", "Otra", 5, nil, []),
        ]
        #expect(
            gantt(tasks, objectives: ["D": .seconds(7200)]).table == """
                **Tabla: Orden de recuperación con un equipo por función**

                | Tarea | Equipo | Inicio | Fin | Duración | Sin holgura | RTO |
                |---|---|--:|--:|---|---|--:|
                | Red \\*a\\|b\\* | NET | 0 min | +30 min | 30 min · medido | sí | — |
                | Otra | sin dato | 0 min | +5 min | 5 min · medido | no | — |
                | Base | Base de datos \\| DBA | +30 min | +1 h 30 min | 1 h · declarado | sí | 2 h |

                """)
    }

    @Test("when rows must be left out, the critical path stays")
    func fewRows() {
        let chart = gantt(ganttTasks, maximumRows: 5)
        for name in ["Almacenamiento", "Base de datos", "Aplicación", "Portal", "Validación"] {
            #expect(chart.svg.contains(">\(name)</text>"), "\(name)")
        }
        #expect(!chart.svg.contains(">Archivos</text>"))
        #expect(chart.table.contains("| Archivos |"))
    }
}
