extension GanttDrawingTests {
    /// Three tasks on an axis of 90 minutes: 4.5 pixels a minute from x = 245.
    static let expected = """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="orden-title orden-desc" \
        viewBox="0 0 760 156" width="760" height="156" style="font:12px \
        system-ui,sans-serif;fill:var(--ink,#1c1f24)">
        <title id="orden-title">Orden de recuperación con un equipo por función</title>
        <desc id="orden-desc">La recuperación termina 1 hora y 15 minutos después de la declaración.</desc>
        <defs><pattern id="orden-hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><rect width="6" height="6" style="fill:var(--paper,#fff)"/><rect \
        width="2.4" height="6" style="fill:var(--other-bar,#8fa9a2)"/></pattern></defs>
        <g style="stroke:var(--hair,#e3e6e1)">
        <path d="M245 28V112"/>
        <path d="M312.5 28V112"/>
        <path d="M380 28V112"/>
        <path d="M447.5 28V112"/>
        <path d="M515 28V112"/>
        <path d="M582.5 28V112"/>
        <path d="M650 28V112"/>
        </g>
        <g text-anchor="middle" style="font-size:11px;fill:var(--soft,#51585f)">
        <text x="245" y="22">0</text>
        <text x="312.5" y="22">15 min</text>
        <text x="380" y="22">30 min</text>
        <text x="447.5" y="22">45 min</text>
        <text x="515" y="22">1 h</text>
        <text x="582.5" y="22">1 h 15 min</text>
        <text x="650" y="22">1 h 30 min</text>
        </g>
        <path d="M582.5 28V118" style="stroke:var(--ink,#1c1f24);stroke-dasharray:5 3"/><text x="582.5" \
        y="130" text-anchor="middle" font-weight="700">Fin: 1 h 15 min</text>
        <g>
        <path d="M0 34H760" style="stroke:var(--hair,#e3e6e1)"/>
        <text x="4" y="51" font-weight="700">Red &lt;b&gt;</text>
        <rect x="245" y="40" width="135" height="14" \
        style="fill:var(--critical-bar,#1d4f46);stroke:var(--critical-bar,#1d4f46)"/><text x="386" y="51" \
        style="font-size:11px;paint-order:stroke;stroke:var(--paper,#fff);stroke-width:3px">30 min</text>
        </g>
        <g>
        <path d="M0 60H760" style="stroke:var(--hair,#e3e6e1)"/>
        <text x="4" y="77">Otra</text>
        <rect x="245" y="66" width="45" height="14" \
        style="fill:url(#orden-hatch);stroke:var(--soft,#51585f)"/><text x="296" y="77" \
        style="font-size:11px;paint-order:stroke;stroke:var(--paper,#fff);stroke-width:3px">10 min</text>
        </g>
        <g>
        <path d="M0 86H760" style="stroke:var(--hair,#e3e6e1)"/>
        <text x="4" y="103" font-weight="700">Base</text>
        <rect x="380" y="92" width="202.5" height="14" \
        style="fill:var(--critical-bar,#1d4f46);stroke:var(--critical-bar,#1d4f46)"/><text x="611" y="103" \
        style="font-size:11px;paint-order:stroke;stroke:var(--paper,#fff);stroke-width:3px">45 min *</text>
        <path d="M605 89v20" style="stroke:var(--paper,#fff);stroke-width:6"/><path d="M605 89v20" \
        style="stroke:var(--bad,#a11616);stroke-width:2.5"/>
        </g>
        <g style="font-size:11px;fill:var(--soft,#51585f)"><rect x="4" y="132" width="22" height="11" \
        style="fill:var(--critical-bar,#1d4f46)"/><text x="31" y="142">Sin holgura</text><rect x="116" \
        y="132" width="22" height="11" style="fill:url(#orden-hatch);stroke:var(--soft,#51585f)"/><text \
        x="143" y="142">Con holgura</text><text x="226" y="142">* declarada</text><path d="M312 131v14" \
        style="stroke:var(--bad,#a11616);stroke-width:2.5"/><text x="319" y="142">RTO</text></g>
        </svg>
        """
}
