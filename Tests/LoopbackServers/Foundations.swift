// Real servers on loopback: the first is on its way.
