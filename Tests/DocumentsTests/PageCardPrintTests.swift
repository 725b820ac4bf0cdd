import Documents
import Foundation
import RecoveryModel
import Testing

/// The card on paper, as Chromium prints it.
@Suite("The printed emergency card")
struct PageCardPrintTests {
    @Test("long names, ten systems and every telephone fit on one Letter page", arguments: [10, 3])
    func onePage(systems: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "resguardo-card-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let html = folder.appending(path: "card.html")
        let page = HTMLPage(
            language: .es, title: "Tarjeta de emergencia",
            identity: HTMLPage.Identity(
                organization: "Coordinación General de Planeación del Estado de Oaxaca",
                unit: "Departamento de Administración de Base de Datos y Sistemas", code: "TE-CGP-001", version: "12.4",
                classification: "Reservada"),
            theme: try shippedTheme(), layout: .card)
        try Data(try page.render(body: Self.body(systems: systems))).write(to: html)
        let pdf = folder.appending(path: "card.pdf")
        try Self.run(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer",
                "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(pdf.path)", html.absoluteString,
            ])
        let facts = try Self.run("pdfinfo", [pdf.path])
        #expect(facts.contains(/Pages:\s+1\n/), "\(facts)")
        #expect(facts.contains(/Page size:\s+612 x 792 pts \(letter\)/))
        let text = try Self.run("pdftotext", ["-layout", pdf.path, "-"])
        for words in ["951 000 0106", "PR-\(systems)", "CT-2026-0051", "Página 1 de 1", "TE-CGP-001 · Versión 12.4"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @discardableResult
    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program)")
        return String(decoding: data, as: UTF8.self)
    }

    private static func body(systems: Int) -> String {
        let people = [
            "Ing. Guadalupe Hernández Santiago|Coordinadora de recuperación|951 000 0101|951 000 0102 ext. 1234",
            "Mtro. Francisco Javier López Martínez|Jefe del Departamento de Base de Datos|951 000 0103|951 000 0104",
            "Lic. María del Carmen Ruiz Velásquez|Directora de Informática|951 000 0105|951 000 0106",
        ]
        let names = ["Sistema Integral de Planeación y Presupuesto", "Banco de Proyectos de Inversión Pública"]
        let rows = (1...systems).map {
            let runbooks = $0 < 3 ? "PR-BD-01, PR-BD-02, PR-\($0)" : "PR-\($0)"
            return "\(names[$0 % 2])|2|12 h|30 min|\(runbooks)|Carpeta roja, caseta de vigilancia"
        }
        return """
            <h1>Tarjeta de emergencia: recuperación ante desastres</h1>
            <p>Si algo falla, <strong>no espere</strong>: llame en este orden. Vigente hasta el 18/02/2027.</p>
            <h2>Si ocurre… llame a…</h2>
            \(table(["Quién", "Cargo", "Teléfono 1", "Teléfono 2"], people))
            <h2>Quién declara y hasta cuándo</h2>
            <p>Declara la <strong>Directora de Informática</strong>; suplente, el Jefe del Departamento de Base de
            Datos. A más tardar en el minuto <strong>75</strong> desde la falla.</p>
            <h2>Punto de reunión y enlace</h2>
            <p>Centro de mando: sala de juntas, edificio 2, planta baja. Alterno: campus Reyes Mantecón, sala 4.
            Enlace: 951 000 0199.</p>
            <h2>Primeras cinco acciones</h2>
            <ol>
            <li>Anotar la hora y quién avisa.</li>
            <li>Aislar de la red el equipo afectado, sin apagarlo.</li>
            <li>Llamar a la primera persona de la lista y abrir el enlace de coordinación.</li>
            <li>Verificar la fecha de la copia externa más reciente.</li>
            <li>Abrir el procedimiento de recuperación que corresponda.</li>
            </ol>
            <h2>No hacer</h2>
            <ul>
            <li>No apagar los equipos.</li>
            <li>No restaurar encima de los datos.</li>
            <li>No borrar bitácoras.</li>
            <li>No hablar con la prensa.</li>
            <li>No pagar rescates.</li>
            </ul>
            <h2>Sistemas críticos, en orden de recuperación</h2>
            \(table(["Sistema", "Nivel", "RTO", "RPO", "Procedimiento", "Copia fuera de línea"], rows))
            <h2>Emergencias y proveedores</h2>
            \(table(
                ["Servicio", "Teléfono", "Contrato"],
                [
                    "Emergencias|911|", "Protección Civil del Estado|951 000 0911|",
                    "Equipo estatal de respuesta a incidentes de seguridad|incidentes@csirt.example.org|—",
                    "Enlaces y Telecomunicaciones del Sureste, S.A. de C.V.|800 000 0001|CT-2026-0045",
                    "Soporte de almacenamiento y servidores|800 000 0002|CT-2026-0051",
                ]))
            """
    }

    private static func table(_ heads: [String], _ rows: [String]) -> String {
        let head = heads.map { "<th>\($0)</th>\n" }.joined()
        let body = rows.map { row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { "<td>\($0)</td>\n" }
            return "<tr>\n\(cells.joined())</tr>\n"
        }
        return "<table>\n<thead>\n<tr>\n\(head)</tr>\n</thead>\n<tbody>\n\(body.joined())</tbody>\n</table>"
    }
}
