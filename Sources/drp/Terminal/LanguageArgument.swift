import ArgumentParser
import RecoveryModel

extension Language: ExpressibleByArgument {}
