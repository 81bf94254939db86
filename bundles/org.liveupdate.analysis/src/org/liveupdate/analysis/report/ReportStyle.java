/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import org.liveupdate.graph.style.Theme;

/** The style sheet of a report, in the colours of the pictures. */
final class ReportStyle {

    private static final String RULES = """
            *{box-sizing:border-box}
            body{margin:0 auto;padding:1.5rem 2rem 4rem;max-width:88rem;background:var(--back);color:var(--text);
            font:15px/1.5 Inter,"Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif}
            h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
            h2{font-size:1.35rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--border)}
            h3{font-size:1.05rem;margin:0 0 .6rem}
            p{margin:.4rem 0;max-width:72rem}
            a{color:var(--link)}
            .kind{margin:0;color:var(--soft);text-transform:uppercase;letter-spacing:.06em;font-size:.75rem}
            .verdict{display:inline-block;margin:1rem 0 0;padding:.5rem .9rem;border:1px solid var(--border);
            border-left-width:5px;border-radius:4px;background:var(--band);font-weight:600}
            .verdict.good,section.good.level3{border-left-color:var(--good)}
            .verdict.note,section.note.level3{border-left-color:var(--note)}
            .verdict.bad,section.bad.level3{border-left-color:var(--bad)}
            .mark{font-weight:700}
            .mark.good,p.good>.mark{color:var(--good)}
            .mark.note{color:var(--note)}
            .mark.bad,p.bad{color:var(--bad)}
            .remark{font:600 .85rem "DejaVu Sans Mono",Consolas,Menlo,"Liberation Mono",monospace;color:var(--soft);
            margin-left:.5rem}
            section.bad>h3>.remark{color:var(--bad)}
            nav{margin:1.5rem 0;padding:.75rem 1rem;border:1px solid var(--border);border-radius:4px;
            background:var(--band)}
            nav ul{list-style:none;margin:0;padding:0}
            nav ol{list-style:none;columns:22rem;margin:.2rem 0 .6rem;padding-left:1.2rem;font-size:.9rem}
            section.level3{margin:1rem 0;padding:.9rem 1.1rem;border:1px solid var(--border);border-left-width:5px;
            border-radius:4px}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:.6rem 0}
            dt{color:var(--soft)}
            dd{margin:0}
            .scroll,figure,pre{overflow:auto}
            table{border-collapse:collapse;margin:.6rem 0;font-size:.9rem}
            caption,.caption{text-align:left;color:var(--soft);font-size:.9rem;padding:.2rem 0;margin:.5rem 0 0}
            th{text-align:left;color:var(--soft);font-weight:600}
            th,td{padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--border);vertical-align:top}
            td{overflow-wrap:break-word}
            td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            tr.bad td{color:var(--bad)}
            figure{margin:.6rem 0;padding:.4rem;border:1px solid var(--border);border-radius:4px;background:var(--page)}
            figure svg{display:block}
            figcaption{padding:.3rem .2rem 0;color:var(--soft);font-size:.9rem}
            pre{margin:.4rem 0;padding:.7rem .9rem;border-radius:4px;background:var(--band);
            font:12.5px/1.45 "DejaVu Sans Mono",Consolas,Menlo,"Liberation Mono",monospace}
            pre .added{color:var(--good)}
            pre .removed{color:var(--bad)}
            pre .changed{color:var(--note)}
            pre .moved{color:var(--link)}
            details{margin:.5rem 0}
            summary{cursor:pointer;color:var(--link)}
            footer{margin-top:3rem;color:var(--soft);font-size:.85rem}
            @media print{
            body{max-width:none;padding:0;font-size:10pt}
            nav ol{columns:2}
            h2,h3{break-after:avoid}
            section.level3,tr,figure{break-inside:avoid}
            figure,pre,.scroll{overflow:visible}
            figure svg{max-width:100%;max-height:24cm;height:auto}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:8pt}
            a{color:inherit;text-decoration:none}
            section.level3:has(figure){break-inside:auto}
            details::details-content{content-visibility:visible;height:auto}
            }
            """;

    private ReportStyle() {
    }

    /** Rules for the page; those of pictures come with them. */
    static String css() {
        return ":root{color-scheme:light dark;" + variables(Theme.LIGHT) + "}\n"
                + "@media (prefers-color-scheme:dark){:root{" + variables(Theme.DARK) + "}}\n"
                + "@media print{:root{" + variables(Theme.LIGHT) + "}}\n" + RULES;
    }

    private static String variables(Theme theme) {
        return "--back:" + css(theme, Theme.BACKGROUND) + ";--page:" + css(theme, Theme.BACKGROUND) + ";--band:"
                + css(theme, Theme.ZEBRA) + ";--border:" + css(theme, Theme.BORDER) + ";--text:"
                + css(theme, Theme.TEXT) + ";--soft:" + css(theme, Theme.SOFT_TEXT) + ";--link:"
                + css(theme, "state-moved") + ";--good:" + css(theme, "state-added") + ";--note:"
                + css(theme, "state-changed") + ";--bad:" + css(theme, "state-removed");
    }

    private static String css(Theme theme, String name) {
        return String.format("#%06x", theme.colour(name));
    }
}
