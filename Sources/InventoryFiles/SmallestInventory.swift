/// The fewest files with which a plan can begin, as the manual shows them.
package enum SmallestInventory {
    /// Name and text of each file, sorted by name.
    package static let files: [(name: String, text: String)] = [
        (
            "data-stores.yaml",
            """
            data-stores:
              - id: nomina-bd
                name: Base de datos de nómina
                system: nomina
                engine: postgresql
                endpoint: pg-nomina-1
                databases: [nomina]
            """
        ),
        (
            "endpoints.yaml",
            """
            endpoints:
              - id: pg-nomina-1
                system: nomina
                cluster: nomina
                role: primary
                host: 10.0.0.11
                user: resguardo
                passfile: /etc/resguardo/pgpass
                tls: verify-full
                root_certificate: /etc/resguardo/ca.crt
            """
        ),
        (
            "organization.yaml",
            """
            name: Instituto de Ejemplo
            short_name: IDE
            unit: Unidad de Informática
            jurisdiction: state
            place: Oaxaca de Juárez, Oax.
            time_zone: America/Mexico_City
            """
        ),
        (
            "people.yaml",
            """
            people:
              - id: ana-lopez
                name: Ana López Ruiz
                position: Administradora de bases de datos
            """
        ),
        (
            "roles.yaml",
            """
            roles:
              - id: dueno-nomina
                name: Área dueña de la nómina
                holders:
                  - {person: ana-lopez, rank: 1}
            """
        ),
        (
            "systems.yaml",
            """
            systems:
              - id: nomina
                name: Nómina
                tier: 1
                owner_role: dueno-nomina
                objectives: {mtpd: 1 d, rto: 4 h, wrt: 2 h, rpo: 15 min}
            """
        ),
        (
            "targets.yaml",
            """
            targets:
              - id: boveda
                name: Bóveda externa
                transport: sftp
                host: boveda.example.org
                path: respaldos
                user: respaldo
                key_file: /etc/resguardo/id_ed25519
                known_hosts: /etc/resguardo/known_hosts
            """
        ),
    ]
}
