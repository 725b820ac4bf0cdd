import Foundation
import RecoveryModel

/// Recovery strategies and alternate sites: chapter 10.
enum StrategyChapter {
    static func strategies(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("Estrategia", "Strategy"), ("Sede", "Site"), ("Sitio alterno", "Alternate site"),
            ("Distancia", "Distance"), ("Amenaza común", "Shared hazard"), ("Capacidad alterna", "Alternate capacity"),
        ])
        for system in c.systemsInScope {
            let home = c.inventory.sites[id: system.site]
            let other = c.inventory.sites[id: system.alternateSite]
            table.row([
                c.systemLink(system.id), c.label(system.strategy?.label), c.site(system.site),
                c.site(system.alternateSite), distance(home, other, c), sharedHazards(home, other, c),
                c.text(other?.capacity),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }

    static func distance(_ home: Site?, _ other: Site?, _ c: PlanContext) -> SafeMarkdown {
        guard let a = home?.latitude, let b = home?.longitude, let x = other?.latitude, let y = other?.longitude else {
            return c.missing
        }
        let kilometres = haversine(a, b, x, y)
        let computed = c.words("calculado", "computed")
        return SafeMarkdown(markdown: "\(c.locale.number(kilometres, decimals: 1)) km (\(computed))")
    }

    private static func sharedHazards(_ home: Site?, _ other: Site?, _ c: PlanContext) -> SafeMarkdown {
        guard let home, let other, !home.hazardZones.isEmpty, !other.hazardZones.isEmpty else { return c.missing }
        let shared = Set(home.hazardZones).intersection(other.hazardZones).sorted()
        if shared.isEmpty { return SafeMarkdown(markdown: c.words("ninguna", "none")) }
        return SafeMarkdown.joined(shared.map(SafeMarkdown.literal)).strong
    }

    /// Great-circle distance in kilometres between two points in degrees, on a sphere of 6 371.0088 km.
    private static func haversine(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let radians = Double.pi / 180
        let vertical = sin((x - a) * radians / 2)
        let horizontal = sin((y - b) * radians / 2)
        let square = vertical * vertical + cos(a * radians) * cos(x * radians) * horizontal * horizontal
        return 2 * 6371.0088 * asin(min(1, square.squareRoot()))
    }
}
