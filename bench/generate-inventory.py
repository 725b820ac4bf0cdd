#!/usr/bin/env python3
"""generate-inventory.py N FOLDER: an inventory of N systems, for measuring.

The same N, seed and options give the same bytes. Everything in it is invented: people, telephones (951 000 xxxx),
addresses (example.org). With --endpoints M it also lists M PostgreSQL endpoints, all of them at --host and --port.
"""

import argparse
import pathlib
import random
import re

NOUNS = ["Padrón", "Registro", "Expediente", "Seguimiento", "Ventanilla", "Catastro", "Archivo", "Bitácora", "Geoportal",
         "Nómina", "Almacén", "Presupuesto", "Trámite", "Correspondencia", "Inventario", "Tablero"]
SUBJECTS = ["de municipios", "de localidades", "de inversión", "de obras", "de licencias", "de proveedores", "de personal",
            "de capacitación", "de evaluación", "de transparencia", "de acuerdos", "de vehículos", "de convenios",
            "de indicadores", "de becas", "de apoyos"]
GIVEN = ["Alicia", "Benito", "Carla", "Daniel", "Elena", "Fernando", "Gabriela", "Héctor", "Irma", "Jorge", "Karina", "Luis",
         "María", "Néstor", "Olga", "Pablo", "Rosa", "Saúl", "Teresa", "Ulises"]
FAMILY = ["Cruz", "Ramírez", "Ortiz", "Vásquez", "Matías", "López", "Santos", "Jiménez", "Castellanos", "Hernández", "Luis",
          "Mendoza", "García", "Martínez", "Pérez", "Sánchez", "Gómez", "Ruiz", "Díaz", "Morales"]
UNITS = ["Dirección de Sistemas", "Dirección de Planeación", "Dirección de Administración", "Unidad de Evaluación",
         "Dirección de Obras", "Unidad de Transparencia"]
# Tier: objectives as the business states them, strategy, topology.
TIERS = {
    1: ({"mtpd": "8 h", "rto": "4 h", "wrt": "2 h", "rpo": "15 min"}, "warm", "streaming"),
    2: ({"mtpd": "72 h", "rto": "24 h", "wrt": "8 h", "rpo": "4 h"}, "backup-restore", "single"),
    3: ({"mtpd": "7 d", "rto": "72 h", "wrt": "24 h", "rpo": "2 d"}, "backup-restore", "single"),
    4: ({"mtpd": "30 d", "rto": "7 d", "wrt": "3 d", "rpo": "2 d"}, "backup-restore", "single"),
}
TEAMS = [("CRI-1", "Titular del Comité de Crisis", ["declare", "spend", "publish", "convene"]),
         ("CRI-2", "Coordinación de Continuidad", ["convene"]),
         ("DRP-1", "Coordinación de Recuperación", ["declare", "fail-over", "restore"]),
         ("DRP-2", "Líder de Base de Datos", ["restore", "fail-over"]),
         ("DRP-3", "Líder de Infraestructura y Redes", ["isolate"]),
         ("DRP-4", "Líder de Aplicaciones", ["restore"]),
         ("SEG-1", "Responsable de Seguridad de la Información", ["isolate", "notify"])]
PLAIN = re.compile(r"[A-Za-zÁÉÍÓÚÑáéíóúñ0-9][\wÁÉÍÓÚÑáéíóúñ .,;/()°«»-]*\Z")
BARE = {"true", "false", "null", "yes", "no"}


def scalar(value):
    """One YAML scalar, quoted where a plain one would be read as something else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    text = str(value)
    if PLAIN.match(text) and not text.endswith((" ", ".")) and text.lower() not in BARE and not re.match(r"[\d.]+\Z", text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(value):
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {quoted_in_flow(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(quoted_in_flow(item) for item in value) + "]"


def quoted_in_flow(value):
    if isinstance(value, (dict, list)):
        return flow(value)
    text = scalar(value)
    return f'"{text}"' if "," in text and not text.startswith('"') else text


class Folder:
    """Writes the files of one inventory folder."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.bytes = 0

    def text(self, name, text):
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        target.write_bytes(data)
        self.bytes += len(data)

    def items(self, kind, items):
        lines = [f"{kind}:"]
        for item in items:
            lead = "  - "
            for key, value in item.items():
                if isinstance(value, list) and value and isinstance(value[0], dict):
                    lines.append(f"{lead}{key}:")
                    lines += [f"      - {flow(entry)}" for entry in value]
                elif isinstance(value, (dict, list)):
                    lines.append(f"{lead}{key}: {flow(value)}")
                else:
                    lines.append(f"{lead}{key}: {scalar(value)}")
                lead = "    "
        if items:
            self.text(f"{kind}.yaml", "\n".join(lines) + "\n")


