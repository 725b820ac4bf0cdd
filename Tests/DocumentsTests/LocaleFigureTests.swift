import Documents
import RecoveryModel
import Testing

import struct Foundation.Date

@Suite("The figures of a document")
struct LocaleFigureTests {
    @Test(
        "sizes in decimal units",
        arguments: [
            (0, "0 B"), (512, "512 B"), (999, "999 B"), (1000, "1 kB"), (1500, "1.5 kB"), (999_950, "1 MB"),
            (18_400_000_000, "18.4 GB"), (18_000_000_000, "18 GB"), (16_777_216, "16.8 MB"),
            (2_500_000_000_000_000_000, "2,500 PB"), (-1_500_000, "−1.5 MB"),
        ])
    func sizes(bytes: Int64, text: String) {
        #expect(spanish.size(ByteCount(bytes)) == text)
    }

    @Test(
        "numbers with their thousands",
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (43_200, "43,200"), (1_234_567, "1,234,567"),
            (-1000, "−1,000"),
        ])
    func numbers(value: Int, text: String) { #expect(spanish.number(value) == text) }

    @Test(
        "numbers with decimals",
        arguments: [(1234.56, 2, "1,234.56"), (0.5, 0, "1"), (-0.05, 2, "−0.05"), (3, 1, "3.0"), (.nan, 1, "sin dato")])
    func decimals(value: Double, decimals: Int, text: String) {
        #expect(spanish.number(value, decimals: decimals) == text)
    }

    @Test(
        "percentages never flatter",
        arguments: [
            (0.9998842, "99.98842"), (0.99988429, "99.98842"), (0.98, "98.000"), (0.9989999, "99.899"),
            (0.999, "99.90000"), (0.99999999999, "99.99999"), (1.0.nextDown, "99.99999"), (1, "100.00000"),
            (0, "0.000"), (0.29, "29.000"),
            (0.57, "57.000"),
        ])
    func percentages(ratio: Double, text: String) {
        #expect(spanish.percent(ratio) == text + "\u{A0}%")
        #expect(english.percent(ratio) == text + "%")
    }

    @Test("a share with the decimals one asks for is rounded down too")
    func share() {
        #expect(spanish.percent(0.999, decimals: 0) == "99\u{A0}%")
        #expect(english.percent(1, decimals: 0) == "100%")
    }

    @Test(
        "counted things",
        arguments: [
            (0, "0 sistemas"), (1, "1 sistema"), (2, "2 sistemas"), (21, "21 sistemas"), (1234, "1,234 sistemas"),
        ])
    func counts(value: Int, text: String) {
        #expect(spanish.count(value, one: "sistema", other: "sistemas") == text)
    }

    @Test("the gravity of a finding in words")
    func severities() {
        #expect(Severity.allCases.map { StatusWord($0).text(.es) } == ["CRÍTICA", "ALTA", "MEDIA", "BAJA"])
        #expect(Severity.allCases.map { StatusWord($0).text(.en) } == ["CRITICAL", "HIGH", "MEDIUM", "LOW"])
    }
}

@Suite("A measurement as a document prints it")
struct LocaleMeasurementTests {
    private static let reason = LocalizedText(es: "nunca se probó", en: "never tested")
    private let value = Measurement.Value.duration(.seconds(4500))

    @Test("a measured figure names source, day and evidence")
    func measured() throws {
        let taken = try instant("2026-10-12T15:00:00Z")
        let figure = Measurement(.ok, value, source: .probe, takenAt: taken, evidence: EvidenceID(12))
        let spoken = spanish.measurement(figure, asOf: try instant("2026-11-20T20:05:00Z"))
        #expect(spoken == MeasurementText(text: "1 h 15 min · medido · 12/10/2026 · E-000012", state: .ok))
        #expect(
            english.measurement(figure, asOf: taken).text == "1 h 15 min · measured · 2026-10-12 · E-000012")
    }

    @Test("a breach says so in words")
    func breach() throws {
        let taken = try instant("2026-10-12T15:00:00Z")
        let figure = Measurement(.breach, value, source: .exercise("DR-2026-01"), takenAt: taken)
        let text = "1 h 15 min · INCUMPLE · simulacro DR-2026-01 · 12/10/2026"
        #expect(spanish.measurement(figure, asOf: taken) == MeasurementText(text: text, state: .breach))
    }

    @Test("what nobody measured is unknown, never good")
    func unknown() throws {
        let now = try instant("2026-10-12T15:00:00Z")
        #expect(
            spanish.measurement(.unknown(.probe), asOf: now) == MeasurementText(text: "SIN EVIDENCIA", state: .unknown))
        #expect(
            english.measurement(.unknown(.probe, reason: Self.reason), asOf: now)
                == MeasurementText(text: "NO EVIDENCE (never tested)", state: .unknown))
        let declared = Measurement(.unknown, value, source: .declared)
        #expect(
            spanish.measurement(declared, asOf: now)
                == MeasurementText(text: "1 h 15 min · SIN EVIDENCIA · declarado", state: .unknown))
    }

    @Test("what is too old has expired, whatever it said")
    func expired() throws {
        let taken = try instant("2025-10-16T15:00:00Z")
        let now = try instant("2026-11-20T15:00:00Z")
        let figure = Measurement(.ok, value, source: .probe, takenAt: taken, freshFor: .seconds(86_400 * 365))
        let text = "1 h 15 min · medido · 16/10/2025 · CADUCADA (hace 400 días)"
        #expect(spanish.measurement(figure, asOf: now) == MeasurementText(text: text, state: .expired))
        #expect(spanish.measurement(figure, asOf: taken).state == .ok)
    }

    @Test("each kind of value in its unit")
    func values() {
        let figures: [(Measurement.Value, String)] = [
            (.duration(.seconds(60)), "1 min"), (.size(ByteCount(1500)), "1.5 kB"), (.count(1200), "1,200"),
            (.ratio(0.5), "50.000\u{A0}%"), (.text("síncrona"), "síncrona"), (.flag(true), "sí"),
        ]
        for (figure, text) in figures { #expect(spanish.value(figure) == text) }
        #expect(spanish.source(.computed) == "calculado")
    }
}
