import Foundation

extension Site {
    /// Kilometres along the ground to another site; nothing without the coordinates of both.
    ///
    /// - Source: the haversine formula on a sphere of radius 6 371.0088 km (IUGG mean radius).
    package func kilometres(to other: Site) -> Double? {
        guard let latitude, let longitude, let otherLatitude = other.latitude, let otherLongitude = other.longitude
        else { return nil }
        let radians = Double.pi / 180
        let latitudeStep = sin((otherLatitude - latitude) * radians / 2)
        let longitudeStep = sin((otherLongitude - longitude) * radians / 2)
        let chord =
            latitudeStep * latitudeStep
            + cos(latitude * radians) * cos(otherLatitude * radians) * longitudeStep * longitudeStep
        return 2 * 6371.0088 * asin(chord.squareRoot())
    }
}