class Agency:
    """The invented agency: every list of items, made in an order in which each refers to earlier ones only."""

    def __init__(self, systems, seed):
        self.count = systems
        self.random = random.Random(seed)
        self.people = self.make_people(max(14, systems // 20))
        self.owners = [f"USU-{n + 1}" for n in range(max(2, systems // 50))]
        self.sites = [f"sede-{n + 1:03}" for n in range(max(2, systems // 500))]
        self.suppliers = [f"proveedor-{n + 1:04}" for n in range(max(3, systems // 100))]
        self.processes = [f"proceso-{n + 1:05}" for n in range(max(2, systems // 5))]
        self.components = [f"componente-{n + 1:05}" for n in range(max(3, systems // 2))]
        self.systems = [f"sistema-{n + 1:05}" for n in range(systems)]
        # The most critical first: what a system needs is then never less critical than the system.
        self.tiers = [1 if n < systems * 0.05 else 2 if n < systems * 0.2 else 3 if n < systems * 0.6 else 4
                      for n in range(systems)]

    def pick(self, values):
        return values[self.random.randrange(len(values))]

    def day(self, year, first_month=1, last_month=12):
        return f"{year}-{self.random.randint(first_month, last_month):02}-{self.random.randint(1, 28):02}"

    def make_people(self, count):
        people = []
        for n in range(count):
            name = f"{self.pick(GIVEN)} {self.pick(FAMILY)} {self.pick(FAMILY)}"
            people.append({"id": f"persona-{n + 1:04}", "name": name, "title": self.pick(["Ing.", "Lic.", "Mtra."]),
                           "position": f"Jefatura de departamento {n + 1}", "unit": self.pick(UNITS),
                           "trainings": [{"course": "Conducción de la recuperación", "on": self.day(2026, 1, 10),
                                          "valid_until": self.day(2027, 11, 12)}]})
        return people

    def person(self):
        return self.pick(self.people)["id"]

    def contacts(self):
        rows = ["id,person,supplier,authority,channel,value,priority,out_of_band,public,verified_on,verified_by"]
        for n, person in enumerate(self.people):
            who = person["id"]
            rows.append(f"{who}-movil,{who},,,mobile,951 000 {n % 10000:04},1,true,false,{self.day(2026, 9, 10)},call")
            rows.append(f"{who}-oficina,{who},,,landline,951 000 0000 ext. {n},2,false,true,{self.day(2026, 9, 10)},call")
            rows.append(f"{who}-correo,{who},,,email,{who}@example.org,3,false,true,{self.day(2026, 9, 10)},reply")
        for n, supplier in enumerate(self.suppliers):
            rows.append(f"{supplier}-guardia,,{supplier},,mobile,951 000 {n % 10000:04},1,true,false,{self.day(2026, 9, 10)},call")
        return "\n".join(rows) + "\n"

    def holders(self, number):
        first = number * 2 % len(self.people)
        second = (first + 1) % len(self.people)
        return [{"person": self.people[first]["id"], "rank": 1, "appointment": f"Oficio DS/{number + 1:04}/2026"},
                {"person": self.people[second]["id"], "rank": 2, "appointment": f"Oficio DS/{number + 1:04}-B/2026"}]

    def roles(self):
        roles = [{"id": code, "name": name, "team": "Recuperación tecnológica", "duty": f"Cumple la función {code} del plan",
                  "authority": authority, "critical": code.startswith("DRP"), "holders": self.holders(n)}
                 for n, (code, name, authority) in enumerate(TEAMS)]
        return roles + [{"id": code, "name": f"Titular del área usuaria {n + 1}", "team": "Áreas usuarias",
                         "duty": "Valida el servicio restablecido", "authority": ["accept"],
                         "holders": self.holders(n + len(TEAMS))} for n, code in enumerate(self.owners)]

    def site_items(self):
        return [{"id": site, "name": f"Sede {n + 1}", "role": "primary" if n % 2 == 0 else "alternate",
                 "address": f"Calzada de los Ejemplos núm. {n + 1}", "latitude": round(16.5 + n % 40 * 0.05, 4),
                 "longitude": round(-96.9 + n % 7 * 0.1, 4), "hazard_zones": ["sísmica"] if n % 2 else ["sísmica", "inundación"],
                 "power_feeds": 2, "ups_runtime": "30 min", "generator_runtime": "8 h", "internet_links": 2,
                 "agreement": "Convenio vigente hasta 2027", "capacity": "Sistemas de nivel 1"}
                for n, site in enumerate(self.sites)]

    def supplier_items(self):
        return [{"id": supplier, "name": f"Proveedor ficticio {n + 1}", "service": "Soporte de tercer nivel", "hours": "7×24",
                 "responds_within": "30 min", "restores_within": "3 h",
                 "contract": {"number": f"AD-{n + 1:04}-2026", "start": "2026-01-01", "end": "2027-12-31"},
                 "exit_plan": "Personal propio", "continuity_evidence_on": self.day(2026, 1, 9)}
                for n, supplier in enumerate(self.suppliers)]

    def approved(self, objectives, owner):
        """Objectives with the signature of the role that owns them; one in twenty has none."""
        if self.random.random() < 0.05:
            return objectives
        signer = self.holders(owner + len(TEAMS))[0]["person"]
        return objectives | {"approved_by": signer, "approved_on": self.day(2026, 1, 9), "review_by": self.day(2027, 1, 9)}

    def process_items(self):
        return [self.process(n, process) for n, process in enumerate(self.processes)]

    def process(self, number, process):
        tier = self.tiers[min(number * 5, self.count - 1)]
        owner = number % len(self.owners)
        objectives = self.approved(TIERS[tier][0], owner)
        curve = [{"after": after, "level": level}
                 for after, level in zip(["1 h", "4 h", "8 h", "24 h", "72 h"], [1, 2, 3, 4, 5])]
        return {"id": process, "name": f"{self.pick(NOUNS)} {self.pick(SUBJECTS)} {number + 1}",
                "owner_role": self.owners[owner], "tier": tier, "volume": f"{self.random.randint(10, 900)} trámites por día",
                "legal_deadlines": number % 3 == 0, "workaround": f"Formatos foliados PA-{number + 1:03}",
                "workaround_lasts": "2 d", "minimum_staff": self.random.randint(1, 9), "objectives": objectives,
                "peaks": [{"name": "Cierre del ejercicio", "from": "2026-12-01", "until": "2027-01-15"}],
                "analysis": {"on": self.day(2026, 1, 9), "participants": [self.person(), self.person()], "threshold": 4,
                             "approved_by": self.person(), "approved_on": self.day(2026, 1, 9), "next_review": "2027-06-22"},
                "impact": [{"category": category, "levels": curve} for category in ["Operación", "Legal"]]}

    def component_items(self):
        categories = ["network", "storage", "identity", "database", "server", "application", "virtualization"]
        items = []
        for n, component in enumerate(self.components):
            item = {"id": component, "name": f"Componente {n + 1}", "category": categories[n % len(categories)],
                    "host": f"c{n + 1}.red.example.org", "site": self.pick(self.sites), "version": "PostgreSQL 15",
                    "end_of_support": self.day(2028), "redundancy": "Segundo equipo en espera",
                    "configuration_backup": "Repositorio de configuraciones", "monitored": True}
            if n > 0:
                # A tree of few levels, as in a real machine room; never a cycle.
                item["depends_on"] = [{"on": self.components[n // 8]}]
            item["recovery"] = {"team": f"DRP-{2 + n % 3}", "duration": f"{5 + n % 56} min"}
            items.append(item)
        return items

    def system_items(self):
        return [self.system(n, system) for n, system in enumerate(self.systems)]

    def system(self, number, system):
        tier = self.tiers[number]
        objectives, strategy, topology = TIERS[tier]
        owner = number // 5 % len(self.processes) % len(self.owners)
        needs = [{"on": self.components[number % len(self.components)]}]
        if number > 20:
            needs.append({"on": self.systems[number // 10]})
        if number % 4 == 0:
            needs.append({"on": self.pick(self.suppliers), "strength": "soft", "degraded": "Se recupera con más tiempo"})
        site = self.sites[number // 500 % len(self.sites)]
        alternate = self.sites[(number // 500 + 1) % len(self.sites)]
        return {"id": system, "name": f"{self.pick(NOUNS)} {self.pick(SUBJECTS)} {number + 1}",
                "summary": f"Atiende {self.random.randint(10, 9000)} solicitudes por mes de las áreas usuarias", "tier": tier,
                "owner_role": self.owners[owner], "technical_role": f"DRP-{2 + number % 3}",
                "processes": [self.processes[number // 5 % len(self.processes)]],
                "personal_data": ["none", "basic", "sensitive"][number % 3], "card_data": False,
                "security_document": f"DS-2026, ficha {number + 1}", "topology": topology, "site": site,
                "alternate_site": alternate, "strategy": strategy,
                "objectives": self.approved(objectives, owner),
                "depends_on": needs, "recovery": {"team": f"DRP-{2 + number % 3}", "duration": f"{5 + number % 50} min"},
                "offline_plan": "Carpeta roja, caseta de vigilancia"}

    def store_items(self, endpoints):
        items = []
        for n, system in enumerate(self.systems):
            item = {"id": f"datos-{n + 1:05}", "name": f"Base de datos {n + 1}", "system": system, "engine": "postgresql",
                    "version": "PostgreSQL 15"}
            if endpoints:
                item["endpoint"] = endpoints[n % len(endpoints)]["id"]
            items.append(item | {"databases": [f"bd_{n + 1}"], "site": self.sites[n // 500 % len(self.sites)],
                                 "size": f"{self.random.randint(1, 900)} GB",
                                 "transactions_per_hour": self.random.randint(1, 2000), "can_rekey": n % 4 != 0,
                                 "rekey_source": "Formatos foliados", "personal_data": ["none", "basic", "sensitive"][n % 3],
                                 "retention_minimum": "1825 d", "retention_basis": "Catálogo de disposición documental"})
        return items

    def policy_items(self):
        items = []
        for n, system in enumerate(self.systems):
            often = self.tiers[n] == 1
            interval = {1: "5 min", 2: "2 h"}.get(self.tiers[n], "1 d")
            items.append({"id": f"respaldo-{n + 1:05}", "name": f"Respaldo de la base de datos {n + 1}",
                          "data_store": f"datos-{n + 1:05}", "method": "wal-archive" if often else "logical-dump",
                          "snapshot_point": "end" if often else "start", "interval": interval,
                          "schedule": "Continuo" if often else f"Cada {interval}", "window": "5 min" if often else "1 h",
                          "expected_duration": "10 s" if often else f"{self.random.randint(1, 50)} min",
                          "transfer_time": "1 min" if often else "10 min",
                          "encryption": "age", "key_custodians": [self.person(), self.person()],
                          "key_escrow": "Sobre sellado en la caja fuerte",
                          "retention": {"last": 7, "daily": 30, "weekly": 12, "monthly": 60, "yearly": 5},
                          "retention_period": "1825 d", "verification": "read-back" if n % 10 else "none",
                          "alert_contact": f"{self.person()}-movil", "owner_role": "DRP-2",
                          "targets": ["disco-local", "boveda"], "includes_globals": True, "includes_configuration": True,
                          "cleanup_after_verified_copy": True})
        return items

    def scenario_items(self):
        hazards = ["Falla de equipo", "Humano", "Intencional", "Sismo", "Energía"]
        return [{"id": f"S{n + 1:02}", "name": f"Escenario {n + 1}", "hazard": hazards[n % 5], "likelihood": 1 + n % 5,
                 "impact": 5 - n % 5, "worst_case": "Pérdida total en horario de captura", "detection": "Sondeo sin respuesta",
                 "treatment": "Respaldo en otra sede", "owner_role": "DRP-1"} for n in range(10)]

    def targets(self):
        return [{"id": "disco-local", "name": "Disco de respaldos", "transport": "folder", "site": self.sites[0],
                 "path": "respaldos", "medium": "Disco", "offsite": False, "offline": False, "credential": "respaldo-local"},
                {"id": "boveda", "name": "Bóveda en otra sede", "transport": "folder", "site": self.sites[1], "path": "boveda",
                 "medium": "Cinta", "offsite": True, "offline": True, "immutable_for": "30 d", "credential": "boveda"}]

    def documents(self):
        people = [person["id"] for person in self.people[:3]]
        return [{"id": "drp", "category": "drp", "title": "Plan de Recuperación ante Desastres", "code": "PRUEBA-DRP-01",
                 "version": "1.0", "issue_date": "2026-09-14", "effective_from": "2026-10-01", "next_review": "2027-09-14",
                 "owner_role": "DRP-1", "classification": "reserved", "prepared_by": people[0], "prepared_on": "2026-09-01",
                 "reviewed_by": people[1], "reviewed_on": "2026-09-08", "approved_by": people[2], "approved_on": "2026-09-14",
                 "changes": [{"version": "1.0", "on": "2026-09-14", "summary": "Emisión inicial"}]}]


ORGANIZATION = """\
name: Coordinación ficticia para mediciones
short_name: PRUEBA
unit: Dirección de Sistemas
jurisdiction: state
state: Oaxaca
place: Oaxaca de Juárez, Oax.
time_zone: America/Mexico_City
address: Calzada de los Ejemplos núm. 1
phone: 951 000 0000
privacy_authority: Autoridad garante estatal (ficticia)
command_post: Sala de juntas
alternate_command_post: Sala de capacitación
bridge: Sala 700 del conmutador
alternate_bridge: Radio VHF canal 4
first_actions: [Ponga a salvo a las personas, Anote la hora, Llame al primer contacto]
forbidden_actions: [No apague equipos, No borre bitácoras]
default_language: es
"""


def endpoint_items(count, options):
    items = []
    for n in range(count):
        item = {"id": f"pg-{n + 1:04}", "name": f"Servidor de prueba {n + 1}", "cluster": f"grupo-{n + 1:04}", "role": "primary",
                "host": options.host, "port": options.port, "database": options.database, "user": options.user,
                "tls": "disable", "deadline": options.deadline}
        if options.passfile:
            item["passfile"] = options.passfile
        items.append(item)
    return items


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("systems", type=int, metavar="N")
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--endpoints", type=int, default=0, metavar="M")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=5432)
    parser.add_argument("--database", default="postgres")
    parser.add_argument("--user", default="postgres")
    parser.add_argument("--passfile")
    parser.add_argument("--deadline", default="60 s")
    options = parser.parse_args()
    if options.systems < 1:
        parser.error("N must be at least 1")
    agency = Agency(options.systems, options.seed)
    endpoints = endpoint_items(options.endpoints, options)
    folder = Folder(options.folder)
    folder.text("organization.yaml", ORGANIZATION)
    folder.text("contacts.csv", agency.contacts())
    for name in ["purpose", "scope", "assumptions", "strategy"]:
        folder.text(f"prose/{name}.md", f"Texto de prueba del capítulo «{name}».\n\n- Primer punto\n- Segundo punto\n")
    for kind, items in [("people", agency.people), ("roles", agency.roles()), ("sites", agency.site_items()),
                        ("suppliers", agency.supplier_items()), ("processes", agency.process_items()),
                        ("components", agency.component_items()), ("systems", agency.system_items()),
                        ("endpoints", endpoints), ("data-stores", agency.store_items(endpoints)),
                        ("targets", agency.targets()), ("backup-policies", agency.policy_items()),
                        ("scenarios", agency.scenario_items()), ("documents", agency.documents())]:
        folder.items(kind, items)
    print(f"{options.systems} systems, {len(endpoints)} endpoints, {folder.bytes / 1e6:.2f} MB in {options.folder}")


if __name__ == "__main__":
    main()
