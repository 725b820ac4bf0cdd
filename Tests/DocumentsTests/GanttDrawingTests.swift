import Documents
import Foundation
import RecoveryModel
import Testing

@Suite("The drawing of the recovery order")
struct GanttDrawingTests {
    @Test("two tasks, byte for byte")
    func literal() {
        let tasks = [
            ganttTask("A", "Red <b>", 30, "NET", []), ganttTask("B", "Base", 45, "DBA", ["A"], isMeasured: false),
            ganttTask("C", "Otra", 10, "X", []),
        ]
        let svg = gantt(tasks, objectives: ["B": .seconds(4800)]).svg
        #expect(svg == GanttDrawingTests.expected)
        #expect(svg == gantt(tasks.reversed(), objectives: ["B": .seconds(4800)]).svg)
    }

    @Test(
        "the axis has a few ticks that people can count in",
        arguments: [
            (1, ["0", "1 min"]), (5, ["0", "1 min", "2 min", "3 min", "4 min", "5 min"]),
            (155, ["0", "30 min", "1 h", "1 h 30 min", "2 h", "2 h 30 min", "3 h"]),
            (420, ["0", "2 h", "4 h", "6 h", "8 h"]), (245, ["0", "1 h", "2 h", "3 h", "4 h", "5 h"]),
            (2880, ["0", "12 h", "24 h", "36 h", "2 d"]),
            (100_000, ["0", "14 d", "28 d", "42 d", "56 d", "70 d"]),
        ])
    func ticks(minutes: Int, labels: [String]) {
        let svg = gantt([ganttTask("A", "Red", minutes, "NET", [])]).svg
        let axis = svg.split(separator: "\n").filter { $0.contains("y=\"22\"") }
        #expect(axis.map { $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" } } == labels.map { $0[...] })
    }

    @Test("an objective far behind the end does not squeeze the bars")
    func farObjective() {
        let svg = gantt([ganttTask("A", "Red", 30, "NET", [])], objectives: ["A": .seconds(360_000)]).svg
        #expect(svg.contains(">30 min</text>"))
        #expect(!svg.contains("v20"))
    }

    @Test("rows never touch, however many there are", arguments: [1, 2, 33, 60])
    func rows(count: Int) {
        let tasks = (1...count).map { number in
            ganttTask("T\(number)", String(repeating: "Sistema largo ", count: 9), number * 7 % 90 + 1, "X", [])
        }
        let svg = gantt(tasks, maximumRows: 60).svg
        let baselines = svg.split(separator: "\n").filter { $0.hasPrefix("<text x=\"4\"") }
            .compactMap { line in line.firstMatch(of: /y="(\d+)"/).flatMap { Int($0.output.1) } }
        #expect(baselines.count == count)
        #expect(zip(baselines, baselines.dropFirst()).allSatisfy { $1 - $0 == 26 })
        #expect(svg.contains("Sistema largo Sistema largo …<"))
    }
}
