/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** A graph whose every text tries to break a format. */
final class Hostile {
    static final String[] TEXTS = {"a\"b'c<d>&e", "]]><script>alert(1)</script>", "\\\"; digraph x {",
        "\\N\\G\\l\n\r\t",
        "\u0000\u0001\u001f\u007f\u0085", "\ud800 lone \udc00", "\u202egnp.exe\u2066", "--> <!-- <![CDATA[ ]]>",
        "  ", "", "</style></svg>", "javascript:alert(1)", "&#0; &amp; &bogus;", "{}|<p>", "\ufffe\uffff \ud83d\ude00",
        "x".repeat(20_000), "<b></b>", "%s%n${x}"};

    private Hostile() {
    }

    static Graph graph() {
        GraphBuilder b = Graph.builder().title(TEXTS[1] + TEXTS[4]);
        for (int i = 0; i < TEXTS.length; i++) {
            String id = i + TEXTS[i];
            b.node(id).kind(TEXTS[i]).title(TEXTS[i]).place(TEXTS[i]).tooltip(TEXTS[i]).link(TEXTS[i])
                    .problems(i % 2 * 1000).state(State.values()[i % State.values().length])
                    .row(new Row(TEXTS[i], TEXTS[i], TEXTS[i] + "port", State.values()[i % 5], 1 + i, i % 2 == 0,
                            TEXTS[i]));
            if (i % 5 == 4) {
                b.node(id).parent(i - 1 + TEXTS[i - 1]);
            }
        }
        for (int i = 1; i < TEXTS.length; i++) {
            b.edge(i - 1 + TEXTS[i - 1], TEXTS[i - 1] + "port", i + TEXTS[i]).toPort(TEXTS[i] + "port").kind(TEXTS[i])
                    .label(TEXTS[i].substring(0, Math.min(40, TEXTS[i].length()))).tooltip(TEXTS[i])
                    .state(State.values()[i % State.values().length]);
        }
        return b.build();
    }
}
