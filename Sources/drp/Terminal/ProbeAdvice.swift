import RecoveryModel

/// What to do about servers and targets that gave no useful answer.
enum ProbeAdvice {
    /// Each advice once, with the ids it is for, in the order of the observations.
    static func all(_ observations: [Observation]) -> [(ids: [String], advice: String)] {
        var list: [(ids: [String], advice: String)] = []
        for observation in observations {
            guard let failure = observation.failure else { continue }
            let advice = text(failure.reason, isTarget: isTarget(observation.subject))
            if let index = list.firstIndex(where: { $0.advice == advice }) {
                list[index].ids.append(observation.subject.id)
            } else {
                list.append(([observation.subject.id], advice))
            }
        }
        return list
    }

    private static func isTarget(_ subject: Observation.Subject) -> Bool {
        switch subject {
        case .endpoint: false
        case .target: true
        }
    }

    private static func text(_ reason: ProbeFailure.Reason, isTarget: Bool) -> String {
        switch reason {
        case .unreachable:
            Talk.say(
                "revise que esté encendido, su nombre y puerto en el inventario, y el cortafuegos.",
                "check that it is up, its name and port in the inventory, and the firewall.")
        case .timedOut:
            Talk.say(
                "no contestó a tiempo: revise el servidor y la red, o amplíe su plazo (deadline).",
                "it did not answer in time: check the server and the network, or give it a longer deadline.")
        case .authentication: authentication(isTarget)
        case .hostKeyChanged:
            Talk.say(
                "confirme con quien lo administra que cambió su llave; sólo entonces actualice known_hosts.",
                "confirm with whoever runs it that its key has changed; only then update known_hosts.")
        case .hostKeyUnknown:
            Talk.say(
                "confirme su llave con quien lo administra y agréguela al archivo known_hosts del inventario.",
                "confirm its key with whoever runs it, and add it to the inventory's known_hosts file.")
        case .tls:
            Talk.say(
                "revise tls y root_certificate en el inventario, y el nombre y la vigencia del certificado.",
                "check tls and root_certificate in the inventory, and the certificate's name and expiry.")
        case .permission: permission(isTarget)
        case .missing: missing(isTarget)
        case .noSpace: Talk.say("libere espacio en el destino.", "free some space on the target.")
        case .contentDiffers:
            Talk.say(
                "no guarde respaldos ahí hasta saber por qué devuelve algo distinto de lo que se escribió.",
                "keep no backups there until you know why it returns something else than was written.")
        case .notConfigured:
            Talk.say(
                "defina lo que nombra el inventario: el servicio en ~/.pg_service.conf (o PGSERVICEFILE), el archivo "
                    + "o la variable de entorno.",
                "define what the inventory names: the service in ~/.pg_service.conf (or PGSERVICEFILE), the file, or "
                    + "the environment variable.")
        case .unsupported:
            Talk.say(
                "este programa aún no sabe sondearlo; quítelo del sondeo nombrando los demás.",
                "this program cannot probe it yet; leave it out by naming the others.")
        case .protocolFailure:
            Talk.say(
                "revise que en ese puerto atienda el servicio declarado, y su bitácora.",
                "check that the declared service listens on that port, and its log.")
        }
    }

    private static func authentication(_ isTarget: Bool) -> String {
        isTarget
            ? Talk.say(
                "revise user, y la variable de la contraseña (password_variable) o la llave (key_file).",
                "check user, and the variable with the password (password_variable) or the key (key_file).")
            : Talk.say(
                "revise user, el archivo de contraseñas (con permisos 0600 y un renglón para ese servidor, puerto y "
                    + "base) y pg_hba.conf.",
                "check user, the password file (mode 0600, and a line for that host, port and database), and "
                    + "pg_hba.conf.")
    }

    private static func permission(_ isTarget: Bool) -> String {
        isTarget
            ? Talk.say(
                "dé a la cuenta permiso de escribir, leer y borrar en la carpeta.",
                "let the account write, read and delete in the folder.")
            : Talk.say(
                "otorgue al rol lo que imprime: drp probe --print-grants",
                "grant the role what this prints: drp probe --print-grants")
    }

    private static func missing(_ isTarget: Bool) -> String {
        isTarget
            ? Talk.say(
                "cree la carpeta, o corrija path en inventory/targets.yaml.",
                "create the folder, or mend path in inventory/targets.yaml.")
            : Talk.say(
                "corrija database en inventory/endpoints.yaml, o cree la base.",
                "mend database in inventory/endpoints.yaml, or create the database.")
    }
}
